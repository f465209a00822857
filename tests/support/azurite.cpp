#include "support/azurite.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace support {

namespace {

// The account that every emulator has, as its documentation prints it.
constexpr auto account = "devstoreaccount1";
constexpr auto accountKey =
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
constexpr auto version = "2020-10-02";
constexpr int patience = 120'000;

QString packages()
{
    return QStringLiteral(AZURITE_FOLDER);
}

QString program()
{
    return packages() + u"/node_modules/azurite/dist/src/blob/main.js"_s;
}

QByteArray signatureOf(const QStringList &fields)
{
    return QMessageAuthenticationCode::hash(fields.join(u'\n').toUtf8(),
        QByteArray::fromBase64(accountKey), QCryptographicHash::Sha256)
        .toBase64()
        .toPercentEncoding();
}

/// Waits for the answer in an event loop of its own: only for what a test prepares.
QByteArray answerTo(const QByteArray &method, const QUrl &url, int *status)
{
    QNetworkAccessManager access;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    QNetworkReply *reply =
        method == "GET" ? access.get(request) : access.sendCustomRequest(request, method, QByteArray());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

QString accountSignature()
{
    const QString until = QDateTime::currentDateTimeUtc().addDays(1).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const QString name = QString::fromLatin1(account);
    const QByteArray signature = signatureOf({name, u"rwdlac"_s, u"b"_s, u"sco"_s, {}, until, {}, {},
        QString::fromLatin1(version), {}});
    return u"sv=%1&ss=b&srt=sco&sp=rwdlac&se=%2&sig=%3"_s.arg(
        QString::fromLatin1(version), until, QString::fromLatin1(signature));
}

} // namespace

Azurite::Azurite()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
        m_whyNot = u"node is not installed (Debian: nodejs)"_s;
    } else if (!fetch()) {
        m_whyNot = u"the npm package azurite could not be fetched (Debian: npm, and a registry)"_s;
    } else {
        m_port = freePort();
        if (!start())
            m_whyNot = u"Azurite did not start: "_s + QString::fromUtf8(m_process->readAll());
    }
}

Azurite::~Azurite()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool Azurite::fetch()
{
    QDir().mkpath(packages());
    QLockFile lock(packages() + u"/fetching"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patience) || QFile::exists(program()))
        return QFile::exists(program());
    QFile about(packages() + u"/package.json"_s);
    if (about.open(QIODevice::WriteOnly))
        about.write("{\"private\":true}");
    about.close();
    QProcess npm;
    npm.setWorkingDirectory(packages());
    npm.start(u"npm"_s,
        {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--no-package-lock"_s, u"--ignore-scripts"_s,
            u"--loglevel=error"_s, u"azurite@3.35.0"_s});
    const bool fetched = npm.waitForFinished(patience) && npm.exitCode() == 0;
    if (!fetched)
        QDir(packages() + u"/node_modules"_s).removeRecursively();
    return fetched && QFile::exists(program());
}

bool Azurite::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process->start(u"node"_s,
        {program(), u"--blobHost"_s, u"127.0.0.1"_s, u"--blobPort"_s, QString::number(m_port),
            u"--location"_s, m_folder.filePath(u"kept"_s), u"--disableTelemetry"_s,
            u"--skipApiVersionCheck"_s});
    for (int waited = 0; waited < patience && m_process->state() != QProcess::NotRunning; waited += 100) {
        if (answers(m_port))
            return true;
        QThread::msleep(100);
    }
    return false;
}

void Azurite::restart()
{
    m_process->terminate(); // killed, it forgets the last seconds, which the real storage does not
    if (!m_process->waitForFinished(patience))
        m_process->kill();
    if (!start())
        qFatal("Azurite did not start again");
}

bool Azurite::makeContainer(const QString &name)
{
    int status = 0;
    answerTo("PUT",
        QUrl(u"http://127.0.0.1:%1/%2/%3?restype=container&%4"_s.arg(m_port)
                 .arg(QString::fromLatin1(account), name, accountSignature())),
        &status);
    return status == 201;
}

QString Azurite::containerAddress(const QString &name, const QString &rights, const QDateTime &until) const
{
    const QString expiry = until.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const QString resource = u"/blob/%1/%2"_s.arg(QString::fromLatin1(account), name);
    const QByteArray signature = signatureOf({rights, {}, expiry, resource, {}, {}, {},
        QString::fromLatin1(version), u"c"_s, {}, {}, {}, {}, {}, {}});
    return u"http://127.0.0.1:%1/%2/%3?sv=%4&sr=c&sp=%5&se=%6&sig=%7"_s.arg(m_port)
        .arg(QString::fromLatin1(account), name, QString::fromLatin1(version), rights, expiry,
            QString::fromLatin1(signature));
}

QByteArray Azurite::contents(const QString &container, const QString &blob) const
{
    int status = 0;
    const QByteArray body = answerTo("GET",
        QUrl(u"http://127.0.0.1:%1/%2/%3/%4?%5"_s.arg(m_port).arg(
            QString::fromLatin1(account), container, blob, accountSignature())),
        &status);
    return status == 200 ? body : QByteArray();
}

QList<QByteArray> Azurite::requests() const
{
    QFile log(m_folder.filePath(u"log"_s));
    QList<QByteArray> seen;
    if (!log.open(QIODevice::ReadOnly))
        return seen;
    for (const QByteArray &line : log.readAll().split('\n')) {
        const auto from = line.indexOf('"');
        const auto to = line.indexOf(" HTTP/");
        if (from >= 0 && to > from)
            seen.append(line.mid(from + 1, to - from - 1));
    }
    return seen;
}

} // namespace support
