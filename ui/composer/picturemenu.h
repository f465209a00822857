#pragma once

#include <QWidget>

class QLabel;
class QMenu;

namespace presentation {
class Draft;
class PictureAsking;
} // namespace presentation

namespace ui {
class Button;
}

namespace ui::composer {

/// How the pictures of the question are asked about, behind one button: detail level, Vision enhancements,
/// findings as evidence. What the connection cannot do stands there greyed, with its reason.
class PictureMenu : public QObject {
    Q_OBJECT

public:
    PictureMenu(presentation::PictureAsking &asking, presentation::Draft &draft, QObject *parent = nullptr);

    /// Whoever places it owns it.
    [[nodiscard]] Button *button() const { return m_button; }

private:
    void fill();
    void addDetail();
    void addEnhancements();
    void addEvidence();
    void addReason(const QString &reason);

    presentation::PictureAsking &m_asking;
    presentation::Draft &m_draft;
    Button *m_button;
    QMenu *m_menu;
};

/// Says why the pictures cannot go with the question as they are, or what is lost so; hidden while all is
/// well.
class LimitRow : public QWidget {
    Q_OBJECT

public:
    LimitRow(presentation::PictureAsking &asking, presentation::Draft &draft, QWidget *parent = nullptr);

signals:
    /// Why nothing can be sent; empty when it can.
    void obstacleFound(const QString &reason);

private:
    void follow();

    presentation::PictureAsking &m_asking;
    presentation::Draft &m_draft;
    QLabel *m_words;
};

} // namespace ui::composer
