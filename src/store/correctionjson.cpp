#include "store/correctionjson.h"

#include "store/jsonparts.h"

using namespace Qt::StringLiterals;
using model::Correction;

namespace store {

QByteArray correctionToStored(const Correction &correction)
{
    QJsonObject json;
    if (correction.verdict != model::Verdict::None)
        json[u"verdict"_s] = wordFor(correction.verdict);
    if (correction.removed)
        json[u"removed"_s] = true;
    if (correction.label)
        json[u"label"_s] = *correction.label;
    if (correction.polygon)
        json[u"polygon"_s] = polygonToJson(*correction.polygon);
    if (correction.picture != 0)
        json[u"picture"_s] = correction.picture;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Correction correctionFromStored(int number, const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    Correction correction{.number = number,
        .verdict = fromWord(json[u"verdict"].toString(), model::Verdict::None),
        .removed = json[u"removed"].toBool(),
        .picture = json[u"picture"].toInt()};
    if (json[u"label"].isString())
        correction.label = json[u"label"].toString();
    if (json[u"polygon"].isArray())
        correction.polygon = polygonFromJson(json[u"polygon"]);
    return correction;
}

} // namespace store
