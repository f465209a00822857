#include "ui/window/panes.h"

#include "presentation/preferences.h"
#include "presentation/samples.h"
#include "presentation/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/placerow.h"
#include "ui/composer/questionedit.h"
#include "ui/composer/videorow.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/splitter.h"
#include "ui/library/library.h"
#include "ui/transcript/transcript.h"
#include "ui/window/stagepane.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {
constexpr int libraryWidth = 228;
constexpr int talkWidth = 396;
} // namespace

Panes::Panes(presentation::Workspace &workspace, presentation::Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_columns(new Splitter(Qt::Horizontal))
    , m_library(new library::Library(workspace.history(), workspace.search()))
    , m_middle(new QStackedWidget)
    , m_stage(new StagePane(workspace))
    , m_transcript(
          new transcript::Transcript(workspace.conversation(), workspace.linking(), workspace.pictures()))
    , m_composer(new composer::Composer(workspace.draft(), workspace.pictures()))
    , m_videoRow(new composer::VideoRow(workspace.draft()))
{
    m_composer->addRow(
        new composer::PlaceRow(workspace.askedPlaces(), workspace.draft(), workspace.pictures()));
    QWidget *talk = makeTalk();
    m_library->setMinimumWidth(160);
    talk->setMinimumWidth(280);
    m_composer->addRow(m_videoRow);
    m_middle->addWidget(m_stage);
    m_middle->setMinimumWidth(340);
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(talk);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setCollapsible(2, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    restore();
    presentation::RegionLook &look = workspace.regions().look();
    const auto recolour = [this, &look] { m_transcript->setColourBy(look.style().colourBy); };
    connect(&look, &presentation::RegionLook::changed, m_transcript, recolour);
    recolour();
}

QWidget *Panes::makeTalk()
{
    auto *talk = new QWidget;
    auto *rows = new QVBoxLayout(talk);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_transcript, 1);
    rows->addWidget(m_composer);
    m_transcript->setEmptyPage(makeEmptyTalk());
    return talk;
}

QWidget *Panes::makeEmptyTalk()
{
    auto *page = new QWidget;
    auto *words = new QLabel(tr("Questions and answers appear here."), page);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *questions = new QWidget(page);
    auto *pills = new FlowLayout(8, questions);
    pills->setCentred(true);
    for (const QString &question : presentation::suggestedQuestions()) {
        auto *pill = new Button(Button::Look::Pill, question, questions);
        pill->setObjectName(u"askSuggestion"_s);
        pills->addWidget(pill);
        connect(pill, &Button::clicked, this, [this, question] { emit questionChosen(question); });
    }
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(12);
    rows->addStretch();
    rows->addWidget(words);
    rows->addWidget(questions);
    rows->addStretch();
    const auto follow = [this, words, questions] {
        const bool ready = m_workspace.showing().current() >= 0;
        words->setText(ready ? tr("Ask about the picture:") : tr("Questions and answers appear here."));
        questions->setVisible(ready);
    };
    connect(&m_workspace.showing(), &presentation::Showing::currentChanged, page, follow);
    follow();
    return page;
}

void Panes::setVideoPage(QWidget *page)
{
    m_videoPage = page;
    m_middle->addWidget(page);
}

void Panes::showVideoPage()
{
    m_middle->setCurrentWidget(m_videoPage);
}

void Panes::showStage()
{
    m_middle->setCurrentWidget(m_stage);
}

void Panes::restore()
{
    const QByteArray columns = m_preferences.layout(u"columns"_s);
    if (columns.isEmpty() || !m_columns->restoreState(columns))
        m_columns->setSizes({libraryWidth, 1280 - libraryWidth - talkWidth - 2, talkWidth});
    m_columns->setHandleWidth(1); // a saved state carries its own
    if (const QByteArray rows = m_preferences.layout(u"stage"_s); !rows.isEmpty())
        m_stage->splitter().restoreState(rows);
}

void Panes::remember() const
{
    m_preferences.setLayout(u"columns"_s, m_columns->saveState());
    m_preferences.setLayout(u"stage"_s, m_stage->splitter().saveState());
}

void Panes::cycleFocus(int direction)
{
    QList<QWidget *> stops{m_library};
    stops << m_stage->focusStops() << m_transcript << m_composer->input();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = direction > 0 ? stops.size() - 1 : 0;
    for (qsizetype index = 0; focus && index < stops.size(); ++index) {
        if (stops.at(index) == focus || stops.at(index)->isAncestorOf(focus))
            current = index;
    }
    for (qsizetype step = 1; step <= stops.size(); ++step) {
        const qsizetype way = direction > 0 ? step : stops.size() - step;
        QWidget *next = stops.at((current + way) % stops.size());
        if (!next->isVisible() || next->width() == 0)
            continue;
        // A pane that takes no focus itself passes it to its first part that does.
        const auto takes = [](const QWidget *widget) { return widget->focusPolicy() & Qt::TabFocus; };
        for (QWidget *part = next; part && (part == next || next->isAncestorOf(part));
             part = part->nextInFocusChain()) {
            if (takes(part) && part->isVisibleTo(window()) && part->isEnabled())
                return part->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

} // namespace ui::window
