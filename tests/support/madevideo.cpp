#include "support/madevideo.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace support {

bool canMakeVideos()
{
    return !QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty();
}

QString makeVideo(const QString &folder, const QString &name, const QStringList &arguments)
{
    constexpr int longest = 120'000;
    const QString path = QDir(folder).filePath(name);
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
        QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + arguments + QStringList{path});
    const bool made = ffmpeg.waitForFinished(longest) && ffmpeg.exitCode() == 0;
    return made && QFileInfo(path).size() > 0 ? path : QString();
}

QString makeTitleCards(const QString &folder, const QString &name, const QStringList &encoding)
{
    const auto card = [](const QString &text, int from, int to) {
        return u"drawtext=font=DejaVu Sans:text='%1':fontsize=64:fontcolor=white:x=(w-tw)/2:y=(h-th)/2:"
               "enable='between(t,%2,%3)'"_s.arg(text)
                   .arg(from)
                   .arg(to);
    };
    const QStringList usual{u"-c:v"_s, u"mpeg4"_s, u"-q:v"_s, u"3"_s};
    return makeVideo(folder, name,
        QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=navy:s=854x480:r=12:d=10"_s, u"-vf"_s,
            card(u"Chapter one"_s, 2, 4) + u',' + card(u"Flight to Lisbon"_s, 6, 8)}
            + (encoding.isEmpty() ? usual : encoding));
}

} // namespace support
