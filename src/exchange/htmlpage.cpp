#include "exchange/htmlpage.h"

#include "exchange/htmlwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QByteArray provenance(const Provenance &from)
{
    QByteArray rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += "<dt>" + htmlText(name) + "</dt><dd dir=\"auto\">" + htmlText(value) + "</dd>";
    };
    add(Page::tr("Model"), from.modelName);
    add(Page::tr("Service"), from.host);
    add(Page::tr("Deployment"), from.deployment);
    add(Page::tr("Told beforehand"), from.systemMessage);
    add(Page::tr("When"),
        from.when.isValid() ? QLocale().toString(from.when.toLocalTime(), QLocale::ShortFormat) : QString());
    return rows.isEmpty() ? rows : htmlCard(Page::tr("Where it comes from"), "<dl>" + rows + "</dl>");
}

} // namespace

QByteArray toHtml(const Dataset &dataset)
{
    const QString title =
        dataset.from.question.isEmpty() ? Page::tr("Pictures and regions") : dataset.from.question;
    QByteArray html = htmlHead(title.simplified().left(120)) + "<body>\n<main>\n<div class=\"pictures\">\n";
    for (int picture = 0; picture < dataset.pictures.size(); ++picture)
        html += htmlFigure(dataset, picture);
    html += "</div>\n<div>\n";
    if (!dataset.from.question.isEmpty())
        html += htmlCard(Page::tr("Question"), "<p dir=\"auto\">" + htmlText(dataset.from.question) + "</p>");
    if (!dataset.text.isEmpty())
        html += htmlCard(Page::tr("Answer"), htmlAnswer(dataset, {}));
    if (!dataset.regions.isEmpty())
        html += htmlCard(Page::tr("Regions"), htmlRegionList(dataset, {}));
    html += provenance(dataset.from);
    return html + "</div>\n</main>\n" + htmlEnd();
}

} // namespace exchange
