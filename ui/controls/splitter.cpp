#include "ui/controls/splitter.h"

#include "ui/controls/tints.h"

#include <QPainter>

namespace ui {

namespace {

class HairlineHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), tintsOf(palette()).hairline);
    }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1); // Qt then widens the area that can be grabbed
    setChildrenCollapsible(true);
}

QSplitterHandle *Splitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace ui
