#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::stage {

/// The empty stage: says what to do, and offers three samples and what can be asked.
class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

signals:
    void openWanted();
    void pasteWanted();
    void sampleChosen(const QString &file, const QString &question);
    void questionChosen(const QString &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSamples();
    QWidget *makeQuestions();
    QLabel *line(const QString &text, double scale, int weight);
};

} // namespace ui::stage
