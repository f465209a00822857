#include "ui/controls/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array fileNames{"ask"_L1, "bin"_L1, "box"_L1, "check"_L1, "chevron"_L1, "clip"_L1, "close"_L1,
    "compare"_L1, "copy"_L1, "cross"_L1, "down"_L1, "export"_L1, "eye"_L1, "eyeoff"_L1, "globe"_L1, "link"_L1, "menu"_L1,
    "new"_L1, "open"_L1, "paste"_L1, "pause"_L1, "pencil"_L1, "picture"_L1, "play"_L1, "point"_L1,
    "polygon"_L1, "present"_L1, "regions"_L1, "select"_L1, "send"_L1, "sidebar"_L1, "sliders"_L1, "stepback"_L1,
    "stepon"_L1, "stop"_L1, "warning"_L1};

QPixmap render(Icon name, const QColor &colour, QSize devicePixels)
{
    const QLatin1StringView file = fileNames.at(static_cast<size_t>(name));
    const QString key = u"gg-icon/%1/%2/%3x%4"_s.arg(file, colour.name(QColor::HexArgb))
                            .arg(devicePixels.width())
                            .arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/"_s + file + u".svg"_s);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(Icon name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, colourFor(mode), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    Icon m_name;
};

} // namespace

QIcon icon(Icon name)
{
    return QIcon(new TintedEngine(name)); // the QIcon owns the engine
}

QPixmap iconPixmap(Icon name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, colour, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace ui
