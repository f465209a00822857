#include "store/history.h"

#include "store/datafolder.h"

#include "store/historyfinder.h"
#include "store/historywatch.h"
#include "store/historyworker.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace store {

History::History(const QString &folder, PictureReading reading, QObject *parent)
    : QObject(parent)
    , m_reading(std::move(reading))
    , m_worker(std::make_unique<Worker>(*this, folder, emptyCacheOf))
    , m_finder(std::make_unique<HistoryFinder>([this] { return m_worker->databaseFile(); },
          [this](const model::HistoryQuery &query) {
              return m_worker->run(
                  [query](Archive &archive) { return archive.find(query, [] { return true; }); });
          }))
{
}

History::~History() = default;

QString History::defaultFolder()
{
    const QString named = qEnvironmentVariable("GROUNDGLASS_DATA");
    if (!named.isEmpty())
        return QDir(named).absolutePath();
    return chosenDataFolder(usualFolder()).value_or(usualFolder());
}

QString History::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/groundglass"_s;
}

QFuture<model::Result<QList<model::ConversationSummary>>> History::conversations()
{
    return m_worker->run([](Archive &archive) { return archive.conversations().all(); });
}

QFuture<model::Result<model::ConversationList>> History::conversations(
    const model::HistoryFilter &filter, qsizetype most)
{
    return m_worker->run(
        [filter, most](Archive &archive) { return archive.conversations().newest(filter, most); });
}

QFuture<model::Result<QStringList>> History::connectionNames()
{
    return m_worker->run([](Archive &archive) { return archive.conversations().connectionNames(); });
}

QFuture<model::Result<model::HistoryFindings>> History::find(const model::HistoryQuery &query)
{
    return m_finder->find(query);
}

QFuture<model::Result<model::Conversation>> History::conversation(qint64 id)
{
    return m_worker->run([id](Archive &archive) { return archive.conversation(id); });
}

QFuture<model::Result<QList<qint64>>> History::conversationsAsking(const QString &question)
{
    return m_worker->run(
        [question](Archive &archive) { return archive.messages().conversationsAsking(question); });
}

QFuture<model::Result<model::Conversation>> History::create(const QString &title)
{
    return m_worker->run([title](Archive &archive) { return archive.conversations().create(title); });
}

QFuture<model::Outcome> History::rename(qint64 id, const QString &title)
{
    return m_worker->run([id, title](Archive &archive) { return archive.conversations().rename(id, title); });
}

QFuture<model::Outcome> History::hide(qint64 id)
{
    return m_worker->run([id](Archive &archive) { return archive.hide(id); });
}

QFuture<model::Outcome> History::restore(qint64 id)
{
    return m_worker->run([id](Archive &archive) { return archive.conversations().restore(id); });
}

QFuture<model::Outcome> History::remove(qint64 id)
{
    return m_worker->run([this, id](Archive &archive) {
        const auto removed = archive.remove(id);
        emptyCacheOf(m_worker->folder()); // smaller copies of its pictures may be there
        return removed;
    });
}

QFuture<model::Outcome> History::pin(qint64 id)
{
    return m_worker->run([id](Archive &archive) { return archive.conversations().pin(id); });
}

QFuture<model::Outcome> History::unpin(qint64 id)
{
    return m_worker->run([id](Archive &archive) { return archive.conversations().unpin(id); });
}

QFuture<model::Result<QHash<QString, model::Verdict>>> History::reviews(const QString &setPath)
{
    return m_worker->run([setPath](Archive &archive) { return archive.reviews().ofSet(setPath); });
}

QFuture<model::Outcome> History::keepReview(
    const QString &setPath, const QString &item, model::Verdict verdict)
{
    return m_worker->run([setPath, item, verdict](
                             Archive &archive) { return archive.reviews().keep(setPath, item, verdict); });
}

QFuture<model::Result<model::Message>> History::append(qint64 conversation, const model::Message &message)
{
    return m_worker->run([conversation, message](
                             Archive &archive) { return archive.messages().append(conversation, message); });
}

QFuture<model::Outcome> History::saveGrowing(qint64 message, const model::Answer &answer)
{
    return m_worker->run(
        [message, answer](Archive &archive) { return archive.growth().save(message, answer); });
}

QFuture<model::Outcome> History::finish(const model::Message &message)
{
    return m_worker->run([message](Archive &archive) { return archive.messages().finish(message); });
}

QFuture<model::Outcome> History::saveChoice(qint64 message, qint64 choice)
{
    return m_worker->run(
        [message, choice](Archive &archive) { return archive.messages().saveChoice(message, choice); });
}

QFuture<model::Outcome> History::removeMessages(const model::Removal &removal)
{
    return m_worker->run([this, removal](Archive &archive) {
        const auto removed = archive.removeMessages(removal);
        emptyCacheOf(m_worker->folder()); // smaller copies of their pictures may be there
        return removed;
    });
}

QFuture<model::Result<qint64>> History::branch(qint64 message)
{
    return m_worker->run([message](Archive &archive) { return archive.branch(message); });
}

QFuture<model::Result<QList<model::Picture>>> History::usedPictures(qsizetype most)
{
    return m_worker->run([most](Archive &archive) { return archive.pictures().used(most); });
}

QFuture<model::Outcome> History::savePageText(const QString &hash, const model::PictureAnalysis &words)
{
    return m_worker->run([hash, words](Archive &archive) { return archive.pageTexts().keep(hash, words); });
}

QFuture<model::Result<model::PictureAnalysis>> History::pageText(const QString &hash)
{
    return m_worker->run([hash](Archive &archive) { return archive.pageTexts().of(hash); });
}

QFuture<model::Outcome> History::saveDraft(const model::QuestionDraft &draft)
{
    return m_worker->run([draft](Archive &archive) { return archive.drafts().save(draft); });
}

QFuture<model::Result<model::QuestionDraft>> History::takeOverDraft()
{
    return m_worker->run([](Archive &archive) { return archive.drafts().takeOver(); });
}

QFuture<model::Outcome> History::saveTies(qint64 message, const QList<model::TieChange> &ties)
{
    return m_worker->run(
        [message, ties](Archive &archive) { return archive.messages().saveTies(message, ties); });
}

QFuture<model::Outcome> History::saveReading(qint64 message, const model::Answer &answer)
{
    return m_worker->run(
        [message, answer](Archive &archive) { return archive.messages().saveReading(message, answer); });
}

QFuture<model::Outcome> History::saveRegionPrompt(qint64 conversation, bool asks, const QString &prompt)
{
    return m_worker->run([conversation, asks, prompt](Archive &archive) {
        return archive.conversations().saveRegionPrompt(conversation, asks, prompt);
    });
}

QFuture<model::Outcome> History::saveConnection(qint64 conversation, const QString &connection)
{
    return m_worker->run([conversation, connection](Archive &archive) {
        return archive.conversations().saveConnection(conversation, connection);
    });
}

QFuture<model::Outcome> History::saveParameters(qint64 conversation, const model::Parameters &parameters)
{
    return m_worker->run([conversation, parameters](Archive &archive) {
        return archive.conversations().saveParameters(conversation, parameters);
    });
}

QFuture<model::Outcome> History::saveSent(qint64 message, const model::SentRecord &record)
{
    return m_worker->run(
        [message, record](Archive &archive) { return archive.sentRecords().save(message, record); });
}

QFuture<model::Result<model::SentRecord>> History::sent(qint64 message)
{
    return m_worker->run([message](Archive &archive) { return archive.sentRecords().of(message); });
}

QFuture<model::Result<QHash<qint64, model::SentRecord>>> History::sentOf(qint64 conversation)
{
    return m_worker->run(
        [conversation](Archive &archive) { return archive.sentRecords().ofConversation(conversation); });
}

QFuture<model::Result<QHash<qint64, QList<model::Correction>>>> History::corrections(qint64 conversation)
{
    return m_worker->run(
        [conversation](Archive &archive) { return archive.corrections().ofConversation(conversation); });
}

QFuture<model::Outcome> History::saveCorrections(qint64 message, const QList<model::Correction> &corrections)
{
    return m_worker->run([message, corrections](
                             Archive &archive) { return archive.corrections().save(message, corrections); });
}

QFuture<model::Result<QList<model::Conversation>>> History::conversationsShowing(
    const QString &contentHash, qsizetype most)
{
    return m_worker->run(
        [contentHash, most](Archive &archive) { return archive.conversationsShowing(contentHash, most); });
}

QFuture<model::Result<model::Picture>> History::addPicture(const QString &path)
{
    return m_worker->run(
        [this, path](Archive &archive) { return archive.pictures().addFile(m_reading, path); });
}

QFuture<model::Result<model::Picture>> History::addPicture(const QByteArray &bytes, const QString &name)
{
    return m_worker->run(
        [this, bytes, name](Archive &archive) { return archive.pictures().add(m_reading, bytes, name); });
}

QString History::picturePath(const model::Picture &picture) const
{
    return picture.isAddress() ? QString()
                               : PictureFolder(m_worker->folder()).pathOf(picture.contentHash, picture.mime);
}

QString History::cacheFolder() const
{
    return cacheOf(m_worker->folder());
}

QString History::cacheOf(const QString &folder)
{
    const bool usual = qEnvironmentVariableIsEmpty("GROUNDGLASS_DATA") && folder == defaultFolder();
    return usual ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/groundglass"_s
                 : folder + u"/cache"_s;
}

void History::emptyCacheOf(const QString &folder)
{
    QDirIterator it(cacheOf(folder), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        QFile::remove(it.next());
}

void History::watchOthers()
{
    if (m_watch)
        return;
    m_watch = std::make_unique<HistoryWatch>(
        m_worker->run([](Archive &archive) { return model::Result<QString>(archive.databaseFile()); }),
        [this] {
            return m_worker->run(
                [](Archive &archive) { return model::Result<qint64>(archive.othersVersion()); });
        });
    connect(m_watch.get(), &HistoryWatch::changed, this, &History::changedElsewhere);
}

} // namespace store
