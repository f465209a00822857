#pragma once

#include "model/conversation.h"
#include "presentation/linking.h"

#include <QRect>
#include <QWidget>

#include <optional>

namespace ui::transcript {

class TextView;

/// One message on the screen. The transcript makes one for each row in view and gives it its width; the view
/// says how high it wants to be.
class MessageView : public QWidget {
public:
    using QWidget::QWidget;

    virtual void show(const model::Message &message, const QString &note) = 0;
    [[nodiscard]] virtual int heightFor(int width) = 0;
    /// Where its words are shown.
    [[nodiscard]] virtual TextView *words() const = 0;
    /// Whether these are not the words of presentation::textOf(), in which ranges count.
    [[nodiscard]] virtual bool showsOtherText() const { return false; }
    /// Where the words of a region stand, in this widget's coordinates; empty without words.
    [[nodiscard]] virtual QRect wordsRect(int) const { return {}; }
    virtual void light(std::optional<int> /*hovered*/, std::optional<int> /*selected*/) { }
};

} // namespace ui::transcript
