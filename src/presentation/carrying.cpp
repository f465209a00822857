#include "presentation/carrying.h"

#include "presentation/conversationimport.h"
#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/explanation.h"
#include "presentation/offthread.h"
#include "presentation/regionsmodel.h"

#include "exchange/replayfile.h"
#include "exchange/savedfiles.h"
#include "media/picturefile.h"
#include "media/sourcefile.h"
#include "model/whendone.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Message;

namespace presentation {

namespace {

using Records = QHash<qint64, model::SentRecord>;

/// What went over the wire is told with the turns that it belongs to.
exchange::Replay withRecords(exchange::Replay facts, const Records &records)
{
    for (exchange::ReplayTurn &turn : facts.turns) {
        const auto record = records.constFind(turn.answer.id);
        if (record == records.cend())
            continue;
        turn.request = record->request;
        if (!record->rawAnswerIsCut)
            turn.rawAnswer = record->rawAnswer;
    }
    return facts;
}

exchange::ReplayTurn turnOf(const Message &question, const Message &answer)
{
    exchange::ReplayTurn turn{.question = question, .answer = answer, .host = answer.connectionName};
    if (answer.answer.reading && answer.answer.reading->model != answer.answer.modelName)
        turn.deployment = answer.answer.reading->model;
    return turn;
}

/// Pictures that cannot be read any more are left out, not a reason to fail.
template <class Carried> Carried withBytes(Carried facts, const QHash<QString, QString> &files)
{
    for (const auto &[hash, file] : files.asKeyValueRange()) {
        if (const auto bytes = media::readSource(file, media::Limits().bytes))
            facts.pictures.insert(hash, *bytes);
    }
    return facts;
}

QString sentenceOf(const model::Problem &problem)
{
    return explain(problem).sentence;
}

model::Outcome writeReplay(const exchange::Replay &replay, const QString &path)
{
    const auto file = exchange::toReplayFile(replay);
    return file ? exchange::saveFile(*file, path, exchange::Overwrite::Allow) : file.problem();
}

model::Outcome writeExport(const exchange::Replay &facts, const ExportOffer::Shown &shown,
    const ExportChoice &choice, const QString &path)
{
    const exchange::Replay told = exchange::disclosed(facts, disclosureFor(choice));
    const auto format = exchange::exportFormatNamed(choice.format);
    if (!format)
        return writeReplay(told, path);
    exchange::Dataset dataset = exchange::datasetOf(told, shown.turn);
    dataset.regions = shown.regions;
    // The person was asked about the one file they named, not about others.
    const bool isOneFile = exchange::traitsOf(*format).ending[0] != '\0' && dataset.pictures.size() <= 1;
    return exchange::saveExport(
        *format, dataset, path, isOneFile ? exchange::Overwrite::Allow : exchange::Overwrite::Refuse);
}

/// answer.json is about answer.png, when that lies beside it.
QStringList pictureBeside(const QString &file)
{
    const QFileInfo info(file);
    if (info.suffix().toLower() == "groundglass"_L1)
        return {};
    for (const QFileInfo &other :
        info.dir().entryInfoList({info.completeBaseName() + u".*"_s}, QDir::Files)) {
        if (other != info && media::inspect(other.filePath()))
            return {other.filePath()};
    }
    return {};
}

} // namespace

Carrying::Carrying(store::History &history, const ConversationModel &conversation,
    const RegionsModel &regions, const Corrections &corrections, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
    , m_regions(regions)
    , m_corrections(corrections)
{
}

bool Carrying::hasAnswer() const
{
    return std::ranges::any_of(m_conversation.messages(), [](const Message &message) {
        return message.role == model::Role::Assistant && !message.answer.text.isEmpty();
    });
}

/// The turns that have an answer; `shown` becomes the one on the stage, else the last.
exchange::Replay Carrying::factsOf(ExportOffer::Shown &shown) const
{
    exchange::Replay facts{.saved = QDateTime::currentDateTimeUtc(),
        .program = u"Groundglass "_s + QCoreApplication::applicationVersion()};
    bool foundShown = false;
    for (int row = 0; row < m_conversation.rowCount(); ++row) {
        const Message &answer = m_conversation.messageAt(row);
        const int question = m_conversation.questionOf(row);
        if (answer.role != model::Role::Assistant || question < 0 || answer.answer.text.isEmpty())
            continue;
        facts.turns.append(turnOf(m_conversation.messageAt(question), answer));
        facts.turns.last().systemMessage = m_conversation.head().parameters.systemText;
        if (foundShown)
            continue;
        shown = {
            .turn = facts.turns.size() - 1, .regions = m_corrections.shown(answer.id, answer.answer).regions};
        foundShown = answer.id == m_regions.message();
    }
    if (!facts.turns.isEmpty())
        facts.title = facts.turns.first().question.text.simplified().left(80);
    return facts;
}

QHash<QString, QString> Carrying::pictureFiles() const
{
    QHash<QString, QString> files;
    for (const Message &message : m_conversation.messages()) {
        for (const model::Picture &picture : message.pictures) {
            if (!picture.isAddress())
                files.insert(picture.contentHash, m_history.picturePath(picture));
        }
    }
    return files;
}

std::optional<ExportOffer> Carrying::offer() const
{
    ExportOffer::Shown shown;
    const exchange::Replay facts = factsOf(shown);
    if (facts.turns.isEmpty())
        return std::nullopt;
    const QStringList hashes = pictureFiles().keys();
    return ExportOffer(facts, shown, QSet<QString>(hashes.begin(), hashes.end()));
}

void Carrying::write(const ExportOffer &offer, const ExportChoice &choice, const QString &path)
{
    if (const auto whole = exchange::conversationFormatNamed(choice.format))
        return writeAll(*whole, choice, path);
    // Without them it is a replay all the same.
    model::whenDone(m_history.sentOf(m_conversation.conversation()), this,
        [this, facts = offer.facts(), shown = offer.shown(), files = pictureFiles(), choice, path](
            const model::Result<Records> &records) {
            const exchange::Replay whole = records ? withRecords(facts, *records) : facts;
            follow(offThread([whole, shown, files, choice, path] {
                return writeExport(withBytes(whole, files), shown, choice, path);
            }),
                path);
        });
}

/// As it is shown now; the store may be a moment behind.
exchange::CarriedConversation Carrying::carried() const
{
    exchange::CarriedConversation carried{.saved = QDateTime::currentDateTimeUtc(),
        .program = u"Groundglass "_s + QCoreApplication::applicationVersion()};
    carried.conversation = m_conversation.head();
    carried.conversation.messages.clear();
    qint64 number = 0; // what is not kept yet has no number of its own that others would understand
    for (int row = 0; row < m_conversation.rowCount(); ++row) {
        Message message = m_conversation.keptAt(row);
        const auto said = m_corrections.of(message.id);
        message.id = ++number;
        if (message.state == Message::State::Growing)
            message.state = Message::State::Interrupted;
        if (!said.isEmpty())
            carried.corrections.insert(message.id, said);
        carried.conversation.messages.append(message);
    }
    return carried;
}

void Carrying::writeAll(exchange::ConversationFormat format, const ExportChoice &choice, const QString &path)
{
    exchange::CarriedConversation whole = carried();
    QList<qint64> ids;
    for (int row = 0; row < m_conversation.rowCount(); ++row)
        ids.append(m_conversation.messageAt(row).id);
    model::whenDone(m_history.sentOf(m_conversation.conversation()), this,
        [this, whole, ids, files = pictureFiles(), format, choice, path](
            const model::Result<Records> &records) mutable {
            for (qsizetype at = 0; records && at < ids.size(); ++at) {
                if (const auto record = records->constFind(ids.at(at)); record != records->cend())
                    whole.records.insert(at + 1, *record);
            }
            follow(offThread([whole, files, format, choice, path] {
                const auto told = exchange::disclosed(withBytes(whole, files), disclosureFor(choice));
                // Who replaces a document agreed to that; who names a new one, to nothing beside it.
                const auto overwrite =
                    QFileInfo::exists(path) ? exchange::Overwrite::Allow : exchange::Overwrite::Refuse;
                return exchange::saveConversation(format, told, path, overwrite, sentenceOf);
            }),
                path);
        });
}

void Carrying::follow(const QFuture<model::Outcome> &writing, const QString &path)
{
    model::whenDone(writing, this, [this, path](const model::Outcome &outcome) {
        if (outcome)
            emit written(path);
        else
            emit failed(outcome.problem());
    });
}

bool Carrying::isReplay(const QString &file)
{
    return exchange::looksLikeReplay(file);
}

void Carrying::open(const QString &file, const QStringList &pictures)
{
    const auto reading = offThread([file, pictures] {
        return exchange::openConversation(file, pictures.isEmpty() ? pictureBeside(file) : pictures);
    });
    model::whenDone(reading, this,
        [this, file](const model::Result<exchange::CarriedConversation> &carried) { take(carried, file); });
}

void Carrying::take(const model::Result<exchange::CarriedConversation> &carried, const QString &file)
{
    if (!carried) {
        emit openingFailed(carried.problem());
        return;
    }
    auto *import = new ConversationImport(*carried, QFileInfo(file).completeBaseName(), m_history, this);
    connect(import, &ConversationImport::done, this, &Carrying::opened);
    connect(import, &ConversationImport::failed, this, &Carrying::openingFailed);
    import->begin();
}

} // namespace presentation
