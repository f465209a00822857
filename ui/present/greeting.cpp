#include "ui/present/greeting.h"

#include "presentation/samples.h"
#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui::present {

Greeting::Greeting(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Nothing to present yet"), this))
    , m_words(new QLabel(tr("Open a conversation about a picture, or pin some: the talk walks through them. "
                            "Or begin with a sample."),
          this))
{
    setObjectName(u"presentGreeting"_s);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *samples = new QHBoxLayout;
    samples->setSpacing(12);
    samples->addStretch();
    for (const presentation::Sample &sample : presentation::samples()) {
        auto *button = new Button(Button::Look::Framed, sample.title, this);
        button->setObjectName(u"presentSample"_s);
        connect(button, &Button::clicked, this,
            [this, sample] { emit sampleChosen(sample.file, sample.question); });
        samples->addWidget(button);
    }
    samples->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(24);
    rows->addStretch();
    for (QLabel *label : {m_title, m_words}) {
        label->setAlignment(Qt::AlignHCenter);
        rows->addWidget(label);
    }
    rows->addLayout(samples);
    rows->addStretch();
}

void Greeting::setUnit(double pixels)
{
    QFont title = font();
    title.setPixelSize(static_cast<int>(pixels * 1.4));
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    QFont words = font();
    words.setPixelSize(static_cast<int>(pixels * 0.7));
    m_words->setFont(words);
}

} // namespace ui::present
