#include "benches.h"

#include "grounding/answertextstream.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qsizetype megabyte = 1'000'000;

QString repeated(const QString &piece, qsizetype size)
{
    return piece.repeated(size / piece.size());
}

/// Nanoseconds a character for reading a whole text.
double readNs(const QString &text)
{
    const double ms = milliseconds([&] {
        if (grounding::readAnswerText(text, {.originalSize = QSize(1000, 500)}).regions.size() > 5000)
            qFatal("more regions than the bound");
    });
    return ms * 1e6 / double(text.size());
}

/// Milliseconds for showing an answer as it comes, 64 characters at a time.
double growMs(const QString &text)
{
    return milliseconds([&] {
        grounding::AnswerTextStream stream({.originalSize = QSize(1000, 500)});
        for (qsizetype at = 0; at < text.size(); at += 64) {
            stream.add(QStringView(text).sliced(at, qMin(qsizetype(64), text.size() - at)));
            if (stream.answer().cleanText.size() > text.size())
                qFatal("more words than were said");
        }
        stream.end();
        if (stream.answer().cleanText.isEmpty())
            qFatal("no words");
    });
}

/// The longest that the window waits for one piece.
double longestPieceMs(const QString &text)
{
    double longest = 0;
    grounding::AnswerTextStream stream({.originalSize = QSize(1000, 500)});
    for (qsizetype at = 0; at < text.size(); at += 64) {
        longest = qMax(longest, milliseconds([&] {
            stream.add(QStringView(text).sliced(at, qMin(qsizetype(64), text.size() - at)));
            if (stream.answer().cleanText.size() > text.size())
                qFatal("more words than were said");
        }));
    }
    return longest;
}

Row growthOf(const Setting &setting, const QString &name, const QString &piece)
{
    const QString large = repeated(piece, megabyte);
    const QString small = repeated(piece, megabyte / 10);
    const Pair pair = inTurn(
        setting.rounds, [&] { return readNs(large); }, [&] { return readNs(small); });
    return atMost(u"grounding: a character of 1 MB of %1, beside one of 0.1 MB"_s.arg(name), pair.ours,
        u"ns"_s, pair.floor, 1.5);
}

} // namespace

QList<Row> groundingBench(const Setting &setting)
{
    QList<Row> rows;
    for (const auto &[name, piece] : {std::pair(u"["_s, u"["_s), std::pair(u"<"_s, u"<"_s),
             std::pair(u"{"_s, u"{"_s), std::pair(u"boxes"_s, u"<ref>a</ref><box>(1,2),(3,4)</box> "_s),
             std::pair(u"JSON"_s, u"{\"label\":\"a\",\"box\":[1,2,3,4]}, "_s)})
        rows << growthOf(setting, name, piece);
    const QString words = repeated(u"plain words of an answer that is long "_s, 400'000);
    const Pair pair = inTurn(
        setting.rounds, [&] { return growMs(words); }, [&] { return growMs(words.first(40'000)) * 10; });
    rows << atMost(u"grounding: 400 KB of words as they come, beside ten times 40 KB"_s, pair.ours, u"ms"_s,
        pair.floor, 2);
    const QString boxes = repeated(u"some <ref>words</ref><box>(1,2),(3,4)</box> between "_s, 400'000);
    for (const auto &[name, text] : {std::pair(u"words"_s, words), std::pair(u"boxes"_s, boxes)})
        rows << unjudged(u"grounding: longest wait for a piece of 400 KB of "_s + name, longestPieceMs(text),
            u"ms"_s, u"reported"_s);
    return rows;
}

} // namespace bench
