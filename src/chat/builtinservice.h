#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace chat {

/// The built-in service as a child process: started when first needed, joined when another program already runs it for
/// the same data folder, started again when it died. Its random key never leaves this object but as Secrets.
class BuiltInService : public QObject {
    Q_OBJECT

public:
    struct Door {
        model::Connection connection = {};
        model::Secrets secrets = {};
    };

    explicit BuiltInService(const QString &dataFolder, QObject *parent = nullptr);
    ~BuiltInService() override;

    /// A connection that is ready to be asked, or why there is none. The future ends on this object's thread.
    [[nodiscard]] QFuture<model::Result<Door>> door();

    /// Where groundglass-engine is: beside this program, in libexec, or what GROUNDGLASS_ENGINE names.
    [[nodiscard]] static QString programPath();

private:
    class Process;
    std::unique_ptr<Process> m_process;
};

} // namespace chat
