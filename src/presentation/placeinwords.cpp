#include "presentation/regionsmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace presentation {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(presentation::Place)
};

/// By the shoelace rule; the sign says only which way round the corners were given.
double areaOf(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon.at(i);
        const QPointF b = polygon.at((i + 1) % polygon.size());
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

enum class Row { Top, AboveMiddle, Middle, BelowMiddle, Bottom };
enum class Column { Left, Centre, Right };

Row rowOf(double y)
{
    constexpr std::array<double, 4> limits = {0.2, 0.42, 0.58, 0.8};
    return static_cast<Row>(std::ranges::count_if(limits, [y](double limit) { return y >= limit; }));
}

Column columnOf(double x)
{
    return x < 0.38 ? Column::Left : x <= 0.62 ? Column::Centre : Column::Right;
}

// Whole phrases, since languages put these words together differently.
QString phrase(Row row, Column column)
{
    const auto choose = [column](const QString &left, const QString &centre, const QString &right) {
        return column == Column::Left ? left : column == Column::Centre ? centre : right;
    };
    switch (row) {
    case Row::Top:
        return choose(Tr::tr("top left"), Tr::tr("top middle"), Tr::tr("top right"));
    case Row::AboveMiddle:
        return choose(Tr::tr("left, above the middle"), Tr::tr("just above the middle"),
            Tr::tr("right, above the middle"));
    case Row::Middle:
        return choose(Tr::tr("left"), Tr::tr("in the middle"), Tr::tr("right"));
    case Row::BelowMiddle:
        return choose(Tr::tr("left, below the middle"), Tr::tr("just below the middle"),
            Tr::tr("right, below the middle"));
    case Row::Bottom:
        break;
    }
    return choose(Tr::tr("bottom left"), Tr::tr("bottom middle"), Tr::tr("bottom right"));
}

QString withSize(const QString &place, double area)
{
    const std::array<std::pair<double, QString>, 10> sizes = {{
        {0.0075, Tr::tr("%1, less than a hundredth of the picture")},
        {0.015, Tr::tr("%1, about a hundredth of the picture")},
        {0.035, Tr::tr("%1, about a fiftieth of the picture")},
        {0.075, Tr::tr("%1, about a twentieth of the picture")},
        {0.15, Tr::tr("%1, about a tenth of the picture")},
        {0.225, Tr::tr("%1, about a fifth of the picture")},
        {0.29, Tr::tr("%1, about a quarter of the picture")},
        {0.42, Tr::tr("%1, about a third of the picture")},
        {0.58, Tr::tr("%1, about half of the picture")},
        {0.85, Tr::tr("%1, most of the picture")},
    }};
    const auto *const size =
        std::ranges::find_if(sizes, [area](const auto &entry) { return area < entry.first; });
    return size == sizes.end() ? Tr::tr("nearly the whole picture") : size->second.arg(place);
}

QRectF insidePicture(const model::Region &region)
{
    const QRectF bounds = region.polygon.boundingRect();
    const auto unit = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {QPointF(unit(bounds.left()), unit(bounds.top())),
        QPointF(unit(bounds.right()), unit(bounds.bottom()))};
}

} // namespace

QString positionInWords(const model::Region &region)
{
    if (region.polygon.isEmpty())
        return Tr::tr("nowhere in the picture");
    const QPointF centre = insidePicture(region).center();
    return phrase(rowOf(centre.y()), columnOf(centre.x()));
}

QString placeInWords(const model::Region &region)
{
    const QString position = positionInWords(region);
    if (region.polygon.isEmpty())
        return position;
    if (region.kind == model::Region::Kind::Point)
        return Tr::tr("a point, %1").arg(position);
    return withSize(position, std::min(areaOf(region.polygon), 1.0));
}

QString sourceInWords(model::RegionSource source)
{
    switch (source) {
    case model::RegionSource::Service:
        return Tr::tr("service");
    case model::RegionSource::ReadText:
        return Tr::tr("read text");
    case model::RegionSource::Face:
        return Tr::tr("face");
    case model::RegionSource::Person:
        return Tr::tr("person");
    case model::RegionSource::Code:
        return Tr::tr("code");
    case model::RegionSource::AnswerText:
        return Tr::tr("answer’s text");
    case model::RegionSource::Analysis:
        return Tr::tr("image analysis");
    case model::RegionSource::Hand:
        return Tr::tr("drawn by hand");
    }
    return {};
}

} // namespace presentation
