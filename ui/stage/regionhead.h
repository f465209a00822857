#pragma once

#include <QList>
#include <QWidget>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;

namespace presentation {
class RegionsModel;
}

namespace ui {
class Button;
}

namespace ui::stage {

class LookPopover;

/// The line above the table of regions: how many there are, which of them are shown, what their colours tell,
/// when their labels are written, and how they are drawn. In a narrow window the less needed give way.
class RegionHead : public QWidget {
    Q_OBJECT

public:
    explicit RegionHead(presentation::RegionsModel &regions, QWidget *parent = nullptr);

    /// A further menu in the line; shown while its own action is enabled.
    void addMenu(QMenu *menu, const QString &text, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ui::Button *addPill(const QString &name, QMenu *menu);
    QMenu *makeColourMenu();
    QMenu *makeLabelsMenu();
    void fillFilterMenu();
    void addLabelChoices();
    void addSourceChoices();
    void addScoreChoices();
    void showCount();
    void showStyle();
    void fitIn();
    void applyTints();

    presentation::RegionsModel &m_regions;
    QLabel *m_count;
    QLineEdit *m_search;
    QMenu *m_filterMenu;
    QActionGroup *m_colours = nullptr;
    QActionGroup *m_labels = nullptr;
    ui::Button *m_filterPill;
    ui::Button *m_colourPill;
    ui::Button *m_labelsPill;
    QList<ui::Button *> m_morePills;
    ui::Button *m_lookButton;
    LookPopover *m_look;
};

} // namespace ui::stage
