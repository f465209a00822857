#pragma once

#include "model/conversation.h"
#include "model/versions.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace presentation {

/// The messages of the open conversation that are shown, oldest first, with the words that the person tied to
/// regions by hand; their other versions wait beside them. A growing answer changes its row through
/// dataChanged. Window's thread.
class ConversationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const model::Conversation &conversation);
    void clear() { show({}); }
    /// The open conversation got its place in the store.
    void setConversation(qint64 id) { m_conversation.id = id; }
    void append(const model::Message &message);
    /// In place of what followed the same message before, which is put aside as another version.
    void appendVersion(const model::Message &message);
    /// `message` as it is kept. Whom it follows is known here.
    void replace(int row, const model::Message &message);
    /// The same for a message that may not be shown now; its id was `oldId`.
    void update(qint64 oldId, const model::Message &message);
    /// A line about an answer that is still awaited ("trying again in 3 s"); empty takes it away.
    void setNote(qint64 message, const QString &note);

    [[nodiscard]] qint64 conversation() const { return m_conversation.id; }
    [[nodiscard]] const QList<model::Message> &messages() const { return m_conversation.messages; }
    [[nodiscard]] const model::Message &messageAt(int row) const { return m_conversation.messages.at(row); }
    /// As it is kept: answers without what was tied by hand.
    [[nodiscard]] const model::Message &keptAt(int row) const { return m_kept.at(row); }
    [[nodiscard]] const model::Conversation &head() const { return m_conversation; }
    [[nodiscard]] int rowOf(qint64 message) const;
    [[nodiscard]] QString noteAt(int row) const;

    /// Which version of how many a row shows; `index` from 0.
    struct Version {
        int index = 0;
        int count = 1;

        bool operator==(const Version &) const = default;
    };
    [[nodiscard]] Version versionAt(int row) const;
    /// Shows the version before (-1) or after (1) with what follows it, and gives the message that is shown
    /// now; nothing without such a version.
    std::optional<model::Message> showVersion(qint64 message, int step);

    [[nodiscard]] model::Removal removalOf(qint64 message) const;
    void remove(const model::Removal &removal);
    /// All as it is kept, shown or not.
    [[nodiscard]] model::Conversation kept() const;

    /// The question that the answer in this row answers, or what the model's calls gave, or -1.
    [[nodiscard]] int questionOf(int answerRow) const;
    /// The question whose pictures an answer speaks about: its own, or the nearest earlier one that has some.
    /// -1 when no question up to here has a picture.
    [[nodiscard]] int pictureQuestionOf(int answerRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void giveId(qint64 oldId, qint64 id);
    void countVersions();

    model::Conversation m_conversation;
    QList<model::Message> m_kept; ///< its messages as they are kept
    QHash<qint64, Version> m_versions; ///< of messages that have more than one
    qint64 m_noted = 0;
    QString m_note;
};

} // namespace presentation
