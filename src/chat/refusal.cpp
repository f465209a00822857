#include "chat/refusal.h"

#include "chat/capabilities.h"
#include "chat/videostorage.h"
#include "model/signedaddress.h"
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

/// The service reads the video once more while it answers: its signature must be good now, not only when it
/// was taken in.
std::optional<Problem> refusedVideo(const Question &question)
{
    if (!question.video || !model::isSigned(QUrl(question.video->address)))
        return std::nullopt;
    const auto access = readStorageAddress(question.video->address);
    if (!access)
        return std::nullopt; // signed in another way than a storage signs
    return problemOf(*access, model::AccessUse::HandOn, QDateTime::currentDateTimeUtc(),
        question.video->documentId);
}

/// What the model behind the connection is known not to do.
std::optional<Problem> refusedByModel(const Question &question)
{
    using Format = model::Parameters::Format;
    const model::Capabilities can = capabilitiesOf(question.connection);
    const bool hasPictures = !question.pictures.isEmpty();
    const auto beyond = [](const QString &what) {
        return Problem{.kind = Kind::NotSupportedHere, .subject = what};
    };
    if (hasPictures && !can.pictures)
        return Problem{.kind = Kind::ModelCannotSee, .subject = question.connection.model()};
    if ((question.ocr || question.grounding) && !can.enhancements)
        return beyond(QStringLiteral("Vision enhancements"));
    const bool asJson = question.parameters.format != Format::Text;
    if (asJson && (!can.jsonMode || (question.parameters.format == Format::JsonSchema && !can.jsonSchema)))
        return beyond(QStringLiteral("answers as JSON"));
    if (asJson && hasPictures && !can.jsonWithPictures)
        return beyond(QStringLiteral("answers as JSON together with pictures"));
    const bool usesTools = !question.parameters.tools.isEmpty();
    if (usesTools && (!can.tools || (hasPictures && !can.toolsWithPictures)))
        return beyond(can.tools ? QStringLiteral("tools together with pictures") : QStringLiteral("tools"));
    for (int i = 0; i < question.pictures.size(); ++i) {
        if (question.pictureFiles.value(i).isEmpty() && !can.pictureAddresses)
            return beyond(QStringLiteral("pictures that it would have to fetch from an address"));
    }
    return std::nullopt;
}

} // namespace

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

std::optional<Problem> refusal(const Question &question)
{
    if (question.text.trimmed().isEmpty() && question.toolReplies.isEmpty())
        return Problem{.kind = Kind::QuestionEmpty};
    if (question.parameters.maxTokens < 1)
        return Problem{.kind = Kind::UsageWrong, .subject = QStringLiteral("max_tokens")};
    if (auto problem = refusedConnection(question.connection))
        return problem;
    if (question.video && !question.pictures.isEmpty())
        return Problem{.kind = Kind::VideoBesidePictures, .subject = question.video->documentId};
    if (auto problem = refusedVideo(question))
        return problem;
    if (auto problem = refusedPictures(question))
        return problem;
    return refusedByModel(question);
}

} // namespace chat
