#pragma once

#include "model/answer.h"
#include "model/correction.h"
#include "model/problem.h"
#include "presentation/linking.h"
#include "presentation/regionmark.h"

#include <QHash>
#include <QObject>
#include <QUndoGroup>

#include <map>
#include <memory>
#include <optional>

class QUndoStack;

namespace store {
class History;
}

namespace presentation {

class ConversationModel;

/// What the person says about the regions of the open conversation's answers: right or wrong, another name or
/// place, removed, added. Every change can be undone, is kept in the history at once, and leaves the answer
/// as the model gave it. Regions count as shown: the answer's own first, then the added ones. Window's
/// thread.
class Corrections : public QObject {
    Q_OBJECT

public:
    enum class View { Model, Corrected, Both };
    Q_ENUM(View)
    /// How a place was changed; nudges of one region follow each other as one step of undo.
    enum class Change { Move, Reshape, Nudge };

    Corrections(store::History &history, const ConversationModel &conversation, QObject *parent = nullptr);
    ~Corrections() override;

    /// The regions of an answer as the view wants them, and what is to be said of each. In Both they are the
    /// corrected ones; the model's own are had from the answer.
    struct Shown {
        QList<model::Region> regions = {};
        QList<RegionMark> marks = {};
    };
    [[nodiscard]] Shown shown(qint64 message, const model::Answer &answer) const;
    /// What is right according to the person.
    [[nodiscard]] QList<model::Region> corrected(qint64 message) const;
    [[nodiscard]] QList<model::Correction> of(qint64 message) const;

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] QUndoGroup &undo() { return m_undo; }
    /// Whether this answer's regions can be corrected: it is there and has ended.
    [[nodiscard]] bool canCorrect(qint64 message) const;

    // Of no effect where there is nothing to change.
    void judge(RegionId region, model::Verdict verdict);
    void rename(RegionId region, const QString &label);
    void place(RegionId region, const QPolygonF &polygon, Change change);
    void remove(RegionId region);
    /// Takes everything back that was said about a region of the answer.
    void restore(RegionId region);
    std::optional<RegionId> add(
        qint64 message, const QPolygonF &polygon, int picture, const QString &label = {});
    /// Adds other people's regions on one picture, as one step.
    void adopt(qint64 message, const QList<model::Region> &regions, int picture);

signals:
    void changed(qint64 message);
    void viewChanged(presentation::Corrections::View view);
    /// A step was undone or done again; here is where.
    void steppedTo(presentation::RegionId region);
    /// Loud: what was said could not be kept.
    void failed(const model::Problem &problem);

private:
    class Step;
    using Numbered = std::map<int, model::Correction>;

    void load();
    [[nodiscard]] const model::Answer *answerOf(qint64 message) const;
    [[nodiscard]] std::optional<int> numberOf(RegionId region) const;
    [[nodiscard]] RegionId idOf(qint64 message, int number) const;
    [[nodiscard]] model::Correction at(qint64 message, int number) const;
    [[nodiscard]] QString nameOf(RegionId region) const;
    void push(qint64 message, const model::Correction &after, const QString &text, int mergesAs = -1);
    void put(qint64 message, const model::Correction &correction);
    QUndoStack *stack();

    store::History &m_history;
    const ConversationModel &m_conversation;
    QHash<qint64, Numbered> m_said; ///< by message, then by number
    QHash<qint64, int> m_lastAdded; ///< by message; numbers are not used twice
    View m_view = View::Corrected;
    QUndoGroup m_undo;
    std::map<qint64, std::unique_ptr<QUndoStack>> m_stacks; ///< by conversation
    qint64 m_loaded = 0;
};

} // namespace presentation
