#include "net/picturefetch.h"

#include "net/networkproblem.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace net {

namespace {

using Kind = model::Problem::Kind;

/// One fetch under way; child of its reply, so that it goes with it.
class Fetch : public QObject {
public:
    Fetch(QNetworkReply &reply, const FetchLimits &limits)
        : QObject(&reply)
        , m_reply(reply)
        , m_limits(limits)
    {
        m_promise.start();
        connect(&reply, &QNetworkReply::redirected, this, [this](const QUrl &target) { follow(target); });
        connect(&reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(&reply, &QNetworkReply::finished, this, [this] { finish(); });
    }
    ~Fetch() override { end(model::Problem{.kind = Kind::Stopped}); }

    [[nodiscard]] QFuture<model::Result<QByteArray>> future() { return m_promise.future(); }

private:
    void follow(const QUrl &target)
    {
        const QUrl asked = m_reply.request().url();
        const bool weaker = asked.scheme() == "https"_L1 && target.scheme() != "https"_L1;
        if (target.host() == asked.host() && !weaker) {
            emit m_reply.redirectAllowed();
            return;
        }
        end(model::Problem{.kind = Kind::RedirectRefused, .subject = target.host()});
        m_reply.abort();
    }

    void read()
    {
        m_bytes += m_reply.readAll();
        if (m_bytes.size() <= m_limits.mostBytes)
            return;
        end(model::Problem{.kind = Kind::PictureTooManyBytes, .subject = m_reply.request().url().fileName()});
        m_reply.abort();
    }

    void finish()
    {
        m_reply.deleteLater();
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 400) {
            end(model::Problem{.kind = status >= 500 ? Kind::ServiceFailed : Kind::AddressUnusable,
                .detail = u"HTTP %1"_s.arg(status),
                .subject = m_reply.request().url().toDisplayString(),
                .status = status});
        } else if (m_reply.error() != QNetworkReply::NoError) {
            end(networkProblem(m_reply));
        } else {
            end(m_bytes + m_reply.readAll());
        }
    }

    void end(const model::Result<QByteArray> &result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

    QNetworkReply &m_reply;
    FetchLimits m_limits;
    QPromise<model::Result<QByteArray>> m_promise;
    QByteArray m_bytes;
    bool m_ended = false;
};

} // namespace

QFuture<model::Result<QByteArray>> fetchPicture(
    QNetworkAccessManager &access, const QUrl &address, const FetchLimits &limits)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(limits.timeoutMilliseconds);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "image/*");
    return (new Fetch(*access.get(request), limits))->future(); // a child of the reply
}

} // namespace net
