#include "pages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
constexpr int mostSizes = 5000;
constexpr double mostPixels = 64e6; ///< of one page
constexpr qsizetype mostLetters = 200'000; ///< of one page

[[noreturn]] void refuse(const char *word)
{
    std::fprintf(stderr, "%s\n", word);
    std::exit(FileUnusable);
}

void open(QPdfDocument &document, const QString &file)
{
    if (!QFileInfo(file).isFile())
        refuse("missing");
    switch (document.load(file)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        refuse("locked");
    case QPdfDocument::Error::FileNotFound:
        refuse("missing");
    default:
        refuse("damaged");
    }
    if (document.pageCount() < 1)
        refuse("damaged");
}

void print(const QJsonObject &json)
{
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
}

QSizeF sizeOf(const QPdfDocument &document, int page)
{
    if (page < 0 || page >= document.pageCount())
        refuse("page");
    const QSizeF size = document.pagePointSize(page);
    if (!(size.width() > 0) || !(size.height() > 0) || !std::isfinite(size.width() * size.height()))
        refuse("damaged");
    return size;
}

} // namespace

void printFacts(const QString &file)
{
    QPdfDocument document;
    open(document, file);
    QJsonArray sizes;
    for (int page = 0; page < std::min(document.pageCount(), mostSizes); ++page) {
        const QSizeF size = document.pagePointSize(page);
        sizes.append(QJsonArray{size.width(), size.height()});
    }
    print({{u"pages"_s, document.pageCount()}, {u"sizes"_s, sizes}});
}

void printPage(const QString &file, int page, double dpi)
{
    QPdfDocument document;
    open(document, file);
    const QSizeF points = sizeOf(document, page);
    const double inches = points.width() * points.height() / (pointsPerInch * pointsPerInch);
    dpi = std::min(dpi, std::sqrt(mostPixels / inches));
    const QSize size(std::max(1, int(std::lround(points.width() * dpi / pointsPerInch))),
        std::max(1, int(std::lround(points.height() * dpi / pointsPerInch))));
    const QImage drawn = document.render(page, size);
    if (drawn.isNull())
        refuse("damaged");
    QImage paper(size, QImage::Format_RGB32); // a page is drawn on nothing
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    paper.save(&buffer, "PNG");
    print({{u"dpi"_s, dpi}, {u"bytes"_s, png.size()}});
    std::fwrite(png.constData(), 1, std::size_t(png.size()), stdout);
}

void printWords(const QString &file, int page)
{
    QPdfDocument document;
    open(document, file);
    const QSizeF points = sizeOf(document, page);
    const QString text = document.getAllText(page).text();
    QJsonArray words;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= std::min(text.size(), mostLetters); ++at) {
        const bool inside = at < text.size() && at < mostLetters && !text.at(at).isSpace();
        if (inside && from < 0)
            from = at;
        if (inside || from < 0)
            continue;
        const QPdfSelection word = document.getSelectionAtIndex(page, int(from), int(at - from));
        const QRectF box = word.boundingRectangle();
        if (!box.isEmpty())
            words.append(QJsonObject{{u"text"_s, text.mid(from, at - from)},
                {u"box"_s,
                    QJsonArray{box.x() / points.width(), box.y() / points.height(),
                        box.width() / points.width(), box.height() / points.height()}}});
        from = -1;
    }
    print({{u"words"_s, words}});
}
