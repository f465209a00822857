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

qsizetype longestWord(const ReadLine &line)
{
    qsizetype longest = 0;
    for (const ReadWord &word : line.words)
        longest = std::max(longest, lettersIn(word.text));
    return longest;
}

// How sure a line must be: long words are rarely read out of nothing, single letters often.
double neededConfidence(qsizetype longest, TextGround ground)
{
    if (ground == TextGround::Even)
        return longest == 1 ? 0.8 : longest < 4 ? 0.7 : 0.55;
    return longest < 3 ? 2 : longest == 3 ? 0.85 : longest == 4 ? 0.75 : 0.65; // 2: never
}

bool isPlausible(const ReadLine &line, TextGround ground)
{
    const qsizetype longest = longestWord(line);
    return longest > 0 && meanConfidence(line) >= neededConfidence(longest, ground);
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

bool isSurelyText(const QList<ReadLine> &lines)
{
    constexpr qsizetype enough = 12;
    qsizetype all = 0;
    qsizetype sure = 0;
    for (const ReadLine &line : lines) {
        for (const ReadWord &word : line.words) {
            const qsizetype letters = lettersIn(word.text);
            all += letters;
            if (letters >= 3 && word.confidence > 0.8)
                sure += letters;
        }
    }
    return sure >= enough && sure * 2 > all;
}

void keepPlausible(QList<ReadLine> *lines, TextGround ground)
{
    for (ReadLine &line : *lines) {
        const double confidence = meanConfidence(line);
        line.words.removeIf([&](const ReadWord &word) { return !isPlausible(word, confidence); });
    }
    lines->removeIf([&](const ReadLine &line) { return line.words.isEmpty() || !isPlausible(line, ground); });
}

} // namespace engine
