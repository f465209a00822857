#include "ui/window/soughtmessage.h"

#include "presentation/soughtwords.h"
#include "presentation/workspace.h"
#include "ui/transcript/messageview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"

namespace ui::window {

SoughtMessage::SoughtMessage(
    presentation::Workspace &workspace, transcript::Transcript &transcript, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_transcript(transcript)
{
    connect(&workspace, &presentation::Workspace::messageSought, this, &SoughtMessage::show);
    connect(&workspace, &presentation::Workspace::conversationOpened, this, [this] { m_message = 0; });
    connect(&transcript, &transcript::Transcript::viewFilled, this, &SoughtMessage::mark);
}

void SoughtMessage::show(qint64 message, const QString &typed)
{
    const int row = m_workspace.conversation().rowOf(message);
    if (row < 0)
        return;
    const presentation::SoughtWords sought =
        presentation::soughtIn(m_workspace.conversation().messageAt(row), typed);
    m_message = message;
    m_words = sought.words;
    m_transcript.bringIntoView(message, m_words.isEmpty() ? text::Range{0, 1} : m_words.constFirst());
    markAll();
    if (sought.region >= 0)
        m_workspace.linking().select(
            presentation::RegionId{message, sought.region}, presentation::Linking::From::Keyboard);
}

void SoughtMessage::mark(int row) const
{
    const transcript::MessageView *view = m_transcript.viewAt(row);
    if (!view || m_message == 0 || m_transcript.messageIn(row) != m_message || view->showsOtherText())
        return;
    view->words()->setMarks(m_words, {});
}

void SoughtMessage::markAll() const
{
    for (const int row : m_transcript.rowsWithViews()) {
        if (const transcript::MessageView *view = m_transcript.viewAt(row))
            view->words()->setMarks({}, {});
        mark(row);
    }
}

} // namespace ui::window
