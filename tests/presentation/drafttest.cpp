#include "presentation/draft.h"

#include "chat/picturereading.h"
#include "presentation/arriving.h"
#include "presentation/picturesource.h"
#include "store/history.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Attachment;

namespace {

/// A history that keeps a file only once it is allowed to.
struct Desk {
    QTemporaryDir folder;
    QSemaphore allowed;
    store::History history{folder.path(), reading()};
    presentation::PictureSource pictures{history};
    presentation::Draft draft{history, {}, [this](const QString &file) { return pictures.lookAt(file); }};

    Desk()
    {
        QObject::connect(
            &draft, &presentation::Draft::pictureKept, &pictures, &presentation::PictureSource::keptAs);
    }
    ~Desk() { allowed.release(100); }

    store::PictureReading reading()
    {
        store::PictureReading reading = chat::pictureReading();
        reading.describe = [this, describe = reading.describe](const QByteArray &bytes, const QString &name) {
            allowed.acquire();
            return describe(bytes, name);
        };
        return reading;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    QString picture(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(u"picture.png"_s);
        image.save(path);
        return path;
    }
};

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

private slots:
    void aFileIsSeenBeforeItIsKept()
    {
        Desk desk;
        QSignalSpy kept(&desk.draft, &presentation::Draft::pictureKept);
        desk.draft.addFile(desk.picture({800, 600}));
        QVERIFY(desk.draft.seen().isEmpty());
        QTRY_COMPARE(desk.draft.seen().size(), 1);
        const Attachment seen = desk.draft.seen().first();
        QVERIFY(presentation::isArriving(seen.picture));
        QCOMPARE(seen.picture.size, QSize(800, 600));
        QVERIFY(desk.draft.pictures().isEmpty()); // nothing that a question could carry yet
        QVERIFY(desk.draft.isReading());

        desk.allowed.release();
        QTRY_COMPARE(desk.draft.pictures().size(), 1);
        QCOMPARE(kept.size(), 1);
        const Attachment there = desk.draft.seen().first();
        QCOMPARE(there.key, seen.key);
        QVERIFY(!presentation::isArriving(there.picture));
        QVERIFY(!desk.pictures.atHand(there.picture).isNull());
        QCOMPARE(QFileInfo(desk.history.picturePath(there.picture)).size(), there.picture.byteCount);
    }

    void whatTheHistoryRefusesIsNotSeenAnyLonger()
    {
        Desk desk;
        QFile whole(desk.picture({800, 600}));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        desk.draft.addFile(desk.file(u"cut.png"_s, whole.read(whole.size() - 20)));
        desk.allowed.release();
        QTRY_COMPARE(desk.draft.attachments().first().state, Attachment::State::Refused);
        QVERIFY(desk.draft.seen().isEmpty());
        QVERIFY(!presentation::isArriving(desk.draft.attachments().first().picture));
    }

    void aFileThatIsTakenAwayMeanwhileStaysAway()
    {
        Desk desk;
        desk.draft.addFile(desk.picture({800, 600}));
        QTRY_COMPARE(desk.draft.seen().size(), 1);
        desk.draft.removeAt(0);
        desk.allowed.release();
        auto after = desk.history.conversations(); // the store works in the order of the calls
        after.waitForFinished();
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.draft.attachments().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "drafttest.moc"
