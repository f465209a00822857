#include "ui/window/stagepane.h"

#include "presentation/arriving.h"
#include "presentation/draft.h"
#include "presentation/workspace.h"
#include "ui/controls/splitter.h"
#include "ui/stage/regionlist.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/comparisonbar.h"
#include "ui/stage/tools/workbench.h"
#include "ui/stage/welcome.h"
#include "ui/window/filmstrip.h"
#include "ui/window/sidebyside.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

QString wordsFor(const model::Picture &picture)
{
    if (picture.size.isEmpty())
        return picture.name;
    return StagePane::tr("%1 · %2 × %3")
        .arg(picture.name)
        .arg(picture.size.width())
        .arg(picture.size.height());
}

} // namespace

StagePane::StagePane(presentation::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget(this))
    , m_split(new Splitter(Qt::Vertical))
    , m_welcome(new stage::Welcome)
    , m_pair(new SideBySide(workspace))
    , m_stage(&m_pair->stage())
    , m_regions(new stage::RegionList(workspace.regions(), workspace.linking(), nullptr))
    , m_workbench(new stage::Workbench(*m_stage,
          {.regions = workspace.regions(),
              .linking = workspace.linking(),
              .corrections = workspace.corrections(),
              .asked = workspace.askedPlaces(),
              .comparison = workspace.comparison(),
              .conversation = workspace.conversation(),
              .pictures = workspace.pictures()}))
{
    m_regions->table()->addActions(m_workbench->actions().ofRegion());
    auto *above = new QWidget;
    auto *rows = new QVBoxLayout(above);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_pair, 1);
    auto *comparison = new stage::ComparisonBar(workspace.comparison());
    rows->addWidget(comparison);
    auto *strip = new Filmstrip(workspace.showing(), workspace.pictures());
    rows->addWidget(strip);
    connect(strip, &Filmstrip::besideWanted, m_pair, &SideBySide::showBeside);
    connect(m_pair, &SideBySide::besideChanged, strip, &Filmstrip::setBeside);
    m_split->addWidget(above);
    m_split->addWidget(m_regions);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({560, 176});
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_split);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(&workspace.showing(), &presentation::Showing::currentChanged, this, &StagePane::showCurrent);
    const auto whileEmpty = [this] {
        if (m_workspace.showing().current() < 0)
            showCurrent();
    };
    connect(&workspace.draft(), &QAbstractItemModel::rowsInserted, this, whileEmpty);
    connect(&workspace.draft(), &presentation::Draft::picturesChanged, this, whileEmpty);
    connect(comparison, &stage::ComparisonBar::otherWanted, m_workbench, &stage::Workbench::offerComparisons);
    connect(comparison, &stage::ComparisonBar::adoptWanted, m_workbench, &stage::Workbench::adoptMissed);
    connect(m_stage, &stage::Stage::otherPictureWanted, &workspace.showing(),
        &presentation::Showing::showPicture);
    showCurrent();
}

QList<QAction *> StagePane::viewActions() const
{
    return m_stage->viewActions() + m_pair->actions();
}

QList<QWidget *> StagePane::focusStops() const
{
    if (m_pages->currentWidget() == m_welcome)
        return {m_welcome};
    return {m_stage, m_regions};
}

QString StagePane::pictureWords() const
{
    return m_pages->currentWidget() == m_welcome ? QString() : wordsFor(m_picture);
}

void StagePane::showCurrent()
{
    const presentation::Showing &showing = m_workspace.showing();
    if (showing.current() < 0) {
        m_stage->clear();
        // A picture that is coming shows its empty place, not the page for those who have none.
        m_pages->setCurrentWidget(
            m_workspace.draft().isReading() ? static_cast<QWidget *>(m_split) : m_welcome);
        emit pictureChanged({});
        return;
    }
    showFrame(showing.current());
    prepareNeighbours();
}

void StagePane::showFrame(int number)
{
    const presentation::Frame &frame = m_workspace.showing().frames().at(number);
    const bool shows = m_pages->currentWidget() == m_split && frame.index == m_index;
    const bool sameFile = frame.attachment != 0 && frame.attachment == m_attachment;
    if (shows && sameFile && presentation::isArriving(m_picture) && frame.picture.size == m_picture.size)
        m_stage->renamePicture(frame.picture);
    else if (!shows || frame.picture != m_picture)
        m_stage->showPicture(frame.picture, frame.index);
    m_picture = frame.picture;
    m_index = frame.index;
    m_attachment = frame.attachment;
    m_pages->setCurrentWidget(m_split);
    emit pictureChanged(wordsFor(frame.picture));
}

/// The next picture is there at once when the person goes on to it.
void StagePane::prepareNeighbours()
{
    const presentation::Showing &showing = m_workspace.showing();
    for (const int neighbour : {showing.current() - 1, showing.current() + 1}) {
        if (neighbour >= 0 && neighbour < showing.frames().size()
            && !presentation::isArriving(showing.frames().at(neighbour).picture))
            m_stage->prepare(showing.frames().at(neighbour).picture);
    }
}

} // namespace ui::window
