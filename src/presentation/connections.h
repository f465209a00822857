#pragma once

#include "model/connection.h"
#include "model/result.h"
#include "presentation/credentials.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

namespace store {
class ConnectionFile;
class Keychain;
} // namespace store

namespace presentation {

/// The services that can be chosen, the built-in one first. They are kept in a file, and their keys in
/// the keychain, where there is one; otherwise both live here until the program ends. Keys go nowhere but
/// into questions. Window's thread.
class Connections : public QObject {
    Q_OBJECT

public:
    struct Entry {
        model::Connection connection = {};
        model::Secrets secrets = {};
        KeyFrom keyFrom = KeyFrom::Nowhere;
    };

    explicit Connections(store::ConnectionFile *file = nullptr, store::Keychain *keychain = nullptr,
        QObject *parent = nullptr);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const Entry &current() const { return m_entries.at(m_chosen); }
    [[nodiscard]] bool currentIsBuiltIn() const;

    /// Asks this one from now on, in the open conversation.
    void choose(int index);
    /// The one that new conversations ask.
    [[nodiscard]] int usual() const { return m_usual; }
    void setUsual(int index);
    /// The name under which a choice is kept: the id, and a word for the built-in service.
    [[nodiscard]] QString nameOf(int index) const;
    /// -1 where it is not, or no more, among the entries.
    [[nodiscard]] int indexNamed(const QString &name) const;
    /// Adds a connection, or changes a known one (by id, or else by name), and chooses it.
    void connectTo(const model::Connection &connection, const model::Secrets &secrets);
    void remove(const QString &id);
    [[nodiscard]] model::Secrets secretsOf(const QString &id) const;
    /// Where its key came from, as far as is known by now.
    [[nodiscard]] KeyFrom keyFrom(const QString &id) const;
    /// Looks for the key of this one: a form shows whether there is one.
    void learnKey(const QString &id) { fetchSecrets(id); }
    /// The keys of the connection to ask, as soon as the keychain has given them.
    [[nodiscard]] QFuture<model::Secrets> currentSecrets() const;
    /// Where keys are kept, in a sentence for the person.
    [[nodiscard]] QString keyNote() const;
    /// How this connection wants to be spoken to, as its service taught.
    void remember(const QString &id, const model::Spelling &spelling);
    /// What a test of this connection found: spelling, overrides, calibration, model. Only of the service and
    /// deployment that is kept under its id.
    void rememberTested(const model::Connection &tested);

signals:
    void changed();
    /// The keychain has answered about this one.
    void keysLearned(const QString &id);
    /// What was changed lives in memory only.
    void keepingFailed(const model::Problem &problem);

private:
    void load();
    void fetchSecrets(const QString &id);
    [[nodiscard]] int indexOf(const model::Connection &connection) const;
    void keep(const model::Connection &connection);
    [[nodiscard]] KeyFrom placeOfKeys() const;

    store::ConnectionFile *m_file;
    store::Keychain *m_keychain;
    QList<Entry> m_entries;
    int m_chosen = 0;
    int m_usual = 0;
    QHash<QString, QFuture<model::Secrets>> m_awaited; ///< keys that the keychain was asked for
};

/// The environment variable that may hold the key of a connection by this name: "GROUNDGLASS_KEY_OFFICE_2".
[[nodiscard]] QString keyVariable(const QString &connectionName);

/// An Azure OpenAI connection from what a person typed, or what is wrong with it. Plain http only to this
/// computer.
[[nodiscard]] model::Result<model::Connection> azureConnection(
    const QString &endpoint, const QString &deployment, const QString &apiVersion);

/// What the picker says of a connection: "Built-in: reads text, faces, people, codes", or its name.
[[nodiscard]] QString connectionTitle(const model::Connection &connection);
/// Where the pictures go: "Nothing leaves this computer with the built-in service", "Sends to
/// contoso.openai.azure.com".
[[nodiscard]] QString privacySentence(const model::Connection &connection);

} // namespace presentation
