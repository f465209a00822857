#include "presentation/regionsmodel.h"

#include "model/regionlook.h"
#include "model/whendone.h"
#include "presentation/doubtwords.h"
#include "presentation/offthread.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Of the picture; small ones with more digits.
QString percent(double share)
{
    const double value = share * 100;
    return RegionsModel::tr("%1 %", "part of the picture")
        .arg(QLocale().toString(value, 'f', value < 1 ? 2 : 1));
}

} // namespace

QColor regionColour(int index)
{
    return model::regionColour(index);
}

RegionsModel::RegionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_look, &RegionLook::changed, this, &RegionsModel::recolour);
}

void RegionsModel::show(qint64 message, const model::Answer &answer, const QList<RegionMark> &marks)
{
    if (message != m_message) {
        beginResetModel();
        m_message = message;
        m_text = answer.text;
        m_regions = answer.regions;
        m_marks = marks;
        startOver();
        endResetModel();
        findFacts();
        return;
    }
    // Text that only grew leaves the words of the regions where they were.
    const bool wordsMoved = !answer.text.startsWith(m_text);
    m_text = answer.text;
    announceChanges(answer.regions, wordsMoved);
    takeMarks(marks);
}

void RegionsModel::takeMarks(const QList<RegionMark> &marks)
{
    const QList<RegionMark> before = std::exchange(m_marks, marks);
    for (int row = 0; row < std::max(before.size(), marks.size()) && row < m_regions.size(); ++row) {
        if (before.value(row) != marks.value(row))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void RegionsModel::clear()
{
    beginResetModel();
    m_message = 0;
    m_text.clear();
    m_regions.clear();
    startOver();
    m_marks.clear();
    endResetModel();
}

void RegionsModel::startOver()
{
    ++m_asked;
    m_facts.clear();
    m_filter = {};
    m_shown.clear();
    m_colours = coloursOf(m_regions, m_look.style().colourBy);
}

void RegionsModel::announceChanges(const QList<model::Region> &regions, bool wordsMoved)
{
    if (regions.size() < m_regions.size()) {
        beginRemoveRows({}, static_cast<int>(regions.size()), static_cast<int>(m_regions.size()) - 1);
        m_regions.resize(regions.size());
        endRemoveRows();
    }
    const bool changes = wordsMoved || m_regions != regions;
    m_colours = coloursOf(regions, m_look.style().colourBy);
    m_shown.clear();
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
    if (!changes)
        return;
    if (!m_filter.isEmpty())
        applyFilter();
    findFacts();
}

/// The colours follow the choice; nothing else changes.
void RegionsModel::recolour()
{
    const QList<QRgb> colours = coloursOf(m_regions, m_look.style().colourBy);
    if (colours == m_colours)
        return;
    m_colours = colours;
    if (!m_regions.isEmpty())
        emit dataChanged(index(0, Label), index(rowCount() - 1, Label), {ColourRole});
}

void RegionsModel::setFilter(const RegionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyFilter();
}

void RegionsModel::applyFilter()
{
    m_shown.clear();
    if (!m_filter.isEmpty()) {
        m_shown.resize(static_cast<std::size_t>(m_regions.size()));
        for (int row = 0; row < rowCount(); ++row) {
            const QString words = m_filter.text.isEmpty() ? QString() : wordsAt(row);
            const bool flagged = row < m_facts.size() && m_facts.at(row).doubts;
            m_shown[static_cast<std::size_t>(row)] = m_filter.passes(regionAt(row), words, flagged);
        }
    }
    emit filterChanged();
}

bool RegionsModel::isShown(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place >= m_shown.size() || m_shown[place];
}

void RegionsModel::findFacts()
{
    if (m_regions.isEmpty())
        return;
    const int asked = ++m_asked;
    const auto work = [regions = m_regions, text = m_text] { return grounding::regionFacts(regions, text); };
    model::whenDone(offThread(work), this, [this, asked](const QList<grounding::RegionFacts> &facts) {
        if (asked == m_asked)
            takeFacts(facts);
    });
}

void RegionsModel::takeFacts(const QList<grounding::RegionFacts> &facts)
{
    m_facts = facts;
    emit dataChanged(index(0, Area), index(rowCount() - 1, Flags));
    if (m_filter.onlyFlagged)
        applyFilter();
}

std::optional<grounding::RegionFacts> RegionsModel::factsAt(int row) const
{
    return row < m_facts.size() ? std::optional(m_facts.at(row)) : std::nullopt;
}

double RegionsModel::numberAt(int row, int column) const
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (column == Score)
        return regionAt(row).confidence.value_or(unknown);
    const auto facts = factsAt(row);
    if (!facts)
        return unknown;
    return column == Area ? facts->area : facts->overlap;
}

QColor RegionsModel::colourAt(int row) const
{
    return QColor::fromRgb(m_colours.at(row));
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

QString RegionsModel::tieInWordsAt(int row) const
{
    const QList<model::Span> &spans = regionAt(row).spans;
    if (spans.isEmpty())
        return {};
    // The least sure one counts: hand before match before what was given.
    const auto has = [&](model::Tie tie) {
        return std::ranges::find(spans, tie, &model::Span::tie) != spans.end();
    };
    if (has(model::Tie::ByHand))
        return tr("tied to its words by hand");
    if (has(model::Tie::Matched))
        return tr("its words were found by searching for them");
    return regionAt(row).source == model::RegionSource::AnswerText
        ? tr("its words were given by the model")
        : tr("its words were given by the service");
}

QString RegionsModel::descriptionAt(int row) const
{
    const QString score = cell(row, Score);
    const QString about =
        tr("%1: %2", "a region's name, and its place in words").arg(nameAt(row), placeInWords(regionAt(row)));
    const QString source = cell(row, Source);
    const QString mark = markInWords(markAt(row));
    QString sentence = score.isEmpty() ? tr("%1. Source: %2.").arg(about, source)
                                       : tr("%1. Source: %2, score %3.").arg(about, source, score);
    if (const QString tie = tieInWordsAt(row); !tie.isEmpty())
        sentence = tr("%1 Certainty: %2.", "a sentence about a region; how its words were tied to it")
                       .arg(sentence, tie);
    return mark.isEmpty() ? sentence
                          : tr("%1 You: %2.", "what the person made of a region").arg(sentence, mark);
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
    case Area: {
        const auto facts = factsAt(row);
        return facts && region.kind != model::Region::Kind::Point ? percent(facts->area) : QString();
    }
    case Overlap: {
        const auto facts = factsAt(row);
        return facts && facts->overlap > 0 ? QLocale().toString(facts->overlap, 'f', 2) : QString();
    }
    case Score:
        return region.confidence ? QLocale().toString(*region.confidence, 'f', 2) : QString();
    case Source:
        return sourceInWords(region.source);
    case Flags: {
        const auto facts = factsAt(row);
        return facts ? doubtNames(facts->doubts).join(u", "_s) : QString();
    }
    default:
        return {};
    }
}

QString RegionsModel::toolTip(int row, int column) const
{
    const auto facts = factsAt(row);
    switch (column) {
    case Label: {
        const QString mark = markInWords(markAt(row));
        return mark.isEmpty()
            ? cell(row, column)
            : tr("%1: %2", "a region's name, and what the person made of it").arg(cell(row, column), mark);
    }
    case Words: {
        const QString tie = tieInWordsAt(row);
        return tie.isEmpty()
            ? tr("No words of the answer are tied to this region.")
            : tr("%1: %2", "words of an answer, and how they were tied").arg(cell(row, column), tie);
    }
    case Where:
        return placeInWords(regionAt(row));
    case Overlap:
        return facts && facts->overlapsWith >= 0
            ? tr("Shares most with “%1” (intersection over union).").arg(nameAt(facts->overlapsWith))
            : QString();
    case Flags:
        return facts ? doubtsInWords(facts->doubts) : QString();
    default:
        return cell(row, column);
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
        return toolTip(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return descriptionAt(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case ColourRole:
        return colourAt(index.row());
    case MarkRole:
        return QVariant::fromValue(markAt(index.row()));
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
    case Area:
        return tr("area");
    case Overlap:
        return tr("overlap");
    case Score:
        return tr("score");
    case Source:
        return tr("source");
    case Flags:
        return tr("look at");
    default:
        return {};
    }
}

} // namespace presentation
