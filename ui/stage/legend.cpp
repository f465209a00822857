#include "ui/stage/legend.h"

#include "presentation/regionsmodel.h"
#include "ui/controls/tints.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

constexpr int margin = 10;
constexpr int swatch = 10;
constexpr int gap = 8;
constexpr int between = 4;

} // namespace

Legend::Legend(presentation::RegionsModel &regions, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
{
    setObjectName(u"legend"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    using Model = presentation::RegionsModel;
    connect(&regions, &Model::modelReset, this, &Legend::renew);
    connect(&regions, &Model::rowsInserted, this, &Legend::renew);
    connect(&regions, &Model::rowsRemoved, this, &Legend::renew);
    connect(&regions.look(), &presentation::RegionLook::changed, this, &Legend::renew);
    renew();
}

void Legend::renew()
{
    m_entries = m_regions.legend();
    QStringList lines;
    for (const auto &entry : std::as_const(m_entries))
        lines << lineFor(entry);
    setAccessibleName(tr("What the colours mean"));
    setAccessibleDescription(lines.join(u'\n'));
    setVisible(!m_entries.isEmpty());
    updateGeometry();
    resize(sizeHint());
    update();
}

QString Legend::lineFor(const presentation::LegendEntry &entry) const
{
    return tr("%1 · %2", "what a colour means, and how many regions have it")
        .arg(entry.meaning, locale().toString(entry.count));
}

QSize Legend::sizeHint() const
{
    int widest = 0;
    for (const auto &entry : m_entries)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lineFor(entry)));
    const int rows = static_cast<int>(m_entries.size());
    return {2 * margin + swatch + gap + widest,
        2 * margin + rows * fontMetrics().height() + std::max(0, rows - 1) * between};
}

void Legend::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tints.hairline);
    painter.setBrush(tints.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    int top = margin;
    const int height = fontMetrics().height();
    for (const auto &entry : std::as_const(m_entries)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawRoundedRect(QRectF(margin, top + (height - swatch) / 2.0, swatch, swatch), 3, 3);
        painter.setPen(tints.text);
        painter.drawText(QRect(margin + swatch + gap, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter,
            lineFor(entry));
        top += height + between;
    }
}

} // namespace ui::stage
