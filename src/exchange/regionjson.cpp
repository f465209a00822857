#include "exchange/regionjson.h"

#include "model/textoffsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using model::Answer;
using model::FinishReason;
using model::Region;
using model::RegionSource;

QString kindWord(Region::Kind kind)
{
    switch (kind) {
    case Region::Kind::Box:
        return u"box"_s;
    case Region::Kind::Polygon:
        return u"polygon"_s;
    case Region::Kind::Point:
        return u"point"_s;
    }
    return {};
}

QString sourceWord(RegionSource source)
{
    switch (source) {
    case RegionSource::Service:
        return u"service"_s;
    case RegionSource::ReadText:
        return u"text"_s;
    case RegionSource::Face:
        return u"face"_s;
    case RegionSource::Person:
        return u"person"_s;
    case RegionSource::Code:
        return u"code"_s;
    case RegionSource::AnswerText:
        return u"answer"_s;
    case RegionSource::Analysis:
        return u"analysis"_s;
    case RegionSource::Hand:
        return u"hand"_s;
    }
    return {};
}

QJsonValue finishWord(const Answer &answer)
{
    switch (answer.finish) {
    case FinishReason::None:
        return QJsonValue::Null;
    case FinishReason::Stop:
        return u"stop"_s;
    case FinishReason::Length:
        return u"length"_s;
    case FinishReason::ContentFilter:
        return u"content_filter"_s;
    case FinishReason::ToolCalls:
        return u"tool_calls"_s;
    case FinishReason::FunctionCall:
        return u"function_call"_s;
    case FinishReason::Other:
        return answer.finishWord;
    }
    return QJsonValue::Null;
}

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray pointsOf(const QPolygonF &polygon, QSizeF scale)
{
    QJsonArray points;
    for (const QPointF &point : polygon)
        points.append(QJsonArray{point.x() * scale.width(), point.y() * scale.height()});
    return points;
}

QJsonArray spansOf(const Region &region, const QString &text)
{
    QJsonArray spans;
    for (const model::Span &span : region.spans) {
        const qsizetype begin = model::codePointsFromUtf16(text, span.offset);
        const qsizetype end = model::codePointsFromUtf16(text, span.end());
        spans.append(QJsonObject{{u"offset"_s, begin}, {u"length"_s, end - begin}});
    }
    return spans;
}

QJsonObject regionObject(const Region &region, const QString &text, const QList<QSize> &pictureSizes)
{
    const QSize size = pictureSizes.value(region.picture);
    return {{u"label"_s, region.label}, {u"kind"_s, kindWord(region.kind)},
        {u"polygon"_s, pointsOf(region.polygon, {1, 1})},
        {u"points"_s,
            size.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(pointsOf(region.polygon, size))},
        {u"picture"_s, region.picture}, {u"spans"_s, spansOf(region, text)},
        {u"confidence"_s, orNull(region.confidence)}, {u"time"_s, orNull(region.time)},
        {u"frame"_s, orNull(region.frame)}, {u"track"_s, orNull(region.track)},
        {u"source"_s, sourceWord(region.source)}, {u"flags"_s, QJsonArray::fromStringList(region.flags)}};
}

QJsonArray regionArray(const QList<Region> &regions, const QString &text, const QList<QSize> &pictureSizes)
{
    QJsonArray array;
    for (const Region &region : regions)
        array.append(regionObject(region, text, pictureSizes));
    return array;
}

QJsonValue usageObject(const std::optional<model::Usage> &usage)
{
    if (!usage)
        return QJsonValue::Null;
    return QJsonObject{{u"prompt_tokens"_s, usage->promptTokens},
        {u"completion_tokens"_s, usage->completionTokens}, {u"total_tokens"_s, usage->totalTokens}};
}

/// An address is passed on unseen: nothing but the scale is known of it.
QJsonObject sentObject(const model::SentPicture &sent)
{
    const auto known = [&](const QJsonValue &value) { return sent.mime.isEmpty() ? QJsonValue() : value; };
    return {{u"width"_s, known(sent.size.width())}, {u"height"_s, known(sent.size.height())},
        {u"bytes"_s, known(sent.byteCount)}, {u"mime"_s, known(sent.mime)}, {u"scale"_s, sent.scale}};
}

QJsonArray sentArray(const QList<model::SentPicture> &sent)
{
    QJsonArray array;
    for (const model::SentPicture &picture : sent)
        array.append(sentObject(picture));
    return array;
}

QJsonArray callArray(const QList<model::ToolCall> &calls)
{
    QJsonArray array;
    for (const model::ToolCall &call : calls)
        array.append(
            QJsonObject{{u"id"_s, call.id}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}});
    return array;
}

} // namespace

QByteArray regionsToJson(const QList<Region> &regions, const QString &text, const QList<QSize> &pictureSizes)
{
    return QJsonDocument(regionArray(regions, text, pictureSizes)).toJson(QJsonDocument::Compact);
}

QByteArray answerToJson(const Answer &answer, const QList<QSize> &pictureSizes,
    const QList<model::SentPicture> &sent, const QStringList &sentences)
{
    QJsonObject object{{u"text"_s, answer.text}, {u"finish_reason"_s, finishWord(answer)},
        {u"regions"_s, regionArray(answer.regions, answer.text, pictureSizes)},
        {u"usage"_s, usageObject(answer.usage)}, {u"problems"_s, QJsonArray::fromStringList(sentences)},
        {u"sent"_s, sentArray(sent)}};
    if (!answer.toolCalls.isEmpty())
        object[u"tool_calls"_s] = callArray(answer.toolCalls);
    if (answer.cost)
        object[u"cost_micro_dollars"_s] = *answer.cost;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace exchange
