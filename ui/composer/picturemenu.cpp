#include "ui/composer/picturemenu.h"

#include "presentation/draft.h"
#include "presentation/pictureasking.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

/// Menus do not break lines; reasons are sentences.
QStringList broken(const QString &sentence)
{
    constexpr qsizetype most = 58;
    QStringList lines{{}};
    for (const QString &word : sentence.split(u' ')) {
        if (lines.last().size() + word.size() > most)
            lines.append(QString());
        lines.last() += lines.last().isEmpty() ? word : u' ' + word;
    }
    return lines;
}

} // namespace

PictureMenu::PictureMenu(presentation::PictureAsking &asking, presentation::Draft &draft, QObject *parent)
    : QObject(parent)
    , m_asking(asking)
    , m_draft(draft)
    , m_button(new Button(Button::Look::Quiet, Icon::Eye, tr("How pictures are looked at")))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"pictureMenu"_s);
    m_menu->setObjectName(u"pictureChoices"_s);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PictureMenu::fill);
}

void PictureMenu::fill()
{
    m_menu->clear();
    addDetail();
    m_menu->addSeparator();
    addEnhancements();
}

void PictureMenu::addDetail()
{
    using model::Detail;
    m_menu->addSection(tr("Detail"));
    auto *group = new QActionGroup(m_menu);
    const std::tuple<Detail, QString, QString> levels[] = {
        {Detail::Auto, tr("The service chooses"), u"detail-auto"_s},
        {Detail::Low, tr("Low"), u"detail-low"_s}, {Detail::High, tr("High"), u"detail-high"_s}};
    for (const auto &[level, text, name] : levels) {
        QAction *choice = m_menu->addAction(text);
        choice->setObjectName(name);
        choice->setCheckable(true);
        choice->setChecked(level == m_asking.detail());
        choice->setEnabled(m_asking.hasDetailLevels());
        group->addAction(choice);
        connect(choice, &QAction::triggered, &m_asking, [this, level = level] { m_asking.setDetail(level); });
    }
    addReason(m_asking.detailReason());
}

void PictureMenu::addEnhancements()
{
    using Enhancer = presentation::PictureAsking::Enhancer;
    const Enhancer who = m_asking.enhancer();
    QAction *enhance = m_menu->addAction(tr("Vision enhancements"));
    enhance->setObjectName(u"enhance"_s);
    enhance->setCheckable(true);
    enhance->setChecked(m_asking.enhances());
    enhance->setEnabled(who == Enhancer::Service || who == Enhancer::Companion);
    connect(enhance, &QAction::triggered, &m_asking, &presentation::PictureAsking::setEnhances);
    addReason(m_asking.enhancementReason());
    addEvidence();
}

void PictureMenu::addEvidence()
{
    QAction *evidence = m_menu->addAction(tr("Tell the model what was found"));
    evidence->setObjectName(u"giveEvidence"_s);
    evidence->setCheckable(true);
    evidence->setChecked(m_asking.givesEvidence());
    evidence->setEnabled(m_asking.canGiveEvidence());
    connect(evidence, &QAction::triggered, &m_asking, &presentation::PictureAsking::setGivesEvidence);
    addReason(m_asking.canGiveEvidence()
            ? tr("Text and objects that the analysis found go out below the question, as words.")
            : tr("Only what an analysis beside the chat finds can be told to the model."));
    if (!m_asking.givesEvidence())
        return;
    for (const model::Picture &picture : m_draft.pictures()) {
        QAction *tells = m_menu->addAction(tr("Also what is in “%1”").arg(picture.name));
        tells->setObjectName(u"tellsOf"_s);
        tells->setCheckable(true);
        tells->setChecked(m_asking.tellsOf(picture));
        connect(tells, &QAction::triggered, &m_asking,
            [this, picture](bool wanted) { m_asking.setTellsOf(picture, wanted); });
    }
}

void PictureMenu::addReason(const QString &reason)
{
    for (const QString &line : broken(reason))
        m_menu->addAction(line)->setEnabled(false);
}

LimitRow::LimitRow(presentation::PictureAsking &asking, presentation::Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_draft(draft)
    , m_words(new QLabel(this))
{
    setObjectName(u"limitRow"_s);
    m_words->setObjectName(u"limitWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    connect(&draft, &presentation::Draft::picturesChanged, this, &LimitRow::follow);
    connect(&draft, &QAbstractItemModel::rowsInserted, this, &LimitRow::follow);
    connect(&draft, &QAbstractItemModel::rowsRemoved, this, &LimitRow::follow);
    connect(&draft, &QAbstractItemModel::modelReset, this, &LimitRow::follow);
    connect(&draft, &presentation::Draft::videoChanged, this, &LimitRow::follow);
    connect(&asking, &presentation::PictureAsking::changed, this, &LimitRow::follow);
    follow();
}

void LimitRow::follow()
{
    emit obstacleFound(m_asking.obstacle(m_draft));
    const QString words =
        m_draft.video() ? QString() : m_asking.limits(m_draft); // a video's row says its own
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
    m_words->setPalette(loud);
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

} // namespace ui::composer
