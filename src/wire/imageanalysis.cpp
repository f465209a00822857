#include "wire/imageanalysis.h"

#include "wire/chataddress.h"
#include "wire/errorreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::PictureAnalysis;
using Thing = PictureAnalysis::Thing;

constexpr qsizetype mostEntries = 20'000;
constexpr qsizetype longestText = 10'000;

/// Pixels of the analysed picture and back.
struct Scale {
    QSizeF size = {};

    [[nodiscard]] QPolygonF fromBox(const QJsonObject &box) const
    {
        const QRectF part(number(box[u"x"]) / size.width(), number(box[u"y"]) / size.height(),
            number(box[u"w"]) / size.width(), number(box[u"h"]) / size.height());
        if (!isSane(part.x()) || !isSane(part.y()) || !(part.width() > 0) || !(part.height() > 0))
            return {};
        return corners(part.intersected(QRectF(0, 0, 1, 1)));
    }

    [[nodiscard]] QPolygonF fromPoints(const QJsonArray &points) const
    {
        QPolygonF polygon;
        for (const QJsonValue &point : points) {
            const double x = number(point[u"x"]) / size.width();
            const double y = number(point[u"y"]) / size.height();
            if (!isSane(x) || !isSane(y))
                return {};
            polygon.append(QPointF(std::clamp(x, 0.0, 1.0), std::clamp(y, 0.0, 1.0)));
        }
        return polygon.size() < 3 || polygon.size() > 100 ? QPolygonF() : polygon;
    }

    [[nodiscard]] QJsonObject toBox(const QPolygonF &polygon) const
    {
        const QRectF part = polygon.boundingRect();
        const int x = qRound(part.x() * size.width());
        const int y = qRound(part.y() * size.height());
        return {{u"x"_s, x}, {u"y"_s, y}, {u"w"_s, qRound(part.right() * size.width()) - x},
            {u"h"_s, qRound(part.bottom() * size.height()) - y}};
    }

    [[nodiscard]] QJsonArray toPoints(const QPolygonF &polygon) const
    {
        QJsonArray points;
        for (const QPointF &point : polygon)
            points.append(QJsonObject{
                {u"x"_s, qRound(point.x() * size.width())}, {u"y"_s, qRound(point.y() * size.height())}});
        return points;
    }

private:
    static double number(const QJsonValue &value) { return value.isDouble() ? value.toDouble() : qQNaN(); }
    static bool isSane(double fraction) { return fraction > -0.1 && fraction < 1.1; }
    static QPolygonF corners(const QRectF &part)
    {
        return QPolygonF(
            QList<QPointF>{part.topLeft(), part.topRight(), part.bottomRight(), part.bottomLeft()});
    }
};

double confidenceIn(const QJsonObject &entry)
{
    return std::clamp(entry[u"confidence"].toDouble(), 0.0, 1.0);
}

QJsonArray valuesIn(const QJsonObject &object, const QString &result)
{
    QJsonArray values = object[result].toObject()[u"values"].toArray();
    while (values.size() > mostEntries)
        values.removeLast();
    return values;
}

QList<PictureAnalysis::Word> wordsIn(const QJsonObject &line, const Scale &scale)
{
    QList<PictureAnalysis::Word> words;
    const QJsonArray entries = line[u"words"].toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QPolygonF polygon = scale.fromPoints(entry[u"boundingPolygon"].toArray());
        if (!polygon.isEmpty() && words.size() < mostEntries)
            words.append({.text = entry[u"text"].toString().left(longestText),
                .polygon = polygon,
                .confidence = confidenceIn(entry)});
    }
    return words;
}

QList<PictureAnalysis::Line> linesIn(const QJsonObject &object, const Scale &scale)
{
    QList<PictureAnalysis::Line> lines;
    const QJsonArray blocks = object[u"readResult"].toObject()[u"blocks"].toArray();
    for (const QJsonValue &block : blocks) {
        const QJsonArray entries = block[u"lines"].toArray();
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            const QPolygonF polygon = scale.fromPoints(entry[u"boundingPolygon"].toArray());
            if (!polygon.isEmpty() && lines.size() < mostEntries)
                lines.append({.text = entry[u"text"].toString().left(longestText),
                    .polygon = polygon,
                    .words = wordsIn(entry, scale)});
        }
    }
    return lines;
}

Thing thingIn(const QJsonObject &entry, const QString &name, const Scale &scale)
{
    return {.name = name.left(longestText),
        .polygon = scale.fromBox(entry[u"boundingBox"].toObject()),
        .confidence = confidenceIn(entry)};
}

QList<Thing> objectsIn(const QJsonObject &object, const Scale &scale)
{
    QList<Thing> things;
    const QJsonArray values = valuesIn(object, u"objectsResult"_s);
    for (const QJsonValue &value : values) {
        const QJsonObject tag = value[u"tags"].toArray().at(0).toObject();
        Thing thing = thingIn(value.toObject(), tag[u"name"].toString(), scale);
        thing.confidence = confidenceIn(tag);
        if (!thing.polygon.isEmpty())
            things.append(thing);
    }
    return things;
}

/// People, tags and captions: a name under `key`, a box where they have one.
QList<Thing> thingsIn(
    const QJsonObject &object, const QString &result, const QString &key, const Scale &scale)
{
    QList<Thing> things;
    const QJsonArray values = valuesIn(object, result);
    for (const QJsonValue &value : values)
        things.append(thingIn(value.toObject(), value[key].toString(), scale));
    return things;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject lineToJson(const PictureAnalysis::Line &line, const Scale &scale)
{
    QJsonArray words;
    for (const PictureAnalysis::Word &word : line.words)
        words.append(QJsonObject{{u"text"_s, word.text}, {u"boundingPolygon"_s, scale.toPoints(word.polygon)},
            {u"confidence"_s, word.confidence}});
    return {
        {u"text"_s, line.text}, {u"boundingPolygon"_s, scale.toPoints(line.polygon)}, {u"words"_s, words}};
}

QJsonObject valuesOf(const QJsonArray &values)
{
    return {{u"values"_s, values}};
}

QJsonObject readToJson(const PictureAnalysis &analysis, const Scale &scale)
{
    QJsonArray lines;
    for (const PictureAnalysis::Line &line : analysis.lines)
        lines.append(lineToJson(line, scale));
    return {{u"blocks"_s, QJsonArray{QJsonObject{{u"lines"_s, lines}}}}};
}

QJsonObject objectsToJson(const PictureAnalysis &analysis, const Scale &scale)
{
    QJsonArray values;
    for (const Thing &thing : analysis.objects)
        values.append(QJsonObject{{u"boundingBox"_s, scale.toBox(thing.polygon)},
            {u"tags"_s,
                QJsonArray{QJsonObject{{u"name"_s, thing.name}, {u"confidence"_s, thing.confidence}}}}});
    return valuesOf(values);
}

QJsonObject peopleToJson(const PictureAnalysis &analysis, const Scale &scale)
{
    QJsonArray values;
    for (const Thing &thing : analysis.people)
        values.append(
            QJsonObject{{u"boundingBox"_s, scale.toBox(thing.polygon)}, {u"confidence"_s, thing.confidence}});
    return valuesOf(values);
}

QJsonObject tagsToJson(const PictureAnalysis &analysis)
{
    QJsonArray values;
    for (const Thing &thing : analysis.tags)
        values.append(QJsonObject{{u"name"_s, thing.name}, {u"confidence"_s, thing.confidence}});
    return valuesOf(values);
}

} // namespace

model::Result<HttpRequest> spellAnalysis(const QUrl &endpoint, const QByteArray &key,
    const model::AnalysisFeatures &features, const QByteArray &picture)
{
    if (const auto checked = checkAddress(endpoint, {.kind = model::Connection::Kind::AzureDeployment});
        !checked)
        return checked.problem();
    QUrl url = endpoint;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/computervision"_L1))
        path.chop(15);
    url.setPath(path + u"/computervision/imageanalysis:analyze"_s);
    url.setQuery(u"api-version=2024-02-01&features="_s + features.join(u','));
    return HttpRequest{.method = "POST",
        .url = url,
        .headers = {{.name = "Content-Type", .value = "application/octet-stream"},
            {.name = "Ocp-Apim-Subscription-Key", .value = key.trimmed(), .secret = true}},
        .body = {.pieces = {picture}}};
}

model::Result<PictureAnalysis> readAnalysis(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (auto problem = readErrorObject(object))
        return *problem;
    const QJsonObject metadata = object[u"metadata"].toObject();
    const QSize size(metadata[u"width"].toInt(), metadata[u"height"].toInt());
    if (size.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::AnswerUnreadable,
            .detail = u"the analysis does not say how large the picture is"_s};
    const Scale scale{.size = size};
    return PictureAnalysis{.modelVersion = object[u"modelVersion"].toString(),
        .size = size,
        .lines = linesIn(object, scale),
        .objects = objectsIn(object, scale),
        .people = thingsIn(object, u"peopleResult"_s, u"name"_s, scale),
        .tags = thingsIn(object, u"tagsResult"_s, u"name"_s, scale),
        .captions = thingsIn(object, u"denseCaptionsResult"_s, u"text"_s, scale)};
}

QByteArray writeAnalysis(const PictureAnalysis &analysis, const model::AnalysisFeatures &features)
{
    const Scale scale{.size = analysis.size};
    QJsonObject object{{u"modelVersion"_s, analysis.modelVersion},
        {u"metadata"_s,
            QJsonObject{{u"width"_s, analysis.size.width()}, {u"height"_s, analysis.size.height()}}}};
    if (features.contains("tags"_L1))
        object[u"tagsResult"_s] = tagsToJson(analysis);
    if (features.contains("objects"_L1))
        object[u"objectsResult"_s] = objectsToJson(analysis, scale);
    if (features.contains("people"_L1))
        object[u"peopleResult"_s] = peopleToJson(analysis, scale);
    if (features.contains("read"_L1))
        object[u"readResult"_s] = readToJson(analysis, scale);
    return compact(object);
}

QByteArray writeAnalysisError(const QString &code, const QString &message, const QString &inner)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!inner.isEmpty())
        error[u"innererror"_s] = QJsonObject{{u"code"_s, inner}, {u"message"_s, message}};
    return compact({{u"error"_s, error}});
}

std::optional<QUrl> readPictureAddress(const QByteArray &body)
{
    const QString address = QJsonDocument::fromJson(body).object()[u"url"].toString();
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return address.isEmpty() || !url.isValid() || url.host().isEmpty() ? std::nullopt : std::optional(url);
}

} // namespace wire
