#pragma once

#include "model/conversation.h"
#include "model/correction.h"
#include "model/result.h"
#include "model/sentrecord.h"
#include "model/verdict.h"
#include "model/versions.h"
#include "store/picturereading.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace store {

/// Keeps conversations and their pictures in one data folder (`history.sqlite` in WAL mode, `pictures/`), so
/// that what was shown survives a crash. All work happens on a thread of its own, in the order of the calls;
/// the futures are fulfilled there: continue with model::whenDone. Destruction finishes what was asked
/// for.
class History : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the folder. A broken database or one of a newer version is set aside under a new name,
    /// never overwritten, and reported through setAside().
    History(const QString &folder, PictureReading reading, QObject *parent = nullptr);
    ~History() override;

    /// $XDG_DATA_HOME/groundglass, or what GROUNDGLASS_DATA names.
    [[nodiscard]] static QString defaultFolder();
    /// The same as long as nobody said otherwise.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] QFuture<model::Result<QList<model::ConversationSummary>>> conversations();
    [[nodiscard]] QFuture<model::Result<model::Conversation>> conversation(qint64 id);
    /// Conversations in which this was asked, but for capitals and the marks at the end; the newest first,
    /// and not very many.
    [[nodiscard]] QFuture<model::Result<QList<qint64>>> conversationsAsking(const QString &question);
    [[nodiscard]] QFuture<model::Result<model::Conversation>> create(const QString &title);
    [[nodiscard]] QFuture<model::Outcome> rename(qint64 id, const QString &title);
    [[nodiscard]] QFuture<model::Outcome> remove(qint64 id);
    [[nodiscard]] QFuture<model::Outcome> pin(qint64 id);
    [[nodiscard]] QFuture<model::Outcome> unpin(qint64 id);

    /// Stores a message at the end and gives it its id. A question's pictures must have been added before.
    [[nodiscard]] QFuture<model::Result<model::Message>> append(
        qint64 conversation, const model::Message &message);
    /// Keeps the answer as it grows: text appended, the rest replaced. Cheap; called at most a few times a
    /// second.
    [[nodiscard]] QFuture<model::Outcome> saveGrowing(qint64 message, const model::Answer &answer);
    /// Keeps the final state of a message (state, answer, sent records).
    [[nodiscard]] QFuture<model::Outcome> finish(const model::Message &message);

    /// Which of those that follow the same message is shown.
    [[nodiscard]] QFuture<model::Outcome> saveChoice(qint64 message, qint64 choice);
    /// Messages go for good, with pictures that nothing else shows.
    [[nodiscard]] QFuture<model::Outcome> removeMessages(const model::Removal &removal);
    /// A new conversation that goes on from a copy of this one up to the message; gives its id.
    [[nodiscard]] QFuture<model::Result<qint64>> branch(qint64 message);

    /// What the person tied and untied by hand; what the model said stays as it is.
    [[nodiscard]] QFuture<model::Outcome> saveTies(qint64 message, const QList<model::TieChange> &ties);
    /// An answer whose places were read again in another way.
    [[nodiscard]] QFuture<model::Outcome> saveReading(qint64 message, const model::Answer &answer);
    /// Whether and with which words the conversation's questions ask for regions.
    [[nodiscard]] QFuture<model::Outcome> saveRegionPrompt(
        qint64 conversation, bool asks, const QString &prompt);
    /// Which connection the conversation asks.
    [[nodiscard]] QFuture<model::Outcome> saveConnection(qint64 conversation, const QString &connection);
    /// How the conversation's questions are asked.
    [[nodiscard]] QFuture<model::Outcome> saveParameters(
        qint64 conversation, const model::Parameters &parameters);
    /// What went over the wire for an answer; in place of what was kept of it before.
    [[nodiscard]] QFuture<model::Outcome> saveSent(qint64 message, const model::SentRecord &record);
    /// Without a request where nothing is known.
    [[nodiscard]] QFuture<model::Result<model::SentRecord>> sent(qint64 message);
    /// All that is known of a conversation, by answer.
    [[nodiscard]] QFuture<model::Result<QHash<qint64, model::SentRecord>>> sentOf(qint64 conversation);
    /// What the person said about regions of a conversation's answers, by message.
    [[nodiscard]] QFuture<model::Result<QHash<qint64, QList<model::Correction>>>> corrections(
        qint64 conversation);
    /// Keeps each under its number; one that says nothing is forgotten.
    [[nodiscard]] QFuture<model::Outcome> saveCorrections(
        qint64 message, const QList<model::Correction> &corrections);
    /// Whole conversations that show the picture with this content, changed last first.
    [[nodiscard]] QFuture<model::Result<QList<model::Conversation>>> conversationsShowing(
        const QString &contentHash, qsizetype most);

    /// Copies a picture in, once per content; fills hash, mime, size and byteCount.
    [[nodiscard]] QFuture<model::Result<model::Picture>> addPicture(const QString &path);
    [[nodiscard]] QFuture<model::Result<model::Picture>> addPicture(
        const QByteArray &bytes, const QString &name);

    /// What was decided about the items of a set of pictures, by item; items are named by the caller.
    [[nodiscard]] QFuture<model::Result<QHash<QString, model::Verdict>>> reviews(const QString &setPath);
    [[nodiscard]] QFuture<model::Outcome> keepReview(
        const QString &setPath, const QString &item, model::Verdict verdict);

    /// Where a stored picture's original bytes are. Any thread.
    [[nodiscard]] QString picturePath(const model::Picture &picture) const;
    /// A folder for derived files (shrunk copies, thumbnails) that can be deleted at any time.
    [[nodiscard]] QString cacheFolder() const;

signals:
    /// The database found in the folder could not be used; it is kept as `keptAs`, and a new one was begun.
    void setAside(const model::Problem &problem, const QString &keptAs);
    /// Nothing can be stored; conversations live in memory only.
    void unavailable(const model::Problem &problem);

private:
    class Worker;
    PictureReading m_reading;
    std::unique_ptr<Worker> m_worker;
};

} // namespace store
