#include "ui/library/undobar.h"

#include "presentation/historymodel.h"
#include "ui/controls/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui::library {

namespace {

/// A label that ends in dots where there is no room for all.
class Line : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        QLabel::setText(fontMetrics().elidedText(toolTip(), Qt::ElideRight, width()));
    }
};

} // namespace

UndoBar::UndoBar(presentation::HistoryModel &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_words(new Line(this))
{
    setObjectName(u"undoBar"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *undo = new Button(Button::Look::Framed, tr("Undo"), this);
    undo->setObjectName(u"undoRemoval"_s);
    undo->setToolTip(tr("Bring back what was deleted last"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(undo);
    connect(undo, &Button::clicked, this, [this] { m_history.takeBack(); });
    connect(&history, &presentation::HistoryModel::removalsChanged, this, &UndoBar::follow);
    follow();
}

void UndoBar::follow()
{
    const QString words = m_history.removalWords();
    m_words->setToolTip(words);
    m_words->setAccessibleName(words);
    m_words->setText(m_words->fontMetrics().elidedText(words, Qt::ElideRight, m_words->width()));
    setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent announcement(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace ui::library
