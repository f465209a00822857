#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace desktop {

/// What a second start wants of the window that is there already.
struct Visit {
    QStringList files = {}; ///< absolute paths
    QByteArray activation = {}; ///< what allows the window to come to the front; may be empty

    bool operator==(const Visit &) const = default;
};

/// The one door of a user's data folder. Who starts first opens it; who starts later knocks and hands over
/// what it was started with. A door left behind by a crash is taken over; one at which nobody answers within
/// a moment is passed by. Only processes of the same user are let in and believed. The application's thread.
class Door : public QObject {
    Q_OBJECT

public:
    explicit Door(const QString &dataFolder, QObject *parent = nullptr);
    ~Door() override;

    /// Ends once, with handedOver() or alone(); the latter may come before this returns.
    void knock(const Visit &visit);
    /// From now on nobody is heard.
    void close();

    [[nodiscard]] bool isOpen() const;

signals:
    /// Another window has taken the visit: there is nothing left to do.
    void handedOver();
    /// There is no other window, or none that answers: this one is needed.
    void alone();
    /// Somebody started the program again.
    void visited(const desktop::Visit &visit);

private:
    void tryConnection();
    void speak();
    void hear();
    void nobodyThere();
    void open();
    void end(bool heard);
    void receive(QLocalSocket *visitor);

    QString m_address;
    QString m_lockFile;
    Visit m_visit;
    std::unique_ptr<QLocalSocket> m_knocking;
    std::unique_ptr<QLocalServer> m_server;
    QTimer m_patience;
    QTimer m_again;
    bool m_spoke = false;
    bool m_ended = false;
};

} // namespace desktop
