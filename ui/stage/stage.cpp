#include "ui/stage/stage.h"

#include "presentation/animation.h"
#include "presentation/explanation.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"
#include "ui/controls/tints.h"
#include "ui/stage/filmbar.h"
#include "ui/stage/floatingbar.h"
#include "ui/stage/legend.h"
#include "ui/stage/notice.h"

#include <QAction>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

Stage::Stage(presentation::PictureSource &pictures, presentation::RegionsModel &regions,
    presentation::Linking &linking, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_linking(linking)
    , m_pixels(pictures)
    , m_layer(regions)
    , m_cards(*this)
    , m_film(new FilmBar(this))
    , m_notice(new Notice(this))
    , m_pictures(pictures)
{
    setObjectName(u"stage"_s);
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    makeActions();
    m_bar = new FloatingBar(m_hideAction, m_actions.mid(0, 4), this);
    m_bar->hide();
    m_cards.add(m_bar, FloatingCards::Place::TopRight);
    m_cards.add(m_film, FloatingCards::Place::BottomMiddle);
    m_cards.add(new Legend(regions, this), FloatingCards::Place::BottomLeft);
    m_notice->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_notice->say(tr("Reading the picture…")); });
    connect(m_notice, &Notice::buttonClicked, this, [this] { emit fetchAsked(m_picture); });
    connect(&m_pixels, &PictureLayer::changed, this, &Stage::takePicture);
    connect(&m_pixels, &PictureLayer::failed, this, &Stage::pictureFailed);
    connect(&m_cards, &FloatingCards::coveredChanged, this, [this] { m_layer.setTaken(m_cards.covered()); });
    connect(&m_layer, &RegionLayer::changed, this, [this] {
        describe();
        update();
    });
    // Words of another answer were chosen, and now its regions are here.
    connect(&regions, &presentation::RegionsModel::modelReset, this, &Stage::goToSelected);
    connect(&m_motion, &Motion::moved, this, &Stage::viewMoved);
    using From = presentation::Linking::From;
    using Id = std::optional<presentation::RegionId>;
    connect(&linking, &presentation::Linking::hoveredChanged, this,
        [this](const Id &region, From from) { follow(region, from, false); });
    connect(&linking, &presentation::Linking::selectedChanged, this,
        [this](const Id &region, From from) { follow(region, from, true); });
}

Stage::~Stage() = default;

void Stage::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys,
                         auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    add(u"zoomFit"_s, tr("&Fit to Window"), {Qt::CTRL | Qt::Key_0}, &Stage::fit);
    add(u"zoomActual"_s, tr("&Actual Size"), {Qt::CTRL | Qt::Key_1}, &Stage::actualSize);
    add(u"zoomIn"_s, tr("Zoom &In"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, &Stage::zoomIn);
    add(u"zoomOut"_s, tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus}, &Stage::zoomOut);
    m_hideAction =
        add(u"hideRegions"_s, tr("&Hide Regions"), {Qt::CTRL | Qt::Key_H}, &Stage::setRegionsHidden);
    m_hideAction->setCheckable(true);
    connect(m_hideAction, &QAction::toggled, this, &Stage::setRegionsHidden);
    m_hideAction->setToolTip(tr("Hide regions (Ctrl+H)"));
    // Bare letters belong to the stage alone, or nobody could type them.
    for (QAction *action : {add(u"nextRegion"_s, tr("&Next Region"), {Qt::Key_N}, &Stage::selectNext),
             add(u"previousRegion"_s, tr("&Previous Region"), {Qt::Key_P}, &Stage::selectPrevious)})
        action->setShortcutContext(Qt::WidgetShortcut);
}

QList<QAction *> Stage::viewActions() const
{
    return m_actions;
}

/// Fitted below the bar.
Viewport Stage::viewOf(QSizeF imageSize) const
{
    return {imageSize, size(), devicePixelRatioF(), FloatingCards::reach(m_bar->sizeHint())};
}

void Stage::showPicture(const model::Picture &picture, int index)
{
    clear();
    m_picture = picture;
    m_layer.setPicture(index);
    setAccessibleName(picture.name.isEmpty() ? tr("Picture") : tr("Picture %1").arg(picture.name));
    if (picture.isAddress()) {
        const QString host = picture.address.host();
        m_notice->say(tr("This picture is an address at %1.").arg(host),
            tr("It goes to the service as an address. To show it here, this computer has to fetch it."),
            tr("Fetch from %1").arg(host));
        return;
    }
    m_pixels.show(picture);
    m_motion.jump(viewOf(m_pixels.imageSize()));
    m_patience.start();
    if (showsPicture())
        takePicture();
    m_pixels.sharpenNow(m_motion.now());
    startAnimation();
    describe();
}

void Stage::renamePicture(const model::Picture &picture)
{
    m_picture = picture;
    m_pixels.rename(picture);
    setAccessibleName(tr("Picture %1").arg(picture.name));
    startAnimation();
}

void Stage::prepare(const model::Picture &picture)
{
    m_pixels.prepare(picture, viewOf(picture.size));
}

void Stage::startAnimation()
{
    m_animation = m_pictures.animation(m_picture);
    if (!m_animation)
        return;
    using presentation::Animation;
    connect(m_animation.get(), &Animation::found, this, [this] { m_film->follow(m_animation.get()); });
    connect(
        m_animation.get(), &Animation::frameShown, this, [this] { m_pixels.setFrame(m_animation->image()); });
}

void Stage::clear()
{
    m_patience.stop();
    m_notice->hide();
    m_bar->hide();
    m_film->follow(nullptr);
    m_animation.reset();
    m_pixels.clear();
    m_picture = {};
    m_press.reset();
    if (m_tool)
        m_tool->pictureChanged();
    pointTo({-1, -1});
    update();
}

void Stage::setTool(StageTool *tool)
{
    if (m_press && m_press->forTool)
        m_press.reset();
    m_tool = tool;
    updateCursor();
    update();
}

void Stage::addOverlay(StageOverlay *overlay)
{
    m_overlays.append(overlay);
    update();
}

void Stage::removeOverlay(StageOverlay *overlay)
{
    m_overlays.removeOne(overlay);
    update();
}

QList<QRectF> Stage::taken() const
{
    QList<QRectF> taken = m_cards.covered();
    if (!regionsHidden()) {
        for (const RegionTag &tag : m_layer.tags())
            taken.append(tag.rect);
    }
    return taken;
}

QString Stage::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->sentence();
}

void Stage::takePicture()
{
    m_patience.stop();
    m_notice->hide();
    if (m_motion.now().imageSize() != m_pixels.imageSize())
        m_motion.jump(viewOf(m_pixels.imageSize()));
    if (m_bar->isHidden()) {
        viewMoved();
        m_bar->show();
        m_bar->raise();
        bringSelectedIntoView();
    }
    update();
}

void Stage::pictureFailed(const model::Problem &problem)
{
    m_patience.stop();
    if (showsPicture())
        return;
    const presentation::Explanation explanation = presentation::explain(problem);
    m_notice->say(
        explanation.sentence, QStringList{explanation.cause, explanation.advice}.join(u' ').trimmed());
}

void Stage::viewMoved()
{
    const Viewport &view = m_motion.now();
    m_bar->setZoom(view.zoom(), view.isFit());
    if (m_picture.size.isEmpty() ? showsPicture() : !m_picture.isAddress())
        m_pixels.sharpenSoon(m_motion.target());
    if (showsPicture())
        m_layer.lookAt(m_motion.target());
    emit zoomChanged(view.zoom());
    update();
}

void Stage::lookLike(const Viewport &other)
{
    if (showsPicture())
        m_motion.jump(m_motion.target().like(other));
}

void Stage::fit()
{
    m_motion.glide(m_motion.target().fitted(), Motion::Pace::Calm);
}

void Stage::actualSize()
{
    const Viewport &target = m_motion.target();
    m_motion.glide(target.zoomedAt(QRectF(rect()).center(), 1.0), Motion::Pace::Calm);
}

void Stage::zoomIn()
{
    zoomBy(zoomStep, QRectF(rect()).center());
}

void Stage::zoomOut()
{
    zoomBy(1 / zoomStep, QRectF(rect()).center());
}

void Stage::setRegionsHidden(bool hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    m_hideAction->setChecked(hidden);
    if (hidden)
        m_linking.hover(std::nullopt, presentation::Linking::From::Stage);
    emit regionsHiddenChanged(hidden);
    update();
}

void Stage::setNamesCovered(bool covered)
{
    m_layer.setNamesCovered(covered);
    update();
}

void Stage::setRegionsCovered(bool covered)
{
    m_covered = covered;
    update();
}

void Stage::selectNext()
{
    step(1);
}

void Stage::selectPrevious()
{
    step(-1);
}

void Stage::step(int by)
{
    const std::vector<int> &rows = m_layer.rows();
    if (rows.empty())
        return;
    const auto count = static_cast<int>(rows.size());
    const auto here = std::ranges::find(rows, m_regions.rowOf(m_linking.selected()));
    const int start = here != rows.end() ? static_cast<int>(here - rows.begin()) : by > 0 ? -1 : count;
    const int row = rows.at(static_cast<std::size_t>((start + by + count) % count));
    m_linking.select(m_regions.idAt(row), presentation::Linking::From::Keyboard);
}

void Stage::follow(
    std::optional<presentation::RegionId> region, presentation::Linking::From from, bool selected)
{
    update();
    if (selected)
        describe();
    const int row = m_regions.rowOf(region);
    if (row < 0 || from == presentation::Linking::From::Stage)
        return;
    if (selected)
        goToSelected();
    else if (showsPicture() && m_regions.regionAt(row).picture == m_layer.picture()
        && !m_regions.regionAt(row).polygon.isEmpty())
        m_motion.glide(
            m_motion.target().reaching(m_layer.bounds(row, m_motion.target())), Motion::Pace::Calm);
}

void Stage::goToSelected()
{
    const int row = m_regions.rowOf(m_linking.selected());
    if (row < 0)
        return;
    if (const int picture = m_regions.regionAt(row).picture; picture != m_layer.picture())
        emit otherPictureWanted(picture);
    else
        bringSelectedIntoView();
}

void Stage::bringSelectedIntoView()
{
    const int row = m_regions.rowOf(m_linking.selected());
    if (row < 0 || !showsPicture() || !std::ranges::binary_search(m_layer.rows(), row))
        return;
    m_motion.glide(m_motion.target().showing(m_layer.bounds(row, m_motion.target())), Motion::Pace::Calm);
}

void Stage::describe()
{
    const int row = m_regions.rowOf(m_linking.selected());
    const auto count = static_cast<int>(m_layer.rows().size());
    setAccessibleDescription(row >= 0 ? m_regions.descriptionAt(row)
            : count == 1              ? tr("One region")
                                      : tr("%n regions", nullptr, count));
}

void Stage::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.canvas);
    if (showsPicture()) {
        m_pixels.paint(painter, m_motion.now());
        if (!regionsHidden()) {
            m_layer.paint(painter, m_motion.now(), tagFont(font()), m_regions.rowOf(m_linking.hovered()),
                m_regions.rowOf(m_linking.selected()));
        }
    }
    if (showsPicture()) {
        for (StageOverlay *overlay : std::as_const(m_overlays))
            overlay->paint(painter, m_motion.now());
        if (m_tool)
            m_tool->paint(painter, m_motion.now());
    }
    if (m_ringShown) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tints.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
    }
}

void Stage::resizeEvent(QResizeEvent *)
{
    m_notice->setGeometry(rect());
    if (!m_motion.target().imageSize().isEmpty())
        m_motion.jump(m_motion.target().resized(size(), devicePixelRatioF()));
    m_cards.arrange();
}

} // namespace ui::stage
