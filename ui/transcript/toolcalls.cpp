#include "ui/transcript/toolcalls.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a model's words are never read as markup
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ToolCalls::ToolCalls(const QList<model::ToolCall> &calls, bool takesReplies, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"toolCalls"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(6);
    for (const model::ToolCall &call : calls)
        addCall(call, takesReplies);
    if (takesReplies)
        addButtons();
}

void ToolCalls::addCall(const model::ToolCall &call, bool takesReplies)
{
    auto *name = plainLabel(tr("Wants to call %1 with").arg(call.name), this);
    auto *arguments = plainLabel(call.arguments.isEmpty() ? tr("no arguments") : call.arguments, this);
    arguments->setObjectName(u"toolArguments"_s);
    arguments->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout()->addWidget(name);
    layout()->addWidget(arguments);
    if (!takesReplies)
        return;
    auto *reply = new QLineEdit(this);
    reply->setObjectName(u"toolReply"_s);
    reply->setAccessibleName(tr("What %1 gave").arg(call.name));
    reply->setPlaceholderText(tr("What it gave; empty skips the call"));
    layout()->addWidget(reply);
    m_replies.append(reply);
}

void ToolCalls::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *send = new Button(Button::Look::Framed, tr("Send back"), this);
    send->setObjectName(u"sendToolReplies"_s);
    auto *skip = new Button(Button::Look::Words, tr("Skip"), this);
    skip->setObjectName(u"skipToolCalls"_s);
    skip->setToolTip(tr("The model is told that there is no result"));
    row->addWidget(send);
    row->addWidget(skip);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const auto reply = [this](bool typed) {
        QStringList texts;
        for (const QLineEdit *edit : std::as_const(m_replies))
            texts += typed ? edit->text() : QString();
        emit replied(texts);
    };
    connect(send, &Button::clicked, this, [reply] { reply(true); });
    connect(skip, &Button::clicked, this, [reply] { reply(false); });
    for (const QLineEdit *edit : std::as_const(m_replies))
        connect(edit, &QLineEdit::returnPressed, this, [reply] { reply(true); });
}

void ToolCalls::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tints.hairline, 1));
    painter.setBrush(tints.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace ui::transcript
