#include "media/pdfpages.h"

#include "media/serviceprogram.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using model::Problem;
using model::Result;

namespace media {

namespace {

constexpr int tick = 100; // milliseconds; how soon a stop is noticed
constexpr qint64 longestCall = 60'000;
constexpr qsizetype mostBytes = 512 * 1024 * 1024;
constexpr int fileUnusable = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

QString reasonFor(const QByteArray &word)
{
    if (word == "locked")
        return Words::tr("It is protected by a password. Save it without one, and try again.");
    if (word == "missing")
        return Words::tr("The file cannot be read.");
    if (word == "page")
        return Words::tr("It has no such page.");
    return Words::tr("It is damaged, or no PDF.");
}

/// Qt may have written before it.
QByteArray lastLine(const QByteArray &lines)
{
    return lines.trimmed().split('\n').constLast();
}

Problem unusable(const QString &file, const QString &reason)
{
    return {.kind = Problem::Kind::ImportUnreadable, .detail = reason, .subject = QFileInfo(file).fileName()};
}

/// What the program prints, when it ends as it should.
Result<QByteArray> run(const QString &program, const QStringList &arguments, const std::atomic_bool &stop)
{
    const QString file = arguments.value(1);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return Problem{
            .kind = Problem::Kind::EngineMissing, .detail = process.errorString(), .subject = program};
    const QDeadlineTimer end(longestCall);
    QByteArray printed;
    const auto goesOn = [&] { return !stop && !end.hasExpired() && printed.size() <= mostBytes; };
    while (goesOn() && !process.waitForFinished(tick))
        printed += process.readAllStandardOutput();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return stop ? Problem{.kind = Problem::Kind::Stopped}
                    : unusable(file, Words::tr("Reading it took too long, or it is too large."));
    }
    printed += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return unusable(file, Words::tr("It is damaged in a way that stopped the program that reads PDFs."));
    if (process.exitCode() == fileUnusable)
        return unusable(file, reasonFor(lastLine(process.readAllStandardError())));
    if (process.exitCode() != 0)
        return Problem{.kind = Problem::Kind::Internal, .detail = u"groundglass-pages: wrong usage"_s};
    return printed;
}

} // namespace

PdfPages::PdfPages(QString program)
    : m_program(std::move(program))
{
}

QString PdfPages::programPath()
{
    return serviceProgram(u"groundglass-pages"_s, "GROUNDGLASS_PAGES");
}

Result<PdfFacts> PdfPages::facts(const QString &file, const std::atomic_bool &stop) const
{
    const auto printed = run(m_program, {u"facts"_s, file}, stop);
    if (!printed)
        return printed.problem();
    const QJsonObject json = QJsonDocument::fromJson(*printed).object();
    PdfFacts facts{.pages = json[u"pages"].toInt()};
    for (const QJsonValue &size : json[u"sizes"].toArray())
        facts.sizes.append({qBound(1.0, size[0].toDouble(), 1e6), qBound(1.0, size[1].toDouble(), 1e6)});
    if (facts.pages < 1 || facts.sizes.isEmpty())
        return unusable(file, reasonFor({}));
    return facts;
}

Result<QByteArray> PdfPages::page(
    const QString &file, int number, double dpi, const std::atomic_bool &stop) const
{
    const auto printed =
        run(m_program, {u"page"_s, file, QString::number(number), QString::number(dpi)}, stop);
    if (!printed)
        return printed.problem();
    const qsizetype line = printed->indexOf('\n');
    const QJsonObject json = QJsonDocument::fromJson(printed->left(line)).object();
    const QByteArray png = printed->mid(line + 1);
    if (line < 0 || png.isEmpty() || png.size() != json[u"bytes"].toInteger())
        return unusable(file, reasonFor({}));
    return png;
}

Result<QList<PdfWord>> PdfPages::words(const QString &file, int number, const std::atomic_bool &stop) const
{
    const auto printed = run(m_program, {u"words"_s, file, QString::number(number)}, stop);
    if (!printed)
        return printed.problem();
    QList<PdfWord> words;
    const QRectF page(0, 0, 1, 1);
    for (const QJsonValue &word : QJsonDocument::fromJson(*printed).object()[u"words"].toArray()) {
        const QJsonValue box = word[u"box"];
        const QRectF place =
            QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()) & page;
        if (!place.isEmpty() && !word[u"text"].toString().isEmpty())
            words.append({.text = word[u"text"].toString(), .box = place});
    }
    return words;
}

bool looksLikePdf(const QString &file)
{
    if (QFileInfo(file).suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QFile head(file);
    return QFileInfo(file).isFile() && head.open(QIODevice::ReadOnly) && head.peek(5) == "%PDF-";
}

} // namespace media
