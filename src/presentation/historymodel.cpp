#include "presentation/historymodel.h"

#include "model/whendone.h"
#include "store/history.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace presentation {

namespace {
constexpr auto timeToTakeBack = 8s;
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
{
    m_removal.setSingleShot(true);
    m_removal.setInterval(timeToTakeBack);
    connect(&m_removal, &QTimer::timeout, this, &HistoryModel::finishRemoval);
}

HistoryModel::~HistoryModel()
{
    if (m_removed)
        std::ignore = m_history.remove(m_removed->id); // the store finishes what was asked for
}

void HistoryModel::refresh()
{
    model::whenDone(m_history.conversations(), this,
        [this](const model::Result<QList<model::ConversationSummary>> &summaries) {
            if (summaries)
                show(*summaries);
            else
                emit failed(summaries.problem());
            emit loaded();
        });
}

void HistoryModel::show(const QList<model::ConversationSummary> &summaries)
{
    m_summaries = summaries;
    QList<Row> rows;
    const QDate today = QDate::currentDate();
    QString heading;
    for (const model::ConversationSummary &summary : summaries) {
        if (m_removed && m_removed->id == summary.id)
            continue;
        const QString next =
            summary.pinned ? tr("Pinned") : daysHeading(summary.changed.toLocalTime().date(), today);
        if (next != heading)
            rows.append({.heading = next});
        heading = next;
        rows.append({.summary = summary});
    }
    const auto alike = [](const Row &a, const Row &b) { return a.looksLike(b); };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), alike))
        return; // a title that is being edited stays in its editor
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

void HistoryModel::remove(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    finishRemoval();
    m_removed = m_rows.at(rowOf(id)).summary;
    show(m_summaries);
    m_removal.start();
    emit removed(id, m_removed->title);
}

void HistoryModel::takeBack()
{
    if (!m_removed)
        return;
    const qint64 id = m_removed->id;
    m_removal.stop();
    m_removed.reset();
    show(m_summaries);
    emit takenBack(id);
}

void HistoryModel::finishRemoval()
{
    m_removal.stop();
    if (!m_removed)
        return;
    const qint64 id = m_removed->id;
    m_removed.reset();
    m_summaries.removeIf([id](const model::ConversationSummary &summary) { return summary.id == id; });
    model::whenDone(m_history.remove(id), this, [this](const model::Outcome &outcome) {
        if (!outcome)
            emit failed(outcome.problem());
        refresh();
    });
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
