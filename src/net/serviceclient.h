#pragma once

#include "model/connection.h"
#include "model/listedmodel.h"
#include "model/pictureanalysis.h"
#include "model/result.h"
#include "wire/httprequest.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>

namespace net {

class Routes;
class TokenSource;

/// What came back, whatever its status.
struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// Whatever the case of its name; empty when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// How a call goes out: a connection's own proxy and certificates, and what the proxy wants to know.
struct Passage {
    model::Route route = {};
    QByteArray proxyPassword = {};
};

/// Asks services what is answered at once and as a whole: which models there are, and further questions
/// beside the chat. Keys go to the asked host only; nothing is followed elsewhere and nothing is asked twice.
/// Futures end on this object's thread; those under way end as stopped when it goes.
class ServiceClient : public QObject {
    Q_OBJECT

public:
    explicit ServiceClient(
        QObject *parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(60));
    ~ServiceClient() override;

    /// The models that the connection's service lists.
    [[nodiscard]] QFuture<model::Result<QList<model::ListedModel>>> models(
        const model::Connection &connection, const model::Secrets &secrets);
    /// Which of these places on this computer answer, and which models are there. Other hosts are not asked.
    [[nodiscard]] QFuture<QList<model::FoundService>> findLocal(const QList<model::LocalPlace> &places);
    /// What an image analysis service finds in the picture. A service that lacks captions is asked once more
    /// without them.
    [[nodiscard]] QFuture<model::Result<model::PictureAnalysis>> analyse(const QUrl &endpoint,
        const QByteArray &key, const model::AnalysisFeatures &features, const QByteArray &picture,
        const Passage &way = {});
    /// The body of the answer to one request.
    [[nodiscard]] QFuture<model::Result<QByteArray>> send(
        const wire::HttpRequest &request, const model::Secrets &secrets, const model::Route &route = {});

    /// The answer to one request, errors as well; only what keeps it from coming is a Problem. `sent` hears
    /// how many bytes of the body are out.
    [[nodiscard]] QFuture<model::Result<HttpAnswer>> exchange(const wire::HttpRequest &request,
        const model::Secrets &secrets, const model::Route &route = {},
        const std::function<void(qint64)> &sent = {});

    /// The bearer token of a connection that signs in without a key.
    [[nodiscard]] QFuture<model::Result<QByteArray>> token(const model::SignIn &signIn);

private:
    template <class T>
    [[nodiscard]] QFuture<model::Result<T>> begin(const wire::HttpRequest &request,
        const model::Secrets &secrets, const model::Route &route, const std::function<void(qint64)> &sent);

    Routes *m_routes;
    TokenSource *m_tokens;
    std::chrono::milliseconds m_patience;
};

/// Where Ollama, LM Studio, llama.cpp and vLLM listen unless they are told otherwise.
[[nodiscard]] QList<model::LocalPlace> usualLocalPlaces();

} // namespace net
