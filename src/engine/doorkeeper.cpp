#include "engine/doorkeeper.h"

#include "engine/analysisdesk.h"
#include "engine/videos/retrievaldesk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

model::Problem refused(int status, const QString &code, const QString &sentence, const QString &field = {})
{
    using Kind = model::Problem::Kind;
    const Kind kind = status == 401 ? Kind::SignInNeeded
        : status == 403             ? Kind::AccessDenied
                                    : Kind::RequestRefused;
    return {.kind = kind, .detail = sentence, .subject = field, .status = status, .code = code};
}

/// Takes as long for a wrong key as for a right one of the same length.
bool sameBytes(const QByteArray &given, const QByteArray &expected)
{
    auto difference = static_cast<unsigned>(given.size() != expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const char other = i < given.size() ? given.at(i) : char(0);
        difference |= static_cast<unsigned>(static_cast<unsigned char>(other ^ expected.at(i)));
    }
    return difference == 0;
}

QByteArray bearer(const QByteArray &authorization)
{
    constexpr qsizetype SchemeLength = 7;
    const bool isBearer = authorization.left(SchemeLength).compare("Bearer ", Qt::CaseInsensitive) == 0;
    return isBearer ? authorization.mid(SchemeLength).trimmed() : QByteArray();
}

} // namespace

Doorkeeper::Doorkeeper(QByteArray key)
    : m_key(std::move(key))
{
}

bool Doorkeeper::namesThisComputer(const QByteArray &host)
{
    static const QRegularExpression name(
        uR"(^(localhost|127(\.\d{1,3}){3}|\[::1\])\.?(:\d+)?$)"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(QString::fromLatin1(host)).hasMatch();
}

std::optional<Room> Doorkeeper::roomFor(const QString &path)
{
    static const QRegularExpression deployment(
        u"^/openai/deployments/[^/]+/(extensions/)?chat/completions/?$"_s);
    if (const auto match = deployment.match(path); match.hasMatch())
        return match.capturedLength(1) > 0 ? Room::ExtensionsChat : Room::Chat;
    if (path == "/openai/v1/chat/completions"_L1)
        return Room::Chat;
    if (path == "/openai/v1/models"_L1)
        return Room::Models;
    if (AnalysisDesk::knows(path))
        return Room::Analysis;
    if (path == "/groundglass/hold"_L1)
        return Room::Hold;
    return RetrievalDesk::knows(path) ? std::optional(Room::Videos) : std::nullopt;
}

bool Doorkeeper::hasKey(const Visit &visit) const
{
    const QByteArray given = visit.apiKey.isEmpty() ? bearer(visit.authorization) : visit.apiKey;
    return !m_key.isEmpty() && sameBytes(given, m_key);
}

std::optional<model::Problem> Doorkeeper::refusal(const Visit &visit) const
{
    if (!namesThisComputer(visit.host))
        return refused(403, u"Forbidden"_s,
            u"This service answers to the names of this computer only; the Host header names another."_s);
    if (!hasKey(visit))
        return refused(401, u"401"_s,
            u"The key is missing or wrong. Send it as api-key, or as Authorization: Bearer."_s);
    const auto room = roomFor(visit.path);
    if (!room)
        return refused(404, u"404"_s,
            u"There is nothing at this path. Chat completions are at /openai/deployments/{name}/chat/completions."_s);
    if (*room == Room::Videos) {
        if (!visit.hasApiVersion)
            return refused(400, u"BadRequest"_s, u"The address needs ?api-version=2023-05-01-preview."_s,
                u"api-version"_s);
        return std::nullopt;
    }
    const bool asksForPost = *room == Room::Chat || *room == Room::ExtensionsChat || *room == Room::Analysis;
    if (visit.method != (asksForPost ? "POST" : "GET"))
        return refused(
            405, u"405"_s, u"This path takes %1 requests only."_s.arg(asksForPost ? u"POST"_s : u"GET"_s));
    if (asksForPost && visit.path.startsWith("/openai/deployments/"_L1) && !visit.hasApiVersion)
        return refused(400, u"BadRequest"_s,
            u"The address needs ?api-version=…, for example 2024-02-15-preview."_s, u"api-version"_s);
    if (*room == Room::Analysis && !visit.hasApiVersion)
        return refused(400, u"InvalidRequest"_s,
            u"The address needs ?api-version=…, for example 2024-02-01."_s, u"api-version"_s);
    return std::nullopt;
}

} // namespace engine
