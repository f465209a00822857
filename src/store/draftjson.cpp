#include "store/draftjson.h"

#include "store/jsonparts.h"
#include "store/values.h"
#include "store/videojson.h"

#include "model/signedaddress.h"

#include <cmath>

using namespace Qt::StringLiterals;
using model::DraftPicture;
using model::Picture;

namespace store {

namespace {

QJsonObject pictureToJson(const Picture &picture)
{
    QJsonObject json{{u"name"_s, picture.name}, {u"bytes"_s, picture.byteCount},
        {u"width"_s, picture.size.width()}, {u"height"_s, picture.size.height()},
        {u"detail"_s, wordFor(picture.detail)}};
    put(json, u"hash"_s, picture.contentHash);
    put(json, u"mime"_s, picture.mime);
    put(json, u"address"_s, model::withoutSignature(picture.address).toString(QUrl::FullyEncoded));
    put(json, u"part"_s, rectToStored(picture.part));
    return json;
}

Picture pictureFromJson(const QJsonObject &json)
{
    return {.name = json[u"name"].toString(),
        .contentHash = json[u"hash"].toString(),
        .mime = json[u"mime"].toString(),
        .byteCount = json[u"bytes"].toInteger(),
        .size = QSize(json[u"width"].toInt(), json[u"height"].toInt()),
        .address = QUrl(json[u"address"].toString()),
        .detail = fromWord(json[u"detail"].toString(), model::Detail::Auto),
        .part = rectFromStored(json[u"part"].toString())};
}

QJsonObject draftPictureToJson(const DraftPicture &of)
{
    QJsonObject json = pictureToJson(of.picture);
    if (of.original)
        json[u"original"_s] = pictureToJson(*of.original);
    if (of.edit.quarterTurns != 0)
        json[u"turns"_s] = of.edit.quarterTurns;
    if (!of.edit.crop.isNull())
        json[u"crop"_s] =
            QJsonArray{of.edit.crop.x(), of.edit.crop.y(), of.edit.crop.width(), of.edit.crop.height()};
    return json;
}

DraftPicture draftPictureFromJson(const QJsonObject &json)
{
    DraftPicture of{.picture = pictureFromJson(json)};
    if (json[u"original"].isObject())
        of.original = pictureFromJson(json[u"original"].toObject());
    of.edit.quarterTurns = json[u"turns"].toInt() & 3;
    const QJsonArray crop = json[u"crop"].toArray();
    if (crop.size() == 4)
        of.edit.crop = QRectF(crop[0].toDouble(), crop[1].toDouble(), crop[2].toDouble(), crop[3].toDouble())
            & QRectF(0, 0, 1, 1);
    return of;
}

} // namespace

QByteArray draftToStored(const model::QuestionDraft &draft)
{
    QJsonObject json;
    put(json, u"text"_s, draft.text);
    putList(json, u"pictures"_s, draft.pictures, draftPictureToJson);
    if (draft.video)
        json[u"video"_s] = QJsonDocument::fromJson(videoToStored(draft.video)).object();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

model::QuestionDraft draftFromStored(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    return {.text = json[u"text"].toString(),
        .pictures = takeList(json[u"pictures"], draftPictureFromJson),
        .video = videoFromStored(QJsonDocument(json[u"video"].toObject()).toJson(QJsonDocument::Compact))};
}

} // namespace store
