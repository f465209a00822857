#include "wire/sharedaccess.h"

#include "wire/loopback.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::Problem;
using model::SharedAccess;
using Scope = SharedAccess::Scope;

constexpr qsizetype longestAddress = 16 * 1024;

bool clings(QChar c)
{
    return c.isSpace() || u"\"'`<>()[]{},;“”„‘’«»|"_s.contains(c);
}

Problem unusable(const QString &why)
{
    return {.kind = Problem::Kind::AddressUnusable, .detail = why};
}

/// "2026-05-04", "2026-05-04T10:00Z", "2026-05-04T10:00:00Z"; UTC whatever it says.
QDateTime timeFrom(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-ddTHH:mm:ss'Z'"_s, u"yyyy-MM-ddTHH:mm'Z'"_s, u"yyyy-MM-dd"_s}) {
        QDateTime time = QDateTime::fromString(text, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    QDateTime other = QDateTime::fromString(text, Qt::ISODateWithMs);
    return other.isValid() ? other.toUTC() : QDateTime();
}

Scope scopeOf(const QUrlQuery &query)
{
    const QString resource = query.queryItemValue(u"sr"_s);
    if (resource == "c"_L1)
        return Scope::Container;
    if (resource == "d"_L1)
        return Scope::Directory;
    if (resource == "b"_L1 || resource == "bs"_L1 || resource == "bv"_L1)
        return Scope::Blob;
    return query.hasQueryItem(u"ss"_s) ? Scope::Account : Scope::Unknown;
}

/// Emulators and hosts known by number name the account first in the path, others in the host.
qsizetype segmentsBeforeBlob(const QUrl &address)
{
    const QString host = address.host();
    static const QRegularExpression number(u"^([0-9.]+|.*:.*)$"_s);
    return number.match(host).hasMatch() || isLoopbackHost(host) ? 2 : 1;
}

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

} // namespace

QString cleanedAddress(const QString &pasted)
{
    QString text = pasted.left(longestAddress);
    text.remove(u'\n').remove(u'\r').remove(u'\t');
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && clings(text.at(begin)))
        ++begin;
    while (end > begin && (clings(text.at(end - 1)) || text.at(end - 1) == u'.'))
        --end;
    text = text.mid(begin, end - begin);
    return text.replace("&amp;"_L1, "&"_L1)
        .replace("\\u0026"_L1, "&"_L1, Qt::CaseInsensitive)
        .replace("\\/"_L1, "/"_L1)
        .replace("\\&"_L1, "&"_L1);
}

model::Result<SharedAccess> readSharedAccess(const QString &pasted)
{
    const QString text = cleanedAddress(pasted);
    if (text.startsWith(u'?') || text.startsWith("sv="_L1) || text.startsWith("sp="_L1))
        return unusable(u"this is the signature alone; the whole address is needed, with the host and the "
                        "container before it"_s);
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return unusable(u"an address begins with https:// and a host"_s);
    SharedAccess access;
    access.address = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo
        | QUrl::StripTrailingSlash);
    const qsizetype mark = text.indexOf(u'?');
    access.query = mark < 0 ? QByteArray() : text.mid(mark + 1).section(u'#', 0, 0).toUtf8();
    const auto segments = access.address.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype before = segmentsBeforeBlob(access.address);
    if (segments.size() < before)
        return unusable(u"the address names no container"_s);
    access.namesBlob = segments.size() > before;

    const QUrlQuery query(QString::fromUtf8(access.query));
    const auto value = [&](const char *name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    access.isSigned = !value("sig").isEmpty();
    access.scope = scopeOf(query);
    access.byPolicy = query.hasQueryItem(u"si"_s);
    access.letters = value("sp");
    access.starts = timeFrom(value("st"));
    access.expires = earlier(timeFrom(value("se")), timeFrom(value("ske")));
    access.httpsOnly = value("spr") == "https"_L1;
    access.onlyFrom = value("sip");
    return access;
}

QUrl blobAddress(const SharedAccess &container, const QString &name, const QByteArray &extraQuery)
{
    QString path = container.address.path(QUrl::FullyEncoded);
    for (const QString &segment : name.split(u'/', Qt::SkipEmptyParts))
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QByteArray text = container.address.adjusted(QUrl::RemovePath).toEncoded() + path.toLatin1();
    const QByteArray query =
        extraQuery + (extraQuery.isEmpty() || container.query.isEmpty() ? "" : "&") + container.query;
    if (!query.isEmpty())
        text += '?' + query;
    return QUrl::fromEncoded(text, QUrl::TolerantMode);
}

} // namespace wire
