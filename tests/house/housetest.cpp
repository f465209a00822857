#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What each room may use, its own headers aside. The picture of it stands in CONTRIBUTING.md.
const QHash<QString, QSet<QString>> allowedRooms{
    {u"model"_s, {}},
    {u"text"_s, {u"model"_s}},
    {u"database"_s, {u"model"_s}},
    {u"media"_s, {u"model"_s}},
    {u"grounding"_s, {u"model"_s}},
    {u"wire"_s, {u"model"_s}},
    {u"store"_s, {u"database"_s, u"model"_s}},
    {u"engine"_s, {u"wire"_s, u"database"_s, u"media"_s, u"model"_s}},
    {u"net"_s, {u"wire"_s, u"model"_s}},
    {u"exchange"_s, {u"wire"_s, u"store"_s, u"grounding"_s, u"media"_s, u"text"_s, u"model"_s}},
    {u"chat"_s, {u"net"_s, u"store"_s, u"grounding"_s, u"media"_s, u"model"_s}},
    {u"presentation"_s,
        {u"chat"_s, u"exchange"_s, u"store"_s, u"grounding"_s, u"media"_s, u"text"_s, u"model"_s}},
    {u"ui"_s, {u"presentation"_s, u"text"_s, u"model"_s, u"ui"_s}},
};

/// Headers of libraries that belong to few rooms only. `app` wires everything and may include all.
struct LibraryRule {
    QRegularExpression header;
    QSet<QString> rooms;
};

const QList<LibraryRule> libraryRules{
    {QRegularExpression(
         u"^(QtWidgets/)?Q(Widget|MainWindow|Dialog|PushButton|ToolButton|Label|LineEdit|PlainTextEdit|"
         "TextEdit|TextBrowser|Menu|MenuBar|Action|Application|Layout|BoxLayout|HBoxLayout|VBoxLayout|"
         "GridLayout|Splitter|ScrollArea|AbstractScrollArea|AbstractItemView|ListView|TableView|TreeView|"
         "StyledItemDelegate|Style|StyleOption|GraphicsView|GraphicsScene|MessageBox|FileDialog)$"_s),
        {u"ui"_s}},
    {QRegularExpression(
         u"^(QtNetwork/)?Q(Network\\w+|Tcp\\w+|Ssl\\w+|Local(Server|Socket)|AbstractSocket|HostInfo|"
         "HostAddress|UdpSocket|Http\\w+)$"_s),
        {u"net"_s}},
    {QRegularExpression(u"^(QtSql/)?QSql\\w+$|^sqlite3.h$"_s), {u"database"_s}},
    {QRegularExpression(u"^(opencv2|tesseract|leptonica|ZXing)/|^httplib"_s), {u"engine"_s}},
    {QRegularExpression(u"^(quazip\\w*|JlCompress|zlib)\\.h$"_s), {u"exchange"_s}},
    {QRegularExpression(u"^(libav\\w+|libsw\\w+)/"_s), {}},
    {QRegularExpression(u"^QJson\\w+$"_s),
        {u"wire"_s, u"store"_s, u"exchange"_s, u"grounding"_s, u"engine"_s, u"chat"_s, u"net"_s, u"media"_s}},
};

/// The one line that is wrong with this include, or nothing.
QString complaint(const QString &room, const QString &header)
{
    const QString folder = header.section(u'/', 0, 0);
    if (header.contains(u'/') && allowedRooms.contains(folder) && folder != room
        && !allowedRooms.value(room).contains(folder))
        return u"%1 may not use %2"_s.arg(room, folder);
    if (header.startsWith(u"app/"_s))
        return u"nothing may use app"_s;
    for (const LibraryRule &rule : libraryRules) {
        if (rule.header.match(header).hasMatch() && !rule.rooms.contains(room))
            return u"%1 may not use the library of <%2>"_s.arg(room, header);
    }
    return {};
}

/// Within ui, only `window` uses the other rooms; all may use `controls`.
QString complaintInsideUi(const QString &uiRoom, const QString &header)
{
    if (!header.startsWith(u"ui/"_s) || uiRoom == u"window"_s)
        return {};
    const QString other = header.section(u'/', 1, 1);
    if (other == uiRoom || other == u"controls"_s)
        return {};
    return u"ui/%1 may not use ui/%2"_s.arg(uiRoom, other);
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList headers;
    auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        headers << match.next().captured(1);
    return headers;
}

} // namespace

class HouseTest : public QObject {
    Q_OBJECT

private slots:
    void everyIncludeKeepsToTheFloors();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void theProjectSpeaksOnlyOfItself();
};

void HouseTest::everyIncludeKeepsToTheFloors()
{
    const QString root = QStringLiteral(PROJECT_DIR);
    QStringList complaints;
    int files = 0;
    for (const QString &top : {u"src"_s, u"ui"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString relative = path.mid(root.size() + 1);
            const QString room = top == u"ui"_s ? u"ui"_s : relative.section(u'/', 1, 1);
            if (!allowedRooms.contains(room))
                complaints << relative + u": this room is not in the house"_s;
            ++files;
            for (const QString &header : includesOf(path)) {
                QString wrong = complaint(room, header);
                if (wrong.isEmpty() && room == u"ui"_s)
                    wrong = complaintInsideUi(relative.section(u'/', 1, 1), header);
                if (!wrong.isEmpty())
                    complaints << relative + u": "_s + wrong;
            }
        }
    }
    QVERIFY2(files > 10, "The source folder was not found");
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void HouseTest::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("forbidden");
    QTest::newRow("rooms beside each other") << u"wire"_s << u"media/picturefile.h"_s << true;
    QTest::newRow("up the stairs") << u"model"_s << u"store/history.h"_s << true;
    QTest::newRow("down the stairs") << u"chat"_s << u"net/chatclient.h"_s << false;
    QTest::newRow("widgets below ui") << u"presentation"_s << u"QWidget"_s << true;
    QTest::newRow("widgets in ui") << u"ui"_s << u"QWidget"_s << false;
    QTest::newRow("network outside net") << u"chat"_s << u"QNetworkReply"_s << true;
    QTest::newRow("SQL outside database") << u"store"_s << u"QSqlQuery"_s << true;
    QTest::newRow("JSON in ui") << u"ui"_s << u"QJsonObject"_s << true;
    QTest::newRow("OpenCV outside the engine") << u"media"_s << u"opencv2/core.hpp"_s << true;
    QTest::newRow("FFmpeg anywhere") << u"engine"_s << u"libavcodec/avcodec.h"_s << true;
    QTest::newRow("zip outside exchange") << u"store"_s << u"quazip.h"_s << true;
    QTest::newRow("own header") << u"media"_s << u"media/sending.h"_s << false;
}

void HouseTest::aForbiddenIncludeIsFound()
{
    QFETCH(QString, room);
    QFETCH(QString, header);
    QFETCH(bool, forbidden);
    QCOMPARE(!complaint(room, header).isEmpty(), forbidden);
}

void HouseTest::theProjectSpeaksOnlyOfItself()
{
    // Paths of one developer's machine help nobody else.
    static const QRegularExpression foreign(u"/home/\\w+/|/root/|/work/|file:///(home|root)"_s);
    const QString root = QStringLiteral(PROJECT_DIR);
    QStringList found;
    for (const QString &top : {u"src"_s, u"ui"_s, u"app"_s, u"packaging"_s, u"resources"_s}) {
        QDirIterator it(root + u'/' + top, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.size() < 200'000 && file.open(QIODevice::ReadOnly)
                && foreign.match(QString::fromUtf8(file.readAll())).hasMatch())
                found << file.fileName().mid(root.size() + 1);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(HouseTest)
#include "housetest.moc"
