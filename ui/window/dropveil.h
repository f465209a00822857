#pragma once

#include <QWidget>

namespace ui::window {

/// What lies over the whole window while pictures are dragged over it: it says that they can be dropped. Lets
/// the mouse through.
class DropVeil : public QWidget {
    Q_OBJECT

public:
    explicit DropVeil(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui::window
