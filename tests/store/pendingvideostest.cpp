#include "store/pendingvideos.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::PendingVideo;
using store::PendingVideos;

/// Files that were on their way when the program ended.
class PendingVideosTest : public QObject {
    Q_OBJECT

private slots:
    void keepsUntilRemoved();
    void survivesWhateverStandsThere();
};

void PendingVideosTest::keepsUntilRemoved()
{
    QTemporaryDir folder;
    const PendingVideo one{.connection = u"azure"_s,
        .index = u"films"_s,
        .documentId = u"a"_s,
        .file = u"/films/a.mp4"_s,
        .metadata = {{u"camera"_s, u"front"_s}}};
    PendingVideo other = one;
    other.documentId = u"b"_s;
    PendingVideos pending(folder.path());
    QVERIFY(pending.all().isEmpty());
    QVERIFY(pending.remove(one).ok());
    QVERIFY(pending.put(one).ok());
    QVERIFY(pending.put(other).ok());
    QVERIFY(pending.put(one).ok()); // once is enough
    QCOMPARE(PendingVideos(folder.path()).all(), (QList<PendingVideo>{other, one}));
    QVERIFY(pending.remove(one).ok());
    QCOMPARE(PendingVideos(folder.path()).all(), QList<PendingVideo>{other});
}

void PendingVideosTest::survivesWhateverStandsThere()
{
    for (const QByteArray content : {"", "{", "[1, null, {\"file\":3}]", "{\"a\":1}"}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"uploads.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(PendingVideos(folder.path()).all().isEmpty());
    }
}

QTEST_GUILESS_MAIN(PendingVideosTest)
#include "pendingvideostest.moc"
