#include "store/pagetexts.h"

#include "store/jsonparts.h"
#include "store/values.h"

#include "database/database.h"

using namespace Qt::StringLiterals;
using model::PictureAnalysis;

namespace store {

namespace {

QJsonObject wordToJson(const PictureAnalysis::Word &word)
{
    return {{u"text"_s, word.text}, {u"polygon"_s, polygonToJson(word.polygon)}};
}

PictureAnalysis::Word wordFromJson(const QJsonObject &json)
{
    return {.text = json[u"text"].toString(), .polygon = polygonFromJson(json[u"polygon"]), .confidence = 1};
}

QJsonObject textLineToJson(const PictureAnalysis::Line &line)
{
    QJsonObject json{{u"text"_s, line.text}, {u"polygon"_s, polygonToJson(line.polygon)}};
    putList(json, u"words"_s, line.words, wordToJson);
    return json;
}

PictureAnalysis::Line textLineFromJson(const QJsonObject &json)
{
    return {.text = json[u"text"].toString(),
        .polygon = polygonFromJson(json[u"polygon"]),
        .words = takeList(json[u"words"], wordFromJson)};
}

} // namespace

PageTexts::PageTexts(database::Database &database)
    : m_database(database)
{
}

model::Outcome PageTexts::keep(const QString &hash, const PictureAnalysis &words)
{
    QJsonObject json{{u"width"_s, words.size.width()}, {u"height"_s, words.size.height()}};
    putList(json, u"lines"_s, words.lines, textLineToJson);
    auto keep = m_database.statement(
        u"INSERT OR REPLACE INTO page_text (hash, words) SELECT hash, ? FROM picture WHERE hash = ?"_s);
    return keep.bind(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)))
        .bind(textColumn(hash))
        .run();
}

model::Result<PictureAnalysis> PageTexts::of(const QString &hash)
{
    auto row = m_database.statement(u"SELECT words FROM page_text WHERE hash = ?"_s);
    const auto found = row.bind(textColumn(hash)).next();
    if (!found)
        return found.problem();
    PictureAnalysis words;
    if (!*found)
        return words;
    const QJsonObject json = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
    words.size = QSize(json[u"width"].toInt(), json[u"height"].toInt());
    words.lines = takeList(json[u"lines"], textLineFromJson);
    return words;
}

} // namespace store
