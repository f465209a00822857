#include "ui/stage/welcome.h"

#include "presentation/samples.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tints.h"
#include "ui/stage/samplebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {
constexpr int widestColumn = 560;
}

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *open = new Button(Button::Look::Filled, tr("Open…"), this);
    open->setObjectName(u"welcomeOpen"_s);
    auto *paste = new Button(Button::Look::Framed, tr("Paste"), this);
    paste->setObjectName(u"welcomePaste"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(4);
    column->addWidget(line(tr("Drop a picture anywhere in this window"), 1.45, QFont::DemiBold));
    column->addWidget(
        line(tr("Ask about it, and see where in the picture the answer comes from."), 1.0, QFont::Normal));
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(line(tr("Or begin with one of these"), 0.95, QFont::DemiBold));
    column->addWidget(makeSamples());
    column->addSpacing(16);
    column->addWidget(line(
        tr("The built-in service, which needs no account, answers questions such as"), 0.95, QFont::Normal));
    column->addWidget(makeQuestions());
    column->addStretch(5);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(16, 16, 16, 16);
    page->addStretch(1);
    page->addLayout(column, 100);
    page->addStretch(1);

    connect(open, &Button::clicked, this, &Welcome::openWanted);
    connect(paste, &Button::clicked, this, &Welcome::pasteWanted);
}

QLabel *Welcome::line(const QString &text, double scale, int weight)
{
    auto *label = new QLabel(text, this);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(static_cast<QFont::Weight>(weight));
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(widestColumn);
    if (weight == QFont::Normal)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *Welcome::makeSamples()
{
    auto *row = new QWidget(this);
    row->setMaximumWidth(widestColumn);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const presentation::Sample &sample : presentation::samples()) {
        auto *button = new SampleButton(sample, row);
        layout->addWidget(button);
        connect(button, &SampleButton::clicked, this,
            [this, sample] { emit sampleChosen(sample.file, sample.question); });
    }
    return row;
}

QWidget *Welcome::makeQuestions()
{
    auto *row = new QWidget(this);
    row->setMaximumWidth(widestColumn);
    auto *layout = new FlowLayout(8, row);
    layout->setCentred(true);
    for (const QString &question : presentation::suggestedQuestions()) {
        auto *pill = new Button(Button::Look::Pill, question, row);
        pill->setObjectName(u"suggestion"_s);
        layout->addWidget(pill);
        connect(pill, &Button::clicked, this, [this, question] { emit questionChosen(question); });
    }
    return row;
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).canvas);
}

} // namespace ui::stage
