#include "presentation/searchmodel.h"

#include "model/whendone.h"
#include "store/history.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::HistoryFindings;
using model::HistoryHit;

namespace presentation {

namespace {

QString dayOf(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local.date(), QLocale::ShortFormat);
}

bool hasWords(const QString &typed)
{
    return std::any_of(
        typed.begin(), typed.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

SearchModel::SearchModel(store::History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &SearchModel::again);
}

model::HistoryQuery SearchModel::query(qint64 before) const
{
    return {
        .typed = m_typed, .filter = filterOf(m_choice, QDateTime::currentDateTimeUtc()), .before = before};
}

void SearchModel::look(const QString &typed)
{
    if (typed.trimmed() == m_typed)
        return;
    m_typed = typed.trimmed();
    ask();
}

void SearchModel::again()
{
    ask();
}

void SearchModel::setChoice(const HistoryFilterChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    emit choiceChanged();
    ask();
}

void SearchModel::ask()
{
    m_again.stop();
    const int round = ++m_round;
    m_isFetching = false;
    if (!hasWords(m_typed)) {
        take({});
        return setState(m_typed.isEmpty() ? State::Idle : State::NoWords);
    }
    if (m_hits.isEmpty())
        setState(State::Looking);
    model::whenDone(
        m_history.find(query(0)), this, [this, round](const model::Result<HistoryFindings> &findings) {
            if (round != m_round)
                return;
            if (!findings)
                emit failed(findings.problem());
            take(findings ? *findings : HistoryFindings());
            setState(m_hits.isEmpty() ? State::Nothing : State::Found);
        });
}

QList<HistoryHit> SearchModel::withoutLeftOut(QList<HistoryHit> hits) const
{
    hits.removeIf([this](const HistoryHit &hit) { return m_leftOut.contains(hit.conversation); });
    return hits;
}

void SearchModel::take(const HistoryFindings &findings)
{
    const QList<HistoryHit> hits = withoutLeftOut(findings.hits);
    m_hasMore = findings.hasMore;
    m_isReading = findings.isReading;
    if (m_isReading)
        m_again.start();
    if (hits == m_hits)
        return; // the row that a person is at stays where it is
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void SearchModel::setState(State state)
{
    m_state = state;
    emit stateChanged(); // the words may be others though the state is the same
}

QString SearchModel::stateWords() const
{
    switch (m_state) {
    case State::NoWords:
        return tr("Type letters or digits to search for.");
    case State::Looking:
        return tr("Searching…");
    case State::Nothing:
        if (m_isReading)
            return tr("Nothing found so far. Older conversations are still being read.");
        return m_choice.isEmpty()
            ? tr("Nothing found for “%1”. Try fewer words, or only their beginnings.").arg(m_typed.left(60))
            : tr("Nothing found for “%1” with these filters.").arg(m_typed.left(60));
    case State::Found:
        return m_isReading ? tr("Older conversations are still being read. More may turn up.") : QString();
    case State::Idle:
        break;
    }
    return {};
}

void SearchModel::takeIn(qint64 conversation)
{
    m_leftOut.remove(conversation);
    ask();
}

void SearchModel::leaveOut(qint64 conversation)
{
    m_leftOut.insert(conversation);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_hits.at(row).conversation != conversation)
            continue;
        beginRemoveRows({}, row, row);
        m_hits.removeAt(row);
        endRemoveRows();
    }
    if (m_hits.isEmpty() && m_state == State::Found)
        setState(State::Nothing);
}

void SearchModel::refreshConnectionNames()
{
    model::whenDone(m_history.connectionNames(), this, [this](const model::Result<QStringList> &names) {
        if (names)
            m_connectionNames = *names;
    });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.where == HistoryHit::Where::Seen ? tr("In the picture: %1").arg(hit.snippet) : hit.snippet;
    case Qt::AccessibleTextRole:
        return hit.where == HistoryHit::Where::Title
            ? tr("%1, %2").arg(hit.title, dayOf(hit.when))
            : tr("%1, %2: %3").arg(hit.title, dayOf(hit.when), hit.snippet);
    case Qt::ToolTipRole:
    case TitleRole:
        return hit.title;
    case MarksRole: {
        const qsizetype shift = data(index, Qt::DisplayRole).toString().indexOf(hit.snippet);
        QList<model::MarkedRange> marks = hit.marks;
        for (model::MarkedRange &mark : marks)
            mark = {mark.from + shift, mark.to + shift};
        return QVariant::fromValue(marks);
    }
    case BeginsConversationRole:
        return index.row() == 0 || m_hits.at(index.row() - 1).conversation != hit.conversation;
    case IsTitleRole:
        return hit.where == HistoryHit::Where::Title;
    case DayRole:
        return dayOf(hit.when);
    default:
        return {};
    }
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void SearchModel::fetchMore(const QModelIndex &)
{
    if (!m_hasMore || m_isFetching || m_hits.isEmpty())
        return;
    m_isFetching = true;
    model::whenDone(m_history.find(query(m_hits.constLast().message)), this,
        [this, round = m_round](const model::Result<HistoryFindings> &findings) {
            if (round != m_round)
                return;
            m_isFetching = false;
            if (findings && !findings->superseded)
                append(*findings);
        });
}

void SearchModel::append(const HistoryFindings &findings)
{
    const QList<HistoryHit> hits = withoutLeftOut(findings.hits);
    m_hasMore = findings.hasMore;
    if (hits.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
}

} // namespace presentation
