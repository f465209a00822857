#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace ui::composer {

/// The input line that grows with its text up to a few lines. Enter sends, Shift+Enter breaks the line. What
/// is pasted or dropped and is not plain text is left to the composer.
class QuestionEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QuestionEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sendWanted();
    void pictureOffered(const QMimeData *data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;
};

} // namespace ui::composer
