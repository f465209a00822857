#pragma once

#include "presentation/conversationmodel.h"
#include "presentation/linking.h"
#include "presentation/regionsmodel.h"
#include "presentation/setmodel.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace ui::sets {
class SetList;
}
namespace ui::stage {
class RegionList;
class Stage;
} // namespace ui::stage
namespace ui::transcript {
class Transcript;
}

namespace ui::window {

/// A set of pictures under review: the list, the picture of the chosen row with its regions, and the words of
/// its answer. A window of its own, so that the conversation stays as it is.
class SetWindow : public QWidget {
    Q_OBJECT

public:
    explicit SetWindow(std::unique_ptr<presentation::SetModel> set, QWidget *parent = nullptr);
    ~SetWindow() override;

    [[nodiscard]] presentation::SetModel &set() { return *m_set; }
    [[nodiscard]] sets::SetList &list() { return *m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRow(int row);
    void showProblem(const model::Problem &problem);

    std::unique_ptr<presentation::SetModel> m_set;
    presentation::ConversationModel m_words;
    presentation::RegionsModel m_regions;
    presentation::Linking m_linking;
    sets::SetList *m_list;
    stage::Stage *m_stage;
    stage::RegionList *m_table;
    transcript::Transcript *m_transcript;
    QLabel *m_trouble;
    model::Picture m_shown;
    int m_row = -1;
    bool m_wasRead = false;
};

} // namespace ui::window
