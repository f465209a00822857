#include "engine/eyes.h"

#include "engine/textengine.h"

namespace engine {

using namespace Qt::StringLiterals;

struct Eyes::Models {
    std::mutex mutex;
    std::unique_ptr<TextEngine> engine;
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
    const std::lock_guard lock(m_models->mutex);
    if (!m_models->engine)
        m_models->engine = TextEngine::load(u"/usr/share/tesseract-ocr/5/tessdata"_s, u"eng"_s);
    if (!m_models->engine) {
        evidence.unavailable.append(u"text: language model missing"_s);
        return evidence;
    }
    const QImage gray = upright.convertToFormat(QImage::Format_Grayscale8);
    const QTransform toFractions = QTransform::fromScale(1.0 / gray.width(), 1.0 / gray.height());
    for (const ReadLine &line : m_models->engine->read(gray, TextLayout::Page, stop)) {
        TextLine text;
        QRectF box;
        QStringList words;
        for (const ReadWord &word : line.words) {
            text.words.append(
                Word{.text = word.text, .polygon = toFractions.map(word.box), .confidence = word.confidence});
            text.confidence += word.confidence / double(line.words.size());
            words.append(word.text);
            box |= toFractions.map(word.box).boundingRect();
        }
        text.text = words.join(u' ');
        text.polygon = QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
        evidence.lines.append(text);
    }
    if (stop)
        return model::Problem{.kind = model::Problem::Kind::Stopped};
    return evidence;
}

QStringList Eyes::languages() const
{
    return {u"eng"_s};
}

} // namespace engine
