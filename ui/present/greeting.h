#pragma once

#include <QWidget>

class QLabel;

namespace ui::present {

/// What is on the screen when there is nothing to show: how to get something, and samples to begin with.
class Greeting : public QWidget {
    Q_OBJECT

public:
    explicit Greeting(QWidget *parent = nullptr);

    void setUnit(double pixels);

signals:
    void sampleChosen(const QString &file, const QString &question);

private:
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace ui::present
