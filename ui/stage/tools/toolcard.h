#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace ui {
class Button;
enum class Icon;
} // namespace ui

namespace ui::stage {

class WorkbenchActions;

/// The small card at the stage's upper left: what the pointer does, what can be done with the selected
/// region, correcting and comparing. Stands upright where the stage is narrow.
class ToolCard : public QWidget {
    Q_OBJECT

public:
    ToolCard(const WorkbenchActions &actions, QWidget *stage);

    [[nodiscard]] ui::Button *compareButton() const { return m_compare; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ui::Button *add(QAction *action, ui::Icon icon);
    void addGap();
    void fitInto(int stageWidth);

    QBoxLayout *m_row;
    ui::Button *m_compare;
};

} // namespace ui::stage
