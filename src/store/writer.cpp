#include "store/writer.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace store {

Writer::Writer(QString folder, QString name, FileLock lock)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_lock(std::move(lock))
{
}

Writer::~Writer()
{
    if (m_folder.isEmpty())
        return; // moved from
    QFile::remove(m_folder + QLatin1Char('/') + m_name);
}

std::optional<Writer> Writer::enter(const QString &dataFolder)
{
    const QString folder = dataFolder + QStringLiteral("/writers");
    if (!QDir().mkpath(folder))
        return std::nullopt;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = FileLock::take(folder + QLatin1Char('/') + name, FileLock::When::Now);
    if (!lock)
        return std::nullopt;
    return Writer(folder, name, std::move(*lock));
}

bool Writer::isThere(const QString &name) const
{
    return name == m_name || FileLock::isHeld(m_folder + QLatin1Char('/') + name);
}

bool Writer::hasCompany() const
{
    const QStringList names = QDir(m_folder).entryList(QDir::Files);
    return std::ranges::any_of(
        names, [this](const QString &name) { return name != m_name && isThere(name); });
}

bool Writer::forgetTheDead() const
{
    bool any = false;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        if (!isThere(name))
            any |= QFile::remove(m_folder + QLatin1Char('/') + name);
    }
    return any;
}

} // namespace store
