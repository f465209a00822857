#include "net/chatclient.h"

#include "net/chatcall.h"
#include "net/proxies.h"
#include "net/tokensource.h"
#include "wire/loopback.h"

#include <QNetworkAccessManager>

namespace net {

ChatClient::ChatClient(QObject *parent, ChatTimings timings)
    : QObject(parent)
    , m_access(new QNetworkAccessManager(this))
    , m_tokens(new TokenSource(this))
    , m_timings(timings)
{
    m_access->setProxyFactory(new Proxies); // owned by the access manager
    m_access->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ChatClient::~ChatClient() = default;

ChatReply *ChatClient::ask(const model::ChatRequest &request, const model::Connection &connection,
    const model::Secrets &secrets, QObject *parent)
{
    auto *call = new ChatCall(*m_access, *m_tokens, m_timings, parent);
    connect(this, &QObject::destroyed, call, &ChatCall::leave);
    call->start(request, connection, secrets);
    return call;
}

bool isLoopback(const QString &host)
{
    return wire::isLoopbackHost(host);
}

} // namespace net
