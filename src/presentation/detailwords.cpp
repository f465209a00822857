#include "presentation/detailwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::array known{
    QT_TRANSLATE_NOOP("Detail", "deployment"),
    QT_TRANSLATE_NOOP("Detail", "model"),
    QT_TRANSLATE_NOOP("Detail", "max_tokens"),
    QT_TRANSLATE_NOOP("Detail", "proxy"),
    QT_TRANSLATE_NOOP("Detail", "certificate file"),
    QT_TRANSLATE_NOOP("Detail", "sign-in command"),
    QT_TRANSLATE_NOOP("Detail", "tools"),
    QT_TRANSLATE_NOOP("Detail", "tools together with pictures"),
    QT_TRANSLATE_NOOP("Detail", "answers as JSON"),
    QT_TRANSLATE_NOOP("Detail", "answers as JSON together with pictures"),
    QT_TRANSLATE_NOOP("Detail", "pictures that it would have to fetch from an address"),
    QT_TRANSLATE_NOOP("Detail", "Vision enhancements"),
    QT_TRANSLATE_NOOP("Detail", "videos (it names no Azure AI Vision resource)"),
    QT_TRANSLATE_NOOP("Detail", "there is no certificate (PEM) in “%1”"),
    QT_TRANSLATE_NOOP("Detail", "a proxy has a host and a port"),
    QT_TRANSLATE_NOOP("Detail", "the service took the file and gave no address for it"),
    QT_TRANSLATE_NOOP("Detail", "a file lies where the folder should be"),
    QT_TRANSLATE_NOOP("Detail", "the folder cannot be written"),
    QT_TRANSLATE_NOOP("Detail", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("Detail", "nothing can be written there"),
    QT_TRANSLATE_NOOP("Detail", "it could not be deleted"),
    QT_TRANSLATE_NOOP("Detail", "the database is gone, its journal is left"),
    QT_TRANSLATE_NOOP("Detail", "not a SQLite database"),
    QT_TRANSLATE_NOOP("Detail", "%1 bytes of %2 are left"),
    QT_TRANSLATE_NOOP("Detail", "could not be set aside"),
    QT_TRANSLATE_NOOP("Detail", "Qt's SQLite plug-in is missing"),
    QT_TRANSLATE_NOOP("Detail", "another program's database (application id %1)"),
    QT_TRANSLATE_NOOP("Detail", "version %1, this program knows %2"),
    QT_TRANSLATE_NOOP("Detail", "Reading it took too long."),
    QT_TRANSLATE_NOOP("Detail", "It is damaged in a way that stopped the program that reads videos."),
    QT_TRANSLATE_NOOP("Detail", "Nothing could be learned about it."),
    QT_TRANSLATE_NOOP("Detail", "The file has no moving pictures."),
    QT_TRANSLATE_NOOP("Detail", "The picture could not be taken from it."),
    QT_TRANSLATE_NOOP("Detail", "Reading it broke off."),
    QT_TRANSLATE_NOOP("Detail", "neither PNG nor JPEG may be sent"),
    QT_TRANSLATE_NOOP("Detail", "there is no replay.json in it"),
    QT_TRANSLATE_NOOP("Detail", "a definition has no name"),
    QT_TRANSLATE_NOOP("Detail", "the parameters of %1 are not a JSON object"),
    QT_TRANSLATE_NOOP("Detail", "it is not a JSON object"),
    QT_TRANSLATE_NOOP("Detail", "the size of picture “%1” is missing"),
    QT_TRANSLATE_NOOP("Detail", "the size of the picture is missing"),
    QT_TRANSLATE_NOOP("Detail", "more than %1 regions"),
    QT_TRANSLATE_NOOP("Detail", "more than %1 pictures"),
    QT_TRANSLATE_NOOP(
        "Detail", "COCO results name pictures by number only; the COCO file of the pictures is needed too"),
    QT_TRANSLATE_NOOP("Detail", "no Pascal VOC file: it does not begin with <annotation>"),
    QT_TRANSLATE_NOOP("Detail", "there is no such file or folder"),
    QT_TRANSLATE_NOOP("Detail", "the list is larger than a gigabyte"),
    QT_TRANSLATE_NOOP("Detail", "it holds no answer of a service"),
    QT_TRANSLATE_NOOP("Detail", "the folder holds no annotations"),
    QT_TRANSLATE_NOOP("Detail", "more pictures or regions than can be held"),
    QT_TRANSLATE_NOOP("Detail", "line %1 is no YOLO label"),
    QT_TRANSLATE_NOOP("Detail", "the table of contents"),
    QT_TRANSLATE_NOOP("Detail", "packing failed with %1"),
    QT_TRANSLATE_NOOP("Detail", "it is no archive"),
    QT_TRANSLATE_NOOP("Detail", "the archive breaks off"),
    QT_TRANSLATE_NOOP("Detail", "replay.json: it has no turns"),
    QT_TRANSLATE_NOOP("Detail", "%1 pictures in one question"),
    QT_TRANSLATE_NOOP("Detail", "replay.json is something else"),
    QT_TRANSLATE_NOOP("Detail", "replay.json: it has no version"),
};

/// What stands at %1, %2 …, in their order; nothing when the detail is another sentence.
std::optional<QStringList> filledIn(const QString &sentence, const QString &detail)
{
    QString pattern = QRegularExpression::escape(sentence);
    pattern.replace(QRegularExpression(u"\\\\%\\d"_s), u"(.+)"_s);
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(detail);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedTexts().mid(1);
}

} // namespace

QString detailInWords(const QString &detail)
{
    for (const char *sentence : known) {
        const QString english = QString::fromUtf8(sentence);
        const bool hasHoles = english.contains(u'%');
        if (!hasHoles && english != detail)
            continue;
        const auto parts = hasHoles ? filledIn(english, detail) : QStringList();
        if (!parts)
            continue;
        QString words = QCoreApplication::translate("Detail", sentence);
        for (qsizetype part = 0; part < parts->size(); ++part)
            words.replace(u'%' + QString::number(part + 1), parts->at(part));
        return words;
    }
    return detail;
}

QStringList knownDetails()
{
    QStringList all;
    for (const char *sentence : known)
        all << QString::fromUtf8(sentence);
    return all;
}

} // namespace presentation
