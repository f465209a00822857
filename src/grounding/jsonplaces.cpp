#include "grounding/jsonplaces.h"

#include "grounding/jsonfields.h"
#include "grounding/labels.h"

#include <algorithm>
#include <array>

namespace grounding {

namespace {

constexpr int deepest = 6;
constexpr std::array<QStringView, 9> boxKeys{u"box_2d", u"bbox_2d", u"bbox", u"box", u"bounding_box",
    u"boundingBox", u"bboxes", u"boxes", u"coordinates"};
constexpr std::array<QStringView, 4> pointKeys{u"point_2d", u"point", u"coordinate", u"click"};
constexpr std::array<QStringView, 3> polygonKeys{u"polygon", u"segmentation", u"points"};
constexpr std::array<QStringView, 7> clickTypes{
    u"click", u"double_click", u"right_click", u"scroll", u"drag", u"move", u"left_click"};
constexpr QStringView pngAddress = u"data:image/png;base64,";

bool isCount(QStringView key)
{
    return !key.isEmpty() && key.size() <= 9
        && std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTaskWord(QStringView key)
{
    return key.size() > 3 && key.front() == u'<' && key.back() == u'>' && key[1].isUpper();
}

bool isCoordinateKey(QStringView key)
{
    const auto same = [key](QStringView other) { return key.compare(other, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(boxKeys, same) || std::ranges::any_of(pointKeys, same)
        || std::ranges::any_of(polygonKeys, same) || same(u"mask");
}

/// How many places of an outline lie in a box that is written in the same order.
int placesInside(const QList<double> &box, const QList<double> &outline)
{
    int inside = 0;
    for (qsizetype i = 0; i + 1 < outline.size(); i += 2) {
        const bool first = outline[i] >= box[0] && outline[i] <= box[2];
        const bool second = outline[i + 1] >= box[1] && outline[i + 1] <= box[3];
        inside += first && second ? 1 : 0;
    }
    return inside;
}

/// Outlines come in either order; the one that lies in the box is meant.
QList<double> turnedLike(const QList<double> &box, const QList<double> &outline)
{
    QList<double> turned = outline;
    for (qsizetype i = 0; i + 1 < turned.size(); i += 2)
        std::swap(turned[i], turned[i + 1]);
    return placesInside(box, turned) > placesInside(box, outline) ? turned : outline;
}

/// The name of what a tool call does at a place; empty for anything that is no tool call.
QString actionOf(const JsonValue &object)
{
    const bool hasPlace = object.find(u"coordinate") || (object.find(u"x") && object.find(u"y"));
    if (!hasPlace || object.find(u"label"))
        return {};
    const QString action = textOf(object.find(u"action"));
    if (!action.isEmpty())
        return action;
    const QString type = textOf(object.find(u"type"));
    return std::ranges::any_of(clickTypes, [&](QStringView word) { return type == word; }) ? type : QString();
}

} // namespace

/// The first list of coordinates that an object holds names its place in the text, whichever is used in the
/// end.
TextRange JsonPlaces::markerOf(const JsonValue &object, TextRange otherwise)
{
    for (const auto &[key, value] : object.members) {
        if (isCoordinateKey(key) && value.isList() && value.closed && !value.items.empty())
            return value.range;
    }
    return otherwise;
}

Finding JsonPlaces::boxFrom(const Finding &base, const QList<double> &numbers, TextRange marker)
{
    Finding box = base;
    box.shape = Shape::Box;
    box.numbers = numbers;
    box.marker = marker;
    return box;
}

void JsonPlaces::add(Finding finding, bool yFirstKey, bool listed)
{
    if (m_places.size() < mostRegions)
        m_places += JsonPlace{std::move(finding), yFirstKey, listed};
}

void JsonPlaces::collect(const JsonValue &value)
{
    walk(value, {});
}

void JsonPlaces::collectBare(const JsonValue &value)
{
    if (!value.isList())
        return;
    const std::optional<QList<double>> numbers = numbersOf(value);
    if (numbers && numbers->size() == 4)
        return add(boxFrom({}, *numbers, value.range), true, true);
    for (const JsonValue &item : value.items) {
        const std::optional<QList<double>> box = numbersOf(item);
        if (box && box->size() == 4)
            add(boxFrom({}, *box, item.range), true, true);
    }
}

void JsonPlaces::walk(const JsonValue &value, const Context &context)
{
    if (context.depth > deepest)
        return;
    if (value.isObject())
        return walkObject(value, context);
    Context inner = context;
    ++inner.depth;
    for (const JsonValue &item : value.items) {
        if (item.isObject() || item.isList())
            walk(item, inner);
    }
}

void JsonPlaces::walkObject(const JsonValue &object, const Context &context)
{
    if (addCoco(object) || addParallel(object))
        return;
    Finding base = describedBy(object);
    const QString action = actionOf(object);
    if (!action.isEmpty())
        base.label = plainLabel(action);
    if (!base.frame)
        base.frame = context.frame;
    if (!object.closed)
        base.flags += QStringLiteral("cut");
    const qsizetype before = m_places.size();
    const bool isUsed = addBoxes(object, base) || addPolygons(object, base) || addPoints(object, base)
        || addNamed(object, base);
    if (isUsed && !action.isEmpty())
        m_traits.action = true;
    const bool isUnit = isUsed && context.key == u"objects" && base.label.isEmpty() && object.find(u"x_min");
    m_traits.moondream = m_traits.moondream || (isUnit && m_places.size() > before);
    walkMembers(object, context, isUsed);
}

void JsonPlaces::walkMembers(const JsonValue &object, const Context &context, bool isUsed)
{
    for (const auto &[key, value] : object.members) {
        if (key == u"grounding" && addReasoning(object, value))
            continue;
        const bool holdsObjects = value.isList() && !value.items.empty() && value.items.front().isObject();
        if ((!value.isObject() && !value.isList()) || (isCoordinateKey(key) && (isUsed || !holdsObjects)))
            continue;
        Context inner = context;
        ++inner.depth;
        inner.key = key;
        if (isCount(key))
            inner.frame = QStringView(key).toLongLong();
        m_traits.florence = m_traits.florence || isTaskWord(key);
        walk(value, inner);
    }
}

bool JsonPlaces::addBoxes(const JsonValue &object, const Finding &base)
{
    for (const QStringView key : boxKeys) {
        const JsonValue *value = object.find(key);
        if (value && addBoxValue(object, *value, base, key))
            return true;
    }
    return false;
}

bool JsonPlaces::addBoxValue(
    const JsonValue &object, const JsonValue &value, const Finding &base, QStringView key)
{
    const bool yFirst = key == u"box_2d";
    const TextRange marker = markerOf(object, value.range);
    if (value.isObject()) {
        const std::optional<QList<double>> edges = namedEdges(value);
        if (!edges)
            return false;
        Finding box = boxFrom(base, *edges, value.range);
        box.ordered = true;
        add(box, false, false);
        return true;
    }
    m_traits.box2d = m_traits.box2d || yFirst;
    m_traits.bbox2d = m_traits.bbox2d || key == u"bbox_2d";
    if (const std::optional<QList<double>> numbers = numbersOf(value)) {
        if (numbers->size() == 2 && key == u"coordinates") {
            Finding point = boxFrom(base, *numbers, marker);
            point.shape = Shape::Point;
            add(point, false, true);
            return true;
        }
        if (numbers->size() != 4)
            return false;
        Finding box = boxFrom(base, *numbers, marker);
        const JsonValue *mask = object.find(u"mask");
        if (mask && mask->isString() && mask->string.startsWith(pngAddress))
            box.maskData = mask->string;
        const std::optional<QList<double>> outline = mask ? outlineOf(*mask) : std::nullopt;
        if (outline) {
            box.shape = Shape::Polygon;
            box.numbers = turnedLike(*numbers, *outline);
        }
        add(box, yFirst, true);
        return true;
    }
    bool any = false;
    for (const JsonValue &item : value.items) {
        const std::optional<QList<double>> numbers = numbersOf(item);
        if (!numbers || numbers->size() != 4)
            continue;
        add(boxFrom(base, *numbers, item.range), yFirst, true);
        m_traits.nestedBox2d = m_traits.nestedBox2d || yFirst;
        any = true;
    }
    return any;
}

bool JsonPlaces::addPoints(const JsonValue &object, const Finding &base)
{
    for (const QStringView key : pointKeys) {
        const JsonValue *value = object.find(key);
        if (!value)
            continue;
        Finding point = base;
        point.shape = Shape::Point;
        const std::optional<QList<double>> numbers =
            value->isObject() ? namedPoint(*value) : numbersOf(*value);
        if (!numbers || numbers->size() != 2)
            continue;
        point.numbers = *numbers;
        point.ordered = value->isObject();
        point.marker = value->isObject() ? value->range : markerOf(object, value->range);
        const bool yFirst = key == u"point" && !value->isObject();
        m_traits.box2d = m_traits.box2d || yFirst;
        m_traits.bbox2d = m_traits.bbox2d || key == u"point_2d";
        add(point, yFirst, !value->isObject());
        return true;
    }
    return false;
}

bool JsonPlaces::addPolygons(const JsonValue &object, const Finding &base)
{
    for (const QStringView key : polygonKeys) {
        const JsonValue *value = object.find(key);
        if (!value || !value->closed)
            continue;
        Finding polygon = base;
        polygon.shape = Shape::Polygon;
        const bool ofObjects = key == u"points" && !value->items.empty() && value->items.front().isObject();
        if (ofObjects && base.label.isEmpty())
            continue; // single points, each for itself
        if (const std::optional<QList<double>> outline = outlineOf(*value)) {
            polygon.numbers = *outline;
            polygon.marker = markerOf(object, value->range);
            add(polygon, false, true);
            return true;
        }
        bool any = false;
        for (const JsonValue &item : value->items) {
            const std::optional<QList<double>> outline = item.isList() ? outlineOf(item) : std::nullopt;
            if (!outline)
                continue;
            polygon.numbers = *outline;
            polygon.marker = any ? item.range : markerOf(object, item.range);
            add(polygon, false, true);
            any = true;
        }
        if (any)
            return true;
    }
    return false;
}

bool JsonPlaces::addNamed(const JsonValue &object, const Finding &base)
{
    Finding named = base;
    named.ordered = true;
    named.marker = object.range;
    if (const std::optional<QList<double>> edges = namedEdges(object)) {
        named.numbers = *edges;
    } else if (const std::optional<QList<double>> point = namedPoint(object)) {
        named.shape = Shape::Point;
        named.numbers = *point;
    } else {
        return false;
    }
    add(named, false, false);
    return true;
}

} // namespace grounding
