#pragma once

#include "model/connection.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

namespace store {

/// Keeps the keys of connections, by the connection's id, in the system's keychain. Where there is none, they
/// last until the program ends. Nothing is ever written anywhere else. Lives on the window's thread; answers
/// come through its event loop.
class Keychain : public QObject {
    Q_OBJECT

public:
    enum class Use { System, MemoryOnly };
    /// Where keys are, as far as is known: Unknown until the system has been asked for the first time.
    enum class Place { Unknown, System, Memory };

    explicit Keychain(Use use = Use::System, QObject *parent = nullptr);
    ~Keychain() override;

    /// MemoryOnly when GROUNDGLASS_KEYCHAIN is "off".
    [[nodiscard]] static Use usual();

    [[nodiscard]] QFuture<model::Secrets> read(const QString &id);
    void write(const QString &id, const model::Secrets &secrets);
    void remove(const QString &id);
    [[nodiscard]] Place place() const { return m_place; }

signals:
    void placeKnown();
    void removed();

private:
    void setPlace(Place place);

    QHash<QString, model::Secrets> m_here; ///< what this run knows; the only place without a keychain
    Place m_place;
};

} // namespace store
