#include "presentation/connections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Connections", text);
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

Connections::Connections(QObject *parent)
    : QObject(parent)
{
    model::Connection builtIn;
    builtIn.kind = model::Connection::Kind::BuiltIn;
    builtIn.name = tr("Built-in vision service");
    m_entries.append({.connection = builtIn});
}

bool Connections::currentIsBuiltIn() const
{
    return current().connection.kind == model::Connection::Kind::BuiltIn;
}

void Connections::choose(int index)
{
    if (index == m_chosen || index < 0 || index >= m_entries.size())
        return;
    m_chosen = index;
    emit changed();
}

void Connections::connectTo(const model::Connection &connection, const model::Secrets &secrets)
{
    int index = 1;
    while (index < m_entries.size() && m_entries.at(index).connection.name != connection.name)
        ++index;
    if (index == m_entries.size())
        m_entries.append(Entry());
    m_entries[index] = {.connection = connection, .secrets = secrets};
    m_chosen = index;
    emit changed();
}

model::Result<model::Connection> azureConnection(
    const QString &endpoint, const QString &deployment, const QString &apiVersion)
{
    const QString typed = endpoint.trimmed();
    const QUrl url(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (typed.isEmpty() || !url.isValid() || url.host().isEmpty() || !web)
        return model::Problem{.kind = model::Problem::Kind::AddressUnusable, .subject = typed};
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
        return model::Problem{.kind = model::Problem::Kind::PlainHttpRefused, .subject = url.host()};
    if (deployment.trimmed().isEmpty() || apiVersion.trimmed().isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong,
            .subject = tr("Deployment and API version are both needed")};
    model::Connection connection;
    connection.kind = model::Connection::Kind::AzureDeployment;
    connection.name = tr("%1 at %2").arg(deployment.trimmed(), url.host());
    connection.endpoint = url;
    connection.deployment = deployment.trimmed();
    connection.apiVersion = apiVersion.trimmed();
    return connection;
}

QString connectionTitle(const model::Connection &connection)
{
    if (connection.kind == model::Connection::Kind::BuiltIn)
        return tr("Built-in: reads text, faces, people, codes");
    return connection.name;
}

QString privacySentence(const model::Connection &connection)
{
    if (connection.kind == model::Connection::Kind::BuiltIn)
        return tr("Nothing leaves this computer with the built-in service");
    return tr("Sends to %1").arg(connection.endpoint.host());
}

} // namespace presentation
