#include "presentation/videos.h"

#include <QTest>

using namespace Qt::StringLiterals;
using presentation::TimeInText;

/// What the window knows about videos without a service.
class VideosTest : public QObject {
    Q_OBJECT

private slots:
    void findsTimesInAnswers_data();
    void findsTimesInAnswers();
    void knowsVideosByTheirNames_data();
    void knowsVideosByTheirNames();
    void clockTimes_data();
    void clockTimes();
    void namesOfIndexes_data();
    void namesOfIndexes();
};

void VideosTest::findsTimesInAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TimeInText>>("times");
    QTest::newRow("none") << u"No time here, only 12 and 3:4."_s << QList<TimeInText>{};
    QTest::newRow("a span") << u"from 0:06.0 to 0:08.5: text"_s << QList<TimeInText>{{5, 6, 6}, {15, 6, 8.5}};
    QTest::newRow("with hours") << u"At 1:02:03."_s << QList<TimeInText>{{3, 7, 3723}};
    QTest::newRow("a time span of the wire")
        << u"{ 00:00:47.0390000, }"_s << QList<TimeInText>{{2, 16, 47.039}};
    QTest::newRow("before a colon") << u"to 0:09.1: text"_s << QList<TimeInText>{{3, 6, 9.1}};
    QTest::newRow("no such second") << u"score 2:75"_s << QList<TimeInText>{};
    QTest::newRow("a longer number") << u"1234:5678 and ::1:22:"_s << QList<TimeInText>{};
    QTest::newRow("behind another letter of two units")
        << u"\U0001F600 0:07"_s << QList<TimeInText>{{3, 4, 7}};
}

void VideosTest::findsTimesInAnswers()
{
    QFETCH(QString, text);
    QFETCH(QList<TimeInText>, times);
    const auto found = presentation::timesIn(text);
    QCOMPARE(found.size(), times.size());
    for (qsizetype i = 0; i < times.size(); ++i) {
        QCOMPARE(found.at(i).offset, times.at(i).offset);
        QCOMPARE(found.at(i).length, times.at(i).length);
        QVERIFY(std::abs(found.at(i).seconds - times.at(i).seconds) < 1e-6);
    }
}

void VideosTest::knowsVideosByTheirNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isVideo");
    for (const char *name : {"a.mp4", "a.MOV", "a.avi", "a.mkv", "a.webm", "a.m4v"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"a.jpg", "a.png", "a.gif", "a.groundglass", "a.txt", "mp4", "a.mp3"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void VideosTest::knowsVideosByTheirNames()
{
    QFETCH(QString, file);
    QFETCH(bool, isVideo);
    QCOMPARE(presentation::Videos::isVideoFile(file), isVideo);
}

void VideosTest::clockTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seconds") << 7.9 << 0 << u"0:07"_s;
    QTest::newRow("tenths") << 7.95 << 1 << u"0:07.9"_s;
    QTest::newRow("minutes") << 65.0 << 1 << u"1:05.0"_s;
    QTest::newRow("hours") << 3723.4 << 0 << u"1:02:03"_s;
    QTest::newRow("below zero") << -1.0 << 0 << u"0:00"_s;
    QTest::newRow("a tenth that binary does not have") << 0.3 << 1 << u"0:00.3"_s;
}

void VideosTest::clockTimes()
{
    QFETCH(double, seconds);
    QFETCH(int, decimals);
    QFETCH(QString, expected);
    QCOMPARE(model::clockTime(seconds, decimals), expected);
}

void VideosTest::namesOfIndexes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("a word") << u"films"_s << true;
    QTest::newRow("a digit first") << u"2024-films"_s << true;
    QTest::newRow("24 letters") << QString(24, u'a') << true;
    QTest::newRow("25 letters") << QString(25, u'a') << false;
    QTest::newRow("a GUID") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a hyphen first") << u"-films"_s << false;
    QTest::newRow("a hyphen last") << u"films-"_s << false;
    QTest::newRow("two hyphens") << u"my--films"_s << false;
    QTest::newRow("a blank") << u"my films"_s << false;
    QTest::newRow("a path") << u"../films"_s << false;
}

void VideosTest::namesOfIndexes()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(model::isIndexName(name), good);
}

QTEST_GUILESS_MAIN(VideosTest)
#include "videostest.moc"
