#include "engine/textplausible.h"

#include <algorithm>

namespace engine {

namespace {

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isPlausible(const ReadWord &word, double lineConfidence)
{
    const qsizetype letters = lettersIn(word.text);
    if (letters == 0)
        return word.confidence > 0.6 && lineConfidence > 0.75 && word.text != u"|";
    if (word.confidence < 0.3)
        return false;
    return word.confidence > 0.5 || lineConfidence > 0.7;
}

double meanConfidence(const ReadLine &line)
{
    double sum = 0;
    double letters = 0;
    for (const ReadWord &word : line.words) {
        const auto weight = double(lettersIn(word.text));
        sum += word.confidence * weight;
        letters += weight;
    }
    return letters > 0 ? sum / letters : 0;
}

bool isPlausible(const ReadLine &line)
{
    qsizetype letters = 0;
    for (const ReadWord &word : line.words)
        letters += lettersIn(word.text);
    if (letters == 0)
        return false;
    const double confidence = meanConfidence(line);
    if (letters == 1)
        return confidence > 0.85;
    return confidence > (letters < 4 ? 0.7 : 0.55);
}

} // namespace

double readingQuality(const QList<ReadLine> &lines)
{
    double sum = 0;
    double letters = 0;
    for (const ReadLine &line : lines) {
        for (const ReadWord &word : line.words) {
            const auto weight = double(lettersIn(word.text));
            sum += word.confidence * weight;
            letters += weight;
        }
    }
    return letters > 0 ? sum / letters : 0;
}

void keepPlausible(QList<ReadLine> *lines)
{
    for (ReadLine &line : *lines) {
        const double confidence = meanConfidence(line);
        line.words.removeIf([&](const ReadWord &word) { return !isPlausible(word, confidence); });
    }
    lines->removeIf([](const ReadLine &line) { return line.words.isEmpty() || !isPlausible(line); });
}

} // namespace engine
