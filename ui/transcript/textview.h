#pragma once

#include "model/region.h"
#include "ui/transcript/textflow.h"

#include <QColor>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;

namespace ui::transcript {

/// Words of an answer that a region grounds.
struct Grounded {
    int region = -1;
    TextRange words = {};
    model::Tie tie = model::Tie::Given;
    QColor colour = {};

    bool operator==(const Grounded &) const = default;
};

/// A time in an answer about a video, which leads there.
struct TimeLink {
    TextRange words = {};
    double seconds = 0;

    bool operator==(const TimeLink &) const = default;
};

/// The text of one message: selectable, copyable, with grounded words underlined in the colour of their
/// region. Loads nothing from anywhere, and opens an address only when a person has read it and says so. With
/// the keyboard, Left and Right step through the grounded words, and with Shift they select. Ranges are those
/// of the source; what is copied is what is shown.
class TextView : public QWidget {
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    void setText(const QString &text, text::Dialect dialect = text::Dialect::Plain);
    /// Paints what the last text changed. Happens by itself a moment later; whoever scrolls first calls it
    /// behind that, since what waits to be painted cannot be moved as it is.
    void paintChanges();
    void setGrounded(const QList<Grounded> &grounded);
    /// Tells label and place of grounded words, for the tool tip and for people who cannot see it; asked only
    /// when somebody wants to know.
    using Describe = std::function<QString(const Grounded &)>;
    void setDescriber(Describe describe) { m_describe = std::move(describe); }
    [[nodiscard]] QString describe(const Grounded &grounded) const
    {
        return m_describe ? m_describe(grounded) : QString();
    }
    /// Words that a check did not find on the page, with a wavy line below.
    void setDoubted(const QList<TextRange> &doubted);
    void setTimes(const QList<TimeLink> &times);
    /// Words that were looked for, in order; `current` is the one that the person is at, empty without.
    void setMarks(const QList<TextRange> &marks, const TextRange &current);
    [[nodiscard]] const QList<TextRange> &marks() const { return m_marks; }
    /// Where a range of the source stands, in widget coordinates; wide code is scrolled so that it is seen.
    [[nodiscard]] QRect reveal(const TextRange &range);
    /// Where the times stand, in widget coordinates.
    [[nodiscard]] QList<QRect> timePieces() const;
    void setGrowing(bool growing);
    void setHovered(std::optional<int> region);
    void setSelected(std::optional<int> region);

    [[nodiscard]] const QString &text() const { return m_flow.text(); }
    [[nodiscard]] const QList<Grounded> &grounded() const { return m_grounded; }
    Describe m_describe;
    [[nodiscard]] QString shownText(const TextRange &range) const { return m_flow.shownText(range); }
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] TextRange selection() const;
    /// Where it was begun, and the end that moves.
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    void selectBetween(qsizetype anchor, qsizetype cursor);
    /// The part of a selection over several messages that is here; nobody is told.
    void showSelection(const TextRange &range);
    [[nodiscard]] qsizetype boundaryAt(const QPointF &point) const { return m_flow.boundaryAt(point); }
    enum class Unit { Character, Word, Line };
    /// The offset before (-1) or after (1) this one; nothing at the end of the text.
    [[nodiscard]] std::optional<qsizetype> moved(qsizetype from, int by, Unit unit) const;
    void clearSelection();
    [[nodiscard]] std::optional<int> hovered() const { return m_hovered; }
    [[nodiscard]] std::optional<int> selected() const { return m_selected; }
    /// Where the words of a region stand, in widget coordinates; empty without words.
    [[nodiscard]] QRect wordsRect(int region) const;
    [[nodiscard]] QList<QRect> wordsPieces(int region) const;
    /// Where a click copies a block of code, from top to bottom.
    [[nodiscard]] QList<QRect> copyMarks() const;
    /// The width the text would like, up to `most`.
    [[nodiscard]] int preferredWidth(int most);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    // What screen readers ask for.
    void selectRange(const TextRange &range) { select(range); }
    [[nodiscard]] qsizetype caret() const { return m_cursor; }
    /// In widget coordinates; of a range over several lines, what encloses it.
    [[nodiscard]] QRect rectOf(const TextRange &range) const;
    [[nodiscard]] std::optional<qsizetype> characterAt(QPoint point) const;

    void choose(int region) { emit regionClicked(region); }

public slots:
    void copy() const;
    /// With its markup, as the model wrote it.
    void copyMarkdown() const;
    void selectAll();

signals:
    void regionHovered(std::optional<int> region);
    void regionClicked(std::optional<int> region);
    void timeClicked(double seconds);
    void selectionChanged();
    /// The menu over the text is about to be shown; `phrase` is the grounded one under the pointer, -1: none.
    void menuOpening(QMenu *menu, int phrase);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const Grounded *groundedAt(const QPointF &point) const;
    [[nodiscard]] std::optional<double> timeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<int> regionAt(const QPointF &point) const;
    void select(const TextRange &range);
    void offerLink(const QString &address, QPoint at);
    [[nodiscard]] static QRectF copyMark(const TextFlow::Code &code);
    [[nodiscard]] std::optional<QString> codeToCopyAt(const QPointF &point) const;
    void paintCopyMarks(QPainter &painter, const QRectF &clip) const;
    void paintCodeScroll(QPainter &painter, const TextFlow::Code &code) const;
    void stepGrounded(int step);
    void extendSelection(int step, bool byWord);
    void paintMarks(QPainter &painter, const TextRange &visible) const;
    void paintTints(QPainter &painter) const;
    void paintUnderlines(QPainter &painter) const;
    void paintDoubts(QPainter &painter) const;

    TextFlow m_flow;
    QList<Grounded> m_grounded;
    QList<TimeLink> m_times;
    QList<TextRange> m_doubted;
    QList<TextRange> m_marks;
    TextRange m_currentMark;
    std::optional<int> m_hovered;
    std::optional<int> m_selected;
    std::optional<int> m_pointed; ///< the region under our own pointer
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    bool m_growing = false;
    std::optional<int> m_changedFrom; ///< from the top; all below is to be painted
};

} // namespace ui::transcript
