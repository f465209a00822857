#include "ui/library/conversationlist.h"

#include "presentation/historymodel.h"
#include "ui/library/librarydelegate.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::library {

ConversationList::ConversationList(presentation::HistoryModel &history, QWidget *parent)
    : QListView(parent)
    , m_history(history)
{
    setObjectName(u"conversations"_s);
    setAccessibleName(tr("Conversations"));
    setFrameShape(QFrame::NoFrame);
    setModel(&history);
    setItemDelegate(new LibraryDelegate(this));
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this] { emit openWanted(chosen()); });
    connect(this, &QListView::customContextMenuRequested, this, &ConversationList::offerMenu);
    connect(&history, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (chosen() != 0)
            m_kept = chosen();
    });
    connect(&history, &QAbstractItemModel::modelReset, this, &ConversationList::markCurrent);
    connect(&history, &presentation::HistoryModel::takenBack, this, [this](qint64 id) { m_kept = id; });
    markCurrent();
}

void ConversationList::setCurrent(qint64 conversation)
{
    m_current = conversation;
    m_kept = 0;
    markCurrent();
}

/// Where the person is in the list, and else the conversation that is open.
void ConversationList::markCurrent()
{
    const int kept = m_history.rowOf(m_kept);
    const int row = kept < 0 ? m_history.rowOf(m_current) : kept;
    setCurrentIndex(row < 0 ? QModelIndex() : m_history.index(row));
}

qint64 ConversationList::chosen() const
{
    return currentIndex().isValid() ? m_history.idAt(currentIndex().row()) : 0;
}

void ConversationList::renameCurrent()
{
    if (currentIndex().isValid())
        edit(currentIndex());
}

void ConversationList::removeCurrent()
{
    remove(chosen());
}

/// The keyboard goes on beside what was removed.
void ConversationList::remove(qint64 id)
{
    const bool isChosen = id == chosen();
    qint64 next = m_history.neighbour(id, 1);
    if (next == 0)
        next = m_history.neighbour(id, -1);
    m_history.remove(id);
    if (const int row = m_history.rowOf(next); isChosen && row >= 0)
        setCurrentIndex(m_history.index(row));
}

void ConversationList::pinCurrent()
{
    m_history.setPinned(chosen(), !m_history.isPinned(chosen()));
}

void ConversationList::offerMenu(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || m_history.idAt(index.row()) == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = m_history.idAt(index.row());
    menu->addAction(tr("Open"), this, [this, id] { emit openWanted(id); });
    menu->addAction(tr("Rename"), this, [this, id] { edit(m_history.index(m_history.rowOf(id))); });
    const bool pinned = m_history.isPinned(id);
    menu->addAction(
            pinned ? tr("Unpin") : tr("Pin"), this, [this, id, pinned] { m_history.setPinned(id, !pinned); })
        ->setObjectName(u"pinConversation"_s);
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); })->setObjectName(u"deleteConversation"_s);
    menu->popup(viewport()->mapToGlobal(point));
}

/// Ctrl+Z takes back here what was deleted here, before it means anything else.
bool ConversationList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && !m_history.removalWords().isEmpty()) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ConversationList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return m_history.takeBack();
    switch (event->key()) {
    case Qt::Key_Delete:
        return removeCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen() != 0)
            emit openWanted(chosen());
        return;
    case Qt::Key_Menu:
        return offerMenu(visualRect(currentIndex()).center());
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace ui::library
