#pragma once

#include "ui/stage/tools/askedoverlay.h"
#include "ui/stage/tools/comparisonoverlay.h"
#include "ui/stage/tools/drawtool.h"
#include "ui/stage/tools/edittool.h"
#include "ui/stage/tools/marksoverlay.h"
#include "ui/stage/tools/workbenchactions.h"

#include <QObject>
#include <QPointer>

namespace presentation {
class AskedPlaces;
class Comparison;
class ConversationModel;
class Corrections;
class PictureSource;
class RegionsModel;
} // namespace presentation

namespace ui::stage {

class LabelEdit;
class ToolCard;

/// The tools of a stage: drawing a place to ask about, judging and correcting regions, comparing, copying.
/// What is drawn goes into the question, or, while regions are being corrected, among the answer's regions.
/// Window's thread; what it takes must outlive it.
class Workbench : public QObject {
    Q_OBJECT

public:
    struct Parts {
        presentation::RegionsModel &regions;
        presentation::Linking &linking;
        presentation::Corrections &corrections;
        presentation::AskedPlaces &asked;
        presentation::Comparison &comparison;
        const presentation::ConversationModel &conversation;
        presentation::PictureSource &pictures;
    };

    Workbench(Stage &stage, Parts parts);

    [[nodiscard]] WorkbenchActions &actions() { return m_actions; }
    /// Fills a menu with what can be compared with, and shows it.
    void offerComparisons(QWidget *below);
    /// Makes the regions that only the other compared set has the person's own.
    void adoptMissed();

signals:
    /// A place became part of the question: now it wants its words.
    void questionWanted();
    /// The person wants to compare with annotations from a file, or with all of a folder.
    void annotationsWanted();
    void annotationFolderWanted();

private:
    void connectActions();
    void connectTools();
    void chooseTool();
    void chooseTool(QAction *action);
    void setCorrecting(bool correcting);
    void take(const QPolygonF &shape);
    void ask(const model::Region &region, const QString &label, int colour);
    void askAboutSelected();
    void judge(model::Verdict verdict);
    void editLabel();
    void showContextMenu(const QPoint &at);
    void copyCrop();
    void copyText();
    void followReference();
    void blink();
    void showNextView();
    void followSelection();
    void followView();
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] QString textIn(const model::Region &place) const;
    [[nodiscard]] QString textOf(int row) const;

    Stage &m_stage;
    Parts m_parts;
    WorkbenchActions m_actions;
    DrawTool m_boxTool;
    DrawTool m_polygonTool;
    DrawTool m_pointTool;
    EditTool m_editTool;
    MarksOverlay m_marks;
    AskedOverlay m_askedOverlay;
    ComparisonOverlay m_comparisonOverlay;
    ToolCard *m_card;
    QPointer<LabelEdit> m_labelEdit;
    std::optional<presentation::Corrections::View> m_viewBefore; ///< a comparison, which shows the model's
};

} // namespace ui::stage
