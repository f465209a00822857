#include "presentation/connections.h"

#include "model/whendone.h"
#include "store/connectionfile.h"
#include "store/keychain.h"

#include <QCoreApplication>
#include <QUuid>

#include <tuple>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

Connections::Connections(store::ConnectionFile *file, store::Keychain *keychain, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_keychain(keychain)
{
    model::Connection builtIn;
    builtIn.kind = model::Connection::Kind::BuiltIn;
    builtIn.name = Words::tr("Built-in vision service");
    m_entries.append({.connection = builtIn});
    if (m_file)
        load();
}

void Connections::load()
{
    const auto kept = m_file->read();
    if (!kept)
        return;
    for (const model::Connection &connection : kept->connections)
        m_entries.append({.connection = connection});
    for (int index = 0; index < m_entries.size(); ++index) {
        if (!kept->usual.isEmpty() && m_entries.at(index).connection.id == kept->usual)
            m_chosen = m_usual = index;
    }
    fetchSecrets(current().connection.id);
}

QString Connections::nameOf(int index) const
{
    const model::Connection &connection = m_entries.at(index).connection;
    return connection.kind == model::Connection::Kind::BuiltIn ? u"built-in"_s : connection.id;
}

int Connections::indexNamed(const QString &name) const
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (!name.isEmpty() && nameOf(index) == name)
            return index;
    }
    return -1;
}

void Connections::setUsual(int index)
{
    if (index == m_usual || index < 0 || index >= m_entries.size())
        return;
    m_usual = index;
    if (m_file) {
        if (const auto done = m_file->setUsual(m_entries.at(index).connection.id); !done)
            emit keepingFailed(done.problem());
    }
    emit changed();
}

/// Only of the connection that is about to be asked: a locked keychain asks its person for a password.
void Connections::fetchSecrets(const QString &id)
{
    for (Entry &entry : m_entries) {
        if (id.isEmpty() || entry.connection.id != id || !entry.secrets.apiKey.isEmpty())
            continue;
        entry.secrets.apiKey = qgetenv(keyVariable(entry.connection.name).toUtf8().constData()).trimmed();
        if (!entry.secrets.apiKey.isEmpty())
            entry.keyFrom = KeyFrom::Environment;
        const bool needsPassword = !entry.connection.route.proxyUser.isEmpty();
        if (!m_keychain || (!entry.secrets.apiKey.isEmpty() && !needsPassword))
            return;
        if (m_awaited.contains(id))
            return;
        m_awaited.insert(id, m_keychain->read(id));
        model::whenDone(m_awaited.value(id), this, [this, id](const model::Secrets &secrets) {
            m_awaited.remove(id);
            for (Entry &known : m_entries) {
                if (known.connection.id != id)
                    continue;
                if (!known.secrets.apiKey.isEmpty()) { // from the environment, or typed since
                    if (known.secrets.proxyPassword.isEmpty() && known.keyFrom == KeyFrom::Environment)
                        known.secrets.proxyPassword = secrets.proxyPassword;
                    continue;
                }
                known.secrets = secrets;
                if (!secrets.apiKey.isEmpty())
                    known.keyFrom = placeOfKeys();
            }
            emit keysLearned(id);
        });
    }
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
    fetchSecrets(current().connection.id);
    emit changed();
}

void Connections::remove(const QString &id)
{
    const QString chosen = current().connection.id;
    const QString usual = m_entries.at(m_usual).connection.id;
    m_entries.removeIf([&id](const Entry &entry) { return !id.isEmpty() && entry.connection.id == id; });
    m_chosen = m_usual = 0;
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_entries.at(index).connection.id == chosen)
            m_chosen = index;
        if (m_entries.at(index).connection.id == usual)
            m_usual = index;
    }
    if (m_keychain)
        m_keychain->remove(id);
    if (m_file) {
        if (const auto done = m_file->remove(id); !done)
            emit keepingFailed(done.problem());
    }
    emit changed();
}

model::Secrets Connections::secretsOf(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (!id.isEmpty() && entry.connection.id == id)
            return entry.secrets;
    }
    return {};
}

KeyFrom Connections::keyFrom(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (!id.isEmpty() && entry.connection.id == id)
            return entry.keyFrom;
    }
    return KeyFrom::Nowhere;
}

KeyFrom Connections::placeOfKeys() const
{
    const bool isKept = m_keychain && m_keychain->place() != store::Keychain::Place::Memory;
    return isKept ? KeyFrom::Keychain : KeyFrom::Memory;
}

QFuture<model::Secrets> Connections::currentSecrets() const
{
    const Entry &entry = current();
    const bool isAwaited = entry.secrets == model::Secrets() && m_awaited.contains(entry.connection.id);
    return isAwaited ? m_awaited.value(entry.connection.id) : QtFuture::makeReadyFuture(entry.secrets);
}

QString Connections::keyNote() const
{
    using Place = store::Keychain::Place;
    const Place place = m_keychain ? m_keychain->place() : Place::Memory;
    if (place == Place::System)
        return Words::tr("Keys are kept in the system keychain, and are sent to their own address only.");
    if (place == Place::Memory)
        return Words::tr(
            "There is no keychain here: keys are kept in memory until Groundglass ends, or come from an "
            "environment variable such as GROUNDGLASS_KEY_NAME. They are sent to their own address only.");
    return Words::tr(
        "Keys go into the system keychain where there is one; otherwise they last until Groundglass ends. "
        "They are sent to their own address only.");
}

void Connections::connectTo(const model::Connection &connection, const model::Secrets &secrets)
{
    int index = indexOf(connection);
    if (index < 0) {
        index = int(m_entries.size());
        m_entries.append(Entry());
    }
    model::Connection named = connection;
    if (named.id.isEmpty())
        named.id = m_entries.at(index).connection.id;
    if (named.id.isEmpty())
        named.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const KeyFrom from = secrets.apiKey.isEmpty() ? KeyFrom::Nowhere
        : secrets == m_entries.at(index).secrets  ? m_entries.at(index).keyFrom
                                                  : placeOfKeys();
    const bool isForgotten = secrets == model::Secrets() && m_entries.at(index).secrets != secrets;
    m_entries[index] = {.connection = named, .secrets = secrets, .keyFrom = from};
    m_chosen = m_usual = index;
    keep(named);
    if (m_keychain && secrets != model::Secrets())
        m_keychain->write(named.id, secrets);
    else if (m_keychain && isForgotten)
        m_keychain->remove(named.id);
    if (m_file)
        std::ignore = m_file->setUsual(named.id);
    emit changed();
}

void Connections::remember(const QString &id, const model::Spelling &spelling)
{
    for (Entry &entry : m_entries) {
        if (id.isEmpty() || entry.connection.id != id)
            continue;
        entry.connection.spelling = spelling;
        keep(entry.connection);
    }
}

void Connections::rememberTested(const model::Connection &tested)
{
    for (Entry &entry : m_entries) {
        model::Connection &kept = entry.connection;
        const bool same = !tested.id.isEmpty() && kept.id == tested.id && kept.kind == tested.kind
            && kept.endpoint == tested.endpoint && kept.deployment == tested.deployment
            && (kept.isAzure() || kept.modelName == tested.modelName);
        if (!same)
            continue;
        kept.spelling = tested.spelling;
        kept.overrides = tested.overrides;
        kept.calibration = tested.calibration;
        kept.modelName = tested.modelName;
        keep(kept);
        emit changed();
        return;
    }
}

int Connections::indexOf(const model::Connection &connection) const
{
    for (int index = 1; index < m_entries.size(); ++index) {
        const model::Connection &known = m_entries.at(index).connection;
        if (connection.id.isEmpty() ? known.name == connection.name : known.id == connection.id)
            return index;
    }
    return -1;
}

void Connections::keep(const model::Connection &connection)
{
    if (!m_file)
        return;
    if (const auto done = m_file->put(connection); !done)
        emit keepingFailed(done.problem());
}

QString keyVariable(const QString &connectionName)
{
    QString name;
    for (const QChar c : connectionName.toUpper())
        name += (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
    return u"GROUNDGLASS_KEY_"_s + name;
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
            .subject = Words::tr("Deployment and API version are both needed")};
    model::Connection connection;
    connection.kind = model::Connection::Kind::AzureDeployment;
    connection.name = Words::tr("%1 at %2").arg(deployment.trimmed(), url.host());
    connection.endpoint = url;
    connection.deployment = deployment.trimmed();
    connection.apiVersion = apiVersion.trimmed();
    return connection;
}

QString connectionTitle(const model::Connection &connection)
{
    if (connection.kind == model::Connection::Kind::BuiltIn)
        return Words::tr("Built-in: reads text, faces, people, codes");
    return connection.name;
}

QString privacySentence(const model::Connection &connection)
{
    if (connection.kind == model::Connection::Kind::BuiltIn)
        return Words::tr("Nothing leaves this computer with the built-in service");
    if (!connection.visionEndpoint.isEmpty())
        return Words::tr("Sends to %1 and %2")
            .arg(connection.endpoint.host(), connection.visionEndpoint.host());
    return Words::tr("Sends to %1").arg(connection.endpoint.host());
}

} // namespace presentation
