#pragma once

#include "text/document.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;

namespace presentation {
class ConversationModel;
}

namespace ui::transcript {

class TextView;
class Transcript;

/// A selection that goes over several messages, those not laid out among them. Within one message the text
/// selects by itself; this looks at its mouse and keys first, and takes over where they lead out of it.
class Selecting : public QObject {
    Q_OBJECT

public:
    Selecting(const presentation::ConversationModel &model, Transcript &transcript);

    [[nodiscard]] bool isActive() const { return m_ends.has_value(); }
    /// As it is shown, tables with tabs; messages apart by an empty line.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString markdown() const;

public slots:
    void selectAll();
    void clear();
    void copy() const;
    void copyMarkdown() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct End {
        qint64 message = 0;
        qsizetype offset = 0;

        bool operator==(const End &) const = default;
    };
    struct Ends {
        End anchor = {};
        End cursor = {};
    };
    enum class Form { Shown, Markdown };

    void watch(int row);
    [[nodiscard]] int rowOf(const TextView *words) const;
    [[nodiscard]] bool press(const TextView &words, const QMouseEvent &event);
    [[nodiscard]] bool drag(const TextView &words, const QMouseEvent &event);
    [[nodiscard]] bool release(const QMouseEvent &event);
    [[nodiscard]] bool key(const TextView &words, QKeyEvent &event);
    [[nodiscard]] bool menu(TextView &words, const QContextMenuEvent &event);
    void dragTo(QPoint globalPoint);
    void scrollOn();
    void step(const Ends &from, int by, bool byWord, bool byLine);
    void extend(const End &anchor, const End &cursor);
    void show() const;
    [[nodiscard]] text::Range rangeIn(int row) const;
    [[nodiscard]] QString joined(Form form) const;

    const presentation::ConversationModel &m_model;
    Transcript &m_transcript;
    std::optional<Ends> m_ends;
    std::optional<End> m_pressed; ///< where a selection with the mouse began
    QPoint m_dragged; ///< global
    QTimer m_scrolling; ///< while the pointer is held beyond the edge
};

} // namespace ui::transcript
