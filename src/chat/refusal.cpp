#include "chat/refusal.h"

#include "net/chatclient.h"

namespace chat {

namespace {

using model::Connection;
using model::Problem;
using Kind = Problem::Kind;

bool isWebAddress(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == QStringLiteral("https") || address.scheme() == QStringLiteral("http"));
}

/// An address to show: whatever it holds beside host and path may be secret.
QString shown(const QUrl &address)
{
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::optional<Problem> refusedEndpoint(const QUrl &address, const Connection &connection)
{
    if (!isWebAddress(address))
        return Problem{.kind = Kind::AddressUnusable, .subject = shown(address)};
    const bool consent = connection.plainHttpAllowed && !connection.isAzure();
    if (address.scheme() == QStringLiteral("http") && !net::isLoopback(address.host()) && !consent)
        return Problem{.kind = Kind::PlainHttpRefused, .subject = address.host()};
    return std::nullopt;
}

std::optional<Problem> refusedConnection(const Connection &connection)
{
    if (connection.kind == Connection::Kind::BuiltIn)
        return std::nullopt;
    if (auto problem = refusedEndpoint(connection.endpoint, connection))
        return problem;
    if (!connection.visionEndpoint.isEmpty()) {
        if (auto problem = refusedEndpoint(connection.visionEndpoint, connection))
            return problem;
    }
    if (connection.isAzure() && connection.deployment.trimmed().isEmpty())
        return Problem{.kind = Kind::UsageWrong, .subject = QStringLiteral("deployment")};
    if (connection.kind == Connection::Kind::OpenAICompatible && connection.modelName.trimmed().isEmpty())
        return Problem{.kind = Kind::UsageWrong, .subject = QStringLiteral("model")};
    return std::nullopt;
}

std::optional<Problem> refusedPictures(const Question &question)
{
    const int most = question.connection.maxPictures;
    if (question.pictures.size() > most) {
        return Problem{.kind = Kind::TooManyPictures,
            .detail = QString::number(question.pictures.size()),
            .subject = QString::number(most)};
    }
    for (int i = 0; i < question.pictures.size(); ++i) {
        const QUrl &address = question.pictures[i].address;
        if (question.pictureFiles.value(i).isEmpty() && !isWebAddress(address))
            return Problem{.kind = Kind::AddressUnusable, .subject = shown(address)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Problem> refusal(const Question &question)
{
    if (question.text.trimmed().isEmpty())
        return Problem{.kind = Kind::QuestionEmpty};
    if (question.parameters.maxTokens < 1)
        return Problem{.kind = Kind::UsageWrong, .subject = QStringLiteral("max_tokens")};
    if (auto problem = refusedConnection(question.connection))
        return problem;
    return refusedPictures(question);
}

} // namespace chat
