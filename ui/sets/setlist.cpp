#include "ui/sets/setlist.h"

#include "presentation/setmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/sets/setrow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Verdict;
using presentation::SetFilter;
using presentation::SetModel;

namespace ui::sets {

SetList::SetList(SetModel &set, QWidget *parent)
    : QWidget(parent)
    , m_set(set)
    , m_words(new QLineEdit(this))
    , m_flags(new QComboBox(this))
    , m_labels(new QComboBox(this))
    , m_verdicts(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_view(new QListView(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"setList"_s);
    m_filter.setSourceModel(&set);
    m_view->setObjectName(u"setRows"_s);
    m_view->setAccessibleName(tr("Pictures of the set"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new SetRow(m_view));
    m_view->setModel(&m_filter);
    m_view->installEventFilter(this);
    m_state->setObjectName(u"setState"_s);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setMargin(24);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"setProgress"_s);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"setMetrics"_s);
    m_table->setAccessibleName(tr("Metrics for each label"));
    m_table->setModel(&m_metrics);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMaximumHeight(190);

    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(12, 12, 12, 8);
    filters->setSpacing(8);
    filters->addWidget(m_words);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QComboBox *box : {m_flags, m_labels, m_verdicts}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        choices->addWidget(box, 1);
    }
    filters->addLayout(choices);
    filters->addWidget(m_progress);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(filters);
    rows->addWidget(m_state, 1);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_table);
    rows->addWidget(makeButtons());
    buildFilters();

    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showState();
        showMetrics();
    });
    const auto soon = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&set, &SetModel::readOn, this, soon);
    connect(&set, &SetModel::verdictsChanged, this, soon);
    connect(&set, &SetModel::stateChanged, this, [this] {
        showState();
        if (!m_view->currentIndex().isValid())
            choose(0);
        m_view->setFocus(); // it was hidden until now, and its keys are what the person came for
    });
    connect(&set, &SetModel::failed, this, &SetList::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { emit currentChanged(current()); });
    connect(&set, &SetModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int row = current(); first.row() <= row && row <= last.row())
            emit currentChanged(row);
    });
    showState();
    showMetrics();
}

void SetList::buildFilters()
{
    m_words->setObjectName(u"setWords"_s);
    m_words->setPlaceholderText(tr("Filter by name or label"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_flags->setObjectName(u"setFlags"_s);
    m_flags->setAccessibleName(tr("Filter by flags"));
    m_flags->addItems({tr("Any flags"), tr("Flagged"), tr("Not flagged"), tr("In trouble")});
    m_labels->setObjectName(u"setLabels"_s);
    m_labels->setAccessibleName(tr("Filter by label"));
    m_labels->addItem(tr("All labels"));
    m_verdicts->setObjectName(u"setVerdicts"_s);
    m_verdicts->setAccessibleName(tr("Filter by verdict"));
    m_verdicts->addItem(tr("Any verdict"));
    m_verdicts->addItem(tr("Not reviewed"), QVariant::fromValue(Verdict::None));
    m_verdicts->addItem(tr("Accepted"), QVariant::fromValue(Verdict::Accepted));
    m_verdicts->addItem(tr("Rejected"), QVariant::fromValue(Verdict::Rejected));
    connect(m_words, &QLineEdit::textChanged, this, &SetList::applyFilters);
    for (QComboBox *box : {m_flags, m_labels, m_verdicts})
        connect(box, &QComboBox::currentIndexChanged, this, &SetList::applyFilters);
}

QWidget *SetList::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, const QString &tip, auto slot) {
        auto *button = new Button(Button::Look::Framed, text, bar);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &Button::clicked, this, slot);
        row->addWidget(button, 1);
    };
    add(tr("Accept"), u"setAccept"_s, tr("Accept (A)"), &SetList::accept);
    add(tr("Reject"), u"setReject"_s, tr("Reject (R)"), &SetList::reject);
    add(tr("Next"), u"setNext"_s, tr("Next that is not reviewed (N)"), &SetList::goToNextUnreviewed);
    return bar;
}

int SetList::current() const
{
    return m_filter.mapToSource(m_view->currentIndex()).row();
}

void SetList::choose(int listedRow)
{
    if (listedRow >= 0 && listedRow < m_filter.rowCount())
        m_view->setCurrentIndex(m_filter.index(listedRow, 0));
}

void SetList::accept()
{
    decide(Verdict::Accepted);
}

void SetList::reject()
{
    decide(Verdict::Rejected);
}

void SetList::takeBack()
{
    m_set.setVerdict(current(), Verdict::None);
}

/// Decides and goes on; where the filter then hides the row, the next one has moved into its place.
void SetList::decide(Verdict verdict)
{
    const int listed = m_view->currentIndex().row();
    const int row = current();
    if (row < 0)
        return;
    m_set.setVerdict(row, verdict);
    const bool stays = m_filter.mapFromSource(m_set.index(row)).isValid();
    choose(m_filter.nextUnreviewed(stays ? listed : listed - 1));
}

void SetList::goToNextUnreviewed()
{
    choose(m_filter.nextUnreviewed(m_view->currentIndex().row()));
}

void SetList::applyFilters()
{
    const QVariant verdict = m_verdicts->currentData();
    m_filter.setWish({.flag = static_cast<SetFilter::Flag>(m_flags->currentIndex()),
        .label = m_labels->currentIndex() > 0 ? m_labels->currentText() : QString(),
        .verdict = verdict.isValid() ? std::optional(verdict.value<Verdict>()) : std::nullopt,
        .words = m_words->text().trimmed()});
    if (!m_view->currentIndex().isValid())
        choose(0);
    showState();
}

void SetList::showState()
{
    QString words;
    if (m_set.state() == SetModel::State::Listing)
        words = tr("Looking through the set…");
    else if (m_set.state() == SetModel::State::Failed)
        words = tr("This set could not be opened.");
    else if (m_set.rowCount() == 0)
        words = tr("There are no pictures in this set.");
    else if (m_filter.rowCount() == 0)
        words = tr("No picture fits these filters.");
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_view->setVisible(words.isEmpty());
    const int reviewed = m_set.count(Verdict::Accepted) + m_set.count(Verdict::Rejected);
    QString progress = tr("%1 of %n picture(s) reviewed", nullptr, m_set.rowCount()).arg(reviewed);
    if (m_set.readCount() < m_set.rowCount())
        progress = tr("%1 · reading %2").arg(progress).arg(m_set.readCount());
    m_progress->setText(progress);
}

void SetList::showMetrics()
{
    m_metrics.show(m_set.metrics());
    m_table->setVisible(m_metrics.rowCount() > 0);
    const QStringList labels = m_set.labels();
    if (labels.size() == m_labels->count() - 1)
        return;
    const QString chosen = m_labels->currentIndex() > 0 ? m_labels->currentText() : QString();
    const QSignalBlocker quiet(m_labels);
    m_labels->clear();
    m_labels->addItem(tr("All labels"));
    m_labels->addItems(labels);
    m_labels->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_labels->findText(chosen)));
}

bool SetList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_A:
        accept();
        return true;
    case Qt::Key_R:
        reject();
        return true;
    case Qt::Key_U:
        takeBack();
        return true;
    case Qt::Key_N:
        goToNextUnreviewed();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SetList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).side);
}

} // namespace ui::sets
