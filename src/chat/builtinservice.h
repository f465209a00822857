#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace chat {

/// The built-in service as a child process: started when first needed, joined when another program already
/// runs it for the same data folder, started again when it died. Its random key never leaves this object but
/// as Secrets.
class BuiltInService : public QObject {
    Q_OBJECT

public:
    struct Door {
        model::Connection connection = {};
        model::Secrets secrets = {};

        bool operator==(const Door &) const = default;
    };

    explicit BuiltInService(const QString &dataFolder, QObject *parent = nullptr,
        std::chrono::milliseconds startTimeout = std::chrono::seconds(45));
    /// Lets the service go without killing it: others may have joined it. It ends by itself when nobody holds
    /// it.
    ~BuiltInService() override;

    /// A connection that is ready to be asked, or why there is none. The future ends on this object's thread.
    [[nodiscard]] QFuture<model::Result<Door>> door();
    /// Another door because nobody answered at `failed`: lets that service go and starts or joins one anew.
    [[nodiscard]] QFuture<model::Result<Door>> doorAfter(const Door &failed);

    /// Where groundglass-engine is: beside this program, in libexec, or what GROUNDGLASS_ENGINE names.
    [[nodiscard]] static QString programPath();

private:
    class Process;
    std::unique_ptr<Process> m_process;
};

} // namespace chat
