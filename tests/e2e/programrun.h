#pragma once

#include <QProcess>

#include <optional>

/// One run of a program of the build, watched from the test's event loop, in which fake services may live
/// too.
class ProgramRun {
public:
    /// `environment` holds NAME=value to set, or NAME to unset; the rest is the test's own, without keys.
    explicit ProgramRun(const QString &program, const QStringList &arguments,
        const QStringList &environment = {}, const QByteArray &input = {});
    ~ProgramRun();

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// Waits for the end; -1 when it crashed or did not end in time.
    int exitCode();
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray errors() const { return m_errors; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void send(int signal) const;

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

[[nodiscard]] QString programOfBuild(const QString &name);

/// A process that runs; a zombie does not.
[[nodiscard]] bool isRunning(qint64 pid);
[[nodiscard]] QByteArray commandLineOf(qint64 pid);
