#include "exchange/htmlwords.h"

#include "exchange/htmlparts.h"
#include "exchange/xmltext.h"

#include "text/markdown.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int colours = 7;
constexpr int deepest = 6; ///< lists and quotations beyond it look like the deepest

QByteArray hashOf(const QByteArray &inside)
{
    return "'sha256-" + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray policy()
{
    return "default-src 'none'; img-src data:; style-src " + hashOf(htmlStyle()) + "; script-src "
        + hashOf(htmlScript()) + "; base-uri 'none'; form-action 'none'";
}

QByteArray colourClass(qsizetype region)
{
    return 'c' + QByteArray::number(region % colours);
}

QByteArray tieClass(model::Tie tie)
{
    switch (tie) {
    case model::Tie::Given:
        return {};
    case model::Tie::Matched:
        return " matched";
    case model::Tie::ByHand:
        return " hand";
    }
    return {};
}

/// Words of one block, cut where a span or a style begins or ends.
class Pieces {
public:
    Pieces(const Dataset &dataset, const QByteArray &prefix, const text::Words &words)
        : m_dataset(dataset)
        , m_prefix(prefix)
        , m_words(words)
    {
        m_cuts.insert(words.shown().size());
        for (qsizetype region = 0; region < dataset.regions.size(); ++region) {
            for (const model::Span &span : dataset.regions.at(region).spans)
                take(span, region);
        }
        for (const text::Words::Stretch &stretch : words.stretches())
            cutAround(stretch.shown);
    }

    [[nodiscard]] QByteArray toHtml() const
    {
        QByteArray html;
        qsizetype from = 0;
        for (const qsizetype to : m_cuts) {
            if (to > from)
                html += piece({from, to});
            from = std::max(from, to);
        }
        return html;
    }

private:
    struct Grounded {
        text::Range shown = {};
        qsizetype region = 0;
        model::Tie tie = model::Tie::Given;
    };

    void take(const model::Span &span, qsizetype region)
    {
        if (span.offset < 0 || span.length <= 0 || span.end() > m_dataset.text.size())
            return;
        const text::Range shown = m_words.shownOf({span.offset, span.end()});
        if (shown.isEmpty())
            return;
        cutAround(shown);
        m_grounded.append({.shown = shown, .region = region, .tie = span.tie});
    }

    void cutAround(const text::Range &shown)
    {
        m_cuts.insert(shown.from);
        m_cuts.insert(shown.to);
    }

    [[nodiscard]] QByteArray piece(const text::Range &range) const
    {
        QString shown = m_words.shown().mid(range.from, range.to - range.from);
        const QByteArray text = styled(htmlText(shown.replace(QChar::LineSeparator, u'\n')), range.from);
        QByteArray ids;
        const Grounded *first = nullptr;
        for (const Grounded &grounded : m_grounded) {
            if (grounded.shown.from > range.from || grounded.shown.to < range.to)
                continue;
            ids += (ids.isEmpty() ? "" : " ") + m_prefix + QByteArray::number(grounded.region);
            first = first ? first : &grounded;
        }
        if (!first)
            return text;
        return "<span class=\"word " + colourClass(first->region) + tieClass(first->tie)
            + "\" tabindex=\"0\" role=\"button\" data-r=\"" + ids + "\">" + text + "</span>";
    }

    [[nodiscard]] QByteArray styled(QByteArray html, qsizetype at) const
    {
        for (const text::Words::Stretch &stretch : m_words.stretches()) {
            if (stretch.shown.from > at || stretch.shown.to <= at)
                continue;
            const text::Words::Style &style = stretch.style;
            const auto wrap = [&html](bool wanted, const QByteArray &tag) {
                if (wanted)
                    html = '<' + tag + '>' + html + "</" + tag + '>';
            };
            wrap(style.code, "code");
            wrap(style.emphasis, "em");
            wrap(style.strong, "strong");
            wrap(style.struck, "s");
            if (!style.link.isEmpty())
                html = "<a rel=\"noopener noreferrer\" href=\"" + htmlText(style.link) + "\" title=\""
                    + htmlText(style.link) + "\">" + html + "</a>";
        }
        return html;
    }

    const Dataset &m_dataset;
    const QByteArray &m_prefix;
    const text::Words &m_words;
    std::set<qsizetype> m_cuts;
    QList<Grounded> m_grounded;
};

class Blocks {
public:
    Blocks(const Dataset &dataset, const QByteArray &prefix)
        : m_dataset(dataset)
        , m_prefix(prefix)
    {
    }

    [[nodiscard]] QByteArray toHtml() const
    {
        QByteArray html;
        for (const text::Block &block : text::readMarkdown(m_dataset.text).blocks)
            html += toHtml(block);
        return html;
    }

private:
    [[nodiscard]] QByteArray toHtml(const text::Block &block) const
    {
        using Kind = text::Block::Kind;
        switch (block.kind) {
        case Kind::Paragraph:
            return open("p", block) + marker(block) + words(block.words) + "</p>\n";
        case Kind::Heading:
            return open("h3", block) + words(block.words) + "</h3>\n";
        case Kind::Code:
            return open("pre", block) + words(block.words) + "</pre>\n";
        case Kind::Rule:
            return "<hr>\n";
        case Kind::Table:
            return table(block);
        case Kind::Gap:
            return {};
        }
        return {};
    }

    [[nodiscard]] static QByteArray open(const QByteArray &tag, const text::Block &block)
    {
        QByteArray classes;
        if (block.depth > 0)
            classes += " d" + QByteArray::number(std::min(block.depth, deepest));
        if (block.quotes > 0)
            classes += " q" + QByteArray::number(std::min(block.quotes, deepest));
        return '<' + tag + (classes.isEmpty() ? classes : " class=\"" + classes.trimmed() + '"')
            + " dir=\"auto\">";
    }

    [[nodiscard]] static QByteArray marker(const text::Block &block)
    {
        return block.marker.isEmpty() ? QByteArray()
                                      : "<span class=\"mark\">" + htmlText(block.marker) + "</span> ";
    }

    [[nodiscard]] QByteArray words(const text::Words &words) const
    {
        return Pieces(m_dataset, m_prefix, words).toHtml();
    }

    [[nodiscard]] QByteArray table(const text::Block &block) const
    {
        QByteArray html = "<table>";
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            const QByteArray tag = row == 0 ? "th" : "td";
            html += "<tr>";
            for (const text::Words &cell : block.rows.at(row))
                html += '<' + tag + " dir=\"auto\">" + words(cell) + "</" + tag + '>';
            html += "</tr>";
        }
        return html + "</table>\n";
    }

    const Dataset &m_dataset;
    const QByteArray &m_prefix;
};

QByteArray regionRow(const Dataset &dataset, qsizetype index, const QByteArray &prefix)
{
    const Region &region = dataset.regions.at(index);
    const QByteArray confidence = region.confidence
        ? "<span class=\"more\">" + QByteArray::number(std::lround(*region.confidence * 100)) + " %</span>"
        : QByteArray();
    return "<li><button type=\"button\" class=\"" + colourClass(index) + "\" data-r=\"" + prefix
        + QByteArray::number(index) + "\"><i></i><span class=\"name\" dir=\"auto\">"
        + htmlText(nameOf(dataset, index)) + "</span>" + confidence + "</button></li>";
}

} // namespace

QByteArray htmlText(const QString &text)
{
    return xmlText(text).toHtmlEscaped().toUtf8();
}

QByteArray htmlCard(const QString &heading, const QByteArray &inside)
{
    return "<section class=\"card\"><h2>" + htmlText(heading) + "</h2>" + inside + "</section>\n";
}

QByteArray htmlAnswer(const Dataset &dataset, const QByteArray &prefix)
{
    return Blocks(dataset, prefix).toHtml();
}

QByteArray htmlRegionList(const Dataset &dataset, const QByteArray &prefix)
{
    QByteArray rows;
    for (qsizetype i = 0; i < dataset.regions.size(); ++i)
        rows += regionRow(dataset, i, prefix);
    return "<ul>" + rows + "</ul><p class=\"keys\">"
        + htmlText(Page::tr("Point at words or regions; Tab and N or P walk through them, Enter holds one, "
                            "Esc lets go."))
        + "</p>";
}

QByteArray htmlFigure(const Dataset &dataset, int picture, const SvgPlace &place)
{
    const DatasetPicture &of = dataset.pictures.at(picture);
    QString caption = of.path.isEmpty() ? of.name : of.path;
    if (caption.isEmpty())
        caption = Page::tr("Picture %1").arg(picture + 1);
    if (!of.size.isEmpty())
        caption += u" · %1 × %2"_s.arg(of.size.width()).arg(of.size.height());
    if (of.bytes.isEmpty())
        caption = Page::tr("%1 · the picture is not part of this file", "a picture").arg(caption);
    return "<figure>" + toSvg(dataset, picture, SvgUse::Page, place)
        + "<figcaption dir=\"auto\">" + htmlText(caption) + "</figcaption></figure>\n";
}

QByteArray htmlHead(const QString &title)
{
    return "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy()
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + htmlText(title) + "</title>\n<style>" + htmlStyle() + "</style>\n</head>\n";
}

QByteArray htmlEnd()
{
    return "<script>" + htmlScript() + "</script>\n</body>\n</html>\n";
}

} // namespace exchange
