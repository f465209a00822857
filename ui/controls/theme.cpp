#include "ui/controls/theme.h"

#include "ui/controls/tints.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Shades {
    QColor window, base, button, text, dim, accent, onAccent;
};

QPalette paletteFrom(const Shades &shades)
{
    QPalette palette(shades.text, shades.button, mixed(shades.button, Qt::white, 0.5),
        mixed(shades.button, Qt::black, 0.4), mixed(shades.button, Qt::black, 0.2), shades.text, Qt::white,
        shades.base, shades.window);
    palette.setColor(QPalette::AlternateBase, mixed(shades.base, shades.text, 0.03));
    palette.setColor(QPalette::ToolTipBase, mixed(shades.base, shades.text, 0.06));
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.dim);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.accent);
    const QColor faded = mixed(shades.text, shades.base, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

bool systemHasAnOpinion(const QPalette &palette)
{
    const QPalette own = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window) != own.color(QPalette::Window)
        || palette.color(QPalette::Base) != own.color(QPalette::Base)
        || palette.color(QPalette::Highlight) != own.color(QPalette::Highlight);
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.window = {0xff, 0xff, 0xff},
        .base = {0xff, 0xff, 0xff},
        .button = {0xf6, 0xf7, 0xf9},
        .text = {0x1b, 0x1f, 0x27},
        .dim = {0x6a, 0x70, 0x7d},
        .accent = {0x2b, 0x66, 0xe6},
        .onAccent = {0xff, 0xff, 0xff}});
}

QPalette darkPalette()
{
    return paletteFrom({.window = {0x1c, 0x1f, 0x26},
        .base = {0x1c, 0x1f, 0x26},
        .button = {0x26, 0x2a, 0x32},
        .text = {0xe8, 0xea, 0xee},
        .dim = {0x9a, 0xa1, 0xad},
        .accent = {0x6d, 0x9d, 0xff},
        .onAccent = {0x10, 0x14, 0x1c}});
}

void apply(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case Theme::System:
        QApplication::setPalette(QPalette()); // a palette that resolves nothing gives the system's back
        if (!systemHasAnOpinion(QApplication::palette()))
            QApplication::setPalette(lightPalette());
        return;
    }
}

QString wordFor(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

Theme themeFrom(const QString &word)
{
    if (word == "light"_L1)
        return Theme::Light;
    return word == "dark"_L1 ? Theme::Dark : Theme::System;
}

} // namespace ui
