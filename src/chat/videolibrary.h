#pragma once

#include "chat/builtinservice.h"
#include "model/videos.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace net {
class ServiceClient;
}

namespace chat {

/// A video to be taken into an index: a file of this computer for the built-in service, a signed address for
/// others.
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
    };

    /// The built-in service's videos.
    VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, QObject *parent = nullptr);
    VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, Place place, QObject *parent = nullptr);
    ~VideoLibrary() override;

    [[nodiscard]] bool isBuiltIn() const;

    [[nodiscard]] Reply<QList<model::VideoIndex>> indexes();
    [[nodiscard]] Reply<model::VideoIndex> index(const QString &name);
    [[nodiscard]] Reply<model::VideoIndex> create(const model::VideoIndex &index);
    [[nodiscard]] Reply<model::Done> remove(const QString &index);

    [[nodiscard]] Reply<QList<model::IndexedVideo>> videos(const QString &index);
    /// Begins to take a video in; gives its document id. Goes on at the service, whoever leaves.
    [[nodiscard]] Reply<QString> add(const QString &index, const NewVideo &video);
    [[nodiscard]] Reply<model::Done> removeVideo(const QString &index, const model::IndexedVideo &video);
    /// The latest ones first.
    [[nodiscard]] Reply<QList<model::Ingestion>> ingestions(const QString &index);

    [[nodiscard]] Reply<QList<model::Moment>> search(const QString &index, const model::VideoQuery &query);
    /// For a model that sees pictures only; the built-in service's videos.
    [[nodiscard]] Reply<model::VideoEvidence> evidence(
        const QString &index, const QString &documentId, const QString &question, int mostTimes);

private:
    [[nodiscard]] Reply<model::Ingestion> ingest(const QString &index, const model::VideoItem &item);

    class Calls;
    std::unique_ptr<Calls> m_calls;
};

/// A document id that a source's name suggests: "Holiday film.mp4" gives "Holiday-film-mp4".
[[nodiscard]] QString documentIdFor(const QString &source);

} // namespace chat
