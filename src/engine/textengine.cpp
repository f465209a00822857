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

// The line's own measures: where its letters stand and how high a capital is.
struct LineMeasure {
    QPointF baselineStart;
    QPointF baselineEnd;
    double capHeight = 0;

    [[nodiscard]] double baselineAt(double x) const
    {
        const double width = baselineEnd.x() - baselineStart.x();
        if (width < 1)
            return baselineStart.y();
        return baselineStart.y() + (baselineEnd.y() - baselineStart.y()) * (x - baselineStart.x()) / width;
    }
};

LineMeasure measureLine(const tesseract::ResultIterator &at)
{
    LineMeasure measure;
    int x1 = 0;
    int y1 = 0;
    int x2 = 0;
    int y2 = 0;
    if (at.Baseline(tesseract::RIL_TEXTLINE, &x1, &y1, &x2, &y2)) {
        measure.baselineStart = QPointF(x1, y1);
        measure.baselineEnd = QPointF(x2, y2);
    }
    float height = 0;
    float descenders = 0;
    float ascenders = 0;
    at.RowAttributes(&height, &descenders, &ascenders);
    measure.capHeight = double(height + descenders); // descenders are negative
    return measure;
}

QPolygonF upright(const QRectF &rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

ReadWord readWord(const tesseract::ResultIterator &at, const LineMeasure &line)
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
    QRectF box(QPointF(left, top), QPointF(right, bottom));
    const double baseline = line.baselineAt(box.center().x());
    if (line.capHeight > 0 && baseline > box.top() && baseline < box.bottom() + line.capHeight) {
        box.setTop(std::min(box.top(), baseline - line.capHeight));
        box.setBottom(std::max(box.bottom(), baseline));
    }
    word.box = upright(box);
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
    LineMeasure measure;
    bool more = at != nullptr;
    while (more) {
        // Picture blocks and blank pages have no words, and asking them for a line's measures crashes.
        if (!at->Empty(tesseract::RIL_WORD)) {
            block += at->IsAtBeginningOf(tesseract::RIL_BLOCK) ? 1 : 0;
            if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || lines.isEmpty()) {
                measure = measureLine(*at);
                lines.append(ReadLine{.words = {}, .block = block, .height = measure.capHeight});
            }
            ReadWord word = readWord(*at, measure);
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
