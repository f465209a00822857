#include "engine/textengines.h"

#include <algorithm>
#include <thread>

namespace engine {

TextEngines::TextEngines(QString folder)
    : m_folder(std::move(folder))
{
}

TextEngines::Lent TextEngines::lend(const QString &languages)
{
    std::unique_ptr<TextEngine> engine;
    {
        const std::lock_guard lock(m_mutex);
        const auto idle = std::find_if(
            m_idle.begin(), m_idle.end(), [&](const Idle &one) { return one.languages == languages; });
        if (idle != m_idle.end()) {
            engine = std::move(idle->engine);
            m_idle.erase(idle);
        }
    }
    if (!engine)
        engine = TextEngine::load(m_folder, languages);
    return Lent(engine.release(),
        [this, languages](TextEngine *lent) { takeBack(languages, std::unique_ptr<TextEngine>(lent)); });
}

void TextEngines::takeBack(const QString &languages, std::unique_ptr<TextEngine> engine)
{
    if (!engine)
        return;
    const size_t most = std::max(2U, std::thread::hardware_concurrency());
    const std::lock_guard lock(m_mutex);
    m_idle.push_back({languages, std::move(engine)});
    if (m_idle.size() > most)
        m_idle.erase(m_idle.begin());
}

} // namespace engine
