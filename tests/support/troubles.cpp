#include "support/troubles.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace support {

namespace {

using Where = Trouble::Where;

const Reaction::Headers atOnce{{"retry-after-ms", "1"}};

Reaction refusing(
    int status, const QByteArray &code, const QByteArray &message, const Reaction::Headers &headers = {})
{
    return Reaction::whole(
        status, R"({"error":{"code":")" + code + R"(","message":")" + message + R"("}})", headers);
}

Reaction page(int status, const QByteArray &title, Reaction::Headers headers = {})
{
    headers.emplaceBack("Content-Type", "text/html");
    return Reaction::whole(status, "<!DOCTYPE html><html><title>" + title + "</title></html>", headers);
}

/// A proxy ends the line with its refusal.
Reaction proxySaying(int status, Reaction::Headers headers = {})
{
    headers.emplaceBack("Connection", "close");
    return Reaction::whole(status, {}, headers);
}

QList<Trouble> ofTheRequest()
{
    return {{.name = "400",
                .reaction = refusing(400, "BadRequest", "This is odd."),
                .sentence = u"“127.0.0.1” refused this question."_s,
                .cause = u"found something in the request that it does not take"_s,
                .advice = u"Ask in another way"_s,
                .button = u"Reword the question"_s},
        {.name = "400 filtered",
            .reaction = Reaction::whole(400,
                R"({"error":{"code":"content_filter","message":"Filtered.","innererror":{"content_filter_result":)"
                R"({"violence":{"filtered":true,"severity":"high"}}}}})"),
            .sentence = u"The content filter of “127.0.0.1” stopped this."_s,
            .cause = u"violence, high (stopped)"_s,
            .advice = u"Ask in other words"_s,
            .button = u"Reword the question"_s},
        {.name = "400 version",
            .reaction = refusing(400, "UnsupportedApiVersion", "No such api-version."),
            .sentence = u"“127.0.0.1” does not know this API version."_s,
            .cause = u"misspelt, or the service has dropped it"_s,
            .advice = u"Choose another API version"_s,
            .button = u"Choose another API version…"_s},
        {.name = "400 blind",
            .reaction = refusing(400, "BadRequest", "This model does not support image input."),
            .sentence = u"takes no pictures."_s,
            .cause = u"a model for text alone"_s,
            .advice = u"Choose a model that sees pictures"_s,
            .button = u"Choose another deployment…"_s},
        {.name = "401",
            .reaction = refusing(401, "401", "Access denied."),
            .sentence = u"“127.0.0.1” did not accept the key."_s,
            .cause = u"missing, wrong, expired"_s,
            .advice = u"Copy the key again"_s,
            .button = u"Fix the key…"_s},
        {.name = "403",
            .reaction = refusing(403, "403", "Public access is disabled."),
            .sentence = u"“127.0.0.1” knows the key but does not allow this."_s,
            .cause = u"comes from a network that is shut out"_s,
            .advice = u"Ask whoever runs the account"_s,
            .button = u"Check connection…"_s},
        {.name = "404 deployment",
            .reaction = refusing(404, "DeploymentNotFound", "There is none."),
            .sentence = u"The service has no deployment named “seeing”."_s,
            .cause = u"misspelt, or the deployment is new"_s,
            .advice = u"Compare the name"_s,
            .button = u"Choose another deployment…"_s},
        {.name = "404",
            .reaction = refusing(404, "404", "Resource not found"),
            .sentence = u"“127.0.0.1” answers, but not as a vision service at this address."_s,
            .cause = u"The endpoint or the API version"_s,
            .advice = u"Check the endpoint"_s,
            .button = u"Check connection…"_s},
        {.name = "410",
            .reaction = refusing(410, "410", "The model has been retired."),
            .sentence = u"“127.0.0.1” no longer offers what was asked for."_s,
            .cause = u"has been retired"_s,
            .advice = u"a newer model"_s,
            .button = u"Choose another deployment…"_s},
        {.name = "413",
            .reaction = page(413, "Request Entity Too Large"),
            .sentence = u"“127.0.0.1” does not take this picture."_s,
            .cause = u"too large for the service"_s,
            .advice = u"Send it smaller"_s,
            .button = u"Send it smaller and ask again"_s},
        {.name = "415",
            .reaction = refusing(415, "415", "Unsupported media type"),
            .sentence = u"“127.0.0.1” does not take this picture."_s,
            .cause = u"of a kind that it does not read"_s,
            .advice = u"saved as JPEG or PNG"_s,
            .button = u"Send it smaller and ask again"_s}};
}

QList<Trouble> ofTheService()
{
    QList<Trouble> all{{.name = "408",
                           .reaction = refusing(408, "Timeout", "The operation was timeout.", atOnce),
                           .sentence = u"“127.0.0.1” did not answer in time."_s,
                           .cause = u"It is busy"_s,
                           .advice = u"Ask again"_s,
                           .button = u"Ask again"_s},
        {.name = "429",
            .reaction = refusing(429, "429", "Slow down.", {{"retry-after-ms", "1200"}}),
            .sentence = u"“127.0.0.1” has had too many questions for now."_s,
            .cause = u"limit for a minute or a day is used up"_s,
            .advice = u"Ask again in 2 s."_s,
            .button = u"Wait"_s},
        {.name = "429 for ever",
            .reaction = refusing(429, "insufficient_quota", "You exceeded your current quota."),
            .sentence = u"The account at “127.0.0.1” has used up its allowance."_s,
            .cause = u"waiting does not bring it back"_s,
            .advice = u"billing"_s,
            .button = u"Check connection…"_s},
        {.name = "a web page in place of JSON",
            .reaction = page(200, "Sign in"),
            .sentence = u"What “127.0.0.1” sent back is not an answer."_s,
            .cause = u"such as a web page"_s,
            .advice = u"Check the endpoint"_s,
            .button = u"Check connection…"_s},
        {.name = "a redirect to another host",
            .reaction = Reaction::redirect(307, "https://elsewhere.example/v1"),
            .sentence = u"The service sent us on to “elsewhere.example”"_s,
            .cause = u"may have moved"_s,
            .advice = u"put the new address into the connection"_s,
            .button = u"Check connection…"_s}};
    for (const int status : {500, 502, 503, 504})
        all.append({.name = QByteArray::number(status),
            .reaction = status == 502 ? page(status, "Bad Gateway", atOnce)
                                      : refusing(status, "InternalServerError", "Broken.", atOnce),
            .sentence = u"“127.0.0.1” failed while answering."_s,
            .cause = u"The fault is the service's own"_s,
            .advice = u"Ask again in a moment"_s,
            .button = u"Ask again"_s});
    return all;
}

QList<Trouble> ofTheLine()
{
    return {{.name = "nobody there",
                .where = Where::NobodyThere,
                .sentence = u"Nothing answers at “127.0.0.1:"_s,
                .cause = u"not running, or its port is another"_s,
                .advice = u"Start the service"_s,
                .button = u"Check connection…"_s},
        {.name = "no such host",
            .where = Where::NoSuchHost,
            .sentence = u"No host named “nowhere.invalid” was found."_s,
            .cause = u"misspelt, or this computer is offline"_s,
            .advice = u"Check the endpoint and the network"_s,
            .button = u"Check connection…"_s},
        {.name = "an unknown certificate",
            .where = Where::UntrustedCertificate,
            .sentence = u"There is no safe line to “127.0.0.1”, so nothing was sent."_s,
            .cause = u"this computer does not trust it"_s,
            .advice = u"ask for its certificate"_s,
            .button = u"Check connection…"_s},
        {.name = "a proxy that wants a sign-in",
            .where = Where::Proxy,
            .reaction = proxySaying(407, {{"Proxy-Authenticate", "Basic realm=\"office\""}}),
            .sentence = u"The network's proxy did not let the question through to “vision.example”."_s,
            .cause = u"wants a sign-in"_s,
            .advice = u"Check the proxy of the connection"_s,
            .button = u"Check connection…"_s},
        {.name = "a proxy that refuses",
            .where = Where::Proxy,
            .reaction = proxySaying(403),
            .sentence = u"The network's proxy did not let the question through to “vision.example”."_s,
            .cause = u"does not allow this address"_s,
            .advice = u"Check the proxy of the connection"_s,
            .button = u"Check connection…"_s},
        {.name = "nobody at the proxy",
            .where = Where::NobodyAtTheProxy,
            .sentence = u"The network's proxy did not let the question through to “vision.example”."_s,
            .cause = u"The proxy is unreachable"_s,
            .advice = u"Check the proxy of the connection"_s,
            .button = u"Check connection…"_s},
        {.name = "silence",
            .reaction = Reaction::hang(),
            .sentence = u"“127.0.0.1” did not answer in time."_s,
            .cause = u"slow or silent"_s,
            .advice = u"Ask again"_s,
            .button = u"Ask again"_s},
        {.name = "a line that breaks before the answer",
            .reaction = Reaction::cut(),
            .sentence = u"The line to “127.0.0.1” was lost."_s,
            .cause = u"went away before an answer came"_s,
            .advice = u"Check the network and ask again"_s,
            .button = u"Ask again"_s},
        {.name = "a stream that is cut in its middle",
            .reaction = Reaction::stream(shortAnswerEvents({"Two ", "kites"}).first(3), Reaction::End::Cut),
            .sentence = u"The answer of “127.0.0.1” broke off before its end."_s,
            .cause = u"what had come is kept"_s,
            .advice = u"Ask again to get the whole answer"_s,
            .button = u"Ask again"_s,
            .kept = u"Two kites"_s}};
}

/// A port at which somebody listened a moment ago.
int portOfNobody()
{
    QTcpServer closed;
    if (!closed.listen(QHostAddress::LocalHost))
        qFatal("the loopback interface takes no server");
    return closed.serverPort();
}

} // namespace

QList<Trouble> troubles()
{
    return ofTheRequest() + ofTheService() + ofTheLine();
}

TroubledWay::TroubledWay(const Trouble &trouble)
    : m_endpoint(u"https://vision.example"_s)
{
    switch (trouble.where) {
    case Where::Service:
        m_service = std::make_unique<ScriptedService>(QList<Reaction>{trouble.reaction});
        m_endpoint = m_service->url();
        break;
    case Where::Proxy:
        m_service = std::make_unique<ScriptedService>(QList<Reaction>{trouble.reaction});
        m_proxyPort = m_service->url().port();
        break;
    case Where::NobodyAtTheProxy:
        m_proxyPort = portOfNobody();
        break;
    case Where::NobodyThere:
        m_endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(portOfNobody()));
        break;
    case Where::NoSuchHost:
        m_endpoint = QUrl(u"https://nowhere.invalid"_s);
        break;
    case Where::UntrustedCertificate:
        m_tls = std::make_unique<TlsService>();
        m_endpoint = m_tls->url();
        break;
    }
}

void TroubledWay::mend()
{
    m_service->reactWith(
        [](const SeenRequest &) { return Reaction::stream(shortAnswerEvents({"Mended."})); });
}

} // namespace support
