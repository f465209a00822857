#pragma once

#include <QMimeData>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace presentation {
class Draft;
class PictureSource;
} // namespace presentation

namespace ui {
class Button;
class FlowLayout;
} // namespace ui

namespace ui::composer {

class Chip;
class ChipActions;
class QuestionEdit;

/// Where the question is written: attachments as chips, the text, and the one button that sends, or stops
/// while an answer is under way.
class Composer : public QWidget {
    Q_OBJECT

public:
    Composer(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void setAnswering(bool answering);
    /// What the question will cost, with the reason on hover; nothing brings back the hint about keys.
    void setEstimate(const QString &words, const QString &reason);
    /// Why the question cannot go out as it is: nothing is sent until it is empty again.
    void setObstacle(const QString &reason);
    void focusInput();
    /// Puts a question into the input, selected: Enter sends it, typing replaces it.
    void propose(const QString &question);
    /// Another row between the attachments and the text; it hides itself when it has nothing to show.
    void addRow(QWidget *row);
    /// A further button in the line under the text.
    void addTool(QWidget *tool);
    [[nodiscard]] ChipActions &chipActions() const { return *m_chipActions; }
    [[nodiscard]] QuestionEdit *input() const { return m_input; }

signals:
    void sendWanted();
    void stopWanted();
    void openWanted();
    void pictureOffered(const QMimeData *data);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listenToDraft();
    void fillChips();
    Chip *addChip();
    void dragTo(QPoint global);
    void step(int row, int by);
    void showText();
    void updateButton();
    void trySending();

    presentation::Draft &m_draft;
    presentation::PictureSource &m_pictures;
    QWidget *m_box;
    QWidget *m_chipRow;
    FlowLayout *m_chipLayout;
    QVBoxLayout *m_rows;
    QHBoxLayout *m_tools;
    QList<Chip *> m_chips;
    ChipActions *m_chipActions;
    int m_dragged = 0; ///< key of the attachment on its way
    QuestionEdit *m_input;
    Button *m_send;
    QLabel *m_hint = nullptr;
    QString m_obstacle;
    bool m_answering = false;
};

} // namespace ui::composer
