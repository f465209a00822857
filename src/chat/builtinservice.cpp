#include "chat/builtinservice.h"

#include "chat/engineprogram.h"

#include <QPromise>

#include <optional>
#include <vector>

namespace chat {

/// The program that runs, the door once it is open, and everybody who waits for it.
class BuiltInService::Process {
public:
    using Answer = model::Result<Door>;

    Process(BuiltInService &service, const QString &dataFolder, std::chrono::milliseconds startTimeout)
        : m_service(service)
        , m_dataFolder(dataFolder)
        , m_startTimeout(startTimeout)
    {
    }

    ~Process() { answerAll(model::Problem{.kind = model::Problem::Kind::Stopped}); }

    QFuture<Answer> door()
    {
        QPromise<Answer> promise;
        promise.start();
        auto future = promise.future();
        m_waiting.push_back(std::move(promise));
        if (m_door)
            answerAll(*m_door);
        else if (!m_program)
            start();
        return future;
    }

    void letGo(const Door &failed)
    {
        if (m_door != failed)
            return;
        m_door.reset();
        m_program.reset();
    }

private:
    void start()
    {
        m_program = std::make_unique<EngineProgram>(m_dataFolder, m_startTimeout, nullptr);
        connect(m_program.get(), &EngineProgram::opened, &m_service, [this](const Door &door) {
            m_door = door;
            answerAll(door);
        });
        connect(m_program.get(), &EngineProgram::ended, &m_service, [this](const model::Problem &problem) {
            m_door.reset();
            m_program.release()->deleteLater(); // it is the one that speaks
            answerAll(problem);
        });
        m_program->start(programPath());
    }

    void answerAll(const Answer &answer)
    {
        for (auto &promise : std::exchange(m_waiting, {})) {
            promise.addResult(answer);
            promise.finish();
        }
    }

    BuiltInService &m_service;
    QString m_dataFolder;
    std::chrono::milliseconds m_startTimeout;
    std::unique_ptr<EngineProgram> m_program;
    std::optional<Door> m_door;
    std::vector<QPromise<Answer>> m_waiting;
};

BuiltInService::BuiltInService(
    const QString &dataFolder, QObject *parent, std::chrono::milliseconds startTimeout)
    : QObject(parent)
    , m_process(std::make_unique<Process>(*this, dataFolder, startTimeout))
{
}

BuiltInService::~BuiltInService() = default;

QFuture<model::Result<BuiltInService::Door>> BuiltInService::door()
{
    return m_process->door();
}

QFuture<model::Result<BuiltInService::Door>> BuiltInService::doorAfter(const Door &failed)
{
    m_process->letGo(failed);
    return m_process->door();
}

QString BuiltInService::programPath()
{
    return EngineProgram::find();
}

} // namespace chat
