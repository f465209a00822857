#include "ui/window/sidebyside.h"

#include "presentation/workspace.h"
#include "ui/controls/splitter.h"
#include "ui/stage/stage.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::window {

SideBySide::SideBySide(presentation::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_split(new Splitter(Qt::Horizontal))
    , m_stage(new stage::Stage(workspace.pictures(), workspace.regions(), workspace.linking()))
    , m_toggle(new QAction(tr("&Side by Side"), this))
    , m_together(new QAction(tr("&Move Together"), this))
{
    m_split->addWidget(m_stage);
    m_split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);

    m_toggle->setObjectName(u"sideBySide"_s);
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(Qt::CTRL | Qt::Key_D);
    m_together->setObjectName(u"moveTogether"_s);
    m_together->setCheckable(true);
    m_together->setChecked(true);
    addAction(m_toggle);
    connect(m_toggle, &QAction::toggled, this, &SideBySide::toggle);
    connect(m_together, &QAction::toggled, this, [this](bool together) {
        if (together && m_second)
            copyView(*m_stage, *m_second);
    });
    connect(&workspace.showing(), &presentation::Showing::framesChanged, this, &SideBySide::follow);
    connect(&workspace.showing(), &presentation::Showing::currentChanged, this, &SideBySide::follow);
    follow();
}

/// The next picture, or the one before the last.
int SideBySide::neighbour() const
{
    const presentation::Showing &showing = m_workspace.showing();
    const auto count = static_cast<int>(showing.frames().size());
    if (count < 2 || showing.current() < 0)
        return -1;
    return showing.current() + 1 < count ? showing.current() + 1 : showing.current() - 1;
}

void SideBySide::toggle(bool on)
{
    showFrame(on ? neighbour() : -1);
}

void SideBySide::showBeside(int frame)
{
    if (frame == m_workspace.showing().current() || frame == m_beside)
        return;
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(true);
    showFrame(frame);
}

/// Pictures come and go; the same one is never shown twice.
void SideBySide::follow()
{
    const presentation::Showing &showing = m_workspace.showing();
    m_toggle->setEnabled(showing.frames().size() > 1);
    m_together->setEnabled(m_second != nullptr);
    if (!m_second)
        return;
    if (m_beside >= showing.frames().size() || m_beside == showing.current() || showing.current() < 0)
        showFrame(neighbour());
    else
        showFrame(m_beside);
    if (m_beside < 0)
        m_toggle->setChecked(false);
}

stage::Stage *SideBySide::makeSecond()
{
    auto *second = new stage::Stage(m_workspace.pictures(), m_workspace.regions(), m_workspace.linking());
    second->setObjectName(u"secondStage"_s);
    for (QAction *action : second->viewActions()) {
        if (action->shortcutContext() != Qt::WidgetShortcut)
            action->setShortcuts(QList<QKeySequence>()); // the first stage has them
    }
    connect(m_stage, &stage::Stage::regionsHiddenChanged, second, &stage::Stage::setRegionsHidden);
    second->setRegionsHidden(m_stage->regionsHidden());
    connect(m_stage, &stage::Stage::zoomChanged, second, [this, second] { copyView(*m_stage, *second); });
    connect(second, &stage::Stage::zoomChanged, m_stage, [this, second] { copyView(*second, *m_stage); });
    connect(second, &stage::Stage::pointerAt, m_stage, &stage::Stage::pointerAt);
    m_split->addWidget(second);
    m_split->setSizes({1000, 1000});
    return second;
}

void SideBySide::showFrame(int frame)
{
    if (frame < 0) {
        if (m_second)
            m_second->deleteLater();
        m_second = nullptr;
    } else {
        if (!m_second)
            m_second = makeSecond();
        const presentation::Frame &shown = m_workspace.showing().frames().at(frame);
        const presentation::Frame &first =
            m_workspace.showing().frames().at(qMax(0, m_workspace.showing().current()));
        const int index =
            shown.question == first.question ? shown.index : -1; // other answers' regions are not shown
        if (m_second->picture() != shown.picture || m_second->pictureIndex() != index)
            m_second->showPicture(shown.picture, index);
    }
    m_together->setEnabled(m_second != nullptr);
    if (frame == m_beside)
        return;
    m_beside = frame;
    emit besideChanged(frame);
}

void SideBySide::copyView(const stage::Stage &from, stage::Stage &to)
{
    if (m_copying || !m_second || !m_together->isChecked())
        return;
    m_copying = true;
    to.lookLike(from.viewport());
    m_copying = false;
}

} // namespace ui::window
