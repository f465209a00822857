#pragma once

#include "model/conversation.h"
#include "model/problem.h"
#include "presentation/linking.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;

/// A range of an answer's text, in UTF-16 units.
struct WordRange {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Ties words of an answer to its regions by hand, and takes wrong ties away. Every change can be undone and
/// is kept in the history at once, apart from what the model said. Window's thread.
class Ties : public QObject {
    Q_OBJECT

public:
    Ties(store::History &history, ConversationModel &conversation, QUndoGroup &undo,
        QObject *parent = nullptr);
    ~Ties() override;

    /// Whether the region is one of the answer's own, and the answer is whole and kept.
    [[nodiscard]] bool canTie(RegionId region) const;
    [[nodiscard]] bool hasTies(RegionId region) const;
    /// Blanks at the ends of `words` are left out; nothing happens where these words are tied already.
    void tie(RegionId region, WordRange words);
    /// Takes the region's ties that touch `words` away; all of them when `words` is empty.
    void untie(RegionId region, WordRange words = {});

    /// Where the steps of the open conversation go, together with its other changes.
    [[nodiscard]] QUndoStack &undoStack();

signals:
    /// Loud: what was tied could not be kept.
    void failed(const model::Problem &problem);

private:
    class Step;
    [[nodiscard]] int rowOf(RegionId region) const;
    void push(RegionId region, const QList<model::TieChange> &more, const QString &text);
    void put(qint64 message, const QList<model::TieChange> &ties);

    store::History &m_history;
    ConversationModel &m_conversation;
    QUndoGroup &m_undo;
};

/// "said by the model", "matched by Groundglass", "tied by hand": how sure it is that words and region belong
/// together.
[[nodiscard]] QString tieInWords(model::Tie tie);

} // namespace presentation
