#include "routeoptions.h"

#include "presentation/routefields.h"
#include "words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr auto passwordName = "GROUNDGLASS_PROXY_PASSWORD";

/// HOST:PORT; "system" and "none" are the two others.
std::optional<UsageError> readProxy(const QString &word, model::Route &route)
{
    using Proxy = model::Route::Proxy;
    if (word == "system"_L1 || word == "none"_L1) {
        route.proxy = word == "none"_L1 ? Proxy::None : Proxy::System;
        return std::nullopt;
    }
    const auto address = presentation::proxyAddressFrom(word);
    if (!address)
        return UsageError{CommandLine::tr("--proxy is HOST:PORT, none or system, not “%1”.").arg(word)};
    route.proxy = Proxy::Own;
    route.proxyHost = address->host;
    route.proxyPort = address->port;
    return std::nullopt;
}

std::optional<UsageError> readCertificates(const QString &file, model::Route &route)
{
    using presentation::CertificateFile;
    const CertificateFile found = presentation::lookIntoCertificates(file);
    if (found == CertificateFile::Unreadable)
        return UsageError{CommandLine::tr("--ca-file: “%1” cannot be read.").arg(file)};
    if (found == CertificateFile::HoldsNone)
        return UsageError{CommandLine::tr("--ca-file: there is no certificate (PEM) in “%1”.").arg(file)};
    route.caFile = QFileInfo(file).absoluteFilePath();
    return std::nullopt;
}

} // namespace

void addRouteOptions(QCommandLineParser &parser)
{
    for (const auto *valued : {"proxy", "proxy-user", "ca-file"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
}

std::optional<UsageError> readRoute(const QCommandLineParser &parser, model::Route &route)
{
    if (parser.isSet(u"proxy"_s)) {
        if (auto error = readProxy(parser.value(u"proxy"_s), route))
            return error;
    }
    if (parser.isSet(u"proxy-user"_s))
        route.proxyUser = parser.value(u"proxy-user"_s);
    if (!route.proxyUser.isEmpty() && route.proxy != model::Route::Proxy::Own)
        return UsageError{CommandLine::tr("--proxy-user needs --proxy HOST:PORT.")};
    if (parser.isSet(u"ca-file"_s))
        return readCertificates(parser.value(u"ca-file"_s), route);
    return std::nullopt;
}

QByteArray proxyPassword()
{
    const QByteArray password = qgetenv(passwordName);
    qunsetenv(passwordName);
    return password;
}

} // namespace cli
