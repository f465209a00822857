#include "programrun.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

QProcessEnvironment environmentWith(const QStringList &changes)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &own : {u"GROUNDGLASS_API_KEY"_s, u"GROUNDGLASS_VISION_KEY"_s, u"GROUNDGLASS_DATA"_s})
        environment.remove(own);
    for (const QString &change : changes) {
        const auto equals = change.indexOf(u'=');
        if (equals < 0)
            environment.remove(change);
        else
            environment.insert(change.left(equals), change.mid(equals + 1));
    }
    return environment;
}

} // namespace

ProgramRun::ProgramRun(const QString &program, const QStringList &arguments, const QStringList &environment,
    const QByteArray &input)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
        [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
        [this] { m_errors += m_process.readAllStandardError(); });
    m_process.setProcessEnvironment(environmentWith(environment));
    m_process.start(program, arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

int ProgramRun::exitCode()
{
    if (!QTest::qWaitFor([this] { return hasEnded(); }, patience)) {
        qWarning("the program did not end");
        return -1;
    }
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ProgramRun::send(int signal) const
{
    ::kill(pid_t(pid()), signal);
}

QString programOfBuild(const QString &name)
{
    return QStringLiteral(BIN_DIR "/") + name;
}

bool isRunning(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

QByteArray commandLineOf(qint64 pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
