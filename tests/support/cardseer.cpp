#include "support/cardseer.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QImage pictureIn(const QByteArray &body)
{
    const QByteArray begin = "base64,";
    const qsizetype at = body.indexOf(begin);
    const QByteArray bytes = body.mid(at + begin.size(), body.indexOf('"', at) - at - begin.size());
    return QImage::fromData(QByteArray::fromBase64(bytes)).convertToFormat(QImage::Format_RGB32);
}

enum Colour { Red, Green, Blue, Black, Other };
const std::array colourNames{u"red"_s, u"green"_s, u"blue"_s, u"black"_s};

Colour colourOf(QRgb pixel)
{
    const int r = qRed(pixel);
    const int g = qGreen(pixel);
    const int b = qBlue(pixel);
    if (r > 200 && g > 200 && b > 200)
        return Other;
    if (std::max({r, g, b}) < 90)
        return Black;
    if (r > 150 && g < 110 && b < 110)
        return Red;
    if (b > 150 && r < 110 && g < 130)
        return Blue;
    return g > 110 && r < 90 && b < 110 ? Green : Other;
}

/// Where each colour begins and ends, both ends included.
std::array<QRect, Other> boxesIn(const QImage &image)
{
    std::array<QPoint, Other> from;
    std::array<QPoint, Other> to;
    from.fill({image.width(), image.height()});
    to.fill({-1, -1});
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const Colour colour = colourOf(line[x]);
            if (colour == Other)
                continue;
            from[colour] = {std::min(from[colour].x(), x), std::min(from[colour].y(), y)};
            to[colour] = {std::max(to[colour].x(), x), std::max(to[colour].y(), y)};
        }
    }
    std::array<QRect, Other> boxes;
    for (int colour = Red; colour < Other; ++colour)
        boxes[colour] = QRect(from[colour], to[colour]);
    return boxes;
}

} // namespace

Reaction saying(const QString &text)
{
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, text}};
    const QJsonObject choice{{u"index"_s, 0}, {u"finish_reason"_s, u"stop"_s}, {u"message"_s, message}};
    return Reaction::whole(200,
        QJsonDocument(
            QJsonObject{{u"id"_s, u"a-1"_s}, {u"model"_s, u"m"_s}, {u"choices"_s, QJsonArray{choice}}})
            .toJson(QJsonDocument::Compact));
}

Reaction answerByLooking(const SeenRequest &request, const Counting &counting)
{
    const QImage image = pictureIn(request.body);
    const QSizeF unit =
        counting.seen ? QSizeF(counting.seen(image.size())) : QSizeF(counting.unit, counting.unit);
    QJsonArray list;
    const std::array<QRect, Other> boxes = boxesIn(image);
    for (int colour = Red; colour < Other; ++colour) {
        const QRectF box = boxes[colour];
        const auto x = [&](double pixel) { return qRound(pixel / image.width() * unit.width()); };
        const auto y = [&](double pixel) { return qRound(pixel / image.height() * unit.height()); };
        QJsonArray numbers{x(box.left()), y(box.top()), x(box.right()), y(box.bottom())};
        if (counting.yFirst)
            numbers = {numbers[1], numbers[0], numbers[3], numbers[2]};
        list.append(QJsonObject{{u"label"_s, colourNames[colour] + u" thing"_s}, {u"box"_s, numbers}});
    }
    return saying(u"```json\n"_s + QString::fromUtf8(QJsonDocument(list).toJson()) + u"```"_s);
}

} // namespace support
