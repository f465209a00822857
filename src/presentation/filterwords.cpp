#include "presentation/filterwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct Named {
    const char *word;
    const char *name;
};

constexpr std::array categories{
    Named{"hate", QT_TRANSLATE_NOOP("Filter", "hate")},
    Named{"sexual", QT_TRANSLATE_NOOP("Filter", "sexual content")},
    Named{"violence", QT_TRANSLATE_NOOP("Filter", "violence")},
    Named{"self_harm", QT_TRANSLATE_NOOP("Filter", "self-harm")},
    Named{"profanity", QT_TRANSLATE_NOOP("Filter", "profanity")},
    Named{"jailbreak", QT_TRANSLATE_NOOP("Filter", "an attempt to get around the model's rules")},
    Named{"indirect_attack", QT_TRANSLATE_NOOP("Filter", "hidden instructions in the content")},
    Named{"protected_material_text", QT_TRANSLATE_NOOP("Filter", "protected text")},
    Named{"protected_material_code", QT_TRANSLATE_NOOP("Filter", "protected code")},
    Named{"personally_identifiable_information", QT_TRANSLATE_NOOP("Filter", "personal data")},
    Named{"ungrounded_material", QT_TRANSLATE_NOOP("Filter", "claims without a source")},
    Named{"custom_blocklists", QT_TRANSLATE_NOOP("Filter", "a word on the account's own list")},
};
constexpr std::array severities{
    Named{"safe", QT_TRANSLATE_NOOP("Filter", "safe")},
    Named{"low", QT_TRANSLATE_NOOP("Filter", "low")},
    Named{"medium", QT_TRANSLATE_NOOP("Filter", "medium")},
    Named{"high", QT_TRANSLATE_NOOP("Filter", "high")},
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// The service's own word where we have none for it.
template <std::size_t Count> QString nameIn(const std::array<Named, Count> &names, const QString &word)
{
    const auto known = std::ranges::find_if(
        names, [&word](const Named &entry) { return word == QLatin1StringView(entry.word); });
    if (known != names.end())
        return Words::tr(known->name);
    return QString(word.left(60)).replace(u'_', u' ');
}

/// With pictures a service reports the prompt's text as 0 and the pictures from 1 on.
QString placeOf(const model::FilterReport &report)
{
    if (report.about == model::FilterReport::About::Answer)
        return Words::tr("The answer");
    return report.promptIndex > 0 ? Words::tr("Picture %1 of the question").arg(report.promptIndex)
                                  : Words::tr("The question");
}

bool isWorthSaying(const model::FilterResult &result)
{
    const bool isSevere = !result.severity.isEmpty() && result.severity != "safe"_L1;
    return result.filtered || isSevere || result.detected.value_or(false);
}

QString verdictOf(const model::FilterResult &result)
{
    QString words = filterCategory(result.category);
    if (!result.severity.isEmpty())
        words = Words::tr("%1, %2", "what a filter found, and how severe")
                    .arg(words, nameIn(severities, result.severity));
    else if (result.detected.value_or(false))
        words = Words::tr("%1, detected", "what a filter found").arg(words);
    return result.filtered ? Words::tr("%1 (stopped)").arg(words) : Words::tr("%1 (let through)").arg(words);
}

} // namespace

QString filterCategory(const QString &category)
{
    return nameIn(categories, category);
}

QStringList filterWords(const QList<model::FilterReport> &reports)
{
    QStringList lines;
    for (const model::FilterReport &report : reports) {
        for (const model::FilterResult &result : report.results) {
            if (isWorthSaying(result))
                lines += Words::tr("%1: %2").arg(placeOf(report), verdictOf(result));
        }
    }
    return lines;
}

} // namespace presentation
