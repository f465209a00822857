#pragma once

#include <QWidget>

class QLabel;

namespace presentation {
class Draft;
}
namespace ui {
class Button;
}

namespace ui::composer {

/// The video that the question is about, as a chip with ×, and below it what will be sent, or why it cannot
/// be asked so.
class VideoRow : public QWidget {
    Q_OBJECT

public:
    explicit VideoRow(presentation::Draft &draft, QWidget *parent = nullptr);

    /// What happens with a video at the connection chosen now.
    void setRule(const QString &words);

signals:
    void videoClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    presentation::Draft &m_draft;
    Button *m_name;
    QLabel *m_rule;
    QString m_usualRule;
};

} // namespace ui::composer
