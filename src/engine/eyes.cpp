#include "engine/eyes.h"

#include "engine/textengines.h"
#include "engine/textlanguages.h"
#include "engine/textreader.h"

namespace engine {

using namespace Qt::StringLiterals;

struct Eyes::Models {
    QString folder = languageFolder();
    QStringList languages = languagesIn(folder);
    TextEngines engines{folder};
};

Eyes::Eyes()
    : m_models(std::make_unique<Models>())
{
}

Eyes::~Eyes() = default;

model::Result<Evidence> Eyes::look(const QImage &upright, const Wanted &wanted, const std::atomic_bool &stop)
{
    Evidence evidence;
    evidence.size = upright.size();
    if (!wanted.text)
        return evidence;
    const auto engine = m_models->engines.lend(languagesToRead(m_models->languages, {}));
    if (engine)
        evidence.lines = TextReader(*engine, stop).read(upright);
    else
        evidence.unavailable.append(u"text: no language model for Tesseract was found"_s);
    if (stop)
        return model::Problem{.kind = model::Problem::Kind::Stopped};
    return evidence;
}

QStringList Eyes::languages() const
{
    return m_models->languages;
}

} // namespace engine
