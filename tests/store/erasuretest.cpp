#include "store/storing.h"

#include "chat/picturereading.h"
#include "database/database.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using storing::done;

namespace {

constexpr int patience = 60'000;

/// Files below the folder that hold these bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            names << file.fileName();
    }
    return names;
}

/// Noise: no compressor makes it look like another picture.
QByteArray picture(quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    image.save(&device, "PNG");
    return bytes;
}

} // namespace

/// What was deleted is in no byte of the data folder.
class ErasureTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsLeftWhileTheProgramRuns();
    void nothingIsLeftAfterTheProgramEnded();
    void theNextStartRemovesWhatADeadProgramHid();
    void aLivingProgramMayStillTakeItBack();
    void aSharedPictureStays();
    void theNextStartGoesOnErasing();

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString database() const { return folder() + u"/history.sqlite"_s; }
    static store::History *open(const QString &folder)
    {
        return new store::History(folder, chat::pictureReading());
    }
    /// Much around it, so that the index has several segments and the journal a history.
    static void surround(store::History &history, int count)
    {
        const qint64 id = done(history.create(u"Bystanders"_s)).id;
        for (int i = 0; i < count; ++i)
            done(history.append(
                id, {.text = u"bystander %1 with words of its own %2"_s.arg(i).arg(i * 7919)}));
    }
    static qint64 confess(store::History &history, const QByteArray &bytes);
    /// None of the words, in any form in which they were kept, and none of the picture.
    bool isErased(const QByteArray &bytes) const
    {
        for (const QByteArray &secret : {QByteArray("zanzibar"), QByteArray("Zanzibar"), QByteArray("quokka"),
                 QByteArray("Quokka"), QByteArray("xylograph"), QByteArray("okapi"), QByteArray("Okapi"),
                 u"秘密"_s.toUtf8(), QByteArray("confession.png"), QByteArray("narwhal"),
                 QByteArray("kakapo"), bytes.mid(200, 64)}) {
            if (!filesWith(folder(), secret).isEmpty())
                return false;
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

qint64 ErasureTest::confess(store::History &history, const QByteArray &bytes)
{
    const qint64 id = done(history.create(u"Quokka matters"_s)).id;
    Message asked{.text = u"Where is Zanzibar? 秘密の話"_s};
    asked.pictures = {done(history.addPicture(bytes, u"confession.png"_s))};
    done(history.append(id, asked));
    Message answered = done(history.append(id, storing::growing(u"The okapi"_s)));
    answered.answer.text = u"The Okapi knows Zanzibar"_s;
    done(history.saveGrowing(answered.id, answered.answer));
    answered.answer.regions = {storing::region(u"xylograph"_s)};
    answered.state = Message::State::Complete;
    done(history.finish(answered));
    done(history.saveSent(answered.id, {.request = "{\"narwhal\": 1}", .rawAnswer = "kakapo"}));
    done(history.saveCorrections(answered.id, {{.number = 0, .label = u"okapi"_s}}));
    return id;
}

void ErasureTest::nothingIsLeftWhileTheProgramRuns()
{
    const QByteArray bytes = picture(1);
    const std::unique_ptr<store::History> history(open(folder()));
    surround(*history, 300);
    const qint64 id = confess(*history, bytes);
    surround(*history, 300);
    QTRY_COMPARE_WITH_TIMEOUT(
        done(history->find({.typed = u"xylograph zanzibar"_s})).hits.size(), 1, patience);
    QVERIFY(!isErased(bytes));
    QVERIFY(!filesWith(folder(), bytes.mid(200, 64)).isEmpty());
    done(history->remove(id));
    QTRY_VERIFY_WITH_TIMEOUT(isErased(bytes), patience);
    QTRY_COMPARE_WITH_TIMEOUT(done(history->find({.typed = u"\"bystander 17\""_s})).hits.size(), 2, patience);
    surround(*history, 50); // and what comes later lands in a sound index
    QTRY_COMPARE_WITH_TIMEOUT(done(history->find({.typed = u"\"bystander 17\""_s})).hits.size(), 3, patience);
    QVERIFY(isErased(bytes));
}

void ErasureTest::nothingIsLeftAfterTheProgramEnded()
{
    const QByteArray bytes = picture(2);
    {
        const std::unique_ptr<store::History> history(open(folder()));
        surround(*history, 200);
        const qint64 id = confess(*history, bytes);
        QTRY_COMPARE_WITH_TIMEOUT(done(history->find({.typed = u"quokka"_s})).hits.size(), 1, patience);
        std::ignore = history->remove(id);
    }
    QVERIFY(isErased(bytes));
    const auto opened = database::Database::open(database());
    QVERIFY(opened.ok());
    QVERIFY((*opened)->run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s).ok());
}

void ErasureTest::theNextStartRemovesWhatADeadProgramHid()
{
    const QByteArray bytes = picture(3);
    {
        const std::unique_ptr<store::History> history(open(folder()));
        surround(*history, 50);
        done(history->hide(confess(*history, bytes)));
        QVERIFY(QDir().mkpath(history->cacheFolder()));
        QFile smaller(history->cacheFolder() + u"/smaller"_s);
        QVERIFY(smaller.open(QIODevice::WriteOnly) && smaller.write("kakapo, smaller") > 0);
        QTRY_COMPARE_WITH_TIMEOUT(
            done(history->find({.typed = u"xylograph zanzibar"_s})).hits.size(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            done(history->find({.typed = u"\"bystander 49\""_s})).hits.size(), 1, patience);
    } // ended as by a crash: nobody removed it for good
    QVERIFY(!isErased(bytes));
    const std::unique_ptr<store::History> again(open(folder()));
    QCOMPARE(done(again->conversations()).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isErased(bytes), patience);
}

void ErasureTest::aLivingProgramMayStillTakeItBack()
{
    const QByteArray bytes = picture(4);
    const std::unique_ptr<store::History> history(open(folder()));
    const qint64 id = confess(*history, bytes);
    done(history->hide(id));
    const std::unique_ptr<store::History> other(open(folder()));
    QVERIFY(done(other->conversations()).isEmpty());
    done(history->restore(id));
    QCOMPARE(done(other->conversations()).size(), 1);
    QCOMPARE(done(other->conversation(id)).messages.size(), 2);
}

void ErasureTest::aSharedPictureStays()
{
    const QByteArray bytes = picture(5);
    const std::unique_ptr<store::History> history(open(folder()));
    const qint64 id = confess(*history, bytes);
    Message kept{.text = u"the same picture"_s};
    kept.pictures = {done(history->addPicture(bytes, u"shared.png"_s))};
    done(history->append(done(history->create(u"Shared"_s)).id, kept));
    done(history->remove(id));
    QCOMPARE(filesWith(folder(), bytes.mid(200, 64)).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(filesWith(folder(), "anzibar").isEmpty(), patience);
}

void ErasureTest::theNextStartGoesOnErasing()
{
    const QByteArray bytes = picture(6);
    {
        const std::unique_ptr<store::History> history(open(folder()));
        surround(*history, 200);
        confess(*history, bytes);
        QTRY_COMPARE_WITH_TIMEOUT(done(history->find({.typed = u"quokka"_s})).hits.size(), 1, patience);
    }
    { // as a program leaves it that was killed between deleting and merging
        const auto opened = database::Database::open(database());
        QVERIFY(opened.ok());
        QVERIFY((*opened)->run(u"DELETE FROM conversation WHERE title LIKE 'Quokka%'"_s).ok());
        QVERIFY((*opened)->run(u"DELETE FROM picture"_s).ok());
    }
    QVERIFY(!isErased(bytes));
    const std::unique_ptr<store::History> again(open(folder()));
    QTRY_VERIFY_WITH_TIMEOUT(filesWith(folder(), "zanzibar").isEmpty(), patience);
    QVERIFY(filesWith(folder(), "xylograph").isEmpty());
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
