#include "store/jsonparts.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QJsonObject tiedSpanToJson(const model::Span &span)
{
    return {{u"offset"_s, qint64(span.offset)}, {u"length"_s, qint64(span.length)},
        {u"tie"_s, wordFor(span.tie)}};
}

model::Span tiedSpanFromJson(const QJsonObject &json)
{
    return {.offset = qsizetype(json[u"offset"].toInteger()),
        .length = qsizetype(json[u"length"].toInteger()),
        .tie = fromWord(json[u"tie"].toString(), model::Tie::Given)};
}

QJsonObject groundingSpanToJson(const model::GroundingSpan &span)
{
    QJsonObject json{{u"offset"_s, qint64(span.offset)}, {u"length"_s, qint64(span.length)},
        {u"polygon"_s, polygonToJson(span.polygon)}};
    put(json, u"text"_s, span.text);
    put(json, u"label"_s, span.label);
    putIfKnown(json, u"confidence"_s, span.confidence);
    putIfKnown(json, u"picture"_s, span.picture);
    if (span.source)
        json[u"source"_s] = wordFor(*span.source);
    return json;
}

model::GroundingSpan groundingSpanFromJson(const QJsonObject &json)
{
    model::GroundingSpan span{.text = json[u"text"].toString(),
        .offset = qsizetype(json[u"offset"].toInteger()),
        .length = qsizetype(json[u"length"].toInteger()),
        .polygon = polygonFromJson(json[u"polygon"]),
        .label = json[u"label"].toString(),
        .confidence = takeNumber(json[u"confidence"])};
    if (json[u"picture"].isDouble())
        span.picture = json[u"picture"].toInt();
    if (json[u"source"].isString())
        span.source = fromWord(json[u"source"].toString(), model::RegionSource::Service);
    return span;
}

QJsonObject filterResultToJson(const model::FilterResult &result)
{
    QJsonObject json{{u"category"_s, result.category}, {u"filtered"_s, result.filtered}};
    put(json, u"severity"_s, result.severity);
    putIfKnown(json, u"detected"_s, result.detected);
    return json;
}

model::FilterResult filterResultFromJson(const QJsonObject &json)
{
    model::FilterResult result{.category = json[u"category"].toString(),
        .filtered = json[u"filtered"].toBool(),
        .severity = json[u"severity"].toString()};
    if (json[u"detected"].isBool())
        result.detected = json[u"detected"].toBool();
    return result;
}

} // namespace

std::optional<double> takeNumber(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

QJsonArray polygonToJson(const QPolygonF &polygon)
{
    QJsonArray numbers; // x and y in turn
    for (const QPointF &point : polygon) {
        numbers.append(point.x());
        numbers.append(point.y());
    }
    return numbers;
}

QPolygonF polygonFromJson(const QJsonValue &json)
{
    const QJsonArray numbers = json.toArray();
    QPolygonF polygon;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        polygon.append(QPointF(numbers[i].toDouble(), numbers[i + 1].toDouble()));
    return polygon;
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = value;
}

void put(QJsonObject &json, const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        json[key] = QJsonArray::fromStringList(values);
}

QStringList takeWords(const QJsonValue &json)
{
    QStringList words;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        words.append(value.toString());
    return words;
}

QJsonObject regionToJson(const model::Region &region)
{
    QJsonObject json{{u"kind"_s, wordFor(region.kind)}, {u"polygon"_s, polygonToJson(region.polygon)},
        {u"picture"_s, region.picture}, {u"source"_s, wordFor(region.source)}};
    put(json, u"label"_s, region.label);
    putList(json, u"spans"_s, region.spans, tiedSpanToJson);
    putIfKnown(json, u"confidence"_s, region.confidence);
    putIfKnown(json, u"time"_s, region.time);
    putIfKnown(json, u"frame"_s, region.frame);
    putIfKnown(json, u"track"_s, region.track);
    put(json, u"flags"_s, region.flags);
    return json;
}

model::Region regionFromJson(const QJsonObject &json)
{
    model::Region region{.label = json[u"label"].toString(),
        .kind = fromWord(json[u"kind"].toString(), model::Region::Kind::Polygon),
        .polygon = polygonFromJson(json[u"polygon"]),
        .picture = json[u"picture"].toInt(),
        .spans = takeList(json[u"spans"], tiedSpanFromJson),
        .confidence = takeNumber(json[u"confidence"]),
        .time = takeNumber(json[u"time"]),
        .source = fromWord(json[u"source"].toString(), model::RegionSource::Service),
        .flags = takeWords(json[u"flags"])};
    if (json[u"frame"].isDouble())
        region.frame = json[u"frame"].toInteger();
    if (json[u"track"].isString())
        region.track = json[u"track"].toString();
    return region;
}

QJsonObject lineToJson(const model::GroundingLine &line)
{
    QJsonObject json{{u"text"_s, line.text}};
    putList(json, u"spans"_s, line.spans, groundingSpanToJson);
    return json;
}

model::GroundingLine lineFromJson(const QJsonObject &json)
{
    return {.text = json[u"text"].toString(), .spans = takeList(json[u"spans"], groundingSpanFromJson)};
}

QJsonObject filterToJson(const model::FilterReport &report)
{
    QJsonObject json{{u"about"_s, wordFor(report.about)}, {u"prompt"_s, report.promptIndex}};
    putList(json, u"results"_s, report.results, filterResultToJson);
    return json;
}

model::FilterReport filterFromJson(const QJsonObject &json)
{
    return {.about = fromWord(json[u"about"].toString(), model::FilterReport::About::Answer),
        .promptIndex = json[u"prompt"].toInt(-1),
        .results = takeList(json[u"results"], filterResultFromJson)};
}

QJsonObject problemToJson(const model::Problem &problem)
{
    QJsonObject json{{u"kind"_s, wordFor(problem.kind)}};
    put(json, u"detail"_s, problem.detail);
    put(json, u"subject"_s, problem.subject);
    putIfKnown(json, u"status"_s, problem.status);
    put(json, u"code"_s, problem.code);
    put(json, u"parameter"_s, problem.parameter);
    putList(json, u"filters"_s, problem.filters, filterToJson);
    if (problem.wait)
        json[u"wait_ms"_s] = qint64(problem.wait->count());
    return json;
}

model::Problem problemFromJson(const QJsonObject &json)
{
    model::Problem problem{.kind = fromWord(json[u"kind"].toString(), model::Problem::Kind::Internal),
        .detail = json[u"detail"].toString(),
        .subject = json[u"subject"].toString(),
        .code = json[u"code"].toString(),
        .parameter = json[u"parameter"].toString(),
        .filters = takeList(json[u"filters"], filterFromJson)};
    if (json[u"status"].isDouble())
        problem.status = json[u"status"].toInt();
    if (json[u"wait_ms"].isDouble())
        problem.wait = std::chrono::milliseconds(json[u"wait_ms"].toInteger());
    return problem;
}

QJsonObject toolCallToJson(const model::ToolCall &call)
{
    return {{u"id"_s, call.id}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}};
}

model::ToolCall toolCallFromJson(const QJsonObject &json)
{
    return {.id = json[u"id"].toString(),
        .name = json[u"name"].toString(),
        .arguments = json[u"arguments"].toString()};
}

QJsonObject toolReplyToJson(const model::ToolReply &reply)
{
    QJsonObject json{{u"call"_s, reply.callId}, {u"name"_s, reply.name}, {u"text"_s, reply.text}};
    if (reply.skipped)
        json[u"skipped"_s] = true;
    return json;
}

model::ToolReply toolReplyFromJson(const QJsonObject &json)
{
    return {.callId = json[u"call"].toString(),
        .name = json[u"name"].toString(),
        .text = json[u"text"].toString(),
        .skipped = json[u"skipped"].toBool()};
}

QJsonObject spellingToJson(const model::Spelling &spelling)
{
    QJsonObject json{{u"data_sources"_s, wordFor(spelling.dataSources)},
        {u"completion_tokens"_s, spelling.completionTokens}, {u"plain_tokens"_s, spelling.plainTokens},
        {u"developer_role"_s, spelling.developerRole}};
    put(json, u"left_out"_s, spelling.leftOut);
    return json;
}

model::Spelling spellingFromJson(const QJsonObject &json)
{
    return {.dataSources = fromWord(json[u"data_sources"].toString(), model::Spelling::DataSources::Auto),
        .completionTokens = json[u"completion_tokens"].toBool(),
        .plainTokens = json[u"plain_tokens"].toBool(),
        .developerRole = json[u"developer_role"].toBool(),
        .leftOut = takeWords(json[u"left_out"])};
}

} // namespace store
