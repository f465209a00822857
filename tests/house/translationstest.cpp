#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300'000;

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one unless it counts
    bool counts = false;
    QString type; ///< "unfinished", "vanished"; empty when done

    [[nodiscard]] QString name() const { return context + u": "_s + source.left(60); }
};

QString fileOf(const QString &language)
{
    return QStringLiteral(PROJECT_DIR) + u"/resources/translations/groundglass_%1.ts"_s.arg(language);
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.counts) {
        message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype mnemonicsIn(const QString &text)
{
    return all(u"&[^&\\s]"_s, text).size();
}

/// What is wrong with this form of a translation, or nothing.
QString complaint(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
        return u"it is empty"_s;
    QStringList wanted = all(u"%[1-9]"_s, message.source);
    if (all(u"%[1-9]"_s, form) != wanted)
        return u"its placeholders are others"_s;
    const bool mayBeWords = message.forms.size() > 1 && form == message.forms.first(); // "one picture"
    if (message.source.contains("%n"_L1) != form.contains("%n"_L1) && !mayBeWords)
        return u"it counts otherwise"_s;
    if (mnemonicsIn(form) != mnemonicsIn(message.source))
        return u"its mnemonic is missing"_s;
    if (all(u"</?[a-z]+>"_s, form) != all(u"</?[a-z]+>"_s, message.source))
        return u"its markup is another"_s;
    if (all(u"(?<![\\w-])--[a-z][a-z-]+"_s, form) != all(u"(?<![\\w-])--[a-z][a-z-]+"_s, message.source))
        return u"it names other options"_s;
    if (form.startsWith(u' ') != message.source.startsWith(u' ')
        || form.endsWith(u'\n') != message.source.endsWith(u'\n'))
        return u"it begins or ends otherwise"_s;
    return {};
}

QString lupdate()
{
    for (const QString &name : {u"lupdate-qt6"_s, u"lupdate"_s}) {
        for (const QStringList &where : {QStringList(), QStringList{u"/usr/lib/qt6/bin"_s}}) {
            const QString found = QStandardPaths::findExecutable(name, where);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

/// Comments and the insides of literals say nothing about how a program is put together.
QString withoutWords(QString code)
{
    code.remove(QRegularExpression(u"//[^\n]*"_s));
    code.replace(QRegularExpression(u"u?'\\\\?[^']'"_s), u"' '"_s);
    code.replace(QRegularExpression(u"u?\"(?:[^\"\\\\\n]|\\\\.)*\"(?:_s|_L1)?"_s), u"\"\""_s);
    return code;
}

/// After the bracket that closes the one at `open`, and after calls chained to it: `tr(…).arg(…)`.
qsizetype endOfCall(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        if (code.at(at) == u'(')
            ++depth;
        if (code.at(at) != u')' || --depth > 0)
            continue;
        static const QRegularExpression chained(u"\\G\\s*\\.\\s*arg\\("_s);
        const auto next = chained.match(code, at + 1);
        if (!next.hasMatch())
            return at + 1;
        at = next.capturedEnd() - 2;
        depth = 0;
    }
    return code.size();
}

/// Where a translated piece is glued to something with `+`, or put behind a QString with `+=`.
QStringList gluedIn(const QString &source)
{
    const QString code = withoutWords(source);
    static const QRegularExpression call(u"(?:[A-Za-z_:]+::)?\\b(?:tr|translate|translated)\\("_s);
    static const QRegularExpression appended(u"(\\w+)\\s*\\+=\\s*$"_s);
    QStringList found;
    auto match = call.globalMatch(code);
    while (match.hasNext()) {
        const auto hit = match.next();
        const QString before = code.mid(qMax(0, hit.capturedStart() - 60), qMin(60, hit.capturedStart()));
        const QString after = code.mid(endOfCall(code, hit.capturedEnd() - 1), 20).trimmed();
        const auto append = appended.match(before);
        const bool toString = append.hasMatch()
            && code.contains(QRegularExpression(u"\\bQString %1\\b"_s.arg(append.captured(1))));
        const bool behindPlus = before.trimmed().endsWith(u'+');
        if (behindPlus || toString || after.startsWith(u'+'))
            found << u"line %1"_s.arg(code.left(hit.capturedStart()).count(u'\n') + 1);
    }
    return found;
}

} // namespace

/// Whether all languages say all that the program says.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void theFilesHoldWhatTheSourcesSay();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void translationsKeepWhatTheirSourceHolds_data();
    void translationsKeepWhatTheirSourceHolds();
    void noSentenceIsGluedTogether();
    void gluedSentencesAreFound_data();
    void gluedSentencesAreFound();
    void contextsAreFoundByLupdate();

private:
    static void addLanguages();
};

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("English") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Thai") << u"th"_s << 1;
}

void TranslationsTest::theFilesHoldWhatTheSourcesSay()
{
    const QString program = lupdate();
    if (program.isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"groundglass_de.ts"_s);
    QVERIFY(QFile::copy(fileOf(u"de"_s), copy));
    QProcess run;
    run.setWorkingDirectory(QStringLiteral(PROJECT_DIR));
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program,
        {u"-I."_s, u"-Isrc"_s, u"-locations"_s, u"none"_s, u"src"_s, u"ui"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY(run.waitForFinished(patience));
    const QString said = QString::fromUtf8(run.readAll());
    QVERIFY2(run.exitCode() == 0, qPrintable(said));
    QStringList wrong;
    for (const Message &message : messagesIn(copy)) {
        if (!message.type.isEmpty())
            wrong << message.type + u" "_s + message.name();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::nothingIsUnfinished_data()
{
    addLanguages();
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesIn(fileOf(language));
    QVERIFY(messages.size() > (language == u"en"_s ? 10 : 1000));
    QStringList wrong;
    for (const Message &message : messages) {
        if (!message.type.isEmpty())
            wrong << message.type + u" "_s + message.name();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::translationsKeepWhatTheirSourceHolds_data()
{
    addLanguages();
}

void TranslationsTest::translationsKeepWhatTheirSourceHolds()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    QStringList wrong;
    for (const Message &message : messagesIn(fileOf(language))) {
        if (message.counts && message.forms.size() != forms)
            wrong << message.name() + u": plural forms are missing"_s;
        for (const QString &form : message.forms) {
            if (const QString what = complaint(message, form); !what.isEmpty())
                wrong << message.name() + u": "_s + what;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::noSentenceIsGluedTogether()
{
    const QString root = QStringLiteral(PROJECT_DIR);
    QStringList wrong;
    int files = 0;
    for (const QString &top : {u"src"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            for (const QString &where : gluedIn(QString::fromUtf8(file.readAll())))
                wrong << file.fileName().mid(root.size() + 1) + u", "_s + where;
        }
    }
    QVERIFY2(files > 100, "The source folder was not found");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::gluedSentencesAreFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("glued");
    QTest::newRow("whole") << u"label->setText(tr(\"A sentence.\"));"_s << false;
    QTest::newRow("with an argument") << u"return tr(\"%1 (copy)\").arg(name + suffix);"_s << false;
    QTest::newRow("behind") << u"return tr(\"Sent to \") + host;"_s << true;
    QTest::newRow("behind an argument") << u"return Words::tr(\"%1\").arg(f(a)) + u' ' + x;"_s << true;
    QTest::newRow("before") << u"return count + u\" \"_s + tr(\"pictures\");"_s << true;
    QTest::newRow("appended") << u"QString line; line += tr(\"more\");"_s << true;
    QTest::newRow("one of a list") << u"QStringList lines; lines += tr(\"One more.\");"_s << false;
    QTest::newRow("a sum inside") << u"width(tr(\"recorded\")) + margin;"_s << false;
    QTest::newRow("in words only") << u"f(\"tr(\\\"a\\\") + b\");"_s << false;
}

void TranslationsTest::gluedSentencesAreFound()
{
    QFETCH(QString, code);
    QFETCH(bool, glued);
    QCOMPARE(!gluedIn(code).isEmpty(), glued);
}

/// A function of this name in a namespace makes lupdate take the namespace for the context.
void TranslationsTest::contextsAreFoundByLupdate()
{
    for (const Message &message : messagesIn(fileOf(u"de"_s))) {
        const bool isNamespace = !message.context.contains(u"::"_s) && message.context.at(0).isLower();
        const bool isUnresolved = message.context == "Words"_L1 || message.context == "Tr"_L1;
        QVERIFY2(!isUnresolved && (!isNamespace || message.context == "main"_L1), qPrintable(message.name()));
    }
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translationstest.moc"
