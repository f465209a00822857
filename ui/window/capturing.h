#pragma once

#include <QObject>
#include <QPointer>

class QScreen;
class QWidget;

namespace presentation {
class Draft;
}

namespace ui::window {

class Actions;
class Banner;
class CaptureOverlay;

/// Takes a picture of the screen for the question: by itself under X11, where its own window steps aside, and
/// through the desktop's portal elsewhere. Where neither is possible it says so.
class Capturing : public QObject {
    Q_OBJECT

public:
    Capturing(presentation::Draft &draft, const Actions &actions, Banner &banner, QWidget *window);

private:
    void begin();
    void shoot();
    void askPortal();
    void takeFile(const QString &file);
    void comeBack();

    presentation::Draft &m_draft;
    Banner &m_banner;
    QWidget *m_window;
    QPointer<CaptureOverlay> m_overlay;
};

} // namespace ui::window
