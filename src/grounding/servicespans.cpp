#include "grounding/servicespans.h"

#include "grounding/geometry.h"
#include "grounding/labels.h"
#include "grounding/spanwords.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace grounding {

namespace {

constexpr qsizetype mostRegions = 5000;
constexpr qsizetype mostVertices = 10000;
constexpr double roundingNoise = 1e-6;
constexpr double leastPixels = 2;

/// Where a line stands in the text, or nothing.
class LineSearch {
public:
    explicit LineSearch(const QString &text)
        : m_text(text)
    {
    }

    std::optional<qsizetype> next(const QString &line)
    {
        if (line.isEmpty())
            return std::nullopt;
        qsizetype at = m_text.indexOf(line, m_end);
        if (at < 0)
            at = m_text.indexOf(line, m_begin); // the same line again, with other spans
        if (at < 0)
            return std::nullopt;
        m_begin = at;
        m_end = at + line.size();
        return at;
    }

private:
    const QString &m_text;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

bool isWhole(const QPolygonF &polygon)
{
    return polygon.size() >= 3 && polygon.size() <= mostVertices
        && std::ranges::all_of(
            polygon, [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); });
}

bool isPixelValue(double value)
{
    return value == 0 || value > leastPixels;
}

/// Fractions stay below 2 even when they overshoot; an edge at 0 says nothing either way.
bool countsPixels(const QPolygonF &polygon)
{
    const auto isPixel = [](QPointF p) { return isPixelValue(p.x()) && isPixelValue(p.y()); };
    return std::ranges::all_of(polygon, isPixel)
        && std::ranges::any_of(polygon, [](QPointF p) { return p.x() > leastPixels || p.y() > leastPixels; });
}

std::optional<QPolygonF> fractionsOf(QPolygonF polygon, QSize pictureSize)
{
    if (!isWhole(polygon))
        return std::nullopt;
    if (!countsPixels(polygon))
        return polygon;
    if (pictureSize.isEmpty())
        return std::nullopt;
    for (QPointF &p : polygon)
        p = QPointF(p.x() / pictureSize.width(), p.y() / pictureSize.height());
    return polygon;
}

/// True when something beyond rounding was cut off.
bool clamp(QPolygonF &polygon)
{
    bool moved = false;
    for (QPointF &p : polygon) {
        const QPointF inside(std::clamp(p.x(), 0.0, 1.0), std::clamp(p.y(), 0.0, 1.0));
        moved = moved || std::abs(inside.x() - p.x()) > roundingNoise
            || std::abs(inside.y() - p.y()) > roundingNoise;
        p = inside;
    }
    return moved;
}

std::optional<model::Region> placed(const model::GroundingSpan &span, QSize pictureSize)
{
    std::optional<QPolygonF> polygon = fractionsOf(span.polygon, pictureSize);
    if (!polygon)
        return std::nullopt;
    model::Region region;
    const bool clamped = clamp(*polygon);
    const QRectF box = polygon->boundingRect();
    const bool flat = box.width() <= 0 || box.height() <= 0;
    if (flat && clamped)
        return std::nullopt; // wholly outside
    if (clamped)
        region.flags += QStringLiteral("clamped");
    if (flat)
        region.flags += QStringLiteral("degenerate");
    region.kind = kindOf(*polygon);
    region.polygon = region.kind == model::Region::Kind::Box ? boxPolygon(box) : *polygon;
    return region;
}

void assignPicture(model::Region &region, const std::optional<int> &named, int pictureCount)
{
    const bool known = named && *named >= 0 && *named < pictureCount;
    region.picture = known ? *named : qMax(0, pictureCount - 1);
    if (!known && pictureCount > 1)
        region.flags += QStringLiteral("uncertain-picture");
}

std::optional<double> confidenceOf(const model::GroundingSpan &span)
{
    if (!span.confidence || !std::isfinite(*span.confidence))
        return std::nullopt;
    return std::clamp(*span.confidence, 0.0, 1.0);
}

/// The words in the whole text, from their place in the line.
void tie(model::Region &region, const QString &lineText, const model::GroundingSpan &span,
    std::optional<qsizetype> lineAt)
{
    const SpanWords words = findSpanWords(lineText, span);
    if (!lineAt || words.length <= 0)
        return;
    region.spans += model::Span{*lineAt + words.offset, words.length, words.tie};
    if (words.differ)
        region.flags += QStringLiteral("words-differ");
}

QString labelOf(const QString &text, const model::Region &region, const model::GroundingSpan &span)
{
    if (!span.label.isEmpty())
        return plainLabel(span.label);
    if (!span.text.trimmed().isEmpty() || region.spans.isEmpty())
        return plainLabel(span.text);
    return plainLabel(QStringView(text).sliced(region.spans.first().offset, region.spans.first().length));
}

} // namespace

QList<model::Region> regionsFromService(
    const QString &text, const QList<model::GroundingLine> &lines, int pictureCount, QSize pictureSize)
{
    QList<model::Region> regions;
    LineSearch search(text);
    for (const model::GroundingLine &line : lines) {
        const std::optional<qsizetype> lineAt = search.next(line.text);
        for (const model::GroundingSpan &span : line.spans) {
            std::optional<model::Region> region = placed(span, pictureSize);
            if (!region)
                continue;
            if (regions.size() >= mostRegions)
                return regions;
            assignPicture(*region, span.picture, pictureCount);
            tie(*region, line.text, span, lineAt);
            region->label = labelOf(text, *region, span);
            region->confidence = confidenceOf(span);
            region->source = span.source.value_or(model::RegionSource::Service);
            regions += *region;
        }
    }
    return regions;
}

} // namespace grounding
