#include "wire/loopback.h"

#include <QList>

#include <algorithm>

namespace wire {

namespace {

bool isOctet(QStringView part)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isDigit) && part.toInt() <= 255;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"::1" || host == u"[::1]")
        return true;
    const QList<QStringView> parts = QStringView(host).split(u'.');
    return parts.size() == 4 && parts.first() == u"127" && std::ranges::all_of(parts, isOctet);
}

} // namespace wire
