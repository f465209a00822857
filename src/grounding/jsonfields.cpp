#include "grounding/jsonfields.h"

#include "grounding/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace grounding {

namespace {

constexpr std::array<QStringView, 10> labelKeys{u"label", u"name", u"class", u"class_name", u"category",
    u"object", u"text_content", u"text", u"description", u"caption"};
constexpr std::array<QStringView, 3> scoreKeys{u"confidence", u"score", u"probability"};
constexpr std::array<QStringView, 3> timeKeys{u"time", u"timestamp", u"t"};
constexpr std::array<QStringView, 2> imageKeys{u"image", u"image_index"};
constexpr std::array<QStringView, 2> trackKeys{u"track_id", u"id"};

using Names = std::array<QStringView, 4>;

constexpr std::array<Names, 6> edgeNames{{
    {u"x_min", u"y_min", u"x_max", u"y_max"},
    {u"xmin", u"ymin", u"xmax", u"ymax"},
    {u"x1", u"y1", u"x2", u"y2"},
    {u"x0", u"y0", u"x1", u"y1"},
    {u"left", u"top", u"right", u"bottom"},
    {u"min_x", u"min_y", u"max_x", u"max_y"},
}};
constexpr std::array<Names, 3> sizeNames{{
    {u"x", u"y", u"width", u"height"},
    {u"x", u"y", u"w", u"h"},
    {u"left", u"top", u"width", u"height"},
}};

template <std::size_t Count>
const JsonValue *firstOf(const JsonValue &object, const std::array<QStringView, Count> &keys)
{
    for (const QStringView key : keys) {
        const JsonValue *value = object.find(key);
        if (value && value->closed && value->type != JsonValue::Type::Null)
            return value;
    }
    return nullptr;
}

/// Seconds, also written as minutes and seconds.
std::optional<double> secondsOf(const JsonValue *value)
{
    if (!value)
        return std::nullopt;
    if (const std::optional<double> seconds = value->toNumber())
        return seconds;
    static const QRegularExpression clock(
        QStringLiteral("\\A(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2}(?:\\.\\d+)?)\\z"));
    const QRegularExpressionMatch match = clock.match(value->string.left(20));
    if (!value->isString() || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
        + match.captured(3).toDouble();
}

std::optional<QList<double>> namedNumbers(const JsonValue &object, const Names &names)
{
    QList<double> numbers;
    for (const QStringView name : names) {
        const JsonValue *value = object.find(name);
        const std::optional<double> number = value ? value->toNumber() : std::nullopt;
        if (!number)
            return std::nullopt;
        numbers += *number;
    }
    return numbers;
}

QString labelOf(const JsonValue &object)
{
    for (const QStringView key : labelKeys) {
        const QString label = plainLabel(textOf(object.find(key)));
        if (!label.isEmpty())
            return label;
    }
    return {};
}

std::optional<int> wholeOf(const JsonValue *value)
{
    const std::optional<double> number = value ? value->toNumber() : std::nullopt;
    return number ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

QString textOf(const JsonValue *value)
{
    if (!value)
        return {};
    if (value->isString())
        return value->string;
    return value->type == JsonValue::Type::Number ? QString::number(value->number) : QString();
}

Finding describedBy(const JsonValue &object)
{
    Finding finding{.label = labelOf(object)};
    if (const JsonValue *score = firstOf(object, scoreKeys)) {
        if (const std::optional<double> number = score->toNumber())
            finding.confidence = std::clamp(*number, 0.0, 1.0);
    }
    finding.time = secondsOf(firstOf(object, timeKeys));
    finding.frame = wholeOf(object.find(u"frame"));
    finding.image = wholeOf(firstOf(object, imageKeys));
    if (finding.image)
        finding.flags += QStringLiteral("uncertain-picture");
    const QString track = plainLabel(textOf(firstOf(object, trackKeys)));
    if (!track.isEmpty())
        finding.track = track;
    finding.note = plainLabel(textOf(object.find(u"id")));
    return finding;
}

std::optional<QList<double>> numbersOf(const JsonValue &value)
{
    if (!value.isList() || !value.closed || value.items.empty()
        || qsizetype(value.items.size()) > 2 * mostVertices)
        return std::nullopt;
    QList<double> numbers;
    for (const JsonValue &item : value.items) {
        const std::optional<double> number = item.toNumber();
        if (!number)
            return std::nullopt;
        numbers += *number;
    }
    return numbers;
}

std::optional<QList<double>> outlineOf(const JsonValue &value)
{
    if (!value.isList() || !value.closed)
        return std::nullopt;
    if (const std::optional<QList<double>> flat = numbersOf(value))
        return flat->size() >= 6 && flat->size() % 2 == 0 ? flat : std::nullopt;
    QList<double> outline;
    for (const JsonValue &item : value.items) {
        const std::optional<QList<double>> pair = item.isObject() ? namedPoint(item) : numbersOf(item);
        if (!pair || pair->size() != 2)
            return std::nullopt;
        outline += *pair;
    }
    return outline.size() >= 6 ? std::optional(outline) : std::nullopt;
}

std::optional<QList<double>> namedEdges(const JsonValue &object)
{
    if (!object.isObject() || !object.closed)
        return std::nullopt;
    for (const Names &names : edgeNames) {
        if (const std::optional<QList<double>> edges = namedNumbers(object, names))
            return edges;
    }
    for (const Names &names : sizeNames) {
        if (const std::optional<QList<double>> n = namedNumbers(object, names))
            return QList<double>{n->at(0), n->at(1), n->at(0) + n->at(2), n->at(1) + n->at(3)};
    }
    return std::nullopt;
}

std::optional<QList<double>> namedPoint(const JsonValue &object)
{
    if (!object.isObject() || !object.closed)
        return std::nullopt;
    const JsonValue *x = object.find(u"x");
    const JsonValue *y = object.find(u"y");
    const std::optional<double> across = x ? x->toNumber() : std::nullopt;
    const std::optional<double> down = y ? y->toNumber() : std::nullopt;
    return across && down ? std::optional(QList<double>{*across, *down}) : std::nullopt;
}

} // namespace grounding
