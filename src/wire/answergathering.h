#pragma once

#include "model/answer.h"

#include <QJsonObject>

namespace wire {

/// Puts an answer together from completion objects: one whole, or the chunks of a stream in their order.
/// Takes every dialect that services speak; what it does not know it ignores.
class AnswerGathering {
public:
    /// How the row of objects ended: the service said that it was done, or the bytes just ceased.
    enum class Ending { Said, Ceased };

    /// One completion or chunk. An object that carries an error ends the answer.
    void take(const QJsonObject &completion);
    /// Ends the answer with a Problem; the text so far stays.
    void fail(model::Problem problem);
    /// No more objects come: says what is missing. Later calls change nothing.
    void close(Ending ending);

    [[nodiscard]] const model::Answer &answer() const { return m_answer; }
    /// True once an error or the service's own mark has ended the answer, or close() was called.
    [[nodiscard]] bool closed() const { return m_closed; }

private:
    void takeChoice(const QJsonObject &choice);
    void takeMessages(const QJsonArray &messages);
    void takeMessage(const QJsonObject &message);
    void takeContext(const QJsonObject &context);
    void takeToolText(const QString &text, bool begins);
    void say(const QString &text);
    void withdraw();
    void takeFinish(const QJsonObject &choice);
    void takeAnswerFilters(const QJsonObject &holder);
    void takePromptFilters(const QJsonObject &completion);
    void takeGrounding(const QJsonObject &holder);
    void takeExtension(const QJsonObject &holder);

    model::Answer m_answer;
    QString m_role; ///< a stream names the role once and goes on without
    int m_messageIndex = -1;
    bool m_sawChoice = false;
    bool m_couldNotAnswer = false;
    bool m_closed = false;
};

} // namespace wire
