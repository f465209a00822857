#include "store/storing.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace storing {

QByteArray png(QColor colour, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    image.save(&device, "PNG");
    return bytes;
}

model::Region region(const QString &label)
{
    return {.label = label,
        .polygon = QPolygonF(QList<QPointF>{{0.1, 0.2}, {0.3, 0.2}, {0.3, 0.4}, {0.1, 0.4}}),
        .spans = {{.offset = 2, .length = 3, .tie = model::Tie::Matched}},
        .confidence = 0.75,
        .source = model::RegionSource::ReadText,
        .flags = {u"clamped"_s}};
}

model::Message growing(const QString &text)
{
    return {.role = model::Role::Assistant,
        .state = model::Message::State::Growing,
        .when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
        .answer = {.text = text},
        .connectionName = u"Built-in"_s};
}

} // namespace storing
