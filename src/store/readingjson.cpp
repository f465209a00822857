#include "store/jsonparts.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QJsonArray sizeToJson(QSize size)
{
    return {size.width(), size.height()};
}

QSize sizeFromJson(const QJsonValue &json)
{
    const QJsonArray sides = json.toArray();
    return {sides.at(0).toInt(-1), sides.at(1).toInt(-1)};
}

QJsonObject seenToJson(const model::SeenPicture &picture)
{
    QJsonObject json{{u"original"_s, sizeToJson(picture.original)}, {u"sent"_s, sizeToJson(picture.sent)}};
    const QRectF &part = picture.part;
    if (!part.isNull())
        json[u"part"_s] = QJsonArray{part.x(), part.y(), part.width(), part.height()};
    if (picture.shownOn)
        json[u"shown_on"_s] = *picture.shownOn;
    return json;
}

model::SeenPicture seenFromJson(const QJsonObject &json)
{
    const QJsonArray part = json[u"part"].toArray();
    const auto shownOn = json[u"shown_on"];
    return {.original = sizeFromJson(json[u"original"]),
        .sent = sizeFromJson(json[u"sent"]),
        .part = QRectF(
            part.at(0).toDouble(), part.at(1).toDouble(), part.at(2).toDouble(), part.at(3).toDouble()),
        .shownOn = shownOn.isDouble() ? std::optional(shownOn.toInt()) : std::nullopt};
}

using Verdict = model::PageCheck::Verdict;

QString wordFor(Verdict verdict)
{
    return verdict == Verdict::Found ? u"found"_s : verdict == Verdict::Several ? u"several"_s : u"missing"_s;
}

Verdict verdictFrom(const QString &word)
{
    return word == "found"_L1 ? Verdict::Found : word == "several"_L1 ? Verdict::Several : Verdict::Missing;
}

QString wordFor(model::TieChange::Kind kind)
{
    return kind == model::TieChange::Kind::Tied ? u"tied"_s : u"untied"_s;
}

} // namespace

QJsonObject readingToJson(const model::PlaceReading &reading)
{
    QJsonObject json;
    put(json, u"raw_text"_s, reading.rawText);
    put(json, u"family"_s, reading.family);
    put(json, u"model"_s, reading.model);
    put(json, u"asked"_s, reading.asked);
    put(json, u"space"_s, reading.space);
    put(json, u"order"_s, reading.order);
    put(json, u"rule"_s, reading.rule);
    put(json, u"label"_s, reading.label);
    putList(json, u"pictures"_s, reading.pictures, seenToJson);
    if (reading.firstPicture > 0)
        json[u"first_picture"_s] = reading.firstPicture;
    return json;
}

model::PlaceReading readingFromJson(const QJsonObject &json)
{
    return {.rawText = json[u"raw_text"].toString(),
        .family = json[u"family"].toString(),
        .model = json[u"model"].toString(),
        .asked = json[u"asked"].toString(),
        .space = json[u"space"].toString(),
        .order = json[u"order"].toString(),
        .rule = json[u"rule"].toString(),
        .label = json[u"label"].toString(),
        .pictures = takeList(json[u"pictures"], seenFromJson),
        .firstPicture = json[u"first_picture"].toInt()};
}

QJsonObject checkToJson(const model::PageCheck &check)
{
    QJsonArray places;
    for (const int place : check.places)
        places.append(place);
    return {{u"verdict"_s, wordFor(check.verdict)}, {u"offset"_s, qint64(check.offset)},
        {u"length"_s, qint64(check.length)}, {u"places"_s, places}};
}

model::PageCheck checkFromJson(const QJsonObject &json)
{
    model::PageCheck check{.verdict = verdictFrom(json[u"verdict"].toString()),
        .offset = qsizetype(json[u"offset"].toInteger()),
        .length = qsizetype(json[u"length"].toInteger())};
    const QJsonArray places = json[u"places"].toArray();
    for (const QJsonValue &place : places)
        check.places.append(place.toInt());
    return check;
}

QJsonObject tieChangeToJson(const model::TieChange &tie)
{
    QJsonObject json{{u"kind"_s, wordFor(tie.kind)}, {u"region"_s, tie.region},
        {u"offset"_s, qint64(tie.offset)}, {u"length"_s, qint64(tie.length)}};
    put(json, u"words"_s, tie.words);
    return json;
}

model::TieChange tieChangeFromJson(const QJsonObject &json)
{
    const bool tied = json[u"kind"].toString() != "untied"_L1;
    return {.kind = tied ? model::TieChange::Kind::Tied : model::TieChange::Kind::Untied,
        .region = json[u"region"].toInt(),
        .offset = qsizetype(json[u"offset"].toInteger()),
        .length = qsizetype(json[u"length"].toInteger()),
        .words = json[u"words"].toString()};
}

} // namespace store
