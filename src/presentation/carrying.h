#pragma once

#include "exchange/conversationformat.h"
#include "presentation/exportoffer.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;
class Corrections;
class RegionsModel;

/// What is carried out of the open conversation and into the history: exports, replays, saved answers. Files
/// are read and written off the window's thread. Window's thread.
class Carrying : public QObject {
    Q_OBJECT

public:
    Carrying(store::History &history, const ConversationModel &conversation, const RegionsModel &regions,
        const Corrections &corrections, QObject *parent = nullptr);

    [[nodiscard]] bool hasAnswer() const;
    /// What can be exported of the answer on the stage, or of the last one; nothing without an answer.
    [[nodiscard]] std::optional<ExportOffer> offer() const;

    /// Writes it; ends with written() or failed(). The person has agreed to what is replaced at `path`.
    void write(const ExportOffer &offer, const ExportChoice &choice, const QString &path);

    /// Whether a file is opened here rather than attached to a question.
    [[nodiscard]] static bool isReplay(const QString &file);
    /// Opens a conversation file, a replay or a saved answer as a conversation; a saved answer is about these
    /// pictures, or about the one of the same name beside it. Ends with opened() or openingFailed().
    void open(const QString &file, const QStringList &pictures = {});

signals:
    void written(const QString &path);
    void failed(const model::Problem &problem);
    void opened(qint64 conversation);
    void openingFailed(const model::Problem &problem);

private:
    [[nodiscard]] exchange::Replay factsOf(ExportOffer::Shown &shown) const;
    [[nodiscard]] QHash<QString, QString> pictureFiles() const;
    void follow(const QFuture<model::Outcome> &writing, const QString &path);
    void take(const model::Result<exchange::CarriedConversation> &carried, const QString &file);
    [[nodiscard]] exchange::CarriedConversation carried() const;
    void writeAll(exchange::ConversationFormat format, const ExportChoice &choice, const QString &path);

    store::History &m_history;
    const ConversationModel &m_conversation;
    const RegionsModel &m_regions;
    const Corrections &m_corrections;
};

} // namespace presentation
