#include "routeoptions.h"

#include "words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr auto passwordName = "GROUNDGLASS_PROXY_PASSWORD";
constexpr int mostPort = 65'535;

/// HOST:PORT; "system" and "none" are the two others.
std::optional<UsageError> readProxy(const QString &word, model::Route &route)
{
    using Proxy = model::Route::Proxy;
    if (word == "system"_L1 || word == "none"_L1) {
        route.proxy = word == "none"_L1 ? Proxy::None : Proxy::System;
        return std::nullopt;
    }
    bool isNumber = false;
    const int port = word.section(u':', -1).toInt(&isNumber);
    const QString host = word.section(u':', 0, -2);
    if (host.isEmpty() || host.contains(u'/') || host.contains(u'@') || !isNumber || port < 1
        || port > mostPort)
        return UsageError{CommandLine::tr("--proxy is HOST:PORT, none or system, not “%1”.").arg(word)};
    route.proxy = Proxy::Own;
    route.proxyHost = host;
    route.proxyPort = port;
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
    if (!parser.isSet(u"ca-file"_s))
        return std::nullopt;
    const QFileInfo file(parser.value(u"ca-file"_s));
    if (!file.isReadable() || !file.isFile())
        return UsageError{CommandLine::tr("--ca-file: “%1” cannot be read.").arg(file.filePath())};
    route.caFile = file.absoluteFilePath();
    return std::nullopt;
}

QByteArray proxyPassword()
{
    const QByteArray password = qgetenv(passwordName);
    qunsetenv(passwordName);
    return password;
}

} // namespace cli
