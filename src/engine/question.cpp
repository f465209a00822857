#include "engine/question.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Intent = Question::Intent;
using Thing = Subject::Thing;

constexpr qsizetype LongestQuestion = 2000; // letters that are read for their meaning
constexpr qsizetype MostQuestions = 6;

/// A shape of sentence and what it asks. The group `x` is the subject.
struct Shape {
    Intent intent;
    QRegularExpression pattern;
    bool yesOrNo;
};

enum class Wants { Something, YesOrNo };

Shape shape(Intent intent, const QString &pattern, Wants wants = Wants::Something)
{
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    return {intent, QRegularExpression(u'^' + pattern + u'$', options), wants == Wants::YesOrNo};
}

/// The first shape that fits counts, so the particular ones stand before the general ones.
const QList<Shape> &shapes()
{
    static const QString it =
        u"(?:it|this|that|there|they|these|those|here|(?:the|this|that|my|each|every|all|both)(?: \\w+){1,3})"_s;
    static const QString code =
        u"(?:the|this|that|a|any|each|all)?\\s*(?:the )?(?:qr|bar|data ?matrix|strich)?[ -]?codes?"_s;
    static const QList<Shape> list = {
        shape(Intent::Abilities,
            u"(?:help|what can you (?:do|answer|help|find|look for).*|who are you|what are you|how do you work|was kannst du.*|ทำอะไรได้บ้าง)"_s),
        shape(Intent::Identify,
            u"(?:who\\b.*|whose\\b.*|wer\\b.*|.*\\b(?:name of|identify|recogni[sz]e)\\b.*\\b(?:person|people|man|woman|face|boy|girl)s?\\b.*|.*ใคร.*)"_s),
        shape(Intent::ReadCode,
            u"(?:what|where)\\b.*\\b(?:qr|bar)?[ -]?codes?\\b.*\\b(?:say|says|contain|contains|hold|holds|read|reads|encode|encodes|lead|leads|go|goes|link|links|point|points|mean|means|to)\\b.*"_s),
        shape(Intent::ReadCode, u"(?:scan|decode|read)(?: out)? "_s + code + u"(?: .*)?"_s),
        shape(Intent::ReadCode,
            u"(?:what is|what are)(?: in| on| behind| inside)? (?:the|this|that) (?:qr|bar)[ -]?codes?(?: .*)?"_s),
        shape(Intent::Count,
            u"(?:how many|wie ?viele) (?:times (?:does|do|is|are) )(?<x>.+?)(?: appear| occur| written| mentioned)?(?: .{0,30})?"_s),
        shape(Intent::Count, u"(?:(?:so|and) )?(?:how many|wie ?viele|count(?: up)?)(?: of)? (?<x>.+)"_s),
        shape(Intent::Count,
            u"(?:what is )?the number of (?<x>.*(?:s|people|men|women|children|text)(?: .+)?)"_s),
        shape(Intent::Count, u"(?:มี)?(?<x>.+?)(?:มี)?กี่(?:คน|อัน|ใบ|ตัว|คำ|บรรทัด)?"_s),
        shape(Intent::Price,
            u"(?:how much|wie ?viel)(?: does| do| is| are| for| would| will| kostet| kosten)?(?: the| a| an| one| ein| eine| der| die| das)? (?<x>.+?)(?: costs?| be)?"_s),
        shape(Intent::Price,
            u"what (?:does|do|did|would|will) (?<x>.+?) (?:cost|sell for)(?: me| us| here)?"_s),
        shape(Intent::Price, u"was (?:kostet|kosten) (?<x>.+)"_s),
        shape(Intent::Price,
            u"(?:(?:what|how much) (?:is|are|was) )?(?:the )?(?:price|cost|prices|costs)s? (?:of|for) (?<x>.+)"_s),
        shape(Intent::Price, u"(?<x>.+?)(?:ราคา)?(?:เท่าไหร่|เท่าไร|กี่บาท)"_s),
        shape(Intent::FindInText,
            u"(?:does|do|did) "_s + it
                + u" (?:say|says|mention|mentions|read|include|spell) (?:anything about )?(?<x>.+)"_s,
            Wants::YesOrNo),
        shape(Intent::ReadText,
            u"(?:so )?what(?: all)? (?:does|do|did) (?:"_s + it
                + u"|.{1,40}) (?:say|read|tell(?: us| me)?)(?: .{0,30})?"_s),
        shape(Intent::ReadText,
            u"what (?:is|are|was|were|has been|else is)(?: all)?(?: the)? (?:written|printed|"_s + it
                + u" saying|text|words|writing|inscription)(?:\\b.*)?"_s),
        shape(Intent::ReadText, u"(?:what|which) (?:text|words|writing)\\b.*"_s),
        shape(Intent::ReadText,
            u"what (?:is|does it say) (?:on|in) (?:the|this|that) (?:menu|sign|page|board|document|note|label|poster|screen|letter|invoice|receipt|list|card)"_s),
        shape(Intent::ReadText, u"(?:was steht|was ist (?:hier |da )?geschrieben|lies)\\b.*"_s),
        shape(Intent::ReadText, u".*(?:เขียนว่า|อ่าน|ข้อความอะไร).*"_s),
        shape(Intent::Lookup,
            u"(?:read|get|extract|tell|give)(?: me)?(?: out)? (?<x>(?:(?:the|a|its|all) )*(?:grand total|total|sum|amount|prices?|dates?|times?|phone|telephone|e-?mail|web ?site|url|invoice|order|due|balance|account|iban|vat|tax|customer|address)\\b.*)"_s),
        shape(Intent::ReadText,
            u"(?:read|transcribe|ocr|type|copy|extract|recogni[sz]e|write)(?: out| down| up)?(?: (?:it|this|that|everything|all|the|me|to)\\b.*| text\\b.*)?"_s),
        shape(Intent::Find, u"(?:is|are|was|were) there(?: also)? (?<x>.+)"_s, Wants::YesOrNo),
        shape(Intent::Find,
            u"(?:do|can|could) (?:you|we|i) (?:also )?(?:see|find|spot|detect|recogni[sz]e|locate|show(?: me)?|identify|read) (?<x>.+)"_s,
            Wants::YesOrNo),
        shape(Intent::Find, u"(?:does|do) "_s + it + u" (?:have|contain|show|display) (?<x>.+)"_s,
            Wants::YesOrNo),
        shape(Intent::Find, u"(?:is|are) (?:this|that|it|these|those) (?<x>(?:a|an|the|any) .+)"_s,
            Wants::YesOrNo),
        shape(Intent::Find, u"(?:gibt es|siehst du|ist (?:da|hier)|sind (?:da|hier)) (?<x>.+)"_s,
            Wants::YesOrNo),
        shape(Intent::Find, u"มี(?<x>.+?)(?:ไหม|มั้ย|หรือไม่|หรือเปล่า)"_s, Wants::YesOrNo),
        shape(Intent::Find, u"(?<x>.+?)อยู่(?:ที่)?(?:ไหน|ตรงไหน)"_s),
        shape(Intent::Find,
            u"(?:where|wo)(?:abouts)? (?:is|are|was|does|do|can i find|can i see|do you see|ist|sind|steht|stehen) (?<x>.+?)(?: stand| written| located| printed| say)?"_s),
        shape(Intent::Find,
            u"(?:find|locate|show me|show|point (?:me )?(?:to|at|out)|highlight|mark|search for|search|look for|detect|spot|which .{1,20} has|finde|zeige?(?: mir)?|suche) (?<x>.+)"_s),
        shape(Intent::Describe, u"(?:describe|beschreibe?)\\b.*"_s),
        shape(Intent::Describe,
            u"what (?:is|are|was) (?:this|that|it|these|here|shown|depicted|visible|going on|happening|in (?:it|here|there|"_s
                + it + u")|on (?:it|here|"_s + it + u")|there(?: to see)?|"_s + it
                + u" (?:about|showing)|(?:this|it|that) (?:a )?(?:picture|image|photo) of)(?: .{0,30})?"_s),
        shape(Intent::Describe,
            u"what (?:do|can|did|could) (?:you|we|i|one) (?:see|find|detect|recogni[sz]e|notice)\\b.*"_s),
        shape(Intent::Describe,
            u"(?:what (?:am i looking at|else)|what does "_s + it
                + u" (?:show|contain|have)|tell me (?:about|what you see|something)|explain|analy[sz]e|caption|summari[sz]e|look at)\\b.*"_s),
        shape(Intent::Describe, u"(?:was siehst du|was ist (?:das|hier|auf|zu sehen)|was zeigt)\\b.*"_s),
        shape(Intent::Describe, u".*(?:เห็นอะไร|อธิบาย|บรรยาย).*"_s),
        shape(Intent::Describe,
            u"what(?: all)? is (?:in|on) (?:the|this|that|my) (?:picture|image|photo|photograph|screenshot|scan|drawing)s?"_s),
        shape(Intent::Lookup,
            u"(?:what|which|wie) (?:is|are|was|were|ist|sind|lautet|lauten) (?<x>(?:the|its|their|this|that|der|die|das|all|all the)? ?.+)"_s),
        shape(Intent::Lookup, u"when (?:is|are|was|were|does|do) (?:the )?(?<x>.+?)"_s),
        shape(Intent::Lookup,
            u"(?:what|which) (?<x>(?:e-?mail|phone|telephone|web ?site|url|date|time|prices?|total|number|invoice number|order number)\\b.{0,30}?)(?: (?:is|are|does|do|stands?)\\b.*)?"_s),
        shape(Intent::Lookup,
            u"(?:list|give(?: me)?|tell me|name|show(?: me)?) (?:all )?(?:of )?(?<x>(?:the )?.{1,60})"_s),
        shape(Intent::Find, u"(?:and |or )?(?:what|how) about (?<x>.+)"_s),
    };
    return list;
}

QString replaced(QString text, const QString &pattern, const QString &with)
{
    return text.replace(
        QRegularExpression(pattern,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        with);
}

/// Politeness, filling words and short forms.
QString plain(QString text)
{
    text.replace(u'’', u'\'');
    text =
        replaced(text.simplified(), u"\\b(what|where|who|how|there|that|it|when|here)'s\\b"_s, u"\\1 is"_s);
    text = replaced(text, u"\\b(what|where|who|how)'re\\b"_s, u"\\1 are"_s);
    text = replaced(text, u"[\\s.,;:!?…]+$"_s, {});
    for (QString before; before != text;) {
        before = text;
        text = replaced(text,
            u"^(?:please|hello|hi|hey|hallo|ok|okay|so|now|well|and|also|then|bitte|but|thanks?|thank you)\\b[,!. ]*(?=\\S)"_s,
            {});
        text = replaced(text,
            u"^(?:can|could|would|will) you (?:please )?(?=(?:tell|show|find|describe|count|list|locate|scan|decode|give|transcribe|extract|point|mark|highlight|look)\\b|read (?:it|this|that|me|out|everything|all|the)\\b)"_s,
            {});
        text = replaced(text,
            u"^(?:i (?:want|need|would like|'d like) (?:you )?to (?:know )?|tell me (?:please,? )?(?=(?:what|where|who|how|if|whether|is|are|when)\\b))"_s,
            {});
        text = replaced(text, u"^(?:if|whether) (there) (is|are)\\b"_s, u"\\2 \\1"_s);
        text = replaced(text, u"^(what|where) (.+) (is|are)$"_s, u"\\1 \\3 \\2"_s);
        text =
            replaced(text, u"[, ]+(?:please|bitte|thanks|thank you|(?:do you know|can you tell me))$"_s, {});
    }
    return text.trimmed();
}

QStringList sentences(const QString &text)
{
    QString marked = text.left(LongestQuestion);
    marked = replaced(marked, u"(?<=[?!;。？！])\\s*|(?<=[^\\d\\s]\\.)\\s+(?=\\p{L})|\\n+"_s, u"\u001e"_s);
    marked = replaced(marked,
        u",? (?:and|und) (?=(?:what|where|how|is there|are there|does|when|which|describe|count|wo|was|wie|gibt es)\\b)"_s,
        u"\u001e"_s);
    return marked.split(u'\u001e', Qt::SkipEmptyParts);
}

/// "… in the second picture", "… in picture 2": taken out of the sentence.
std::optional<int> takePicture(QString &sentence)
{
    static const QStringList ordinals = {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s,
        u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s};
    static const QRegularExpression naming(
        u"\\s*\\b(?:(?:in|on|of|from) )?(?:the )?(?:(?:picture|image|photo|bild) (?:number |no\\. ?|#)?(?<number>\\d{1,2})|(?<ordinal>%1) (?:picture|image|photo))\\b"_s
            .arg(ordinals.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = naming.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.capturedLength(u"number"_s) > 0
        ? match.captured(u"number"_s).toInt()
        : int(ordinals.indexOf(match.captured(u"ordinal"_s).toLower())) + 1;
    QString rest = sentence;
    rest.remove(match.capturedStart(), match.capturedLength());
    rest = rest.simplified();
    // "What does picture 2 say" needs something to stand in its place.
    static const QRegularExpression hole(
        u"^(what does|describe|read|what is|what is in|what is on|what do)(?= say| show|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    sentence = rest.replace(hole, u"\\1 it"_s);
    return number - 1;
}

/// A shape fits the words; this is about what they then mean.
Question settled(Question question)
{
    const Thing thing = question.subject.thing;
    const bool detectable = thing == Thing::Face || thing == Thing::Person || thing == Thing::Code;
    if (question.intent == Intent::Lookup && (detectable || thing == Thing::Text))
        question.intent = thing == Thing::Code ? Intent::ReadCode
            : thing == Thing::Text             ? Intent::ReadText
                                               : Intent::Find;
    if (question.intent == Intent::Price && thing == Thing::Value)
        question.intent = Intent::Lookup;
    if (question.intent == Intent::FindInText && thing != Thing::Other)
        question.intent = Intent::Find;
    return question;
}

Question understood(QString sentence)
{
    Question question{.picture = takePicture(sentence)};
    for (const Shape &shape : shapes()) {
        const auto match = shape.pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        question.intent = shape.intent;
        question.yesOrNo = shape.yesOrNo;
        question.subject = subjectOf(match.captured(u"x"_s));
        return settled(question);
    }
    question.subject = subjectOf(sentence);
    // A noun alone is asked for; a sentence of an unknown shape is beyond us.
    if (question.subject.thing != Thing::Other || question.subject.quoted)
        question.intent = question.subject.thing == Thing::Value ? Intent::Lookup : Intent::Find;
    else if (sentence.count(u' ') < 2)
        question.intent = Intent::Lookup;
    return settled(question);
}

} // namespace

QList<Question> understand(const QString &text)
{
    QList<Question> questions;
    QList<Question> remarks; // what is said beside a question needs no answer
    QStringList heard;
    for (const QString &sentence : sentences(text)) {
        const QString words = plain(sentence);
        if (words.isEmpty() || heard.contains(words, Qt::CaseInsensitive) || questions.size() >= MostQuestions)
            continue;
        heard.append(words);
        const Question question = understood(words);
        const bool asks = question.intent != Intent::Beyond || sentence.trimmed().endsWith(u'?');
        (asks ? questions : remarks).append(question);
    }
    if (questions.isEmpty())
        questions = remarks.mid(0, 1);
    if (questions.isEmpty())
        questions.append(Question{.intent = Intent::Describe});
    return questions;
}

} // namespace engine
