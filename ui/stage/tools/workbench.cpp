#include "ui/stage/tools/workbench.h"

#include "model/whendone.h"
#include "presentation/askedplaces.h"
#include "presentation/comparison.h"
#include "presentation/conversationmodel.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"
#include "ui/controls/button.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/labeledit.h"
#include "ui/stage/tools/toolcard.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::stage {

using presentation::Corrections;
using presentation::Linking;

Workbench::Workbench(Stage &stage, Parts parts)
    : QObject(&stage)
    , m_stage(stage)
    , m_parts(parts)
    , m_actions(&stage, parts.corrections.undo())
    , m_boxTool(stage, ShapeKind::Box)
    , m_polygonTool(stage, ShapeKind::Polygon)
    , m_pointTool(stage, ShapeKind::Point)
    , m_editTool(stage, parts.regions, parts.linking, parts.corrections)
    , m_marks(stage, parts.regions, parts.corrections, parts.conversation)
    , m_askedOverlay(stage, parts.asked)
    , m_comparisonOverlay(stage, parts.regions, parts.comparison)
    , m_card(new ToolCard(m_actions, &stage))
{
    stage.addOverlay(&m_comparisonOverlay);
    stage.addOverlay(&m_marks);
    stage.addOverlay(&m_askedOverlay);
    stage.cards().add(m_card, FloatingCards::Place::TopLeft);
    stage.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&stage, &QWidget::customContextMenuRequested, this, &Workbench::showContextMenu);
    connectActions();
    connectTools();
    followSelection();
    followView();
}

void Workbench::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connect(m_actions.tools, &QActionGroup::triggered, this, [this] { chooseTool(); });
    connect(m_actions.correct, &QAction::toggled, this, &Workbench::setCorrecting);
    on(m_actions.ask, &Workbench::askAboutSelected);
    on(m_actions.accept, [this] { judge(model::Verdict::Accepted); });
    on(m_actions.reject, [this] { judge(model::Verdict::Rejected); });
    on(m_actions.rename, &Workbench::editLabel);
    on(m_actions.remove, [this] {
        if (const auto region = m_parts.linking.selected()) {
            m_parts.linking.select(std::nullopt, Linking::From::Keyboard);
            m_parts.corrections.remove(*region);
        }
    });
    on(m_actions.restore, [this] {
        if (const auto region = m_parts.linking.selected())
            m_parts.corrections.restore(*region);
    });
    on(m_actions.copyCrop, &Workbench::copyCrop);
    on(m_actions.copyText, &Workbench::copyText);
    on(m_actions.nextView, &Workbench::showNextView);
    on(m_actions.compare, [this] {
        QWidget *button = m_card->compareButton();
        offerComparisons(button->isVisible() ? button : m_card);
    });
    on(m_actions.blink, &Workbench::blink);
    connect(m_actions.views, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_parts.corrections.setView(static_cast<Corrections::View>(chosen->data().toInt()));
    });
}

void Workbench::connectTools()
{
    for (DrawTool *tool : {&m_boxTool, &m_polygonTool, &m_pointTool}) {
        connect(tool, &DrawTool::drawn, this, &Workbench::take);
        connect(tool, &DrawTool::left, this, [this] { chooseTool(m_actions.selectTool); });
    }
    connect(&m_editTool, &EditTool::left, this, [this] { m_actions.correct->setChecked(false); });
    const auto repaint = [this] { m_stage.update(); };
    connect(&m_parts.asked, &presentation::AskedPlaces::placesChanged, this, repaint);
    connect(&m_parts.comparison, &presentation::Comparison::changed, this, [this] {
        using Side = presentation::Comparison::Side;
        const Side side = m_parts.comparison.side();
        const bool onlyOther = side == Side::Reference;
        m_stage.setNamesCovered(m_parts.comparison.isOn() && side == Side::Both);
        m_stage.setRegionsCovered(onlyOther);
        m_stage.update();
    });
    connect(
        &m_parts.comparison, &presentation::Comparison::referenceChanged, this, &Workbench::followReference);
    connect(&m_parts.corrections, &Corrections::changed, this, &Workbench::followSelection);
    connect(&m_parts.corrections, &Corrections::viewChanged, this, &Workbench::followView);
    connect(&m_parts.corrections, &Corrections::steppedTo, this, [this](presentation::RegionId region) {
        if (m_parts.regions.rowOf(region) >= 0)
            m_parts.linking.select(region, Linking::From::Keyboard);
    });
    connect(&m_parts.linking, &Linking::selectedChanged, this, &Workbench::followSelection);
    connect(&m_parts.regions, &QAbstractItemModel::modelReset, this, &Workbench::followSelection);
    connect(&m_parts.regions, &QAbstractItemModel::rowsInserted, this, &Workbench::followSelection);
    connect(&m_parts.conversation, &QAbstractItemModel::dataChanged, this, &Workbench::followSelection);
}

int Workbench::selectedRow() const
{
    return m_parts.regions.rowOf(m_parts.linking.selected());
}

/// What can be done now; what cannot says why.
void Workbench::followSelection()
{
    const int row = selectedRow();
    const bool selected = row >= 0;
    const bool correctable = m_parts.corrections.canCorrect(m_parts.regions.message());
    const bool stored = !m_stage.picture().isAddress();
    const auto allow = [](QAction *action, bool allowed, const QString &why) {
        action->setEnabled(allowed);
        action->setToolTip(allowed ? QString() : why);
    };
    const QString choose = tr("Choose a region first: click one, or press N");
    const QString noAnswer = tr("There is no answer yet whose regions could be corrected");
    allow(m_actions.ask, selected && stored, choose);
    for (QAction *action : {m_actions.accept, m_actions.reject, m_actions.rename, m_actions.remove})
        allow(action, selected && correctable, correctable ? choose : noAnswer);
    allow(m_actions.restore,
        selected && correctable && m_parts.regions.markAt(row) != presentation::RegionMark()
            && !m_parts.regions.markAt(row).added,
        tr("Nothing was changed here"));
    allow(m_actions.correct, correctable, noAnswer);
    if (!correctable)
        m_actions.correct->setChecked(false);
    for (QAction *action : {m_actions.copyCrop, m_actions.copyText})
        allow(action, selected, choose);
    allow(m_actions.blink, m_parts.comparison.isOn(), tr("Nothing is being compared"));
    m_stage.update();
}

/// What is compared is what the model gave, so that is what is shown meanwhile.
void Workbench::followReference()
{
    if (m_parts.comparison.isOn() && !m_viewBefore) {
        m_viewBefore = m_parts.corrections.view();
        m_actions.correct->setChecked(false);
        m_parts.corrections.setView(Corrections::View::Model);
    } else if (!m_parts.comparison.isOn() && m_viewBefore) {
        m_parts.corrections.setView(*std::exchange(m_viewBefore, std::nullopt));
    }
    followSelection();
}

void Workbench::followView()
{
    for (QAction *action : m_actions.views->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_parts.corrections.view()));
    m_stage.update();
}

void Workbench::chooseTool(QAction *action)
{
    action->setChecked(true);
    chooseTool();
}

void Workbench::chooseTool()
{
    for (DrawTool *tool : {&m_boxTool, &m_polygonTool, &m_pointTool})
        tool->cancel();
    const QAction *chosen = m_actions.tools->checkedAction();
    StageTool *tool = chosen == m_actions.boxTool ? static_cast<StageTool *>(&m_boxTool)
        : chosen == m_actions.polygonTool         ? &m_polygonTool
        : chosen == m_actions.pointTool           ? &m_pointTool
        : m_actions.correct->isChecked()          ? static_cast<StageTool *>(&m_editTool)
                                                  : nullptr;
    m_stage.setTool(tool);
    m_stage.setFocus(Qt::OtherFocusReason);
}

void Workbench::setCorrecting(bool correcting)
{
    if (correcting && m_parts.corrections.view() == Corrections::View::Model)
        m_parts.corrections.setView(Corrections::View::Corrected);
    chooseTool();
}

void Workbench::take(const QPolygonF &shape)
{
    const QSizeF size = m_stage.viewport().imageSize();
    QPolygonF fractions = shape;
    for (QPointF &p : fractions)
        p = {p.x() / size.width(), p.y() / size.height()};
    if (m_actions.correct->isChecked()) {
        const auto added =
            m_parts.corrections.add(m_parts.regions.message(), fractions, m_stage.pictureIndex());
        if (!added)
            return;
        m_parts.linking.select(*added, Linking::From::Stage);
        return editLabel();
    }
    using Kind = model::Region::Kind;
    const ShapeKind kind = shapeKind(shape);
    chooseTool(m_actions.selectTool);
    ask({.kind = kind == ShapeKind::Box    ? Kind::Box
                : kind == ShapeKind::Point ? Kind::Point
                                           : Kind::Polygon,
            .polygon = fractions,
            .picture = m_stage.pictureIndex(),
            .source = model::RegionSource::Hand},
        {}, -1);
}

void Workbench::ask(const model::Region &region, const QString &label, int colour)
{
    m_parts.asked.add(m_stage.picture(), region, label, colour);
    emit questionWanted();
}

void Workbench::askAboutSelected()
{
    if (const int row = selectedRow(); row >= 0)
        ask(m_parts.regions.regionAt(row), m_parts.regions.nameAt(row), row);
}

/// The same verdict again takes it back.
void Workbench::judge(model::Verdict verdict)
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const bool again = m_parts.regions.markAt(row).verdict == verdict;
    m_parts.corrections.judge(m_parts.regions.idAt(row), again ? model::Verdict::None : verdict);
}

void Workbench::editLabel()
{
    const int row = selectedRow();
    if (row < 0 || m_labelEdit)
        return;
    QStringList known;
    for (const model::Region &region : m_parts.regions.regions()) {
        if (!region.label.isEmpty() && !known.contains(region.label) && known.size() < 500)
            known << region.label;
    }
    const presentation::RegionId region = m_parts.regions.idAt(row);
    m_labelEdit = new LabelEdit(m_parts.regions.regionAt(row).label, known, &m_stage);
    connect(m_labelEdit, &LabelEdit::named, this,
        [this, region](const QString &label) { m_parts.corrections.rename(region, label); });
    const QRectF unit = m_parts.regions.regionAt(row).polygon.boundingRect();
    const QSizeF size = m_stage.viewport().imageSize();
    m_labelEdit->placeBeside(m_stage.viewport().toView(QRectF(unit.x() * size.width(),
        unit.y() * size.height(), unit.width() * size.width(), unit.height() * size.height())));
    m_labelEdit->show();
    m_labelEdit->setFocus(Qt::OtherFocusReason);
}

void Workbench::showContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_stage);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_stage.regionAt(at);
    if (row >= 0)
        m_parts.linking.select(m_parts.regions.idAt(row), Linking::From::Stage);
    if (selectedRow() >= 0) {
        menu->addActions(m_actions.ofRegion());
        menu->addSeparator();
    }
    menu->addActions(m_actions.tools->actions());
    menu->addSeparator();
    menu->addActions({m_actions.correct, m_actions.compare});
    menu->popup(m_stage.mapToGlobal(at));
}

/// The lines of text that were read inside a drawn place.
QString Workbench::textIn(const model::Region &place) const
{
    const QRectF bounds = place.polygon.boundingRect();
    QStringList lines;
    for (const model::Region &region : m_parts.regions.regions()) {
        if (region.source == model::RegionSource::ReadText && region.picture == place.picture
            && bounds.contains(region.polygon.boundingRect().center()))
            lines << region.label;
    }
    return lines.join(u'\n');
}

QString Workbench::textOf(int row) const
{
    const model::Region &region = m_parts.regions.regionAt(row);
    const QString words = m_parts.regions.wordsAt(row);
    if (region.source == model::RegionSource::Hand)
        return textIn(region).isEmpty() ? region.label : textIn(region);
    const bool labelIsText = region.source == model::RegionSource::ReadText || words.isEmpty();
    return labelIsText && !region.label.isEmpty() ? region.label : words;
}

void Workbench::copyText()
{
    if (const int row = selectedRow(); row >= 0)
        QGuiApplication::clipboard()->setText(textOf(row));
}

void Workbench::copyCrop()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const model::Picture &picture = m_stage.picture();
    const QRect part = presentation::cropRect(m_parts.regions.regionAt(row), picture.size);
    model::whenDone(
        m_parts.pictures.part(picture, part, part.size()), this, [](const model::Result<QImage> &image) {
            if (image)
                QGuiApplication::clipboard()->setImage(*image);
        });
}

void Workbench::adoptMissed()
{
    m_viewBefore = Corrections::View::Corrected; // so that they are seen when the comparison ends
    m_parts.corrections.adopt(
        m_parts.regions.message(), m_parts.comparison.adoptable(), m_stage.pictureIndex());
}

void Workbench::offerComparisons(QWidget *below)
{
    m_parts.comparison.collect([this, below = QPointer<QWidget>(below)](
                                   const QList<presentation::Comparison::Reference> &found) {
        auto *menu = new QMenu(&m_stage);
        menu->setObjectName(u"comparisonMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const presentation::Comparison::Reference &reference : found)
            menu->addAction(QString(reference.name).replace(u'&', u"&&"_s), this,
                [this, reference] { m_parts.comparison.compareWith(reference); });
        if (found.size() <= 1)
            menu->addAction(tr("Ask again or ask another model to compare two answers"))->setEnabled(false);
        menu->addSeparator();
        menu->addAction(
            tr("&Load annotations… (COCO, labelme, YOLO, VOC)"), this, &Workbench::annotationsWanted);
        menu->addAction(tr("Load a &folder of annotations…"), this, &Workbench::annotationFolderWanted);
        if (m_parts.comparison.isOn())
            menu->addAction(tr("&Stop comparing"), &m_parts.comparison, &presentation::Comparison::end);
        QWidget *anchor = below ? below.data() : &m_stage;
        menu->popup(anchor->mapToGlobal(QPoint(0, below ? anchor->height() + 4 : 0)));
    });
}

void Workbench::blink()
{
    using Side = presentation::Comparison::Side;
    const bool other = m_parts.comparison.side() == Side::Reference;
    m_parts.comparison.setSide(other ? Side::Shown : Side::Reference);
}

void Workbench::showNextView()
{
    const auto next = (static_cast<int>(m_parts.corrections.view()) + 1) % 3;
    m_parts.corrections.setView(static_cast<Corrections::View>(next));
}

} // namespace ui::stage
