#pragma once

#include <QList>
#include <QWidget>

namespace ui::videos {

/// Where the video is, and what lies where: drag to go anywhere. Seconds.
class Timeline : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        double start = 0;
        double end = 0;
    };

    explicit Timeline(QWidget *parent = nullptr);

    void setDuration(double seconds);
    void setPosition(double seconds);
    /// Moments of this video.
    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] QSize sizeHint() const override { return {200, 28}; }

signals:
    void sought(double seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double secondsAt(double x) const;

    double m_duration = 0;
    double m_position = 0;
    QList<Mark> m_marks;
};

} // namespace ui::videos
