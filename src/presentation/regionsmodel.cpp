#include "presentation/regionsmodel.h"

#include "model/regionlook.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

QColor regionColour(int index)
{
    return model::regionColour(index);
}

void RegionsModel::show(qint64 message, const model::Answer &answer)
{
    if (message != m_message) {
        beginResetModel();
        m_message = message;
        m_text = answer.text;
        m_regions = answer.regions;
        endResetModel();
        return;
    }
    // Text that only grew leaves the words of the regions where they were.
    const bool wordsMoved = !answer.text.startsWith(m_text);
    m_text = answer.text;
    announceChanges(answer.regions, wordsMoved);
}

void RegionsModel::clear()
{
    beginResetModel();
    m_message = 0;
    m_text.clear();
    m_regions.clear();
    endResetModel();
}

void RegionsModel::announceChanges(const QList<model::Region> &regions, bool wordsMoved)
{
    if (regions.size() < m_regions.size()) {
        beginRemoveRows({}, static_cast<int>(regions.size()), static_cast<int>(m_regions.size()) - 1);
        m_regions.resize(regions.size());
        endRemoveRows();
    }
    const auto kept = static_cast<int>(m_regions.size());
    for (int row = 0; row < kept; ++row) {
        const int first = row;
        while (row < kept && (wordsMoved || m_regions.at(row) != regions.at(row))) {
            m_regions[row] = regions.at(row);
            ++row;
        }
        if (row > first)
            emit dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
    }
    if (regions.size() > kept) {
        beginInsertRows({}, kept, static_cast<int>(regions.size()) - 1);
        m_regions = regions;
        endInsertRows();
    }
}

QColor RegionsModel::colourAt(int row) const
{
    return regionColour(row);
}

int RegionsModel::rowOf(const std::optional<RegionId> &region) const
{
    const bool ours =
        region && region->message == m_message && region->index >= 0 && region->index < m_regions.size();
    return ours ? region->index : -1;
}

QString RegionsModel::wordsAt(int row) const
{
    QList<model::Span> spans = regionAt(row).spans;
    std::ranges::sort(spans, {}, &model::Span::offset);
    QStringList words;
    for (const model::Span &span : std::as_const(spans)) {
        const bool inside = span.offset >= 0 && span.length > 0 && span.offset < m_text.size();
        const QString piece = inside ? m_text.mid(span.offset, span.length).simplified() : QString();
        if (!piece.isEmpty() && !words.contains(piece))
            words.append(piece);
    }
    return words.join(u" … "_s);
}

QString RegionsModel::nameAt(int row) const
{
    const QString label = regionAt(row).label.simplified();
    if (!label.isEmpty())
        return label;
    const QString words = wordsAt(row);
    return words.isEmpty() ? tr("region %1").arg(row + 1) : words;
}

QString RegionsModel::descriptionAt(int row) const
{
    const QString score = cell(row, Score);
    const QString about =
        tr("%1: %2", "a region's name, and its place in words").arg(nameAt(row), placeInWords(regionAt(row)));
    const QString source = cell(row, Source);
    return score.isEmpty() ? tr("%1. Source: %2.").arg(about, source)
                           : tr("%1. Source: %2, score %3.").arg(about, source, score);
}

int RegionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

int RegionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegionsModel::cell(int row, int column) const
{
    const model::Region &region = regionAt(row);
    switch (column) {
    case Label:
        return nameAt(row);
    case Words: {
        const QString words = wordsAt(row);
        return words.isEmpty() ? QString() : tr("“%1”").arg(words);
    }
    case Where:
        return positionInWords(region);
    case Score:
        return region.confidence ? QLocale().toString(*region.confidence, 'f', 2) : QString();
    case Source:
        return sourceInWords(region.source);
    default:
        return {};
    }
}

QVariant RegionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Where ? placeInWords(regionAt(index.row()))
                                       : cell(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return descriptionAt(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case ColourRole:
        return colourAt(index.row());
    case RegionIdRole:
        return QVariant::fromValue(idAt(index.row()));
    default:
        return {};
    }
}

QVariant RegionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Label:
        return tr("label");
    case Words:
        return tr("words in the answer");
    case Where:
        return tr("where");
    case Score:
        return tr("score");
    case Source:
        return tr("source");
    default:
        return {};
    }
}

} // namespace presentation
