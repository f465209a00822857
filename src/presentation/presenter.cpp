#include "presentation/presenter.h"

#include "model/whendone.h"
#include "presentation/regionsmodel.h"
#include "presentation/workspace.h"
#include "store/history.h"

#include <QStringList>

#include <algorithm>

using model::Message;

namespace presentation {

Presenter::Presenter(Workspace &workspace, store::History &history, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_history(history)
{
    ConversationModel &conversation = workspace.conversation();
    connect(&workspace, &Workspace::conversationOpened, this, &Presenter::enterConversation);
    connect(&conversation, &ConversationModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            if (first.row() <= m_row && m_row <= last.row())
                renew();
        });
    connect(&conversation, &ConversationModel::rowsInserted, this, [this](const QModelIndex &, int, int row) {
        if (!m_running || messages().at(row).role != model::Role::Assistant)
            return;
        show(row, -1);
        if (live() == Live::Waiting)
            lookForRecorded();
    });
    connect(&workspace.draft(), &Draft::picturesChanged, this, [this] {
        if (m_running && m_row < 0)
            takeRow(-1);
    });
}

const QList<Message> &Presenter::messages() const
{
    return m_workspace.conversation().messages();
}

void Presenter::begin()
{
    m_running = true;
    m_blank = false;
    m_entering.reset();
    const QList<int> rows = presentableRows(messages());
    const int shown = m_workspace.conversation().rowOf(m_workspace.regions().message());
    if (rows.contains(shown))
        return show(shown, -1);
    if (!rows.isEmpty())
        return show(rows.constLast(), -1);
    show(-1, -1);
    if (m_slide || programme().size() < 2)
        return;
    m_entering = Enter::AtStart; // nothing here, but something is pinned
    m_direction = 1;
    m_workspace.open(programme().at(1));
}

void Presenter::end()
{
    m_running = false;
    m_entering.reset();
    m_recorded.reset();
}

/// The pinned conversations in their order; the open one first when it is none of them.
QList<qint64> Presenter::programme() const
{
    QList<qint64> conversations = m_workspace.history().pinned();
    const qint64 open = m_workspace.conversation().conversation();
    if (!conversations.contains(open))
        conversations.prepend(open);
    return conversations;
}

int Presenter::neighbourRow(int step) const
{
    const QList<int> rows = presentableRows(messages());
    if (step > 0) {
        const auto after = std::upper_bound(rows.begin(), rows.end(), m_row);
        return after == rows.end() ? -1 : *after;
    }
    const auto here = std::lower_bound(rows.begin(), rows.end(), m_row);
    return here == rows.begin() ? -1 : *std::prev(here);
}

void Presenter::next()
{
    if (m_blank)
        return toggleBlank();
    if (m_slide && m_phrase + 1 < m_slide->phrases.size())
        return light(m_phrase + 1);
    if (const int row = neighbourRow(1); row >= 0)
        return show(row, -1);
    stepOut(1);
}

void Presenter::previous()
{
    if (m_blank)
        return toggleBlank();
    if (m_phrase >= 0)
        return light(m_phrase - 1);
    if (const int row = neighbourRow(-1); row >= 0) {
        show(row, -1);
        return light(static_cast<int>(m_slide->phrases.size()) - 1);
    }
    stepOut(-1);
}

void Presenter::first()
{
    if (const QList<int> rows = presentableRows(messages()); !rows.isEmpty())
        show(rows.constFirst(), -1);
}

void Presenter::last()
{
    if (const QList<int> rows = presentableRows(messages()); !rows.isEmpty())
        show(rows.constLast(), -1);
}

void Presenter::stepOut(int step)
{
    const QList<qint64> conversations = programme();
    const qsizetype here = conversations.indexOf(m_workspace.conversation().conversation());
    const qsizetype there = here + step;
    if (m_entering || there < 0 || there >= conversations.size())
        return;
    m_entering = step > 0 ? Enter::AtStart : Enter::AtEnd;
    m_direction = step;
    m_workspace.open(conversations.at(there));
}

void Presenter::enterConversation(qint64)
{
    if (!m_running)
        return;
    const QList<int> rows = presentableRows(messages());
    if (!m_entering) {
        if (m_row >= messages().size()) // another one was opened under us
            show(rows.isEmpty() ? -1 : rows.constLast(), -1);
        return;
    }
    const Enter enter = *std::exchange(m_entering, {});
    if (rows.isEmpty())
        return stepOut(m_direction);
    show(enter == Enter::AtStart ? rows.constFirst() : rows.constLast(), -1);
    if (enter == Enter::AtEnd)
        light(static_cast<int>(m_slide->phrases.size()) - 1);
}

void Presenter::show(int row, int phrase)
{
    m_row = row;
    m_phrase = phrase;
    m_asking = false;
    m_recorded.reset();
    takeRow(row);
}

void Presenter::takeRow(int row)
{
    const QList<model::Picture> attached = m_workspace.draft().pictures();
    if (row >= 0 && row < messages().size())
        m_slide = slideAt(messages(), row);
    else if (!attached.isEmpty())
        m_slide = Slide{.kind = Slide::Kind::Pictures, .pictures = attached};
    else
        m_slide.reset();
    colour();
    const auto steps = m_slide ? static_cast<int>(m_slide->phrases.size()) : 0;
    m_phrase = std::min(m_phrase, steps - 1);
    emit slideChanged();
    emit liveChanged();
}

void Presenter::colour()
{
    if (m_slide)
        m_slide->colours = coloursOf(m_slide->answer.regions, m_workspace.regions().look().style().colourBy);
}

/// The answer on show has grown or ended.
void Presenter::renew()
{
    if (!m_running || (m_slide && m_slide->kind == Slide::Kind::Recorded))
        return;
    takeRow(m_row);
}

Presenter::Live Presenter::live() const
{
    if (!m_slide || m_slide->kind != Slide::Kind::Kept)
        return Live::Settled;
    const bool silent = m_slide->answer.text.trimmed().isEmpty();
    switch (m_slide->state) {
    case Message::State::Growing:
        return silent ? Live::Waiting : Live::Growing;
    case Message::State::Failed:
    case Message::State::Stopped:
    case Message::State::Interrupted:
        return silent ? Live::Failed : Live::Settled;
    case Message::State::Complete:
        break;
    }
    return Live::Settled;
}

int Presenter::picture() const
{
    if (!m_slide || m_slide->pictures.isEmpty())
        return -1;
    const auto last = static_cast<int>(m_slide->pictures.size()) - 1;
    return m_phrase < 0 ? 0 : std::clamp(m_slide->phrases.at(m_phrase).picture, 0, last);
}

QString Presenter::description() const
{
    if (!m_slide || m_phrase < 0)
        return {};
    const Phrase &phrase = m_slide->phrases.at(m_phrase);
    QStringList parts{m_slide->answer.text.mid(phrase.offset, phrase.length)};
    if (parts.constFirst().isEmpty())
        parts = {m_slide->answer.regions.at(phrase.regions.constFirst()).label};
    for (const int region : phrase.regions)
        parts << placeInWords(m_slide->answer.regions.at(region));
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

void Presenter::light(int phrase)
{
    if (!m_slide)
        return;
    const int lit = std::clamp(phrase, -1, static_cast<int>(m_slide->phrases.size()) - 1);
    if (lit == m_phrase)
        return;
    m_phrase = lit;
    emit phraseChanged();
}

void Presenter::toggleBlank()
{
    m_blank = !m_blank;
    emit blankChanged(m_blank);
}

void Presenter::ask(const QString &question)
{
    if (question.trimmed().isEmpty() || !m_slide)
        return;
    if (m_slide->kind == Slide::Kind::Pictures)
        m_workspace.askThis(question);
    else
        m_workspace.askAbout(question.trimmed(), m_slide->pictures);
}

void Presenter::lookForRecorded()
{
    m_asking = true;
    const QString question = m_slide->question;
    model::whenDone(m_history.conversationsAsking(question), this,
        [this, question](const model::Result<QList<qint64>> &found) {
            if (!found || !m_asking || m_slide->question != question)
                return;
            for (const qint64 conversation : *found) {
                model::whenDone(m_history.conversation(conversation), this,
                    [this, question](const model::Result<model::Conversation> &kept) {
                        if (kept && m_asking && m_slide->question == question)
                            takeRecorded(*kept);
                    });
            }
        });
}

void Presenter::takeRecorded(const model::Conversation &conversation)
{
    const int row = recordedAnswerRow(conversation.messages, m_slide->question, m_slide->pictures);
    if (row < 0)
        return;
    Slide recorded = slideAt(conversation.messages, row);
    if (m_recorded && m_recorded->when >= recorded.when)
        return;
    recorded.kind = Slide::Kind::Recorded;
    m_recorded = recorded;
    emit liveChanged();
}

void Presenter::showRecorded()
{
    if (!m_recorded || !m_slide || m_slide->kind == Slide::Kind::Recorded || live() == Live::Settled)
        return;
    m_slide = m_recorded;
    colour();
    m_phrase = -1;
    emit slideChanged();
    emit liveChanged();
}

} // namespace presentation
