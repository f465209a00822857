#include "ui/stage/tools/marksoverlay.h"

#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/regionsmodel.h"
#include "ui/controls/icon.h"
#include "ui/controls/tints.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/toolpainting.h"

#include <QPainter>

namespace ui::stage {

namespace {

constexpr double badgeSide = 18.0;
constexpr int glyphSide = 14;

const QColor acceptedColour(0, 0x7a, 0x55);
const QColor rejectedColour(0xc0, 0x3d, 0x00);

QPolygonF viewShape(const QPolygonF &fractions, const Viewport &viewport)
{
    const QSizeF size = viewport.imageSize();
    QPolygonF shape = fractions;
    for (QPointF &p : shape)
        p = viewport.toView(QPointF(p.x() * size.width(), p.y() * size.height()));
    return shape;
}

/// At the upper right corner, where no tag begins.
void paintBadge(QPainter &painter, const QRectF &bounds, model::Verdict verdict)
{
    const bool accepted = verdict == model::Verdict::Accepted;
    QRectF badge(0, 0, badgeSide, badgeSide);
    badge.moveCenter(bounds.topRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(accepted ? acceptedColour : rejectedColour);
    painter.drawEllipse(badge);
    const QPixmap glyph = ui::iconPixmap(accepted ? ui::Icon::Check : ui::Icon::Cross, Qt::white, glyphSide,
        painter.device()->devicePixelRatioF());
    painter.drawPixmap(badge.center() - QPointF(glyphSide / 2.0, glyphSide / 2.0), glyph);
}

/// A rejected region is struck through as well: colour alone says nothing to some.
void strike(QPainter &painter, const QRectF &bounds)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[colour, width] : {std::pair(QColor(Qt::white), 3.5), std::pair(rejectedColour, 1.75)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(bounds.bottomLeft(), bounds.topRight());
    }
}

} // namespace

MarksOverlay::MarksOverlay(Stage &stage, const presentation::RegionsModel &regions,
    const presentation::Corrections &corrections, const presentation::ConversationModel &conversation)
    : m_stage(stage)
    , m_regions(regions)
    , m_corrections(corrections)
    , m_conversation(conversation)
{
}

void MarksOverlay::paintGhost(QPainter &painter, int row, const Viewport &viewport) const
{
    const int message = m_conversation.rowOf(m_regions.message());
    if (message < 0 || row >= m_conversation.messageAt(message).answer.regions.size())
        return;
    const model::Region &said = m_conversation.messageAt(message).answer.regions.at(row);
    if (said.picture != m_stage.pictureIndex() || said.polygon.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintOutline(painter, viewShape(said.polygon, viewport), m_regions.colourAt(row), 2, Dash::Dotted);
}

void MarksOverlay::paint(QPainter &painter, const Viewport &viewport)
{
    if (m_stage.regionsHidden())
        return;
    const bool both = m_corrections.view() == presentation::Corrections::View::Both;
    const QRectF view =
        QRectF({}, viewport.viewSize()).adjusted(-badgeSide, -badgeSide, badgeSide, badgeSide);
    const QList<presentation::RegionMark> &marks = m_regions.marks();
    for (int row = 0; row < marks.size() && row < m_regions.rowCount(); ++row) {
        const presentation::RegionMark &mark = marks.at(row);
        if (mark == presentation::RegionMark() || !m_regions.isShown(row))
            continue;
        if (both && (mark.moved || mark.removed))
            paintGhost(painter, row, viewport);
        const model::Region &region = m_regions.regionAt(row);
        if (mark.verdict == model::Verdict::None || region.picture != m_stage.pictureIndex()
            || region.polygon.isEmpty())
            continue;
        const QRectF bounds = viewShape(region.polygon, viewport).boundingRect();
        if (!view.intersects(bounds.adjusted(-1, -1, 1, 1)))
            continue;
        if (mark.verdict == model::Verdict::Rejected)
            strike(painter, bounds);
        paintBadge(painter, bounds, mark.verdict);
    }
}

} // namespace ui::stage
