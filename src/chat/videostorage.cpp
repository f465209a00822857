#include "chat/videostorage.h"

#include "net/chatclient.h"
#include "net/signedstorage.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chat {

namespace {

using model::AccessFlaw;
using model::AccessUse;
using model::Problem;
using model::Result;
using model::SharedAccess;

QString rightInWords(SharedAccess::Right right)
{
    return right == SharedAccess::Right::Write ? u"the right to write (w) is missing"_s
                                               : u"the right to read (r) is missing"_s;
}

Problem problemOf(const AccessFlaw &flaw, const QString &subject)
{
    using Flaw = AccessFlaw::Kind;
    Problem problem{.kind = Problem::Kind::AddressUnusable, .subject = subject};
    switch (flaw.kind) {
    case Flaw::NotSigned:
        problem.kind = Problem::Kind::SignatureTooWeak;
        problem.detail = u"it has no signature (sig)"_s;
        break;
    case Flaw::Expired:
    case Flaw::NotYetValid:
        problem.kind = Problem::Kind::SignatureExpired;
        break;
    case Flaw::RightMissing:
        problem.kind = Problem::Kind::SignatureTooWeak;
        problem.detail = rightInWords(flaw.right);
        break;
    case Flaw::BlobOnly:
        problem.kind = Problem::Kind::SignatureTooWeak;
        problem.detail = u"it is for one blob; uploading needs one for the container (sr=c)"_s;
        break;
    case Flaw::NeedsHttps:
        problem.kind = Problem::Kind::SignatureRefused;
        problem.detail = u"it may be used with https only"_s;
        break;
    default:
        break;
    }
    return problem;
}

bool isOpenOnTheWay(const SharedAccess &access)
{
    return access.address.scheme() == "http"_L1 && !net::isLoopback(access.address.host());
}

Result<SharedAccess> checked(const QString &pasted, AccessUse use, const QDateTime &now)
{
    const auto access = net::readSignedAddress(pasted);
    if (!access)
        return access;
    if (const auto problem = chat::problemOf(*access, use, now, access->address.toString()))
        return *problem;
    return access;
}

} // namespace

std::optional<Problem> problemOf(
    const SharedAccess &access, AccessUse use, const QDateTime &now, const QString &subject)
{
    if (isOpenOnTheWay(access))
        return Problem{.kind = Problem::Kind::PlainHttpRefused, .subject = access.address.host()};
    for (const AccessFlaw &flaw : model::flawsOf(access, use, now)) {
        if (flaw.isFatal())
            return problemOf(flaw, subject);
    }
    return std::nullopt;
}

Result<SharedAccess> readStorageAddress(const QString &pasted)
{
    return net::readSignedAddress(pasted);
}

Result<VideoStorage> videoStorage(const QString &writing, const QString &reading, const QDateTime &now)
{
    VideoStorage storage;
    if (!writing.trimmed().isEmpty()) {
        const auto access = checked(writing, AccessUse::Upload, now);
        if (!access)
            return access.problem();
        storage.writing = *access;
    }
    if (!reading.trimmed().isEmpty()) {
        const auto access = checked(reading, AccessUse::HandOn, now);
        if (!access)
            return access.problem();
        storage.reading = *access;
    }
    if (!storage.writing)
        return storage;
    if (storage.reading && storage.reading->address != storage.writing->address)
        return Problem{.kind = Problem::Kind::AddressUnusable,
            .detail = u"the address for reading is another container than the one for uploading"_s,
            .subject = storage.reading->address.toString()};
    if (const auto problem = problemOf(
            storage.handedOn(), AccessUse::HandOn, now, storage.handedOn().address.toString()))
        return *problem;
    return storage;
}

QString blobNameFor(const QString &file)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9]+"_s);
    const QFileInfo info(file);
    const QString facts = info.canonicalFilePath() + u'\n' + QString::number(info.size()) + u'\n'
        + QString::number(info.lastModified().toMSecsSinceEpoch());
    constexpr int Digits = 10;
    const QByteArray mark =
        QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256).toHex().left(Digits);
    constexpr qsizetype Longest = 60;
    QString name = info.completeBaseName().normalized(QString::NormalizationForm_KD).replace(strange, u"-"_s);
    name = name.left(Longest);
    const QString suffix = info.suffix().toLower().remove(strange);
    return u"groundglass/%1-%2%3"_s.arg(
        QString::fromLatin1(mark), name, suffix.isEmpty() ? QString() : u'.' + suffix);
}

} // namespace chat
