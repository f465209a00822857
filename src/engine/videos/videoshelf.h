#pragma once

#include "engine/videos/videonotes.h"
#include "model/result.h"
#include "model/videos.h"

#include <memory>
#include <optional>

namespace database {
class Database;
}

namespace engine {

/// The video indexes of a data folder: what is in them, and what is still to be taken in. Opened where it is
/// used, and used on that thread only; any number may be open at once. Problems carry the service's codes.
class VideoShelf {
public:
    [[nodiscard]] static model::Result<VideoShelf> open(const QString &dataFolder);

    // indexes
    [[nodiscard]] model::Result<model::VideoIndex> create(const model::VideoIndex &index);
    [[nodiscard]] model::Result<model::VideoIndex> index(const QString &name);
    [[nodiscard]] model::Result<QList<model::VideoIndex>> indexes(int skip, int top);
    [[nodiscard]] model::Result<model::VideoIndex> change(const QString &name, const model::VideoIndex &wish);
    [[nodiscard]] model::Outcome remove(const QString &name);

    // files that may be read
    [[nodiscard]] model::Result<QString> handOver(const QString &file); ///< gives its address
    [[nodiscard]] model::Result<QString> fileOf(const QString &address);

    // ingestions
    [[nodiscard]] model::Outcome ingest(
        const QString &index, const QString &name, const QList<model::VideoItem> &videos, bool withSpeech);
    [[nodiscard]] model::Result<model::Ingestion> ingestion(const QString &index, const QString &name);
    [[nodiscard]] model::Result<QList<model::Ingestion>> ingestions(const QString &index, int skip, int top);

    // documents
    [[nodiscard]] model::Result<QList<model::IndexedVideo>> documents(
        const QString &index, int skip, int top);
    [[nodiscard]] model::Result<model::IndexedVideo> document(
        const QString &index, const QString &documentId);
    [[nodiscard]] model::Result<VideoNotes> notes(const QString &index, const QString &documentId);

    /// A video that waits to be looked at.
    struct Job {
        qint64 item = 0;
        qint64 indexId = 0;
        model::VideoIndex index = {};
        QString documentId = {};
        QString file = {};
        bool withSpeech = true;
    };
    /// What was under way when the service ended begins anew.
    [[nodiscard]] model::Outcome requeueInterrupted();
    [[nodiscard]] model::Result<std::optional<Job>> takeJob();
    [[nodiscard]] model::Outcome tellProgress(const Job &job, double progress);
    [[nodiscard]] model::Outcome finish(const Job &job, const VideoNotes &notes);
    [[nodiscard]] model::Outcome fail(const Job &job, const QString &why);
    [[nodiscard]] model::Result<bool> isWanted(const Job &job); ///< false once its index or video was removed

    [[nodiscard]] database::Database &tables() { return *m_tables; }
    [[nodiscard]] model::Result<qint64> indexId(const QString &name);

private:
    [[nodiscard]] model::Outcome forgetNotes(qint64 index, const QString &documentId);
    explicit VideoShelf(std::shared_ptr<database::Database> tables);
    [[nodiscard]] model::Outcome apply(
        qint64 index, qint64 ingestion, const model::VideoItem &item, bool speech);

    std::shared_ptr<database::Database> m_tables;
};

/// The words of a text as they are searched: folded, and scripts without blanks cut into letters.
[[nodiscard]] QString searchWords(const QString &text);

} // namespace engine
