#include "ui/stage/regionlist.h"

#include "presentation/regionsmodel.h"
#include "ui/controls/tints.h"
#include "ui/stage/regionrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHoverEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using presentation::Linking;
using presentation::RegionsModel;

constexpr int headHeight = 37;
constexpr int columnHeadHeight = 27;
/// Shares of the width, by column: label, words, where, score, source.
constexpr std::array shares = {22, 26, 28, 9, 15};

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
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const ui::Tints tints = ui::tintsOf(palette());
        painter->fillRect(rect, tints.pane);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tints.hairline);
        const QRect cell =
            rect.adjusted(section == 0 ? RegionRow::sideMargin : 0, 0, -RegionRow::sideMargin, -1);
        const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->setPen(tints.dim);
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

/// The number of regions in a round frame.
class Count : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ui::tintsOf(palette()).hairline);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

RegionList::RegionList(RegionsModel &regions, Linking &linking, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_linking(linking)
{
    setObjectName(u"regionList"_s);
    buildHead();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table);

    connect(&linking, &Linking::hoveredChanged, this, [this](const auto &region) { showHovered(region); });
    connect(&linking, &Linking::selectedChanged, this, &RegionList::showSelected);
    const auto renewed = [this] {
        showCount();
        showHovered(m_linking.hovered());
        showSelected(m_linking.selected(), Linking::From::Keyboard);
    };
    connect(&regions, &RegionsModel::modelReset, this, renewed);
    connect(&regions, &RegionsModel::rowsInserted, this, renewed);
    connect(&regions, &RegionsModel::rowsRemoved, this, renewed);
    setEmptyText(tr("No regions yet. What an answer points at in the picture is listed here."));
    applyTints();
    renewed();
}

void RegionList::buildHead()
{
    m_head = new QWidget(this);
    m_head->setFixedHeight(headHeight);
    auto *title = new QLabel(tr("Regions"), m_head);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_count = new Count(m_head);
    m_count->setObjectName(u"regionCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setContentsMargins(8, 2, 8, 2);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(RegionRow::sideMargin, 0, RegionRow::sideMargin, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addStretch();
}

void RegionList::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"regionTable"_s);
    m_table->setAccessibleName(tr("Regions"));
    m_table->setHorizontalHeader(new ColumnNames(m_table));
    m_table->setModel(&m_regions);
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

    connect(m_table, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_linking.hover(m_regions.idAt(index.row()), Linking::From::RegionList);
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegionList::takeCurrent);
}

void RegionList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void RegionList::showCount()
{
    const int count = m_regions.rowCount();
    m_count->setText(locale().toString(count));
    m_count->setAccessibleName(tr("%n region(s)", nullptr, count));
    m_count->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_table->horizontalHeader()->setVisible(count > 0);
}

void RegionList::applyTints()
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, tints.dim);
    m_count->setPalette(dim);
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
    int left = width;
    for (int column = 0; column < RegionsModel::ColumnCount - 1; ++column) {
        const int share = width * shares.at(static_cast<std::size_t>(column)) / 100;
        m_table->setColumnWidth(column, share);
        left -= share;
    }
    m_table->setColumnWidth(RegionsModel::ColumnCount - 1, left);
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
        m_linking.select(m_regions.idAt(rows.first().row()), Linking::From::RegionList);
}

void RegionList::showSelected(std::optional<presentation::RegionId> region, Linking::From from)
{
    const int row = m_regions.rowOf(region);
    const QModelIndexList shown = m_table->selectionModel()->selectedRows();
    if (row < 0) {
        m_table->clearSelection();
        m_table->selectionModel()->clearCurrentIndex();
    } else if (shown.isEmpty() || shown.first().row() != row) {
        m_table->selectionModel()->setCurrentIndex(
            m_regions.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (row >= 0 && from != Linking::From::RegionList)
        m_table->scrollTo(m_regions.index(row, 0));
}

void RegionList::showHovered(std::optional<presentation::RegionId> region)
{
    auto *rows = static_cast<RegionRow *>(m_table->itemDelegate());
    rows->setHoveredRow(m_regions.rowOf(region));
    m_table->viewport()->update();
}

} // namespace ui::stage
