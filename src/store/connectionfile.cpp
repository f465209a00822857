#include "store/connectionfile.h"

#include "store/connectionjson.h"
#include "store/filelock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostBytes = 8 * 1024 * 1024;

KeptConnections fromJson(const QJsonObject &json)
{
    KeptConnections kept{.usual = json[u"usual"].toString()};
    const QJsonArray entries = json[u"connections"].toArray();
    for (const QJsonValue &entry : entries) {
        const model::Connection connection = connectionFromJson(entry.toObject());
        if (!connection.id.isEmpty() && connection.kind != model::Connection::Kind::BuiltIn)
            kept.connections.append(connection);
    }
    return kept;
}

QByteArray toJson(const KeptConnections &kept)
{
    QJsonArray entries;
    for (const model::Connection &connection : kept.connections)
        entries.append(connectionToJson(connection));
    const QJsonObject json{
        {u"version"_s, formatVersion}, {u"usual"_s, kept.usual}, {u"connections"_s, entries}};
    return QJsonDocument(json).toJson();
}

Problem unwritable(const QString &path, const QString &why)
{
    return {.kind = Problem::Kind::StoreUnavailable, .detail = why, .subject = path};
}

QString freeNameBeside(const QString &path)
{
    int number = 1;
    while (QFile::exists(u"%1.broken-%2"_s.arg(path).arg(number)))
        ++number;
    return u"%1.broken-%2"_s.arg(path).arg(number);
}

} // namespace

ConnectionFile::ConnectionFile(const QString &folder)
    : m_folder(folder)
    , m_path(folder + u"/connections.json"_s)
{
}

model::Result<KeptConnections> ConnectionFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return KeptConnections();
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            .kind = Problem::Kind::FileUnreadable, .detail = file.errorString(), .subject = m_path};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    if (!document.isObject())
        return Problem{.kind = Problem::Kind::StoreDamaged, .subject = m_path};
    if (document[u"version"].toInt() > formatVersion)
        return Problem{.kind = Problem::Kind::StoreFromNewerVersion, .subject = m_path};
    return fromJson(document.object());
}

model::Outcome ConnectionFile::put(const model::Connection &connection)
{
    return change([&connection](KeptConnections &kept) {
        const auto known = std::ranges::find(kept.connections, connection.id, &model::Connection::id);
        if (known == kept.connections.end())
            kept.connections.append(connection);
        else
            *known = connection;
    });
}

model::Outcome ConnectionFile::remove(const QString &id)
{
    return change([&id](KeptConnections &kept) {
        kept.connections.removeIf([&id](const model::Connection &known) { return known.id == id; });
        if (kept.usual == id)
            kept.usual.clear();
    });
}

model::Outcome ConnectionFile::setUsual(const QString &id)
{
    return change([&id](KeptConnections &kept) { kept.usual = id; });
}

model::Outcome ConnectionFile::change(const std::function<void(KeptConnections &)> &edit)
{
    if (!QDir().mkpath(m_folder))
        return unwritable(m_folder, u"the folder cannot be made"_s);
    const auto lock = FileLock::take(m_path + u".lock"_s, FileLock::When::Wait);
    auto kept = read();
    if (!kept && kept.problem().kind == Problem::Kind::StoreDamaged) {
        if (!QFile::rename(m_path, freeNameBeside(m_path)))
            return kept.problem();
        kept = KeptConnections();
    }
    if (!kept)
        return kept.problem();
    edit(*kept);
    return write(*kept);
}

model::Outcome ConnectionFile::write(const KeptConnections &kept) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJson(kept));
    if (!file.commit())
        return unwritable(m_path, file.errorString());
    return model::Done{};
}

} // namespace store
