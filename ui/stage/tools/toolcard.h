#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QGridLayout;

namespace ui {
class Button;
enum class Icon;
} // namespace ui

namespace ui::stage {

class WorkbenchActions;

/// The small card at the stage's upper left: what the pointer does, what can be done with the selected
/// region, correcting and comparing. In pairs where the stage is narrow.
class ToolCard : public QWidget {
    Q_OBJECT

public:
    ToolCard(const WorkbenchActions &actions, QWidget *stage);

    [[nodiscard]] ui::Button *compareButton() const { return m_compare; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Rows = QList<QList<ui::Button *>>; ///< null is a gap

    ui::Button *add(QAction *action, ui::Icon icon);
    void arrange(const Rows &rows);
    void fitInto(int stageWidth);

    QGridLayout *m_grid;
    ui::Button *m_compare = nullptr;
    Rows m_inARow;
    Rows m_inPairs;
    bool m_narrow = false;
};

} // namespace ui::stage
