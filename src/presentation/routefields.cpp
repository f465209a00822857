#include "presentation/routefields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Proxy = model::Route::Proxy;

constexpr int mostPort = 65'535;
constexpr qint64 mostBytes = 8 << 20; ///< far beyond the bundle of a whole system

class Words {
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

/// A DER sequence that is exactly as long as it says.
bool looksLikeCertificate(const QByteArray &der)
{
    if (der.size() < 4 || quint8(der[0]) != 0x30)
        return false;
    const int first = quint8(der[1]);
    if (first < 0x80)
        return der.size() == 2 + first;
    const int digits = first - 0x80;
    if (digits < 1 || digits > 3 || der.size() < 2 + digits)
        return false;
    qsizetype length = 0;
    for (int i = 0; i < digits; ++i)
        length = length * 256 + quint8(der[2 + i]);
    return der.size() == 2 + digits + length;
}

bool holdsCertificate(const QByteArray &pem)
{
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    for (qsizetype from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, from + 1)) {
        const qsizetype body = from + begin.size();
        const qsizetype to = pem.indexOf(end, body);
        if (to < 0)
            return false;
        if (looksLikeCertificate(QByteArray::fromBase64(pem.mid(body, to - body))))
            return true;
    }
    return false;
}

QString proxyTrouble(const RouteFields &fields)
{
    if (fields.proxy != Proxy::Own)
        return {};
    if (fields.address.trimmed().isEmpty())
        return Words::tr("Say which proxy, as host:port.");
    if (!proxyAddressFrom(fields.address))
        return Words::tr("A proxy is a host and a port from 1 to 65535, such as proxy.example:8080.");
    if (fields.user.trimmed().isEmpty() && !fields.password.isEmpty())
        return Words::tr("The password of the proxy needs a user.");
    return {};
}

QString certificateTrouble(const QString &file)
{
    if (file.isEmpty())
        return {};
    switch (lookIntoCertificates(file)) {
    case CertificateFile::Unreadable:
        return Words::tr("The certificate file is not there or cannot be read.");
    case CertificateFile::HoldsNone:
        return Words::tr("There is no certificate (PEM) in that file.");
    case CertificateFile::Usable:
        break;
    }
    return {};
}

/// "~/office.pem" is typed where paths are.
QString pathOf(const QString &typed)
{
    const QString path = typed.trimmed();
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

RouteFields routeFieldsOf(const model::Route &route)
{
    const QString host = route.proxyHost.contains(u':') ? u"[%1]"_s.arg(route.proxyHost) : route.proxyHost;
    return {.proxy = route.proxy,
        .address = host.isEmpty() ? QString() : u"%1:%2"_s.arg(host).arg(route.proxyPort),
        .user = route.proxyUser,
        .caFile = route.caFile};
}

QString routeTrouble(const RouteFields &fields)
{
    const QString trouble = proxyTrouble(fields);
    return trouble.isEmpty() ? certificateTrouble(pathOf(fields.caFile)) : trouble;
}

model::Result<model::Route> routeFrom(const RouteFields &fields)
{
    model::Route route{.proxy = fields.proxy, .caFile = pathOf(fields.caFile)};
    if (!proxyTrouble(fields).isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("Proxy")};
    if (!certificateTrouble(route.caFile).isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("Certificates")};
    if (!route.caFile.isEmpty())
        route.caFile = QFileInfo(route.caFile).absoluteFilePath();
    if (fields.proxy != Proxy::Own)
        return route;
    const auto address = proxyAddressFrom(fields.address);
    route.proxyHost = address->host;
    route.proxyPort = address->port;
    route.proxyUser = fields.user.trimmed();
    return route;
}

std::optional<ProxyAddress> proxyAddressFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int port = text.section(u':', -1).toInt(&isNumber);
    QString host = text.section(u':', 0, -2);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    const bool isOdd = std::ranges::any_of(
        host, [](QChar c) { return c.isSpace() || !c.isPrint() || u"/@[]?#\\"_s.contains(c); });
    if (host.isEmpty() || isOdd || host.contains(u':') != isBracketed || !isNumber || port < 1
        || port > mostPort)
        return std::nullopt;
    return ProxyAddress{.host = host, .port = port};
}

CertificateFile lookIntoCertificates(const QString &file)
{
    QFile content(file);
    if (!QFileInfo(file).isFile() || !content.open(QIODevice::ReadOnly)) // a pipe would never end
        return CertificateFile::Unreadable;
    return holdsCertificate(content.read(mostBytes)) ? CertificateFile::Usable : CertificateFile::HoldsNone;
}

bool isSameProxy(const model::Route &one, const model::Route &other)
{
    return one.proxy == other.proxy && one.proxyHost == other.proxyHost && one.proxyPort == other.proxyPort
        && one.proxyUser == other.proxyUser;
}

} // namespace presentation
