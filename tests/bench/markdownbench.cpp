#include "benches.h"

#include "presentation/conversationmodel.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr QSize viewSize(800, 900);
constexpr qsizetype flush = 64; // characters
constexpr qsizetype small = 20'000;
constexpr qsizetype large = 400'000;

/// An answer of about `size` characters with what answers have in them.
QString answerOf(qsizetype size)
{
    QString text;
    for (int section = 1; text.size() < size; ++section) {
        text += u"## Section %1\n\n"_s.arg(section);
        for (int paragraph = 0; paragraph < 4; ++paragraph)
            text +=
                u"Some **bold** and *slanted* words with `code` and a [link](https://example.com/%1) in a "
                u"paragraph that "
                "is long enough to be wrapped once or twice in a pane of the usual width.\n\n"_s.arg(section);
        text += u"1. first\n2. second with *stress*\n   - nested\n\n| a | b |\n|---|--:|\n| one | 1 |\n| two "
                u"| 2 |\n\n"
                "```cpp\nint answer()\n{\n    return 42;\n}\n```\n\n"_s;
    }
    return text.left(size);
}

/// Processor times of all flushes in milliseconds, in their order.
struct Flushes {
    QList<double> times = {};

    [[nodiscard]] double total() const { return std::accumulate(times.begin(), times.end(), 0.0); }
    [[nodiscard]] double longest() const { return *std::max_element(times.begin(), times.end()); }
    /// Of those around `at` characters.
    [[nodiscard]] double medianAt(qsizetype at) const
    {
        const qsizetype last = qMin(times.size(), at / flush);
        return part(times.mid(qMax<qsizetype>(0, last - 100), 100), 0.5);
    }
    [[nodiscard]] static double part(QList<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values.at(
            qMin(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
    }
};

/// `arrive` brings a piece of the text, `show` makes it seen: only that is measured.
template <typename Arrive, typename Show> Flushes grow(const QString &text, Arrive arrive, Show show)
{
    Flushes flushes;
    for (qsizetype at = 0; at < text.size(); at += flush) {
        arrive(QStringView(text).mid(at, flush));
        flushes.times.append(cpuMilliseconds(show));
    }
    return flushes;
}

/// The real transcript, whose last answer grows as a service sends it.
Flushes growOurs(const QString &text)
{
    presentation::ConversationModel model;
    presentation::Linking linking;
    presentation::PictureSource pictures([](const model::Picture &) { return QString(); });
    ui::transcript::Transcript transcript(model, linking, pictures);
    transcript.resize(viewSize);
    transcript.show();
    model::Message answer{.id = 2, .role = model::Role::Assistant, .state = model::Message::State::Growing};
    model.show({.id = 1, .messages = {{.id = 1, .text = u"What is this?"_s}, answer}});
    return grow(
        text, [&](QStringView piece) { answer.answer.text += piece; },
        [&] {
            model.replace(1, answer);
            QCoreApplication::processEvents();
        });
}

Flushes growPlain(const QString &text)
{
    QPlainTextEdit edit;
    edit.resize(viewSize);
    edit.show();
    QString come;
    const auto arrive = [&](QStringView piece) { come = piece.toString(); };
    return grow(text, arrive, [&] {
        QTextCursor cursor(edit.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(come);
        edit.verticalScrollBar()->setValue(edit.verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    });
}

double openOursMs(const QString &text)
{
    return cpuMilliseconds([&] {
        ui::transcript::TextView view;
        view.setText(text, text::Dialect::Markdown);
        view.resize(viewSize.width(), view.heightForWidth(viewSize.width()));
    });
}

double openDocumentMs(const QString &text)
{
    return cpuMilliseconds([&] {
        QTextDocument document;
        document.setTextWidth(viewSize.width());
        document.setMarkdown(text);
        if (document.size().height() < 1)
            qFatal("nothing was laid out");
    });
}

} // namespace

QList<Row> markdownBench(const Setting &setting)
{
    const QString text = answerOf(large);
    QList<double> ours;
    QList<double> plain;
    QList<double> atSmall;
    QList<double> atLarge;
    Flushes last;
    Flushes lastPlain;
    for (int round = 0; round < qMin(3, setting.rounds); ++round) {
        last = growOurs(text);
        lastPlain = growPlain(text);
        ours.append(last.total());
        atSmall.append(last.medianAt(small));
        atLarge.append(last.medianAt(large));
        plain.append(lastPlain.total());
    }
    const Pair opened = inTurn(
        setting.rounds, [&] { return openOursMs(text); }, [&] { return openDocumentMs(text); });
    return {atMost(u"markdown: 400 kB in flushes of 64, all of it"_s, Flushes::part(ours, 0.5), u"ms"_s,
                Flushes::part(plain, 0.5), 1.5),
        atMost(u"markdown: a flush at 400 kB beside one at 20 kB"_s, Flushes::part(atLarge, 0.5), u"ms"_s,
            Flushes::part(atSmall, 0.5), 1.3),
        atMost(u"markdown: p99 of a flush beside plain appends"_s, Flushes::part(last.times, 0.99), u"ms"_s,
            Flushes::part(lastPlain.times, 0.99), 2.0),
        unjudged(u"markdown: longest flush"_s, last.longest(), u"ms"_s, u"reported"_s),
        atMost(u"markdown: a finished 400 kB answer is opened, beside setMarkdown"_s, opened.ours, u"ms"_s,
            opened.floor, 0.8)};
}

} // namespace bench
