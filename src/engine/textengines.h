#pragma once

#include "engine/textengine.h"

#include <functional>
#include <mutex>
#include <vector>

namespace engine {

/// The loaded Tesseracts, lent to one reader at a time and kept for the next. Thread-safe.
class TextEngines {
public:
    using Lent = std::unique_ptr<TextEngine, std::function<void(TextEngine *)>>;

    explicit TextEngines(QString folder);

    /// Null when the languages ("eng", "eng+deu") cannot be loaded. The loan must end before this object
    /// does.
    [[nodiscard]] Lent lend(const QString &languages);

private:
    struct Idle {
        QString languages;
        std::unique_ptr<TextEngine> engine;
    };

    void takeBack(const QString &languages, std::unique_ptr<TextEngine> engine);

    QString m_folder;
    std::mutex m_mutex;
    std::vector<Idle> m_idle;
};

} // namespace engine
