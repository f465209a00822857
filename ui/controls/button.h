#pragma once

#include "ui/controls/icon.h"

#include <QPushButton>

#include <optional>

namespace ui {

/// The program's push button: 30 px high with 7 px corners, painted from the palette. With a menu it shows a
/// chevron.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Framed, ///< a hairline around it
        Quiet, ///< nothing until the pointer is over it
        Filled, ///< the one thing to do, in the accent colour
        Pill, ///< a suggestion; fully round
        Words ///< only dim words, as in the bar under a message
    };

    explicit Button(Look look, const QString &text = {}, QWidget *parent = nullptr);
    Button(Look look, Icon icon, const QString &accessibleName, QWidget *parent = nullptr);

    void setIconName(std::optional<Icon> icon);
    /// A small round mark before the text: the state of a connection.
    void setMark(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int sidePadding() const;
    void paintFrame(QPainter &painter) const;
    void paintContent(QPainter &painter) const;
    [[nodiscard]] QColor textColour() const;

    Look m_look;
    std::optional<Icon> m_icon;
    QColor m_mark;
};

} // namespace ui
