#pragma once

#include "chat/builtinservice.h"

#include <QProcess>
#include <QTimer>

namespace chat {

/// One run of groundglass-engine, which serves a data folder itself or holds the service that already does.
/// Says once either opened() or ended(); after opened() it may still say ended(). Deleting it lets the
/// service go, never kills it.
class EngineProgram : public QObject {
    Q_OBJECT

public:
    EngineProgram(const QString &dataFolder, std::chrono::milliseconds startTimeout, QObject *parent);
    ~EngineProgram() override;

    void start(const QString &program);
    [[nodiscard]] static QString find();

signals:
    void opened(const chat::BuiltInService::Door &door);
    void ended(const model::Problem &problem);

private:
    void greet();
    void readLine();
    void readLog();
    void noteLogLine(QByteArray line);
    void endWith(model::Problem problem);

    QString m_dataFolder;
    QByteArray m_ownKey;
    QByteArray m_line;
    QByteArray m_log; ///< what came of a line that has not ended
    QString m_lastWords;
    QTimer m_patience;
    QProcess *m_process;
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace chat
