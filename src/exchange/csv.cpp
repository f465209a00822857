#include "exchange/csv.h"

#include "exchange/pixelshape.h"

#include "model/textoffsets.h"
#include "store/names.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

const QString header =
    u"picture,picture_width,picture_height,region,label,kind,x,y,width,height,points,words,"
    "spans,confidence,source,flags\r\n"_s;

/// Foreign words; a formula would be run by the spreadsheet that opens them.
QString words(const QString &text)
{
    static const QString formulaSigns = u"=+-@\t\r"_s;
    QString cell = text;
    if (!cell.isEmpty() && formulaSigns.contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

QString pointsOf(const QPolygonF &pixels)
{
    QStringList points;
    for (const QPointF &point : pixels)
        points.append(number(point.x()) + u' ' + number(point.y()));
    return points.join(u';');
}

QString spansOf(const Region &region, const QString &text)
{
    QStringList spans;
    for (const model::Span &span : region.spans) {
        const qsizetype begin = model::codePointsFromUtf16(text, span.offset);
        const qsizetype end = model::codePointsFromUtf16(text, span.end());
        spans.append(u"%1+%2"_s.arg(begin).arg(end - begin));
    }
    return spans.join(u';');
}

/// Pixels; where the picture's size is unknown, its bounds and corners stay empty.
QStringList placeOf(const Region &region, QSize size)
{
    if (size.isEmpty())
        return {{}, {}, {}, {}, {}};
    const QPolygonF pixels = inPixels(region, size);
    const QRectF box = pixels.boundingRect();
    return {number(box.x()), number(box.y()), number(box.width()), number(box.height()), pointsOf(pixels)};
}

} // namespace

QByteArray toCsv(const Dataset &dataset)
{
    QString csv = header;
    for (qsizetype i = 0; i < dataset.regions.size(); ++i) {
        const Region &region = dataset.regions.at(i);
        const DatasetPicture picture = dataset.pictures.value(region.picture);
        const auto side = [](int pixels) { return pixels > 0 ? QString::number(pixels) : QString(); };
        QStringList cells{words(picture.path.isEmpty() ? picture.name : picture.path),
            side(picture.size.width()), side(picture.size.height()), QString::number(i + 1),
            words(region.label), store::wordFor(region.kind)};
        cells += placeOf(region, picture.size);
        cells += {words(groundedWords(region, dataset.text)), spansOf(region, dataset.text),
            region.confidence ? number(*region.confidence) : QString(), store::wordFor(region.source),
            region.flags.join(u' ')};
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace exchange
