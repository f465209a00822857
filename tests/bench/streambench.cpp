#include "benches.h"

#include "wire/answerreading.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

struct Recording {
    QByteArray bytes;
    int tokens = 0;
};

/// A streamed answer after the shape that services send, of about `size` bytes.
Recording record(qsizetype size)
{
    Recording recording;
    recording.bytes.reserve(size + 1024);
    recording.bytes +=
        "data: "
        "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1700000000,\"model\":\"m\","
        "\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":"
        "null}]}\n\n";
    while (recording.bytes.size() < size) {
        recording.bytes +=
            "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1700000000,"
            "\"model\":\"gpt-4\",\"choices\":[{\"index\":0,\"finish_reason\":null,\"delta\":{\"content\":\" "
            "word"
            + QByteArray::number(recording.tokens % 1000) + "\"},\"content_filter_results\":{}}]}\n\n";
        ++recording.tokens;
    }
    recording.bytes +=
        "data: "
        "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{},"
        "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    return recording;
}

double readMs(const QByteArray &bytes, qsizetype piece)
{
    return milliseconds([&] {
        wire::AnswerStream stream;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            stream.add(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        stream.end();
    });
}

double splitLinesMs(const QByteArray &bytes)
{
    return milliseconds([&] {
        qsizetype lines = 0;
        for (qsizetype at = 0; (at = bytes.indexOf('\n', at)) >= 0; ++at)
            ++lines;
        if (lines == 0)
            qFatal("no lines");
    });
}

/// Nanoseconds a token that the openai npm SDK takes for the same events, or nothing without node and the
/// package.
std::optional<double> sdkNsPerToken(const Setting &setting, const Recording &recording)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty() || setting.nodeModules.isEmpty())
        return {};
    const QString file = setting.scratchFolder + u"/stream.txt"_s;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    out.write(recording.bytes);
    out.close();
    const QString script =
        u"const fs=require('fs');const http=require('http');const {OpenAI}=require('openai');"
        "const bytes=fs.readFileSync(process.argv[1]);"
        "const "
        "s=http.createServer((q,r)=>{r.writeHead(200,{'Content-Type':'text/event-stream'});r.end(bytes)});"
        "s.listen(0,'127.0.0.1',async()=>{const c=new "
        "OpenAI({apiKey:'x',baseURL:`http://127.0.0.1:${s.address().port}/v1`});"
        "const t=process.hrtime.bigint();let n=0;"
        "for await(const k of await "
        "c.chat.completions.create({model:'m',messages:[],stream:true}))n+=k.choices.length;"
        "console.log(Number(process.hrtime.bigint()-t)/n);s.close();process.exit(0)})"_s;
    QProcess process;
    process.setWorkingDirectory(setting.nodeModules);
    process.start(node, {u"-e"_s, script, file});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    bool ok = false;
    const double ns = process.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? std::optional(ns) : std::nullopt;
}

} // namespace

QList<Row> streamBench(const Setting &setting)
{
    const Recording large = record(20'000'000);
    const Recording small = record(2'000'000);
    const Pair pair = inTurn(
        setting.rounds, [&] { return readMs(large.bytes, 16 * 1024); },
        [&] { return splitLinesMs(large.bytes); });
    const double perToken = pair.ours * 1e6 / large.tokens;
    QList<Row> rows;
    if (const auto sdk = sdkNsPerToken(setting, small))
        rows << atLeast(u"stream: a token, beside the openai npm SDK"_s, perToken, u"ns"_s, *sdk, 5);
    else
        rows << unjudged(u"stream: a token, beside the openai npm SDK"_s, perToken, u"ns"_s,
            u"needs node and --node-modules"_s);
    Row limit =
        unjudged(u"stream: 20 MB, beside only splitting lines"_s, pair.ours, u"ms"_s, u"orientation"_s);
    limit.baseline = pair.floor;
    limit.ratio = pair.ours / pair.floor;
    rows << limit;

    const Pair growth = inTurn(
        setting.rounds, [&] { return readMs(large.bytes, 16 * 1024) / double(large.bytes.size()) * 1e6; },
        [&] { return readMs(small.bytes, 16 * 1024) / double(small.bytes.size()) * 1e6; });
    rows << atMost(
        u"stream: a byte of 20 MB, beside a byte of 2 MB"_s, growth.ours, u"ns"_s, growth.floor, 1.5);
    const Pair cut = inTurn(
        setting.rounds, [&] { return readMs(small.bytes, 7) / double(small.bytes.size()) * 1e6; },
        [&] { return readMs(small.bytes, 16 * 1024) / double(small.bytes.size()) * 1e6; });
    rows << atMost(u"stream: a byte in pieces of 7, beside 16 KiB"_s, cut.ours, u"ns"_s, cut.floor, 4);
    return rows;
}

} // namespace bench
