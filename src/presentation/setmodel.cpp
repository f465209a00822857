#include "presentation/setmodel.h"

#include "model/whendone.h"
#include "presentation/explanation.h"
#include "presentation/offthread.h"
#include "store/history.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Verdict;

namespace presentation {

namespace {

constexpr int rowsAtOnce = 100; ///< read by a worker before it tells
constexpr int mostThumbnails = 600;
constexpr QSize thumbnailSize(128, 96);

/// The picture by its name in the set, and what was said about it: another answer wants another verdict.
QString keyOf(const exchange::SetItem &item)
{
    if (!item.isAnswered())
        return item.name;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(item.text.toUtf8());
    hash.addData(item.response);
    return item.name + u'#' + QString::fromLatin1(hash.result().toHex());
}

QString faultInWords(exchange::LineFault fault, int line)
{
    switch (fault) {
    case exchange::LineFault::NotJson:
        return SetModel::tr("Line %1 is not a JSON object.").arg(line);
    case exchange::LineFault::NoImage:
        return SetModel::tr("Line %1 names no image.").arg(line);
    case exchange::LineFault::NoAnswer:
        return SetModel::tr("Line %1 has neither a text nor a response.").arg(line);
    case exchange::LineFault::None:
        break;
    }
    return {};
}

} // namespace

SetModel::SetModel(const QString &path, store::History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_path(path)
    , m_history(history)
    , m_pictures([](const model::Picture &picture) { return picture.contentHash; })
    , m_over(std::make_shared<std::atomic<bool>>(false))
{
    model::whenDone(offThread([path] { return exchange::listSet(path); }), this,
        [this](const model::Result<exchange::PictureSet> &set) { takeList(set); });
}

SetModel::~SetModel()
{
    *m_over = true;
}

void SetModel::takeList(const model::Result<exchange::PictureSet> &set)
{
    if (!set) {
        m_state = State::Failed;
        emit stateChanged();
        emit failed(set.problem());
        return;
    }
    m_path = set->path;
    QList<Row> rows;
    rows.reserve(set->items.size());
    for (const exchange::SetItem &item : set->items)
        rows.append(Row{.item = item, .key = keyOf(item)});
    beginResetModel();
    m_rows = rows;
    endResetModel();
    m_state = State::Ready;
    emit stateChanged();
    model::whenDone(
        m_history.reviews(m_path), this, [this](const model::Result<QHash<QString, Verdict>> &verdicts) {
            if (verdicts)
                takeVerdicts(*verdicts);
            else
                emit failed(verdicts.problem());
        });
    readFrom(0);
}

void SetModel::takeVerdicts(const QHash<QString, Verdict> &verdicts)
{
    for (Row &row : m_rows) {
        if (row.verdict == Verdict::None) // what was decided meanwhile counts
            row.verdict = verdicts.value(row.key, Verdict::None);
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {VerdictRole});
    emit verdictsChanged();
}

void SetModel::readFrom(int row)
{
    QList<exchange::SetItem> items;
    for (int next = row; next < std::min(row + rowsAtOnce, rowCount()); ++next)
        items.append(m_rows.at(next).item);
    if (items.isEmpty())
        return;
    const auto work = [items, over = m_over] {
        QList<exchange::SetContent> contents;
        for (const exchange::SetItem &item : items) {
            if (*over)
                break;
            contents.append(exchange::readSetItem(item));
        }
        return contents;
    };
    model::whenDone(offThread(work), this, [this, row](const QList<exchange::SetContent> &contents) {
        takeContents(row, contents);
        readFrom(row + static_cast<int>(contents.size()));
    });
}

void SetModel::takeContents(int first, const QList<exchange::SetContent> &contents)
{
    for (int offset = 0; offset < contents.size(); ++offset) {
        Row &row = m_rows[first + offset];
        row.content = contents.at(offset);
        for (const model::Region &region : row.content.regions)
            row.labels.insert(region.label);
        row.read = true;
    }
    m_readCount += static_cast<int>(contents.size());
    if (!contents.isEmpty())
        emit dataChanged(index(first), index(first + static_cast<int>(contents.size()) - 1));
    emit readOn();
}

int SetModel::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [verdict](const Row &row) { return row.verdict == verdict; }));
}

model::Picture SetModel::pictureAt(int row) const
{
    const Row &shown = m_rows.at(row);
    return {.name = shown.item.name, .contentHash = shown.item.path, .size = shown.content.size};
}

QString SetModel::troubleAt(int row) const
{
    const Row &shown = m_rows.at(row);
    if (shown.item.fault != exchange::LineFault::None)
        return faultInWords(shown.item.fault, shown.item.line);
    return shown.content.trouble ? explain(*shown.content.trouble).sentence : QString();
}

void SetModel::setVerdict(int row, Verdict verdict)
{
    if (row < 0 || row >= rowCount() || m_rows.at(row).verdict == verdict)
        return;
    m_rows[row].verdict = verdict;
    emit dataChanged(index(row), index(row), {VerdictRole});
    emit verdictsChanged();
    model::whenDone(
        m_history.keepReview(m_path, m_rows.at(row).key, verdict), this, [this](const model::Outcome &kept) {
            if (!kept)
                emit failed(kept.problem());
        });
}

QStringList SetModel::labels() const
{
    QSet<QString> all;
    for (const Row &row : m_rows)
        all.unite(row.labels);
    all.remove({});
    QStringList sorted(all.begin(), all.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QMap<QString, grounding::Metrics> SetModel::metrics() const
{
    QMap<QString, grounding::Metrics> sums;
    for (const Row &row : m_rows) {
        if (!row.read || !row.item.isAnswered() || row.content.truth.isEmpty())
            continue;
        const auto matching = grounding::matched(
            row.content.regions, row.content.truth, {.labels = grounding::MatchRules::Labels::MustAgree});
        const auto byLabel = grounding::metricsByLabel(matching, row.content.regions, row.content.truth);
        for (auto it = byLabel.begin(); it != byLabel.end(); ++it)
            sums[it.key()] += it.value();
    }
    return sums;
}

QVariant SetModel::thumbnail(int row) const
{
    if (const auto known = m_thumbnails.constFind(row); known != m_thumbnails.constEnd())
        return *known;
    if (m_asked.contains(row) || m_rows.at(row).item.path.isEmpty())
        return {};
    m_asked.insert(row);
    auto *self = const_cast<SetModel *>(this); // asking for a picture changes nothing that is seen
    model::whenDone(m_pictures.image(pictureAt(row), thumbnailSize), self,
        [self, row](const model::Result<QImage> &image) {
            if (self->m_thumbnails.size() >= mostThumbnails) {
                self->m_thumbnails.clear();
                self->m_asked.clear();
            }
            if (!image)
                return;
            self->m_asked.insert(row);
            self->m_thumbnails.insert(row, *image);
            emit self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
        });
    return {};
}

int SetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.item.name.isEmpty() ? tr("Line %1").arg(row.item.line) : row.item.name;
    case Qt::ToolTipRole:
        return row.item.path;
    case Qt::DecorationRole:
        return thumbnail(index.row());
    case VerdictRole:
        return QVariant::fromValue(row.verdict);
    case RegionsRole:
        return row.content.regions.size();
    case FlagsRole:
        return row.content.flagged;
    case TroubleRole:
        return troubleAt(index.row());
    case ReadRole:
        return row.read;
    case LabelsRole:
        return QVariant::fromValue(row.labels);
    default:
        return {};
    }
}

} // namespace presentation
