#pragma once

class QWidget;

namespace ui {

/// Lets the wheel scroll a page of fields instead of changing the field that happens to lie under the
/// pointer: choices and numbers in `page` take the wheel only while they have the focus.
void letWheelScrollPast(QWidget *page);

} // namespace ui
