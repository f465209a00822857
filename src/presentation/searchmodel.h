#pragma once

#include "model/historysearch.h"
#include "presentation/historyfilterchoice.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace store {
class History;
}

namespace presentation {

/// What is found in the whole history while a person types, newest first, a page at a time as the list is
/// scrolled. What was found before stays until the new finds are there. Window's thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        MarksRole = Qt::UserRole + 1, ///< QList<model::MarkedRange> in the snippet, which is DisplayRole
        TitleRole, ///< of the conversation
        BeginsConversationRole, ///< the row before is of another one, or there is none
        DayRole, ///< when, in few letters
        IsTitleRole, ///< what was found is the title itself
    };
    enum class State {
        Idle, ///< nothing was typed
        NoWords, ///< only signs, which are not looked for
        Looking, ///< for the first time
        Found,
        Nothing
    };

    explicit SearchModel(store::History &history, QObject *parent = nullptr);

    void look(const QString &typed);
    /// The same once more, since the history changed.
    void again();
    void setChoice(const HistoryFilterChoice &choice);
    /// A conversation that was deleted, whether or not the store knows already.
    void leaveOut(qint64 conversation);
    /// It is there again.
    void takeIn(qint64 conversation);

    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] const HistoryFilterChoice &choice() const { return m_choice; }
    /// Those that a filter can name. Kept up to date on demand.
    [[nodiscard]] const QStringList &connectionNames() const { return m_connectionNames; }
    void refreshConnectionNames();

    [[nodiscard]] State state() const { return m_state; }
    /// What to tell beside the finds, or in their place; empty when they speak for themselves.
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] const model::HistoryHit &hitAt(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();
    void choiceChanged();
    void failed(const model::Problem &problem);

private:
    void ask();
    [[nodiscard]] QList<model::HistoryHit> withoutLeftOut(QList<model::HistoryHit> hits) const;
    void take(const model::HistoryFindings &findings);
    void append(const model::HistoryFindings &findings);
    void setState(State state);
    [[nodiscard]] model::HistoryQuery query(qint64 before) const;

    store::History &m_history;
    QString m_typed;
    HistoryFilterChoice m_choice;
    QStringList m_connectionNames;
    QList<model::HistoryHit> m_hits;
    QSet<qint64> m_leftOut;
    State m_state = State::Idle;
    bool m_hasMore = false;
    bool m_isFetching = false;
    bool m_isReading = false; ///< older conversations are not in the index yet
    int m_round = 0; ///< counts questions: only the last one's answer is taken
    QTimer m_again;
};

} // namespace presentation
