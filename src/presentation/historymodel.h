#pragma once

#include "model/historysearch.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace store {
class History;
}

namespace presentation {

/// The conversation list, pinned ones first, then newest first, with a heading row above each span of days;
/// older ones come as the list is scrolled. A removed conversation is gone from the list at once and from the
/// disk a few seconds later, so that it can be taken back. What other programs change in the same folder
/// shows here too. Window's thread.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { HeadingRole = Qt::UserRole + 1, IdRole, PinnedRole, AnsweringRole };

    explicit HistoryModel(store::History &history, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Asks the store anew.
    void refresh();
    /// Only conversations that fit.
    void setFilter(const model::HistoryFilter &filter);
    void rename(qint64 id, const QString &title);
    void remove(qint64 id);
    /// The one removed last.
    void takeBack();
    /// What can still be taken back, in words; empty when there is nothing.
    [[nodiscard]] QString removalWords() const;
    /// Pinned conversations stand first and are what present mode walks through.
    void setPinned(qint64 id, bool pinned);
    /// Conversations in which an answer is under way.
    void setAnswering(const QSet<qint64> &ids);

    [[nodiscard]] int rowOf(qint64 id) const;
    /// The conversation in this row, or 0 for a heading.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] bool isPinned(qint64 id) const;
    /// The pinned conversations, in their order.
    [[nodiscard]] QList<qint64> pinned() const;
    /// The conversation below (`step` 1) or above (-1) the given one, or 0.
    [[nodiscard]] qint64 neighbour(qint64 id, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void loaded();
    void renamed(qint64 id, const QString &title);
    /// May be taken back until removalDone().
    void removed(qint64 id, const QString &title);
    void takenBack(qint64 id);
    void removalDone();
    /// removalWords() are others now.
    void removalsChanged();
    void failed(const model::Problem &problem);

private:
    struct Row {
        QString heading = {};
        model::ConversationSummary summary = {};

        [[nodiscard]] bool looksLike(const Row &other) const
        {
            return heading == other.heading && summary.id == other.summary.id
                && summary.title == other.summary.title && summary.pinned == other.summary.pinned;
        }
    };

    void show(const QList<model::ConversationSummary> &summaries);
    void put(const QList<Row> &rows);
    void finishRemovals();
    [[nodiscard]] bool isRemoved(qint64 id) const;
    void forgetRemoval(qint64 id);

    store::History &m_history;
    model::HistoryFilter m_filter;
    qsizetype m_most;
    bool m_hasMore = false;
    bool m_isFetching = false;
    QList<model::ConversationSummary> m_summaries;
    QList<Row> m_rows;
    QList<model::ConversationSummary> m_removed; ///< and not gone yet, in the order of removal
    QTimer m_removal;
    QSet<qint64> m_answering;
};

/// "Today", "Yesterday", "Previous 7 days", then months. `when` and `today` in local time.
[[nodiscard]] QString daysHeading(const QDate &when, const QDate &today);

} // namespace presentation
