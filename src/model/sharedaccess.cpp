#include "model/sharedaccess.h"

#include <algorithm>

namespace model {

namespace {

using Right = SharedAccess::Right;
using Kind = AccessFlaw::Kind;

constexpr qint64 soon = 24LL * 60 * 60; // seconds

char letterOf(Right right)
{
    switch (right) {
    case Right::Read:
        return 'r';
    case Right::Create:
        return 'c';
    case Right::Write:
        return 'w';
    case Right::Delete:
        return 'd';
    case Right::List:
        return 'l';
    }
    return 'r';
}

void addTimes(const SharedAccess &access, const QDateTime &now, QList<AccessFlaw> *flaws)
{
    if (access.starts.isValid() && access.starts > now)
        flaws->append({Kind::NotYetValid});
    if (!access.expires.isValid())
        return;
    if (access.expires <= now)
        flaws->append({Kind::Expired});
    else if (now.secsTo(access.expires) < soon)
        flaws->append({Kind::ExpiresSoon});
}

void addRights(const SharedAccess &access, AccessUse use, QList<AccessFlaw> *flaws)
{
    // Blocks want the letter for writing, whatever else there is.
    const Right needed = use == AccessUse::Upload ? Right::Write : Right::Read;
    const auto allowed = access.allows(needed);
    if (!allowed)
        flaws->append({Kind::RightsUnknown, needed});
    else if (!*allowed)
        flaws->append({Kind::RightMissing, needed});
    const auto gives = [&](Right right) { return access.allows(right).value_or(false); };
    if (use == AccessUse::HandOn && (gives(Right::Write) || gives(Right::Create) || gives(Right::Delete)))
        flaws->append({Kind::MoreThanReading});
}

} // namespace

std::optional<bool> SharedAccess::allows(Right right) const
{
    if (letters.isEmpty() && byPolicy)
        return std::nullopt;
    return letters.contains(QLatin1Char(letterOf(right)));
}

QList<AccessFlaw> flawsOf(const SharedAccess &access, AccessUse use, const QDateTime &now)
{
    if (!access.isSigned)
        return {{Kind::NotSigned}};
    QList<AccessFlaw> flaws;
    addTimes(access, now, &flaws);
    addRights(access, use, &flaws);
    if (use == AccessUse::Upload && (access.scope == SharedAccess::Scope::Blob || access.namesBlob))
        flaws.append({Kind::BlobOnly});
    if (access.httpsOnly && access.address.scheme() != QStringLiteral("https"))
        flaws.append({Kind::NeedsHttps});
    if (!access.onlyFrom.isEmpty())
        flaws.append({Kind::OnlyFromSomewhere});
    std::ranges::stable_sort(
        flaws, [](const AccessFlaw &a, const AccessFlaw &b) { return a.isFatal() && !b.isFatal(); });
    return flaws;
}

} // namespace model
