#include "presentation/setmetrics.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString share(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 2) : u"\u2013"_s;
}

} // namespace

void SetMetrics::show(const QMap<QString, grounding::Metrics> &byLabel)
{
    beginResetModel();
    m_rows.clear();
    grounding::Metrics all;
    for (const grounding::Metrics &metrics : byLabel)
        all += metrics;
    if (!byLabel.isEmpty())
        m_rows.append({tr("All labels"), all});
    for (auto it = byLabel.begin(); it != byLabel.end(); ++it)
        m_rows.append({it.key().isEmpty() ? tr("no label") : it.key(), it.value()});
    endResetModel();
}

int SetMetrics::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetMetrics::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SetMetrics::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Label)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &[label, metrics] = m_rows.at(index.row());
    switch (index.column()) {
    case Label:
        return label;
    case Precision:
        return share(metrics.precision());
    case Recall:
        return share(metrics.recall());
    case Overlap:
        return share(metrics.meanOverlap());
    case Count:
        return QLocale().toString(metrics.matched + metrics.missed);
    default:
        return {};
    }
}

QVariant SetMetrics::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("label");
    case Precision:
        return tr("precision");
    case Recall:
        return tr("recall");
    case Overlap:
        return tr("mean IoU");
    case Count:
        return tr("expected");
    default:
        return {};
    }
}

} // namespace presentation
