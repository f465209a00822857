#pragma once

#include "model/result.h"
#include "model/videos.h"

#include <QList>
#include <QString>

namespace store {

/// A file that was to be taken into an index elsewhere, and of which the service does not know yet.
struct PendingVideo {
    QString connection = {}; ///< id
    QString index = {};
    QString documentId = {};
    QString file = {};
    model::Metadata metadata = {};

    bool operator==(const PendingVideo &) const = default;
};

/// The files that are on their way to a storage, in `uploads.json` of the data folder, so that they go on
/// after a restart. No addresses and no signatures. Any thread; blocks shortly.
class PendingVideos {
public:
    explicit PendingVideos(const QString &folder);

    [[nodiscard]] QList<PendingVideo> all() const;
    /// Adds it, or replaces the one of the same connection, index and document.
    model::Outcome put(const PendingVideo &video);
    model::Outcome remove(const PendingVideo &video);

private:
    [[nodiscard]] model::Outcome write(const QList<PendingVideo> &videos) const;

    QString m_folder;
    QString m_path;
};

} // namespace store
