#include "presentation/videowords.h"

#include "model/videos.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::AccessFlaw;
using model::AccessUse;
using model::SharedAccess;

constexpr double dollarsPerMinute = 0.05; // of video taken in
constexpr double secondsPerMinute = 60;

QString size(double bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString dollars(double amount)
{
    return u"$%1"_s.arg(QLocale().toString(amount, 'f', amount < 0.1 ? 3 : 2));
}

QString flawInWords(const AccessFlaw &flaw, const SharedAccess &access)
{
    using Kind = AccessFlaw::Kind;
    const auto date = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    switch (flaw.kind) {
    case Kind::NotSigned:
        return VideoWords::tr("It is not signed: the part “sig=…” is missing.");
    case Kind::NotYetValid:
        return VideoWords::tr("It is not valid before %1.").arg(date(access.starts));
    case Kind::Expired:
        return VideoWords::tr("It has not been valid since %1.").arg(date(access.expires));
    case Kind::RightMissing:
        return flaw.right == SharedAccess::Right::Write
            ? VideoWords::tr("It lacks the right to write (w), which uploading needs.")
            : VideoWords::tr("It lacks the right to read (r), which the service needs.");
    case Kind::BlobOnly:
        return VideoWords::tr("It is for one blob; uploading needs an address of a container (sr=c).");
    case Kind::NeedsHttps:
        return VideoWords::tr("It may be used with https only, and begins with http.");
    case Kind::ExpiresSoon:
        return VideoWords::tr("It is valid for less than a day, until %1; questions asked later will fail.")
            .arg(date(access.expires));
    case Kind::RightsUnknown:
        return VideoWords::tr("A policy at the storage decides what it allows.");
    case Kind::MoreThanReading:
        return VideoWords::tr("It allows more than reading, and is handed on to the service. A second one "
                              "that can only read is safer.");
    case Kind::OnlyFromSomewhere:
        return VideoWords::tr("It may be used from %1 only.").arg(access.onlyFrom);
    }
    return {};
}

} // namespace

QString VideoWords::upload(const chat::TransferPace &pace)
{
    const QString sent = size(double(pace.sent()));
    const QString total = size(double(pace.total()));
    const auto rate = pace.bytesPerSecond();
    const auto left = pace.timeLeft();
    if (!rate || !left)
        return tr("%1 of %2 uploaded").arg(sent, total);
    return tr("%1 of %2 uploaded, %3 a second, about %4 left")
        .arg(sent, total, size(*rate), model::clockTime(double(left->count())));
}

QString VideoWords::ingestionCost(double duration)
{
    if (duration <= 0)
        return tr("The service charges about $0.05 a minute of video for taking it in, once.");
    const double amount = dollarsPerMinute * std::max(1.0, std::ceil(duration / secondsPerMinute));
    return tr("Taking in this video, %1 long, will cost about %2 ($0.05 a minute, once).")
        .arg(model::clockTime(duration), dollars(amount));
}

QString VideoWords::queryCost()
{
    return tr("A search costs about $0.00025.");
}

QString VideoWords::access(const SharedAccess &access, AccessUse use, const QDateTime &now)
{
    QStringList sentences;
    const auto flaws = model::flawsOf(access, use, now);
    const bool endsSoon = flaws.contains(AccessFlaw{.kind = AccessFlaw::Kind::ExpiresSoon});
    if (access.expires.isValid() && access.expires > now && !endsSoon)
        sentences.append(tr("Valid until %1.")
                             .arg(QLocale().toString(access.expires.toLocalTime(), QLocale::ShortFormat)));
    for (const AccessFlaw &flaw : flaws)
        sentences.append(flawInWords(flaw, access));
    return sentences.join(u' ');
}

} // namespace presentation
