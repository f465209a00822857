#pragma once

#include "ui/transcript/messageview.h"

#include <QImage>
#include <QList>

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::transcript {

class QuestionEditor;
class VersionSwitch;

/// A question: a tinted bubble at the right with its pictures and words, and its bar below. Its words can be
/// edited in their place; what else the model was told (words that ask for regions, findings of an image
/// analysis) unfolds below.
class QuestionView : public MessageView {
    Q_OBJECT

public:
    explicit QuestionView(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const model::Message &message, const QString &note) override;
    [[nodiscard]] int heightFor(int width) override;
    [[nodiscard]] TextView *words() const override { return m_text; }
    void offer(const Turning &turning) override;
    /// In place of the words; what was typed before, or the words.
    void edit(const QString &text);
    void endEditing();

signals:
    void pictureClicked(qint64 message, int index);
    /// What is typed in place of the words.
    void edited(qint64 message, const QString &text);
    void editingEnded(qint64 message);
    void askEditedWanted(qint64 message, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void makeBar();
    Button *addBarButton(const QString &text, const QString &name);
    void connectEditor();
    void loadThumbnails();
    [[nodiscard]] QRect thumbnailRect(qsizetype index) const;
    [[nodiscard]] int thumbnailsHeight(int width) const;
    [[nodiscard]] int thumbnailAt(const QPoint &point) const;
    void place(int width);

    presentation::PictureSource &m_pictures;
    TextView *m_text;
    TextView *m_addition;
    QuestionEditor *m_editor = nullptr; ///< only while it is edited
    QWidget *m_bar;
    VersionSwitch *m_versions;
    Button *m_more = nullptr; ///< shows and hides the addition
    Button *m_copy = nullptr;
    Button *m_edit = nullptr;
    Button *m_branch = nullptr;
    Button *m_remove = nullptr;
    qint64 m_message = 0;
    bool m_isReply = false;
    QList<model::Picture> m_shown;
    QList<QImage> m_thumbnails;
    QRect m_bubble;
    int m_height = 0;
};

} // namespace ui::transcript
