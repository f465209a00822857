#include "chat/picturereading.h"
#include "presentation/preferences.h"
#include "presentation/sentences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "ui/controls/announcer.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 30'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

struct Program {
    QTemporaryDir folder;
    presentation::Preferences preferences{folder.filePath(u"window.ini"_s)};
    store::History history{folder.path(), chat::pictureReading()};
    ReadyPrompts prompts;
    presentation::Workspace workspace{{.history = history, .preferences = preferences}};
    ui::window::MainWindow window{preferences};

    Program()
    {
        window.furnish(workspace, prompts);
        workspace.openLast();
        window.show();
    }

    /// A question about the menu, with an answer of so many regions.
    void talk(int regions)
    {
        auto adding = history.addPicture(menu);
        QVERIFY(QTest::qWaitFor([&] { return adding.isFinished(); }, patience));
        Message question{.id = 1, .role = model::Role::User, .text = u"What is **sold**?"_s};
        question.pictures = {*adding.result()};
        Message answer{.id = 2, .role = model::Role::Assistant};
        answer.answer.text = u"Espresso and tea. It is [cheap](https://e.example/)."_s;
        for (int i = 0; i < regions; ++i)
            answer.answer.regions.append({.label = u"line %1"_s.arg(i),
                .polygon = QPolygonF({{0.1, 0.3}, {0.3, 0.3}, {0.3, 0.4}, {0.1, 0.4}}),
                .spans = i == 0 ? QList<model::Span>{{0, 8}} : QList<model::Span>{}});
        auto created = history.create(u"Menu"_s);
        QVERIFY(QTest::qWaitFor([&] { return created.isFinished(); }, patience));
        const qint64 id = created.result()->id;
        auto first = history.append(id, question);
        auto second = history.append(id, answer);
        QVERIFY(QTest::qWaitFor([&] { return first.isFinished() && second.isFinished(); }, patience));
        workspace.open(id);
        QVERIFY(QTest::qWaitFor([&] { return workspace.conversation().rowCount() == 2; }, patience));
    }
};

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName());
    return path.join(u" / "_s);
}

int childrenBelow(QAccessibleInterface *face, int depth = 0)
{
    if (!face || depth > 40)
        return 0;
    int all = face->childCount();
    for (int i = 0; i < qMin(face->childCount(), 2000); ++i)
        all += childrenBelow(face->child(i), depth + 1);
    return all;
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void everyControlHasAName();
    void regionsAreABoundedList();
    void theTranscriptOffersItsText();
    void panesAreWalkedInBothDirections();
    void answersAreReadInWholeSentences();
    void sentences_data();
    void sentences();
};

void AccessibilityTest::everyControlHasAName()
{
    Program program;
    QVERIFY(QTest::qWaitForWindowExposed(&program.window, patience));
    QStringList nameless;
    const auto look = [&](QWidget *top) {
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            const bool isControl =
                widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
            const bool isInner = widget->objectName().startsWith("qt_"_L1) || widget->focusProxy()
                || QByteArray(widget->metaObject()->className()) == "QTableCornerButton";
            if (isControl && !isInner && widget->isVisible() && nameOf(widget).isEmpty()
                && !nameless.contains(pathOf(widget)))
                nameless.append(pathOf(widget));
        }
    };
    const auto lookAndClose = [&] {
        for (QDialog *dialog : program.window.findChildren<QDialog *>()) {
            look(dialog);
            dialog->close();
            dialog->deleteLater();
        }
        QVERIFY(QTest::qWaitFor([&] { return !program.window.findChild<QDialog *>(); }, patience));
    };
    look(&program.window); // with nothing in it
    program.talk(3);
    program.workspace.draft().addFile(menu);
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.draft().pictures().size(), 1, patience);
    look(&program.window);
    for (const auto *action : {"settings", "shortcuts", "exportAnswer", "connectModel"}) {
        program.window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<QDialog *>(), patience);
        lookAndClose();
    }
    for (const auto *button : {"usedBefore", "parameters"}) {
        QTest::mouseClick(
            program.window.findChild<QAbstractButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<QDialog *>(), patience);
        lookAndClose();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void AccessibilityTest::regionsAreABoundedList()
{
    Program program;
    QVERIFY(QTest::qWaitForWindowExposed(&program.window, patience));
    program.talk(20'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.regions().regions().size(), 20'000, patience);
    QCoreApplication::processEvents();
    const int all = childrenBelow(QAccessible::queryAccessibleInterface(&program.window));
    QVERIFY(all > 50);
    QVERIFY2(all < 5000, qPrintable(QString::number(all)));
}

void AccessibilityTest::theTranscriptOffersItsText()
{
    Program program;
    QVERIFY(QTest::qWaitForWindowExposed(&program.window, patience));
    program.talk(1);
    QWidget *words = nullptr;
    const auto find = [&] {
        for (QWidget *widget : program.window.findChildren<QWidget *>()) {
            if (qstrcmp(widget->metaObject()->className(), "ui::transcript::TextView") == 0
                && nameOf(widget).startsWith(u"Espresso"_s))
                words = widget;
        }
        return words != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), patience);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(words);
    auto *text = face->textInterface();
    QVERIFY(text);
    const QString shown = u"Espresso and tea. It is cheap."_s;
    QCOMPARE(text->characterCount(), shown.size());
    QCOMPARE(text->text(0, 8), u"Espresso"_s);
    QCOMPARE(text->text(24, 99), u"cheap."_s);
    int start = -1;
    int end = -1;
    QCOMPARE(text->textAtOffset(3, QAccessible::WordBoundary, &start, &end), u"Espresso"_s);
    QCOMPARE(text->selectionCount(), 0);
    text->setSelection(0, 13, 16);
    QCOMPARE(text->selectionCount(), 1);
    text->selection(0, &start, &end);
    QCOMPARE(start, 13);
    QCOMPARE(end, 16);
    QCOMPARE(text->cursorPosition(), 16);
    QVERIFY(face->rect().contains(text->characterRect(0)));
    QVERIFY(text->characterRect(0).x() < text->characterRect(7).x());
    QCOMPARE(text->offsetAtPoint(text->characterRect(4).center()), 4);
    QCOMPARE(face->childCount(), 1); // the grounded word, as a link
    QCOMPARE(face->child(0)->text(QAccessible::Name), u"Espresso"_s);
}

void AccessibilityTest::panesAreWalkedInBothDirections()
{
    Program program;
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window, patience));
    program.talk(2);
    QList<QWidget *> forth;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : &program.window, Qt::Key_F6);
        forth.append(QApplication::focusWidget());
    }
    QVERIFY(QSet<QWidget *>(forth.begin(), forth.end()).size() >= 3);
    QList<QWidget *> back;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        back.prepend(QApplication::focusWidget());
    }
    QCOMPARE(back, forth.first(7));
}

void AccessibilityTest::answersAreReadInWholeSentences()
{
    Program program;
    auto *announcer = program.window.findChild<ui::Announcer *>();
    QVERIFY(announcer);
    QSignalSpy said(announcer, &ui::Announcer::said);
    auto &conversation = program.workspace.conversation();
    conversation.append({.id = -1, .role = model::Role::User, .text = u"?"_s});
    Message answer{.id = -2, .role = model::Role::Assistant, .state = Message::State::Growing};
    conversation.append(answer);
    for (const QString &text : {u"The"_s, u"The **dog** runs. And th"_s,
             u"The **dog** runs. And the cat sl"_s, u"The **dog** runs. And the cat sleeps. Fin"_s}) {
        answer.answer.text = text;
        conversation.replace(1, answer);
    }
    answer.answer.text += u"e"_s;
    answer.state = Message::State::Complete;
    answer.id = 7; // the store's own number
    conversation.replace(1, answer);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 4, patience);
    QStringList words;
    for (const auto &one : said)
        words.append(one.first().toString());
    QCOMPARE(words,
        (QStringList{u"The dog runs."_s, u"And the cat sleeps."_s, u"Fine"_s, u"The answer is complete."_s}));
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::Notification);
}

void AccessibilityTest::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("end");
    QTest::newRow("none") << u"The total is 3.5"_s << 0 << 0;
    QTest::newRow("one") << u"Yes. The total"_s << 0 << 5;
    QTest::newRow("at the very end it may go on") << u"It is 3."_s << 0 << 0;
    QTest::newRow("a line") << u"- one\n- tw"_s << 0 << 6;
    QTest::newRow("wide") << u"合計です。次"_s << 0 << 5;
    QTest::newRow("said already") << u"Yes. The total"_s << 5 << 5;
    QTest::newRow("empty") << QString() << 0 << 0;
}

void AccessibilityTest::sentences()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QTEST(int(presentation::endOfSentences(text, from)), "end");
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
