#include "chat/readyline.h"

#include "net/chatclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chat {

namespace {

using model::Problem;
using model::Result;

constexpr qint64 longestKey = 512;

Problem failed(const QString &detail)
{
    return {.kind = Problem::Kind::EngineFailed, .detail = detail};
}

Result<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray key = file.readLine(longestKey + 2).trimmed();
    const bool visible = std::ranges::all_of(key, [](char c) { return c > 0x20 && c < 0x7f; });
    if (key.isEmpty() || key.size() > longestKey || !visible)
        return failed(QStringLiteral("%1 holds no usable key").arg(path));
    return key;
}

} // namespace

Result<BuiltInService::Door> readReadyLine(const QByteArray &line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    const QUrl url(ready.value(QStringLiteral("url")).toString());
    if (url.scheme() != QStringLiteral("http") || !net::isLoopback(url.host()) || url.port() < 1)
        return failed(QStringLiteral("its ready line names no address of this computer"));
    const auto key = readKey(ready.value(QStringLiteral("key_file")).toString());
    if (!key)
        return key.problem();
    BuiltInService::Door door;
    door.connection.kind = model::Connection::Kind::BuiltIn;
    door.connection.endpoint = url;
    door.connection.deployment = QStringLiteral("built-in");
    door.connection.apiVersion = ready.value(QStringLiteral("api_version")).toString();
    door.secrets.apiKey = *key;
    return door;
}

} // namespace chat
