#include "ui/window/tieactions.h"

#include "presentation/linking.h"
#include "presentation/regionsmodel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::window {

using presentation::RegionId;
using presentation::WordRange;
using transcript::SelectedWords;
using transcript::Transcript;

TieActions::TieActions(Parts parts, QWidget *window)
    : QObject(window)
    , tie(new QAction(this))
    , untie(new QAction(this))
    , m_parts(parts)
{
    tie->setObjectName(u"tieWords"_s);
    tie->setShortcut(Qt::CTRL | Qt::Key_T);
    untie->setObjectName(u"untieWords"_s);
    untie->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    window->addActions({tie, untie});
    connect(tie, &QAction::triggered, this, &TieActions::tieSelected);
    connect(untie, &QAction::triggered, this, &TieActions::untieSelected);
    connect(&parts.linking, &presentation::Linking::selectedChanged, this,
        [this](std::optional<RegionId> region) {
            if (region) // words are often clicked before they are selected, which lets go of the region
                m_region = region;
            follow();
        });
    connect(&parts.transcript, &Transcript::selectedWordsChanged, this, &TieActions::follow);
    connect(&parts.transcript, &Transcript::wordsMenuOpening, this,
        [this](QMenu *menu, RegionId region, WordRange words) { offerOverWords(*menu, region, words); });
    connect(&parts.transcript, &Transcript::messagesChanged, this, &TieActions::follow);
    follow();
}

std::optional<SelectedWords> TieActions::words() const
{
    const std::optional<SelectedWords> selected = m_parts.transcript.selectedWords();
    return selected && m_region && selected->message == m_region->message ? selected : std::nullopt;
}

QString TieActions::nameOf(RegionId region) const
{
    const int row = m_parts.regions.rowOf(region);
    return row < 0 ? tr("region %1").arg(region.index + 1) : m_parts.regions.nameAt(row);
}

void TieActions::follow()
{
    const bool isThere = m_region && m_parts.ties.canTie(*m_region);
    tie->setText(isThere ? tr("&Tie words to “%1”").arg(nameOf(*m_region)) : tr("&Tie words to region"));
    tie->setEnabled(isThere && words());
    untie->setText(
        isThere ? tr("&Untie words from “%1”").arg(nameOf(*m_region)) : tr("&Untie words from region"));
    untie->setEnabled(isThere && m_parts.ties.hasTies(*m_region));
}

void TieActions::tieSelected()
{
    if (const auto selected = words())
        m_parts.ties.tie(*m_region, {selected->offset, selected->length});
    follow();
}

void TieActions::untieSelected()
{
    if (!m_region)
        return;
    const auto selected = words();
    m_parts.ties.untie(*m_region, selected ? WordRange{selected->offset, selected->length} : WordRange());
    follow();
}

/// Over grounded words their own tie can be taken away, whichever region is selected.
void TieActions::offerOverWords(QMenu &menu, RegionId region, WordRange words)
{
    menu.addSeparator();
    menu.addAction(tie);
    if (!m_parts.ties.canTie(region)) {
        menu.addAction(untie);
        return;
    }
    QAction *here = menu.addAction(tr("&Untie these words from “%1”").arg(nameOf(region)));
    here->setObjectName(u"untieTheseWords"_s);
    connect(here, &QAction::triggered, this, [this, region, words] { m_parts.ties.untie(region, words); });
}

} // namespace ui::window
