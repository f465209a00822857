#include "ui/window/portalcapture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint responseTaken = 0;
constexpr uint responseDropped = 1;

} // namespace

PortalCapture::PortalCapture(QObject *parent)
    : QObject(parent)
    , m_token(u"groundglass"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

void PortalCapture::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        emit impossible();
        return end();
    }
    // The answer may come before the call returns: listen first, at the place that it will come from.
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    bus.connect(service, object + u"/request/"_s + sender + u'/' + m_token,
        u"org.freedesktop.portal.Request"_s, u"Response"_s, this, SLOT(answer(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, object, u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call << QString() << QVariantMap{{u"handle_token"_s, m_token}, {u"interactive"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        if (!QDBusPendingReply<>(*finished).isError())
            return; // now the person chooses
        emit impossible();
        end();
    });
}

void PortalCapture::answer(uint response, const QVariantMap &results)
{
    const QUrl uri(results.value(u"uri"_s).toString());
    if (response == responseTaken && uri.isLocalFile())
        emit taken(uri.toLocalFile());
    else if (response == responseDropped)
        emit dropped();
    else
        emit impossible();
    end();
}

void PortalCapture::end()
{
    disconnect();
    deleteLater();
}

} // namespace ui::window
