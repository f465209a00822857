#pragma once

#include "model/conversation.h"
#include "presentation/explanation.h"

#include <QDateTime>
#include <QObject>
#include <QWidget>

namespace ui::transcript {

class Card;

/// What happened to an answer beside its words, as cards below them: what went wrong and what helps, what was
/// cut, taken back or left out, and the calls that the model wants made. The cards belong to the widget
/// given.
class AnswerCards : public QObject {
    Q_OBJECT

public:
    explicit AnswerCards(QWidget *parent);

    /// Makes them anew where something changed. `failedAt` (UTC) is from when a service's wait counts.
    void show(const model::Message &message, const QDateTime &failedAt, bool isLast);
    [[nodiscard]] const QList<QWidget *> &cards() const { return m_cards; }

signals:
    void askAgainWanted();
    void continueWanted();
    void stepWanted(presentation::Explanation::NextStep step);
    void toolRepliesGiven(const QStringList &texts);

private:
    void fill(const QDateTime &failedAt);
    void addProblem(const model::Problem &problem, const QDateTime &failedAt);
    void addStep(Card &card, const presentation::Explanation &why, const model::Problem &problem,
        const QDateTime &failedAt);
    void addEnding();
    void addNote(
        const QString &sentence, const QString &more, const QString &button, void (AnswerCards::*wanted)());

    QWidget *m_widget;
    model::Message m_message;
    bool m_isLast = false;
    QList<QWidget *> m_cards;
};

} // namespace ui::transcript
