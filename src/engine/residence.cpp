#include "engine/residence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

model::Problem unavailable(const QString &path, const QString &why)
{
    return {.kind = model::Problem::Kind::StoreUnavailable, .detail = why, .subject = path};
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Written beside and renamed into place, so that nobody ever reads half of it or finds it readable by
/// others.
model::Outcome writeForOwner(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return unavailable(path, file.errorString());
    return model::Done{};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Residence::Residence(const QString &dataFolder)
    : m_folder(dataFolder + u"/engine"_s)
{
}

Residence::~Residence()
{
    if (m_ours) {
        QFile::remove(serviceFile());
        QFile::remove(keyFile());
    }
    if (m_lock >= 0)
        close(m_lock);
}

QString Residence::keyFile() const
{
    return m_folder + u"/key"_s;
}
QString Residence::serviceFile() const
{
    return m_folder + u"/service.json"_s;
}

model::Result<bool> Residence::moveIn()
{
    const QByteArray folder = QFile::encodeName(m_folder);
    if (!QDir().mkpath(m_folder) || chmod(folder.constData(), S_IRWXU) != 0)
        return unavailable(m_folder, u"The folder cannot be made or kept private."_s);
    if (m_lock < 0)
        m_lock = open((folder + "/lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_lock < 0)
        return unavailable(m_folder + u"/lock"_s, systemError());
    if (flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        return unavailable(m_folder + u"/lock"_s, systemError());
    }
    m_ours = true;
    // What a service that was killed left behind must not lead anybody astray.
    QFile::remove(serviceFile());
    QFile::remove(keyFile());
    return true;
}

model::Outcome Residence::publish(const QUrl &url, const QByteArray &key)
{
    if (auto written = writeForOwner(keyFile(), key + '\n'); !written)
        return written;
    const QJsonObject service{{u"url"_s, url.toString()}, {u"pid"_s, QCoreApplication::applicationPid()},
        {u"api_version"_s, QLatin1StringView(ApiVersion)}};
    return writeForOwner(serviceFile(), QJsonDocument(service).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<Residence::Resident> Residence::resident() const
{
    const QJsonObject service = QJsonDocument::fromJson(readAll(serviceFile())).object();
    Resident resident{.url = QUrl(service.value("url"_L1).toString()),
        .key = readAll(keyFile()).split('\n').first().trimmed(),
        .pid = qint64(service.value("pid"_L1).toDouble())};
    if (resident.url.host() != "127.0.0.1"_L1 || resident.key.isEmpty())
        return std::nullopt;
    return resident;
}

} // namespace engine
