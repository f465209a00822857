#include "exchange/requestscrubbing.h"

#include "model/signedaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

const QString hidden = u"<left out>"_s;

/// "https://<left out>/…/chat/completions?api-version=…": the way in says how the service was spoken to.
QString shownAddress(const QString &address, const Disclosure &disclosure)
{
    const QUrl url(address);
    const bool all = disclosure.host && disclosure.deployment;
    const QString path = all ? url.path() : u"/…/"_s + url.path().section(u'/', -2);
    const QString host = disclosure.host ? url.authority() : hidden;
    const QString query = url.hasQuery() ? u'?' + url.query() : QString();
    const QString shown = url.scheme() + u"://"_s + host + path + query;
    return disclosure.signatures ? shown : model::withoutSignatures(shown);
}

bool isSystem(const QJsonObject &message)
{
    const QString role = message[u"role"].toString();
    return role == "system"_L1 || role == "developer"_L1;
}

/// All words in it without signatures; whatever the shape.
QJsonValue withoutSignaturesIn(const QJsonValue &value)
{
    if (value.isString())
        return model::withoutSignatures(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutSignaturesIn(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withoutSignaturesIn(it.value());
        return object;
    }
    return value;
}

QJsonArray scrubbedMessages(QJsonArray messages)
{
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QJsonObject message = messages.at(i).toObject();
        if (!isSystem(message))
            continue;
        message[u"content"_s] = hidden;
        messages[i] = message;
    }
    return messages;
}

QJsonObject scrubbedBody(QJsonObject body, const Disclosure &disclosure)
{
    if (!disclosure.systemMessage && body.contains(u"messages"))
        body[u"messages"_s] = scrubbedMessages(body[u"messages"].toArray());
    if (!disclosure.systemMessage && body.contains(u"instructions"))
        body[u"instructions"_s] = hidden;
    for (const QString &sources : {u"dataSources"_s, u"data_sources"_s}) {
        if (!disclosure.host && body.contains(sources))
            body[sources] = hidden;
    }
    if ((!disclosure.modelName || !disclosure.deployment) && body.contains(u"model"))
        body[u"model"_s] = hidden; // where there is no deployment in the address, this is its name
    return body;
}

} // namespace

QByteArray scrubbedRequest(const QByteArray &request, const Disclosure &disclosure)
{
    QJsonObject json = QJsonDocument::fromJson(request).object();
    if (json.isEmpty())
        return {};
    json[u"url"_s] = shownAddress(json[u"url"].toString(), disclosure);
    if (json[u"body"].isObject())
        json[u"body"_s] = scrubbedBody(json[u"body"].toObject(), disclosure);
    if (!disclosure.host && json[u"headers"].isObject()) {
        QJsonObject headers = json[u"headers"].toObject();
        headers.remove(u"Host"_s);
        json[u"headers"_s] = headers;
    }
    const QJsonValue told = disclosure.signatures ? QJsonValue(json) : withoutSignaturesIn(json);
    return QJsonDocument(told.toObject()).toJson(QJsonDocument::Indented);
}

} // namespace exchange
