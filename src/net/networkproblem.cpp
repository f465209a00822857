#include "net/networkproblem.h"

namespace net {

using Kind = model::Problem::Kind;

namespace {

/// Qt has no error of its own for a proxy that fails while a line through it is made; only its words tell.
bool saidOfAProxy(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::UnknownNetworkError
        && reply.errorString().contains(QLatin1StringView("proxy"), Qt::CaseInsensitive);
}

} // namespace

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NoError: // ended before it began
        return Kind::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return Kind::Stopped;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Kind::RedirectRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::AuthenticationRequiredError:
        return Kind::SignInNeeded;
    case QNetworkReply::ContentAccessDenied:
        return Kind::AccessDenied;
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::ContentOperationNotPermittedError:
        return Kind::AddressWrong;
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::RequestRefused;
    case QNetworkReply::ProtocolUnknownError:
        return Kind::AddressUnusable;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Kind::AnswerUnreadable;
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return Kind::ServiceFailed;
    }
    return Kind::ConnectionLost;
}

model::Problem networkProblem(const QNetworkReply &reply)
{
    const Kind kind = saidOfAProxy(reply) ? Kind::ProxyFailed : kindOf(reply.error());
    return {.kind = kind,
        .detail = reply.errorString(),
        // Several services live on this computer: there, the port says which one is missing.
        .subject =
            kind == Kind::ConnectionRefused ? reply.url().authority().section(u'@', -1) : reply.url().host()};
}

model::Problem redirectRefusal(int status, const QUrl &target)
{
    return {.kind = Kind::RedirectRefused,
        .detail = QStringLiteral("%1 to %2")
                      .arg(status)
                      .arg(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
        .subject = target.host(),
        .status = status};
}

model::Problem proxyRefusal(const QUrl &asked)
{
    return {.kind = Kind::ProxyFailed,
        .detail = QStringLiteral("the proxy does not accept the sign-in"),
        .subject = asked.host()};
}

} // namespace net
