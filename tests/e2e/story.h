#pragma once

#include "app/desktop/assembly.h"
#include "model/conversation.h"

#include <QPoint>

#include <memory>

class QPlainTextEdit;
class ReadyPrompts;

namespace ui::stage {
class Stage;
}
namespace ui::transcript {
class TextView;
}

/// The program as a person uses it: its real window on a data folder, driven by drops, keys and clicks.
class Story {
public:
    explicit Story(const QString &dataFolder, const QStringList &files = {});
    ~Story();

    [[nodiscard]] presentation::Workspace &workspace();
    [[nodiscard]] ui::window::MainWindow &window();
    /// What answers when the window asks for a file or a place.
    [[nodiscard]] ReadyPrompts &prompts();
    [[nodiscard]] ui::stage::Stage &stage();
    [[nodiscard]] QPlainTextEdit &input();
    /// The words of the newest answer.
    [[nodiscard]] ui::transcript::TextView *answerWords();
    [[nodiscard]] model::Message lastMessage();

    void drop(const QString &file, QWidget *target);
    void type(const QString &question);
    void connectTo(const QUrl &endpoint);
    /// Where the middle of a region is on the stage.
    [[nodiscard]] QPoint middleOf(const model::Region &region);

private:
    Story(const QString &dataFolder, const QStringList &files, std::unique_ptr<ReadyPrompts> prompts);

    ReadyPrompts &m_prompts; ///< of the assembly
    std::unique_ptr<desktop::Assembly> m_assembly;
};
