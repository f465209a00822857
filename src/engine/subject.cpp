#include "engine/question.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Thing = Subject::Thing;

constexpr qsizetype LongestName = 120; // letters; nobody names a thing in more

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Words for one thing. `mentioned` finds those that stay what they are among other words; the others then
/// ask for more than can be told.
struct Noun {
    Thing thing;
    ValueKind value;
    QRegularExpression plain;
    QRegularExpression mentioned;
};

Noun noun(
    Thing thing, const QString &words, const QString &mentioned = u"(?!)"_s, ValueKind value = ValueKind::Any)
{
    const QString around = u"(?:(?:human|visible|different|other|more|printed|written|separate)\\s+)*"_s;
    return {thing, value, anyCase(u"^%1(?:%2)$"_s.arg(around, words)),
        anyCase(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(mentioned))};
}

Noun noun(ValueKind value, const QString &words)
{
    return noun(Thing::Value, words, u"(?!)"_s, value);
}

const QList<Noun> &nouns()
{
    static const QString faces = u"faces?|gesicht(?:er)?|ใบหน้า"_s;
    static const QString people =
        u"persons?|people|humans?|human beings?|pedestrians?|somebody|someone|anybody|anyone|person(?:en)?|menschen?|leute|คน"_s;
    static const QString somePeople =
        u"m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|kids?|bab(?:y|ies)|guys?|lad(?:y|ies)|männer|mann|frau(?:en)?|kind(?:er)?"_s;
    static const QString codes =
        u"qrs?|(?:qr|bar)[ -]?codes?|data ?matrix|strichcodes?|คิวอาร์(?:โค้ด)?|บาร์โค้ด"_s;
    static const QList<Noun> list = {
        noun(Thing::Code, codes + u"|(?:aztec|pdf417|ean|upc|2d)[ -]?codes?|codes?"_s, codes),
        noun(Thing::Face, faces, faces),
        noun(Thing::Person, people, people + u'|' + somePeople),
        noun(ValueKind::Email, u"e-?mails?(?: address(?:es)?)?|อีเมล"_s),
        noun(ValueKind::Phone,
            u"(?:tele)?phone(?: numbers?)?|telephone numbers?|mobile(?: numbers?)?|fax(?: numbers?)?|numbers? to call|telefon(?:nummern?)?|เบอร์โทร(?:ศัพท์)?"_s),
        noun(ValueKind::Web,
            u"web ?sites?|urls?|links?|web(?:site)? address(?:es)?|home ?pages?|webseiten?|เว็บไซต์"_s),
        noun(ValueKind::Money, u"prices?|price tags?|costs?|amounts?(?: of money)?|preise?|ราคา"_s),
        noun(ValueKind::Date, u"dates?|datum|daten|วันที่"_s),
        noun(ValueKind::Time, u"times?|uhrzeit(?:en)?|เวลา"_s),
        noun(ValueKind::Number, u"numbers?|digits?|figures?|zahlen|zahl"_s),
        noun(Thing::Words, u"words?|wörter|worte?"_s),
        noun(Thing::Lines, u"(?:text )?lines?(?: of text)?|text rows?|(?:text)?zeilen?"_s),
        noun(Thing::Text,
            u"texts?|writing|letters|anything written|something written|sentences?|inscriptions?|ข้อความ"_s),
        noun(Thing::Pictures, u"pictures?|images?|photos?|photographs?|bild(?:er)?|รูป(?:ภาพ)?"_s),
    };
    return list;
}

const QRegularExpression &articles()
{
    static const QRegularExpression words = anyCase(
        u"^(?:(?:a|an|the|any|some|this|that|these|those|my|your|its|their|our|his|her|every|each|all|of|is|are|ein|eine|einen|einem|einer|der|die|das|den|dem|ein paar)\\s+)+"_s);
    return words;
}

/// "… in the picture", "… on this invoice", "… are there": where to look is known, that there are some is
/// asked.
const QRegularExpression &surroundings()
{
    static const QRegularExpression words = anyCase(
        u"\\s+(?:(?:are|is|can|do|does|stand|stands|appear|appears|exist)\\s+)?(?:you see|there(?: are| "
        u"is)?|here|shown|visible|written|printed|be seen|in it|on it|"
        "(?:in|on|at|from|within|auf|im|am|of(?= (?:the |this |that |these |all "
        ")*(?:picture|image|photo)))\\s+(?:(?:the|this|that|these|those|all|both|each|my|dem|"
        "der|diesem|dieser)\\s+)*"
        "(?:\\w+\\s+)?(?:pictures?|images?|photos?|photographs?|screenshots?|scenes?|scans?|documents?|pages?|bild|foto|seite|menu|board|sign|invoice|receipt|bill|poster|label|text|it|them|total))$"_s);
    return words;
}

std::optional<QString> quotedIn(const QString &phrase)
{
    static const QRegularExpression quoted(uR"(["“”„«](.+?)["“”»]|(?:^|\s)['‘](.+?)['’](?:\s|$))"_s);
    const auto match = quoted.match(phrase);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(match.lastCapturedIndex()).trimmed();
}

/// "the word exit", "the text Café": what follows is meant as text.
std::optional<QString> namedAsText(const QString &name)
{
    static const QRegularExpression naming = anyCase(
        u"^(?:words?|phrase|term|string|wort|คำว่า)\\s*(?:saying\\s+|that says\\s+)?(?<text>\\S.*)$"_s);
    const auto match = naming.match(name);
    return match.hasMatch() ? std::optional(match.captured(u"text"_s)) : std::nullopt;
}

QString bare(QString phrase)
{
    phrase = phrase.simplified().left(LongestName);
    for (QString before; before != phrase;) {
        before = phrase;
        phrase.remove(surroundings());
        phrase = phrase.trimmed();
    }
    return phrase;
}

} // namespace

Subject subjectOf(const QString &phrase)
{
    Subject subject{.phrase = bare(phrase)};
    subject.name = subject.phrase;
    subject.name.remove(articles());
    if (const auto quoted = quotedIn(phrase)) {
        subject.name = quoted->left(LongestName);
        subject.quoted = true;
        return subject;
    }
    for (const Noun &noun : nouns()) {
        const bool plain = noun.plain.match(subject.name).hasMatch();
        if (plain || noun.mentioned.match(subject.name).hasMatch()) {
            subject.thing = noun.thing;
            subject.value = noun.value;
            subject.qualified = !plain;
            return subject;
        }
    }
    if (const auto text = namedAsText(subject.name)) {
        subject.name = *text;
        subject.quoted = true;
    }
    return subject;
}

} // namespace engine
