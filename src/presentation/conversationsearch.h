#pragma once

#include "text/document.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace presentation {

class ConversationModel;

/// Words that are looked for in all messages of the open conversation, as they are shown. The reading goes on
/// off the window's thread, and again when messages change. Ranges are those of MessageText. Window's thread.
class ConversationSearch : public QObject {
    Q_OBJECT

public:
    struct Match {
        qint64 message = 0;
        text::Range words = {};

        bool operator==(const Match &) const = default;
    };

    explicit ConversationSearch(const ConversationModel &model, QObject *parent = nullptr);

    /// The first match is the one at or behind this place of a row, if there was none before. Empty words end
    /// the search.
    void look(const QString &words, Qt::CaseSensitivity sensitivity, int fromRow, qsizetype fromOffset = 0);
    void clear() { look({}, Qt::CaseInsensitive, 0); }
    /// To the next (1) or previous (-1) match, around the ends.
    void step(int by);

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] qsizetype count() const { return m_matches.size(); }
    /// From 0; -1 without a match.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] std::optional<Match> currentMatch() const;
    [[nodiscard]] QList<text::Range> marksIn(qint64 message) const { return m_marks.value(message); }

signals:
    /// The matches are others now.
    void changed();
    /// Another match is the current one: the person is to see it.
    void stepped();

private:
    void start();
    void take(const QList<Match> &matches);
    [[nodiscard]] qsizetype nearest() const;

    const ConversationModel &m_model;
    QString m_words;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    int m_fromRow = 0;
    qsizetype m_fromOffset = 0;
    QList<Match> m_matches;
    QHash<qint64, QList<text::Range>> m_marks;
    qsizetype m_current = -1;
    std::optional<Match> m_near; ///< where the person was
    bool m_isLooking = false;
    int m_round = 0; ///< counts searches: only the last one's finds are taken
    QTimer m_again; ///< messages changed; while one grows, not at every word
};

} // namespace presentation
