#include "presentation/regionsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::RegionsModel;

namespace {

model::Region region(const QString &label, qsizetype offset, qsizetype length, double x = 0.1)
{
    return {.label = label,
        .polygon = QPolygonF({{x, 0.7}, {x + 0.2, 0.7}, {x + 0.2, 0.75}, {x, 0.75}}),
        .spans = {{offset, length}},
        .confidence = 0.957,
        .source = model::RegionSource::ReadText};
}

model::Answer cake()
{
    return {.text = u"The walnut cake costs 4.50."_s, .regions = {region(u"walnut cake"_s, 4, 11)}};
}

QString text(const RegionsModel &model, int row, RegionsModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class RegionsModelTest : public QObject {
    Q_OBJECT

private slots:
    void columnsSayWhatARegionIs()
    {
        QLocale::setDefault(QLocale::c());
        RegionsModel model;
        QAbstractItemModelTester tester(&model);
        model.show(1, cake());
        QCOMPARE(text(model, 0, RegionsModel::Label), u"walnut cake"_s);
        QCOMPARE(text(model, 0, RegionsModel::Words), u"“walnut cake”"_s);
        QCOMPARE(text(model, 0, RegionsModel::Where), u"left, below the middle"_s);
        QCOMPARE(text(model, 0, RegionsModel::Score), u"0.96"_s);
        QCOMPARE(text(model, 0, RegionsModel::Source), u"read text"_s);
        QCOMPARE(
            model.index(0, 0).data(RegionsModel::ColourRole).value<QColor>(), presentation::regionColour(0));
        QCOMPARE(model.index(0, 0).data(RegionsModel::RegionIdRole).value<presentation::RegionId>(),
            (presentation::RegionId{1, 0}));
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(u"left, below the middle"_s));
    }

    void howSureATieIsIsSaid_data()
    {
        QTest::addColumn<QList<model::Span>>("spans");
        QTest::addColumn<model::RegionSource>("source");
        QTest::addColumn<QString>("words");
        using model::Tie;
        const auto service = model::RegionSource::Service;
        QTest::newRow("none") << QList<model::Span>() << service << QString();
        QTest::newRow("service") << QList<model::Span>{{4, 6}} << service << u"given by the service"_s;
        QTest::newRow("model") << QList<model::Span>{{4, 6}} << model::RegionSource::AnswerText
                               << u"given by the model"_s;
        QTest::newRow("the less sure one")
            << QList<model::Span>{{4, 6}, {11, 4, Tie::Matched}} << service << u"searching"_s;
        QTest::newRow("hand") << QList<model::Span>{{4, 6, Tie::ByHand}} << service << u"by hand"_s;
    }
    void howSureATieIsIsSaid()
    {
        QFETCH(QList<model::Span>, spans);
        QFETCH(model::RegionSource, source);
        QFETCH(QString, words);
        RegionsModel model;
        model::Answer answer = cake();
        answer.regions.first().spans = spans;
        answer.regions.first().source = source;
        model.show(1, answer);
        QCOMPARE(model.tieInWordsAt(0).isEmpty(), words.isEmpty());
        QVERIFY(model.tieInWordsAt(0).contains(words));
        QVERIFY(model.descriptionAt(0).contains(words));
        QVERIFY(model.index(0, RegionsModel::Words).data(Qt::ToolTipRole).toString().contains(words));
    }

    void aGrowingAnswerKeepsItsRows()
    {
        RegionsModel model;
        QAbstractItemModelTester tester(&model);
        model::Answer answer = cake();
        model.show(1, answer);
        const QPersistentModelIndex first = model.index(0, 0);
        QSignalSpy reset(&model, &RegionsModel::modelReset);
        QSignalSpy inserted(&model, &RegionsModel::rowsInserted);
        QSignalSpy changed(&model, &RegionsModel::dataChanged);

        answer.text += u" It is big."_s;
        model.show(1, answer);
        QCOMPARE(inserted.size() + changed.size(), 0);

        answer.regions.append({region(u"4.50"_s, 22, 4), region(u"big"_s, 34, 3)});
        model.show(1, answer);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 1);
        QCOMPARE(inserted.at(0).at(2).toInt(), 2);
        QCOMPARE(changed.size(), 0);

        answer.regions[1].label = u"price"_s;
        model.show(1, answer);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);

        QCOMPARE(reset.size(), 0);
        QVERIFY(first.isValid());
        QCOMPARE(first.data().toString(), u"walnut cake"_s);
    }

    void changesFarApartAreAnnouncedApart()
    {
        RegionsModel model;
        model::Answer answer = cake();
        for (int i = 0; i < 5; ++i)
            answer.regions.append(region(QString::number(i), 0, 3));
        model.show(1, answer);
        QSignalSpy changed(&model, &RegionsModel::dataChanged);
        answer.regions[0].label = u"a"_s;
        answer.regions[5].label = u"b"_s;
        model.show(1, answer);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(text(model, 5, RegionsModel::Label), u"b"_s);
    }

    void anAnswerThatLosesRegionsLosesRowsAtItsEnd()
    {
        RegionsModel model;
        QAbstractItemModelTester tester(&model);
        model::Answer answer = cake();
        answer.regions.append(region(u"4.50"_s, 22, 4));
        model.show(1, answer);
        answer.regions.removeLast();
        QSignalSpy removed(&model, &RegionsModel::rowsRemoved);
        model.show(1, answer);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void anotherAnswerStartsAnew()
    {
        RegionsModel model;
        model.show(1, cake());
        QSignalSpy reset(&model, &RegionsModel::modelReset);
        model.show(2, cake());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowOf(presentation::RegionId{1, 0}), -1);
        QCOMPARE(model.rowOf(presentation::RegionId{2, 0}), 0);
        QCOMPARE(model.rowOf(presentation::RegionId{2, 1}), -1);
        QCOMPARE(model.rowOf(std::nullopt), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void wordsStandInTheirOrderAndOnlyOnce()
    {
        RegionsModel model;
        model::Answer answer{.text = u"A cat, the cat and a dog"_s};
        answer.regions = {region({}, 0, 0)};
        answer.regions[0].spans = {{21, 3}, {11, 3}, {2, 3}};
        model.show(1, answer);
        QCOMPARE(model.wordsAt(0), u"cat … dog"_s);
        QCOMPARE(model.nameAt(0), u"cat … dog"_s);
    }

    void spansOutsideTheTextAreNoWords()
    {
        RegionsModel model;
        model::Answer answer{.text = u"short"_s, .regions = {region({}, 500, 10), region({}, -3, 4)}};
        model.show(1, answer);
        QCOMPARE(text(model, 0, RegionsModel::Words), QString());
        QCOMPARE(text(model, 1, RegionsModel::Words), QString());
        QCOMPARE(model.nameAt(1), u"region 2"_s);
    }
};

QTEST_APPLESS_MAIN(RegionsModelTest)
#include "regionsmodeltest.moc"
