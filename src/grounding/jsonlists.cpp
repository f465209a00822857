#include "grounding/jsonplaces.h"

#include "grounding/jsonfields.h"
#include "grounding/labels.h"

// Places whose names stand elsewhere than beside them: in a list of labels, a table of categories, or the
// text of a reasoning.

namespace grounding {

namespace {

QString labelAt(const JsonValue *list, std::size_t i)
{
    const bool has = list && list->isList() && i < list->items.size();
    return plainLabel(has ? textOf(&list->items[i]).remove(QStringLiteral("</s>")) : QString());
}

const JsonValue *withId(const JsonValue *list, const QString &id)
{
    for (std::size_t i = 0; list && i < list->items.size() && !id.isEmpty(); ++i) {
        if (textOf(list->items[i].find(u"id")) == id)
            return &list->items[i];
    }
    return nullptr;
}

int numberIn(const JsonValue *entry, QStringView key)
{
    const JsonValue *value = entry ? entry->find(key) : nullptr;
    return int(value ? value->toNumber().value_or(0) : 0);
}

} // namespace

/// Lists side by side: boxes, four-cornered boxes or outlines, and their labels.
bool JsonPlaces::addParallel(const JsonValue &object)
{
    const JsonValue *labels = object.find(u"labels");
    const JsonValue *boxLabels = object.find(u"bboxes_labels");
    const JsonValue *boxes = object.find(u"bboxes");
    const JsonValue *quads = object.find(u"quad_boxes");
    const JsonValue *polygons = object.find(u"polygons");
    const bool isParallel = quads || polygons || (boxes && (labels || boxLabels));
    if (!isParallel)
        return false;
    m_traits.florence = true;
    for (std::size_t i = 0; boxes && i < boxes->items.size(); ++i) {
        const std::optional<QList<double>> numbers = numbersOf(boxes->items[i]);
        if (numbers && numbers->size() == 4)
            add({.numbers = *numbers,
                    .marker = boxes->items[i].range,
                    .label = labelAt(boxLabels ? boxLabels : labels, i)},
                false, true);
    }
    for (std::size_t i = 0; quads && i < quads->items.size(); ++i) {
        const std::optional<QList<double>> numbers = numbersOf(quads->items[i]);
        if (numbers && numbers->size() == 8)
            add({.shape = Shape::Polygon,
                    .numbers = *numbers,
                    .marker = quads->items[i].range,
                    .label = labelAt(labels, i)},
                false, true);
    }
    const JsonValue *outlineLabels = object.find(u"polygons_labels");
    for (std::size_t i = 0; polygons && i < polygons->items.size(); ++i) {
        for (const JsonValue &part : polygons->items[i].items) {
            if (const std::optional<QList<double>> outline = outlineOf(part))
                add({.shape = Shape::Polygon,
                        .numbers = *outline,
                        .marker = part.range,
                        .label = labelAt(outlineLabels ? outlineLabels : labels, i)},
                    false, true);
        }
    }
    return true;
}

bool JsonPlaces::addCoco(const JsonValue &object)
{
    const JsonValue *annotations = object.find(u"annotations");
    const JsonValue *categories = object.find(u"categories");
    if (!annotations || !annotations->isList() || !categories)
        return false;
    m_traits.coco = true;
    for (const JsonValue &annotation : annotations->items) {
        Finding base;
        const JsonValue *category = withId(categories, textOf(annotation.find(u"category_id")));
        const JsonValue *image = withId(object.find(u"images"), textOf(annotation.find(u"image_id")));
        base.label = plainLabel(textOf(category ? category->find(u"name") : nullptr));
        base.confidence = describedBy(annotation).confidence;
        base.ownSize = QSize(numberIn(image, u"width"), numberIn(image, u"height"));
        if (addPolygons(annotation, base))
            continue;
        const JsonValue *box = annotation.find(u"bbox");
        const std::optional<QList<double>> n = box ? numbersOf(*box) : std::nullopt;
        if (!n || n->size() != 4)
            continue;
        Finding finding = boxFrom(base, {n->at(0), n->at(1), n->at(0) + n->at(2), n->at(1) + n->at(3)},
            markerOf(annotation, box->range));
        finding.ordered = true;
        add(finding, false, false);
    }
    return true;
}

/// Stretches of the reasoning's text, and the points that they speak of.
bool JsonPlaces::addReasoning(const JsonValue &object, const JsonValue &grounding)
{
    bool any = false;
    const QString text = textOf(object.find(u"text"));
    for (const JsonValue &item : grounding.items) {
        const JsonValue *first = item.find(u"start_idx");
        const JsonValue *last = item.find(u"end_idx");
        const JsonValue *points = item.find(u"points");
        if (!first || !last || !points)
            continue;
        const qsizetype begin = qBound(qsizetype(0), qsizetype(first->toNumber().value_or(0)), text.size());
        const qsizetype end = qBound(begin, qsizetype(last->toNumber().value_or(0)), text.size());
        for (const JsonValue &pair : points->items) {
            const std::optional<QList<double>> numbers = pair.isObject() ? namedPoint(pair) : numbersOf(pair);
            if (!numbers || numbers->size() != 2)
                continue;
            add({.shape = Shape::Point,
                    .numbers = *numbers,
                    .marker = pair.range,
                    .label = plainLabel(QStringView(text).sliced(begin, end - begin))},
                false, false);
            m_traits.moondream = true;
            any = true;
        }
    }
    return any;
}

} // namespace grounding
