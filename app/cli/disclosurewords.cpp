#include "disclosurewords.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;
using exchange::Disclosure;

namespace cli {

namespace {

struct Word {
    QLatin1StringView word;
    bool Disclosure::*what;
};

constexpr std::array leftOutOtherwise{Word{"host"_L1, &Disclosure::host},
    Word{"deployment"_L1, &Disclosure::deployment}, Word{"system"_L1, &Disclosure::systemMessage},
    Word{"paths"_L1, &Disclosure::paths}, Word{"sas"_L1, &Disclosure::signatures},
    Word{"metadata"_L1, &Disclosure::metadata}};
constexpr std::array toldOtherwise{Word{"pictures"_L1, &Disclosure::pictures},
    Word{"question"_L1, &Disclosure::question}, Word{"model"_L1, &Disclosure::modelName}};

QString listed(std::span<const Word> words)
{
    QStringList list;
    for (const Word &word : words)
        list.append(word.word);
    return list.join(u", "_s);
}

std::optional<UsageError> take(const QCommandLineParser &parser, const QString &option,
    std::span<const Word> words, bool told, Disclosure &disclosure)
{
    for (const QString &value : parser.values(option)) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            const auto found = std::ranges::find(words, name.trimmed(), &Word::word);
            if (found == words.end())
                return UsageError{CommandLine::tr("--%1 does not know “%2”; it knows %3.")
                                      .arg(option, name.trimmed(), listed(words))};
            disclosure.*found->what = told;
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
    auto error = take(parser, u"include"_s, leftOutOtherwise, true, disclosure);
    if (!error)
        error = take(parser, u"without"_s, toldOtherwise, false, disclosure);
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
