#pragma once

#include "presentation/slides.h"
#include "ui/present/bigtext.h"

#include <QWidget>

namespace ui::present {

/// What is said about the picture: the question, who answers, and the answer in big type with its grounded
/// words underlined in their colours. While a phrase is lit, all other words step back. How far a change of
/// light has come is set from outside.
class Script : public QWidget {
    Q_OBJECT

public:
    explicit Script(QWidget *parent = nullptr);

    /// The same question again means that its answer has grown: the type then only shrinks.
    void setSlide(const presentation::Slide &slide);
    /// Said in the place of an answer that is not there (yet); empty for nothing.
    void setRemark(const QString &remark, const QString &hint = {});
    void setUnit(double pixels);
    void light(int phrase);
    void setProgress(double progress);

    /// At the left, where highlights of words reach beyond them.
    [[nodiscard]] double margin() const { return m_unit / 2; }
    /// Where the words of the lit phrase stand at the end of the change; empty without words.
    [[nodiscard]] QRectF litRect() const;
    /// The phrase under a point of this widget, or -1.
    [[nodiscard]] int phraseAt(QPointF point) const;
    [[nodiscard]] QColor colourOf(int phrase) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] double scrollFor(int phrase) const;
    [[nodiscard]] double scroll() const;
    /// How strongly a phrase shines now, 0..1.
    [[nodiscard]] double shineOf(int phrase) const;
    [[nodiscard]] double hush() const;
    void paintHead(QPainter &painter) const;
    void paintBadge(QPainter &painter) const;
    void paintAnswer(QPainter &painter) const;
    void paintUnderlines(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;

    presentation::Slide m_slide;
    QString m_remark;
    QString m_hint;
    BigText m_question;
    BigText m_answer;
    QRectF m_questionRect;
    QRectF m_byRect;
    QRectF m_answerRect;
    double m_unit = 24;
    double m_largest = 0; ///< of the type of this answer so far
    int m_before = -1;
    int m_lit = -1;
    double m_progress = 1.0;
};

} // namespace ui::present
