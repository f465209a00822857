#include "disclosurewords.h"

#include "words.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using exchange::Disclosure;

namespace cli {

namespace {

enum class Usually { Told, LeftOut };

QList<exchange::DisclosurePart> partsThatAre(Usually usually)
{
    QList<exchange::DisclosurePart> parts;
    for (const exchange::DisclosurePart &part : exchange::disclosureParts()) {
        if (exchange::isToldUsually(part) == (usually == Usually::Told))
            parts.append(part);
    }
    return parts;
}

QString listed(const QList<exchange::DisclosurePart> &parts)
{
    QStringList words;
    for (const exchange::DisclosurePart &part : parts)
        words.append(QString::fromLatin1(part.name));
    return words.join(u", "_s);
}

/// Each word turns around what happens to its part usually.
std::optional<UsageError> take(
    const QCommandLineParser &parser, const QString &option, Usually usually, Disclosure &disclosure)
{
    const auto parts = partsThatAre(usually);
    for (const QString &value : parser.values(option)) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            const auto found = std::ranges::find_if(parts, [&](const exchange::DisclosurePart &part) {
                return name.trimmed() == QLatin1StringView(part.name);
            });
            if (found == parts.end())
                return UsageError{CommandLine::tr("--%1 does not know “%2”; it knows %3.")
                                      .arg(option, name.trimmed(), listed(parts))};
            disclosure.*found->told = usually == Usually::LeftOut;
        }
    }
    return std::nullopt;
}

} // namespace

void addDisclosureOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"include"_s, u"without"_s})
        parser.addOption(QCommandLineOption(name, {}, u"value"_s));
}

std::variant<Disclosure, UsageError> readDisclosure(const QCommandLineParser &parser)
{
    Disclosure disclosure;
    auto error = take(parser, u"include"_s, Usually::LeftOut, disclosure);
    if (!error)
        error = take(parser, u"without"_s, Usually::Told, disclosure);
    if (error)
        return *std::move(error);
    return disclosure;
}

QString disclosureHelp()
{
    return CommandLine::tr(
        "What it tells others:\n"
        "  --include WHAT,…   what is left out otherwise: host, deployment, system (the system message), "
        "paths,\n"
        "                     sas (signatures in addresses), metadata (position and camera in pictures). "
        "Keys\n"
        "                     are never in it\n"
        "  --without WHAT,…   what is in it otherwise: pictures, question, model (its name)\n");
}

} // namespace cli
