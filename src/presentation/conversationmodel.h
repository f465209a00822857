#pragma once

#include "model/conversation.h"

#include <QAbstractListModel>

namespace presentation {

/// The messages of the open conversation, oldest first, with the words that the person tied to regions by
/// hand. A growing answer changes its row through dataChanged. Window's thread.
class ConversationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const model::Conversation &conversation);
    void clear() { show({}); }
    /// The open conversation got its place in the store.
    void setConversation(qint64 id) { m_conversation.id = id; }
    void append(const model::Message &message);
    /// `message` as it is kept.
    void replace(int row, const model::Message &message);
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

    /// The question that the answer in this row answers, or what the model's calls gave, or -1.
    [[nodiscard]] int questionOf(int answerRow) const;
    /// The question whose pictures an answer speaks about: its own, or the nearest earlier one that has some.
    /// -1 when no question up to here has a picture.
    [[nodiscard]] int pictureQuestionOf(int answerRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    model::Conversation m_conversation;
    QList<model::Message> m_kept; ///< its messages as they are kept
    qint64 m_noted = 0;
    QString m_note;
};

} // namespace presentation
