#include "ui/controls/scrollpast.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ui {

namespace {

/// Child of the page; passes on the wheel over fields that are not being edited.
class WheelFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

template <class Field> void watch(QWidget *page, QObject *filter)
{
    for (Field *field : page->findChildren<Field *>()) {
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        field->installEventFilter(filter);
    }
}

} // namespace

void letWheelScrollPast(QWidget *page)
{
    auto *filter = new WheelFilter(page);
    watch<QComboBox>(page, filter);
    watch<QAbstractSpinBox>(page, filter);
}

} // namespace ui
