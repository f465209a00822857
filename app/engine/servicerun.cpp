#include "servicerun.h"

#include "endwatch.h"
#include "servicekey.h"

#include "engine/eyes.h"
#include "engine/hold.h"
#include "engine/httpservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto LongestWaitForOther = std::chrono::seconds(20);
constexpr auto WaitBetweenTries = std::chrono::milliseconds(50);

int failure(const QString &sentence)
{
    std::fprintf(stderr, "groundglass-engine: %s\n", qPrintable(sentence));
    return 1;
}

int failure(const model::Problem &problem)
{
    return failure(
        problem.subject.isEmpty() ? problem.detail : u"%1 (%2)"_s.arg(problem.detail, problem.subject));
}

enum class Role { Service, Joiner };

void sayReady(const QUrl &url, const QString &keyFile, qint64 pid, Role role)
{
    const QJsonObject ready{{u"url"_s, url.toString()},
        {u"api_version"_s, QLatin1StringView(engine::ApiVersion)}, {u"key_file"_s, keyFile},
        {u"joined"_s, role == Role::Joiner}, {u"pid"_s, pid}};
    std::puts(QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

ServiceRun::ServiceRun(CommandLine line)
    : m_line(std::move(line))
    , m_residence(m_line.dataFolder)
{
}

int ServiceRun::run()
{
    const QByteArray piped = m_line.parentPipe ? firstLineOfInput() : QByteArray();
    const auto key = chooseKey(m_line.keyFile, piped);
    if (!key)
        return failure(key.problem());
    const EndWatch watch(
        m_lifetime, m_line.parentPipe ? EndWatch::ParentPipe::Watched : EndWatch::ParentPipe::None);
    const auto giveUp = Clock::now() + LongestWaitForOther;
    do {
        const auto ours = m_residence.moveIn();
        if (!ours)
            return failure(ours.problem());
        if (*ours)
            return serve(*key);
        if (const auto other = m_residence.resident()) {
            if (const auto code = join(*other))
                return *code;
        }
        // The other one is just starting or just ending.
        if (m_lifetime.waitUntilOver(WaitBetweenTries))
            return 0;
    } while (Clock::now() < giveUp);
    return failure(u"Another service holds the data folder and does not answer."_s);
}

int ServiceRun::serve(const QByteArray &givenKey)
{
    engine::Eyes eyes;
    engine::HttpService service(m_line.rules, givenKey, eyes, m_lifetime);
    const auto port = service.open();
    if (!port)
        return failure(port.problem());
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(*port));
    if (const auto published = m_residence.publish(url, givenKey); !published)
        return failure(published.problem());
    sayReady(url, m_residence.keyFile(), QCoreApplication::applicationPid(), Role::Service);
    m_lifetime.waitUntilOver();
    return 0;
}

/// Nothing when the other service cannot be held.
std::optional<int> ServiceRun::join(const engine::Residence::Resident &resident)
{
    std::atomic_bool lost = false;
    engine::Hold hold(resident, [&] {
        lost = true;
        m_lifetime.endNow();
    });
    if (!hold.agreed())
        return std::nullopt;
    sayReady(resident.url, m_residence.keyFile(), resident.pid, Role::Joiner);
    m_lifetime.waitUntilOver();
    return lost ? failure(u"The service that was joined is gone."_s) : 0;
}
