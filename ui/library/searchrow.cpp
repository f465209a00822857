#include "ui/library/searchrow.h"

#include "presentation/searchmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/icon.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using presentation::HistoryFilterChoice;

namespace ui::library {

SearchRow::SearchRow(presentation::SearchModel &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_words(new QLineEdit(this))
    , m_filters(new Button(Button::Look::Quiet, Icon::Sliders, tr("Filter conversations"), this))
    , m_menu(new QMenu(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(6, m_chips))
{
    m_words->setObjectName(u"searchEverything"_s);
    m_words->setPlaceholderText(tr("Search everything"));
    m_words->setAccessibleName(tr("Search all conversations"));
    m_words->setAccessibleDescription(tr("Finds words in questions, answers, labels and texts read from "
                                         "pictures. Words in quotation marks are found as they stand."));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(1000);
    m_words->setMinimumHeight(m_filters->sizeHint().height());
    m_words->setTextMargins(6, 0, 2, 0);
    m_words->installEventFilter(this);
    m_filters->setObjectName(u"historyFilters"_s);
    m_filters->setToolTip(tr("Filter by date, connection and what a conversation holds"));
    m_menu->setToolTipsVisible(true);
    m_filters->setMenu(m_menu);
    m_chips->setObjectName(u"filterChips"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_words, 1);
    line->addWidget(m_filters);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 8, 6, 4);
    rows->setSpacing(6);
    rows->addLayout(line);
    rows->addWidget(m_chips);
    connect(m_words, &QLineEdit::textChanged, &search, &presentation::SearchModel::look);
    connect(m_menu, &QMenu::aboutToShow, this, &SearchRow::fillMenu);
    connect(&search, &presentation::SearchModel::choiceChanged, this, &SearchRow::showChips);
    search.refreshConnectionNames();
    showChips();
}

void SearchRow::begin()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchRow::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(m_menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    addPeriods();
    m_menu->addSeparator();
    addContents();
    m_menu->addSeparator();
    addConnections();
    m_search.refreshConnectionNames(); // for the next time
}

void SearchRow::addPeriods()
{
    using Period = HistoryFilterChoice::Period;
    auto *group = new QActionGroup(m_menu);
    for (const Period period : {Period::Any, Period::Today, Period::Week, Period::Month, Period::Year}) {
        QAction *action = m_menu->addAction(presentation::periodName(period));
        action->setCheckable(true);
        action->setChecked(m_search.choice().period == period);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, period] {
            HistoryFilterChoice choice = m_search.choice();
            choice.period = period;
            m_search.setChoice(choice);
        });
    }
}

void SearchRow::addContents()
{
    const auto add = [this](const QString &words, const QString &name, bool HistoryFilterChoice::*condition) {
        QAction *action = m_menu->addAction(words);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_search.choice().*condition);
        connect(action, &QAction::toggled, this, [this, condition](bool on) {
            HistoryFilterChoice choice = m_search.choice();
            choice.*condition = on;
            m_search.setChoice(choice);
        });
    };
    add(tr("With pictures"), u"withPictures"_s, &HistoryFilterChoice::withPictures);
    add(tr("With a video"), u"withVideo"_s, &HistoryFilterChoice::withVideo);
    add(tr("With regions"), u"withRegions"_s, &HistoryFilterChoice::withRegions);
}

void SearchRow::addConnections()
{
    QMenu *menu = m_menu->addMenu(tr("Answered by"));
    menu->setEnabled(!m_search.connectionNames().isEmpty());
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &words, const QString &name) {
        QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_search.choice().connectionName == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            HistoryFilterChoice choice = m_search.choice();
            choice.connectionName = name;
            m_search.setChoice(choice);
        });
    };
    add(tr("Any connection"), {});
    for (const QString &name : m_search.connectionNames())
        add(name, name);
}

void SearchRow::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const presentation::FilterChip &chip : presentation::chipsOf(m_search.choice())) {
        auto *button = new Button(Button::Look::Pill, QString(chip.words).replace(u'&', u"&&"_s), m_chips);
        button->setObjectName(u"filterChip"_s);
        button->setIconName(Icon::Close);
        button->setAccessibleName(tr("Remove the filter %1").arg(chip.words));
        button->setToolTip(tr("Remove this filter"));
        m_chipRow->addWidget(button);
        button->show();
        connect(
            button, &Button::clicked, this, [this, without = chip.without] { m_search.setChoice(without); });
    }
    m_chips->setVisible(!m_search.choice().isEmpty());
}

bool SearchRow::take(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_words->text().isEmpty())
            emit left();
        else
            m_words->clear();
        return true;
    case Qt::Key_Down:
        emit downWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openFirstWanted();
        return true;
    default:
        return false;
    }
}

bool SearchRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::library
