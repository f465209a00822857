#pragma once

#include <QIcon>

namespace ui {

/// Our own line icons (`:/icons/NAME.svg`). Each is painted in the palette's text colour of the moment, so a
/// change of theme needs no reload.
enum class Icon {
    Ask,
    Bin,
    Box,
    Check,
    Chevron,
    Clip,
    Close,
    Compare,
    Copy,
    Cross,
    Down,
    Export,
    Eye,
    EyeOff,
    Globe,
    Link,
    Menu,
    New,
    Open,
    Paste,
    Pause,
    Pencil,
    Picture,
    Play,
    Point,
    Polygon,
    Present,
    Regions,
    Select,
    Send,
    Sidebar,
    Sliders,
    StepBack,
    StepOn,
    Stop,
    Warning
};

[[nodiscard]] QIcon icon(Icon name);

/// The icon in one colour; `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace ui
