#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace ui::window {

/// The line at the bottom: which picture, where the pointer is in it, and where questions go.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

public slots:
    void setPicture(const QString &words);
    /// A valid colour is named beside the place, with a swatch.
    void setPointer(std::optional<QPoint> pixel, const QColor &colour);
    void setPrivacy(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_pointer;
    QLabel *m_swatch;
    QLabel *m_colour;
    QLabel *m_privacy;
};

} // namespace ui::window
