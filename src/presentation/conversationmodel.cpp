#include "presentation/conversationmodel.h"

#include "grounding/handties.h"

namespace presentation {

namespace {

model::Message shown(const model::Message &kept)
{
    model::Message message = kept;
    if (!kept.ties.isEmpty())
        message.answer = grounding::withTies(kept.answer, kept.ties);
    return message;
}

} // namespace

void ConversationModel::show(const model::Conversation &conversation)
{
    beginResetModel();
    m_conversation = conversation;
    m_kept = conversation.messages;
    for (model::Message &message : m_conversation.messages)
        message = shown(message);
    m_noted = 0;
    m_note.clear();
    endResetModel();
}

void ConversationModel::append(const model::Message &message)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_kept.append(message);
    m_conversation.messages.append(shown(message));
    endInsertRows();
}

void ConversationModel::replace(int row, const model::Message &message)
{
    m_kept[row] = message;
    m_conversation.messages[row] = shown(message);
    emit dataChanged(index(row), index(row));
}

void ConversationModel::setNote(qint64 message, const QString &note)
{
    m_noted = message;
    m_note = note;
    if (const int row = rowOf(message); row >= 0)
        emit dataChanged(index(row), index(row));
}

int ConversationModel::rowOf(qint64 message) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (messageAt(row).id == message)
            return row;
    }
    return -1;
}

QString ConversationModel::noteAt(int row) const
{
    return messageAt(row).id == m_noted ? m_note : QString();
}

int ConversationModel::questionOf(int answerRow) const
{
    for (int row = answerRow; row >= 0; --row) {
        if (messageAt(row).role != model::Role::Assistant)
            return row;
    }
    return -1;
}

int ConversationModel::pictureQuestionOf(int answerRow) const
{
    for (int row = answerRow; row >= 0; --row) {
        if (messageAt(row).role == model::Role::User && !messageAt(row).pictures.isEmpty())
            return row;
    }
    return -1;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conversation.messages.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const model::Message &message = messageAt(index.row());
    return message.role == model::Role::User ? message.text : message.answer.text;
}

} // namespace presentation
