#include "ui/controls/flowlayout.h"

#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Step::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Step::Place);
}

int FlowLayout::arrange(const QRect &rect, Step step) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto shown = [this](qsizetype index) { return !m_items.at(index)->isEmpty(); };
    int y = inner.y();
    qsizetype next = 0;
    while (next < m_items.size()) {
        int width = 0;
        int height = 0;
        const qsizetype first = next;
        for (; next < m_items.size(); ++next) {
            if (!shown(next))
                continue;
            const QSize size = m_items.at(next)->sizeHint();
            const int wanted = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && wanted > inner.width())
                break;
            width = wanted;
            height = qMax(height, size.height());
        }
        int x = inner.x() + (m_centred ? qMax(0, (inner.width() - width) / 2) : 0);
        for (qsizetype index = first; step == Step::Place && index < next; ++index) {
            if (!shown(index))
                continue;
            const QSize size = m_items.at(index)->sizeHint().boundedTo({inner.width(), height});
            m_items.at(index)->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += height + (next < m_items.size() && height > 0 ? spacing() : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace ui
