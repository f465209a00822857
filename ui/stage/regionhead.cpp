#include "ui/stage/regionhead.h"

#include "presentation/regionsmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/stage/lookpopover.h"
#include "ui/stage/regionrow.h"
#include "ui/stage/stayingmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using presentation::ColourBy;
using presentation::RegionFilter;
using presentation::RegionsModel;
using presentation::RegionStyle;

constexpr int mostLabels = 16; ///< in the menu; the others are found by typing
constexpr int searchWidth = 132;

/// The number of regions in a round frame.
class Count : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ui::tintsOf(palette()).hairline);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 3, 3);
    return pixmap;
}

/// The labels of an answer with how often and in which colour, the most frequent first.
struct LabelUse {
    QString key = {};
    QString name = {};
    QColor colour = {};
    int count = 0;
};

QList<LabelUse> labelsOf(const RegionsModel &regions)
{
    QHash<QString, qsizetype> places;
    QList<LabelUse> uses;
    for (int row = 0; row < regions.rowCount(); ++row) {
        const QString key = presentation::labelKey(regions.regionAt(row));
        const auto known = places.constFind(key);
        if (known != places.constEnd()) {
            ++uses[*known].count;
            continue;
        }
        places.insert(key, uses.size());
        uses.append({key, regions.regionAt(row).label.simplified(), regions.colourAt(row), 1});
    }
    std::ranges::stable_sort(uses, [](const LabelUse &a, const LabelUse &b) { return a.count > b.count; });
    return uses;
}

template <class Set, class Key> void toggle(Set &set, const Key &key, bool on)
{
    if (on)
        set.insert(key);
    else
        set.remove(key);
}

} // namespace

RegionHead::RegionHead(RegionsModel &regions, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_count(new Count(this))
    , m_search(new QLineEdit(this))
    , m_filterMenu(new StayingMenu(this))
    , m_filterPill(addPill(u"filterPill"_s, m_filterMenu))
    , m_colourPill(addPill(u"colourPill"_s, makeColourMenu()))
    , m_labelsPill(addPill(u"labelsPill"_s, makeLabelsMenu()))
    , m_lookButton(
          new ui::Button(ui::Button::Look::Quiet, ui::Icon::Sliders, tr("How regions are drawn"), this))
    , m_look(new LookPopover(regions.look(), this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *title = new QLabel(tr("Regions"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_count->setObjectName(u"regionCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setContentsMargins(8, 2, 8, 2);
    m_search->setObjectName(u"regionSearch"_s);
    m_search->setPlaceholderText(tr("Find a region"));
    m_search->setAccessibleName(tr("Show only regions with this in their label or words"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_lookButton->setObjectName(u"lookButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(RegionRow::sideMargin, 0, RegionRow::sideMargin - 4, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_search);
    for (QWidget *pill : {m_filterPill, m_colourPill, m_labelsPill, m_lookButton})
        row->addWidget(pill);

    connect(m_filterMenu, &QMenu::aboutToShow, this, &RegionHead::fillFilterMenu);
    connect(m_lookButton, &ui::Button::clicked, this, [this] { m_look->openBelow(*m_lookButton); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        RegionFilter filter = m_regions.filter();
        filter.text = text.simplified();
        m_regions.setFilter(filter);
    });
    connect(&regions, &QAbstractItemModel::modelReset, this, [this] {
        m_search->clear();
        showCount();
    });
    connect(&regions, &QAbstractItemModel::rowsInserted, this, &RegionHead::showCount);
    connect(&regions, &QAbstractItemModel::rowsRemoved, this, &RegionHead::showCount);
    connect(&regions, &RegionsModel::filterChanged, this, &RegionHead::showCount);
    connect(&regions.look(), &presentation::RegionLook::changed, this, &RegionHead::showStyle);
    applyTints();
    showCount();
    showStyle();
}

void RegionHead::addMenu(QMenu *menu, const QString &text, const QString &name)
{
    ui::Button *pill = addPill(name, menu);
    pill->setText(text);
    pill->setToolTip(menu->menuAction()->toolTip());
    static_cast<QHBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_search) + 1, pill);
    m_morePills.append(pill);
    connect(menu->menuAction(), &QAction::changed, this, &RegionHead::fitIn);
    fitIn();
}

ui::Button *RegionHead::addPill(const QString &name, QMenu *menu)
{
    auto *pill = new ui::Button(ui::Button::Look::Pill, QString(), this);
    pill->setObjectName(name);
    pill->setMenu(menu);
    return pill;
}

QMenu *RegionHead::makeColourMenu()
{
    auto *menu = new QMenu(this);
    m_colours = new QActionGroup(this);
    for (const auto &[text, by] : {std::pair(tr("Colour by &label"), ColourBy::Label),
             std::pair(tr("Colour by &source"), ColourBy::Source),
             std::pair(tr("Colour by s&core"), ColourBy::Confidence)}) {
        QAction *action = m_colours->addAction(text);
        action->setCheckable(true);
        action->setObjectName(u"colourBy%1"_s.arg(static_cast<int>(by)));
        connect(action, &QAction::triggered, this, [this, by = by] {
            RegionStyle style = m_regions.look().style();
            style.colourBy = by;
            m_regions.look().setStyle(style);
        });
    }
    menu->addActions(m_colours->actions());
    return menu;
}

QMenu *RegionHead::makeLabelsMenu()
{
    auto *menu = new QMenu(this);
    m_labels = new QActionGroup(this);
    for (const auto &[text, when] : {std::pair(tr("Labels &always"), RegionStyle::Labels::Always),
             std::pair(tr("Labels on &hover"), RegionStyle::Labels::OnHover),
             std::pair(tr("Labels &never"), RegionStyle::Labels::Never)}) {
        QAction *action = m_labels->addAction(text);
        action->setCheckable(true);
        action->setObjectName(u"labels%1"_s.arg(static_cast<int>(when)));
        connect(action, &QAction::triggered, this, [this, when = when] {
            RegionStyle style = m_regions.look().style();
            style.labels = when;
            m_regions.look().setStyle(style);
        });
    }
    menu->addActions(m_labels->actions());
    return menu;
}

void RegionHead::fillFilterMenu()
{
    m_filterMenu->clear();
    QAction *all = m_filterMenu->addAction(tr("Show &all"));
    all->setObjectName(u"showAllRegions"_s);
    all->setEnabled(!m_regions.filter().isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_search->clear();
        m_regions.setFilter({});
    });
    QAction *flagged = m_filterMenu->addAction(tr("Only what &deserves a look"));
    flagged->setObjectName(u"onlyFlagged"_s);
    flagged->setCheckable(true);
    flagged->setChecked(m_regions.filter().onlyFlagged);
    connect(flagged, &QAction::triggered, this, [this](bool on) {
        RegionFilter filter = m_regions.filter();
        filter.onlyFlagged = on;
        m_regions.setFilter(filter);
    });
    addScoreChoices();
    addSourceChoices();
    addLabelChoices();
}

void RegionHead::addScoreChoices()
{
    const bool any = std::ranges::any_of(
        m_regions.regions(), [](const model::Region &region) { return region.confidence.has_value(); });
    if (!any)
        return;
    m_filterMenu->addSection(tr("Score"));
    auto *one = new QActionGroup(m_filterMenu->actions().first()); // goes when the menu is filled anew
    one->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const double least : {0.5, 0.7, 0.9}) {
        QAction *action = m_filterMenu->addAction(tr("At least %1").arg(locale().toString(least, 'f', 1)));
        action->setCheckable(true);
        one->addAction(action);
        action->setChecked(qFuzzyCompare(m_regions.filter().leastConfidence, least));
        connect(action, &QAction::triggered, this, [this, least](bool on) {
            RegionFilter filter = m_regions.filter();
            filter.leastConfidence = on ? least : 0;
            m_regions.setFilter(filter);
        });
    }
}

void RegionHead::addSourceChoices()
{
    QMap<int, int> counts;
    for (const model::Region &region : m_regions.regions())
        ++counts[static_cast<int>(region.source)];
    if (counts.size() < 2)
        return;
    m_filterMenu->addSection(tr("Source"));
    for (auto [source, count] : counts.asKeyValueRange()) {
        QAction *action = m_filterMenu->addAction(
            tr("%1 (%2)", "a name, and how many")
                .arg(presentation::sourceInWords(static_cast<model::RegionSource>(source)))
                .arg(count));
        action->setCheckable(true);
        action->setChecked(m_regions.filter().sources.contains(source));
        connect(action, &QAction::triggered, this, [this, source = source](bool on) {
            RegionFilter filter = m_regions.filter();
            toggle(filter.sources, source, on);
            m_regions.setFilter(filter);
        });
    }
}

void RegionHead::addLabelChoices()
{
    const QList<LabelUse> uses = labelsOf(m_regions);
    if (uses.size() < 2)
        return;
    m_filterMenu->addSection(tr("Label"));
    for (const LabelUse &use : uses.first(std::min<qsizetype>(uses.size(), mostLabels))) {
        const QString name = use.name.isEmpty() ? tr("without a label") : use.name;
        QAction *action = m_filterMenu->addAction(swatch(use.colour),
            tr("%1 (%2)", "a name, and how many").arg(QString(name).replace(u'&', u"&&"_s)).arg(use.count));
        action->setCheckable(true);
        action->setChecked(m_regions.filter().labels.contains(use.key));
        connect(action, &QAction::triggered, this, [this, key = use.key](bool on) {
            RegionFilter filter = m_regions.filter();
            toggle(filter.labels, key, on);
            m_regions.setFilter(filter);
        });
    }
}

void RegionHead::showCount()
{
    const int count = m_regions.rowCount();
    int shown = 0;
    for (int row = 0; row < count; ++row)
        shown += m_regions.isShown(row) ? 1 : 0;
    m_count->setText(shown == count ? locale().toString(count)
                                    : tr("%1 of %2").arg(locale().toString(shown), locale().toString(count)));
    m_count->setAccessibleName(shown == 1 ? tr("One region") : tr("%n regions", nullptr, shown));
    m_filterPill->setText(m_regions.filter().isEmpty() ? tr("all labels") : tr("filtered"));
    m_filterPill->setToolTip(tr("Which regions are shown"));
    fitIn();
}

void RegionHead::showStyle()
{
    const RegionStyle &style = m_regions.look().style();
    const std::array colours{tr("by label"), tr("by source"), tr("by score")};
    const std::array labels{tr("labels: always"), tr("labels: on hover"), tr("labels: never")};
    m_colourPill->setText(colours.at(static_cast<std::size_t>(style.colourBy)));
    m_colourPill->setToolTip(tr("What the colours tell"));
    m_labelsPill->setText(labels.at(static_cast<std::size_t>(style.labels)));
    m_labelsPill->setToolTip(tr("When labels are written beside the regions"));
    m_colours->actions().at(static_cast<int>(style.colourBy))->setChecked(true);
    m_labels->actions().at(static_cast<int>(style.labels))->setChecked(true);
    fitIn();
}

/// What does not fit gives way, the least needed first.
void RegionHead::fitIn()
{
    const bool any = m_regions.rowCount() > 0;
    m_count->setVisible(any);
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width() + 8; };
    int left = width() - 150 - widthOf(m_lookButton);
    const auto place = [&](QWidget *widget, int needed) {
        const bool fits = any && left >= needed;
        widget->setVisible(fits);
        left -= fits ? needed : 0;
    };
    m_lookButton->setVisible(any);
    place(m_filterPill, widthOf(m_filterPill));
    place(m_labelsPill, widthOf(m_labelsPill));
    place(m_colourPill, widthOf(m_colourPill));
    for (ui::Button *pill : std::as_const(m_morePills)) { // the menu has them too
        const int needed = pill->menu()->menuAction()->isEnabled() ? widthOf(pill) : left + 1;
        place(pill, needed);
    }
    place(m_search, searchWidth + 8);
}

void RegionHead::applyTints()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, ui::tintsOf(palette()).dim);
    m_count->setPalette(dim);
}

void RegionHead::resizeEvent(QResizeEvent *)
{
    fitIn();
}

void RegionHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTints();
    QWidget::changeEvent(event);
}

} // namespace ui::stage
