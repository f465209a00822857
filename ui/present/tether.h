#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

namespace ui::present {

/// The line that leads the eye from lit words to their region; lies over both and lets the mouse through.
/// Grows along as the light changes.
class Tether : public QWidget {
    Q_OBJECT

public:
    explicit Tether(QWidget *parent);

    /// In this widget's coordinates; without words or region there is no line.
    void tie(const QRectF &words, const QRectF &region, const QColor &colour, double width);
    void setProgress(double progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF m_words;
    QRectF m_region;
    QColor m_colour;
    double m_width = 3;
    double m_progress = 1;
};

} // namespace ui::present
