#include "presentation/askingparameters.h"

#include "chat/capabilities.h"
#include "exchange/tooldefinitions.h"
#include "model/whendone.h"
#include "presentation/connections.h"
#include "presentation/conversationmodel.h"
#include "presentation/draft.h"
#include "store/history.h"

#include <utility>

namespace presentation {

AskingParameters::AskingParameters(
    store::History &history, Connections &connections, Subject subject, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_connections(connections)
    , m_subject(subject)
{
    connect(&connections, &Connections::changed, this, &AskingParameters::changed);
    connect(&subject.draft, &Draft::picturesChanged, this, &AskingParameters::changed);
    connect(&subject.conversation, &QAbstractItemModel::rowsInserted, this, &AskingParameters::changed);
    connect(&subject.conversation, &QAbstractItemModel::modelReset, this, &AskingParameters::changed);
}

void AskingParameters::show(const model::Conversation &conversation)
{
    m_conversation = conversation.id;
    m_parameters = conversation.parameters;
    emit changed();
}

void AskingParameters::setConversation(qint64 id)
{
    m_conversation = id;
    if (!areUsual())
        keep();
}

void AskingParameters::set(const model::Parameters &parameters)
{
    if (std::exchange(m_parameters, parameters) == parameters)
        return;
    keep();
    emit changed();
}

model::Parameters AskingParameters::usable() const
{
    const model::Capabilities can = chat::capabilitiesOf(m_connections.current().connection);
    model::Parameters usable = m_parameters;
    if (!can.sampling)
        usable.temperature = usable.topP = std::nullopt;
    if (!can.stopWords)
        usable.stop.clear();
    if (!can.reasoning)
        usable.reasoningEffort.clear();
    const bool asSchema = usable.format == model::Parameters::Format::JsonSchema;
    if (!obstacle(asSchema ? Control::Schema : Control::Json).isEmpty())
        usable.format = model::Parameters::Format::Text;
    if (!obstacle(Control::Tools).isEmpty())
        usable.tools.clear();
    return usable;
}

/// Pictures of earlier questions go along once more.
bool AskingParameters::hasPictures() const
{
    const ConversationModel &conversation = m_subject.conversation;
    return !m_subject.draft.pictures().isEmpty()
        || conversation.pictureQuestionOf(conversation.rowCount() - 1) >= 0;
}

QString AskingParameters::obstacle(Control control) const
{
    const model::Connection &connection = m_connections.current().connection;
    const model::Capabilities can = chat::capabilitiesOf(connection);
    if (m_connections.currentIsBuiltIn() && control != Control::MaxTokens)
        return tr("The built-in service is not a language model: it answers from what it sees.");
    switch (control) {
    case Control::Temperature:
    case Control::TopP:
        return can.sampling ? QString() : tr("%1 chooses this itself.").arg(connection.model());
    case Control::Stop:
        return can.stopWords ? QString() : tr("%1 takes no stop words.").arg(connection.model());
    case Control::Effort:
        return can.reasoning ? QString() : tr("Only models that think before they answer have this.");
    case Control::Json:
    case Control::Schema:
        if (!can.jsonMode || (control == Control::Schema && !can.jsonSchema))
            return tr("%1 does not answer in this form.").arg(connection.model());
        return hasPictures() && !can.jsonWithPictures
            ? tr("%1 does not answer in this form about pictures: questions about them go out without it.")
                  .arg(connection.model())
            : QString();
    case Control::Tools:
        if (!can.tools)
            return tr("%1 calls no tools.").arg(connection.model());
        return hasPictures() && !can.toolsWithPictures
            ? tr("%1 calls no tools beside pictures: questions about them go out without any.")
                  .arg(connection.model())
            : QString();
    case Control::SystemText:
    case Control::MaxTokens:
    case Control::Seed:
        break;
    }
    return {};
}

QString AskingParameters::toolsText() const
{
    return QString::fromUtf8(exchange::toolsToJson(m_parameters.tools));
}

model::Result<QList<model::Tool>> AskingParameters::toolsFrom(const QString &text)
{
    return exchange::readTools(text.toUtf8());
}

QString AskingParameters::complaintAbout(const QString &schema)
{
    return exchange::complaintAboutObject(schema.toUtf8());
}

void AskingParameters::keep()
{
    if (m_conversation <= 0)
        return; // kept as soon as it has its place
    model::whenDone(
        m_history.saveParameters(m_conversation, m_parameters), this, [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
        });
}

QString repliesInWords(const QList<model::ToolReply> &replies)
{
    QStringList lines;
    for (const model::ToolReply &reply : replies)
        lines += reply.skipped
            ? AskingParameters::tr("%1: skipped").arg(reply.name)
            : AskingParameters::tr("%1: %2", "function, result").arg(reply.name, reply.text);
    return lines.join(u'\n');
}

} // namespace presentation
