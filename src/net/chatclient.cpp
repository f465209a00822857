#include "net/chatclient.h"

#include "net/chatcall.h"
#include "net/ratelimits.h"
#include "net/routes.h"
#include "net/tokensource.h"
#include "wire/loopback.h"

namespace net {

ChatClient::ChatClient(QObject *parent, ChatTimings timings)
    : QObject(parent)
    , m_routes(new Routes(this))
    , m_tokens(new TokenSource(this))
    , m_limits(std::make_shared<RateLimits>())
    , m_timings(timings)
{
}

ChatClient::~ChatClient() = default;

ChatReply *ChatClient::ask(const model::ChatRequest &request, const model::Connection &connection,
    const model::Secrets &secrets, QObject *parent)
{
    auto *call = new ChatCall(
        {.routes = *m_routes, .tokens = *m_tokens, .limits = m_limits, .timings = m_timings}, parent);
    connect(this, &QObject::destroyed, call, &ChatCall::leave);
    call->start(request, connection, secrets);
    return call;
}

bool isLoopback(const QString &host)
{
    return wire::isLoopbackHost(host);
}

} // namespace net
