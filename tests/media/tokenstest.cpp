#include "media/tokens.h"

#include <QTest>

using model::Detail;

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheTileRule_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Detail>("detail");
        QTest::addColumn<int>("tokens");
        QTest::newRow("one tile") << QSize(512, 512) << Detail::High << 255;
        QTest::newRow("square, shorter side becomes 768") << QSize(1024, 1024) << Detail::High << 765;
        QTest::newRow("full HD") << QSize(1920, 1080) << Detail::High << 1105;
        QTest::newRow("fits 2048 first") << QSize(2048, 4096) << Detail::High << 1105;
        QTest::newRow("never enlarged") << QSize(10, 10) << Detail::High << 255;
        QTest::newRow("thin strip") << QSize(8000, 20) << Detail::High << 85 + 4 * 170;
        QTest::newRow("low costs the base only") << QSize(4000, 3000) << Detail::Low << 85;
        QTest::newRow("automatic, small: low") << QSize(512, 400) << Detail::Auto << 85;
        QTest::newRow("automatic, larger: high") << QSize(513, 400) << Detail::Auto << 85 + 2 * 170;
        QTest::newRow("unknown size: base") << QSize() << Detail::High << 85;
    }

    void followsTheTileRule()
    {
        QFETCH(QSize, size);
        QFETCH(Detail, detail);
        QTEST(media::imageTokens(size, detail), "tokens");
    }

    void takesAnotherModelsPrices()
    {
        QCOMPARE(
            media::imageTokens({1024, 1024}, Detail::High, {.base = 2833, .tile = 5667}), 2833 + 4 * 5667);
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tokenstest.moc"
