#include "store/datafolder.h"

#include "chat/picturereading.h"
#include "store/connectionfile.h"
#include "store/history.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DataFolderTest : public QObject {
    Q_OBJECT

private slots:
    void everythingOfOursGoes();
    void whatIsNotOursStays();
    void nothingThereIsNoProblem();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        qFatal("no place to write");
}

/// What a run leaves: a conversation with a picture, a connection, what a broken file was called.
void fill(const QString &folder)
{
    store::History history(folder, chat::pictureReading());
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    history.create(u"Secret"_s).waitForFinished();
    history.addPicture(bytes, u"secret.png"_s).waitForFinished();
    store::ConnectionFile connections(folder);
    QVERIFY(connections.put({.name = u"Office"_s, .id = u"1"_s}).ok());
    write(folder + u"/window.ini"_s, "[choice]");
    QVERIFY(QDir(folder).mkpath(u"engine/videos"_s));
    write(folder + u"/engine/videos/index.sqlite"_s, "x");
}

} // namespace

void DataFolderTest::everythingOfOursGoes()
{
    const QTemporaryDir around;
    const QString folder = around.filePath(u"groundglass"_s);
    QVERIFY(QDir().mkpath(folder));
    fill(folder);
    QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() > 3);
    QVERIFY(store::deleteOwnData(folder).ok());
    QVERIFY2(!QDir(folder).exists(),
        qPrintable(
            QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' ')));
}

void DataFolderTest::whatIsNotOursStays()
{
    const QTemporaryDir around;
    const QString folder = around.path();
    fill(folder);
    write(folder + u"/letter.txt"_s, "Dear");
    QVERIFY(QDir(folder).mkpath(u"holidays"_s));
    write(folder + u"/holidays/beach.png"_s, "x");
    QVERIFY(store::deleteOwnData(folder).ok());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        (QStringList{u"holidays"_s, u"letter.txt"_s}));
    QVERIFY(QFile::exists(folder + u"/holidays/beach.png"_s));
}

void DataFolderTest::nothingThereIsNoProblem()
{
    QVERIFY(store::deleteOwnData(u"/nonexistent/groundglass"_s).ok());
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafoldertest.moc"
