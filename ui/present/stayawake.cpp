#include "ui/present/stayawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui::present {

namespace {

constexpr uint idle = 8; // the portal's flag for "the session must not become idle"

QDBusMessage screenSaver(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
        u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

StayAwake::StayAwake(const QString &reason, QObject *parent)
    : QObject(parent)
{
    if (QDBusConnection::sessionBus().isConnected())
        askScreenSaver(reason);
}

StayAwake::~StayAwake()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_cookie != 0) {
        QDBusMessage release = screenSaver(u"UnInhibit"_s);
        release << m_cookie;
        bus.send(release);
    }
    if (!m_request.isEmpty())
        bus.send(QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, m_request, u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

void StayAwake::askScreenSaver(const QString &reason)
{
    QDBusMessage inhibit = screenSaver(u"Inhibit"_s);
    inhibit << u"Groundglass"_s << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, reason] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError())
            askPortal(reason);
        else
            m_cookie = reply.value();
    });
}

void StayAwake::askPortal(const QString &reason)
{
    QDBusMessage inhibit = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    inhibit << QString() << idle << QVariantMap{{u"reason"_s, reason}};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            m_request = reply.value().path();
    });
}

} // namespace ui::present
