#include "app/desktop/display.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString platformWanted(const QProcessEnvironment &environment, const QStringList &arguments)
{
    for (qsizetype index = 1; index + 1 < arguments.size(); ++index) {
        if (arguments.at(index) == "-platform"_L1 || arguments.at(index) == "--platform"_L1)
            return arguments.at(index + 1);
    }
    return environment.value(u"QT_QPA_PLATFORM"_s);
}

/// True unless the name means a display of this computer at which nobody listens.
bool answers(const QString &xDisplay)
{
    static const QRegularExpression local(u"^(unix)?:(\\d+)(\\.\\d+)?$"_s);
    const auto match = local.match(xDisplay);
    if (!match.hasMatch())
        return true;
    const QString socket = u"/tmp/.X11-unix/X"_s + match.captured(2);
    if (QFile::exists(socket))
        return true;
    QFile sockets(
        u"/proc/net/unix"_s); // servers in another mount namespace are reached by their abstract name
    return sockets.open(QIODevice::ReadOnly)
        && QString::fromUtf8(sockets.readAll()).contains(u'@' + socket + u'\n');
}

} // namespace

std::optional<QString> displayTrouble(const QProcessEnvironment &environment, const QStringList &arguments)
{
    const QString platform = platformWanted(environment, arguments);
    if (!platform.isEmpty() && !platform.startsWith("xcb"_L1) && !platform.startsWith("wayland"_L1))
        return {};
    const QString xDisplay = environment.value(u"DISPLAY"_s);
    const bool wayland = !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty()
        || !environment.value(u"WAYLAND_SOCKET"_s).isEmpty();
    if (wayland)
        return {};
    if (xDisplay.isEmpty())
        return QCoreApplication::translate("Display",
            "Groundglass needs a graphical session: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it "
            "from a desktop "
            "(or over ssh with X forwarding), or use groundglass-cli, which needs no display.");
    if (!answers(xDisplay))
        return QCoreApplication::translate("Display",
            "Groundglass cannot reach the display %1: nothing answers there. Check DISPLAY, or use "
            "groundglass-cli, "
            "which needs no display.")
            .arg(xDisplay);
    return {};
}

} // namespace desktop
