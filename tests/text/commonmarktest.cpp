#include "text/markdown.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Example {
    QString markdown = {};
    QString html = {};
};

/// The examples of the specification stand between fences of 32 backticks, with an arrow for each tab.
QList<Example> examplesOf(const QString &specification)
{
    static const QRegularExpression fenced(u"^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Example> examples;
    for (auto found = fenced.globalMatch(specification); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        examples.append({match.captured(1).replace(u'→', u'\t'), match.captured(2).replace(u'→', u'\t')});
    }
    return examples;
}

/// What the HTML shows: its text, and the words that stand for pictures.
QString textOf(QString html)
{
    static const QRegularExpression picture(u"<img [^>]*alt=\"([^\"]*)\"[^>]*>"_s);
    static const QRegularExpression end(u"</(p|li|h\\d|blockquote|code)>|<(br|hr) />"_s);
    static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
    html.replace(picture, u"\\1"_s).replace(end, u"\n"_s).remove(tag);
    html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return html.replace(u"&amp;"_s, u"&"_s);
}

QString textOf(const text::Document &document)
{
    QStringList words;
    for (const text::Block &block : document.blocks)
        words << block.words.shown();
    return words.join(u'\n').replace(QChar::LineSeparator, u'\n');
}

/// Where blocks and lines end is a matter of layout.
QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.remove(spaces);
}

/// HTML in markdown is mere text here, so its examples show something else on purpose.
bool hasHtml(const Example &example)
{
    static const QRegularExpression address(u"<[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>]*>|<[^\\s@<>]+@[^\\s<>]+>"_s);
    static const QRegularExpression tag(u"<[a-zA-Z/!?]"_s);
    QString rest = example.markdown;
    return rest.remove(address).contains(tag);
}

} // namespace

/// Every example of the CommonMark specification that holds no HTML shows the same text.
class CommonMarkTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheTextOfTheSpecification_data();
    void showsTheTextOfTheSpecification();
};

void CommonMarkTest::showsTheTextOfTheSpecification_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shown");
    QFile file(QStringLiteral(COMMONMARK_SPEC));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("skipped: the CommonMark specification was not fetched (npm package commonmark-spec)");
    const QList<Example> examples = examplesOf(QString::fromUtf8(file.readAll()));
    QVERIFY(examples.size() > 600);
    for (qsizetype number = 0; number < examples.size(); ++number) {
        const Example &example = examples.at(number);
        if (!hasHtml(example))
            QTest::addRow("example %d", static_cast<int>(number + 1))
                << example.markdown << withoutSpaces(textOf(example.html));
    }
}

void CommonMarkTest::showsTheTextOfTheSpecification()
{
    QFETCH(const QString, markdown);
    QTEST(withoutSpaces(textOf(text::readMarkdown(markdown, text::Dialect::CommonMark))), "shown");
}

QTEST_GUILESS_MAIN(CommonMarkTest)
#include "commonmarktest.moc"
