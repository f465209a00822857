#include "ui/composer/questionedit.h"

#include "presentation/offer.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace ui::composer {

namespace {
constexpr int mostLines = 8;
}

QuestionEdit::QuestionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("question"));
    setAccessibleName(tr("Question"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptDrops(false); // drops go to the whole window
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

int QuestionEdit::heightOfLines(int lines) const
{
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + 4;
}

QSize QuestionEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += qMax(1, block.lineCount());
    return {200, heightOfLines(qBound(1, lines, mostLines))};
}

QSize QuestionEdit::minimumSizeHint() const
{
    return {80, heightOfLines(1)};
}

void QuestionEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    horizontalScrollBar()->setValue(0); // text that was put in before there was room for it
}

void QuestionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit sendWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // the window's: it stops the answer
    QPlainTextEdit::keyPressEvent(event);
}

bool QuestionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return presentation::offersPictures(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void QuestionEdit::insertFromMimeData(const QMimeData *source)
{
    if (presentation::offersPictures(*source))
        emit pictureOffered(source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace ui::composer
