#include "ui/window/readingplaces.h"

#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "ui/transcript/transcript.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::window {

namespace {

constexpr auto pause = 400ms;

QString wordOf(qint64 conversation)
{
    return u"reading-%1"_s.arg(conversation);
}

} // namespace

ReadingPlaces::ReadingPlaces(presentation::Workspace &workspace, presentation::Preferences &preferences,
    transcript::Transcript &transcript, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_transcript(transcript)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReadingPlaces::remember);
    connect(&workspace, &presentation::Workspace::conversationOpened, this, &ReadingPlaces::goBack);
    connect(&workspace.history(), &presentation::HistoryModel::removed, this, [this](qint64 conversation) {
        if (!m_preferences.word(wordOf(conversation)).isEmpty())
            m_preferences.setWord(wordOf(conversation), {});
    });
    connect(transcript.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_conversation > 0 && !m_soon.isActive())
            m_soon.start();
    });
}

void ReadingPlaces::goBack(qint64 conversation)
{
    m_soon.stop();
    m_conversation = conversation;
    const QStringList place = m_preferences.word(wordOf(conversation)).split(u':');
    if (conversation > 0 && place.size() == 2)
        m_transcript.goTo({.message = place.first().toLongLong(), .offset = place.last().toInt()});
}

void ReadingPlaces::remember()
{
    const auto place = m_transcript.readingPlace();
    const QString words = place ? u"%1:%2"_s.arg(place->message).arg(place->offset) : QString();
    if (words != m_preferences.word(wordOf(m_conversation)))
        m_preferences.setWord(wordOf(m_conversation), words);
}

} // namespace ui::window
