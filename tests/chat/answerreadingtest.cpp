#include "chat/answerreading.h"

#include <QTest>

#include <memory>

using chat::AnswerReading;
using model::Answer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

const QString piece = u"some <ref>words</ref><box>(1,2),(30,40)</box> between "_s;

grounding::GrowingRegions onePicture()
{
    model::PlaceReading reading;
    reading.pictures = {{.original = {1000, 500}, .sent = {1000, 500}}};
    return grounding::GrowingRegions(reading);
}

} // namespace

class AnswerReadingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_grown.clear();
        m_ended.clear();
        m_reading = std::make_unique<AnswerReading>(
            onePicture(), *this, [this](const Answer &read) { m_grown.append(read); },
            [this](const Answer &read) { m_ended.append(read); });
    }

    void tellsNothingDuringTheCall()
    {
        m_reading->grow({.text = piece});
        QVERIFY(m_grown.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_grown.size(), 1, patience);
        QCOMPARE(m_grown.first().regions.size(), 1);
        m_reading->end({.text = piece});
        QVERIFY(m_ended.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_ended.size(), 1, patience);
    }

    void readsOnlyTheNewestOfWhatCameMeanwhile()
    {
        constexpr int pieces = 200;
        for (int count = 1; count <= pieces; ++count)
            m_reading->grow({.text = piece.repeated(count)});
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_grown.isEmpty() && m_grown.last().rawText() == piece.repeated(pieces), patience);
        QCOMPARE(m_grown.size(), 2); // the first at once, then the newest
    }

    void endsLikeReadingTheWhole()
    {
        const QString text = piece.repeated(50);
        for (int count = 1; count < 50; ++count)
            m_reading->grow({.text = text.first(count * piece.size())});
        m_reading->end({.text = text});
        m_reading->grow({.text = u"too late"_s});
        QVERIFY(m_reading->isEnding());
        QTRY_COMPARE_WITH_TIMEOUT(m_ended.size(), 1, patience);
        QCOMPARE(m_ended.first(), onePicture().ended({.text = text}));
        const qsizetype told = m_grown.size();
        QTest::qWait(20);
        QCOMPARE(m_grown.size(), told);
        QCOMPARE(m_ended.size(), 1);
    }

    void tellsNothingOnceItIsGone()
    {
        m_reading->grow({.text = piece.repeated(2000)});
        m_reading.reset();
        QTest::qWait(50);
        QVERIFY(m_grown.isEmpty());
    }

    void mayBeDoneAwayWithWhileItTells()
    {
        bool told = false;
        m_reading = std::make_unique<AnswerReading>(
            onePicture(), *this,
            [&](const Answer &) {
                told = true;
                m_reading.reset();
            },
            [](const Answer &) {});
        m_reading->grow({.text = piece});
        m_reading->grow({.text = piece + piece});
        QTRY_VERIFY_WITH_TIMEOUT(told, patience);
        QVERIFY(!m_reading);
    }

private:
    QList<Answer> m_grown;
    QList<Answer> m_ended;
    std::unique_ptr<AnswerReading> m_reading;
};

QTEST_GUILESS_MAIN(AnswerReadingTest)
#include "answerreadingtest.moc"
