#pragma once

#include <QWidget>

class QFormLayout;
class QSlider;

namespace presentation {
class RegionLook;
}

namespace ui::stage {

/// The small panel with the sliders for how regions are drawn. What is moved shows at once.
class LookPopover : public QWidget {
    Q_OBJECT

public:
    explicit LookPopover(presentation::RegionLook &look, QWidget *parent);

    void openBelow(const QWidget &button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSlider *addSlider(
        QFormLayout *form, const QString &text, const QString &name, double least, double most);
    void showStyle();
    void takeSliders();

    presentation::RegionLook &m_look;
    QSlider *m_fill;
    QSlider *m_width;
    QSlider *m_text;
    bool m_showing = false;
};

} // namespace ui::stage
