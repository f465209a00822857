#include "ui/composer/parameterpanel.h"

#include "chat/picturereading.h"
#include "presentation/connections.h"
#include "presentation/conversationmodel.h"
#include "presentation/draft.h"
#include "store/history.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::composer::ParameterPanel;

namespace {

struct Room {
    QTemporaryDir folder;
    store::History history{folder.path(), chat::pictureReading()};
    presentation::Connections connections;
    presentation::Draft draft{history, {}};
    presentation::ConversationModel conversation;
    presentation::AskingParameters parameters{history, connections, {draft, conversation}};
    QWidget window;

    explicit Room(const QString &model)
    {
        connections.connectTo({.kind = model::Connection::Kind::OpenAICompatible,
                                  .name = model,
                                  .endpoint = QUrl(u"https://x.example/v1"_s),
                                  .modelName = model},
            {});
    }
    [[nodiscard]] const model::Parameters &now() const { return parameters.parameters(); }
};

template <typename T> T *part(ParameterPanel &panel, const QString &name)
{
    auto *found = panel.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

} // namespace

class ParameterPanelTest : public QObject {
    Q_OBJECT

private slots:
    void showsFewSettingsFirstAndAllOnDemand();
    void whatIsTypedTakesEffectAtOnce();
    void whatTheConnectionExcludesIsDisabledAndSaysWhy();
    void aReasonIsSeenWithoutScrolling();
    void wrongToolsAndSchemasAreToldAndNotTaken();
    void resetsAll();
};

void ParameterPanelTest::showsFewSettingsFirstAndAllOnDemand()
{
    Room room(u"gpt-4o"_s);
    ParameterPanel panel(room.parameters, false, &room.window);
    panel.show();
    QSignalSpy toggled(&panel, &ParameterPanel::fullToggled);
    QVERIFY(part<QPlainTextEdit>(panel, u"systemText"_s)->isVisible());
    QVERIFY(!part<QPlainTextEdit>(panel, u"tools"_s)->isVisible());
    QTest::mouseClick(part<QAbstractButton>(panel, u"fullView"_s), Qt::LeftButton);
    QVERIFY(part<QPlainTextEdit>(panel, u"tools"_s)->isVisible());
    QVERIFY(part<QLineEdit>(panel, u"seed"_s)->isVisible());
    QCOMPARE(toggled.size(), 1);
}

void ParameterPanelTest::whatIsTypedTakesEffectAtOnce()
{
    Room room(u"gpt-4o"_s);
    ParameterPanel panel(room.parameters, true, &room.window);
    panel.show();
    part<QPlainTextEdit>(panel, u"systemText"_s)->setPlainText(u"Be brief."_s);
    part<QSpinBox>(panel, u"maxTokens"_s)->setValue(77);
    part<QDoubleSpinBox>(panel, u"temperature"_s)->setValue(0);
    QTest::keyClicks(part<QLineEdit>(panel, u"seed"_s), u"12x"_s);
    part<QPlainTextEdit>(panel, u"stop"_s)->setPlainText(u"END\n\nSTOP\n"_s);
    part<QComboBox>(panel, u"format"_s)->setCurrentIndex(1);
    part<QPlainTextEdit>(panel, u"tools"_s)->setPlainText(u"[{\"name\":\"f\"}]"_s);
    QCOMPARE(room.now(),
        (model::Parameters{.systemText = u"Be brief."_s,
            .maxTokens = 77,
            .temperature = 0.0,
            .seed = 12,
            .stop = {u"END"_s, u"STOP"_s},
            .format = model::Parameters::Format::JsonObject,
            .tools = {{u"f"_s}}}));
}

void ParameterPanelTest::whatTheConnectionExcludesIsDisabledAndSaysWhy()
{
    Room room(u"o3"_s);
    ParameterPanel panel(room.parameters, true, &room.window);
    panel.show();
    auto *temperature = part<QDoubleSpinBox>(panel, u"temperature"_s);
    QVERIFY(!temperature->isEnabled());
    QVERIFY(temperature->toolTip().contains(u"o3"_s));
    bool isSaid = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == temperature->toolTip());
    QVERIFY(isSaid);
    room.connections.choose(0); // the built-in service
    QVERIFY(!part<QPlainTextEdit>(panel, u"systemText"_s)->isEnabled());
    QVERIFY(part<QSpinBox>(panel, u"maxTokens"_s)->isEnabled());
}

void ParameterPanelTest::aReasonIsSeenWithoutScrolling()
{
    Room room(u"gpt-4-turbo-2024-04-09"_s);
    room.draft.addStored({.name = u"p.png"_s, .contentHash = u"00"_s, .mime = u"image/png"_s});
    ParameterPanel panel(room.parameters, false, &room.window);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const QString reason = room.parameters.obstacle(presentation::AskingParameters::Control::Json);
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->text() != reason)
            continue;
        QTRY_VERIFY(label->height() >= label->fontMetrics().height());
        QTRY_COMPARE(label->visibleRegion().boundingRect(), label->rect());
        return;
    }
    QFAIL("no reason is shown");
}

void ParameterPanelTest::wrongToolsAndSchemasAreToldAndNotTaken()
{
    Room room(u"gpt-4o"_s);
    ParameterPanel panel(room.parameters, true, &room.window);
    panel.show();
    auto *tools = part<QPlainTextEdit>(panel, u"tools"_s);
    tools->setPlainText(u"[{\"name\":\"f\"}]"_s);
    tools->setPlainText(u"[{\"name\":\"f\"}"_s);
    QCOMPARE(room.now().tools.size(), 1);
    QCOMPARE(tools->toPlainText(), u"[{\"name\":\"f\"}"_s); // nothing typed is lost
    part<QComboBox>(panel, u"format"_s)->setCurrentIndex(2);
    auto *schema = part<QPlainTextEdit>(panel, u"schema"_s);
    QVERIFY(schema->isVisible());
    schema->setPlainText(u"{"_s);
    QStringList said;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"Not usable yet"_s))
            said += label->text();
    }
    QCOMPARE(said.size(), 2);
}

void ParameterPanelTest::resetsAll()
{
    Room room(u"gpt-4o"_s);
    ParameterPanel panel(room.parameters, true, &room.window);
    panel.show();
    part<QPlainTextEdit>(panel, u"systemText"_s)->setPlainText(u"Be brief."_s);
    part<QDoubleSpinBox>(panel, u"topP"_s)->setValue(0.5);
    QTest::mouseClick(part<QAbstractButton>(panel, u"resetParameters"_s), Qt::LeftButton);
    QVERIFY(room.parameters.areUsual());
    QCOMPARE(part<QPlainTextEdit>(panel, u"systemText"_s)->toPlainText(), QString());
}

QTEST_MAIN(ParameterPanelTest)
#include "parameterpaneltest.moc"
