#pragma once

#include "model/result.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace store {

/// Notices when another program writes into our database: the journal file changes, and SQLite's count of
/// foreign commits with it. Window's thread.
class HistoryWatch : public QObject {
    Q_OBJECT

public:
    HistoryWatch(const QFuture<model::Result<QString>> &databaseFile,
        std::function<QFuture<model::Result<qint64>>()> othersVersion);

signals:
    void changed();

private:
    void look();

    std::function<QFuture<model::Result<qint64>>()> m_othersVersion;
    QFileSystemWatcher m_files;
    QTimer m_looking; ///< so that a burst of writes is one change
    qint64 m_version = -1;
};

} // namespace store
