#include "ui/window/statusline.h"

#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui::window {

namespace {

QLabel *dimLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_picture(dimLabel(QStringLiteral("statusPicture"), this))
    , m_pointer(dimLabel(QStringLiteral("statusPointer"), this))
    , m_swatch(new QLabel(this))
    , m_colour(dimLabel(QStringLiteral("statusColour"), this))
    , m_privacy(dimLabel(QStringLiteral("statusPrivacy"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(16);
    row->addWidget(m_picture);
    row->addWidget(m_pointer);
    row->addWidget(m_swatch);
    row->addWidget(m_colour, 1);
    m_swatch->setFixedSize(10, 10);
    m_swatch->setAutoFillBackground(true);
    m_swatch->hide();
    row->addWidget(m_privacy);
    m_picture->setMinimumWidth(0);
    m_privacy->setMinimumWidth(0);
}

void StatusLine::setPicture(const QString &words)
{
    m_picture->setText(words.size() > 60 ? words.left(24) + QChar(0x2026) + words.right(35) : words);
    m_picture->setToolTip(words);
}

void StatusLine::setPointer(std::optional<QPoint> pixel, const QColor &colour)
{
    m_swatch->setVisible(colour.isValid());
    m_colour->setText(colour.isValid() ? colour.name(QColor::HexRgb) : QString());
    if (colour.isValid()) {
        QPalette filled = m_swatch->palette();
        filled.setColor(QPalette::Window, QColor::fromRgb(colour.rgb()));
        m_swatch->setPalette(filled);
    }
    m_pointer->setText(pixel ? tr("x %1 y %2").arg(pixel->x()).arg(pixel->y()) : QString());
}

void StatusLine::setPrivacy(const QString &sentence)
{
    m_privacy->setText(sentence);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
}

} // namespace ui::window
