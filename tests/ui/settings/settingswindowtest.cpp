#include "ui/settings/settingswindow.h"

#include "presentation/connections.h"
#include "presentation/pictureasking.h"
#include "presentation/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using presentation::PictureAsking;
using presentation::ProxyChoice;
using ui::settings::SettingsWindow;

namespace {

struct Scene {
    QTemporaryDir folder;
    presentation::Preferences preferences{folder.filePath(u"window.ini"_s)};
    presentation::Connections connections;
    PictureAsking pictures{preferences, connections, PictureAsking::Analysis::Missing};
    presentation::DataPlace place{folder.filePath(u"usual"_s), folder.filePath(u"usual"_s)};
    QString wanted;
    QStringList opened;
    QPointer<SettingsWindow> window;

    void open()
    {
        window = new SettingsWindow({.preferences = preferences,
            .connections = connections,
            .pictures = pictures,
            .place = place,
            .chooseFolder = [this](QWidget *, const auto &chosen) { chosen(wanted); },
            .openFolder = [this](const QString &path) { opened << path; }});
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
        QVERIFY2(button && button->isVisibleTo(window) && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const QString &name, int row) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    [[nodiscard]] QString shown(const QString &name) const { return find<QLabel>(name)->text(); }
};

} // namespace

class SettingsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qunsetenv("GROUNDGLASS_DATA"); }
    void choosesWhomNewConversationsAsk();
    void whatGoesOutIsKeptAtOnce();
    void theDetailLevelIsTheOneOfTheComposer();
    void theThemeIsToldAtOnce();
    void aProxyOfOnesOwnIsForConnectionsWithoutOne();
    void theDataFolderIsShownOpenedAndChanged();
    void aFolderThatCannotBeUsedIsExplained();
    void deletingAsksFirstAndSaysWhatGoes();
    void theWheelScrollsPastAFieldThatIsNotEdited();
};

void SettingsWindowTest::choosesWhomNewConversationsAsk()
{
    Scene scene;
    model::Connection office;
    office.name = u"Office"_s;
    scene.connections.connectTo(office, {});
    scene.connections.setUsual(0);
    scene.open();
    auto *usual = scene.find<QComboBox>(u"usualConnection"_s);
    QCOMPARE(usual->count(), 2);
    QCOMPARE(usual->currentIndex(), 0);
    scene.choose(u"usualConnection"_s, 1);
    QCOMPARE(scene.connections.usual(), 1);
}

void SettingsWindowTest::whatGoesOutIsKeptAtOnce()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.find<QCheckBox>(u"stripMetadata"_s)->isChecked());
    scene.click(u"stripMetadata"_s);
    scene.find<QSpinBox>(u"longestSide"_s)->setValue(1024);
    scene.find<QSpinBox>(u"mostMegabytes"_s)->setValue(2);
    const auto choices = presentation::sendingChoices(scene.preferences);
    QVERIFY(!choices.stripMetadata);
    QCOMPARE(choices.longestSide, 1024);
    QCOMPARE(choices.mostBytes, 2 * 1024 * 1024);
}

void SettingsWindowTest::theDetailLevelIsTheOneOfTheComposer()
{
    Scene scene;
    scene.open();
    scene.choose(u"usualDetail"_s, 1);
    QCOMPARE(scene.pictures.chosenDetail(), model::Detail::Low);
    QCOMPARE(scene.pictures.detail(), model::Detail::Auto); // the built-in service knows none
    QVERIFY(!scene.pictures.detailReason().isEmpty());
    model::Connection office;
    office.kind = model::Connection::Kind::AzureV1;
    office.deployment = u"gpt-4o"_s;
    office.name = u"Office"_s;
    scene.connections.connectTo(office, {});
    QCOMPARE(scene.pictures.detail(), model::Detail::Low);
    QCOMPARE(scene.pictures.detailed({model::Picture{}, model::Picture{.detail = model::Detail::High}})
                 .last()
                 .detail,
        model::Detail::High);
}

void SettingsWindowTest::theThemeIsToldAtOnce()
{
    Scene scene;
    scene.open();
    QSignalSpy chosen(scene.window, &SettingsWindow::themeChosen);
    scene.choose(u"themeChoice"_s, 2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ui::Theme>(), ui::Theme::Dark);
}

void SettingsWindowTest::aProxyOfOnesOwnIsForConnectionsWithoutOne()
{
    Scene scene;
    scene.open();
    QVERIFY(!scene.find<QLineEdit>(u"proxyHost"_s)->isEnabled());
    scene.choose(u"proxyChoice"_s, 2);
    QTest::keyClicks(scene.find<QLineEdit>(u"proxyHost"_s), u"proxy.example"_s);
    QTest::keyClick(scene.find<QLineEdit>(u"proxyHost"_s), Qt::Key_Return);
    scene.find<QSpinBox>(u"proxyPort"_s)->setValue(3128);
    model::Connection plain;
    const model::Route route = presentation::routed(plain, scene.preferences).route;
    QCOMPARE(route.proxy, model::Route::Proxy::Own);
    QCOMPARE(route.proxyHost, u"proxy.example"_s);
    QCOMPARE(route.proxyPort, 3128);
    model::Connection direct;
    direct.route.proxy = model::Route::Proxy::None;
    QCOMPARE(presentation::routed(direct, scene.preferences), direct);
}

void SettingsWindowTest::theDataFolderIsShownOpenedAndChanged()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.shown(u"dataPlace"_s), scene.place.inUse());
    scene.click(u"openDataFolder"_s);
    QCOMPARE(scene.opened, QStringList{scene.place.inUse()});
    const QTemporaryDir other;
    scene.wanted = other.path();
    scene.click(u"changeDataFolder"_s);
    QVERIFY2(scene.shown(u"dataNote"_s).contains(other.path()), qPrintable(scene.shown(u"dataNote"_s)));
    QCOMPARE(scene.place.next(), other.path());
    QCOMPARE(scene.shown(u"dataPlace"_s), scene.place.inUse()); // until the next start
}

void SettingsWindowTest::aFolderThatCannotBeUsedIsExplained()
{
    Scene scene;
    scene.open();
    scene.wanted = u"/nonexistent/folder"_s;
    scene.click(u"changeDataFolder"_s);
    QVERIFY(scene.shown(u"dataNote"_s).contains(u"/nonexistent/folder"));
    QCOMPARE(scene.place.next(), scene.place.inUse());
}

void SettingsWindowTest::deletingAsksFirstAndSaysWhatGoes()
{
    Scene scene;
    scene.open();
    QSignalSpy confirmed(scene.window, &SettingsWindow::deletionConfirmed);
    scene.click(u"deleteAllData"_s);
    QVERIFY(scene.find<QLabel>(u"deleteQuestion"_s)->isVisibleTo(scene.window));
    QVERIFY(scene.shown(u"deleteQuestion"_s).contains(u"conversations"));
    scene.click(u"keepData"_s);
    QVERIFY(!scene.find<QLabel>(u"deleteQuestion"_s)->isVisibleTo(scene.window));
    QCOMPARE(confirmed.size(), 0);
    scene.click(u"deleteAllData"_s);
    scene.click(u"confirmDeletion"_s);
    QCOMPARE(confirmed.size(), 1);
}

void SettingsWindowTest::theWheelScrollsPastAFieldThatIsNotEdited()
{
    Scene scene;
    scene.open();
    auto *side = scene.find<QSpinBox>(u"longestSide"_s);
    const int before = side->value();
    const auto turn = [side] {
        QWheelEvent wheel(QPointF(5, 5), side->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(side, &wheel);
    };
    turn();
    QCOMPARE(side->value(), before);
    scene.window->activateWindow();
    side->setFocus();
    QTRY_VERIFY(side->hasFocus());
    turn();
    QVERIFY(side->value() != before);
}

QTEST_MAIN(SettingsWindowTest)
#include "settingswindowtest.moc"
