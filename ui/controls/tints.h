#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// The few colours that our own painting uses, all derived from the palette, so that system themes, dark and
/// high contrast work without a list of exceptions.
struct Tints {
    QColor pane = {}; ///< lists and the transcript
    QColor side = {}; ///< the library, one shade off the panes
    QColor canvas = {}; ///< behind a picture
    QColor hairline = {};
    QColor text = {};
    QColor dim = {}; ///< secondary words; still readable (about 5:1)
    QColor accent = {};
    QColor onAccent = {};
    QColor accentSoft = {}; ///< selected rows, question bubbles
    QColor hover = {}; ///< under the pointer
    QColor warning = {};
    QColor warningSoft = {};
    QColor good = {}; ///< a connection that is ready
    bool dark = false;
};

[[nodiscard]] Tints tintsOf(const QPalette &palette);

/// `part` of `over` (0..1) laid on `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double part);

/// WCAG contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace ui
