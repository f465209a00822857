#include "ui/window/sidebyside.h"

#include "chat/picturereading.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "ui/stage/stage.h"
#include "ui/window/filmstrip.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using ui::stage::Stage;
using ui::window::SideBySide;

class SideBySideTest : public QObject {
    Q_OBJECT

    struct Room {
        QTemporaryDir folder;
        presentation::Preferences preferences{folder.filePath(u"window.ini"_s)};
        store::History history{folder.path(), chat::pictureReading()};
        presentation::Workspace workspace{{.history = history,
            .preferences = preferences,
            .makeTurn = [](const chat::Question &) { return std::unique_ptr<chat::Turn>(); },
            .fetch = [](const QUrl &) { return QFuture<model::Result<QByteArray>>(); }}};
        SideBySide pair{workspace};
        ui::window::Filmstrip strip{workspace.showing(), workspace.pictures()};
    };
    std::unique_ptr<Room> m_room;

    QAction *action(const QString &name) { return m_room->pair.findChild<QAction *>(name); }
    void attach(const QStringList &files)
    {
        m_room->workspace.draft().add({.files = files});
        QTRY_COMPARE(m_room->workspace.showing().frames().size(), files.size());
    }
    static void zoom(Stage &stage)
    {
        const QPointF at(100, 100);
        QWheelEvent event(at, stage.mapToGlobal(at), {}, {0, 480}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(&stage, &event);
    }

private slots:
    void init()
    {
        m_room = std::make_unique<Room>();
        m_room->workspace.openLast();
        m_room->pair.resize(900, 500);
        m_room->pair.show();
        m_room->pair.stage().setAnimated(false);
    }
    void cleanup() { m_room.reset(); }

    void onePictureHasNothingBesideIt()
    {
        attach({QStringLiteral(SAMPLES_DIR "/menu.png")});
        QVERIFY(!action(u"sideBySide"_s)->isEnabled());
        QVERIFY(!m_room->pair.second());
    }

    void twoPicturesZoomAndMoveTogether()
    {
        attach({QStringLiteral(SAMPLES_DIR "/menu.png"), QStringLiteral(SAMPLES_DIR "/invoice.png")});
        const auto &frames = m_room->workspace.showing().frames();
        Stage &first = m_room->pair.stage();
        first.showPicture(frames.at(m_room->workspace.showing().current()).picture);
        action(u"sideBySide"_s)->trigger();
        QVERIFY(m_room->pair.second());
        QVERIFY(m_room->pair.beside() != m_room->workspace.showing().current());
        m_room->pair.second()->setAnimated(false);
        QTRY_VERIFY(first.findChild<QWidget *>(u"stageBar"_s)->isVisible()
            && m_room->pair.second()->findChild<QWidget *>(u"stageBar"_s)->isVisible());
        zoom(first);
        QVERIFY(!first.viewport().isFit() && !m_room->pair.second()->viewport().isFit());
        m_room->pair.second()->fit();
        QVERIFY(first.viewport().isFit());
        action(u"moveTogether"_s)->trigger();
        zoom(first);
        QVERIFY(m_room->pair.second()->viewport().isFit());
        action(u"sideBySide"_s)->trigger();
        QVERIFY(!m_room->pair.second());
        QCOMPARE(m_room->pair.beside(), -1);
    }

    void aClickWithCtrlInTheStripPutsThatPictureBeside()
    {
        attach({QStringLiteral(SAMPLES_DIR "/menu.png"), QStringLiteral(SAMPLES_DIR "/invoice.png"),
            QStringLiteral(SAMPLES_DIR "/street-sign.png")});
        connect(&m_room->strip, &ui::window::Filmstrip::besideWanted, &m_room->pair, &SideBySide::showBeside);
        m_room->workspace.showing().showFrame(2);
        m_room->strip.resize(600, 74);
        m_room->strip.show();
        QTest::mouseClick(&m_room->strip, Qt::LeftButton, Qt::ControlModifier, {20, 30});
        QCOMPARE(m_room->pair.beside(), 0);
        QVERIFY(action(u"sideBySide"_s)->isChecked());
        m_room->workspace.showing().showFrame(0); // never the same one twice
        QVERIFY(m_room->pair.beside() != 0);
        m_room->workspace.draft().clear();
        QVERIFY(!m_room->pair.second());
    }
};

QTEST_MAIN(SideBySideTest)
#include "sidebysidetest.moc"
