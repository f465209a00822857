#include "presentation/carrying.h"

#include "chat/picturereading.h"
#include "exchange/replayfile.h"
#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/regionsmodel.h"
#include "store/history.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Carrying;
using presentation::ExportChoice;

namespace {

constexpr int patience = 30'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

struct Room {
    QTemporaryDir folder;
    store::History history{folder.path(), chat::pictureReading()};
    presentation::ConversationModel conversation;
    presentation::RegionsModel regions;
    presentation::Corrections corrections{history, conversation};
    Carrying carrying{history, conversation, regions, corrections};

    /// One question about the menu, and an answer of the service "contoso".
    void ask()
    {
        auto adding = history.addPicture(menu);
        QVERIFY(QTest::qWaitFor([&] { return adding.isFinished(); }, patience));
        QVERIFY(adding.result().ok());
        model::Picture picture = *adding.result();
        picture.name = u"menu.png"_s;
        const Message question{
            .id = 1, .role = model::Role::User, .text = u"What is sold?"_s, .pictures = {picture}};
        Message answer{.id = 2, .role = model::Role::Assistant, .connectionName = u"contoso.example"_s};
        answer.answer = {.text = u"Espresso."_s,
            .regions = {{.label = u"drink"_s,
                .polygon = QPolygonF({{0.1, 0.3}, {0.3, 0.3}, {0.3, 0.4}, {0.1, 0.4}}),
                .spans = {{0, 8}}}},
            .modelName = u"gpt-4"_s};
        conversation.show({.id = 1, .title = u"Menu"_s, .messages = {question, answer}});
        regions.show(2, answer.answer);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
};

QStringList namesOf(const QList<presentation::ExportOffer::Part> &parts)
{
    QStringList names;
    for (const auto &part : parts)
        names << part.name;
    return names;
}

} // namespace

class CarryingTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAnswerThereIsNothingToExport();
    void onlyWhatIsKnownIsAsked();
    void theContentsAreSaidBeforehand();
    void formatsThatCannotHoldItSayWhy();
    void theShownAnswerIsWritten();
    void aReplayBecomesAConversationAgain();
    void aSavedAnswerIsAboutThePictureBesideIt();
    void whatCannotBeOpenedIsTold();
    void aPlaceThatCannotBeWrittenIsTold();
    void aWholeConversationComesBackWithWhatWasSaidOfIt();
    void wholeConversationsSayWhatTheyHold();
};

void CarryingTest::withoutAnswerThereIsNothingToExport()
{
    Room room;
    QVERIFY(!room.carrying.hasAnswer());
    QVERIFY(!room.carrying.offer());
}

void CarryingTest::onlyWhatIsKnownIsAsked()
{
    Room room;
    room.ask();
    const auto offer = room.carrying.offer();
    QVERIFY(offer);
    QCOMPARE(namesOf(offer->parts(u"replay"_s)),
        (QStringList{u"pictures"_s, u"question"_s, u"model"_s, u"host"_s, u"metadata"_s}));
    QCOMPARE(namesOf(offer->parts(u"yolo"_s)), (QStringList{u"pictures"_s, u"metadata"_s}));
    QCOMPARE(namesOf(offer->parts(u"csv"_s)), QStringList());
    for (const auto &part : offer->parts(u"replay"_s))
        QCOMPARE(part.usual, part.name != "host"_L1 && part.name != "metadata"_L1);
    QCOMPARE(offer->place(u"replay"_s).suggestion, u"menu.groundglass"_s);
    QVERIFY(offer->place(u"yolo"_s).filter.isEmpty());
}

void CarryingTest::theContentsAreSaidBeforehand()
{
    Room room;
    room.ask();
    const auto offer = room.carrying.offer();
    const auto said = [&](const QString &format, const QSet<QString> &parts) {
        return offer->contents({.format = format, .parts = parts}).join(u'\n');
    };
    const QString html = said(u"html"_s, {u"pictures"_s, u"question"_s, u"model"_s});
    QVERIFY(html.contains(u"The picture, without position"_s));
    QVERIFY(html.contains(u"One region"_s));
    QVERIFY(html.contains(u"gpt-4"_s));
    QVERIFY(!html.contains(u"contoso"_s));
    QVERIFY(said(u"html"_s, {u"host"_s}).contains(u"contoso.example"_s));
    QVERIFY(said(u"html"_s, {}).contains(u"not the picture itself"_s));
    QVERIFY(!said(u"csv"_s, {u"question"_s}).contains(u"question"_s));
}

void CarryingTest::formatsThatCannotHoldItSayWhy()
{
    Room room;
    room.ask();
    for (const auto &format : room.carrying.offer()->formats())
        QCOMPARE(format.whyNot.isEmpty(), format.name != "hocr"_L1);
}

void CarryingTest::theShownAnswerIsWritten()
{
    Room room;
    room.ask();
    QVERIFY(room.corrections.canCorrect(2));
    room.corrections.rename({2, 0}, u"coffee"_s);
    QSignalSpy written(&room.carrying, &Carrying::written);
    const QString path = room.path(u"out.csv"_s);
    room.carrying.write(*room.carrying.offer(), {.format = u"csv"_s}, path);
    QVERIFY(written.wait(patience));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.contains("\"coffee\""), csv.constData()); // as corrected
    QVERIFY(csv.contains("\"Espresso\""));
}

void CarryingTest::aReplayBecomesAConversationAgain()
{
    Room room;
    room.ask();
    QSignalSpy written(&room.carrying, &Carrying::written);
    const QString path = room.path(u"menu.groundglass"_s);
    room.carrying.write(
        *room.carrying.offer(), {.format = u"replay"_s, .parts = {u"pictures"_s, u"question"_s}}, path);
    QVERIFY(written.wait(patience));

    Room other;
    QSignalSpy opened(&other.carrying, &Carrying::opened);
    other.carrying.open(path);
    QVERIFY(opened.wait(patience));
    auto loading = other.history.conversation(opened.first().first().toLongLong());
    QVERIFY(QTest::qWaitFor([&] { return loading.isFinished(); }, patience));
    const model::Conversation conversation = *loading.result();
    QCOMPARE(conversation.title, u"What is sold?"_s);
    QCOMPARE(conversation.messages.size(), 2);
    const Message &question = conversation.messages.first();
    QCOMPARE(question.text, u"What is sold?"_s);
    QCOMPARE(question.pictures.first().name, u"menu.png"_s);
    QVERIFY(QFile::exists(other.history.picturePath(question.pictures.first())));
    const Message &answer = conversation.messages.last();
    QCOMPARE(answer.answer.regions.first().label, u"drink"_s);
    QCOMPARE(answer.answer.regions.first().spans.first().length, 8);
    QCOMPARE(answer.connectionName, QString());
    QCOMPARE(answer.answer.modelName, QString());
}

void CarryingTest::aSavedAnswerIsAboutThePictureBesideIt()
{
    Room room;
    QVERIFY(QFile::copy(menu, room.path(u"shot.png"_s)));
    QFile file(room.path(u"shot.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"choices":[{"message":{"content":"A menu."},"finish_reason":"stop"}]})");
    file.close();
    QSignalSpy opened(&room.carrying, &Carrying::opened);
    room.carrying.open(file.fileName());
    QVERIFY(opened.wait(patience));
    auto loading = room.history.conversation(opened.first().first().toLongLong());
    QVERIFY(QTest::qWaitFor([&] { return loading.isFinished(); }, patience));
    QCOMPARE(loading.result()->title, u"shot"_s);
    QCOMPARE(loading.result()->messages.first().pictures.size(), 1);
    QCOMPARE(
        loading.result()->messages.first().pictures.first().name, room.path(u"shot.png"_s).section(u'/', -1));
}

void CarryingTest::whatCannotBeOpenedIsTold()
{
    Room room;
    QSignalSpy failed(&room.carrying, &Carrying::openingFailed);
    room.carrying.open(room.path(u"no.groundglass"_s));
    QVERIFY(failed.wait(patience));
    QFile file(room.path(u"bad.groundglass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK and nothing");
    file.close();
    room.carrying.open(file.fileName());
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.last().first().value<model::Problem>().kind, model::Problem::Kind::ImportDamaged);
    auto listing = room.history.conversations();
    QVERIFY(QTest::qWaitFor([&] { return listing.isFinished(); }, patience));
    QVERIFY(listing.result()->isEmpty());
}

void CarryingTest::aPlaceThatCannotBeWrittenIsTold()
{
    Room room;
    room.ask();
    QSignalSpy failed(&room.carrying, &Carrying::failed);
    room.carrying.write(*room.carrying.offer(), {.format = u"coco"_s}, room.path(u"history.sqlite/x.json"_s));
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<model::Problem>().kind, model::Problem::Kind::FileUnwritable);
}

void CarryingTest::aWholeConversationComesBackWithWhatWasSaidOfIt()
{
    Room room;
    room.ask();
    room.corrections.rename({2, 0}, u"coffee"_s);
    QSignalSpy written(&room.carrying, &Carrying::written);
    QSignalSpy opened(&room.carrying, &Carrying::opened);
    const QString path = room.path(u"all.json"_s);
    room.carrying.write(*room.carrying.offer(),
        {.format = u"conversation"_s, .parts = {u"pictures"_s, u"question"_s, u"model"_s, u"host"_s}}, path);
    QVERIFY(written.wait(patience));
    room.carrying.open(path);
    QVERIFY(opened.wait(patience));
    const qint64 id = opened.first().first().toLongLong();
    auto reading = room.history.conversation(id);
    auto said = room.history.corrections(id);
    QVERIFY(QTest::qWaitFor([&] { return reading.isFinished() && said.isFinished(); }, patience));
    const model::Conversation back = *reading.result();
    QCOMPARE(back.title, u"Menu"_s);
    QCOMPARE(back.messages.size(), 2);
    QCOMPARE(back.messages.at(0).pictures, room.conversation.messageAt(0).pictures);
    QCOMPARE(back.messages.at(1).answer, room.conversation.messageAt(1).answer);
    QCOMPARE(back.messages.at(1).connectionName, u"contoso.example"_s);
    QCOMPARE(said.result()->value(back.messages.at(1).id).first().label, std::optional(u"coffee"_s));
}

void CarryingTest::wholeConversationsSayWhatTheyHold()
{
    Room room;
    room.ask();
    const auto offer = room.carrying.offer();
    QStringList whole;
    for (const auto &format : offer->formats()) {
        if (format.holdsAll)
            whole << format.name;
    }
    QCOMPARE(whole, (QStringList{u"replay"_s, u"conversation"_s, u"page"_s, u"markdown"_s, u"pdf"_s}));
    QCOMPARE(namesOf(offer->parts(u"pdf"_s)), (QStringList{u"pictures"_s, u"question"_s, u"model"_s}));
    QVERIFY(namesOf(offer->parts(u"conversation"_s)).contains(u"host"_s));
    const QString said = offer->contents({.format = u"markdown"_s, .parts = {u"pictures"_s}}).join(u'\n');
    QVERIFY2(said.contains(u"One answer"_s) && said.contains(u"One region"_s), qPrintable(said));
    QVERIFY(!said.contains(u"gpt-4"_s));
    QCOMPARE(offer->place(u"pdf"_s).suggestion, u"What is sold.pdf"_s);
}

QTEST_MAIN(CarryingTest)
#include "carryingtest.moc"
