#include "ui/library/library.h"

#include "presentation/historymodel.h"
#include "presentation/searchmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/library/conversationlist.h"
#include "ui/library/resultlist.h"
#include "ui/library/searchrow.h"
#include "ui/library/undobar.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using presentation::SearchModel;

namespace ui::library {

Library::Library(presentation::HistoryModel &history, SearchModel &search, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_search(search)
    , m_searchRow(new SearchRow(search, this))
    , m_words(new QLabel(this))
    , m_clearFilters(new Button(Button::Look::Framed, tr("Clear filters"), this))
    , m_conversations(new ConversationList(history, this))
    , m_results(new ResultList(search, this))
    , m_undoBar(new UndoBar(history, this))
{
    setObjectName(u"library"_s);
    m_words->setObjectName(u"libraryWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setContentsMargins(18, 8, 18, 8);
    m_clearFilters->setObjectName(u"clearFilters"_s);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_searchRow);
    rows->addWidget(m_words);
    rows->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    rows->addWidget(m_conversations, 1);
    rows->addWidget(m_results, 1);
    rows->addWidget(m_undoBar);

    connect(m_conversations, &ConversationList::openWanted, this, &Library::openWanted);
    connect(m_results, &ResultList::messageWanted, this, &Library::messageWanted);
    connect(m_results, &ResultList::left, m_searchRow, &SearchRow::begin);
    connect(m_searchRow, &SearchRow::left, this, &Library::left);
    connect(m_searchRow, &SearchRow::openFirstWanted, m_results, &ResultList::openFirst);
    connect(m_searchRow, &SearchRow::downWanted, this, [this] {
        if (m_results->isVisible())
            m_results->begin();
        else
            m_conversations->setFocus(Qt::OtherFocusReason);
    });
    connect(m_clearFilters, &Button::clicked, this, [this] { m_search.setChoice({}); });
    connect(&history, &QAbstractItemModel::modelReset, this, &Library::follow);
    connect(&history, &presentation::HistoryModel::loaded, this, &Library::follow);
    connect(&search, &SearchModel::stateChanged, this, &Library::follow);
    connect(&search, &SearchModel::choiceChanged, this, &Library::follow);
    follow();
}

QString Library::words() const
{
    if (m_search.state() != SearchModel::State::Idle)
        return m_search.stateWords();
    if (m_history.rowCount() > 0)
        return {};
    return m_search.choice().isEmpty() ? tr("Your conversations will be listed here.")
                                       : tr("No conversation fits these filters.");
}

/// One list at a time, and words where there is nothing to list.
void Library::follow()
{
    const bool searches = m_search.state() != SearchModel::State::Idle;
    const bool isEmpty = searches ? m_search.rowCount() == 0 : m_history.rowCount() == 0;
    m_conversations->setVisible(!searches);
    m_results->setVisible(searches);
    if (m_below)
        m_below->setVisible(!searches);
    tell(words());
    m_clearFilters->setVisible(isEmpty && !m_search.choice().isEmpty());
}

void Library::tell(const QString &words)
{
    m_words->setVisible(!words.isEmpty());
    if (words == m_words->text())
        return;
    m_words->setText(words);
    if (words.isEmpty())
        return;
    QAccessibleEvent announcement(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Library::addBelow(QWidget *pane)
{
    m_below = pane;
    static_cast<QVBoxLayout *>(layout())->addWidget(pane, 1);
    follow();
}

void Library::setCurrent(qint64 conversation)
{
    m_conversations->setCurrent(conversation);
}

void Library::renameCurrent()
{
    if (m_conversations->isVisible())
        m_conversations->renameCurrent();
}

void Library::removeCurrent()
{
    m_conversations->removeCurrent();
}

void Library::pinCurrent()
{
    m_conversations->pinCurrent();
}

void Library::beginSearch()
{
    m_searchRow->begin();
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
