#include "store/answerjson.h"
#include "store/names.h"

#include "model/connection.h"
#include "model/conversation.h"
#include "model/correction.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every choice up to `last` has a word of its own that leads back to it.
template <typename Choice> bool allComeBack(Choice last)
{
    QSet<QString> seen;
    for (int i = 0; i <= int(last); ++i) {
        const auto choice = static_cast<Choice>(i);
        const QString word = store::wordFor(choice);
        const auto another = static_cast<Choice>(i == 0 ? int(last) : 0);
        if (word.isEmpty() || seen.contains(word) || store::fromWord(word, another) != choice)
            return false;
        seen.insert(word);
    }
    return true;
}

} // namespace

class StoredNamesTest : public QObject {
    Q_OBJECT

private slots:
    void everyChoiceComesBack()
    {
        QVERIFY(allComeBack(model::Role::Tool));
        QVERIFY(allComeBack(model::Message::State::Failed));
        QVERIFY(allComeBack(model::Detail::High));
        QVERIFY(allComeBack(model::FinishReason::Other));
        QVERIFY(allComeBack(model::FilterReport::About::Answer));
        QVERIFY(allComeBack(model::RegionSource::Hand));
        QVERIFY(allComeBack(model::Region::Kind::Point));
        QVERIFY(allComeBack(model::Tie::ByHand));
        QVERIFY(allComeBack(model::Verdict::Rejected));
        QVERIFY(allComeBack(model::Problem::Kind::Internal));
        QVERIFY(allComeBack(model::Connection::Kind::OpenAICompatible));
        QVERIFY(allComeBack(model::Connection::Preset::LmStudio));
        QVERIFY(allComeBack(model::Connection::VisionResource::SameResource));
        QVERIFY(allComeBack(model::SignIn::How::TokenCommand));
        QVERIFY(allComeBack(model::Route::Proxy::Own));
        QVERIFY(allComeBack(model::Spelling::DataSources::Snake));
        QVERIFY(allComeBack(model::Parameters::Format::JsonSchema));
    }

    void anUnknownWordIsNoError()
    {
        QCOMPARE(store::fromWord(u"from-tomorrow"_s, model::RegionSource::Hand), model::RegionSource::Hand);
    }

    void whatIsBrokenLosesOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "}{"_ba;
        QTest::newRow("other types")
            << R"({"regions":7,"finish":[],"usage":"x","progress":{"a":1},"problems":[3]})"_ba;
        QTest::newRow("a polygon of words") << R"({"regions":[{"polygon":["a",null,{}],"kind":1}]})"_ba;
    }

    void whatIsBrokenLosesOnlyItself()
    {
        QFETCH(QByteArray, stored);
        QCOMPARE(store::answerFromStored(stored, u"the words"_s).text, u"the words"_s);
        (void)store::sentFromStored(stored);
    }

    void groundingBeyondTheBoundIsLeftOut()
    {
        model::Answer answer{.regions = {{.label = u"kept"_s}}};
        for (int i = 0; i < 40; ++i)
            answer.grounding.append({.text = QString(1024 * 1024, u'x')});
        const auto back = store::answerFromStored(store::answerToStored(answer), {});
        QVERIFY(back.grounding.isEmpty());
        QCOMPARE(back.regions, answer.regions);
    }
};

QTEST_APPLESS_MAIN(StoredNamesTest)
#include "storednamestest.moc"
