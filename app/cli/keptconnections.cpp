#include "keptconnections.h"

#include "model/whendone.h"
#include "presentation/connections.h"
#include "problemline.h"
#include "store/connectionfile.h"
#include "store/keychain.h"
#include "words.h"

#include <algorithm>

namespace cli {

namespace {

QString namesOf(const QList<model::Connection> &connections)
{
    QStringList names;
    for (const model::Connection &connection : connections)
        names.append(connection.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::variant<model::Connection, UsageError> keptConnection(const QString &dataFolder, const QString &name)
{
    const auto kept = store::ConnectionFile(dataFolder).read();
    if (!kept)
        return UsageError{problemLine(kept.problem())};
    const QList<model::Connection> &all = kept->connections;
    auto found = std::ranges::find_if(all, [&name](const model::Connection &connection) {
        return connection.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == all.end())
        found = std::ranges::find(all, name, &model::Connection::id);
    if (found != all.end())
        return *found;
    if (all.isEmpty())
        return UsageError{CommandLine::tr("There is no connection yet: make one in the window.")};
    return UsageError{
        CommandLine::tr("There is no connection named “%1”. There is: %2.").arg(name, namesOf(all))};
}

namespace {

/// Runs the program's event loop until the keychain has answered.
template <class Value> Value waitedFor(const QFuture<Value> &future)
{
    Value value = {};
    model::whenDone(future, qApp, [&value](const Value &answer) {
        value = answer;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return value;
}

} // namespace

std::variant<model::Secrets, UsageError> secretsFor(
    const model::Connection &connection, const QString &keyFile)
{
    auto given = readKeys(keyFile);
    if (std::holds_alternative<UsageError>(given))
        return given;
    auto secrets = std::get<model::Secrets>(given);
    if (secrets.apiKey.isEmpty())
        secrets.apiKey = qgetenv(keyVariable(connection.name).toUtf8().constData()).trimmed();
    if (!secrets.apiKey.isEmpty() && connection.route.proxyUser.isEmpty())
        return secrets;
    store::Keychain keychain(store::Keychain::usual());
    auto kept = waitedFor(keychain.read(connection.id));
    if (secrets.apiKey.isEmpty())
        return kept;
    secrets.proxyPassword = kept.proxyPassword;
    return secrets;
}

bool keepSecrets(const QString &id, const model::Secrets &secrets)
{
    store::Keychain keychain(store::Keychain::usual());
    if (keychain.place() == store::Keychain::Place::Memory)
        return false;
    QObject::connect(
        &keychain, &store::Keychain::placeKnown, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    keychain.write(id, secrets);
    QCoreApplication::exec();
    return keychain.place() == store::Keychain::Place::System;
}

void forgetSecrets(const QString &id)
{
    store::Keychain keychain(store::Keychain::usual());
    if (keychain.place() == store::Keychain::Place::Memory)
        return;
    QObject::connect(
        &keychain, &store::Keychain::removed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    keychain.remove(id);
    QCoreApplication::exec();
}

QString keyVariable(const QString &connectionName)
{
    return presentation::keyVariable(connectionName);
}

} // namespace cli
