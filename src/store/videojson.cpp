#include "store/videojson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store {

QByteArray videoToStored(const std::optional<model::VideoPart> &video)
{
    if (!video)
        return "";
    const QJsonObject object{
        {u"document"_s, video->documentId}, {u"index"_s, video->indexName}, {u"file"_s, video->file}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<model::VideoPart> videoFromStored(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("document"_L1).toString().isEmpty())
        return std::nullopt;
    return model::VideoPart{.documentId = object.value("document"_L1).toString(),
        .indexName = object.value("index"_L1).toString(),
        .file = object.value("file"_L1).toString()};
}

} // namespace store
