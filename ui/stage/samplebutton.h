#pragma once

#include "presentation/samples.h"

#include <QAbstractButton>
#include <QImage>

namespace ui::stage {

/// A sample on the empty stage: its picture, and below it what it is.
class SampleButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SampleButton(const presentation::Sample &sample, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void loadThumbnail();

    presentation::Sample m_sample;
    bool m_asked = false;
    QImage m_thumbnail;
};

} // namespace ui::stage
