#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A field of the metadata that the videos of an index may have.
struct MetadataField {
    enum class Type { Text, DateTime };

    QString name = {};
    bool searchable = true;
    bool filterable = true;
    Type type = Type::Text;

    bool operator==(const MetadataField &) const = default;
};

/// A collection of videos that is searched together. What it looks at is chosen when it is made.
struct VideoIndex {
    QString name = {};
    bool vision = true;
    bool speech = true;
    QString domain = {}; ///< of vision: "generic", "surveillance"; empty: the service's own
    QList<MetadataField> fields = {};
    QString userData = {}; ///< JSON text of an object
    QString eTag = {};
    QDateTime created = {}; ///< UTC
    QDateTime changed = {}; ///< UTC

    bool operator==(const VideoIndex &) const = default;
};

using Metadata = QMap<QString, QString>;

/// One video of an ingestion request. `address` is a URL that the service can read.
struct VideoItem {
    enum class Mode { Add, Update, Remove };

    Mode mode = Mode::Add;
    QString documentId = {};
    QString address = {};
    Metadata metadata = {};

    bool operator==(const VideoItem &) const = default;
};

enum class IngestionState { NotStarted, Running, Completed, Failed, PartiallySucceeded, Unknown };

/// How far one video of an ingestion is.
struct VideoStatus {
    QString documentId = {};
    QString address = {};
    std::optional<bool> succeeded = {}; ///< nothing while it is under way
    QString error = {};
    double progress = 0; ///< 0..1; only our own service tells

    bool operator==(const VideoStatus &) const = default;
};

struct Ingestion {
    QString name = {};
    IngestionState state = IngestionState::Unknown;
    QString stateWord = {}; ///< as the service spells it
    QString error = {};
    QDateTime created = {};
    QDateTime changed = {};
    QList<VideoStatus> videos = {};

    /// True when nothing more will change. "Partially succeeded" is said by some while videos are under way.
    [[nodiscard]] bool isOver() const
    {
        if (state == IngestionState::Completed || state == IngestionState::Failed)
            return true;
        if (state != IngestionState::PartiallySucceeded)
            return false;
        for (const VideoStatus &video : videos) {
            if (!video.succeeded)
                return false;
        }
        return true;
    }
    bool operator==(const Ingestion &) const = default;
};

/// A video of an index.
struct IndexedVideo {
    QString documentId = {};
    QString address = {}; ///< without what signs it
    Metadata metadata = {};
    QDateTime created = {};
    QDateTime changed = {};
    QString error = {};
    // Only our own service tells:
    QString file = {}; ///< on this computer
    double duration = 0; ///< seconds
    double progress = 1; ///< 0..1

    bool operator==(const IndexedVideo &) const = default;
};

struct VideoQuery {
    QString text = {};
    bool vision = true;
    bool speech = true;
    Metadata filters = {}; ///< field to wanted value
    QString documentId = {}; ///< only in this video; our own service
    int top = 10;
    int skip = 0;

    bool operator==(const VideoQuery &) const = default;
};

/// A stretch of a video that fits a query. Times in seconds. Relevance compares within one kind only.
struct Moment {
    enum class Kind { Vision, Speech };

    QString documentId = {};
    Kind kind = Kind::Vision;
    double start = 0;
    double end = 0;
    double best = 0;
    double relevance = 0;
    QString why = {}; ///< in words; only our own service tells

    bool operator==(const Moment &) const = default;
};

/// A video of a question: whole in an index of the service that is asked.
struct VideoPart {
    QString documentId = {};
    QString indexName = {};
    QString address = {}; ///< a signed URL, where the service must read the video once more; a secret
    QString file = {}; ///< on this computer, where it is known

    bool operator==(const VideoPart &) const = default;
};

/// What is known of a video that helps to answer a question: pictures worth seeing, and what is said and
/// written.
struct VideoEvidence {
    struct Passage {
        double start = 0;
        double end = 0;
        QString text = {};

        bool operator==(const Passage &) const = default;
    };

    double duration = 0;
    QString file = {};
    QList<double> times = {}; ///< of pictures, in order
    QList<Passage> transcript = {};
    QList<Passage> writing = {}; ///< text in the picture

    bool operator==(const VideoEvidence &) const = default;
};

/// Whether a name may be that of an index: up to 24 letters and digits with single hyphens between them, or a
/// GUID.
[[nodiscard]] bool isIndexName(const QString &name);

/// "0:07", "1:02:03", with `decimals` behind the seconds.
[[nodiscard]] QString clockTime(double seconds, int decimals = 0);

} // namespace model
