#include "engine/picturefetch.h"

#include "engine/publicaddress.h"

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Clock = std::chrono::steady_clock;

model::Problem failed(const QString &sentence)
{
    return {.kind = model::Problem::Kind::AddressUnusable, .detail = sentence};
}

bool isHttp(const QUrl &address)
{
    return address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
}

std::string originOf(const QUrl &address)
{
    return address.url(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toStdString();
}

std::string pathOf(const QUrl &address)
{
    const QByteArray path = address.toEncoded(
        QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return path.startsWith('/') ? path.toStdString() : "/" + path.toStdString();
}

/// One address asked once.
struct Fetched {
    int status = 0;
    QUrl location = {};
    QByteArray bytes = {};
    bool tooLarge = false;
};

std::optional<Fetched> ask(const QUrl &address, const std::string &numbers, const FetchRules &rules,
    Clock::time_point deadline, const std::atomic_bool &stop)
{
    httplib::Client client(originOf(address));
    client.set_hostname_addr_map({{address.host(QUrl::FullyEncoded).toStdString(), numbers}});
    client.set_follow_location(false);
    client.set_connection_timeout(std::chrono::seconds(5));
    client.set_read_timeout(std::chrono::seconds(5));
    Fetched fetched;
    const auto result = client.Get(
        pathOf(address).c_str(), httplib::Headers{{"Accept", "image/*"}},
        [&](const httplib::Response &response) {
            fetched.status = response.status;
            fetched.location = QUrl(QString::fromStdString(response.get_header_value("Location")));
            return true;
        },
        [&](const char *data, size_t length) {
            fetched.bytes.append(data, qsizetype(length));
            fetched.tooLarge = fetched.bytes.size() > rules.mostBytes;
            return !fetched.tooLarge && !stop && Clock::now() < deadline;
        });
    if (!result && !fetched.tooLarge)
        return std::nullopt;
    return fetched;
}

} // namespace

model::Result<QByteArray> fetchPicture(
    const QUrl &address, const FetchRules &rules, const std::atomic_bool &stop)
{
    const auto deadline = Clock::now() + rules.longest;
    QUrl next = address;
    for (int hop = 0; hop <= rules.mostRedirects; ++hop) {
        if (!isHttp(next) || next.host().isEmpty())
            return failed(u"The picture's address leads to something that is neither http nor https."_s);
        const auto resolved = resolve(next.host(QUrl::FullyEncoded), !rules.privateAddresses);
        if (!resolved)
            return failed(u"The host of the picture's address was not found."_s);
        if (resolved->refused)
            return failed(
                u"The picture's address leads to this computer or the local network, where pictures are not fetched from."_s);
        auto fetched = ask(next, resolved->address.toStdString(), rules, deadline, stop);
        if (!fetched)
            return failed(u"The picture could not be fetched from its address in time."_s);
        if (fetched->tooLarge)
            return failed(u"The picture at the address is too large; at most %1 bytes are taken."_s.arg(
                rules.mostBytes));
        if (fetched->status == 200)
            return std::move(fetched->bytes);
        if (fetched->status < 300 || fetched->status >= 400 || fetched->location.isEmpty())
            return failed(u"The picture's address answered with status %1."_s.arg(fetched->status));
        next = next.resolved(fetched->location);
    }
    return failed(u"The picture's address redirects too often."_s);
}

} // namespace engine
