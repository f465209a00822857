#include "ui/library/library.h"

#include "presentation/historymodel.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/library/librarydelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::library {

Library::Library(presentation::HistoryModel &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Your conversations will be listed here."), this))
    , m_undoBar(makeUndoBar())
{
    setObjectName(u"library"_s);
    m_list->setObjectName(u"conversations"_s);
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&history);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(18);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_empty);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_undoBar);

    connect(m_list, &QListView::clicked, this, [this] { emit openWanted(chosen()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &Library::offerMenu);
    connect(&history, &QAbstractItemModel::modelReset, this, &Library::markCurrent);
    connect(&history, &presentation::HistoryModel::removed, this,
        [this](qint64, const QString &title) { showUndo(title); });
    connect(&history, &presentation::HistoryModel::takenBack, m_undoBar, &QWidget::hide);
    connect(&history, &presentation::HistoryModel::removalDone, m_undoBar, &QWidget::hide);
    markCurrent();
}

void Library::addBelow(QWidget *pane)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(pane, 1);
}

QWidget *Library::makeUndoBar()
{
    auto *bar = new QWidget(this);
    m_undoWords = new QLabel(bar);
    m_undoWords->setTextFormat(Qt::PlainText);
    m_undoWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *undo = new Button(Button::Look::Framed, tr("Undo"), bar);
    undo->setObjectName(u"undoRemoval"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(18, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_undoWords, 1);
    row->addWidget(undo);
    bar->hide();
    connect(undo, &Button::clicked, this, [this] { m_history.takeBack(); });
    return bar;
}

void Library::showUndo(const QString &title)
{
    m_undoWords->setText(tr("Deleted"));
    m_undoWords->setToolTip(tr("Deleted: %1").arg(title));
    m_undoBar->show();
}

void Library::setCurrent(qint64 conversation)
{
    m_current = conversation;
    markCurrent();
}

void Library::markCurrent()
{
    const int row = m_history.rowOf(m_current);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_history.index(row));
    m_empty->setVisible(m_history.rowCount() == 0);
}

qint64 Library::chosen() const
{
    return m_list->currentIndex().isValid() ? m_history.idAt(m_list->currentIndex().row()) : 0;
}

void Library::renameCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void Library::removeCurrent()
{
    m_history.remove(chosen());
}

void Library::pinCurrent()
{
    m_history.setPinned(chosen(), !m_history.isPinned(chosen()));
}

void Library::offerMenu(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid() || m_history.idAt(index.row()) == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = m_history.idAt(index.row());
    menu->addAction(tr("Rename"), this, [this, id] { m_list->edit(m_history.index(m_history.rowOf(id))); });
    const bool pinned = m_history.isPinned(id);
    menu->addAction(
            pinned ? tr("Unpin") : tr("Pin"), this, [this, id, pinned] { m_history.setPinned(id, !pinned); })
        ->setObjectName(u"pinConversation"_s);
    menu->addAction(tr("Delete"), this, [this, id] { m_history.remove(id); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

bool Library::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete)
            removeCurrent();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            emit openWanted(chosen());
        if (key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Library::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.side);
    if (m_undoBar->isVisible())
        painter.fillRect(QRect(0, m_undoBar->y(), width(), 1), tints.hairline);
}

} // namespace ui::library
