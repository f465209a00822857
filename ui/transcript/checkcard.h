#pragma once

#include "model/answer.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {
class FlowLayout;
}

namespace ui::transcript {

/// What a check against the page found, below the answer: how much stands there, what does not, and for what
/// stands in several places a choice of the one that is meant.
class CheckCard : public QWidget {
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent = nullptr);

    /// Hidden while there was no check.
    void show(const model::Answer &answer);

signals:
    void placeHovered(std::optional<int> region);
    void placeChosen(qsizetype check, int region);

private:
    void addChoice(const model::Answer &answer, qsizetype check);

    QLabel *m_words;
    QWidget *m_choices;
    FlowLayout *m_flow;
};

} // namespace ui::transcript
