#include "ui/composer/videorow.h"

#include "presentation/draft.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::composer {

VideoRow::VideoRow(presentation::Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new Button(Button::Look::Words, QString(), this))
    , m_rule(new QLabel(this))
{
    setObjectName(u"videoRow"_s);
    m_name->setObjectName(u"videoChip"_s);
    m_name->setIconName(Icon::Play);
    m_rule->setObjectName(u"videoRule"_s);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    QFont small = m_rule->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_rule->setFont(small);
    auto *remove = new Button(Button::Look::Quiet, Icon::Close, tr("Take the video out"), this);
    remove->setObjectName(u"removeVideo"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_name);
    line->addStretch(1);
    line->addWidget(remove);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 4, 6);
    rows->setSpacing(2);
    rows->addLayout(line);
    rows->addWidget(m_rule);
    connect(remove, &Button::clicked, this, [this] { m_draft.setVideo({}); });
    connect(m_name, &Button::clicked, this, &VideoRow::videoClicked);
    connect(&draft, &presentation::Draft::videoChanged, this, &VideoRow::follow);
    connect(&draft, &presentation::Draft::picturesChanged, this, &VideoRow::follow);
    follow();
}

void VideoRow::setRule(const QString &words)
{
    m_usualRule = words;
    follow();
}

void VideoRow::follow()
{
    setVisible(m_draft.video().has_value());
    if (!m_draft.video())
        return;
    const QString &file = m_draft.video()->file;
    const QString name = file.isEmpty() ? m_draft.video()->documentId : QFileInfo(file).fileName();
    m_name->setText(name);
    m_name->setAccessibleName(tr("Video %1").arg(name));
    m_rule->setText(m_draft.attachments().isEmpty() ? m_usualRule
                                                    : tr("A question takes one video and no pictures beside "
                                                         "it: take the pictures out, or the video."));
}

void VideoRow::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tints.accentSoft);
    painter.drawRoundedRect(rect(), 7, 7);
}

} // namespace ui::composer
