#include "app/desktop/door.h"

#include "store/filelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

#include <chrono>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desktop {

namespace {

constexpr auto patience = 1500ms; ///< as long as a person waits for a window without wondering
constexpr auto pause = 40ms;
constexpr auto visitorsPatience = 5s;
constexpr qint64 longestVisit = 1024 * 1024;
constexpr qsizetype mostFiles = 1000;
constexpr auto heard = "heard\n";
constexpr qsizetype longestAddress = 100; ///< the system takes 107 bytes

QString addressFor(const QString &dataFolder)
{
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(
        (canonical.isEmpty() ? QDir::cleanPath(dataFolder) : canonical).toUtf8(), QCryptographicHash::Sha256)
                                .toHex()
                                .left(20);
    const QString name = u"groundglass-%1"_s.arg(QString::fromLatin1(hash));
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
    if (own.startsWith(u'/') && own.toLocal8Bit().size() <= longestAddress)
        return own;
    return QDir::tempPath() + u"/%1-%2"_s.arg(name).arg(::getuid());
}

/// Whether the process at the other end runs for the same user.
bool isOurs(const QLocalSocket &socket)
{
    ucred who = {};
    socklen_t length = sizeof who;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &length) == 0
        && who.uid == ::getuid();
}

QByteArray spelled(const Visit &visit)
{
    const QJsonObject json{
        {u"files"_s, QJsonArray::fromStringList(visit.files.first(qMin(visit.files.size(), mostFiles)))},
        {u"activation"_s, QString::fromUtf8(visit.activation)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Visit understood(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Visit visit{.activation = json[u"activation"].toString().toUtf8()};
    for (const QJsonValue &file : json[u"files"].toArray()) {
        if (QDir::isAbsolutePath(file.toString()) && visit.files.size() < mostFiles)
            visit.files.append(file.toString());
    }
    return visit;
}

} // namespace

Door::Door(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_address(addressFor(dataFolder))
    , m_lockFile(m_address + u".lock"_s)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &Door::tryConnection);
}

Door::~Door()
{
    close();
}

void Door::close()
{
    if (m_server)
        m_server->close(); // takes its address away, too
}

bool Door::isOpen() const
{
    return m_server && m_server->isListening();
}

void Door::knock(const Visit &visit)
{
    m_visit = visit;
    m_patience.start();
    tryConnection();
}

void Door::tryConnection()
{
    if (m_ended)
        return;
    m_spoke = false;
    m_knocking = std::make_unique<QLocalSocket>();
    connect(m_knocking.get(), &QLocalSocket::connected, this, &Door::speak);
    connect(m_knocking.get(), &QLocalSocket::readyRead, this, &Door::hear);
    // Not from within the socket's own signals: it is replaced there.
    connect(m_knocking.get(), &QLocalSocket::disconnected, this, &Door::nobodyThere, Qt::QueuedConnection);
    m_knocking->connectToServer(m_address);
    if (m_knocking->state() == QLocalSocket::UnconnectedState)
        nobodyThere();
}

void Door::speak()
{
    if (!isOurs(*m_knocking))
        return end(false); // somebody else sits there: told nothing, and left alone
    m_spoke = true;
    m_knocking->write(spelled(m_visit));
}

void Door::hear()
{
    if (m_knocking->bytesAvailable() >= qint64(std::strlen(heard)))
        end(m_knocking->readAll() == heard);
}

/// Who sat there is gone, or never was. Two that see this at once take turns: the second finds the first.
void Door::nobodyThere()
{
    if (m_ended || m_again.isActive())
        return;
    const auto lock = store::FileLock::take(m_lockFile, store::FileLock::When::Now);
    if (!lock) {
        m_again.start();
        return;
    }
    QLocalSocket sure;
    sure.connectToServer(m_address);
    if (sure.state() != QLocalSocket::UnconnectedState) {
        m_again.start();
        return;
    }
    open();
    end(false);
}

void Door::open()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_address); // what a crash left behind
    if (!m_server->listen(m_address)) {
        m_server.reset(); // then every start has a window of its own
        return;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server->nextPendingConnection())
            receive(visitor);
    });
}

void Door::receive(QLocalSocket *visitor)
{
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    QTimer::singleShot(visitorsPatience, visitor, &QLocalSocket::abort);
    if (!isOurs(*visitor))
        return visitor->abort();
    const auto listen = [this, visitor] {
        if (visitor->bytesAvailable() > longestVisit)
            return visitor->abort();
        if (!visitor->canReadLine())
            return;
        const Visit visit = understood(visitor->readLine(longestVisit));
        visitor->write(heard);
        visitor->flush();
        visitor->disconnectFromServer();
        emit visited(visit);
    };
    connect(visitor, &QLocalSocket::readyRead, this, listen);
    listen();
}

void Door::end(bool wasHeard)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    m_again.stop();
    if (m_knocking)
        m_knocking.release()->deleteLater();
    if (wasHeard)
        emit handedOver();
    else
        emit alone();
}

} // namespace desktop
