#include "programrun.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Words on white, and where each was drawn.
struct Page {
    QImage image = {};
    QMap<QString, QRectF> words = {}; ///< in pixels

    static Page of(const QStringList &lines)
    {
        Page page{.image = QImage(900, 200 + 120 * int(lines.size()), QImage::Format_RGB32)};
        page.image.fill(Qt::white);
        QPainter painter(&page.image);
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(48);
        painter.setFont(font);
        for (int i = 0; i < lines.size(); ++i) {
            const QPoint at(100, 150 + 120 * i);
            painter.drawText(at, lines[i]);
            page.words.insert(lines[i], QFontMetricsF(font).tightBoundingRect(lines[i]).translated(at));
        }
        return page;
    }
};

QRectF boxOf(const QJsonArray &points)
{
    QPolygonF polygon;
    for (const QJsonValue &point : points)
        polygon.append({point[0].toDouble(), point[1].toDouble()});
    return polygon.boundingRect();
}

double overlap(const QRectF &one, const QRectF &other)
{
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    const double both = area(one.intersected(other));
    return both / (area(one) + area(other) - both);
}

/// The words that a region's first span covers, counted in code points as a script would.
QString wordsOf(const QJsonObject &region, const QString &text)
{
    const QList<uint> points = text.toUcs4();
    const QJsonObject span = region[u"spans"_s][0].toObject();
    const QList<uint> cut = points.mid(span[u"offset"_s].toInt(), span[u"length"_s].toInt());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size());
}

} // namespace

/// `groundglass-cli ask` with the real built-in service of this build.
class CliBuiltInTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Page m_page;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] ProgramRun ask(
        const QStringList &arguments, const QString &data, const QStringList &environment = {})
    {
        return ProgramRun(programOfBuild(u"groundglass-cli"_s),
            QStringList{u"ask"_s, u"--data"_s, path(data), u"--image"_s, path(u"page.png"_s)} + arguments,
            environment);
    }

    /// What the service that serves a data folder says of itself; empty when none does.
    [[nodiscard]] QJsonObject serviceOf(const QString &data) const
    {
        QFile file(path(data + u"/engine/service.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    [[nodiscard]] qint64 waitForService(const QString &data) const
    {
        if (!QTest::qWaitFor([&] { return serviceOf(data).contains(u"pid"_s); }, 60'000))
            return 0;
        return serviceOf(data)[u"pid"_s].toInteger();
    }

private slots:
    void initTestCase()
    {
        if (QFontDatabase::families().isEmpty())
            QSKIP("there is no font to draw words with");
        m_page = Page::of({u"Harbour"_s, u"Lantern"_s, u"Wednesday"_s});
        QVERIFY(m_page.image.save(path(u"page.png"_s)));
    }

    void readsTheWordsOfAPicture()
    {
        auto run = ask({u"What does it say?"_s}, u"words"_s);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.errors(), QByteArray());
        for (const QString &word : m_page.words.keys())
            QVERIFY2(run.output().contains(word.toUtf8()), run.output().constData());
    }

    void tiesWordsToTheirTruePlace_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("streamed") << u"--builtin"_s;
        QTest::newRow("whole") << u"--no-stream"_s;
    }

    void tiesWordsToTheirTruePlace()
    {
        QFETCH(QString, mode);
        auto run = ask({mode, u"--format"_s, u"json"_s, u"What does it say?"_s}, u"place"_s);
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject answer = QJsonDocument::fromJson(run.output()).object();
        const QString text = answer[u"text"_s].toString();
        QStringList found;
        for (const QJsonValue &value : answer[u"regions"_s].toArray()) {
            const QJsonObject region = value.toObject();
            const QString words = wordsOf(region, text);
            if (!m_page.words.contains(words))
                continue;
            found.append(words);
            const double share = overlap(boxOf(region[u"points"_s].toArray()), m_page.words[words]);
            QVERIFY2(share > 0.5, qPrintable(u"%1: %2"_s.arg(words).arg(share)));
            const QRectF fractions = boxOf(region[u"polygon"_s].toArray());
            QVERIFY(QRectF(0, 0, 1, 1).contains(fractions));
        }
        found.sort();
        QCOMPARE(found, QStringList(m_page.words.keys()));
        QVERIFY(answer[u"problems"_s].toArray().isEmpty());
        QCOMPARE(answer[u"sent"_s][0][u"width"_s].toInt(), m_page.image.width());
    }

    void drawsTheRegionsWithoutADisplay()
    {
        auto run = ask({u"--annotated"_s, path(u"seen.png"_s), u"What does it say?"_s}, u"drawn"_s,
            {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s});
        QCOMPARE(run.exitCode(), 0);
        const QImage seen(path(u"seen.png"_s));
        QCOMPARE(seen.size(), m_page.image.size());
        QVERIFY(seen.convertToFormat(QImage::Format_RGB32) != m_page.image);
        QVERIFY(seen.pixelColor(5, 5) == Qt::white);
    }

    void unusablePicturesAreExit4()
    {
        QFile empty(path(u"empty.png"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        auto run = ask({u"--image"_s, empty.fileName(), u"What does it say?"_s}, u"broken"_s);
        QCOMPARE(run.exitCode(), 4);
        QCOMPARE(run.output(), QByteArray());
        QVERIFY(run.errors().contains("empty.png"));
    }

    void keyIsNowhereToBeSeen()
    {
        auto run = ask({u"What does it say?"_s}, u"secret"_s, {u"QT_LOGGING_RULES=groundglass.*=true"_s});
        const qint64 pid = waitForService(u"secret"_s);
        QVERIFY(pid > 0);
        QFile file(path(u"secret/engine/key"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray key = file.readLine().trimmed();
        QVERIFY(key.size() >= 32);
        QVERIFY(commandLineOf(pid).contains("groundglass-engine"));
        QVERIFY(!commandLineOf(pid).contains(key));
        QVERIFY(!commandLineOf(run.pid()).contains(key));
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(!run.output().contains(key) && !run.errors().contains(key));
    }

    void twoAtOnceShareOneService()
    {
        // Started by hand it runs until it is stopped, so that neither question can come too late to share it.
        ProgramRun service(programOfBuild(u"groundglass-engine"_s), {u"--data"_s, path(u"shared"_s)});
        const qint64 pid = waitForService(u"shared"_s);
        QCOMPARE(pid, service.pid());
        auto first = ask({u"What does it say?"_s}, u"shared"_s);
        auto second = ask({u"What does it say?"_s}, u"shared"_s);
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.output(), second.output());
        QCOMPARE(serviceOf(u"shared"_s)[u"pid"_s].toInteger(), pid);
        service.send(SIGTERM);
        QCOMPARE(service.exitCode(), 0);
    }

    void nothingStaysBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("after the answer") << 0;
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("killed") << SIGKILL;
    }

    void nothingStaysBehind()
    {
        QFETCH(int, signal);
        const QString data = u"left-%1"_s.arg(signal);
        auto run = ask({u"What does it say?"_s}, data);
        const qint64 pid = waitForService(data);
        QVERIFY(pid > 0);
        if (signal != 0)
            run.send(signal);
        QCOMPARE(run.exitCode(), signal == 0 ? 0 : signal == SIGINT ? 5 : -1);
        QVERIFY2(QTest::qWaitFor([&] { return !isRunning(pid); }, 60'000), "the service still runs");
        QVERIFY(serviceOf(data).isEmpty());
    }

    void answersThoughTheServiceWasKilled()
    {
        auto run = ask({u"What does it say?"_s}, u"killed"_s);
        const qint64 pid = waitForService(u"killed"_s);
        QVERIFY(pid > 0);
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().contains("Harbour"));
    }

    void saysWhenItsFolderCannotBeUsed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("names");
        QTest::newRow("under a file")
            << QStringList{u"--data"_s, u"/dev/null/data"_s} << QStringList{} << u"/dev/null/data"_s;
        QTest::newRow("no home") << QStringList{} << QStringList{u"HOME"_s, u"XDG_DATA_HOME"_s}
                                 << u"--data"_s;
        QTest::newRow("home that cannot be written")
            << QStringList{} << QStringList{u"HOME=/dev/null"_s, u"XDG_DATA_HOME"_s} << u"/dev/null"_s;
    }

    void saysWhenItsFolderCannotBeUsed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, environment);
        QFETCH(QString, names);
        ProgramRun run(programOfBuild(u"groundglass-cli"_s),
            QStringList{u"ask"_s} + arguments + QStringList{u"?"_s}, environment);
        QCOMPARE(run.exitCode(), 3);
        QCOMPARE(run.output(), QByteArray());
        QVERIFY2(run.errors().contains(names.toUtf8()), run.errors().constData());
        QCOMPARE(run.errors().count('\n'), 1);
    }
};

QTEST_MAIN(CliBuiltInTest)
#include "clibuiltintest.moc"
