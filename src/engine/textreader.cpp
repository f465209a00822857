#include "engine/textreader.h"

#include "engine/inkboxes.h"
#include "engine/textorder.h"
#include "engine/textplausible.h"

#include <QLineF>

#include <algorithm>

namespace engine {

namespace {

constexpr int mostLeftLines = 120;
// After lines that gave nothing the rest, being less like text, will not either; on texture sooner than on
// even ground.
constexpr int patience = 30;
constexpr int patienceLostOnTexture = 4;
constexpr double wellRead = 0.7;
constexpr size_t leastLetters = 6; // that can tell which way is up

QTransform halfTurn(const cv::Mat &gray)
{
    QTransform turn;
    turn.translate(gray.cols, gray.rows);
    turn.rotate(180);
    return turn;
}

TextPage turnedOver(const TextPage &page)
{
    TextPage over;
    cv::rotate(page.gray, over.gray, cv::ROTATE_180);
    over.toPicture = halfTurn(page.gray) * page.toPicture;
    return over;
}

void mapLines(const QTransform &transform, QList<ReadLine> *lines)
{
    for (ReadLine &line : *lines) {
        for (ReadWord &word : line.words)
            word.box = transform.map(word.box);
    }
}

// The places of words that were read, for asking what they cover.
class ReadPlaces {
public:
    void add(const QList<ReadLine> &lines)
    {
        for (const ReadLine &line : lines) {
            for (const ReadWord &word : line.words)
                m_boxes.append(word.box.boundingRect());
        }
    }
    [[nodiscard]] bool cover(const QPointF &point) const
    {
        return std::any_of(
            m_boxes.begin(), m_boxes.end(), [&](const QRectF &box) { return box.contains(point); });
    }
    /// How much of a box is covered, 0..1 (words do not overlap each other much).
    [[nodiscard]] double coverage(const QRectF &place) const
    {
        double covered = 0;
        for (const QRectF &box : m_boxes) {
            const QRectF both = box & place;
            covered += both.width() * both.height();
        }
        return covered / std::max(1.0, place.width() * place.height());
    }

private:
    QList<QRectF> m_boxes;
};

// Tesseract at times reads one word twice, in two blocks that overlap.
void dropDoubles(QList<ReadLine> *lines)
{
    QList<ReadWord> words;
    for (const ReadLine &line : *lines)
        words += line.words;
    const auto isDouble = [&](const ReadWord &word) {
        const QRectF box = word.box.boundingRect();
        return std::any_of(words.begin(), words.end(), [&](const ReadWord &other) {
            const QRectF both = other.box.boundingRect() & box;
            return other.confidence > word.confidence
                && both.width() * both.height() > 0.5 * box.width() * box.height();
        });
    };
    for (ReadLine &line : *lines)
        line.words.removeIf(isDouble);
    lines->removeIf([](const ReadLine &line) { return line.words.isEmpty(); });
}

double promise(const LetterLine &line)
{
    return double(line.letters) * std::min(line.height, 60);
}

std::vector<LetterLine> mostPromisingFirst(const cv::Mat &gray, std::vector<Letter> letters)
{
    std::vector<LetterLine> lines = findLines(gray, std::move(letters));
    std::sort(lines.begin(), lines.end(),
        [](const LetterLine &a, const LetterLine &b) { return promise(a) > promise(b); });
    return lines;
}

} // namespace

TextReader::TextReader(TextEngine &engine, const std::atomic_bool &stop)
    : m_engine(engine)
    , m_stop(stop)
{
}

TextReader::Reading TextReader::readPage(const cv::Mat &gray, const TextSigns &signs, double angle)
{
    Reading reading{.page = makePage(gray, signs, angle)};
    reading.letters = findLetters(reading.page.gray);
    const TextPage even = evenedOut(reading.page, usualInk(reading.page.gray, reading.letters));
    reading.lines = m_engine.read(even.image(), TextLayout::Page, m_stop);
    return reading;
}

bool TextReader::isOnItsHead(const Reading &reading)
{
    constexpr size_t samples = 4;
    double level = 0;
    double over = 0;
    std::vector<LetterLine> lines = mostPromisingFirst(reading.page.gray, reading.letters);
    for (size_t i = 0; i < std::min(samples, lines.size()) && !m_stop; ++i) {
        const TextPage cut = cutLine(reading.page, lines[i]);
        level += readingQuality(m_engine.read(cut.image(), TextLayout::SingleLine, m_stop));
        over += readingQuality(m_engine.read(turnedOver(cut).image(), TextLayout::SingleLine, m_stop));
    }
    return over > level * 1.15 && over > 0.5 * double(std::min(samples, lines.size()));
}

TextReader::Reading TextReader::readUpright(const cv::Mat &gray, const TextSigns &signs)
{
    Reading reading = readPage(gray, signs, signs.angle);
    const bool doubtful = signs.letters.size() >= leastLetters && readingQuality(reading.lines) < wellRead;
    if (doubtful && !m_stop && isOnItsHead(reading)) {
        Reading over = readPage(gray, signs, signs.angle + 180);
        if (readingQuality(over.lines) > readingQuality(reading.lines))
            return over;
    }
    return reading;
}

void TextReader::readLeftOver(Reading *reading)
{
    ReadPlaces places;
    places.add(reading->lines);
    std::vector<Letter> letters = reading->letters;
    std::erase_if(letters, [&](const Letter &letter) { return places.cover(QRectF(letter.box).center()); });
    int tried = 0;
    int impatience = 0;
    for (const LetterLine &line : mostPromisingFirst(reading->page.gray, std::move(letters))) {
        if (m_stop || tried == mostLeftLines || impatience >= patience)
            break;
        const auto ground = hasEvenGround(reading->page, line) ? TextGround::Even : TextGround::Uneven;
        if (places.coverage(line.box) > 0.4 || (line.letters < 3 && ground == TextGround::Uneven))
            continue;
        const TextPage cut = cutLine(reading->page, line);
        QList<ReadLine> more = m_engine.read(cut.image(), TextLayout::SingleLine, m_stop);
        mapLines(cut.toPicture * reading->page.toPicture.inverted(), &more);
        for (ReadLine &one : more) {
            one.words.removeIf(
                [&](const ReadWord &word) { return places.coverage(word.box.boundingRect()) > 0.4; });
        }
        keepPlausible(&more, ground);
        ++tried;
        if (more.isEmpty())
            impatience += ground == TextGround::Even ? 1 : patienceLostOnTexture;
        else
            impatience = 0;
        places.add(more);
        reading->lines += more;
    }
}

QList<TextLine> TextReader::read(const cv::Mat &gray)
{
    const TextSigns signs = findTextSigns(gray);
    Reading reading = readUpright(gray, signs);
    dropDoubles(&reading.lines);
    keepPlausible(&reading.lines, isSurelyText(reading.lines) ? TextGround::Even : TextGround::Uneven);
    readLeftOver(&reading);
    fitToInk(reading.page.gray, reading.letters, &reading.lines);
    reading.lines = inReadingOrder(reading.lines);
    mapLines(reading.page.toPicture, &reading.lines);
    return toldLines(reading.lines, QTransform::fromScale(1.0 / gray.cols, 1.0 / gray.rows));
}

} // namespace engine
