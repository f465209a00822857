#include "engine/publicaddress.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace engine {

namespace {

struct Network {
    std::uint32_t start;
    int bits;
};

constexpr std::uint32_t ip(unsigned a, unsigned b, unsigned c, unsigned d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::array NotPublic = {
    Network{ip(0, 0, 0, 0), 8}, // this network
    Network{ip(10, 0, 0, 0), 8}, Network{ip(100, 64, 0, 0), 10}, // shared by carriers
    Network{ip(127, 0, 0, 0), 8}, Network{ip(169, 254, 0, 0), 16}, Network{ip(172, 16, 0, 0), 12},
    Network{ip(192, 0, 0, 0), 24}, Network{ip(192, 168, 0, 0), 16},
    Network{ip(198, 18, 0, 0), 15}, // benchmarks
    Network{ip(224, 0, 0, 0), 4}, // multicast
    Network{ip(240, 0, 0, 0), 4}, // reserved, broadcast
};

bool isPublic4(std::uint32_t address)
{
    for (const Network &network : NotPublic) {
        const std::uint32_t mask = ~std::uint32_t(0) << (32 - network.bits);
        if ((address & mask) == network.start)
            return false;
    }
    return true;
}

std::uint32_t tail4(const in6_addr &address, std::size_t at)
{
    std::uint32_t value = 0;
    std::memcpy(&value, &address.s6_addr[at], sizeof value);
    return ntohl(value);
}

bool isPublic6(const in6_addr &address)
{
    if (IN6_IS_ADDR_V4MAPPED(&address))
        return isPublic4(tail4(address, 12));
    constexpr std::array<std::uint8_t, 12> nat64 = {0x00, 0x64, 0xff, 0x9b};
    if (std::memcmp(address.s6_addr, nat64.data(), nat64.size()) == 0)
        return isPublic4(tail4(address, 12));
    const bool sixToFour = address.s6_addr[0] == 0x20 && address.s6_addr[1] == 0x02;
    if (sixToFour)
        return isPublic4(tail4(address, 2));
    return (address.s6_addr[0] & 0xe0) == 0x20; // 2000::/3 is all that is given out
}

} // namespace

bool isPublicAddress(const sockaddr &address)
{
    if (address.sa_family == AF_INET)
        return isPublic4(ntohl(reinterpret_cast<const sockaddr_in &>(address).sin_addr.s_addr));
    if (address.sa_family == AF_INET6)
        return isPublic6(reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr);
    return false;
}

std::optional<Resolved> resolve(const QString &host, bool publicOnly)
{
    addrinfo wanted = {};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.toUtf8().constData(), nullptr, &wanted, &found) != 0 || !found)
        return std::nullopt;
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
    for (const addrinfo *each = found; publicOnly && each; each = each->ai_next) {
        if (!isPublicAddress(*each->ai_addr))
            return Resolved{.refused = true};
    }
    std::array<char, NI_MAXHOST> numbers = {};
    if (getnameinfo(
            found->ai_addr, found->ai_addrlen, numbers.data(), numbers.size(), nullptr, 0, NI_NUMERICHOST)
        != 0)
        return std::nullopt;
    return Resolved{.address = QString::fromLatin1(numbers.data())};
}

} // namespace engine
