#include "ui/window/banner.h"

#include "presentation/explanation.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui::window {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new Button(Button::Look::Quiet, Icon::Close, tr("Close this message"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 8, 9);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void Banner::tell(const model::Problem &problem)
{
    const presentation::Explanation why = presentation::explain(problem);
    say(QStringList{why.sentence, why.cause, why.advice}.join(u' ').simplified());
}

void Banner::say(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    show();
}

void Banner::tellSetAside(const model::Problem &problem, const QString &keptAs)
{
    tell(problem);
    m_words->setText(
        tr("%1 The old file is kept as %2.", "sentences about what happened").arg(m_words->text(), keptAs));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tints.hairline);
    painter.drawPixmap(14, 13, iconPixmap(Icon::Warning, tints.warning, 20, devicePixelRatioF()));
}

} // namespace ui::window
