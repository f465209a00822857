#include "ui/stage/notice.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

constexpr int widest = 420;

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_sentence(words(u"stageSentence"_s, this))
    , m_more(words(u"stageAdvice"_s, this))
    , m_button(new ui::Button(ui::Button::Look::Framed, QString(), this))
{
    QFont font = m_sentence->font();
    font.setBold(true);
    m_sentence->setFont(font);
    m_button->setObjectName(u"stageButton"_s);
    connect(m_button, &ui::Button::clicked, this, &Notice::buttonClicked);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void Notice::say(const QString &sentence, const QString &more, const QString &button)
{
    m_sentence->setText(sentence);
    m_more->setText(more);
    fitWords();
    m_more->setVisible(!more.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
}

/// A box layout does not ask wrapped labels how high they become.
void Notice::fitWords()
{
    for (QLabel *label : {m_sentence, m_more}) {
        label->setFixedWidth(qBound(80, width() - 48, widest));
        label->setFixedHeight(qMax(0, label->heightForWidth(label->width())));
    }
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

} // namespace ui::stage
