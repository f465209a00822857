#include "presentation/draftkeeping.h"

#include "model/whendone.h"
#include "presentation/draft.h"
#include "presentation/preferences.h"
#include "store/history.h"

#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace presentation {

namespace {
constexpr auto pause = 300ms;
}

DraftKeeping::DraftKeeping(store::History &history, Preferences &preferences, Draft &draft, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_preferences(preferences)
    , m_draft(draft)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeping::keep);
    // A pause, not a silence: who types on and on is kept all the same.
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&draft, &Draft::textChanged, this, soon);
    connect(&draft, &Draft::picturesChanged, this, soon);
    connect(&draft, &Draft::videoChanged, this, soon);
    bringBack();
}

DraftKeeping::~DraftKeeping()
{
    if (!m_isBack && m_soon.isActive()) { // closed within a moment of the start
        m_before.waitForFinished();
        take(m_before.result());
    }
    if (m_soon.isActive())
        std::ignore = m_history.saveDraft(m_draft.kept()); // the store finishes what was asked for
}

void DraftKeeping::bringBack()
{
    m_before = m_history.takeOverDraft();
    model::whenDone(m_before, this, [this](const model::Result<model::QuestionDraft> &found) {
        take(found);
        emit broughtBack();
    });
}

void DraftKeeping::take(const model::Result<model::QuestionDraft> &found)
{
    m_isBack = true;
    model::QuestionDraft before = found ? *found : model::QuestionDraft();
    const QString older = m_preferences.draftText(); // where earlier versions kept it
    if (before.isEmpty() && !older.isEmpty())
        before.text = older;
    if (!older.isEmpty())
        m_preferences.setDraftText({});
    if (!before.isEmpty())
        m_draft.bringBack(before);
}

void DraftKeeping::keep()
{
    if (!m_isBack) { // or what was written before would be written over
        m_soon.start();
        return;
    }
    model::whenDone(m_history.saveDraft(m_draft.kept()), this, [this](const model::Outcome &outcome) {
        if (!outcome && !std::exchange(m_failing, true))
            emit failed(outcome.problem()); // once, not at every key
        m_failing = !outcome;
        if (outcome)
            emit kept();
    });
}

} // namespace presentation
