#pragma once

#include "presentation/draft.h"
#include "ui/composer/picturechip.h"

namespace ui::composer {

/// One attachment above the input: thumbnail, name, × to take it away; for an address the click that fetches
/// it, for a picture what can be done with it. It can be dragged along the row, and moved with Ctrl and the
/// arrow keys.
class Chip : public PictureChip {
    Q_OBJECT

public:
    explicit Chip(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const presentation::Attachment &attachment);
    /// Opens the menu at the chip's own button.
    void offer();

signals:
    void fetchWanted();
    /// `at` in global coordinates.
    void menuWanted(QPoint at);
    void cropWanted();
    /// One place on (1) or back (-1).
    void stepWanted(int step);
    void dragBegan();
    void draggedTo(QPoint at); ///< global

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showEdit();

    Button *m_fetch;
    Button *m_edit;
    QPoint m_pressed;
    bool m_canEdit = false;
    bool m_dragging = false;
};

} // namespace ui::composer
