#include "ui/connections/connectionswindow.h"

#include "chat/builtinservice.h"
#include "net/chatclient.h"
#include "net/serviceclient.h"
#include "presentation/connections.h"
#include "store/connectionfile.h"
#include "store/keychain.h"
#include "support/cardseer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Reaction;
using support::SeenRequest;
using ui::connections::ConnectionsWindow;

namespace {

constexpr int patience = 60'000;

/// The window over a data folder of its own, asking a pretended service.
struct Scene {
    QTemporaryDir folder;
    support::ScriptedService service{QList<Reaction>{}};
    store::ConnectionFile file{folder.path()};
    store::Keychain keychain{store::Keychain::Use::MemoryOnly};
    presentation::Connections connections{&file, &keychain};
    net::ChatClient client{nullptr, {.retries = 0}};
    net::ServiceClient services;
    chat::BuiltInService builtIn{folder.path()};
    QList<model::LocalPlace> places;
    QPointer<ConnectionsWindow> window;

    void open()
    {
        window = new ConnectionsWindow(
            {.connections = connections,
                .makeTurn =
                    [this](const chat::Question &question) {
                        return std::make_unique<chat::Turn>(question, client, builtIn, folder.path());
                    },
                .services = {
                    .listModels = [this](const auto &connection,
                                      const auto &secrets) { return services.models(connection, secrets); },
                    .findLocal = [this] { return services.findLocal(places); }}},
            ConnectionsWindow::Then::OnlyConnect, nullptr);
        window->open();
    }
    ~Scene() { delete window; }

    template <class Widget> Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field && field->isVisibleTo(window), qPrintable(name));
        field->clear();
        QTest::keyClicks(field, text);
    }
    void choose(const QString &name, const QString &text) const
    {
        auto *box = find<QComboBox>(name);
        const int row = box->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    [[nodiscard]] QString shown(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const { return find<QWidget>(name)->isVisibleTo(window); }
    /// All words of the table of tests.
    [[nodiscard]] QString table() const
    {
        QStringList words;
        for (const QLabel *label : find<QWidget>(u"trialTable"_s)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u' ');
    }
    void describeLocal() const
    {
        choose(u"kind"_s, u"Another OpenAI-compatible server"_s);
        type(u"endpoint"_s, service.url().toString());
        type(u"model"_s, u"nobody-knows-7b"_s);
    }
};

Reaction whole(const char *json)
{
    return Reaction::whole(200, json);
}

} // namespace

class ConnectionsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void anAddressThatIsPastedFillsTheFields();
    void whatIsTypedIsKeptAndChosen();
    void aCopyIsEditedAndRemoved();
    void modelsAreListedAndFreeTextStays();
    void aListThatDoesNotComeIsExplained();
    void modelsOnThisComputerAreAddedWithAClick();
    void signingInShowsOnlyWhatBelongsToIt();
    void saysWhichCredentialIsInUse();
    void aTestSaysWhatWorksAndFillsWhatDoesNot();
    void cardsAreSentOnlyAfterTheClickAndAreKept();
    void whatItCanDoIsOverridden();
    void aPriceThatIsNoneIsRefused();
    void theWayToItIsKept();
    void aKeptPasswordStaysWithItsProxy();
    void aKeptPasswordIsThereBesideAKeyOfTheEnvironment();
    void aWayThatIsNoneIsExplained();
    void certificatesAreChosenAndCleared();
    void aKeptKeyStaysWithItsHost();
    void keysAreNotLeftInTheFields();
};

void ConnectionsWindowTest::anAddressThatIsPastedFillsTheFields()
{
    Scene scene;
    scene.open();
    scene.find<QLineEdit>(u"paste"_s)
        ->setText(u"curl "
                  u"\"https://r1.openai.azure.com/openai/deployments/eyes/chat/"
                  u"completions?api-version=2024-02-15-preview\" "
                  "-H 'api-key: 0123456789abcdef0123456789abcdef'"_s);
    QCOMPARE(scene.find<QLineEdit>(u"deployment"_s)->text(), u"eyes"_s);
    QVERIFY(scene.find<QLineEdit>(u"endpoint"_s)->text().contains(u"r1.openai.azure.com"));
    QVERIFY(!scene.find<QLineEdit>(u"key"_s)->text().isEmpty());
    QVERIFY(scene.find<QLineEdit>(u"paste"_s)->text().isEmpty()); // no key stays readable
    QVERIFY(scene.shown(u"credential"_s).contains(u"as typed"));
}

void ConnectionsWindowTest::whatIsTypedIsKeptAndChosen()
{
    Scene scene;
    scene.open();
    QSignalSpy connected(scene.window, &ConnectionsWindow::connected);
    scene.describeLocal();
    scene.type(u"name"_s, u"Mine"_s);
    scene.click(u"connect"_s);
    QCOMPARE(connected.size(), 1);
    QCOMPARE(scene.connections.current().connection.name, u"Mine"_s);
    const auto kept = scene.file.read();
    QCOMPARE(kept->connections.size(), 1);
    QCOMPARE(kept->usual, kept->connections.first().id);
}

void ConnectionsWindowTest::aCopyIsEditedAndRemoved()
{
    Scene scene;
    model::Connection first;
    first.kind = model::Connection::Kind::OpenAICompatible;
    first.name = u"First"_s;
    first.endpoint = scene.service.url();
    first.modelName = u"a"_s;
    scene.connections.connectTo(first, {});
    scene.open();
    scene.click(u"copyConnection"_s);
    QCOMPARE(scene.find<QLineEdit>(u"name"_s)->text(), u"First (copy)"_s);
    scene.type(u"model"_s, u"b"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.entries().size(), 3);
    QCOMPARE(scene.connections.current().connection.modelName, u"b"_s);
    QCOMPARE(scene.connections.entries().at(1).connection.modelName, u"a"_s);
    scene.open();
    QCOMPARE(scene.find<QListWidget>(u"connectionList"_s)->count(), 3);
    scene.click(u"removeConnection"_s);
    QCOMPARE(scene.connections.entries().size(), 2);
    QCOMPARE(scene.file.read()->connections.first().name, u"First"_s);
}

void ConnectionsWindowTest::modelsAreListedAndFreeTextStays()
{
    Scene scene;
    scene.service.reactWith([](const SeenRequest &) {
        return whole(R"({"data":[{"id":"alpha","type":"vlm"},{"id":"beta","type":"llm"}]})");
    });
    scene.open();
    scene.choose(u"kind"_s, u"Another OpenAI-compatible server"_s);
    scene.type(u"endpoint"_s, scene.service.url().toString());
    scene.click(u"modelAsk"_s);
    auto *list = scene.find<QComboBox>(u"modelList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
    QVERIFY(list->itemText(1).contains(u"no pictures"));
    list->hidePopup();
    list->setCurrentIndex(1);
    emit list->activated(1);
    QCOMPARE(scene.find<QLineEdit>(u"model"_s)->text(), u"beta"_s);
    scene.type(u"model"_s, u"my-own"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.modelName, u"my-own"_s);
}

void ConnectionsWindowTest::aListThatDoesNotComeIsExplained()
{
    Scene scene;
    scene.service.reactWith([](const SeenRequest &) { return Reaction::whole(404, "{}"); });
    scene.open();
    scene.click(u"deploymentAsk"_s); // not even an address
    QVERIFY(scene.isShown(u"connectTrouble"_s));
    scene.choose(u"kind"_s, u"Another OpenAI-compatible server"_s);
    scene.type(u"endpoint"_s, scene.service.url().toString());
    scene.click(u"modelAsk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.shown(u"connectTrouble"_s).contains(u"Type the name"), patience);
}

void ConnectionsWindowTest::modelsOnThisComputerAreAddedWithAClick()
{
    Scene scene;
    scene.service.reactWith([](const SeenRequest &asked) {
        if (asked.target != "/api/show")
            return whole(R"({"data":[{"id":"words"},{"id":"eyes"}]})");
        return asked.body.contains("eyes") ? whole(R"({"capabilities":["vision"]})")
                                           : whole(R"({"capabilities":["completion"]})");
    });
    scene.places = {{model::Connection::Preset::Ollama, scene.service.url()}};
    scene.open();
    QCOMPARE(scene.service.requests().size(), 0); // on click only
    scene.click(u"findModels"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.find<QAbstractButton>(u"addFound"_s), patience);
    QCOMPARE(scene.window->findChildren<QAbstractButton *>(u"addFound"_s).size(), 1);
    QVERIFY(!scene.find<QAbstractButton>(u"connect"_s)->isEnabled()); // the form is not what is shown
    scene.click(u"addFound"_s);
    const model::Connection &added = scene.connections.current().connection;
    QCOMPARE(added.modelName, u"eyes"_s);
    QCOMPARE(added.preset, model::Connection::Preset::Ollama);
    QCOMPARE(added.endpoint.port(), scene.service.url().port());
    QVERIFY(scene.isShown(u"model"_s)); // back at the form, which shows it
}

void ConnectionsWindowTest::signingInShowsOnlyWhatBelongsToIt()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.isShown(u"key"_s) && !scene.isShown(u"tenant"_s));
    scene.choose(u"signIn"_s, u"Microsoft Entra ID, through the Azure CLI"_s);
    QVERIFY(!scene.isShown(u"key"_s) && scene.isShown(u"tenant"_s) && scene.isShown(u"scope"_s));
    scene.choose(u"signIn"_s, u"A token that a command prints"_s);
    QVERIFY(!scene.isShown(u"tenant"_s) && scene.isShown(u"tokenCommand"_s));
    scene.type(u"endpoint"_s, u"https://r1.openai.azure.com"_s);
    scene.type(u"deployment"_s, u"eyes"_s);
    scene.click(u"connect"_s); // the command is missing
    QVERIFY(scene.shown(u"connectTrouble"_s).contains(u"Command"));
    scene.type(u"tokenCommand"_s, u"my-login token"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.signIn.command, u"my-login token"_s);
    QVERIFY(scene.connections.current().secrets.apiKey.isEmpty());
}

void ConnectionsWindowTest::saysWhichCredentialIsInUse()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.shown(u"credential"_s).contains(u"No key"));
    scene.choose(u"signIn"_s, u"A token from an environment variable"_s);
    qputenv("GROUNDGLASS_TEST_TOKEN", "t");
    scene.type(u"tokenVariable"_s, u"GROUNDGLASS_TEST_TOKEN"_s);
    QVERIFY(scene.shown(u"credential"_s).startsWith(u"In use"));
    scene.type(u"tokenVariable"_s, u"GROUNDGLASS_NOT_THERE"_s);
    QVERIFY(scene.shown(u"credential"_s).contains(u"not set"));
    scene.choose(u"signIn"_s, u"A key"_s);
    scene.type(u"endpoint"_s, u"https://r1.openai.azure.com"_s);
    scene.type(u"deployment"_s, u"eyes"_s);
    scene.type(u"key"_s, u"0123456789"_s);
    scene.click(u"connect"_s);
    scene.open();
    QVERIFY2(scene.shown(u"credential"_s).contains(u"until Groundglass ends"),
        qPrintable(scene.shown(u"credential"_s)));
}

void ConnectionsWindowTest::aTestSaysWhatWorksAndFillsWhatDoesNot()
{
    Scene scene;
    scene.service.reactWith([](const SeenRequest &asked) {
        if (asked.body.contains("image_url"))
            return Reaction::whole(400,
                R"({"error":{"message":"This model does not support image inputs","type":"invalid_request_error","code":"model_not_vision"}})");
        return asked.body.contains("\"stream\":true") ? Reaction::stream(support::shortAnswerEvents({"yes"}))
                                                      : support::saying(u"yes"_s);
    });
    scene.open();
    scene.describeLocal();
    scene.click(u"testConnection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.table().contains(u"does not work"), patience);
    QVERIFY(scene.table().contains(u"works"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.find<QComboBox>(u"ability-pictures"_s)->currentText(), u"No"_s, patience);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.overrides.pictures, std::optional(false));
}

void ConnectionsWindowTest::cardsAreSentOnlyAfterTheClickAndAreKept()
{
    Scene scene;
    scene.service.reactWith([](const SeenRequest &asked) {
        return support::answerByLooking(asked, {.unit = 1000, .yFirst = true});
    });
    scene.open();
    scene.describeLocal();
    scene.click(u"testWithCards"_s);
    QVERIFY(scene.isShown(u"cardsOffer"_s));
    QVERIFY(scene.shown(u"cardsCost"_s).contains(u"tokens"));
    scene.click(u"leaveCards"_s);
    QVERIFY(!scene.isShown(u"cardsOffer"_s));
    scene.click(u"testWithCards"_s);
    QCOMPARE(scene.service.requests().size(), 0);
    scene.click(u"sendCards"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.table().contains(u"pixels on average"), patience);
    QCOMPARE(scene.service.requests().size(), 3);
    QVERIFY(scene.shown(u"knownAbout"_s).contains(u"measured"));
    scene.click(u"connect"_s);
    QCOMPARE(scene.file.read()->connections.first().calibration.order, u"yxyx"_s);
}

void ConnectionsWindowTest::whatItCanDoIsOverridden()
{
    Scene scene;
    scene.open();
    scene.describeLocal();
    scene.click(u"showCapabilities"_s);
    QVERIFY(scene.isShown(u"capabilityForm"_s));
    scene.choose(u"ability-streaming"_s, u"No"_s);
    scene.type(u"pricePrompt"_s, u"2,50"_s);
    scene.type(u"priceCompletion"_s, u"$10"_s);
    scene.click(u"connect"_s);
    const model::CapabilityOverrides &said = scene.connections.current().connection.overrides;
    QCOMPARE(said.streaming, std::optional(false));
    QVERIFY(!said.pictures);
    QCOMPARE(said.prices->promptPerMillion, 2'500'000);
    QCOMPARE(said.prices->completionPerMillion, 10'000'000);
    scene.open(); // and is still there, to be kept again
    QCOMPARE(scene.find<QLineEdit>(u"pricePrompt"_s)->text(), u"2.50"_s);
    scene.click(u"connect"_s);
    QVERIFY(scene.connections.current().connection.overrides.prices.has_value());
}

void ConnectionsWindowTest::aPriceThatIsNoneIsRefused()
{
    Scene scene;
    scene.open();
    scene.describeLocal();
    scene.click(u"showCapabilities"_s);
    scene.type(u"pricePrompt"_s, u"cheap"_s);
    scene.click(u"connect"_s);
    QVERIFY(scene.isShown(u"connectTrouble"_s));
    QVERIFY(scene.connections.currentIsBuiltIn());
}

void ConnectionsWindowTest::theWayToItIsKept()
{
    Scene scene;
    scene.open();
    scene.describeLocal();
    QVERIFY(!scene.isShown(u"routeForm"_s));
    scene.click(u"showRoute"_s);
    QVERIFY(scene.isShown(u"routeProxy"_s) && !scene.isShown(u"routeAddress"_s));
    scene.choose(u"routeProxy"_s, u"This one:"_s);
    scene.type(u"routeAddress"_s, u"proxy.example:8080"_s);
    scene.type(u"routeUser"_s, u"me"_s);
    scene.type(u"routePassword"_s, u"open-sesame"_s);
    scene.type(u"caFile"_s, QStringLiteral(NET_TEST_DATA "/selfsigned.pem"));
    scene.click(u"connect"_s);
    const auto kept = scene.file.read()->connections.first();
    QCOMPARE(kept.route.proxy, model::Route::Proxy::Own);
    QCOMPARE(kept.route.proxyHost, u"proxy.example"_s);
    QCOMPARE(kept.route.proxyPort, 8080);
    QCOMPARE(kept.route.proxyUser, u"me"_s);
    QVERIFY(kept.route.caFile.endsWith(u"selfsigned.pem"));
    QCOMPARE(scene.connections.current().secrets.proxyPassword, QByteArray("open-sesame"));
    QFile written(scene.folder.filePath(u"connections.json"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("open-sesame"));

    scene.open(); // what is not usual is not folded away
    QVERIFY(scene.isShown(u"routeAddress"_s));
    QCOMPARE(scene.find<QLineEdit>(u"routeAddress"_s)->text(), u"proxy.example:8080"_s);
    QVERIFY(scene.find<QLineEdit>(u"routePassword"_s)->text().isEmpty());
    scene.choose(u"kind"_s, u"LM Studio"_s); // another service, the same way out
    QCOMPARE(scene.find<QLineEdit>(u"routeAddress"_s)->text(), u"proxy.example:8080"_s);
}

void ConnectionsWindowTest::aKeptPasswordStaysWithItsProxy()
{
    Scene scene;
    model::Connection kept;
    kept.kind = model::Connection::Kind::OpenAICompatible;
    kept.name = u"First"_s;
    kept.endpoint = scene.service.url();
    kept.modelName = u"a"_s;
    kept.route = {.proxy = model::Route::Proxy::Own,
        .proxyHost = u"proxy.example"_s,
        .proxyPort = 80,
        .proxyUser = u"me"_s};
    scene.connections.connectTo(kept, {.proxyPassword = "open-sesame"});
    scene.open();
    scene.type(u"model"_s, u"b"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.modelName, u"b"_s);
    QCOMPARE(scene.connections.current().secrets.proxyPassword, QByteArray("open-sesame"));
    scene.open();
    scene.type(u"routeAddress"_s, u"other.example:80"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.route.proxyHost, u"other.example"_s);
    QVERIFY(scene.connections.current().secrets.proxyPassword.isEmpty());
    const auto inKeychain = scene.keychain.read(scene.connections.current().connection.id);
    QVERIFY(inKeychain.result().proxyPassword.isEmpty());
}

void ConnectionsWindowTest::aKeptPasswordIsThereBesideAKeyOfTheEnvironment()
{
    Scene scene;
    model::Connection kept;
    kept.kind = model::Connection::Kind::OpenAICompatible;
    kept.name = u"Way out"_s;
    kept.id = u"way-out"_s;
    kept.endpoint = scene.service.url();
    kept.modelName = u"a"_s;
    kept.route = {.proxy = model::Route::Proxy::Own,
        .proxyHost = u"proxy.example"_s,
        .proxyPort = 80,
        .proxyUser = u"me"_s};
    QVERIFY(scene.file.put(kept).ok());
    scene.keychain.write(kept.id, {.proxyPassword = "open-sesame"});
    qputenv("GROUNDGLASS_KEY_WAY_OUT", "0123456789");
    presentation::Connections later(&scene.file, &scene.keychain);
    later.choose(1);
    QTRY_COMPARE_WITH_TIMEOUT(later.current().secrets.proxyPassword, QByteArray("open-sesame"), patience);
    QCOMPARE(later.current().secrets.apiKey, QByteArray("0123456789"));
    qunsetenv("GROUNDGLASS_KEY_WAY_OUT");
}

void ConnectionsWindowTest::aWayThatIsNoneIsExplained()
{
    Scene scene;
    scene.open();
    scene.describeLocal();
    scene.click(u"showRoute"_s);
    scene.choose(u"routeProxy"_s, u"This one:"_s);
    QVERIFY(QTest::qWaitForWindowActive(scene.window));
    scene.find<QLineEdit>(u"routeAddress"_s)->setFocus();
    scene.type(u"routeAddress"_s, u"proxy.example:70000"_s);
    QVERIFY(!scene.isShown(u"routeTrouble"_s)); // not while it is being typed
    QTest::keyClick(scene.find<QLineEdit>(u"routeAddress"_s), Qt::Key_Tab);
    QVERIFY(scene.isShown(u"routeTrouble"_s));
    QVERIFY(scene.shown(u"routeTrouble"_s).contains(u"65535"));
    scene.click(u"showRoute"_s); // folded away again
    scene.click(u"connect"_s);
    QVERIFY(scene.connections.currentIsBuiltIn());
    QVERIFY(scene.shown(u"connectTrouble"_s).contains(u"65535"));
    QVERIFY(scene.isShown(u"routeAddress"_s));
    scene.type(u"routeAddress"_s, u"proxy.example:7000"_s);
    scene.type(u"caFile"_s, QStringLiteral(NET_TEST_DATA "/selfsigned.key"));
    scene.click(u"connect"_s);
    QVERIFY(scene.connections.currentIsBuiltIn());
    QVERIFY(scene.shown(u"connectTrouble"_s).contains(u"no certificate"));
    scene.click(u"clearCaFile"_s);
    QVERIFY(!scene.isShown(u"routeTrouble"_s));
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.route.proxyPort, 7000);
}

void ConnectionsWindowTest::certificatesAreChosenAndCleared()
{
    Scene scene;
    scene.open();
    scene.click(u"showRoute"_s);
    QVERIFY(!scene.find<QAbstractButton>(u"clearCaFile"_s)->isEnabled());
    scene.click(u"chooseCaFile"_s);
    auto *dialog = scene.find<QFileDialog>(u"caFileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral(NET_TEST_DATA "/selfsigned.pem"));
    dialog->close();
    QVERIFY(scene.find<QLineEdit>(u"caFile"_s)->text().endsWith(u"selfsigned.pem"));
    QVERIFY(!scene.isShown(u"routeTrouble"_s));
    scene.click(u"clearCaFile"_s);
    QVERIFY(scene.find<QLineEdit>(u"caFile"_s)->text().isEmpty());
}

void ConnectionsWindowTest::aKeptKeyStaysWithItsHost()
{
    Scene scene;
    scene.open();
    scene.describeLocal();
    scene.type(u"key"_s, u"key-of-the-first-host"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().secrets.apiKey, "key-of-the-first-host");
    scene.open();
    scene.type(u"model"_s, u"another-7b"_s); // the same host
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().secrets.apiKey, "key-of-the-first-host");
    scene.open();
    scene.type(u"endpoint"_s, u"https://elsewhere.example/v1"_s);
    scene.click(u"connect"_s);
    QCOMPARE(scene.connections.current().connection.endpoint.host(), u"elsewhere.example"_s);
    QVERIFY(scene.connections.current().secrets.apiKey.isEmpty());
}

void ConnectionsWindowTest::keysAreNotLeftInTheFields()
{
    Scene scene;
    scene.open();
    scene.type(u"key"_s, u"0123456789"_s);
    auto *key = scene.find<QLineEdit>(u"key"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    scene.click(u"cancel"_s);
    QVERIFY(key->text().isEmpty());
}

QTEST_MAIN(ConnectionsWindowTest)
#include "connectionswindowtest.moc"
