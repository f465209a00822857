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
    for (qsizetype row = 0; row < m_kept.size(); ++row) {
        if (!m_kept.at(row).ties.isEmpty())
            m_conversation.messages[row] = shown(m_kept.at(row));
    }
    m_noted = 0;
    m_note.clear();
    countVersions();
    endResetModel();
}

void ConversationModel::append(const model::Message &message)
{
    const int row = rowCount();
    model::Message placed = message;
    if (!placed.follows)
        placed.follows = row == 0 ? 0 : m_kept.constLast().id;
    beginInsertRows({}, row, row);
    m_kept.append(placed);
    m_conversation.messages.append(shown(placed));
    countVersions();
    endInsertRows();
}

void ConversationModel::appendVersion(const model::Message &message)
{
    const int before = message.follows.value_or(0) == 0 ? -1 : rowOf(*message.follows);
    if (before < rowCount() - 1) {
        model::Conversation conversation = kept();
        conversation.others = conversation.messages.sliced(before + 1) + conversation.others;
        conversation.messages.resize(before + 1);
        show(conversation);
    }
    append(message);
}

void ConversationModel::replace(int row, const model::Message &message)
{
    const model::Message before = m_kept.at(row);
    model::Message placed = message;
    placed.follows = before.follows;
    placed.choice = before.choice;
    m_kept[row] = placed;
    m_conversation.messages[row] = shown(placed);
    if (before.id != message.id)
        giveId(before.id, message.id);
    emit dataChanged(index(row), index(row));
}

void ConversationModel::update(qint64 oldId, const model::Message &message)
{
    if (const int row = rowOf(oldId); row >= 0)
        return replace(row, message);
    for (model::Message &other : m_conversation.others) {
        if (other.id != oldId)
            continue;
        model::Message placed = message;
        placed.follows = other.follows;
        placed.choice = other.choice;
        other = placed;
        if (oldId != message.id)
            giveId(oldId, message.id);
        return;
    }
}

/// A message got its place in the store: those that follow it know it by that.
void ConversationModel::giveId(qint64 oldId, qint64 id)
{
    for (QList<model::Message> *list : {&m_kept, &m_conversation.messages, &m_conversation.others}) {
        for (model::Message &message : *list) {
            if (message.follows == oldId)
                message.follows = id;
        }
    }
    if (const auto versions = m_versions.constFind(oldId); versions != m_versions.cend())
        m_versions.insert(id, *versions);
}

/// Most conversations have no versions: then this is nothing.
void ConversationModel::countVersions()
{
    m_versions.clear();
    const QHash<qint64, QList<qint64>> all = model::versionsIn(m_conversation);
    for (auto versions = all.cbegin(); versions != all.cend(); ++versions)
        m_versions.insert(versions.key(),
            {static_cast<int>(versions->indexOf(versions.key())), static_cast<int>(versions->size())});
}

ConversationModel::Version ConversationModel::versionAt(int row) const
{
    return m_versions.value(messageAt(row).id);
}

std::optional<model::Message> ConversationModel::showVersion(qint64 message, int step)
{
    model::Conversation conversation = kept();
    const QList<qint64> versions = model::versionsIn(conversation).value(message);
    const qint64 wanted = versions.value(versions.indexOf(message) + step);
    if (wanted == 0 || !versions.contains(message))
        return {};
    std::optional<model::Message> chosen;
    for (model::Message &other : conversation.others) {
        if (other.id != wanted)
            continue;
        other.choice = model::nextChoice(conversation, other.follows.value_or(0));
        chosen = other;
    }
    model::sortVersions(conversation);
    show(conversation);
    return chosen;
}

model::Removal ConversationModel::removalOf(qint64 message) const
{
    return model::removalOf(kept(), message);
}

void ConversationModel::remove(const model::Removal &removal)
{
    model::Conversation conversation = kept();
    model::apply(removal, conversation);
    show(conversation);
}

model::Conversation ConversationModel::kept() const
{
    model::Conversation conversation = m_conversation;
    conversation.messages = m_kept;
    return conversation;
}

void ConversationModel::setNote(qint64 message, const QString &note)
{
    if (note == m_note && (note.isEmpty() || message == m_noted))
        return; // a growing answer says so with every word
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
