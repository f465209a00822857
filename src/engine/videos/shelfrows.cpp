#include "engine/videos/shelfrows.h"

#include "wire/retrievalservice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace engine::shelf {

model::Problem refused(int status, const QString &code, const QString &sentence, const QString &subject)
{
    return {.kind = model::Problem::Kind::RequestRefused,
        .detail = sentence,
        .subject = subject,
        .status = status,
        .code = code};
}

model::Problem indexMissing(const QString &name)
{
    return refused(404, u"IndexNotFound"_s, u"There is no index with this name."_s, name);
}

model::Problem documentMissing(const QString &documentId)
{
    return refused(404, u"DocumentNotFound"_s, u"Document does not exist in the index."_s, documentId);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QDateTime dateFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString metadataText(const model::Metadata &metadata)
{
    QJsonObject object;
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

model::Metadata metadataOf(const QVariant &text)
{
    model::Metadata metadata;
    const auto object = QJsonDocument::fromJson(text.toByteArray()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        metadata.insert(it.key(), it.value().toString());
    return metadata;
}

model::VideoIndex indexFromRow(const QVariant &body)
{
    const auto index = wire::readIndexWish(body.toByteArray());
    return index ? *index : model::VideoIndex{};
}

} // namespace engine::shelf
