#include "wire/respelling.h"

#include "wire/chatbody.h"

#include <QRegularExpression>

namespace wire {

namespace {

using model::Problem;
using model::Spelling;

/// What the refusal says, in one lower-case text.
struct Refusal {
    explicit Refusal(const Problem &problem)
        : text((problem.parameter + u' ' + problem.code + u' ' + problem.detail).toLower())
        , parameter(problem.parameter)
    {
    }

    /// Speaks of this field, and of no longer name that holds it.
    [[nodiscard]] bool names(const QString &field) const
    {
        const QRegularExpression word(QStringLiteral("(?<![a-z_])%1(?![a-z_])").arg(field));
        return parameter.isEmpty() || parameter == field ? word.match(text).hasMatch() : false;
    }
    [[nodiscard]] bool saysUnknown() const
    {
        static const QRegularExpression words(QStringLiteral(
            "unknown|unsupported|not supported|does not support|unrecognized|not permitted|not allowed|"
            "unexpected|invalid parameter|extra_forbidden|extra inputs|only the default"));
        return words.match(text).hasMatch();
    }

    QString text;
    QString parameter;
};

Spelling leavingOut(Spelling spelling, const QString &field)
{
    spelling.leftOut.append(field);
    return spelling;
}

Spelling withLimitName(Spelling spelling, bool completion)
{
    spelling.completionTokens = completion;
    spelling.plainTokens = !completion;
    return spelling;
}

/// The newer models name the field that they want in the same sentence.
std::optional<Spelling> tokenLimit(const Spelling &now, const Refusal &refusal)
{
    const bool wantsCompletion = refusal.names(QStringLiteral("max_tokens"))
        && (refusal.text.contains(u"max_completion_tokens") || refusal.saysUnknown());
    if (wantsCompletion)
        return withLimitName(now, true);
    if (refusal.names(QStringLiteral("max_completion_tokens")) && refusal.saysUnknown())
        return withLimitName(now, false);
    return std::nullopt;
}

std::optional<Spelling> dataSources(
    const model::ChatRequest &request, const model::Connection &connection, const Refusal &refusal)
{
    const Spelling &now = connection.spelling;
    if (!needsDataSources(request, connection))
        return std::nullopt;
    const bool isAbout = refusal.text.contains(u"data source") || refusal.text.contains(u"datasource")
        || refusal.text.contains(u"data_sources") || refusal.text.contains(u"extra fields not permitted");
    if (!isAbout || now.dataSources != Spelling::DataSources::Auto)
        return std::nullopt;
    Spelling other = now;
    other.dataSources = Spelling::DataSources::Snake;
    return other;
}

std::optional<Spelling> withoutField(
    const model::ChatRequest &request, const Spelling &now, const Refusal &refusal)
{
    const model::Parameters &parameters = request.parameters;
    const std::pair<QString, bool> sent[] = {{QStringLiteral("stream_options"), request.stream},
        {QStringLiteral("temperature"), parameters.temperature.has_value()},
        {QStringLiteral("top_p"), parameters.topP.has_value()},
        {QStringLiteral("seed"), parameters.seed.has_value()},
        {QStringLiteral("reasoning_effort"), !parameters.reasoningEffort.isEmpty()}};
    for (const auto &[field, isSent] : sent) {
        if (isSent && !now.leftOut.contains(field) && refusal.names(field) && refusal.saysUnknown())
            return leavingOut(now, field);
    }
    return std::nullopt;
}

std::optional<Spelling> systemRole(
    const model::ChatRequest &request, const Spelling &now, const Refusal &refusal)
{
    const bool hasSystem = std::any_of(request.messages.begin(), request.messages.end(),
        [](const model::ChatMessage &message) { return message.role == model::Role::System; });
    if (!hasSystem || !refusal.text.contains(u"role"))
        return std::nullopt;
    Spelling other = now;
    other.developerRole = !now.developerRole;
    // A list of the roles that are allowed names both; what was sent is what stands in quotation marks first.
    static const QRegularExpression quoted(QStringLiteral("['\"`](system|developer)['\"`]"));
    const QString first = quoted.match(refusal.text).captured(1);
    const QString sent = now.developerRole ? QStringLiteral("developer") : QStringLiteral("system");
    return first == sent ? std::optional(other) : std::nullopt;
}

std::optional<Spelling> withoutEnhancements(
    const model::ChatRequest &request, const model::Connection &connection, const Refusal &refusal)
{
    const bool isAbout = refusal.text.contains(u"enhancements")
        || (refusal.text.contains(u"extra fields not permitted") && refusal.parameter.isEmpty());
    if (!sendsEnhancements(request, connection) || !isAbout)
        return std::nullopt;
    return leavingOut(connection.spelling, QStringLiteral("enhancements"));
}

} // namespace

std::optional<Spelling> respelled(
    const model::ChatRequest &request, const model::Connection &connection, const Problem &refusal)
{
    const bool isAboutFields = refusal.kind == Problem::Kind::RequestRefused;
    if (!isAboutFields)
        return std::nullopt;
    const Refusal said(refusal);
    const Spelling &now = connection.spelling;
    std::optional<Spelling> other = tokenLimit(now, said);
    if (!other)
        other = withoutField(request, now, said);
    if (!other)
        other = dataSources(request, connection, said);
    if (!other)
        other = systemRole(request, now, said);
    if (!other)
        other = withoutEnhancements(request, connection, said);
    return other && *other != now ? other : std::nullopt;
}

} // namespace wire
