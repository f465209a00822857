#include "ui/window/capturing.h"

#include "presentation/draft.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/captureoverlay.h"
#include "ui/window/portalcapture.h"

#include <QCursor>
#include <QDateTime>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::window {

namespace {

constexpr auto untilTheWindowIsGone = 300ms; ///< desktops fade windows out

QString captureName()
{
    return Capturing::tr("Screen %1.png", "the name of a picture file, and when it was taken")
        .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh.mm.ss"_s));
}

} // namespace

Capturing::Capturing(presentation::Draft &draft, const Actions &actions, Banner &banner, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_banner(banner)
    , m_window(window)
{
    connect(actions.capture, &QAction::triggered, this, &Capturing::begin);
}

void Capturing::begin()
{
    if (m_overlay)
        return;
    if (QGuiApplication::platformName() != "xcb"_L1)
        return askPortal();
    m_window->hide();
    QTimer::singleShot(untilTheWindowIsGone, this, &Capturing::shoot);
}

void Capturing::shoot()
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    screen = screen ? screen : QGuiApplication::primaryScreen();
    const QPixmap shot = screen->grabWindow();
    if (shot.isNull()) {
        comeBack();
        return m_banner.say(
            tr("The screen could not be captured. Take a picture of it with the desktop's own means, "
               "and paste it here."));
    }
    m_overlay = new CaptureOverlay(shot, screen);
    connect(m_overlay, &CaptureOverlay::taken, this, [this](const QImage &part) {
        comeBack();
        m_draft.addImage(part, captureName());
    });
    connect(m_overlay, &CaptureOverlay::dropped, this, &Capturing::comeBack);
    m_overlay->show();
    m_overlay->activateWindow();
    m_overlay->grabKeyboard(); // no window manager gives it the keyboard
}

void Capturing::comeBack()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!m_overlay)
        return;
    m_overlay->releaseKeyboard();
    m_overlay->hide();
    m_overlay->deleteLater();
    m_overlay = nullptr;
}

void Capturing::askPortal()
{
    auto *portal = new PortalCapture(this);
    connect(portal, &PortalCapture::taken, this, &Capturing::takeFile);
    connect(portal, &PortalCapture::impossible, this, [this] {
        m_banner.say(tr(
            "This desktop does not let programs capture the screen. Take a picture of it with the desktop's "
            "own means, and paste it here."));
    });
    portal->begin();
}

/// The file is the desktop's; the person finds it where the desktop puts such pictures.
void Capturing::takeFile(const QString &file)
{
    m_draft.addFile(file);
}

} // namespace ui::window
