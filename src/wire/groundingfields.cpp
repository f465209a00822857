#include "wire/answerfields.h"

#include <QJsonArray>

#include <cmath>

namespace wire {

namespace {

using model::GroundingLine;
using model::GroundingSpan;

// No honest answer comes near these; they keep a hostile one from costing more than its bytes.
constexpr qsizetype mostPoints = 10'000;
constexpr double longestText = 1e9;

qsizetype readOffset(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= longestText ? qsizetype(number) : -1;
}

std::optional<QPointF> readPoint(const QJsonValue &value)
{
    const QJsonValue x = value.isArray() ? value[0] : value[QLatin1StringView("x")];
    const QJsonValue y = value.isArray() ? value[1] : value[QLatin1StringView("y")];
    if (!x.isDouble() || !y.isDouble() || !std::isfinite(x.toDouble()) || !std::isfinite(y.toDouble()))
        return std::nullopt;
    return QPointF(x.toDouble(), y.toDouble());
}

/// A polygon with one broken corner is another shape: it is dropped whole.
QPolygonF readPolygon(const QJsonArray &points)
{
    if (points.size() > mostPoints)
        return {};
    QPolygonF polygon;
    polygon.reserve(points.size());
    for (const QJsonValue &value : points) {
        const std::optional<QPointF> point = readPoint(value);
        if (!point)
            return {};
        polygon.append(*point);
    }
    return polygon;
}

std::optional<model::RegionSource> readSource(const QString &word)
{
    if (word == u"text")
        return model::RegionSource::ReadText;
    if (word == u"face")
        return model::RegionSource::Face;
    if (word == u"person")
        return model::RegionSource::Person;
    if (word == u"code")
        return model::RegionSource::Code;
    return std::nullopt;
}

void readExtension(const QJsonObject &extension, GroundingSpan &span)
{
    span.label = extension.value(QLatin1StringView("label")).toString();
    const double confidence = extension.value(QLatin1StringView("confidence")).toDouble(-1);
    if (confidence >= 0 && confidence <= 1)
        span.confidence = confidence;
    if (const int picture = extension.value(QLatin1StringView("picture")).toInt(-1); picture >= 0)
        span.picture = picture;
    span.source = readSource(extension.value(QLatin1StringView("source")).toString());
}

GroundingSpan readSpan(const QJsonObject &object)
{
    GroundingSpan span{.text = object.value(QLatin1StringView("text")).toString(),
        .offset = readOffset(object.value(QLatin1StringView("offset"))),
        .length = readOffset(object.value(QLatin1StringView("length"))),
        .polygon = readPolygon(object.value(QLatin1StringView("polygon")).toArray())};
    readExtension(object.value(QLatin1StringView("groundglass")).toObject(), span);
    return span;
}

GroundingLine readLine(const QJsonObject &object)
{
    GroundingLine line{.text = object.value(QLatin1StringView("text")).toString()};
    const QJsonArray spans = object.value(QLatin1StringView("spans")).toArray();
    line.spans.reserve(spans.size());
    for (const QJsonValue &span : spans) {
        if (span.isObject())
            line.spans.append(readSpan(span.toObject()));
    }
    return line;
}

} // namespace

std::optional<Grounding> readGrounding(const QJsonObject &holder)
{
    const QJsonValue found = holder.value(QLatin1StringView("enhancements"))[QLatin1StringView("grounding")];
    if (!found.isObject())
        return std::nullopt;
    Grounding grounding{.status = found[QLatin1StringView("status")].toString()};
    const QJsonArray lines = found[QLatin1StringView("lines")].toArray();
    for (const QJsonValue &line : lines) {
        if (line.isObject())
            grounding.lines.append(readLine(line.toObject()));
    }
    return grounding;
}

} // namespace wire
