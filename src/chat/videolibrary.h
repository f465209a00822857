#pragma once

#include "chat/builtinservice.h"
#include "chat/videostorage.h"
#include "model/videos.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace net {
class ServiceClient;
}

namespace chat {

/// A video to be taken into an index: a file of this computer, which services elsewhere get by way of a
/// storage, or an address that they can read.
struct NewVideo {
    QString source = {};
    QString documentId = {}; ///< empty: made from the source's name
    model::Metadata metadata = {};

    bool operator==(const NewVideo &) const = default;
};

/// The video indexes of one service: the built-in one, or an Azure AI Vision resource. Futures end on this
/// object's thread, never during the call; those under way end as stopped when it goes.
class VideoLibrary : public QObject {
    Q_OBJECT

public:
    template <class T> using Reply = QFuture<model::Result<T>>;

    /// Whose videos. Of the built-in service's connection only the kind counts.
    struct Place {
        model::Connection connection = {};
        model::Secrets secrets = {};
        VideoStorage storage = {}; ///< for files that go to a service elsewhere
    };

    /// The built-in service's videos.
    VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, QObject *parent = nullptr);
    VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, Place place, QObject *parent = nullptr);
    ~VideoLibrary() override;

    [[nodiscard]] bool isBuiltIn() const;
    [[nodiscard]] const VideoStorage &storage() const;
    /// With which a service may read a video that lies in the storage, signed; empty for others.
    [[nodiscard]] QString readingAddress(const model::IndexedVideo &video) const;

    [[nodiscard]] Reply<QList<model::VideoIndex>> indexes();
    [[nodiscard]] Reply<model::VideoIndex> index(const QString &name);
    [[nodiscard]] Reply<model::VideoIndex> create(const model::VideoIndex &index);
    [[nodiscard]] Reply<model::Done> remove(const QString &index);

    /// With how far each is.
    [[nodiscard]] Reply<QList<model::IndexedVideo>> videos(const QString &index);
    /// Uploads the video where that is needed, and begins to take it in; gives its document id. From then on
    /// it goes on at the service, whoever leaves. An upload that broke off goes on when it is added again.
    [[nodiscard]] Reply<QString> add(const QString &index, const NewVideo &video);
    [[nodiscard]] Reply<model::Done> removeVideo(const QString &index, const model::IndexedVideo &video);
    /// The latest ones first.
    [[nodiscard]] Reply<QList<model::Ingestion>> ingestions(const QString &index);

    [[nodiscard]] Reply<QList<model::Moment>> search(const QString &index, const model::VideoQuery &query);
    /// For a model that sees pictures only; the built-in service's videos.
    [[nodiscard]] Reply<model::VideoEvidence> evidence(
        const QString &index, const QString &documentId, const QString &question, int mostTimes);

signals:
    /// Of a file that goes to the storage.
    void uploading(const QString &documentId, qint64 sent, qint64 total);
    void uploadWaiting(const QString &documentId, std::chrono::milliseconds wait, const model::Problem &why);

private:
    [[nodiscard]] Reply<QString> upload(const QString &file, const QString &documentId);
    [[nodiscard]] model::Result<QString> readable(const QString &address) const;
    [[nodiscard]] Reply<model::Ingestion> ingest(const QString &index, const model::VideoItem &item);

    class Calls;
    std::unique_ptr<Calls> m_calls;
};

/// A document id that a source's name suggests: "Holiday film.mp4" gives "Holiday-film-mp4".
[[nodiscard]] QString documentIdFor(const QString &source);

} // namespace chat
