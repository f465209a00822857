#include "presentation/estimate.h"

#include "chat/capabilities.h"
#include "chat/cost.h"
#include "presentation/money.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qint64 tokensAroundAMessage = 4;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Estimate)
};

struct Count {
    qint64 words = 0;
    qint64 pictures = 0;
    int uncounted = 0; ///< pictures whose tokens no rule tells
};

void addPictures(Count &count, const QList<model::Picture> &pictures, const model::PictureTokens &rule)
{
    for (const model::Picture &picture : pictures) {
        const QSize size = picture.sizeAsked();
        const auto tokens = size.isEmpty() ? std::nullopt : chat::pictureTokens(size, picture.detail, rule);
        count.pictures += tokens.value_or(0);
        count.uncounted += tokens ? 0 : 1;
    }
}

QString reasonOf(const Count &count, const model::Capabilities &can)
{
    QStringList sentences{Words::tr("About %1 for words, earlier messages included, and %2 for pictures.")
                              .arg(QLocale().toString(count.words), QLocale().toString(count.pictures))};
    if (count.uncounted > 0)
        sentences << Words::tr("How this model counts pictures is not known, so some are not counted.");
    if (!can.priced)
        sentences << Words::tr("No price is known for this model.");
    else if (can.prices.promptPerMillion > 0)
        sentences << Words::tr("Prices as of %1; the answer comes on top, at %2 for a million tokens.")
                         .arg(can.prices.asOf, moneyWords(can.prices.completionPerMillion));
    else
        sentences << Words::tr("This service asks for no money.");
    return sentences.join(u' ');
}

} // namespace

Estimate estimateOf(const QString &text, const QList<model::Picture> &pictures,
    const QList<model::Message> &earlier, const model::Connection &connection)
{
    if (text.trimmed().isEmpty() && pictures.isEmpty())
        return {};
    const model::Capabilities can = chat::capabilitiesOf(connection);
    Count count{.words = chat::textTokens(text) + tokensAroundAMessage};
    addPictures(count, pictures, can.pictureTokens);
    for (const model::Message &message : earlier) {
        count.words +=
            chat::textTokens(message.text) + chat::textTokens(message.answer.text) + tokensAroundAMessage;
        addPictures(count, message.pictures, can.pictureTokens);
    }
    const qint64 tokens = count.words + count.pictures;
    const QString number = QLocale().toString(tokens);
    const int enhanced = can.enhancements && !pictures.isEmpty() ? 1 : 0;
    const qint64 cost =
        chat::costOf({.promptTokens = tokens, .ocr = enhanced, .grounding = enhanced}, can.prices);
    return {.words = !can.priced ? Words::tr("≈ %1 tokens").arg(number)
            : cost > 0 ? Words::tr("≈ %1 tokens · ≈ %2", "number, price").arg(number, moneyWords(cost))
                       : Words::tr("≈ %1 tokens · free").arg(number),
        .reason = reasonOf(count, can)};
}

} // namespace presentation
