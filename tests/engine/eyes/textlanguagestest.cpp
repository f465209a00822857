#include "engine/textlanguages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TextLanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void listsModelsThatAreLanguages();
    void folderNamedByTheEnvironmentIsTheOnlyOne();
    void choosesWhatToLoad_data();
    void choosesWhatToLoad();
};

void TextLanguagesTest::listsModelsThatAreLanguages()
{
    const QTemporaryDir folder;
    for (const QString &name :
        {u"eng.traineddata"_s, u"deu.traineddata"_s, u"osd.traineddata"_s, u"pdf.ttf"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));

    QCOMPARE(engine::languagesIn(folder.path()), QStringList({u"deu"_s, u"eng"_s}));
    QCOMPARE(engine::languagesIn(folder.filePath(u"missing"_s)), QStringList());
}

void TextLanguagesTest::folderNamedByTheEnvironmentIsTheOnlyOne()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("TESSDATA_PREFIX");
    qputenv("TESSDATA_PREFIX", QFile::encodeName(folder.path()));
    const QString empty = engine::languageFolder();
    QVERIFY(QFile(folder.filePath(u"eng.traineddata"_s)).open(QIODevice::WriteOnly));
    const QString filled = engine::languageFolder();
    before.isEmpty() ? qunsetenv("TESSDATA_PREFIX") : qputenv("TESSDATA_PREFIX", before);

    QCOMPARE(empty, QString());
    QCOMPARE(filled, folder.path());
}

void TextLanguagesTest::choosesWhatToLoad_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("none") << QStringList() << QString() << QString();
    QTest::newRow("English alone") << QStringList{u"eng"_s} << QString() << u"eng"_s;
    QTest::newRow("no English") << QStringList{u"fra"_s} << u"Latin"_s << u"fra"_s;
    QTest::newRow("English first among Latin ones")
        << QStringList{u"deu"_s, u"eng"_s, u"tha"_s} << u"Latin"_s << u"eng+deu"_s;
    QTest::newRow("at most three") << QStringList{u"deu"_s, u"eng"_s, u"fra"_s, u"ita"_s, u"spa"_s}
                                   << u"Latin"_s << u"eng+deu+fra"_s;
    QTest::newRow("the model of all Latin letters stands for its languages")
        << QStringList{u"Latin"_s, u"deu"_s, u"eng"_s} << u"Latin"_s << u"Latin"_s;
    QTest::newRow("script unknown: other scripts beside it")
        << QStringList{u"Latin"_s, u"deu"_s, u"eng"_s, u"tha"_s} << QString() << u"Latin+tha"_s;
    QTest::newRow("other scripts keep English for their Latin words")
        << QStringList{u"Latin"_s, u"eng"_s, u"tha"_s} << u"Thai"_s << u"tha+eng"_s;
    QTest::newRow("Thai with the Latin words between")
        << QStringList{u"deu"_s, u"eng"_s, u"tha"_s} << u"Thai"_s << u"tha+eng"_s;
    QTest::newRow("a script without a model") << QStringList{u"eng"_s, u"tha"_s} << u"Greek"_s << u"eng"_s;
}

void TextLanguagesTest::choosesWhatToLoad()
{
    QFETCH(QStringList, installed);
    QFETCH(QString, script);
    QFETCH(QString, chosen);

    QCOMPARE(engine::languagesToRead(installed, script), chosen);
}

QTEST_GUILESS_MAIN(TextLanguagesTest)
#include "textlanguagestest.moc"
