#include "ui/window/announcing.h"

#include "presentation/sentences.h"
#include "presentation/workspace.h"
#include "ui/controls/announcer.h"

namespace ui::window {

using model::Message;

Announcing::Announcing(presentation::Workspace &workspace, Announcer &announcer, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_announcer(announcer)
{
    const auto &conversation = workspace.conversation();
    connect(&conversation, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { begin(first, last); });
    connect(&conversation, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row)
                follow(row);
        });
    connect(&conversation, &QAbstractItemModel::modelReset, this, [this] { m_said.clear(); });
}

void Announcing::begin(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Message &message = m_workspace.conversation().messageAt(row);
        if (message.state == Message::State::Growing)
            m_said.insert(message.id, 0);
    }
}

void Announcing::follow(int row)
{
    const Message &message = m_workspace.conversation().messageAt(row);
    if (message.role != model::Role::Assistant)
        return;
    const QString &text = message.answer.text;
    const bool grows = message.state == Message::State::Growing;
    auto said = m_said.find(message.id);
    if (said == m_said.end() && m_said.size() == 1 && row == m_workspace.conversation().rowCount() - 1) {
        const qsizetype before = *m_said.begin(); // the store gave it its number meanwhile
        m_said.clear();
        said = m_said.insert(message.id, before);
    }
    if (said == m_said.end())
        return;
    const qsizetype from = qMin(*said, text.size());
    const qsizetype to = grows ? presentation::endOfSentences(text, from) : text.size();
    *said = to;
    m_announcer.say(presentation::asSpoken(text.mid(from, to - from)));
    if (grows)
        return;
    m_said.remove(message.id);
    m_announcer.say(message.state == Message::State::Complete ? tr("The answer is complete.")
            : message.state == Message::State::Stopped        ? tr("The answer was stopped.")
                                                              : tr("The answer failed."));
}

} // namespace ui::window
