// Draws the three sample pictures that the empty stage offers. Built only with -DGROUNDGLASS_DRAW_SAMPLES=ON;
// the results stand beside this file, so that a build needs neither this program nor its fonts (DejaVu).
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QFont face(const QString &family, int pixels, QFont::Weight weight = QFont::Normal, bool italic = false)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setItalic(italic);
    return font;
}

void write(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, QColor colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

void writeRight(QPainter &painter, QPointF baselineEnd, const QString &text, const QFont &font, QColor colour)
{
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    write(painter, baselineEnd - QPointF(width, 0), text, font, colour);
}

void writeCentred(
    QPainter &painter, QPointF baselineMiddle, const QString &text, const QFont &font, QColor colour)
{
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    write(painter, baselineMiddle - QPointF(width / 2, 0), text, font, colour);
}

void drawQrCode(QPainter &painter, QRectF place, const std::string &text, QColor dark, QColor light)
{
    const auto matrix =
        ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(3).encode(text, 0, 0);
    const qreal step = place.width() / matrix.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(place, light);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (matrix.get(x, y))
                painter.fillRect(QRectF(place.x() + x * step, place.y() + y * step, step, step), dark);
        }
    }
    painter.restore();
}

QImage canvas(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QImage drawMenu()
{
    QImage image = canvas({1120, 840}, QColor(0x24, 0x20, 0x1d));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor chalk(0xf4, 0xea, 0xd6);
    const QColor wood(0xa8, 0x73, 0x3d);
    painter.setPen(QPen(wood, 18));
    painter.setBrush(QColor(0x33, 0x2e, 0x2a));
    painter.drawRoundedRect(QRectF(29, 29, 1062, 782), 16, 16);

    writeCentred(painter, {560, 148}, u"Café Lindgrün"_s, face(u"DejaVu Serif"_s, 76), chalk);
    painter.setPen(QPen(QColor(0xcf, 0xa0, 0x5c), 4));
    painter.drawLine(240, 186, 880, 186);

    const QList<QPair<QString, QString>> rows{{u"Espresso"_s, u"2.40"_s}, {u"Flat white"_s, u"3.80"_s},
        {u"Ginger tea"_s, u"3.20"_s}, {u"Walnut cake"_s, u"4.50"_s}};
    const QFont rowFont = face(u"DejaVu Serif"_s, 46);
    qreal y = 288;
    for (const auto &[name, price] : rows) {
        write(painter, {140, y}, name, rowFont, chalk);
        writeRight(painter, {980, y}, price, rowFont, chalk);
        y += 92;
    }
    write(painter, {140, 690}, u"Today: two cakes for 8.00"_s, face(u"DejaVu Serif"_s, 38),
        QColor(0xe9, 0xb9, 0x8b));
    write(painter, {140, 752}, u"Open 8 to 18, closed on Monday"_s, face(u"DejaVu Sans"_s, 27),
        QColor(0xcd, 0xc4, 0xb4));
    drawQrCode(painter, {836, 620, 156, 156}, "menu:lindgruen/today", QColor(0x10, 0x1c, 0x18),
        QColor(0xe6, 0xf4, 0xee));
    return image;
}

void drawInvoiceTable(QPainter &painter)
{
    const QColor ink(0x1f, 0x26, 0x33);
    const QFont head = face(u"DejaVu Sans"_s, 22, QFont::Bold);
    const QFont body = face(u"DejaVu Sans"_s, 24);
    painter.fillRect(QRectF(80, 520, 1040, 54), QColor(0xe8, 0xec, 0xf3));
    write(painter, {100, 556}, u"Item"_s, head, ink);
    writeRight(painter, {760, 556}, u"Quantity"_s, head, ink);
    writeRight(painter, {920, 556}, u"Price"_s, head, ink);
    writeRight(painter, {1100, 556}, u"Amount"_s, head, ink);
    struct Row {
        QString item, quantity, price, amount;
    };
    const QList<Row> rows{{u"Oak shelf, 80 cm"_s, u"4"_s, u"32.00"_s, u"128.00"_s},
        {u"Brass bracket"_s, u"8"_s, u"4.75"_s, u"38.00"_s},
        {u"Wood screws, box"_s, u"2"_s, u"6.20"_s, u"12.40"_s},
        {u"Delivery"_s, u"1"_s, u"15.00"_s, u"15.00"_s}};
    qreal y = 618;
    for (const Row &row : rows) {
        write(painter, {100, y}, row.item, body, ink);
        writeRight(painter, {760, y}, row.quantity, body, ink);
        writeRight(painter, {920, y}, row.price, body, ink);
        writeRight(painter, {1100, y}, row.amount, body, ink);
        painter.setPen(QPen(QColor(0xd5, 0xdb, 0xe5), 2));
        painter.drawLine(QPointF(80, y + 22), QPointF(1120, y + 22));
        y += 68;
    }
}

QImage drawInvoice()
{
    QImage image = canvas({1200, 1320}, Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink(0x1f, 0x26, 0x33);
    const QColor grey(0x55, 0x5f, 0x70);
    const QFont body = face(u"DejaVu Sans"_s, 24);
    painter.fillRect(QRectF(0, 0, 1200, 18), QColor(0x1f, 0x5f, 0x8b));
    write(painter, {80, 120}, u"Norrland Joinery"_s, face(u"DejaVu Sans"_s, 44, QFont::Bold),
        QColor(0x1f, 0x5f, 0x8b));
    write(painter, {80, 164}, u"12 Harbour Lane, 2300 Westport"_s, body, grey);
    writeRight(painter, {1120, 120}, u"INVOICE"_s, face(u"DejaVu Sans"_s, 44, QFont::Bold), ink);
    const QList<QPair<QString, QString>> facts{
        {u"Invoice number"_s, u"88213"_s}, {u"Date"_s, u"14 March 2026"_s}, {u"Due"_s, u"13 April 2026"_s}};
    qreal y = 262;
    for (const auto &[name, value] : facts) {
        write(painter, {680, y}, name, body, grey);
        writeRight(painter, {1120, y}, value, face(u"DejaVu Sans"_s, 24, QFont::Bold), ink);
        y += 44;
    }
    write(painter, {80, 262}, u"Bill to"_s, body, grey);
    write(painter, {80, 306}, u"Mara Okafor"_s, face(u"DejaVu Sans"_s, 26, QFont::Bold), ink);
    write(painter, {80, 348}, u"7 Mill Street"_s, body, ink);
    write(painter, {80, 388}, u"2310 Westport"_s, body, ink);
    drawInvoiceTable(painter);
    const QList<QPair<QString, QString>> sums{{u"Subtotal"_s, u"193.40"_s}, {u"VAT 25 %"_s, u"48.35"_s}};
    y = 950;
    for (const auto &[name, value] : sums) {
        write(painter, {760, y}, name, body, grey);
        writeRight(painter, {1100, y}, value, body, ink);
        y += 50;
    }
    painter.fillRect(QRectF(740, 1024, 380, 66), QColor(0x1f, 0x5f, 0x8b));
    write(painter, {760, 1068}, u"Total"_s, face(u"DejaVu Sans"_s, 30, QFont::Bold), Qt::white);
    writeRight(painter, {1100, 1068}, u"241.75"_s, face(u"DejaVu Sans"_s, 30, QFont::Bold), Qt::white);
    write(painter, {80, 1200}, u"Please pay within 30 days to account 4471 0092 3315."_s, body, ink);
    write(painter, {80, 1244}, u"Questions: office@norrland.example or 555 0142"_s, body, grey);
    return image;
}

void drawStreet(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, 560);
    sky.setColorAt(0, QColor(0x8f, 0xbc, 0xe0));
    sky.setColorAt(1, QColor(0xdf, 0xec, 0xf5));
    painter.fillRect(QRectF(0, 0, 1200, 900), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x9a, 0xb0, 0x93));
    QPainterPath hill(QPointF(0, 620));
    hill.cubicTo(QPointF(300, 480), QPointF(600, 700), QPointF(1200, 540));
    hill.lineTo(1200, 900);
    hill.lineTo(0, 900);
    painter.drawPath(hill);
    painter.setBrush(QColor(0x6d, 0x71, 0x78));
    painter.drawPolygon(QPolygonF({{0, 900}, {420, 660}, {560, 660}, {860, 900}}));
    painter.setPen(QPen(QColor(0xf2, 0xee, 0xdc), 8, Qt::DashLine));
    painter.drawLine(430, 900, 490, 664);
}

QImage drawStreetSign()
{
    QImage image = canvas({1200, 900}, Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStreet(painter);
    painter.fillRect(QRectF(706, 330, 22, 520), QColor(0x58, 0x5d, 0x64));
    painter.setPen(QPen(Qt::white, 6));
    painter.setBrush(QColor(0x0f, 0x6b, 0x48));
    painter.drawRoundedRect(QRectF(360, 96, 720, 250), 22, 22);
    write(painter, {410, 196}, u"Harbour Lane"_s, face(u"DejaVu Sans"_s, 74, QFont::Bold), Qt::white);
    write(painter, {410, 300}, u"Museum 400 m"_s, face(u"DejaVu Sans"_s, 60), Qt::white);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({{1040, 278}, {980, 240}, {980, 264}, {910, 264}, {910, 292}, {980, 292}, {980, 316}}));
    painter.setPen(QPen(QColor(0x33, 0x38, 0x40), 4));
    painter.setBrush(QColor(0xfb, 0xfb, 0xf8));
    painter.drawRoundedRect(QRectF(600, 400, 236, 320), 12, 12);
    writeCentred(painter, {718, 446}, u"City map"_s, face(u"DejaVu Sans"_s, 34, QFont::Bold),
        QColor(0x1f, 0x26, 0x33));
    drawQrCode(painter, {620, 462, 196, 196}, "https://map.westport.example/harbour",
        QColor(0x11, 0x16, 0x1d), Qt::white);
    writeCentred(painter, {718, 698}, u"Scan me"_s, face(u"DejaVu Sans"_s, 30), QColor(0x1f, 0x26, 0x33));
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const bool saved = drawMenu().save(folder.filePath(u"menu.png"_s))
        && drawInvoice().save(folder.filePath(u"invoice.png"_s))
        && drawStreetSign().save(folder.filePath(u"street-sign.png"_s));
    if (!saved)
        QTextStream(stderr) << "The samples could not be written to " << folder.absolutePath() << '\n';
    return saved ? 0 : 1;
}
