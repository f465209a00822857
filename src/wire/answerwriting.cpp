#include "wire/answerwriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

QString finishWord(model::FinishReason finish)
{
    return finish == model::FinishReason::Length ? u"length"_s : u"stop"_s;
}

QString sourceWord(model::RegionSource source)
{
    switch (source) {
    case model::RegionSource::Face:
        return u"face"_s;
    case model::RegionSource::Person:
        return u"person"_s;
    case model::RegionSource::Code:
        return u"code"_s;
    default:
        return u"text"_s;
    }
}

QJsonArray pointsOf(const QPolygonF &polygon)
{
    QJsonArray points;
    for (const QPointF &point : polygon)
        points.append(QJsonObject{{u"x"_s, point.x()}, {u"y"_s, point.y()}});
    return points;
}

QJsonObject ownWordsOf(const model::GroundingSpan &span)
{
    QJsonObject own{{u"label"_s, span.label}};
    if (span.confidence)
        own.insert(u"confidence"_s, *span.confidence);
    if (span.picture)
        own.insert(u"picture"_s, *span.picture);
    if (span.source)
        own.insert(u"source"_s, sourceWord(*span.source));
    return own;
}

QJsonObject spanObject(const model::GroundingSpan &span)
{
    return {{u"text"_s, span.text}, {u"offset"_s, span.offset}, {u"length"_s, span.length},
        {u"polygon"_s, pointsOf(span.polygon)}, {u"groundglass"_s, ownWordsOf(span)}};
}

QJsonObject enhancementsObject(const QList<model::GroundingLine> &lines)
{
    QJsonArray array;
    for (const model::GroundingLine &line : lines) {
        QJsonArray spans;
        for (const model::GroundingSpan &span : line.spans)
            spans.append(spanObject(span));
        array.append(QJsonObject{{u"text"_s, line.text}, {u"spans"_s, spans}});
    }
    return {{u"grounding"_s, QJsonObject{{u"status"_s, u"Success"_s}, {u"lines"_s, array}}}};
}

QJsonObject usageObject(const model::Usage &usage)
{
    return {{u"prompt_tokens"_s, usage.promptTokens}, {u"completion_tokens"_s, usage.completionTokens},
        {u"total_tokens"_s, usage.totalTokens}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject headObject(const AnswerHead &head, const QString &objectName)
{
    const QString prefix = head.extensions ? u"extensions."_s : QString();
    return {{u"id"_s, head.id}, {u"object"_s, prefix + objectName}, {u"created"_s, head.created},
        {u"model"_s, head.modelName}};
}

QByteArray chunk(const AnswerHead &head, const QJsonArray &choices)
{
    QJsonObject object = headObject(head, u"chat.completion.chunk"_s);
    object.insert(u"choices"_s, choices);
    if (head.usageInStream)
        object.insert(u"usage"_s, QJsonValue::Null);
    return compact(object);
}

QJsonArray sameForEach(const AnswerHead &head, QJsonObject choice)
{
    QJsonArray choices;
    for (int index = 0; index < head.choices; ++index) {
        choice.insert(u"index"_s, index);
        choices.append(choice);
    }
    return choices;
}

QJsonObject answeredObject(const AnswerEnd &end)
{
    return {{u"answered"_s, end.answered}};
}

} // namespace

AnswerWriting::AnswerWriting(AnswerHead head)
    : m_head(std::move(head))
{
}

QByteArray AnswerWriting::whole(const QString &text, const GroundingLines &grounding, const AnswerEnd &end,
    const model::Usage &usage) const
{
    QJsonObject choice{{u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, text}}},
        {u"finish_reason"_s, finishWord(end.finish)}, {u"content_filter_results"_s, QJsonObject{}},
        {u"groundglass"_s, answeredObject(end)}};
    if (grounding)
        choice.insert(u"enhancements"_s, enhancementsObject(*grounding));
    QJsonObject object = headObject(m_head, u"chat.completion"_s);
    object.insert(u"prompt_filter_results"_s, QJsonArray{});
    object.insert(u"choices"_s, sameForEach(m_head, choice));
    object.insert(u"usage"_s, usageObject(usage));
    return compact(object);
}

QByteArray AnswerWriting::event(const QByteArray &json) const
{
    return "data: " + json + "\n\n";
}

QByteArray AnswerWriting::opening() const
{
    QJsonObject annotations{{u"id"_s, QString()}, {u"object"_s, QString()}, {u"created"_s, 0},
        {u"model"_s, QString()}, {u"prompt_filter_results"_s, QJsonArray{}}, {u"choices"_s, QJsonArray{}}};
    if (m_head.usageInStream)
        annotations.insert(u"usage"_s, QJsonValue::Null);
    const QJsonObject role{{u"delta"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}}},
        {u"finish_reason"_s, QJsonValue::Null}};
    return event(compact(annotations)) + event(chunk(m_head, sameForEach(m_head, role)));
}

QByteArray AnswerWriting::piece(const QString &text, const GroundingLines &grounding) const
{
    QJsonObject choice{{u"delta"_s, QJsonObject{{u"content"_s, text}}},
        {u"finish_reason"_s, QJsonValue::Null}, {u"content_filter_results"_s, QJsonObject{}}};
    if (grounding)
        choice.insert(u"enhancements"_s, enhancementsObject(*grounding));
    return event(chunk(m_head, sameForEach(m_head, choice)));
}

QByteArray AnswerWriting::closing(const AnswerEnd &end, const model::Usage &usage) const
{
    const QJsonObject finish{{u"delta"_s, QJsonObject{}}, {u"finish_reason"_s, finishWord(end.finish)},
        {u"groundglass"_s, answeredObject(end)}};
    QByteArray events = event(chunk(m_head, sameForEach(m_head, finish)));
    if (m_head.usageInStream) {
        QJsonObject numbers = headObject(m_head, u"chat.completion.chunk"_s);
        numbers.insert(u"choices"_s, QJsonArray{});
        numbers.insert(u"usage"_s, usageObject(usage));
        events += event(compact(numbers));
    }
    return events + "data: [DONE]\n\n";
}

QByteArray commentEvent(const QString &text)
{
    QByteArray line = text.toUtf8();
    line.replace('\n', ' ').replace('\r', ' ');
    return ": " + line + "\n\n";
}

QByteArray toolEvent(const QString &text)
{
    const QJsonObject delta{{u"role"_s, u"tool"_s}, {u"content"_s, text}};
    const QJsonObject choice{{u"messages"_s, QJsonArray{QJsonObject{{u"delta"_s, delta}}}}};
    return "data: " + compact({{u"choices"_s, QJsonArray{choice}}}) + "\n\n";
}

QByteArray writeError(const model::Problem &problem)
{
    const bool theirs = problem.status.value_or(500) < 500;
    const QJsonObject error{{u"code"_s, problem.code}, {u"message"_s, problem.detail},
        {u"param"_s, problem.subject.isEmpty() ? QJsonValue() : QJsonValue(problem.subject)},
        {u"type"_s, theirs ? u"invalid_request_error"_s : u"server_error"_s}};
    return compact({{u"error"_s, error}});
}

QByteArray errorEvent(const model::Problem &problem)
{
    return "data: " + writeError(problem) + "\n\n";
}

QByteArray writeModels(const QStringList &names, qint64 created)
{
    QJsonArray data;
    for (const QString &name : names)
        data.append(QJsonObject{{u"id"_s, name}, {u"object"_s, u"model"_s}, {u"created"_s, created},
            {u"owned_by"_s, u"groundglass"_s}});
    return compact({{u"object"_s, u"list"_s}, {u"data"_s, data}});
}

} // namespace wire
