#include "chat/engineprogram.h"

#include "chat/readyline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <array>

#include <unistd.h>

namespace chat {

namespace {

using model::Problem;

Q_LOGGING_CATEGORY(log, "groundglass.chat", QtWarningMsg)

constexpr qsizetype longestReadyLine = 64 * 1024;
constexpr qsizetype longestLogLine = 4 * 1024;

QByteArray randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QProcessEnvironment environmentForEngine()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    // More OpenMP threads make text recognition many times slower, and only the environment can say so early
    // enough.
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    for (const auto *secret : {"GROUNDGLASS_API_KEY", "GROUNDGLASS_VISION_KEY", "GROUNDGLASS_ENGINE_KEY"})
        environment.remove(QString::fromLatin1(secret));
    return environment;
}

/// A QProcess kills its program when it is deleted; one that is let go waits here until the program has ended
/// by itself or this process has.
void letGo(QProcess *process)
{
    static auto &lingering = *new QList<QProcess *>; // outlives even the application object
    process->disconnect();
    process->setParent(nullptr);
    process->closeWriteChannel();
    process->closeReadChannel(QProcess::StandardOutput);
    process->closeReadChannel(QProcess::StandardError);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    lingering.append(process);
    QObject::connect(process, &QProcess::finished, process, [process] {
        lingering.removeOne(process);
        process->deleteLater();
    });
}

} // namespace

EngineProgram::EngineProgram(
    const QString &dataFolder, std::chrono::milliseconds startTimeout, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_ownKey(randomKey())
    , m_process(new QProcess(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(startTimeout);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        endWith({.kind = Problem::Kind::EngineFailed, .detail = tr("It did not get ready in time.")});
    });
    connect(m_process, &QProcess::started, this, &EngineProgram::greet);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &EngineProgram::readLine);
    connect(m_process, &QProcess::readyReadStandardError, this, &EngineProgram::readLog);
    connect(m_process, &QProcess::finished, this, [this] {
        readLine();
        readLog();
        noteLogLine(m_log);
        const QString reason = m_lastWords.isEmpty() ? m_process->errorString() : m_lastWords;
        endWith({.kind = Problem::Kind::EngineFailed, .detail = reason});
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endWith({.kind = Problem::Kind::EngineMissing,
                .detail = m_process->errorString(),
                .subject = m_process->program()});
    });
}

EngineProgram::~EngineProgram()
{
    letGo(m_process);
}

QString EngineProgram::find()
{
    const QString named = qEnvironmentVariable("GROUNDGLASS_ENGINE");
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    const QString name = QStringLiteral("groundglass-engine");
    const QString beside = here.filePath(name);
    const QString installed = QDir::cleanPath(
        here.filePath(QStringLiteral(GROUNDGLASS_LIBEXEC_FROM_BIN) + QLatin1Char('/') + name));
    return QFileInfo(beside).isExecutable() || !QFileInfo(installed).isExecutable() ? beside : installed;
}

void EngineProgram::start(const QString &program)
{
    m_process->setProgram(program);
    m_process->setArguments({QStringLiteral("--parent-pipe"), QStringLiteral("--data"), m_dataFolder});
    m_process->setProcessEnvironment(environmentForEngine());
    // A session of its own: Ctrl+C in the terminal is meant for us; the service may have other askers.
    m_process->setChildProcessModifier([] { ::setsid(); });
    m_patience.start();
    m_process->start();
}

void EngineProgram::greet()
{
    m_process->write(m_ownKey + '\n');
}

void EngineProgram::readLine()
{
    m_line += m_process->readAllStandardOutput();
    if (m_opened || m_ended) {
        m_line.clear();
        return;
    }
    const auto end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() <= longestReadyLine)
        return;
    const auto door = readReadyLine(m_line.left(end));
    if (!door) {
        endWith(door.problem());
        return;
    }
    m_opened = true;
    m_patience.stop();
    emit opened(*door);
}

/// Line by line, so that a key would be seen whole and hidden, whatever happened.
void EngineProgram::readLog()
{
    m_log += m_process->readAllStandardError();
    for (auto end = m_log.indexOf('\n'); end >= 0 || m_log.size() > longestLogLine;
         end = m_log.indexOf('\n')) {
        const auto size = end < 0 ? m_log.size() : end + 1;
        noteLogLine(m_log.left(size));
        m_log.remove(0, size);
    }
}

void EngineProgram::noteLogLine(QByteArray line)
{
    line = line.trimmed().left(longestLogLine).replace(m_ownKey, "…");
    if (line.isEmpty())
        return;
    qCDebug(log).noquote() << line;
    if (const QByteArray name = "groundglass-engine: "; line.startsWith(name))
        line.remove(0, name.size());
    m_lastWords = QString::fromUtf8(line);
}

void EngineProgram::endWith(Problem problem)
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    if (!m_opened)
        m_process->kill(); // it never got ready, so it serves nobody
    if (problem.subject.isEmpty())
        problem.subject = m_dataFolder;
    emit ended(problem);
}

} // namespace chat
