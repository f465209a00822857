#include "engine/textreader.h"

#include "engine/textpage.h"
#include "engine/textplausible.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr int mostLeftLines = 80;

struct Reading {
    TextPage page = {};
    double angle = 0;
    QList<ReadLine> lines = {}; ///< in page pixels
    double quality = 0;
};

void mapLines(const QTransform &transform, QList<ReadLine> *lines)
{
    for (ReadLine &line : *lines) {
        for (ReadWord &word : line.words)
            word.box = transform.map(word.box);
    }
}

bool isCovered(const QRect &letter, const QList<QRectF> &words)
{
    const QPointF center = QRectF(letter).center();
    return std::any_of(words.begin(), words.end(), [&](const QRectF &word) { return word.contains(center); });
}

std::vector<LetterLine> unreadLines(const TextPage &page, const QList<ReadLine> &read)
{
    QList<QRectF> words;
    for (const ReadLine &line : read) {
        for (const ReadWord &word : line.words)
            words.append(word.box.boundingRect());
    }
    std::vector<Letter> letters = findLetters(page.gray);
    std::erase_if(letters, [&](const Letter &letter) { return isCovered(letter.box, words); });
    std::vector<LetterLine> lines = joinLetters(std::move(letters));
    std::sort(lines.begin(), lines.end(),
        [](const LetterLine &a, const LetterLine &b) { return a.letters * a.height > b.letters * b.height; });
    return lines;
}

QPolygonF boxAround(const QList<ReadWord> &words)
{
    QPolygonF around = words.first().box;
    if (words.size() == 1)
        return around;
    // Seen along the direction of the first word, so that turned lines have turned boxes.
    const QLineF along(around[0], around[1]);
    QTransform level;
    level.rotate(along.angle());
    QRectF box;
    for (const ReadWord &word : words)
        box |= level.map(word.box).boundingRect();
    return level.inverted().map(
        QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}));
}

TextLine told(const ReadLine &line, const QTransform &toFractions)
{
    TextLine result;
    QStringList texts;
    for (const ReadWord &word : line.words) {
        texts.append(word.text);
        result.confidence += word.confidence / double(line.words.size());
        result.words.append(
            {.text = word.text, .polygon = toFractions.map(word.box), .confidence = word.confidence});
    }
    result.text = texts.join(u' ');
    result.polygon = toFractions.map(boxAround(line.words));
    return result;
}

} // namespace

TextReader::TextReader(TextEngine &engine, const std::atomic_bool &stop)
    : m_engine(engine)
    , m_stop(stop)
{
}

QList<TextLine> TextReader::read(const cv::Mat &gray)
{
    const TextSigns signs = findTextSigns(gray);
    const auto readTurned = [&](double angle) {
        Reading reading{.page = makePage(gray, signs, angle), .angle = angle};
        TextPage even = reading.page;
        evenOut(&even, signs.ink);
        reading.lines = m_engine.read(even.image(), TextLayout::Page, m_stop);
        reading.quality = readingQuality(reading.lines);
        return reading;
    };
    Reading best = readTurned(signs.angle);
    if (signs.letters.size() >= 8 && best.quality < 0.6 && !m_stop) {
        Reading other = readTurned(signs.angle + 180);
        if (other.quality > best.quality)
            best = std::move(other);
    }
    keepPlausible(&best.lines);

    QList<ReadLine> lines = best.lines;
    int tried = 0;
    for (const LetterLine &left : unreadLines(best.page, best.lines)) {
        if (m_stop || ++tried > mostLeftLines)
            break;
        const TextPage cut = cutLine(best.page, left);
        QList<ReadLine> more = m_engine.read(cut.image(), TextLayout::SingleLine, m_stop);
        keepPlausible(&more);
        mapLines(cut.toPicture * best.page.toPicture.inverted(), &more);
        lines += more;
    }
    mapLines(best.page.toPicture, &lines);
    QList<TextLine> result;
    const QTransform toFractions = QTransform::fromScale(1.0 / gray.cols, 1.0 / gray.rows);
    for (const ReadLine &line : lines)
        result.append(told(line, toFractions));
    return result;
}

} // namespace engine
