#include "ui/library/resultlist.h"

#include "presentation/searchmodel.h"
#include "ui/library/resultdelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui::library {

ResultList::ResultList(presentation::SearchModel &search, QWidget *parent)
    : QListView(parent)
    , m_search(search)
{
    setObjectName(u"searchResults"_s);
    setAccessibleName(tr("Found in conversations"));
    setFrameShape(QFrame::NoFrame);
    setModel(&search);
    setItemDelegate(new ResultDelegate(this));
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ResultList::open);
}

void ResultList::begin()
{
    if (m_search.rowCount() == 0)
        return;
    setCurrentIndex(m_search.index(0));
    setFocus(Qt::OtherFocusReason);
}

void ResultList::openFirst()
{
    open(m_search.index(0));
}

void ResultList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const model::HistoryHit &hit = m_search.hitAt(index.row());
    setCurrentIndex(index);
    emit messageWanted(hit.conversation, hit.message, m_search.typed());
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(currentIndex());
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Up:
        if (currentIndex().row() > 0)
            break;
        emit left();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

} // namespace ui::library
