#pragma once

#include <QWidget>

class QAction;

namespace ui {
class Button;
}

namespace ui::stage {

/// The small card at the stage's upper right: the eye that hides regions, and how large the picture is shown;
/// a click on that opens the zoom menu. Its parent places it.
class FloatingBar : public QWidget {
    Q_OBJECT

public:
    FloatingBar(QAction *hideRegions, const QList<QAction *> &zoomActions, QWidget *parent);

    void setZoom(double zoom, bool fit);
    [[nodiscard]] QString zoomText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ui::Button *m_eye;
    ui::Button *m_zoom;
};

} // namespace ui::stage
