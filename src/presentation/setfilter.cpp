#include "presentation/setfilter.h"

#include "presentation/setmodel.h"

#include <algorithm>

namespace presentation {

void SetFilter::setWish(const Wish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    invalidateFilter();
}

int SetFilter::nextUnreviewed(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        if (index(next, 0).data(SetModel::VerdictRole).value<model::Verdict>() == model::Verdict::None)
            return next;
    }
    return -1;
}

bool SetFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool flagged = index.data(SetModel::FlagsRole).toInt() > 0;
    if ((m_wish.flag == Flag::Flagged && !flagged) || (m_wish.flag == Flag::Unflagged && flagged)
        || (m_wish.flag == Flag::InTrouble && index.data(SetModel::TroubleRole).toString().isEmpty()))
        return false;
    if (m_wish.verdict && index.data(SetModel::VerdictRole).value<model::Verdict>() != *m_wish.verdict)
        return false;
    if (m_wish.label.isEmpty() && m_wish.words.isEmpty())
        return true;
    const auto labels = index.data(SetModel::LabelsRole).value<QSet<QString>>();
    if (!m_wish.label.isEmpty() && !labels.contains(m_wish.label))
        return false;
    return m_wish.words.isEmpty() || index.data().toString().contains(m_wish.words, Qt::CaseInsensitive)
        || std::any_of(labels.begin(), labels.end(),
            [&](const QString &label) { return label.contains(m_wish.words, Qt::CaseInsensitive); });
}

} // namespace presentation
