#include "problemline.h"

#include "presentation/explanation.h"

#include <cstdio>

namespace cli {

using model::Problem;
using Kind = Problem::Kind;

QString problemLine(const Problem &problem)
{
    const presentation::Explanation words = presentation::explain(problem);
    return words.reason.isEmpty() ? words.sentence : words.sentence + u' ' + words.reason;
}

void complain(const Problem &problem)
{
    const presentation::Explanation words = presentation::explain(problem);
    QStringList line{words.sentence, words.cause};
    if (!words.findings.isEmpty())
        line += words.findings.join(QStringLiteral("; ")) + u'.';
    else if (!words.reason.isEmpty())
        line += words.reason;
    complain((line << words.advice).join(u' '));
}

void complain(const QString &sentence)
{
    const QByteArray line = "groundglass-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

ExitCode exitCodeOf(const Problem &problem)
{
    switch (problem.kind) {
    case Kind::UsageWrong:
    case Kind::QuestionEmpty:
    case Kind::PlainHttpRefused:
    case Kind::IndexNameWrong:
    case Kind::VideoBesidePictures:
        return UsageWrong;
    case Kind::FileUnreadable:
    case Kind::PictureEmpty:
    case Kind::PictureUnreadable:
    case Kind::PictureDamaged:
    case Kind::PictureTooManyPixels:
    case Kind::PictureTooManyBytes:
    case Kind::TooManyPictures:
    case Kind::AddressUnusable:
    case Kind::FileUnwritable:
    case Kind::FileExists:
    case Kind::ImportUnreadable:
    case Kind::ImportDamaged:
    case Kind::ImportFromNewerVersion:
    case Kind::ImportTooLarge:
    case Kind::NothingToExport:
    case Kind::PictureMissing:
    case Kind::VideoUnreadable:
    case Kind::SignatureExpired:
    case Kind::BlobExists:
        return InputUnusable;
    case Kind::Stopped:
        return Interrupted;
    default:
        return ServiceFailed;
    }
}

bool isOnlyANote(const Problem &problem)
{
    return problem.kind == Kind::NotSupportedHere;
}

} // namespace cli
