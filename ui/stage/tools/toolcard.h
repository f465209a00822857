#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui {
class Button;
enum class Icon;
} // namespace ui

namespace ui::stage {

class WorkbenchActions;

/// The small card at the stage's upper left: what the pointer does, what can be done with the selected
/// region, correcting and comparing. One row, that the picture lies below: in a narrow stage without gaps, in
/// a very narrow one without what menus and keys offer as well.
class ToolCard : public QWidget {
    Q_OBJECT

public:
    ToolCard(const WorkbenchActions &actions, QWidget *stage);

    [[nodiscard]] ui::Button *compareButton() const { return m_compare; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Row = QList<ui::Button *>; ///< null is a gap

    ui::Button *add(QAction *action, ui::Icon icon);
    void arrange(const Row &row);
    [[nodiscard]] static int widthOf(const Row &row);
    void fitInto(int stageWidth);

    QHBoxLayout *m_row;
    ui::Button *m_compare = nullptr;
    QList<Row> m_rows; ///< the widest first
    qsizetype m_shown = -1; ///< of them
};

} // namespace ui::stage
