#include "wire/modellist.h"

#include <QTest>

using model::ListedModel;
using namespace Qt::StringLiterals;

class ModelListTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFormOfAList_data();
    void readsEveryFormOfAList();
    void saysWhyThereIsNoList_data();
    void saysWhyThereIsNoList();
    void readsWhetherAModelSees_data();
    void readsWhetherAModelSees();
};

void ModelListTest::readsEveryFormOfAList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ListedModel>>("models");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<ListedModel> &models) {
        QTest::newRow(name) << bytes << models;
    };
    row("names only", R"({"object":"list","data":[{"id":"b","object":"model"},{"id":"a"}]})",
        {{.name = u"b"_s}, {.name = u"a"_s}});
    row("kinds",
        R"({"data":[{"id":"v","type":"vlm"},{"id":"t","type":"llm"},{"id":"e","type":"embeddings"}]})",
        {{.name = u"v"_s, .sees = true}, {.name = u"t"_s, .sees = false}, {.name = u"e"_s, .sees = false}});
    row("what it can do",
        R"({"models":[{"name":"m","capabilities":["completion","multimodal"]},{"name":"n","capabilities":["completion"]}]})",
        {{.name = u"m"_s, .sees = true}, {.name = u"n"_s, .sees = false}});
    row("families", R"({"models":[{"name":"llava:7b","details":{"families":["llama","clip"]}}]})",
        {{.name = u"llava:7b"_s, .sees = true}});
    row("modalities", R"({"data":[{"id":"x","architecture":{"input_modalities":["text","image"]}}]})",
        {{.name = u"x"_s, .sees = true}});
    row("a bare array", R"(["a",{"id":"b"}])", {{.name = u"a"_s}, {.name = u"b"_s}});
    row("each once, no empty names", R"({"data":[{"id":"a"},{"id":"a"},{"id":""},{},7,null]})",
        {{.name = u"a"_s}});
    row("none", R"({"data":[]})", {});
}

void ModelListTest::readsEveryFormOfAList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<ListedModel>, models);
    const auto read = wire::readModels(bytes);
    QVERIFY(read.ok());
    QCOMPARE(*read, models);
}

void ModelListTest::saysWhyThereIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>Hello</html>");
    QTest::newRow("another object") << QByteArray(R"({"data":{"id":"a"}})");
    QTest::newRow("an error") << QByteArray(R"({"error":{"message":"no","code":"500"}})");
}

void ModelListTest::saysWhyThereIsNoList()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!wire::readModels(bytes).ok());
}

void ModelListTest::readsWhetherAModelSees_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("sees"); // -1: not said
    QTest::newRow("described, sees") << QByteArray(R"({"capabilities":["completion","vision"]})") << 1;
    QTest::newRow("described, does not") << QByteArray(R"({"capabilities":["completion","tools"]})") << 0;
    QTest::newRow("server, sees") << QByteArray(R"({"modalities":{"vision":true,"audio":false}})") << 1;
    QTest::newRow("server, does not") << QByteArray(R"({"modalities":{"vision":false}})") << 0;
    QTest::newRow("not said") << QByteArray(R"({"license":"x"})") << -1;
    QTest::newRow("garbage") << QByteArray("][") << -1;
}

void ModelListTest::readsWhetherAModelSees()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, sees);
    const auto read = wire::readSight(bytes);
    QCOMPARE(read ? int(*read) : -1, sees);
}

QTEST_APPLESS_MAIN(ModelListTest)
#include "modellisttest.moc"
