#pragma once

#include "model/picture.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace presentation {
class Workspace;
}

namespace ui::stage {
class RegionList;
class Stage;
class Welcome;
class Workbench;
} // namespace ui::stage

namespace ui::window {

class SideBySide;

/// The middle of the window: the picture with its regions, the filmstrip and the region list; or, without a
/// picture, the welcome page.
class StagePane : public QWidget {
    Q_OBJECT

public:
    explicit StagePane(presentation::Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] stage::Stage &stage() { return *m_stage; }
    [[nodiscard]] stage::Workbench &workbench() { return *m_workbench; }
    [[nodiscard]] stage::Welcome &welcome() { return *m_welcome; }
    /// For a menu: those of the stage, and side by side.
    [[nodiscard]] QList<QAction *> viewActions() const;
    [[nodiscard]] stage::RegionList &regionList() { return *m_regions; }
    [[nodiscard]] QSplitter &splitter() { return *m_split; }
    [[nodiscard]] QList<QWidget *> focusStops() const;
    /// The name and size of the picture that is shown; empty without one.
    [[nodiscard]] QString pictureWords() const;

signals:
    /// "menu.png · 1200 × 900", or empty.
    void pictureChanged(const QString &words);

private:
    void showCurrent();
    void showFrame(int frame);
    void prepareNeighbours();

    presentation::Workspace &m_workspace;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    stage::Welcome *m_welcome;
    SideBySide *m_pair;
    stage::Stage *m_stage;
    stage::RegionList *m_regions;
    stage::Workbench *m_workbench;
    model::Picture m_picture;
    int m_index = 0;
    int m_attachment = 0;
};

} // namespace ui::window
