#include "ui/sent/picturetable.h"

#include "model/whendone.h"
#include "presentation/picturesource.h"
#include "ui/controls/thumbnail.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui::sent {

namespace {
constexpr QSize thumbnailSize(52, 38);
constexpr int pictureRowHeight = 46;
constexpr int mostShownRows = 3;
} // namespace

PictureTable::PictureTable(presentation::PictureSource &pictures, QWidget *parent)
    : QTableWidget(parent)
    , m_pictures(pictures)
{
    setObjectName(u"sentPictures"_s);
    setAccessibleName(tr("Pictures as they were sent"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setIconSize(thumbnailSize);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(pictureRowHeight);
    const QStringList columns = presentation::pictureColumns();
    setColumnCount(int(columns.size()));
    setHorizontalHeaderLabels(columns);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PictureTable::show(const QList<presentation::SentSheet::PictureRow> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList &cells = rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            setItem(row, column, item);
        }
        loadThumbnail(row, rows.at(row).picture);
    }
    resizeColumnsToContents();
    constexpr int widestName = 220;
    setColumnWidth(0, qMin(columnWidth(0) + thumbnailSize.width() + 12, widestName));
    horizontalHeader()->setStretchLastSection(true);
    setVisible(!rows.isEmpty());
    updateGeometry();
}

void PictureTable::loadThumbnail(int row, const model::Picture &picture)
{
    if (picture.isAddress())
        return; // never fetched for this
    model::whenDone(m_pictures.asked(picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
        [this, row](const model::Result<QImage> &image) {
            QTableWidgetItem *cell = item(row, 0);
            if (image && cell)
                cell->setIcon(QIcon(QPixmap::fromImage(*image)));
        });
}

QSize PictureTable::sizeHint() const
{
    const int rows = qBound(1, rowCount(), mostShownRows);
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {640, horizontalHeader()->sizeHint().height() + rows * pictureRowHeight + bar + 2};
}

QSize PictureTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace ui::sent
