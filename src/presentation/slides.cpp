#include "presentation/slides.h"

#include "presentation/answerdialect.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using model::Message;

namespace presentation {

namespace {

/// What is shown of an answer that grounds no words: very many regions would be a talk without an end.
constexpr qsizetype mostWordlessSteps = 40;

QList<Phrase> wordlessPhrases(const model::Answer &answer)
{
    QList<Phrase> phrases;
    for (int index = 0; index < answer.regions.size() && phrases.size() < mostWordlessSteps; ++index)
        phrases.append(Phrase{.picture = answer.regions.at(index).picture, .regions = {index}});
    return phrases;
}

void addTo(QList<Phrase> &phrases, const model::Span &span, const model::Region &region, int index)
{
    const auto known = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
        return phrase.offset == span.offset && phrase.length == span.length
            && phrase.picture == region.picture;
    });
    if (known == phrases.end())
        phrases.append(Phrase{span.offset, span.length, region.picture, {index}, span.tie});
    else if (!known->regions.contains(index))
        known->regions.append(index);
}

int questionRowOf(const QList<Message> &messages, int answerRow)
{
    int row = answerRow - 1;
    while (row >= 0 && messages.at(row).role != model::Role::User)
        --row;
    return row;
}

/// The pictures of the question, or of the nearest earlier one that has some.
QList<model::Picture> picturesBefore(const QList<Message> &messages, int answerRow)
{
    for (int row = answerRow - 1; row >= 0; --row) {
        if (messages.at(row).role == model::Role::User && !messages.at(row).pictures.isEmpty())
            return messages.at(row).pictures;
    }
    return {};
}

bool arePicturesAlike(const QList<model::Picture> &some, const QList<model::Picture> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const model::Picture &a, const model::Picture &b) {
            return a.contentHash == b.contentHash && a.address == b.address;
        });
}

QString bareQuestion(const QString &text)
{
    QString bare = text.simplified().toCaseFolded();
    while (!bare.isEmpty() && (bare.back().isPunct() || bare.back().isSpace()))
        bare.chop(1);
    return bare;
}

/// What is said aloud and stands in big letters has no markup.
model::Answer withoutMarkup(model::Answer answer)
{
    if (dialectOf(answer) == text::Dialect::Plain)
        return answer;
    const text::Document::Flat flat = text::readMarkdown(answer.text).flattened();
    for (model::Region &region : answer.regions) {
        for (model::Span &span : region.spans) {
            const text::Range shown = flat.shownOf({span.offset, span.end()});
            span.offset = shown.from;
            span.length = shown.to - shown.from;
        }
        region.spans.removeIf([](const model::Span &span) { return span.length <= 0; });
    }
    answer.text = flat.text;
    return answer;
}

} // namespace

QList<Phrase> phrasesOf(const model::Answer &answer)
{
    QList<Phrase> phrases;
    for (int index = 0; index < answer.regions.size(); ++index) {
        const model::Region &region = answer.regions.at(index);
        for (const model::Span &span : region.spans) {
            if (span.length > 0 && span.offset >= 0 && span.end() <= answer.text.size())
                addTo(phrases, span, region, index);
        }
    }
    if (phrases.isEmpty())
        return wordlessPhrases(answer);
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.length > b.length;
    });
    return phrases;
}

QList<int> presentableRows(const QList<Message> &messages)
{
    QList<int> rows;
    for (int row = 0; row < messages.size(); ++row) {
        if (messages.at(row).role == model::Role::Assistant
            && !messages.at(row).answer.text.trimmed().isEmpty())
            rows.append(row);
    }
    return rows;
}

Slide slideAt(const QList<Message> &messages, int answerRow)
{
    const Message &message = messages.at(answerRow);
    const int question = questionRowOf(messages, answerRow);
    const model::Answer answer = withoutMarkup(message.answer);
    return {.question = question < 0 ? QString() : messages.at(question).text.trimmed(),
        .pictures = picturesBefore(messages, answerRow),
        .answer = answer,
        .state = message.state,
        .answeredBy = message.connectionName,
        .when = message.when,
        .phrases = phrasesOf(answer)};
}

bool isSameQuestion(const QString &one, const QString &other)
{
    const QString bare = bareQuestion(one);
    return !bare.isEmpty() && bare == bareQuestion(other);
}

int recordedAnswerRow(
    const QList<Message> &messages, const QString &question, const QList<model::Picture> &pictures)
{
    const QList<int> rows = presentableRows(messages);
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](int row) {
        const int asked = questionRowOf(messages, row);
        return messages.at(row).state == Message::State::Complete && asked >= 0
            && isSameQuestion(messages.at(asked).text, question)
            && arePicturesAlike(picturesBefore(messages, row), pictures);
    });
    return found == rows.rend() ? -1 : *found;
}

} // namespace presentation
