#pragma once

#include <QStringList>

class QWidget;

namespace presentation {
class Draft;
}

namespace ui::window {

/// Asks for the pages of the PDF files among these, one file after another, and gives back those that are
/// none.
[[nodiscard]] QStringList openPagesAmong(
    const QStringList &files, presentation::Draft &draft, QWidget *window);

} // namespace ui::window
