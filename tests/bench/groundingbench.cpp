#include "benches.h"

#include "chat/answerreading.h"
#include "grounding/answertextstream.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

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

/// What this thread has worked so far: other programs on a busy machine do not count.
double workedMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The longest that the window's thread works without a pause while an answer comes, 64 characters a turn of
/// its event loop, and is read for regions.
double longestTurnMs(const QString &text)
{
    QEventLoop loop;
    model::PlaceReading reading;
    reading.pictures = {{.original = {1000, 500}, .sent = {1000, 500}}};
    qsizetype shown = 0;
    const auto take = [&shown](const model::Answer &read) { shown = read.text.size(); };
    const auto end = [&](const model::Answer &read) {
        take(read);
        loop.quit();
    };
    chat::AnswerReading answerReading(grounding::GrowingRegions(reading), loop, take, end);
    model::Answer raw;
    QTimer turns;
    double before = workedMs();
    double longest = 0;
    QObject::connect(&turns, &QTimer::timeout, &loop, [&] {
        const double now = workedMs();
        longest = std::max(longest, now - std::exchange(before, now));
        if (raw.text.size() == text.size())
            return turns.stop();
        raw.text +=
            QStringView(text).sliced(raw.text.size(), qMin(qsizetype(64), text.size() - raw.text.size()));
        if (raw.text.size() == text.size())
            answerReading.end(raw);
        else
            answerReading.grow(raw);
    });
    turns.start(0);
    loop.exec();
    if (shown == 0)
        qFatal("no words");
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
    const QString json = u'[' + repeated(u"{\"label\":\"a\",\"box\":[1,2,3,4]}, "_s, 400'000);
    constexpr double frameMs = 16.7;
    for (const auto &[name, text] :
        {std::pair(u"words"_s, words), std::pair(u"boxes"_s, boxes), std::pair(u"JSON"_s, json)})
        rows << valueAtMost(
            u"grounding: longest work of the window's thread at a stretch as 400 KB of %1 come"_s.arg(name),
            inTurn(
                setting.rounds, [&] { return longestTurnMs(text); }, [] { return 0.0; })
                .ours,
            u"ms"_s, frameMs);
    return rows;
}

} // namespace bench
