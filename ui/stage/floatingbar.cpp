#include "ui/stage/floatingbar.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::stage {

FloatingBar::FloatingBar(QAction *hideRegions, const QList<QAction *> &zoomActions, QWidget *parent)
    : QWidget(parent)
    , m_eye(new ui::Button(ui::Button::Look::Quiet, ui::Icon::Eye, hideRegions->toolTip(), this))
    , m_zoom(new ui::Button(ui::Button::Look::Quiet, QString(), this))
{
    setObjectName(u"stageBar"_s);
    setCursor(Qt::ArrowCursor);
    m_eye->setObjectName(u"hideRegionsButton"_s);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    connect(m_eye, &ui::Button::clicked, hideRegions, &QAction::setChecked);
    connect(hideRegions, &QAction::toggled, this, [this](bool hidden) {
        m_eye->setChecked(hidden);
        m_eye->setIconName(hidden ? ui::Icon::EyeOff : ui::Icon::Eye);
    });

    m_zoom->setObjectName(u"zoomButton"_s);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Zoom"));
    auto *menu = new QMenu(m_zoom);
    menu->addActions(zoomActions);
    connect(m_zoom, &ui::Button::clicked, menu,
        [this, menu] { menu->popup(m_zoom->mapToGlobal(QPoint(0, m_zoom->height() + 4))); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    row->addWidget(m_eye);
    row->addWidget(m_zoom);
}

void FloatingBar::setZoom(double zoom, bool fit)
{
    const double percent = zoom * 100;
    const QString number = QLocale().toString(percent, 'f', percent < 10 ? 1 : 0);
    const QString text = fit ? tr("%1 % · fit", "how large the picture is shown").arg(number)
                             : tr("%1 %", "how large the picture is shown").arg(number);
    if (text == m_zoom->text())
        return;
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(text));
    updateGeometry();
}

QString FloatingBar::zoomText() const
{
    return m_zoom->text();
}

void FloatingBar::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tints.hairline);
    painter.setBrush(tints.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui::stage
