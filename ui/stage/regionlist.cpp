#include "ui/stage/regionlist.h"

#include "presentation/regionsmodel.h"
#include "presentation/regiontable.h"
#include "ui/controls/tints.h"
#include "ui/stage/regionhead.h"
#include "ui/stage/regionrow.h"
#include "ui/stage/regiontableaccess.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHoverEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using presentation::Linking;
using presentation::RegionsModel;

constexpr int headHeight = 37;
constexpr int columnHeadHeight = 27;
/// How the width is shared: a column's least width, its part of what is left, and its rank when there is not
/// room for all (the highest goes first).
struct Share {
    int least;
    int part;
    int rank;
};
constexpr std::array<Share, RegionsModel::ColumnCount> usualShares{
    {{96, 24, 0}, {88, 26, 1}, {92, 20, 4}, {54, 2, 6}, {66, 2, 7}, {46, 2, 2}, {72, 10, 5}, {72, 14, 3}}};

/// Column names in small dim type over a hairline, aligned with the cells.
class ColumnNames : public QHeaderView {
public:
    explicit ColumnNames(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Interactive);
        setHighlightSections(false);
        setFixedHeight(columnHeadHeight);
        setMinimumSectionSize(40);
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const ui::Tints tints = ui::tintsOf(palette());
        painter->fillRect(rect, tints.pane);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tints.hairline);
        const QRect cell =
            rect.adjusted(section == 0 ? RegionRow::sideMargin : 0, 0, -RegionRow::sideMargin, -1);
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()
            + (isSortIndicatorShown() && section == sortIndicatorSection()
                    ? (sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s)
                    : QString());
        painter->setPen(isSortIndicatorShown() && section == sortIndicatorSection() ? tints.text : tints.dim);
        painter->setFont(font());
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(name, Qt::ElideRight, cell.width()));
    }

    void paintEvent(QPaintEvent *event) override
    {
        const ui::Tints tints = ui::tintsOf(palette());
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tints.pane);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tints.hairline);
        painter.end();
        QHeaderView::paintEvent(event);
    }
};

} // namespace

RegionList::RegionList(RegionsModel &regions, Linking &linking, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_linking(linking)
    , m_rows(new presentation::RegionTable(regions, this))
{
    setObjectName(u"regionList"_s);
    buildTable();
    m_head = new RegionHead(regions, this);
    m_head->setFixedHeight(headHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table);

    connect(&linking, &Linking::hoveredChanged, this, [this](const auto &region) { showHovered(region); });
    connect(&linking, &Linking::selectedChanged, this, &RegionList::showSelected);
    const auto renewed = [this] {
        showEmpty();
        showHovered(m_linking.hovered());
        showSelected(m_linking.selected(), Linking::From::Keyboard);
    };
    connect(m_rows, &QAbstractItemModel::modelReset, this, renewed);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, renewed);
    setEmptyText(tr("No regions yet. What an answer points at in the picture is listed here."));
    applyTints();
    renewed();
}

void RegionList::buildTable()
{
    installRegionTableAccess();
    m_table = new QTableView(this);
    m_table->setObjectName(u"regionTable"_s);
    m_table->setAccessibleName(tr("Regions"));
    m_table->setHorizontalHeader(new ColumnNames(m_table));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RegionRow(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RegionRow::height);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);

    m_empty = new QLabel(m_table->viewport());
    m_empty->setObjectName(u"regionListEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    connect(m_table, &QTableView::entered, this,
        [this](const QModelIndex &index) { m_linking.hover(idAt(index.row()), Linking::From::RegionList); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RegionList::sortBy);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegionList::takeCurrent);
}

void RegionList::setEmptyText(const QString &text)
{
    m_noRegions = text;
    showEmpty();
}

void RegionList::showEmpty()
{
    const bool any = m_regions.rowCount() > 0;
    m_empty->setText(any ? tr("No region passes the filter.") : m_noRegions);
    m_empty->setVisible(m_rows->rowCount() == 0);
    m_table->horizontalHeader()->setVisible(any);
}

void RegionList::sortBy(int column)
{
    QHeaderView *names = m_table->horizontalHeader();
    const bool same = m_rows->sortColumn() == column;
    if (same && m_rows->sortOrder() == Qt::DescendingOrder) {
        names->setSortIndicatorShown(false);
        m_rows->sort(-1, Qt::AscendingOrder);
        return;
    }
    const Qt::SortOrder order = same ? Qt::DescendingOrder : Qt::AscendingOrder;
    names->setSortIndicator(column, order);
    names->setSortIndicatorShown(true);
    m_rows->sort(column, order);
}

presentation::RegionId RegionList::idAt(int tableRow) const
{
    return m_regions.idAt(m_rows->regionRow(tableRow));
}

int RegionList::rowOf(const std::optional<presentation::RegionId> &region) const
{
    return m_rows->tableRow(m_regions.rowOf(region));
}

void RegionList::applyTints()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, ui::tintsOf(palette()).dim);
    m_empty->setPalette(dim);
}

void RegionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_table)
        applyTints();
    QWidget::changeEvent(event);
}

void RegionList::shareWidth()
{
    const int width = m_table->viewport()->width();
    auto shares = usualShares; // in some languages a name is longer than what stands below it
    for (int column = 0; column < RegionsModel::ColumnCount; ++column) {
        int &least = shares.at(static_cast<std::size_t>(column)).least;
        const QString name = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        least = std::max(least,
            m_table->horizontalHeader()->fontMetrics().horizontalAdvance(name) + RegionRow::sideMargin
                + (column == 0 ? RegionRow::sideMargin : 0));
    }
    int least = 0;
    int parts = 0;
    int shown = RegionsModel::ColumnCount;
    for (const Share &share : shares)
        least += share.least;
    while (least > width && shown > 2)
        least -= std::ranges::find(shares, --shown, &Share::rank)->least;
    for (const Share &share : shares)
        parts += share.rank < shown ? share.part : 0;
    int left = width;
    int last = 0;
    for (int column = 0; column < RegionsModel::ColumnCount; ++column) {
        const Share &share = shares.at(static_cast<std::size_t>(column));
        m_table->setColumnHidden(column, share.rank >= shown);
        if (share.rank >= shown)
            continue;
        last = column;
        m_table->setColumnWidth(column, share.least + std::max(0, width - least) * share.part / parts);
        left -= m_table->columnWidth(column);
    }
    m_table->setColumnWidth(last, m_table->columnWidth(last) + left);
}

bool RegionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_table->viewport()->rect().adjusted(24, 0, -24, 0));
        shareWidth();
    } else if (event->type() == QEvent::Leave) {
        m_linking.hover(std::nullopt, Linking::From::RegionList);
    } else if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        if (!m_table->indexAt(move->position().toPoint()).isValid())
            m_linking.hover(std::nullopt, Linking::From::RegionList);
    }
    return QWidget::eventFilter(watched, event);
}

void RegionList::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
    painter.fillRect(QRect(0, headHeight - 1, width(), 1), tints.hairline);
}

void RegionList::takeCurrent()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_linking.select(idAt(rows.first().row()), Linking::From::RegionList);
}

void RegionList::showSelected(std::optional<presentation::RegionId> region, Linking::From from)
{
    const int row = rowOf(region);
    const QModelIndexList shown = m_table->selectionModel()->selectedRows();
    if (row < 0) {
        m_table->clearSelection();
        m_table->selectionModel()->clearCurrentIndex();
    } else if (shown.isEmpty() || shown.first().row() != row) {
        m_table->selectionModel()->setCurrentIndex(
            m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (row >= 0 && from != Linking::From::RegionList)
        m_table->scrollTo(m_rows->index(row, 0));
}

void RegionList::showHovered(std::optional<presentation::RegionId> region)
{
    auto *rows = static_cast<RegionRow *>(m_table->itemDelegate());
    rows->setHoveredRow(rowOf(region));
    m_table->viewport()->update();
}

} // namespace ui::stage
