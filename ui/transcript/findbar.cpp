#include "ui/transcript/findbar.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {
constexpr int side = 12;
constexpr int gap = 4;
} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_before(new Button(Button::Look::Quiet, Icon::StepBack, tr("Previous match"), this))
    , m_next(new Button(Button::Look::Quiet, Icon::StepOn, tr("Next match"), this))
    , m_case(new Button(Button::Look::Quiet, tr("Aa", "capitals count"), this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in this conversation"));
    m_words->setAccessibleName(tr("Find in this conversation"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_before->setObjectName(u"findPrevious"_s);
    m_before->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setObjectName(u"findNext"_s);
    m_next->setToolTip(tr("Next match (F3)"));
    m_case->setObjectName(u"findCase"_s);
    m_case->setCheckable(true);
    m_case->setToolTip(tr("Capitals count"));
    m_case->setAccessibleName(tr("Capitals count"));
    auto *close = new Button(Button::Look::Quiet, Icon::Close, tr("Close the search"), this);
    close->setObjectName(u"findClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, gap, side, gap);
    row->setSpacing(gap);
    row->addWidget(m_words, 1);
    for (QWidget *part : QList<QWidget *>{m_count, m_case, m_before, m_next, close})
        row->addWidget(part);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wanted);
    connect(m_case, &Button::toggled, this, &FindBar::wanted);
    connect(m_before, &Button::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &Button::clicked, this, [this] { emit stepWanted(1); });
    connect(close, &Button::clicked, this, &FindBar::closed);
    tell(-1, 0, false);
}

QString FindBar::words() const
{
    return m_words->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::begin(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::tell(qsizetype current, qsizetype count, bool isLooking)
{
    m_before->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (words().isEmpty())
        m_count->clear();
    else if (count > 0)
        m_count->setText(tr("%1 of %2", "which match of how many").arg(current + 1).arg(count));
    else
        m_count->setText(isLooking ? tr("Looking…") : tr("Nothing found"));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_words || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // comes back as a key
    else if (isEnter)
        emit stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        emit closed();
    return true;
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.side);
    painter.fillRect(0, height() - 1, width(), 1, tints.hairline);
}

} // namespace ui::transcript
