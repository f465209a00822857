#include "ui/composer/chip.h"

#include "presentation/explanation.h"
#include "ui/controls/button.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

using State = presentation::Attachment::State;

constexpr int widestReason = 300;

bool offersFetch(const presentation::Attachment &attachment)
{
    const bool failed = attachment.state == State::Refused && !attachment.picture.address.isEmpty();
    return attachment.state == State::Address || failed;
}

} // namespace

Chip::Chip(presentation::PictureSource &pictures, QWidget *parent)
    : PictureChip(pictures, u"removeChip"_s, tr("Take this picture away"), parent)
    , m_fetch(new Button(Button::Look::Words, QString(), this))
    , m_edit(new Button(Button::Look::Quiet, Icon::Pencil, tr("Turn, crop, detail, order"), this))
{
    setObjectName(u"chip"_s);
    m_fetch->setObjectName(u"fetch"_s);
    m_edit->setObjectName(u"editChip"_s);
    m_edit->hide();
    m_fetch->hide();
    setFocusPolicy(Qt::StrongFocus);
    connect(m_fetch, &Button::clicked, this, &Chip::fetchWanted);
    connect(m_edit, &Button::clicked, this, &Chip::offer);
}

void Chip::offer()
{
    emit menuWanted(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
}

/// Only where the pointer or the keyboard is: names need the room.
void Chip::showEdit()
{
    const bool isHere = underMouse() || hasFocus() || m_edit->hasFocus();
    m_edit->setVisible(m_canEdit && isHere);
    resizeEvent(nullptr);
    update();
}

bool Chip::event(QEvent *event)
{
    const bool done = PictureChip::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showEdit();
        break;
    default:
        break;
    }
    return done;
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        offer();
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (moves)
            emit stepWanted(event->key() == Qt::Key_Right ? onwards : -onwards);
        else
            focusNextPrevChild((event->key() == Qt::Key_Right) == (onwards == 1));
        return;
    default:
        PictureChip::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_dragging = false;
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint way = event->position().toPoint() - m_pressed;
    if (!m_dragging && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        emit dragBegan();
    }
    if (m_dragging)
        emit draggedTo(event->globalPosition().toPoint());
}

void Chip::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_dragging, false))
        unsetCursor();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *)
{
    emit cropWanted();
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->globalPos());
}

void Chip::show(const presentation::Attachment &attachment)
{
    const model::Picture &picture = attachment.picture;
    m_fetch->setText(tr("Fetch from %1").arg(picture.address.host()));
    m_fetch->setVisible(offersFetch(attachment));
    m_canEdit = attachment.state == State::Ready;
    setOwnButton(m_canEdit ? m_edit : m_fetch);
    setOwnOverWords(m_canEdit);
    showEdit();
    Face face{.key = attachment.key, .words = picture.name};
    if (!picture.isAddress())
        face.picture = picture;
    if (attachment.state == State::Address)
        face.standIn = Icon::Globe;
    if (attachment.state == State::Reading)
        face.mood = Face::Mood::Waiting;
    setToolTip(picture.name);
    if (attachment.state == State::Refused) {
        face.words = presentation::explain(*attachment.problem).sentence;
        face.mood = Face::Mood::Warning;
        face.elide = Qt::ElideRight;
        face.widestWords = widestReason;
        setToolTip(face.words);
    }
    setFace(face);
}

} // namespace ui::composer
