#include "grounding/analysisregions.h"

#include <QTest>

using model::PictureAnalysis;
using model::Region;
using namespace Qt::StringLiterals;

namespace {

QPolygonF box(double x, double y)
{
    return QPolygonF(QList<QPointF>{{x, y}, {x + 0.1, y}, {x + 0.1, y + 0.05}, {x, y + 0.05}});
}

PictureAnalysis reading(const QStringList &words)
{
    PictureAnalysis page{.size = {100, 100}};
    PictureAnalysis::Line line{.text = words.join(u' '), .polygon = box(0, 0)};
    for (int i = 0; i < words.size(); ++i)
        line.words.append({.text = words.at(i), .polygon = box(0.1 * i, 0), .confidence = 0.9});
    page.lines.append(line);
    return page;
}

/// "label: words it is tied to" of each region.
QStringList told(const QString &text, const PictureAnalysis &page)
{
    QStringList all;
    for (const Region &region : grounding::withAnalysis({.text = text}, {page}).regions) {
        QStringList words;
        for (const model::Span &span : region.spans)
            words << text.sliced(span.offset, span.length);
        all << region.label + u": "_s + words.join(u", "_s);
    }
    return all;
}

} // namespace

class AnalysisRegionsTest : public QObject {
    Q_OBJECT

private slots:
    void textThatTheAnswerRepeatsIsTied_data();
    void textThatTheAnswerRepeatsIsTied();
    void thingsAreTiedToWordsThatNameThem();
    void anotherAnalysisTakesThePlaceOfTheFirst();
    void evidenceIsBounded();
};

void AnalysisRegionsTest::textThatTheAnswerRepeatsIsTied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("regions");
    const auto row = [](const char *name, const QString &text, const QStringList &words,
                         const QStringList &regions) { QTest::newRow(name) << text << words << regions; };
    row("a whole line", u"It says: Harbour Lane!"_s, {u"Harbour"_s, u"Lane"_s},
        {u"Harbour Lane: Harbour Lane"_s});
    row("single words", u"A lane by the sea."_s, {u"Harbour"_s, u"Lane"_s}, {u"Lane: lane"_s});
    row("a number is no part of another", u"It costs 359.80 in all."_s, {u"80"_s, u"x"_s}, {});
    row("a number in another spelling", u"It costs 1,234.50."_s, {u"Sum"_s, u"1.234,50"_s},
        {u"1.234,50: 1,234.50"_s});
    row("short words stand everywhere", u"It is at the end of it."_s, {u"it"_s, u"of"_s, u"sea"_s}, {});
}

void AnalysisRegionsTest::textThatTheAnswerRepeatsIsTied()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QStringList, regions);
    QCOMPARE(told(text, reading(words)), regions);
}

void AnalysisRegionsTest::thingsAreTiedToWordsThatNameThem()
{
    PictureAnalysis page{.size = {100, 100}};
    page.objects = {{.name = u"dog"_s, .polygon = box(0, 0), .confidence = 0.9},
        {.name = u"ghost"_s, .polygon = box(0.5, 0), .confidence = 0.1}};
    page.people = {{.polygon = box(0.2, 0), .confidence = 0.8}, {.polygon = box(0.3, 0), .confidence = 0.05}};
    page.captions = {{.name = u"a room"_s, .polygon = QPolygonF(QRectF(0, 0, 1, 1)), .confidence = 0.9},
        {.name = u"a red chair"_s, .polygon = box(0.7, 0), .confidence = 0.9}};
    QCOMPARE(told(u"Two dogs and a woman on a red chair."_s, page),
        (QStringList{u"dog: dogs"_s, u"person: woman"_s, u"a red chair: a red chair"_s}));
}

void AnalysisRegionsTest::anotherAnalysisTakesThePlaceOfTheFirst()
{
    PictureAnalysis page{.size = {100, 100}};
    page.objects = {{.name = u"dog"_s, .polygon = box(0, 0), .confidence = 0.9}};
    const model::Answer answer{.text = u"A dog."_s, .regions = {{.label = u"mine"_s}}};
    const model::Answer once = grounding::withAnalysis(answer, {page});
    QCOMPARE(once.regions.size(), 2);
    QCOMPARE(once.regions.first().label, u"mine"_s);
    QCOMPARE(grounding::withAnalysis(once, {page}), once);
}

void AnalysisRegionsTest::evidenceIsBounded()
{
    QVERIFY(grounding::evidenceText({}).isEmpty());
    QVERIFY(grounding::evidenceText({PictureAnalysis{}}).isEmpty());
    const QString few = grounding::evidenceText({reading({u"Harbour"_s, u"Lane"_s}), reading({u"Exit"_s})});
    QVERIFY(few.contains(u"Harbour Lane") && few.contains(u"Picture 2"));
    PictureAnalysis much = reading({u"word"_s});
    much.lines = QList<PictureAnalysis::Line>(10'000, much.lines.first());
    QVERIFY(grounding::evidenceText({much}).size() < 7000);
}

QTEST_APPLESS_MAIN(AnalysisRegionsTest)
#include "analysisregionstest.moc"
