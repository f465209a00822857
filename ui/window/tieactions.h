#pragma once

#include "presentation/ties.h"
#include "ui/transcript/transcript.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace presentation {
class Linking;
class RegionsModel;
} // namespace presentation

namespace ui::window {

/// Ties the words that are selected in an answer to the region that is selected, and takes ties away: by key,
/// from the menu, and from the menu over the words. Window's thread; what it takes must outlive it.
class TieActions : public QObject {
    Q_OBJECT

public:
    struct Parts {
        presentation::Ties &ties;
        presentation::Linking &linking;
        presentation::RegionsModel &regions;
        transcript::Transcript &transcript;
    };

    TieActions(Parts parts, QWidget *window);

    QAction *tie;
    QAction *untie;

private:
    void follow();
    void offerOverWords(QMenu &menu, presentation::RegionId region, presentation::WordRange words);
    void tieSelected();
    void untieSelected();
    [[nodiscard]] std::optional<transcript::SelectedWords> words() const;
    [[nodiscard]] QString nameOf(presentation::RegionId region) const;

    Parts m_parts;
    std::optional<presentation::RegionId> m_region; ///< the last one that was selected
};

} // namespace ui::window
