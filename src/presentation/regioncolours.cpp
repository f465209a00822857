#include "presentation/regioncolours.h"

#include "model/regionlook.h"
#include "presentation/regionsmodel.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace presentation {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(presentation::RegionColours)
};

constexpr QRgb grey = 0xff8c8c8c;

/// Steps from doubtful to sure, told apart by brightness and by hue; the last step has no upper end.
struct Step {
    double from;
    QRgb colour;
};
constexpr std::array<Step, 4> steps{
    {{0.0, 0xffd55e00}, {0.5, 0xffe69f00}, {0.7, 0xff56b4e9}, {0.9, 0xff0072b2}}};

int stepOf(double confidence)
{
    const auto above =
        std::ranges::find_if(steps, [confidence](const Step &step) { return step.from > confidence; });
    return std::max(0, static_cast<int>(above - steps.begin()) - 1);
}

QString stepInWords(int step)
{
    switch (step) {
    case 0:
        return Tr::tr("score below 0.5");
    case 1:
        return Tr::tr("0.5 to 0.7");
    case 2:
        return Tr::tr("0.7 to 0.9");
    default:
        return Tr::tr("0.9 and above");
    }
}

QRgb sourceColour(model::RegionSource source)
{
    return source == model::RegionSource::Hand ? grey : model::regionColour(static_cast<int>(source)).rgb();
}

QList<QRgb> byLabel(const QList<model::Region> &regions)
{
    QList<QRgb> colours;
    colours.reserve(regions.size());
    QHash<QString, int> numbers;
    int next = 0;
    for (const model::Region &region : regions) {
        const QString label = region.label.simplified().toCaseFolded();
        const auto known = label.isEmpty() ? numbers.constEnd() : numbers.constFind(label);
        const int number = known == numbers.constEnd() ? next++ : *known;
        if (!label.isEmpty() && known == numbers.constEnd())
            numbers.insert(label, number);
        colours.append(model::regionColour(number).rgb());
    }
    return colours;
}

} // namespace

QColor confidenceColour(std::optional<double> confidence)
{
    return confidence ? QColor::fromRgb(steps.at(static_cast<std::size_t>(stepOf(*confidence))).colour)
                      : QColor::fromRgb(grey);
}

QList<QRgb> coloursOf(const QList<model::Region> &regions, ColourBy by)
{
    if (by == ColourBy::Label)
        return byLabel(regions);
    QList<QRgb> colours;
    colours.reserve(regions.size());
    for (const model::Region &region : regions)
        colours.append(
            by == ColourBy::Source ? sourceColour(region.source) : confidenceColour(region.confidence).rgb());
    return colours;
}

QList<LegendEntry> legendOf(const QList<model::Region> &regions, ColourBy by)
{
    if (by == ColourBy::Label)
        return {};
    constexpr int unknown = 100;
    QMap<int, int> counts;
    for (const model::Region &region : regions) {
        const int key = by == ColourBy::Source ? static_cast<int>(region.source)
            : region.confidence                ? stepOf(*region.confidence)
                                               : unknown;
        ++counts[key];
    }
    QList<LegendEntry> legend;
    for (auto [key, count] : counts.asKeyValueRange()) {
        const auto source = static_cast<model::RegionSource>(key);
        if (by == ColourBy::Source)
            legend.append({QColor::fromRgb(sourceColour(source)), sourceInWords(source), count});
        else if (key == unknown)
            legend.append({QColor::fromRgb(grey), Tr::tr("no score"), count});
        else
            legend.append(
                {QColor::fromRgb(steps.at(static_cast<std::size_t>(key)).colour), stepInWords(key), count});
    }
    return legend;
}

} // namespace presentation
