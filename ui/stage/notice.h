#pragma once

#include <QWidget>

class QLabel;

namespace ui {
class Button;
}

namespace ui::stage {

/// What the stage says where a picture would be: that it is being read, why it cannot be shown, or that it is
/// an address which is fetched only after a click. Centred words, at most one button.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void say(const QString &sentence, const QString &more = {}, const QString &button = {});
    [[nodiscard]] QString sentence() const;

signals:
    void buttonClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();

    QLabel *m_sentence;
    QLabel *m_more;
    ui::Button *m_button;
};

} // namespace ui::stage
