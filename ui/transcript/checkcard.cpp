#include "ui/transcript/checkcard.h"

#include "presentation/pagechecking.h"
#include "presentation/regionsmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {
constexpr int mostChoices = 12;
}

CheckCard::CheckCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_choices(new QWidget(this))
    , m_flow(new FlowLayout(6, m_choices))
{
    setObjectName(u"checkCard"_s);
    m_words->setObjectName(u"checkWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    rows->addWidget(m_choices);
    hide();
}

void CheckCard::show(const model::Answer &answer)
{
    m_words->setText(presentation::checkWords(answer));
    for (QWidget *old : m_choices->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater(); // its own menu may have led here
    }
    for (qsizetype check = 0; check < answer.checks.size(); ++check) {
        if (answer.checks.at(check).verdict == model::PageCheck::Verdict::Several
            && m_flow->count() < mostChoices)
            addChoice(answer, check);
    }
    m_choices->setVisible(m_flow->count() > 0);
    setVisible(!m_words->text().isEmpty());
}

void CheckCard::addChoice(const model::Answer &answer, qsizetype check)
{
    const model::PageCheck &several = answer.checks.at(check);
    const QString words = answer.text.mid(several.offset, several.length);
    auto *button = new Button(Button::Look::Framed, words, m_choices);
    button->setObjectName(u"chooseCheckedPlace"_s);
    button->setAccessibleName(tr("Where “%1” stands").arg(words));
    button->setToolTip(
        tr("Stands in %n places: choose the one that is meant", nullptr, int(several.places.size())));
    auto *menu = new QMenu(button);
    for (const int region : several.places) {
        if (region < 0 || region >= answer.regions.size())
            continue;
        QAction *place = menu->addAction(presentation::placeInWords(answer.regions.at(region)));
        connect(place, &QAction::hovered, this, [this, region] { emit placeHovered(region); });
        connect(place, &QAction::triggered, this, [this, check, region] { emit placeChosen(check, region); });
    }
    connect(menu, &QMenu::aboutToHide, this, [this] { emit placeHovered({}); });
    button->setMenu(menu);
    m_flow->addWidget(button);
    button->show();
}

} // namespace ui::transcript
