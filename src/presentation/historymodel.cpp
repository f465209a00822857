#include "presentation/historymodel.h"

#include "model/whendone.h"
#include "store/history.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace presentation {

namespace {
constexpr auto timeToTakeBack = 8s;
constexpr qsizetype page = 200;
}

QString daysHeading(const QDate &when, const QDate &today)
{
    const qint64 days = when.daysTo(today);
    if (days <= 0)
        return HistoryModel::tr("Today");
    if (days == 1)
        return HistoryModel::tr("Yesterday");
    if (days <= 7)
        return HistoryModel::tr("Previous 7 days");
    return HistoryModel::tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(when.month()))
        .arg(when.year());
}

HistoryModel::HistoryModel(store::History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_most(page)
{
    m_removal.setSingleShot(true);
    m_removal.setInterval(timeToTakeBack);
    connect(&m_removal, &QTimer::timeout, this, &HistoryModel::finishRemovals);
    connect(&history, &store::History::changedElsewhere, this, &HistoryModel::refresh);
    history.watchOthers();
}

HistoryModel::~HistoryModel()
{
    for (const model::ConversationSummary &removed : m_removed)
        std::ignore = m_history.remove(removed.id); // the store finishes what was asked for
}

void HistoryModel::refresh()
{
    model::whenDone(m_history.conversations(m_filter, m_most), this,
        [this, filter = m_filter](const model::Result<model::ConversationList> &list) {
            m_isFetching = false;
            if (filter != m_filter)
                return; // another answer is on its way
            if (list) {
                m_hasMore = list->hasMore;
                show(list->summaries);
            } else {
                emit failed(list.problem());
            }
            emit loaded();
        });
}

void HistoryModel::setFilter(const model::HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_most = page;
    refresh();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (!m_hasMore || m_isFetching)
        return;
    m_isFetching = true;
    m_most += page;
    refresh();
}

void HistoryModel::show(const QList<model::ConversationSummary> &summaries)
{
    m_summaries = summaries;
    QList<Row> rows;
    const QDate today = QDate::currentDate();
    QString heading;
    for (const model::ConversationSummary &summary : summaries) {
        if (isRemoved(summary.id))
            continue;
        const QString next =
            summary.pinned ? tr("Pinned") : daysHeading(summary.changed.toLocalTime().date(), today);
        if (next != heading)
            rows.append({.heading = next});
        heading = next;
        rows.append({.summary = summary});
    }
    put(rows);
}

/// A title that is being edited stays in its editor, and a list that only grew keeps its place.
void HistoryModel::put(const QList<Row> &rows)
{
    const auto alike = [](const Row &a, const Row &b) { return a.looksLike(b); };
    const auto [ours, theirs] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), alike);
    if (ours == m_rows.end() && theirs == rows.end())
        return;
    if (ours == m_rows.end() && !m_rows.isEmpty()) {
        beginInsertRows({}, rowCount(), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        return endInsertRows();
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HistoryModel::rename(qint64 id, const QString &title)
{
    const QString clean = title.simplified();
    const int row = rowOf(id);
    if (row < 0 || clean.isEmpty() || clean == m_rows.at(row).summary.title)
        return;
    model::whenDone(m_history.rename(id, clean), this, [this, id, clean](const model::Outcome &outcome) {
        if (!outcome)
            emit failed(outcome.problem());
        else
            emit renamed(id, clean);
        refresh();
    });
}

bool HistoryModel::isRemoved(qint64 id) const
{
    return std::any_of(
        m_removed.begin(), m_removed.end(), [id](const auto &removed) { return removed.id == id; });
}

void HistoryModel::forgetRemoval(qint64 id)
{
    m_removed.removeIf([id](const model::ConversationSummary &removed) { return removed.id == id; });
    emit removalsChanged();
}

void HistoryModel::remove(qint64 id)
{
    const auto found = std::find_if(
        m_summaries.begin(), m_summaries.end(), [id](const auto &summary) { return summary.id == id; });
    if (found == m_summaries.end() || isRemoved(id))
        return;
    const model::ConversationSummary summary = *found;
    m_removed.append(summary);
    show(m_summaries);
    m_removal.start();
    // So that the next start removes it, should this program end before its time is over.
    model::whenDone(m_history.hide(id), this, [this, id](const model::Outcome &outcome) {
        if (outcome)
            return;
        emit failed(outcome.problem());
        forgetRemoval(id);
        refresh();
    });
    emit removed(id, summary.title);
    emit removalsChanged();
}

QString HistoryModel::removalWords() const
{
    if (m_removed.size() == 1)
        return tr("Deleted: %1").arg(m_removed.constFirst().title);
    return m_removed.isEmpty() ? QString()
                               : tr("%n conversations deleted", nullptr, static_cast<int>(m_removed.size()));
}

void HistoryModel::takeBack()
{
    if (m_removed.isEmpty())
        return;
    const qint64 id = m_removed.constLast().id;
    forgetRemoval(id);
    if (m_removed.isEmpty())
        m_removal.stop();
    else
        m_removal.start();
    model::whenDone(m_history.restore(id), this, [this, id](const model::Outcome &outcome) {
        if (!outcome)
            emit failed(outcome.problem());
        else
            emit takenBack(id);
        refresh();
    });
}

void HistoryModel::finishRemovals()
{
    m_removal.stop();
    for (const model::ConversationSummary &removed : std::exchange(m_removed, {})) {
        model::whenDone(m_history.remove(removed.id), this, [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
            refresh();
        });
    }
    emit removalsChanged();
    emit removalDone();
}

void HistoryModel::setPinned(qint64 id, bool pinned)
{
    if (rowOf(id) < 0)
        return;
    model::whenDone(
        pinned ? m_history.pin(id) : m_history.unpin(id), this, [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
            refresh();
        });
}

void HistoryModel::setAnswering(const QSet<qint64> &ids)
{
    if (std::exchange(m_answering, ids) == ids || m_rows.isEmpty())
        return;
    emit dataChanged(index(0), index(rowCount() - 1), {AnsweringRole});
}

bool HistoryModel::isPinned(qint64 id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_rows.at(row).summary.pinned;
}

QList<qint64> HistoryModel::pinned() const
{
    QList<qint64> ids;
    for (const Row &row : m_rows) {
        if (row.summary.pinned)
            ids.append(row.summary.id);
    }
    return ids;
}

int HistoryModel::rowOf(qint64 id) const
{
    for (int row = 0; id != 0 && row < m_rows.size(); ++row) {
        if (m_rows.at(row).summary.id == id)
            return row;
    }
    return -1;
}

qint64 HistoryModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).summary.id : 0;
}

qint64 HistoryModel::neighbour(qint64 id, int step) const
{
    for (int row = rowOf(id) + step; row >= 0 && row < m_rows.size(); row += step) {
        if (idAt(row) != 0)
            return idAt(row);
    }
    return 0;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? row.summary.title : row.heading;
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return row.summary.title;
    case HeadingRole:
        return !row.heading.isEmpty();
    case IdRole:
        return row.summary.id;
    case PinnedRole:
        return row.summary.pinned;
    case AnsweringRole:
        return m_answering.contains(row.summary.id);
    case Qt::AccessibleDescriptionRole:
        return m_answering.contains(row.summary.id) ? tr("An answer is on its way.") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (idAt(index.row()) == 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || idAt(index.row()) == 0)
        return false;
    rename(idAt(index.row()), value.toString());
    return true;
}

} // namespace presentation
