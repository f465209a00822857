#include "presentation/settings.h"

#include "presentation/explanation.h"
#include "presentation/preferences.h"
#include "store/datafolder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int leastSide = 256;
constexpr int mostSide = 16'000;
constexpr qint64 leastBytes = 256 * 1024;
constexpr qint64 mostBytesEver = 64LL * 1024 * 1024;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace

SendingChoices sendingChoices(const Preferences &preferences)
{
    SendingChoices choices;
    choices.stripMetadata = preferences.word(u"metadata"_s) != "kept"_L1;
    if (const int side = preferences.word(u"longestSide"_s).toInt(); side > 0)
        choices.longestSide = std::clamp(side, leastSide, mostSide);
    if (const qint64 bytes = preferences.word(u"mostBytes"_s).toLongLong(); bytes > 0)
        choices.mostBytes = std::clamp(bytes, leastBytes, mostBytesEver);
    return choices;
}

void keepSendingChoices(Preferences &preferences, const SendingChoices &choices)
{
    preferences.setWord(u"metadata"_s, choices.stripMetadata ? QString() : u"kept"_s);
    preferences.setWord(u"longestSide"_s, QString::number(choices.longestSide));
    preferences.setWord(u"mostBytes"_s, QString::number(choices.mostBytes));
}

ProxyChoice proxyChoice(const Preferences &preferences)
{
    using How = ProxyChoice::How;
    const QString word = preferences.word(u"proxy"_s);
    return {.how = word == "none"_L1 ? How::None
            : word == "own"_L1       ? How::Own
                                     : How::System,
        .host = preferences.word(u"proxyHost"_s),
        .port = preferences.word(u"proxyPort"_s).toInt()};
}

void keepProxyChoice(Preferences &preferences, const ProxyChoice &choice)
{
    using How = ProxyChoice::How;
    preferences.setWord(u"proxy"_s,
        choice.how == How::None      ? u"none"_s
            : choice.how == How::Own ? u"own"_s
                                     : QString());
    preferences.setWord(u"proxyHost"_s, choice.host);
    preferences.setWord(u"proxyPort"_s, QString::number(choice.port));
}

model::Connection routed(model::Connection connection, const Preferences &preferences)
{
    using Proxy = model::Route::Proxy;
    const ProxyChoice choice = proxyChoice(preferences);
    if (connection.route.proxy != Proxy::System || choice.how == ProxyChoice::How::System)
        return connection;
    const bool isOwn = choice.how == ProxyChoice::How::Own && !choice.host.isEmpty();
    connection.route.proxy = isOwn ? Proxy::Own : Proxy::None;
    connection.route.proxyHost = isOwn ? choice.host : QString();
    connection.route.proxyPort = isOwn ? choice.port : 0;
    return connection;
}

DataPlace::DataPlace(QString usual, QString inUse)
    : m_usual(std::move(usual))
    , m_inUse(std::move(inUse))
{
}

QString DataPlace::next() const
{
    const bool isNamed = !qEnvironmentVariableIsEmpty("GROUNDGLASS_DATA");
    return isNamed ? m_inUse : store::chosenDataFolder(m_usual).value_or(m_usual);
}

QString DataPlace::choose(const QString &folder)
{
    if (!qEnvironmentVariableIsEmpty("GROUNDGLASS_DATA"))
        return Words::tr("The environment variable GROUNDGLASS_DATA names the folder: change it there.");
    const QFileInfo wanted(folder);
    if (!wanted.isAbsolute() || !wanted.isDir())
        return Words::tr("“%1” is not a folder.").arg(folder);
    const QString path = wanted.canonicalFilePath();
    const bool isUsual = path == QFileInfo(m_usual).canonicalFilePath();
    const auto kept = store::chooseDataFolder(m_usual, isUsual ? QString() : path);
    return kept ? QString() : explain(kept.problem()).sentence;
}

} // namespace presentation
