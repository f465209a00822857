#include "exchange/htmlpage.h"

#include "exchange/htmlparts.h"
#include "exchange/svgpicture.h"
#include "exchange/xmltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMap>

#include <algorithm>
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

/// Foreign words, as text and nothing else; also fit for an attribute.
QByteArray plain(const QString &text)
{
    return xmlText(text).toHtmlEscaped().toUtf8();
}

QByteArray hashOf(const QByteArray &inside)
{
    return "'sha256-" + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray policy()
{
    return "default-src 'none'; img-src data:; style-src " + hashOf(htmlStyle()) + "; script-src "
        + hashOf(htmlScript()) + "; base-uri 'none'; form-action 'none'";
}

QByteArray head(const QString &title)
{
    return "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy()
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + plain(title) + "</title>\n<style>" + htmlStyle() + "</style>\n</head>\n";
}

QByteArray card(const QString &heading, const QByteArray &inside)
{
    return "<section class=\"card\"><h2>" + plain(heading) + "</h2>" + inside + "</section>\n";
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

/// The answer cut where a span begins or ends, each piece knowing the regions that it grounds.
class Words {
public:
    explicit Words(const Dataset &dataset)
        : m_dataset(dataset)
    {
        for (qsizetype i = 0; i < dataset.regions.size(); ++i) {
            for (const model::Span &span : dataset.regions.at(i).spans)
                take(span, i);
        }
    }

    [[nodiscard]] QByteArray toHtml() const
    {
        QByteArray html = "<p dir=\"auto\">";
        qsizetype from = 0;
        std::set<qsizetype> open;
        for (auto it = m_cuts.cbegin(); it != m_cuts.cend(); ++it) {
            html += piece(from, it.key(), open);
            from = it.key();
            for (const qsizetype region : it->begin)
                open.insert(region);
            for (const qsizetype region : it->end)
                open.erase(region);
        }
        return html + piece(from, m_dataset.text.size(), open) + "</p>";
    }

private:
    struct Cut {
        QList<qsizetype> begin = {};
        QList<qsizetype> end = {};
    };

    void take(const model::Span &span, qsizetype region)
    {
        if (span.offset < 0 || span.length <= 0 || span.end() > m_dataset.text.size())
            return;
        m_cuts[span.offset].begin.append(region);
        m_cuts[span.end()].end.append(region);
    }

    [[nodiscard]] QByteArray piece(qsizetype from, qsizetype to, const std::set<qsizetype> &regions) const
    {
        const QByteArray text = plain(m_dataset.text.mid(from, to - from));
        if (regions.empty() || to <= from)
            return text;
        QByteArray ids;
        for (const qsizetype region : regions)
            ids += (ids.isEmpty() ? "" : " ") + QByteArray::number(region);
        const qsizetype first = *regions.begin();
        return "<span class=\"word " + colourClass(first) + tieClass(tieOf(first, from))
            + "\" tabindex=\"0\" role=\"button\" data-r=\"" + ids + "\">" + text + "</span>";
    }

    [[nodiscard]] model::Tie tieOf(qsizetype region, qsizetype at) const
    {
        for (const model::Span &span : m_dataset.regions.at(region).spans) {
            if (span.offset <= at && at < span.end())
                return span.tie;
        }
        return model::Tie::Given;
    }

    const Dataset &m_dataset;
    QMap<qsizetype, Cut> m_cuts;
};

QByteArray figure(const Dataset &dataset, int picture)
{
    const DatasetPicture &of = dataset.pictures.at(picture);
    QString caption = of.path.isEmpty() ? of.name : of.path;
    if (caption.isEmpty())
        caption = Page::tr("Picture %1").arg(picture + 1);
    if (!of.size.isEmpty())
        caption += u" · %1 × %2"_s.arg(of.size.width()).arg(of.size.height());
    if (of.bytes.isEmpty())
        caption = Page::tr("%1 · the picture is not part of this file", "a picture").arg(caption);
    return "<figure>" + toSvg(dataset, picture, SvgUse::Page) + "<figcaption dir=\"auto\">" + plain(caption)
        + "</figcaption></figure>\n";
}

QByteArray regionRow(const Dataset &dataset, qsizetype index)
{
    const Region &region = dataset.regions.at(index);
    const QByteArray confidence = region.confidence
        ? "<span class=\"more\">" + QByteArray::number(std::lround(*region.confidence * 100)) + " %</span>"
        : QByteArray();
    return "<li><button type=\"button\" class=\"" + colourClass(index) + "\" data-r=\""
        + QByteArray::number(index) + "\"><i></i><span class=\"name\" dir=\"auto\">"
        + plain(nameOf(dataset, index)) + "</span>" + confidence + "</button></li>";
}

QByteArray regionList(const Dataset &dataset)
{
    QByteArray rows;
    for (qsizetype i = 0; i < dataset.regions.size(); ++i)
        rows += regionRow(dataset, i);
    return "<ul>" + rows + "</ul><p class=\"keys\">"
        + plain(Page::tr("Point at words or regions; Tab and N or P walk through them, Enter holds one, "
                         "Esc lets go."))
        + "</p>";
}

QByteArray provenance(const Provenance &from)
{
    QByteArray rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += "<dt>" + plain(name) + "</dt><dd dir=\"auto\">" + plain(value) + "</dd>";
    };
    add(Page::tr("Model"), from.modelName);
    add(Page::tr("Service"), from.host);
    add(Page::tr("Deployment"), from.deployment);
    add(Page::tr("Told beforehand"), from.systemMessage);
    add(Page::tr("When"),
        from.when.isValid() ? QLocale().toString(from.when.toLocalTime(), QLocale::ShortFormat) : QString());
    return rows.isEmpty() ? rows : card(Page::tr("Where it comes from"), "<dl>" + rows + "</dl>");
}

} // namespace

QByteArray toHtml(const Dataset &dataset)
{
    const QString title =
        dataset.from.question.isEmpty() ? Page::tr("Pictures and regions") : dataset.from.question;
    QByteArray html = head(title.simplified().left(120)) + "<body>\n<main>\n<div class=\"pictures\">\n";
    for (int picture = 0; picture < dataset.pictures.size(); ++picture)
        html += figure(dataset, picture);
    html += "</div>\n<div>\n";
    if (!dataset.from.question.isEmpty())
        html += card(Page::tr("Question"), "<p dir=\"auto\">" + plain(dataset.from.question) + "</p>");
    if (!dataset.text.isEmpty())
        html += card(Page::tr("Answer"), Words(dataset).toHtml());
    if (!dataset.regions.isEmpty())
        html += card(Page::tr("Regions"), regionList(dataset));
    html += provenance(dataset.from);
    return html + "</div>\n</main>\n<script>" + htmlScript() + "</script>\n</body>\n</html>\n";
}

} // namespace exchange
