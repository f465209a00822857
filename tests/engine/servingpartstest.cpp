#include "engine/lifetime.h"
#include "engine/publicaddress.h"
#include "engine/trimming.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <thread>

using namespace Qt::StringLiterals;
using engine::Lifetime;
using engine::Spoken;

class ServingPartsTest : public QObject {
    Q_OBJECT

private slots:
    void trims_data();
    void trims();
    void trimmingTakesGroundingAlong();
    void tellsPublicAddresses_data();
    void tellsPublicAddresses();
    void refusesNamesOfThisComputer();
    void livesAsLongAsSomebodyStays();
    void endsWhenTold();
};

void ServingPartsTest::trims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxTokens"); // 0: no limit
    QTest::addColumn<QStringList>("stops");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("cut");
    QTest::newRow("no limit") << u"one two three"_s << 0 << QStringList() << u"one two three"_s << false;
    QTest::newRow("enough") << u"one two three"_s << 4 << QStringList() << u"one two three"_s << false;
    QTest::newRow("at a word") << u"one two three"_s << 3 << QStringList() << u"one two"_s << true;
    QTest::newRow("exactly at a blank") << u"one two! three"_s << 2 << QStringList() << u"one two!"_s << true;
    QTest::newRow("one word only") << u"abcdefghij"_s << 1 << QStringList() << u"abcd"_s << true;
    QTest::newRow("never within a character")
        << u"\U0001F600\U0001F600\U0001F600"_s << 2 << QStringList() << u"\U0001F600\U0001F600"_s << true;
    QTest::newRow("long") << u"word "_s.repeated(10'000) << 5 << QStringList() << u"word word word word"_s
                          << true;
    QTest::newRow("stop word") << u"one two three"_s << 0 << QStringList{u" two"_s} << u"one"_s << false;
    QTest::newRow("first of two stop words")
        << u"one two three"_s << 0 << QStringList{u"three"_s, u"two"_s} << u"one "_s << false;
    QTest::newRow("stop word that is not there")
        << u"one"_s << 0 << QStringList{u"four"_s} << u"one"_s << false;
    QTest::newRow("nothing") << QString() << 1 << QStringList() << QString() << false;
}

void ServingPartsTest::trims()
{
    QFETCH(QString, text);
    QFETCH(int, maxTokens);
    QFETCH(QStringList, stops);
    QFETCH(QString, expected);
    QFETCH(bool, cut);
    const auto limit = maxTokens > 0 ? std::optional<qint64>(maxTokens) : std::nullopt;
    const auto trimmed = engine::trim(Spoken{.text = text}, limit, stops);
    QCOMPARE(trimmed.spoken.text, expected);
    QCOMPARE(trimmed.finish, cut ? model::FinishReason::Length : model::FinishReason::Stop);
}

void ServingPartsTest::trimmingTakesGroundingAlong()
{
    const model::GroundingSpan first{.text = u"one"_s, .offset = 0, .length = 3};
    const model::GroundingSpan second{.text = u"two"_s, .offset = 4, .length = 3};
    const Spoken spoken{.text = u"one two\none two\nend"_s,
        .grounding = {{u"one two"_s, {first, second}}, {u"one two"_s, {first, second}}, {u"end"_s, {first}}}};
    const auto trimmed = engine::trim(spoken, 3, {});
    QCOMPARE(trimmed.spoken.text, u"one two\none"_s);
    QCOMPARE(trimmed.spoken.grounding,
        (QList<model::GroundingLine>{{u"one two"_s, {first, second}}, {u"one"_s, {first}}}));
}

void ServingPartsTest::tellsPublicAddresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : {"8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "100.63.0.1",
             "2606:4700::1111", "::ffff:8.8.8.8"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.0.1",
             "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1",
             "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
             "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"})
        QTest::newRow(address) << false;
}

void ServingPartsTest::tellsPublicAddresses()
{
    QFETCH(bool, isPublic);
    sockaddr_in four = {};
    four.sin_family = AF_INET;
    sockaddr_in6 six = {};
    six.sin6_family = AF_INET6;
    if (inet_pton(AF_INET, QTest::currentDataTag(), &four.sin_addr) == 1) {
        QCOMPARE(engine::isPublicAddress(reinterpret_cast<const sockaddr &>(four)), isPublic);
        return;
    }
    QCOMPARE(inet_pton(AF_INET6, QTest::currentDataTag(), &six.sin6_addr), 1);
    QCOMPARE(engine::isPublicAddress(reinterpret_cast<const sockaddr &>(six)), isPublic);
}

void ServingPartsTest::refusesNamesOfThisComputer()
{
    const auto refused = engine::resolve(u"localhost"_s, true);
    QVERIFY(refused && refused->refused);
    const auto allowed = engine::resolve(u"127.0.0.1"_s, false);
    QVERIFY(allowed && !allowed->refused);
    QCOMPARE(allowed->address, u"127.0.0.1"_s);
}

void ServingPartsTest::livesAsLongAsSomebodyStays()
{
    Lifetime lifetime;
    auto first = lifetime.stay();
    auto second = lifetime.stay();
    QVERIFY(first && second);
    first.reset();
    QVERIFY(!lifetime.over());
    lifetime.parentGone();
    QVERIFY(!lifetime.over());
    auto third = lifetime.stay(); // comes while another still stays
    QVERIFY(third);
    second.reset();
    QVERIFY(!lifetime.over());
    std::thread leaving([&third] { third.reset(); });
    lifetime.waitUntilOver();
    leaving.join();
    QVERIFY(lifetime.over());
    QVERIFY(!lifetime.stay());
}

void ServingPartsTest::endsWhenTold()
{
    Lifetime lifetime;
    const auto stay = lifetime.stay();
    QVERIFY(!lifetime.waitUntilOver(std::chrono::milliseconds(0)));
    lifetime.endNow();
    QVERIFY(lifetime.waitUntilOver(std::chrono::milliseconds(0)));
}

QTEST_APPLESS_MAIN(ServingPartsTest)
#include "servingpartstest.moc"
