#include "exchange/pdftext.h"

#include "model/regionlook.h"
#include "text/markdown.h"

#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

// In the units of the document, which are pixels at 96 dots per inch.
constexpr double widestPicture = 560;
constexpr double highestPicture = 560;
constexpr double indentWidth = 22;
constexpr int mostPixels = 2000; ///< of a picture's longer side: as much as a printer shows
constexpr QRgb dimInk = 0xff5d6670;

QTextBlockFormat spaced(double above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(4);
    return format;
}

QTextCharFormat sized(double points, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

QTextCharFormat dimmed(double points)
{
    QTextCharFormat format = sized(points);
    format.setForeground(QColor::fromRgba(dimInk));
    return format;
}

constexpr double bodySize = 10.5;

QTextCharFormat styled(QTextCharFormat format, const text::Words::Style &style)
{
    if (style.strong)
        format.setFontWeight(QFont::Bold);
    if (style.emphasis)
        format.setFontItalic(true);
    if (style.struck)
        format.setFontStrikeOut(true);
    if (style.code)
        format.setFontFamilies({u"monospace"_s});
    if (!style.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(style.link);
        format.setForeground(QColor(0x1f, 0x6f, 0xeb));
    }
    return format;
}

void underline(QTextCharFormat &format, qsizetype region, model::Tie tie)
{
    format.setUnderlineColor(model::regionColour(int(region)));
    format.setUnderlineStyle(tie == model::Tie::Given ? QTextCharFormat::SingleUnderline
            : tie == model::Tie::Matched              ? QTextCharFormat::DashUnderline
                                                      : QTextCharFormat::DotLine);
}

} // namespace

PdfText::PdfText(QTextDocument &document)
    : m_document(document)
    , m_cursor(&document)
{
}

void PdfText::begin(const QTextBlockFormat &format)
{
    if (std::exchange(m_empty, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void PdfText::title(const QString &words)
{
    begin(spaced(0));
    m_cursor.insertText(words, sized(18, QFont::DemiBold));
}

void PdfText::heading(const QString &words)
{
    QTextBlockFormat format = spaced(16);
    format.setHeadingLevel(2);
    begin(format);
    m_cursor.insertText(words, dimmed(9));
}

void PdfText::plain(const QString &words)
{
    for (const QString &line : words.split(u'\n')) {
        begin(spaced(0));
        m_cursor.insertText(line, sized(bodySize));
    }
}

void PdfText::note(const QString &words)
{
    begin(spaced(6));
    m_cursor.insertText(words, dimmed(9));
}

void PdfText::answer(const Dataset &dataset)
{
    for (const text::Block &of : text::readMarkdown(dataset.text).blocks)
        block(dataset, of);
}

void PdfText::block(const Dataset &dataset, const text::Block &of)
{
    using Kind = text::Block::Kind;
    if (of.kind == Kind::Table)
        return table(dataset, of);
    if (of.kind == Kind::Gap)
        return;
    QTextBlockFormat format = spaced(of.kind == Kind::Heading ? 10 : 2);
    format.setLeftMargin(indentWidth * std::min(of.depth + of.quotes, 8));
    if (of.kind == Kind::Rule)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength());
    begin(format);
    if (!of.marker.isEmpty())
        m_cursor.insertText(of.marker + u' ', dimmed(bodySize));
    QTextCharFormat usual = of.kind == Kind::Heading ? sized(13, QFont::DemiBold) : sized(bodySize);
    if (of.kind == Kind::Code)
        usual.setFontFamilies({u"monospace"_s});
    words(dataset, of.words, usual);
}

void PdfText::table(const Dataset &dataset, const text::Block &of)
{
    qsizetype columns = 0;
    for (const auto &row : of.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(QColor::fromRgba(dimInk));
    begin(spaced(4));
    const QTextTable *made = m_cursor.insertTable(int(of.rows.size()), int(columns), format);
    for (int row = 0; row < of.rows.size(); ++row) {
        for (int column = 0; column < of.rows.at(row).size(); ++column) {
            m_cursor = made->cellAt(row, column).firstCursorPosition();
            words(dataset, of.rows.at(row).at(column),
                sized(bodySize, row == 0 ? QFont::DemiBold : QFont::Normal));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_empty = true; // the block below a table is there already
}

/// Cut where a style or a span begins or ends.
void PdfText::words(const Dataset &dataset, const text::Words &words, QTextCharFormat plainFormat)
{
    const qsizetype from = m_cursor.position();
    m_cursor.insertText(words.shown(), plainFormat);
    QTextCursor mark(&m_document);
    const auto select = [&](const text::Range &range) {
        mark.setPosition(int(from + range.from));
        mark.setPosition(int(from + range.to), QTextCursor::KeepAnchor);
    };
    for (const text::Words::Stretch &stretch : words.stretches()) {
        select(stretch.shown);
        mark.mergeCharFormat(styled({}, stretch.style));
    }
    for (qsizetype region = 0; region < dataset.regions.size(); ++region) {
        for (const model::Span &span : dataset.regions.at(region).spans) {
            const text::Range shown = span.offset < 0 || span.length <= 0
                ? text::Range{}
                : words.shownOf({span.offset, span.end()});
            if (shown.isEmpty())
                continue;
            QTextCharFormat grounded;
            underline(grounded, region, span.tie);
            select(shown);
            mark.mergeCharFormat(grounded);
        }
    }
}

void PdfText::picture(const QImage &image, const QString &caption)
{
    if (image.isNull())
        return;
    const bool isLarge = std::max(image.width(), image.height()) > mostPixels;
    const QUrl name(u"picture:%1"_s.arg(++m_pictures));
    m_document.addResource(QTextDocument::ImageResource, name,
        isLarge ? image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image);
    QSizeF size = image.size();
    if (size.width() > widestPicture || size.height() > highestPicture)
        size.scale(widestPicture, highestPicture, Qt::KeepAspectRatio);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    begin(spaced(10));
    m_cursor.insertImage(format);
    if (!caption.isEmpty()) {
        begin(spaced(0));
        m_cursor.insertText(caption, dimmed(9));
    }
}

void PdfText::regionLine(qsizetype region, const QString &words)
{
    begin(spaced(0));
    QTextCharFormat box = sized(9);
    box.setForeground(model::regionColour(int(region)));
    m_cursor.insertText(u"■ "_s, box);
    m_cursor.insertText(words, sized(9));
}

} // namespace exchange
