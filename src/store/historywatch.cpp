#include "store/historywatch.h"

#include "model/whendone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace store {

HistoryWatch::HistoryWatch(const QFuture<model::Result<QString>> &databaseFile,
    std::function<QFuture<model::Result<qint64>>()> othersVersion)
    : m_othersVersion(std::move(othersVersion))
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(300ms);
    connect(&m_looking, &QTimer::timeout, this, &HistoryWatch::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_looking.isActive())
            m_looking.start();
    });
    model::whenDone(databaseFile, this, [this](const model::Result<QString> &file) {
        if (!file)
            return;
        m_files.addPath(*file + u"-wal"_s); // there as long as anybody has the database open
        look();
    });
}

void HistoryWatch::look()
{
    model::whenDone(m_othersVersion(), this, [this](const model::Result<qint64> &version) {
        if (!version || *version == m_version)
            return;
        const bool isFirst = m_version < 0;
        m_version = *version;
        if (!isFirst)
            emit changed();
    });
}

} // namespace store
