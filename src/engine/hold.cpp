#include "engine/hold.h"

#include <httplib.h>

#include <future>
#include <thread>

namespace engine {

struct Hold::Line {
    explicit Line(const Residence::Resident &resident)
        : client(resident.url.host().toStdString(), resident.url.port())
        , key(resident.key.toStdString())
    {
        client.set_connection_timeout(std::chrono::seconds(5));
        client.set_read_timeout(std::chrono::seconds(30)); // the service writes every second
    }

    /// Ends with the hold. The promise is kept at the first byte of the answer.
    void keep(std::promise<bool> agreement)
    {
        bool open = false;
        client.Get(
            "/groundglass/hold", httplib::Headers{{"api-key", key}},
            [&](const httplib::Response &response) { return response.status == 200; },
            [&](const char *, size_t) {
                if (!std::exchange(open, true))
                    agreement.set_value(true);
                return !letGo.load();
            });
        if (!open)
            agreement.set_value(false);
        else if (!letGo)
            lost();
    }

    httplib::Client client;
    std::string key;
    std::function<void()> lost;
    std::atomic_bool letGo = false;
    std::future<bool> answer;
    std::thread thread;
};

Hold::Hold(const Residence::Resident &resident, std::function<void()> lost)
    : m_line(std::make_unique<Line>(resident))
{
    m_line->lost = std::move(lost);
    std::promise<bool> agreement;
    m_line->answer = agreement.get_future();
    m_line->thread = std::thread(
        [line = m_line.get(), promise = std::move(agreement)]() mutable { line->keep(std::move(promise)); });
}

Hold::~Hold()
{
    m_line->letGo = true;
    m_line->client.stop();
    m_line->thread.join();
}

bool Hold::agreed()
{
    return m_line->answer.get();
}

} // namespace engine
