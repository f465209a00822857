#include "model/labelplacement.h"

#include <QHash>
#include <QPoint>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace model {

namespace {

constexpr double gap = 4.0;
constexpr double mostOnOthers = 0.3; ///< of a label, that may lie on other objects
constexpr double mostHidden = 0.12; ///< of its own object, that a label may lie on

double overlap(const QRectF &a, const QRectF &b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return width > 0 && height > 0 ? width * height : 0.0;
}

/// Rectangles by the cells they touch, so that only neighbours are compared.
class Neighbourhood {
public:
    Neighbourhood(const QRectF &area, double cell)
        : m_area(area)
        , m_cell(cell)
    {
    }

    void add(const QRectF &rect)
    {
        const auto number = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        forEachCell(rect, [&](QPoint cell) { m_cells[cell].append(number); });
    }

    /// How much of `rect` the others cover. What encloses `own` does not count: there is no way off it.
    double covered(const QRectF &rect, const QRectF &own = {}) const
    {
        QList<int> seen;
        double sum = 0;
        forEachCell(rect, [&](QPoint cell) {
            for (const int number : m_cells.value(cell)) {
                const QRectF &other = m_rects[static_cast<std::size_t>(number)];
                if (!seen.contains(number) && (own.isEmpty() || !other.contains(own))) {
                    seen.append(number);
                    sum += overlap(rect, other);
                }
            }
        });
        return sum;
    }

private:
    template <class Visit> void forEachCell(const QRectF &rect, Visit visit) const
    {
        const QRectF inside = rect.intersected(m_area);
        if (inside.isEmpty())
            return;
        const auto cellOf = [this](double value, double origin) {
            return static_cast<int>((value - origin) / m_cell);
        };
        for (int y = cellOf(inside.top(), m_area.top()); y <= cellOf(inside.bottom(), m_area.top()); ++y) {
            for (int x = cellOf(inside.left(), m_area.left()); x <= cellOf(inside.right(), m_area.left());
                 ++x)
                visit(QPoint(x, y));
        }
    }

    QRectF m_area;
    double m_cell;
    std::vector<QRectF> m_rects;
    QHash<QPoint, QList<int>> m_cells;
};

QRectF movedInside(QRectF rect, const QRectF &view)
{
    rect.moveLeft(std::max(view.left(), std::min(rect.left(), view.right() - rect.width())));
    rect.moveTop(std::max(view.top(), std::min(rect.top(), view.bottom() - rect.height())));
    return rect;
}

/// Around the object in order of liking; the last ones lie inside it, for objects that fill the view.
std::array<QRectF, 10> candidates(QSizeF size, const QRectF &object)
{
    const double middle = object.center().y() - size.height() / 2;
    const double above = object.top() - gap - size.height();
    const double below = object.bottom() + gap;
    const double flushRight = object.right() - size.width();
    const double centred = object.center().x() - size.width() / 2;
    const auto at = [&](double x, double y) { return QRectF(QPointF(x, y), size); };
    return {at(object.right() + gap, middle), at(object.left(), above), at(object.left(), below),
        at(object.left() - gap - size.width(), middle), at(flushRight, above), at(flushRight, below),
        at(centred, above), at(centred, below), at(object.left() + gap, object.top() + gap),
        at(flushRight - gap, object.bottom() - gap - size.height())};
}

/// A tall object's middle is far from where the eye starts; there the top edge comes first.
double liking(std::size_t candidate, const QRectF &object, QSizeF size)
{
    const bool beside = candidate == 0 || candidate == 3;
    const double tall = beside && object.height() > 3 * size.height() ? 0.15 : 0.0;
    return 0.01 * static_cast<double>(candidate) + tall;
}

std::optional<QRectF> bestPlace(
    const LabelWish &wish, const QRectF &view, const Neighbourhood &labels, const Neighbourhood &objects)
{
    const QRectF seen = wish.object.intersected(view);
    const double area = wish.size.width() * wish.size.height();
    std::optional<QRectF> best;
    double least = std::numeric_limits<double>::max();
    const auto places = candidates(wish.size, seen.isEmpty() ? wish.object : seen);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF place = movedInside(places.at(i), view);
        const double onLabels = labels.covered(place) / area;
        const double onOthers = objects.covered(place, wish.object) / area;
        const double onOwn = overlap(place, seen);
        const bool hides = onOthers > mostOnOthers || onOwn > mostHidden * seen.width() * seen.height();
        if (!wish.essential && (onLabels > 0 || hides))
            continue;
        const double moved =
            (place.topLeft() - places.at(i).topLeft()).manhattanLength() / wish.size.height();
        const double cost =
            4 * onLabels + 1.2 * onOwn / area + 0.6 * onOthers + 0.2 * moved + liking(i, seen, wish.size);
        if (cost < least) {
            least = cost;
            best = place;
        }
    }
    return best;
}

} // namespace

QList<std::optional<QRectF>> placeLabels(
    const QList<LabelWish> &wishes, const QRectF &view, const QList<QRectF> &taken)
{
    double cell = 16;
    for (const LabelWish &wish : wishes)
        cell = std::max(cell, wish.size.height() * 4);
    Neighbourhood objects(view, cell);
    for (const LabelWish &wish : wishes)
        objects.add(wish.object);

    Neighbourhood labels(view, cell);
    for (const QRectF &rect : taken)
        labels.add(rect);
    QList<std::optional<QRectF>> places(wishes.size());
    const auto placeThose = [&](bool essential) {
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            const LabelWish &wish = wishes.at(i);
            if (wish.essential != essential || wish.size.isEmpty()
                || !wish.object.intersects(view.adjusted(-1, -1, 1, 1)))
                continue;
            places[i] = bestPlace(wish, view, labels, objects);
            if (places.at(i))
                labels.add(places.at(i)->adjusted(-1, -1, 1, 1));
        }
    };
    placeThose(true);
    placeThose(false);
    return places;
}

} // namespace model
