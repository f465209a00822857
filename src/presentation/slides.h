#pragma once

#include "model/conversation.h"

#include <QColor>
#include <QList>
#include <QString>

namespace presentation {

/// One step of a talk: words of an answer and the regions that they ground, all on one picture. Without words
/// it is a region that no words are known for.
struct Phrase {
    qsizetype offset = 0; ///< in Answer::text
    qsizetype length = 0;
    int picture = 0; ///< as regions count them
    QList<int> regions = {}; ///< indexes into Answer::regions
    model::Tie tie = model::Tie::Given;

    bool operator==(const Phrase &) const = default;
};

/// An answer as it is shown to an audience: the question, the pictures that it is about, and the phrases in
/// reading order. Plain value.
struct Slide {
    enum class Kind {
        Kept, ///< an answer of the conversation, perhaps still growing
        Recorded, ///< a saved answer in the place of one that did not come
        Pictures ///< pictures that nothing was asked about yet
    };

    Kind kind = Kind::Kept;
    QString question = {};
    QList<model::Picture> pictures = {};
    model::Answer answer = {};
    model::Message::State state = model::Message::State::Complete;
    QString answeredBy = {};
    QDateTime when = {};
    QList<Phrase> phrases = {};
    QList<QRgb> colours = {}; ///< of the answer's regions, as the window shows them

    bool operator==(const Slide &) const = default;
};

/// In reading order; the same words of several regions are one step. Regions without words have a step each
/// where the answer grounds no words at all.
[[nodiscard]] QList<Phrase> phrasesOf(const model::Answer &answer);

/// Rows of the answers that are worth showing: they say something. A failed one without words does not.
[[nodiscard]] QList<int> presentableRows(const QList<model::Message> &messages);
[[nodiscard]] Slide slideAt(const QList<model::Message> &messages, int answerRow);

/// The same but for capitals, blanks and the marks at the end.
[[nodiscard]] bool isSameQuestion(const QString &one, const QString &other);

/// The newest finished answer to the same question about the same pictures, or -1.
[[nodiscard]] int recordedAnswerRow(
    const QList<model::Message> &messages, const QString &question, const QList<model::Picture> &pictures);

} // namespace presentation
