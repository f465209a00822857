#include "engine/answering.h"

#include "engine/findings.h"
#include "engine/lookup.h"
#include "engine/textanswers.h"

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Intent = Question::Intent;
using Thing = Subject::Thing;

constexpr auto WhatIDo = "I read text and find faces, people, QR codes and barcodes in pictures.";
constexpr auto WhatIFound = "What I did find: ";

void saySummaryOfRest(Telling &telling)
{
    saySummary(telling, QLatin1StringView(WhatIFound));
}

void sayWhatIDo(Telling &telling)
{
    telling.line().say(QLatin1StringView(WhatIDo)
        + u" Ask me what it says, where something is written, how many there are, or for a total, a price, a date."_s);
}

/// Detections tell that there is a person, never which.
void sayLimitOf(Telling &telling, const Subject &subject)
{
    if (subject.qualified)
        telling.more().say(u" I find %1, but I cannot tell which of them is meant by “%2”."_s.arg(
            subject.thing == Thing::Face         ? u"faces"_s
                : subject.thing == Thing::Person ? u"people"_s
                                                 : u"codes"_s,
            subject.phrase));
}

void answerDetections(Telling &telling, const Question &question)
{
    const QString opening =
        question.yesOrNo && !question.subject.qualified ? u"Yes, I found "_s : u"I found "_s;
    if (sayDetections(telling, question.subject.thing, opening))
        return sayLimitOf(telling, question.subject);
    sayNoneFound(telling, question.subject.thing);
    saySummaryOfRest(telling);
}

void answerAllText(Telling &telling)
{
    bool any = false;
    for (const Reading &reading : telling.readings()) {
        if (reading.evidence().lines.isEmpty())
            continue;
        any = true;
        if (telling.readings().size() > 1)
            telling.line().say(u"Picture %1 says:"_s.arg(reading.number()));
        sayText(telling, reading);
    }
    if (any) {
        sayDetections(telling, Thing::Code, u"There is also "_s);
        return;
    }
    telling.line().say(u"I found no text in %1."_s.arg(telling.anyPicture()));
    saySummaryOfRest(telling);
}

void answerAnyText(Telling &telling)
{
    const auto hasText = [](const Reading &reading) { return !reading.evidence().lines.isEmpty(); };
    if (std::none_of(telling.readings().begin(), telling.readings().end(), hasText)) {
        telling.line().say(u"I found no text in %1."_s.arg(telling.anyPicture()));
        return saySummaryOfRest(telling);
    }
    telling.line().say(u"Yes, there is text:"_s);
    answerAllText(telling);
}

/// Whatever else is asked for can only be met by its name, written in the picture.
void answerWords(Telling &telling, const Question &question)
{
    const Subject &subject = question.subject;
    const auto found = findWords(telling, subject);
    const bool asksForText = question.intent == Intent::FindInText || subject.quoted;
    if (!found.isEmpty()) {
        const bool very = found.first().hits.first().likeness == Likeness::Same;
        if (question.yesOrNo && asksForText && very)
            telling.line().say(u"Yes, I read it:"_s);
        sayWhere(telling, found, subject);
        if (question.yesOrNo && !asksForText)
            telling.line().say(u"I cannot look for %1 as such, only for the words."_s.arg(subject.phrase));
        return;
    }
    if (asksForText) {
        telling.line().say(u"I did not read “%1” in %2."_s.arg(subject.name, telling.anyPicture()));
    } else {
        telling.line().say(u"I cannot look for %1, and I did not read that anywhere in %2."_s.arg(
            subject.phrase, telling.anyPicture()));
        telling.giveUp();
    }
    saySummaryOfRest(telling);
}

void answerValues(Telling &telling, const Question &question)
{
    const Subject &subject = question.subject;
    const bool asksForPrice = question.intent == Intent::Price;
    if (asksForPrice && sayPrices(telling, subject))
        return;
    // A total may stand under another name, or in another language, than it was asked for.
    if ((!asksForPrice || meansTotal(subject.name)) && sayNamedValues(telling, subject))
        return;
    const auto found = subject.thing == Thing::Other ? findWords(telling, subject) : QList<WordsFound>();
    if (!found.isEmpty()) {
        sayWhere(telling, found, subject);
        telling.line().say(
            u"I found no %1 beside it."_s.arg(question.intent == Intent::Price ? u"price"_s : u"value"_s));
        return;
    }
    if (subject.thing == Thing::Value || meansTotal(subject.name)) {
        const QString name = subject.thing == Thing::Value ? valueName(subject.value) : u"total"_s;
        telling.line().say(u"I found no %1 in the text of %2."_s.arg(name, telling.anyPicture()));
    } else if (question.intent == Intent::Price) {
        telling.line().say(u"I did not read “%1” in %2."_s.arg(subject.name, telling.anyPicture()));
    } else {
        telling.line().say(
            u"I cannot answer that: I am not a language model, and I did not read “%1” in %2."_s.arg(
                subject.name, telling.anyPicture()));
        telling.giveUp();
    }
    saySummaryOfRest(telling);
}

void answerFind(Telling &telling, const Question &question)
{
    switch (question.subject.thing) {
    case Thing::Face:
    case Thing::Person:
    case Thing::Code:
        return answerDetections(telling, question);
    case Thing::Text:
    case Thing::Words:
    case Thing::Lines:
        return answerAnyText(telling);
    case Thing::Value:
        return answerValues(telling, question);
    case Thing::Pictures:
    case Thing::Other:
        return answerWords(telling, question);
    }
}

QList<Mark> marksOfAllText(const Reading &reading)
{
    QList<Mark> marks;
    for (int line = 0; line < reading.evidence().lines.size(); ++line) {
        for (const Passage &segment : reading.segments(line))
            marks.append(reading.mark(segment));
    }
    return marks;
}

void countText(Telling &telling, Thing thing)
{
    bool any = false;
    for (const Reading &reading : telling.readings()) {
        const QList<TextLine> &lines = reading.evidence().lines;
        if (lines.isEmpty())
            continue;
        any = true;
        qsizetype words = 0;
        for (const TextLine &line : lines)
            words += foldedWords(line.text).size(); // dots and dashes alone are no words
        const QString inLines = counted(lines.size(), u"1 line"_s, u"lines"_s);
        const QString count = thing == Thing::Lines ? inLines : counted(words, u"1 word"_s, u"words"_s);
        telling.about(reading).say(u"I read "_s).show(count, marksOfAllText(reading));
        telling.more().say(thing == Thing::Lines ? u" of text."_s : u" in %1."_s.arg(inLines));
    }
    if (!any) {
        telling.line().say(u"I found no text in %1."_s.arg(telling.anyPicture()));
        saySummaryOfRest(telling);
    }
}

void countValues(Telling &telling, const Subject &subject)
{
    bool any = false;
    for (const Reading &reading : telling.readings()) {
        const QList<NamedValue> values = allValues(reading, subject.value);
        if (values.isEmpty())
            continue;
        any = true;
        Composition &out = telling.about(reading).say(u"I read %1: "_s.arg(
            counted(values.size(), u"1 "_s + valueName(subject.value), valueNames(subject.value))));
        for (qsizetype i = 0; i < values.size(); ++i)
            out.say(separator(i, values.size()) + u'“')
                .show(reading.text(values.at(i).value), reading.mark(values.at(i).value))
                .say(u"”"_s);
        out.say(u"."_s);
    }
    if (!any) {
        telling.line().say(
            u"I found no %1 in the text of %2."_s.arg(valueName(subject.value), telling.anyPicture()));
        saySummaryOfRest(telling);
    }
}

void countWords(Telling &telling, const Question &question)
{
    const auto found = findWords(telling, question.subject);
    if (found.isEmpty())
        return answerWords(telling, question);
    for (const WordsFound &words : found) {
        QList<Mark> marks;
        for (const Hit &hit : words.hits)
            marks += words.reading->marks(hit);
        telling.about(*words.reading)
            .say(u"I read “"_s)
            .show(words.reading->text(words.hits.first()), marks)
            .say(u"” "_s + counted(words.hits.size(), u"once"_s, u"times"_s) + u'.');
    }
    if (!question.subject.quoted)
        telling.line().say(u"I cannot count %1 as such, only the words."_s.arg(question.subject.phrase));
}

void answerCount(Telling &telling, const Question &question)
{
    switch (question.subject.thing) {
    case Thing::Face:
    case Thing::Person:
    case Thing::Code:
        return answerDetections(telling, question);
    case Thing::Words:
    case Thing::Lines:
    case Thing::Text:
        return countText(telling, question.subject.thing);
    case Thing::Value:
        return countValues(telling, question.subject);
    case Thing::Pictures:
        telling.line().say(u"There are %1 in view."_s.arg(
            counted(telling.readings().size(), u"1 picture"_s, u"pictures"_s)));
        return;
    case Thing::Other:
        return countWords(telling, question);
    }
}

void describe(Telling &telling)
{
    constexpr qsizetype MostLinesInFull = 12;
    saySummary(telling, u"I found "_s);
    for (const Reading &reading : telling.readings()) {
        const qsizetype lines = reading.evidence().lines.size();
        if (lines > 1 && lines <= MostLinesInFull) {
            telling.about(reading).say(u"The text in full:"_s);
            sayText(telling, reading);
        }
    }
    telling.line().say(u"I am not a language model: what else there is to see, I cannot describe."_s);
}

void answerCodes(Telling &telling, const Question &question)
{
    Question asked = question;
    asked.subject = Subject{.thing = Thing::Code};
    answerDetections(telling, asked);
}

void answerOne(Telling &telling, const Question &question)
{
    switch (question.intent) {
    case Intent::ReadText:
        return answerAllText(telling);
    case Intent::ReadCode:
        return answerCodes(telling, question);
    case Intent::Find:
    case Intent::FindInText:
        return answerFind(telling, question);
    case Intent::Count:
        return answerCount(telling, question);
    case Intent::Lookup:
    case Intent::Price:
        return answerValues(telling, question);
    case Intent::Describe:
        return describe(telling);
    case Intent::Identify:
        telling.line().say(
            u"I cannot tell who anybody is: I find faces and people, but I do not recognise them."_s);
        telling.giveUp();
        return saySummaryOfRest(telling);
    case Intent::Abilities:
        return sayWhatIDo(telling);
    case Intent::Beyond:
        telling.line().say(
            u"I cannot answer that: I am not a language model. "_s + QLatin1StringView(WhatIDo));
        telling.giveUp();
        return saySummaryOfRest(telling);
    }
}

/// Nothing at all was seen, and that was said. What is left is what cannot be done.
void answerAboutNothing(Telling &telling, const Question &question)
{
    const bool named = question.intent == Intent::Find || question.intent == Intent::Count;
    if (named && question.subject.thing == Thing::Other && !question.subject.quoted) {
        telling.more().say(u" I cannot look for %1."_s.arg(question.subject.phrase));
        telling.giveUp();
    } else if (question.intent == Intent::Identify) {
        telling.more().say(u" I could not tell who anybody is either."_s);
        telling.giveUp();
    } else if (question.intent == Intent::Beyond || question.intent == Intent::Lookup) {
        telling.more().say(u" I am not a language model: "_s + QLatin1StringView(WhatIDo));
        telling.giveUp();
    }
}

Spoken withoutPictures(const QList<Question> &questions)
{
    const bool greeting = questions.first().intent == Intent::Abilities;
    Composition composition;
    composition.say(QLatin1StringView(WhatIDo));
    composition.say(u" There is no picture to look at yet: add one and ask again."_s);
    if (!greeting)
        composition.say(
            u" I am not a language model, so without a picture there is nothing that I can answer."_s);
    Spoken spoken = composition.spoken();
    spoken.answered = greeting;
    return spoken;
}

} // namespace

Spoken answer(const QString &text, const QList<Seen> &pictures)
{
    const QList<Question> questions = understand(text);
    if (pictures.isEmpty())
        return withoutPictures(questions);
    Composition composition;
    bool answered = true;
    bool saidNothing = false;
    for (const Question &question : questions) {
        if (question.picture && *question.picture >= pictures.size()) {
            composition.startLine().say(u"There is no picture %1; "_s.arg(*question.picture + 1)
                + (pictures.size() == 1 ? u"there is only one in view."_s
                                        : u"there are %1 in view."_s.arg(pictures.size())));
            continue;
        }
        Telling telling(pictures, question.picture, composition);
        if (!telling.isEmpty()) {
            answerOne(telling, question);
        } else {
            if (!std::exchange(saidNothing, true))
                sayNothingAtAll(telling);
            answerAboutNothing(telling, question);
        }
        answered = answered && telling.answered();
    }
    Spoken spoken = composition.spoken();
    spoken.answered = answered;
    return spoken;
}

} // namespace engine
