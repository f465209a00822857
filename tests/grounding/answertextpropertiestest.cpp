#include "grounding/answertextstream.h"

#include "familyrows.h"

#include <QTest>

using familyrows::Row;
using grounding::Family;
using grounding::ReadAnswer;
using grounding::ReadingHints;
using grounding::Space;

namespace {

ReadingHints hintsOf(const Row &row)
{
    ReadingHints hints = row.hints;
    if (hints.originalSize.isEmpty())
        hints.originalSize = QSize(1000, 500);
    return hints;
}

void addRows()
{
    QTest::addColumn<Row>("row");
    const QList<Row> rows = familyrows::allRows();
    for (const Row &row : rows)
        QTest::newRow(row.name) << row;
}

bool isWithin(const model::Span &span, const QString &text)
{
    return span.offset >= 0 && span.length > 0 && span.end() <= text.size();
}

bool isSound(const ReadAnswer &answer)
{
    if (answer.markers.size() != answer.regions.size())
        return false;
    for (const model::Region &region : answer.regions) {
        for (const QPointF &p : region.polygon) {
            if (!(p.x() >= 0 && p.x() <= 1 && p.y() >= 0 && p.y() <= 1))
                return false;
        }
        for (const model::Span &span : region.spans) {
            if (!isWithin(span, answer.cleanText))
                return false;
        }
    }
    return true;
}

/// Whole places that one number more spoils; actions count only when nothing follows.
bool settlesLate(const Row &row)
{
    return row.family == Family::Gui || row.family == Family::None
        || row.name == QByteArrayView("paligemma: several, broken ones dropped")
        || row.name == QByteArrayView("isaac: too many pairs");
}

bool countsPixels(Family family)
{
    return family == Family::QwenJsonPixels || family == Family::QwenHtml || family == Family::Florence2Json
        || family == Family::Coco;
}

} // namespace

class AnswerTextPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPrefixFindsOnlyWhatTheWholeFinds_data() { addRows(); }

    void everyPrefixFindsOnlyWhatTheWholeFinds()
    {
        QFETCH(Row, row);
        const ReadingHints hints = hintsOf(row);
        const ReadAnswer whole = grounding::readAnswerText(row.text, hints);
        for (qsizetype size = 0; size <= row.text.size(); ++size) {
            const ReadAnswer part = grounding::readAnswerText(row.text.first(size), hints);
            QVERIFY2(isSound(part), qPrintable(row.text.first(size)));
            const bool mayChange = settlesLate(row) || part.family == Family::Gui;
            for (const grounding::TextRange &marker : part.markers)
                QVERIFY2(mayChange || whole.markers.contains(marker), qPrintable(row.text.first(size)));
        }
    }

    void everyCutIsSurvived_data() { addRows(); }

    void everyCutIsSurvived()
    {
        QFETCH(Row, row);
        const QByteArray bytes = row.text.toUtf8();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray cut = bytes;
            cut.remove(at, 1);
            QVERIFY(isSound(grounding::readAnswerText(QString::fromUtf8(cut), hintsOf(row))));
        }
    }

    void piecesEqualTheWhole_data() { addRows(); }

    void piecesEqualTheWhole()
    {
        QFETCH(Row, row);
        const ReadAnswer whole = grounding::readAnswerText(row.text, hintsOf(row));
        for (const qsizetype step : {1, 3, 7}) {
            grounding::AnswerTextStream stream(hintsOf(row));
            for (qsizetype at = 0; at < row.text.size(); at += step) {
                stream.add(QStringView(row.text).sliced(at, qMin(step, row.text.size() - at)));
                QVERIFY(isSound(stream.answer()));
            }
            stream.end();
            QCOMPARE(stream.answer().cleanText, whole.cleanText);
            QCOMPARE(stream.answer().regions, whole.regions);
            QCOMPARE(stream.answer().family, whole.family);
        }
    }

    void aLargerPictureMovesNoFraction_data() { addRows(); }

    void aLargerPictureMovesNoFraction()
    {
        QFETCH(Row, row);
        ReadingHints hints = hintsOf(row);
        const bool pixels = countsPixels(row.family) || !row.hints.model.isEmpty()
            || row.hints.space == Space::Original || !row.hints.originalSize.isEmpty()
            || row.name == QByteArrayView("gui: tool call") || row.name == QByteArrayView("gui: typed click");
        if (pixels)
            return;
        const ReadAnswer once = grounding::readAnswerText(row.text, hints);
        hints.originalSize *= 2;
        QCOMPARE(grounding::readAnswerText(row.text, hints).regions, once.regions);
    }

    void runawayAnswersEnd_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"[", "<", "{", "(", "`", "\"", "{\"", "[1,", "<box>", "<box>(1,2),",
                 "<point x=\"", "<points ", "<loc_1>", "<loc0001>", "<ref>", "<|det|>[[", "a(", "Action: a(",
                 "[a](#1", "<p>{<1>", "<patch_index_0001>", "<think>", "{\"a\":[", "~~~\n", "[[1,2,3,4]] ",
                 "<a data-bbox=\"1 2 3 4\">", "<|begin_of_box|>", "&lt;", "```json [", "<polygon>(1,2)"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }

    void runawayAnswersEnd()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(100'000 / piece.size());
        ReadingHints hints{.originalSize = QSize(1000, 500)};
        QVERIFY(grounding::readAnswerText(text, hints).regions.size() <= 5000);
        for (int family = 1; family <= int(Family::Gui); ++family) {
            hints.family = Family(family);
            QVERIFY(grounding::readAnswerText(text.first(8'000), hints).regions.size() <= 5000);
        }
    }

    void plainWordsShowAtOnceHoweverLongTheAnswer()
    {
        grounding::AnswerTextStream stream(ReadingHints{.originalSize = QSize(100, 100)});
        stream.add(QStringLiteral("long words ").repeated(2000));
        QVERIFY(stream.answer().cleanText.endsWith(QStringLiteral("words ")));
        stream.add(u"and more");
        QVERIFY(stream.answer().cleanText.endsWith(QStringLiteral("words and more")));
    }

    void halfLinksAndListsAreNotShown()
    {
        grounding::AnswerTextStream stream(ReadingHints{.originalSize = QSize(100, 100)});
        const auto shown = [&](QStringView piece) {
            stream.add(piece);
            return stream.answer().cleanText;
        };
        QCOMPARE(shown(u"A [red kite"), QStringLiteral("A "));
        QCOMPARE(shown(u"](#r"), QStringLiteral("A "));
        QCOMPARE(shown(u"1) flies."), QStringLiteral("A red kite flies."));
        QCOMPARE(shown(u"\n\n```json\n[{\"id\":\"r1\",").trimmed(), QStringLiteral("A red kite flies."));
        QCOMPARE(
            shown(u"\"label\":\"kite\",\"box\":[1,2,30,40]},{\"id\""), QStringLiteral("A red kite flies."));
        QCOMPARE(stream.answer().regions.size(), 1);
        QCOMPARE(stream.answer().regions[0].spans.size(), 1);
    }

    void halfMarkersAreNotShown()
    {
        grounding::AnswerTextStream stream(ReadingHints{.originalSize = QSize(100, 100)});
        stream.add(u"A kettle <bo");
        QCOMPARE(stream.answer().cleanText, QStringLiteral("A kettle "));
        stream.add(u"x>(1,2),(30,40)</box> on");
        QCOMPARE(stream.answer().cleanText, QStringLiteral("A kettle on"));
        QCOMPARE(stream.answer().regions.size(), 1);
    }
};

QTEST_APPLESS_MAIN(AnswerTextPropertiesTest)
#include "answertextpropertiestest.moc"
