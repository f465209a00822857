#include "spelledrequest.h"

#include "chat/preparedquestion.h"
#include "chat/refusal.h"
#include "wire/chatspelling.h"

namespace cli {

namespace {

/// What the built-in service would be asked with; only its port and key are not known before it runs.
chat::Question withAddress(chat::Question question)
{
    if (question.connection.kind != model::Connection::Kind::BuiltIn)
        return question;
    question.connection.endpoint = QUrl(QStringLiteral("http://127.0.0.1:0"));
    question.connection.deployment = QStringLiteral("built-in");
    question.connection.apiVersion = QStringLiteral("2024-02-15-preview");
    question.secrets = {.apiKey = "chosen-when-it-starts"};
    return question;
}

} // namespace

model::Result<wire::HttpRequest> spelledRequest(const chat::Question &asked, const QString &folder)
{
    const chat::Question question = withAddress(asked);
    if (const auto problem = chat::refusal(question))
        return *problem;
    const auto prepared = chat::prepareQuestion(question, folder, std::atomic_bool(false));
    if (!prepared)
        return prepared.problem();
    return wire::spellChat(prepared->request, question.connection, question.secrets);
}

} // namespace cli
