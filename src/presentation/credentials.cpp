#include "presentation/credentials.h"

#include "presentation/connections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using How = model::SignIn::How;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

QString keyWords(const model::Connection &connection, KeyFrom key)
{
    switch (key) {
    case KeyFrom::Typed:
        return Words::tr("The key as typed here; it is kept when you connect.");
    case KeyFrom::Environment:
        return Words::tr("In use: the key from the environment variable %1.")
            .arg(keyVariable(connection.name));
    case KeyFrom::Keychain:
        return Words::tr("In use: the key in the system keychain. Type another one to replace it.");
    case KeyFrom::Memory:
        return Words::tr("In use: a key that is known until Groundglass ends.");
    case KeyFrom::Nowhere:
        break;
    }
    return connection.isAzure() ? Words::tr("No key is known.")
                                : Words::tr("No key is known. A server on this computer usually needs none.");
}

QString variableWords(const QString &variable)
{
    if (variable.isEmpty())
        return Words::tr("Name the environment variable that holds the token.");
    return qEnvironmentVariableIsEmpty(variable.toUtf8().constData())
        ? Words::tr("The environment variable %1 is not set: start Groundglass from where it is.")
              .arg(variable)
        : Words::tr("In use: the token in the environment variable %1.").arg(variable);
}

} // namespace

QString credentialWords(const model::Connection &connection, KeyFrom key)
{
    switch (connection.signIn.how) {
    case How::AzureCli:
        return Words::tr(
            "In use: whoever is signed in to the Azure CLI (az login). The role “Cognitive Services "
            "OpenAI User” is needed on the resource. The token stays in memory until it expires.");
    case How::TokenVariable:
        return variableWords(connection.signIn.variable);
    case How::TokenCommand:
        return connection.signIn.command.isEmpty()
            ? Words::tr("Name the program that prints a token.")
            : Words::tr(
                "In use: the token that this command prints. It runs without a shell when a question is "
                "asked; its token stays in memory only.");
    case How::Key:
        break;
    }
    return keyWords(connection, key);
}

} // namespace presentation
