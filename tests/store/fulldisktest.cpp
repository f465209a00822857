#include "store/storing.h"

#include "chat/picturereading.h"

#include "media/sending.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using model::Problem;
using storing::done;

/// Works on a disk of one megabyte, which only root can make.
class FullDiskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_mounted =
            ::mount("tmpfs", QFile::encodeName(m_disk.path()).constData(), "tmpfs", 0, "size=1m") == 0;
        if (!m_mounted)
            QSKIP("a small disk can only be mounted by root");
    }
    void cleanup()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_disk.path()).constData(), MNT_DETACH);
    }

    void keepsWhatIsThereAndGoesOnWhenThereIsRoomAgain();
    void saysSoForPictures();
    void saysSoForPreparedPictures();

private:
    [[nodiscard]] QString filler() const { return m_disk.filePath(u"filler"_s); }

    void fill()
    {
        QFile file(filler());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'f')) == 4096) { }
    }

    QTemporaryDir m_disk;
    bool m_mounted = false;
};

void FullDiskTest::keepsWhatIsThereAndGoesOnWhenThereIsRoomAgain()
{
    store::History history(m_disk.filePath(u"data"_s), chat::pictureReading());
    const qint64 id = done(history.create(u"Small disk"_s)).id;
    auto answer = done(history.append(id, storing::growing(u"kept "_s)));
    fill();
    auto tooMuch = answer.answer;
    tooMuch.text += QString(400'000, u'x');
    QCOMPARE(storing::refused(history.saveGrowing(answer.id, tooMuch)).kind, Problem::Kind::DiskFull);
    QCOMPARE(
        storing::refused(history.append(id, {.text = QString(400'000, u'x')})).kind, Problem::Kind::DiskFull);
    QCOMPARE(done(history.conversation(id)).messages.size(), 1);
    QCOMPARE(done(history.conversation(id)).messages.constFirst().answer.text, u"kept "_s);

    QVERIFY(QFile::remove(filler()));
    answer.answer.text += u"and more"_s;
    done(history.saveGrowing(answer.id, answer.answer));
    QCOMPARE(done(history.conversation(id)).messages.constFirst().answer.text, u"kept and more"_s);
}

void FullDiskTest::saysSoForPictures()
{
    store::History history(m_disk.filePath(u"data"_s), chat::pictureReading());
    (void)done(history.conversations());
    fill();
    QCOMPARE(storing::refused(history.addPicture(storing::png(Qt::red, {900, 900}), u"a.png"_s)).kind,
        Problem::Kind::DiskFull);
    QVERIFY(QFile::remove(filler()));
    const auto picture = done(history.addPicture(storing::png(Qt::red, {900, 900}), u"a.png"_s));
    QVERIFY(QFile::exists(history.picturePath(picture)));
}

void FullDiskTest::saysSoForPreparedPictures()
{
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"a.png"_s);
    QImage uneven(300, 300, QImage::Format_RGB32); // its file is a hundred pages large, not one
    for (int i = 0; i < 300 * 300; ++i)
        uneven.setPixel(i % 300, i / 300, quint32(i) * 2654435761U);
    QVERIFY(uneven.save(path));
    fill();
    const auto refused = media::prepare(path, m_disk.filePath(u"cache"_s), {.longestSide = 250});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, Problem::Kind::DiskFull);
    QVERIFY(QFile::remove(filler()));
    QVERIFY(media::prepare(path, m_disk.filePath(u"cache"_s), {.longestSide = 250}).ok());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisktest.moc"
