#include "ui/transcript/versionswitch.h"

#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui::transcript {

VersionSwitch::VersionSwitch(QWidget *parent)
    : QWidget(parent)
    , m_before(new Button(Button::Look::Words, u"‹"_s, this))
    , m_words(new QLabel(this))
    , m_after(new Button(Button::Look::Words, u"›"_s, this))
{
    setObjectName(u"versions"_s);
    m_before->setObjectName(u"versionBefore"_s);
    m_before->setAccessibleName(tr("Version before"));
    m_before->setToolTip(tr("Version before"));
    m_after->setObjectName(u"versionAfter"_s);
    m_after->setAccessibleName(tr("Version after"));
    m_after->setToolTip(tr("Version after"));
    m_words->setObjectName(u"versionWords"_s);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget *part : QList<QWidget *>{m_before, m_words, m_after})
        row->addWidget(part);
    connect(m_before, &Button::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_after, &Button::clicked, this, [this] { emit stepWanted(1); });
    hide();
}

void VersionSwitch::show(int index, int count)
{
    m_words->setText(tr("%1/%2", "which version of how many").arg(index + 1).arg(count));
    m_words->setAccessibleName(tr("Version %1 of %2").arg(index + 1).arg(count));
    m_before->setEnabled(index > 0);
    m_after->setEnabled(index + 1 < count);
    setVisible(count > 1);
}

} // namespace ui::transcript
