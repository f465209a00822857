#include "benches.h"

#include "net/bodydevice.h"
#include "wire/chatspelling.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int pictureCount = 10;
constexpr qint64 pictureBytes = 20'000'000;

QStringList makeFiles(const Setting &setting)
{
    QStringList files;
    QByteArray bytes(pictureBytes, Qt::Uninitialized);
    QRandomGenerator random(11);
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        const quint32 word = random.generate();
        memcpy(bytes.data() + at, &word, 4);
    }
    for (int i = 0; i < pictureCount; ++i) {
        QFile file(u"%1/picture%2.jpg"_s.arg(setting.scratchFolder).arg(i));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        files << file.fileName();
    }
    return files;
}

wire::Body spell(const QStringList &files)
{
    model::ChatRequest request;
    model::ChatMessage message;
    message.text = u"What do these show?"_s;
    for (const QString &file : files)
        message.pictures << model::PicturePart{
            .filePath = file, .byteCount = pictureBytes, .mime = u"image/jpeg"_s};
    request.messages << message;
    model::Connection connection;
    connection.kind = model::Connection::Kind::AzureDeployment;
    connection.endpoint = QUrl(u"https://bench.openai.azure.com"_s);
    connection.deployment = u"bench"_s;
    connection.apiVersion = u"2024-02-15-preview"_s;
    const auto spelled = wire::spellChat(request, connection, model::Secrets{.apiKey = "none"});
    if (!spelled.ok())
        qFatal("the request could not be spelled");
    return spelled->body;
}

double streamMs(const QStringList &files)
{
    return milliseconds([&] {
        net::BodyDevice device(spell(files));
        if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("the body could not be opened");
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        qint64 total = 0;
        for (qint64 got = 0; (got = device.read(piece.data(), piece.size())) > 0;)
            total += got;
        if (total != device.size())
            qFatal("the body is shorter than it promised");
    });
}

/// The usual way of sample code: read all, base64, JSON. Nothing without Python.
std::optional<double> usualMs(const QStringList &files)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return {};
    const QString script = u"import sys,time,json,base64\n"
                           "t=time.perf_counter()\n"
                           "parts=[{'type':'image_url','image_url':{'url':'data:image/"
                           "jpeg;base64,'+base64.b64encode(open(f,'rb').read()).decode()}} "
                           "for f in sys.argv[1:]]\n"
                           "body=json.dumps({'messages':[{'role':'user','content':parts}]}).encode()\n"
                           "print((time.perf_counter()-t)*1000)\n"_s;
    QProcess process;
    process.start(python, QStringList{u"-c"_s, script} + files);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

QList<Row> bodyBench(const Setting &setting)
{
    const QStringList files = makeFiles(setting);
    const double memory = extraPeakMiB([&] { (void)streamMs(files); });
    QList<Row> rows;
    if (usualMs(files)) {
        const Pair pair = inTurn(
            setting.rounds, [&] { return streamMs(files); }, [&] { return usualMs(files).value_or(0); });
        rows << atLeast(
            u"body: 10 pictures of 20 MB, beside python's way"_s, pair.ours, u"ms"_s, pair.floor, 8);
    } else {
        rows << unjudged(u"body: 10 pictures of 20 MB, beside python's way"_s, streamMs(files), u"ms"_s,
            u"needs python3"_s);
    }
    rows << valueAtMost(u"body: extra memory for them"_s, memory, u"MiB"_s, 8);
    for (const QString &file : files)
        QFile::remove(file);
    return rows;
}

} // namespace bench
