#include "model/textoffsets.h"

#include <QTest>

class TextOffsetsTest : public QObject {
    Q_OBJECT

private slots:
    void countsBothWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("codePoints");
        QTest::addColumn<int>("utf16");
        const QString emoji = QStringLiteral("a\U0001F600b");
        const QString thai = QStringLiteral("ที่นี่ดี");
        const QString family = QStringLiteral("\U0001F468\u200D\U0001F469 x");
        const QString combining = QStringLiteral("e\u0301e\u0301");
        QTest::newRow("start") << emoji << 0 << 0;
        QTest::newRow("before emoji") << emoji << 1 << 1;
        QTest::newRow("after emoji") << emoji << 2 << 3;
        QTest::newRow("end after emoji") << emoji << 3 << 4;
        QTest::newRow("Thai marks are code points of their own") << thai << 3 << 3;
        QTest::newRow("joined emoji") << family << 3 << 5;
        QTest::newRow("combining marks") << combining << 2 << 2;
        QTest::newRow("lone surrogate is one") << QString(QChar(0xD800)) + QLatin1Char('x') << 1 << 1;
    }

    void countsBothWays()
    {
        QFETCH(QString, text);
        QFETCH(int, codePoints);
        QFETCH(int, utf16);
        QCOMPARE(model::utf16FromCodePoints(text, codePoints), std::optional<qsizetype>(utf16));
        QCOMPARE(model::codePointsFromUtf16(text, utf16), qsizetype(codePoints));
    }

    void hasNoAnswerBeyondTheText()
    {
        QVERIFY(!model::utf16FromCodePoints(QStringLiteral("\U0001F600"), 2));
        QVERIFY(!model::utf16FromCodePoints(QStringLiteral("ab"), -1));
        QCOMPARE(model::codePointsFromUtf16(QStringLiteral("ab"), 9), qsizetype(2));
    }
};

QTEST_APPLESS_MAIN(TextOffsetsTest)
#include "textoffsetstest.moc"
