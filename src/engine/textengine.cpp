#include "engine/textengine.h"

#include <QFile>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <dlfcn.h>

namespace engine {

using namespace Qt::StringLiterals;

struct TextEngine::Tesseract {
    tesseract::TessBaseAPI api;
};

namespace {

// Tesseract's inner OpenMP loops are many times slower than one thread when cores are few or busy. The limit
// holds only for the thread that sets it, and must reach the OpenMP library that Tesseract itself was linked
// with.
void keepToOneThread()
{
    using SetLevels = void (*)(int);
    static const auto setLevels =
        reinterpret_cast<SetLevels>(dlsym(RTLD_DEFAULT, "omp_set_max_active_levels"));
    if (setLevels)
        setLevels(0);
}

tesseract::PageSegMode pageSegMode(TextLayout layout)
{
    switch (layout) {
    case TextLayout::Page:
        return tesseract::PSM_AUTO;
    case TextLayout::Block:
        return tesseract::PSM_SINGLE_BLOCK;
    case TextLayout::SingleLine:
        return tesseract::PSM_SINGLE_LINE;
    case TextLayout::Scattered:
        return tesseract::PSM_SPARSE_TEXT;
    }
    return tesseract::PSM_AUTO;
}

bool isStopped(void *stop, int)
{
    return static_cast<const std::atomic_bool *>(stop)->load(std::memory_order_relaxed);
}

bool rises(QChar c)
{
    return c.isUpper() || c.isDigit() || QStringView(u"bdfhijklt").contains(c) || c.unicode() >= 0x250;
}

bool isPunctuation(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// A word like "one" is as high as its small letters and a dash hardly high at all; the box that a person
// would draw reaches to the height of a capital.
QRectF capitalHigh(const QRectF &ink, const QString &text, double lineCapital)
{
    constexpr double capitalToSmall = 1.38;
    QRectF box = ink;
    if (isPunctuation(text))
        box.setTop(ink.bottom() - std::clamp(lineCapital, ink.height(), ink.height() + ink.width() * 3));
    else if (std::none_of(text.begin(), text.end(), rises))
        box.setTop(ink.bottom() - ink.height() * capitalToSmall);
    return box;
}

double capitalHeight(const tesseract::ResultIterator &at)
{
    float height = 0;
    float descenders = 0;
    float ascenders = 0;
    at.RowAttributes(&height, &descenders, &ascenders);
    return std::max(0.0, double(height + descenders)); // descenders are negative
}

QPolygonF upright(const QRectF &rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

ReadWord readWord(const tesseract::ResultIterator &at, double lineCapital)
{
    ReadWord word;
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    word.text = QString::fromUtf8(text.get()).trimmed();
    word.confidence = std::clamp(double(at.Confidence(tesseract::RIL_WORD)) / 100, 0.0, 1.0);
    word.inDictionary = at.WordIsFromDictionary() || at.WordIsNumeric();
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    word.box =
        upright(capitalHigh(QRectF(QPointF(left, top), QPointF(right, bottom)), word.text, lineCapital));
    return word;
}

} // namespace

TextEngine::TextEngine(std::unique_ptr<Tesseract> tesseract)
    : m_tesseract(std::move(tesseract))
{
}

TextEngine::~TextEngine() = default;

std::unique_ptr<TextEngine> TextEngine::load(const QString &folder, const QString &languages)
{
    if (languages.isEmpty()) // Tesseract would take what it likes, from where it likes
        return nullptr;
    auto loaded = std::make_unique<Tesseract>();
    const QByteArray path = QFile::encodeName(folder);
    if (loaded->api.Init(path.constData(), languages.toLatin1().constData(), tesseract::OEM_LSTM_ONLY) != 0)
        return nullptr;
    loaded->api.SetVariable("debug_file", "/dev/null");
    // Light text is turned dark before reading; trying every poor line both ways doubles the time for
    // nothing.
    loaded->api.SetVariable("tessedit_do_invert", "0");
    return std::unique_ptr<TextEngine>(new TextEngine(std::move(loaded)));
}

QList<ReadLine> TextEngine::read(const QImage &gray, TextLayout layout, const std::atomic_bool &stop)
{
    keepToOneThread();
    auto &api = m_tesseract->api;
    api.SetPageSegMode(pageSegMode(layout));
    api.SetImage(gray.constBits(), gray.width(), gray.height(), 1, int(gray.bytesPerLine()));
    api.SetSourceResolution(300);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = isStopped;
    monitor.cancel_this = const_cast<std::atomic_bool *>(&stop);
    QList<ReadLine> lines;
    if (api.Recognize(&monitor) != 0)
        return lines;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    int block = 0;
    double capital = 0;
    bool more = at != nullptr;
    while (more) {
        // Picture blocks and blank pages have no words, and asking them for a line's measures crashes.
        if (!at->Empty(tesseract::RIL_WORD)) {
            block += at->IsAtBeginningOf(tesseract::RIL_BLOCK) ? 1 : 0;
            if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || lines.isEmpty()) {
                capital = capitalHeight(*at);
                lines.append(ReadLine{.words = {}, .block = block, .height = capital});
            }
            ReadWord word = readWord(*at, capital);
            if (!word.text.isEmpty())
                lines.last().words.append(std::move(word));
        }
        more = at->Next(tesseract::RIL_WORD);
    }
    api.Clear();
    lines.removeIf([](const ReadLine &line) { return line.words.isEmpty(); });
    return lines;
}

} // namespace engine
