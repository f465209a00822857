#include "presentation/sentsheet.h"

#include "exchange/curl.h"
#include "exchange/jsonlayout.h"
#include "presentation/filterwords.h"
#include "presentation/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::SentRecord;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Sent)
};

QString pixels(QSize size)
{
    return size.isEmpty()
        ? Words::tr("unknown")
        : Words::tr("%1 × %2").arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

QString kindInWords(const SentRecord &record)
{
    using Kind = model::Connection::Kind;
    switch (record.kind) {
    case Kind::BuiltIn:
        return Words::tr("Built-in service, as Azure OpenAI (deployment)");
    case Kind::AzureDeployment:
        return Words::tr("Azure OpenAI (deployment)");
    case Kind::AzureV1:
        return Words::tr("Azure OpenAI (v1)");
    case Kind::OpenAICompatible:
        break;
    }
    return Words::tr("OpenAI-compatible");
}

QString dialectInWords(const SentRecord &record)
{
    QStringList words{kindInWords(record)};
    if (!record.apiVersion.isEmpty())
        words += Words::tr("API version %1").arg(record.apiVersion);
    words += record.streamed ? Words::tr("streamed") : Words::tr("as a whole");
    if (record.spelling.dataSources == model::Spelling::DataSources::Snake)
        words += u"data_sources"_s;
    if (record.spelling.completionTokens)
        words += u"max_completion_tokens"_s;
    if (record.spelling.developerRole)
        words += Words::tr("system text from the developer");
    if (!record.spelling.leftOut.isEmpty())
        words += Words::tr("without %1").arg(record.spelling.leftOut.join(u", "_s));
    return words.join(u" · "_s);
}

QString secondsInWords(std::chrono::milliseconds time)
{
    if (time.count() < 1000)
        return Words::tr("%1 ms").arg(QLocale().toString(qint64(time.count())));
    return Words::tr("%1 s").arg(
        QLocale().toString(double(time.count()) / 1000, 'f', time.count() < 10'000 ? 2 : 0));
}

QString timesInWords(const SentRecord &record)
{
    if (record.status == 0)
        return Words::tr("no response within %1").arg(secondsInWords(record.untilEnd));
    return Words::tr("first byte after %1, whole after %2")
        .arg(secondsInWords(record.untilFirstByte), secondsInWords(record.untilEnd));
}

void add(QList<SentSheet::Fact> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

QList<SentSheet::Fact> factsOf(const SentRecord &record, const model::Answer &answer)
{
    QList<SentSheet::Fact> facts;
    const bool isKnown = record.tries > 0; // of an opened replay only request and answer are
    if (isKnown) {
        add(facts, Words::tr("Spoken as"), dialectInWords(record));
        add(facts, Words::tr("Sent"), QLocale().toString(record.when.toLocalTime(), QLocale::LongFormat));
        add(facts, Words::tr("Response"),
            record.status > 0 ? u"HTTP %1"_s.arg(record.status) : Words::tr("none"));
        add(facts, Words::tr("Time"), timesInWords(record));
    }
    if (record.tries > 1)
        add(facts, Words::tr("Tries"), Words::tr("%n; this is the last", nullptr, record.tries));
    add(facts, Words::tr("Counted"), usageInWords(answer));
    add(facts, Words::tr("Request id"), record.requestId);
    add(facts, Words::tr("Model"), answer.modelName);
    add(facts, Words::tr("Finish"), answer.finishWord);
    add(facts, Words::tr("Filters"), filterWords(answer.filters).join(u'\n'));
    for (const auto &[name, value] : record.responseHeaders) {
        if (name.startsWith("x-ratelimit"_L1) || name.startsWith("retry-after"_L1))
            add(facts, name, value);
    }
    return facts;
}

QString detailInWords(model::Detail detail)
{
    switch (detail) {
    case model::Detail::Low:
        return Words::tr("low");
    case model::Detail::High:
        return Words::tr("high");
    case model::Detail::Auto:
        break;
    }
    return Words::tr("auto");
}

/// How a point of the picture as sent is found in the original.
QString mappingInWords(const model::RecordedPicture &picture)
{
    const QSize sent = picture.sent.size;
    const QSize original = picture.picture.sizeAsked();
    const QPoint corner = picture.picture.part.topLeft();
    if (sent.isEmpty() || original.isEmpty())
        return Words::tr("unknown");
    if (!picture.picture.part.isNull())
        return Words::tr("%1 of %2: x × %3 + %4, y × %5 + %6")
            .arg(pixels(sent), pixels(picture.picture.size),
                QLocale().toString(double(original.width()) / sent.width(), 'f', 3),
                QLocale().toString(corner.x()),
                QLocale().toString(double(original.height()) / sent.height(), 'f', 3),
                QLocale().toString(corner.y()));
    if (sent == original)
        return Words::tr("pixel for pixel");
    return Words::tr("%1 of %2: x × %3, y × %4")
        .arg(pixels(sent), pixels(original),
            QLocale().toString(double(original.width()) / sent.width(), 'f', 3),
            QLocale().toString(double(original.height()) / sent.height(), 'f', 3));
}

SentSheet::PictureRow rowOf(const model::RecordedPicture &recorded)
{
    const model::Picture &picture = recorded.picture;
    const QString name =
        recorded.ofEarlierMessage ? Words::tr("%1 (asked about before)").arg(picture.name) : picture.name;
    if (picture.isAddress() && recorded.sent.byteCount == 0) {
        const QString address = picture.address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        return {picture,
            {address, Words::tr("its address only"), u"–"_s, u"–"_s, detailInWords(picture.detail),
                Words::tr("fetched by the service"), Words::tr("unknown")}};
    }
    return {picture,
        {name, pixels(recorded.sent.size), QLocale().formattedDataSize(recorded.sent.byteCount),
            recorded.sent.mime.section(u'/', -1).toUpper(), detailInWords(picture.detail),
            changesInWords(recorded.sent.changes), mappingInWords(recorded)}};
}

} // namespace

QStringList pictureColumns()
{
    return {Words::tr("Picture"), Words::tr("Pixels as sent"), Words::tr("Size"), Words::tr("Format"),
        Words::tr("Detail"), Words::tr("Changed"), Words::tr("Back to the original")};
}

QString changesInWords(const QStringList &changes)
{
    static constexpr std::array known{
        std::pair{"stripped-metadata", QT_TRANSLATE_NOOP("Sent", "position and camera data taken out")},
        std::pair{"cut-out", QT_TRANSLATE_NOOP("Sent", "a part cut out")},
        std::pair{"turned-upright", QT_TRANSLATE_NOOP("Sent", "turned upright")},
        std::pair{"shrunk", QT_TRANSLATE_NOOP("Sent", "made smaller")},
        std::pair{"recoded", QT_TRANSLATE_NOOP("Sent", "saved anew")},
        std::pair{"first-frame", QT_TRANSLATE_NOOP("Sent", "first frame only")},
    };
    QStringList words;
    for (const QString &change : changes) {
        QString word = change;
        for (const auto &[name, text] : known) {
            if (change == QLatin1StringView(name))
                word = Words::tr(text);
        }
        words += word;
    }
    return words.isEmpty() ? Words::tr("nothing: the file as it is") : words.join(u", "_s);
}

QString usageInWords(const model::Answer &answer)
{
    if (!answer.usage)
        return {};
    const QString tokens = Words::tr("%1 tokens in, %2 out")
                               .arg(QLocale().toString(answer.usage->promptTokens),
                                   QLocale().toString(answer.usage->completionTokens));
    return answer.cost ? tokens + u" · "_s + moneyWords(*answer.cost) : tokens;
}

QString usageReason(const model::Answer &answer)
{
    if (!answer.usage)
        return {};
    const model::Usage &usage = *answer.usage;
    QStringList sentences{
        Words::tr("The service counted %1 tokens of the question, earlier messages and pictures "
                  "included, and %2 of the answer.")
            .arg(QLocale().toString(usage.promptTokens), QLocale().toString(usage.completionTokens))};
    if (usage.pictureTokens > 0)
        sentences += Words::tr("Pictures made %1 of them.").arg(QLocale().toString(usage.pictureTokens));
    if (usage.cachedTokens > 0)
        sentences += Words::tr("%1 came from its cache, which may cost less.")
                         .arg(QLocale().toString(usage.cachedTokens));
    if (usage.reasoningTokens > 0)
        sentences += Words::tr("%1 of the answer were thinking that is not shown.")
                         .arg(QLocale().toString(usage.reasoningTokens));
    if (answer.cost && *answer.cost > 0)
        sentences +=
            Words::tr("The cost is what these tokens come to at the connection's prices; the bill is the "
                      "service's own.");
    return sentences.join(u' ');
}

SentSheet sheetOf(const SentRecord &record, const model::Answer &answer)
{
    if (record.request.isEmpty())
        return {};
    SentSheet sheet{.facts = factsOf(record, answer),
        .request = QString::fromUtf8(exchange::indentedJson(record.request)),
        .rawAnswer = QString::fromUtf8(exchange::indentedJson(record.rawAnswer)),
        .curl = QString::fromUtf8(exchange::asCurl(record.request))};
    if (record.rawAnswerIsCut) // on a line of its own
        sheet.rawAnswer =
            QStringList{sheet.rawAnswer, Words::tr("… the rest is too long to be kept")}.join(u'\n');
    for (const model::RecordedPicture &picture : record.pictures)
        sheet.pictures.append(rowOf(picture));
    return sheet;
}

} // namespace presentation
