#include "wire/incomingchat.h"

#include "wire/incomingcontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr qsizetype MostMessages = 2048;

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// Reads the fields of one request; the first thing that is wrong is kept and the rest does not matter any
/// more.
class ChatFields {
public:
    explicit ChatFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    model::Result<IncomingChat> read();

private:
    void refuse(const QString &field, const QString &sentence, const QString &code = u"invalid_value"_s);
    void readMessages();
    [[nodiscard]] std::optional<model::Role> roleOf(const QJsonObject &message, const QString &field);
    void readLimits();
    void checkRange(const QString &field, double least, double most);
    void readStops();
    void readStreaming();
    void readEnhancements();
    void checkDataSources();
    void readVideoIndex(const QJsonObject &source, const QString &place);
    void checkVideo();
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &key, const QString &field);
    [[nodiscard]] std::optional<qint64> wholeNumber(const QString &field, qint64 least, qint64 most);

    QJsonObject m_object;
    IncomingChat m_chat;
    std::optional<model::Problem> m_problem;
};

void ChatFields::refuse(const QString &field, const QString &sentence, const QString &code)
{
    if (!m_problem)
        m_problem = refusedField(field, sentence, code);
}

model::Result<IncomingChat> ChatFields::read()
{
    readLimits();
    readStops();
    readStreaming();
    readEnhancements();
    checkDataSources();
    const QJsonValue name = m_object.value("model"_L1);
    if (!isMissing(name) && !name.isString())
        refuse(u"model"_s, u"The model must be a string."_s);
    m_chat.modelName = name.toString();
    if (!m_problem)
        readMessages();
    checkVideo();
    if (m_problem)
        return *std::move(m_problem);
    return std::move(m_chat);
}

std::optional<model::Role> ChatFields::roleOf(const QJsonObject &message, const QString &field)
{
    const QString role = message.value("role"_L1).toString();
    if (role == "user"_L1)
        return model::Role::User;
    if (role == "system"_L1 || role == "developer"_L1)
        return model::Role::System;
    if (role == "assistant"_L1 || role == "tool"_L1 || role == "function"_L1)
        return model::Role::Assistant;
    refuse(field + u".role"_s, u"The role must be system, developer, user, assistant, tool or function."_s);
    return std::nullopt;
}

void ChatFields::readMessages()
{
    const QJsonValue value = m_object.value("messages"_L1);
    if (!value.isArray())
        return refuse(u"messages"_s, u"The request needs a list of messages."_s);
    const QJsonArray messages = value.toArray();
    if (messages.isEmpty())
        return refuse(u"messages"_s, u"The list of messages is empty; at least one is needed."_s);
    if (messages.size() > MostMessages)
        return refuse(u"messages"_s, u"At most 2048 messages are taken in one request."_s);
    for (qsizetype i = 0; i < messages.size() && !m_problem; ++i) {
        const QString field = u"messages[%1]"_s.arg(i);
        if (!messages.at(i).isObject())
            return refuse(field, u"Each message must be an object with a role and content."_s);
        const QJsonObject object = messages.at(i).toObject();
        const auto role = roleOf(object, field);
        if (!role)
            return;
        IncomingMessage message{.role = *role};
        if (auto read = readContent(object.value("content"_L1), field + u".content"_s, message); !read)
            m_problem = read.problem();
        m_chat.messages.append(std::move(message));
    }
}

void ChatFields::checkVideo()
{
    const auto last = std::find_if(m_chat.messages.crbegin(), m_chat.messages.crend(),
        [](const IncomingMessage &message) { return !message.documentId.isEmpty(); });
    if (last == m_chat.messages.crend())
        return;
    if (!last->pictures.isEmpty())
        return refuse(u"messages"_s, u"A question takes one video, and no pictures beside it."_s,
            u"unsupported_value"_s);
    if (m_chat.indexName.isEmpty())
        refuse(u"data_sources"_s,
            u"A question about a video requires a data source of the type AzureComputerVisionVideoIndex."_s);
}

void ChatFields::readLimits()
{
    checkRange(u"temperature"_s, 0, 2);
    checkRange(u"top_p"_s, 0, 1);
    checkRange(u"presence_penalty"_s, -2, 2);
    checkRange(u"frequency_penalty"_s, -2, 2);
    const auto most = wholeNumber(u"max_tokens"_s, 1, std::numeric_limits<qint32>::max());
    const auto mostToday = wholeNumber(u"max_completion_tokens"_s, 1, std::numeric_limits<qint32>::max());
    m_chat.maxTokens = mostToday ? mostToday : most;
    m_chat.choices = int(wholeNumber(u"n"_s, 1, 128).value_or(1));
}

void ChatFields::checkRange(const QString &field, double least, double most)
{
    const QJsonValue value = m_object.value(field);
    if (isMissing(value))
        return;
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        refuse(field, u"%1 must be a number from %2 to %3."_s.arg(field).arg(least).arg(most));
}

std::optional<qint64> ChatFields::wholeNumber(const QString &field, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(field);
    if (isMissing(value))
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || number < double(least)
        || number > double(most)) {
        refuse(field, u"%1 must be a whole number from %2 to %3."_s.arg(field).arg(least).arg(most));
        return std::nullopt;
    }
    return qint64(number);
}

void ChatFields::readStops()
{
    const QJsonValue value = m_object.value("stop"_L1);
    if (isMissing(value))
        return;
    const QJsonArray stops = value.isString() ? QJsonArray{value} : value.toArray();
    const bool allStrings =
        std::all_of(stops.begin(), stops.end(), [](const QJsonValue &stop) { return stop.isString(); });
    if (stops.isEmpty() || stops.size() > 4 || !allStrings)
        return refuse(u"stop"_s, u"stop must be a string or a list of one to four strings."_s);
    for (const QJsonValue &stop : stops) {
        if (!stop.toString().isEmpty())
            m_chat.stops.append(stop.toString());
    }
}

bool ChatFields::flag(const QJsonObject &object, const QString &key, const QString &field)
{
    const QJsonValue value = object.value(key);
    if (!isMissing(value) && !value.isBool())
        refuse(field, u"%1 must be true or false."_s.arg(field));
    return value.toBool();
}

void ChatFields::readStreaming()
{
    m_chat.stream = flag(m_object, u"stream"_s, u"stream"_s);
    const QJsonValue options = m_object.value("stream_options"_L1);
    if (isMissing(options))
        return;
    if (!options.isObject())
        return refuse(u"stream_options"_s, u"stream_options must be an object."_s);
    if (!m_chat.stream)
        return refuse(
            u"stream_options"_s, u"stream_options has a meaning only together with stream: true."_s);
    m_chat.usageInStream = flag(options.toObject(), u"include_usage"_s, u"stream_options.include_usage"_s);
}

void ChatFields::readEnhancements()
{
    const QJsonValue value = m_object.value("enhancements"_L1);
    if (isMissing(value))
        return;
    if (!value.isObject())
        return refuse(u"enhancements"_s, u"enhancements must be an object."_s);
    const auto enabled = [&](const QString &name) {
        const QString field = u"enhancements."_s + name;
        const QJsonValue choice = value.toObject().value(name);
        if (!isMissing(choice) && !choice.isObject())
            refuse(field, u"%1 must be an object such as {\"enabled\": true}."_s.arg(field));
        return flag(choice.toObject(), u"enabled"_s, field + u".enabled"_s);
    };
    m_chat.ocr = enabled(u"ocr"_s);
    m_chat.grounding = enabled(u"grounding"_s);
    m_chat.video = enabled(u"video"_s);
}

/// Every spelling that clients use.
void ChatFields::readVideoIndex(const QJsonObject &source, const QString &place)
{
    const QJsonObject parameters = source.value("parameters"_L1).toObject();
    for (const auto &name : {"indexName"_L1, "index_name"_L1}) {
        if (parameters.value(name).isString())
            m_chat.indexName = parameters.value(name).toString();
    }
    if (m_chat.indexName.isEmpty())
        refuse(
            place + u".parameters.indexName"_s, u"The data source of a video needs the name of its index."_s);
}

/// The keys inside are for services that need a second resource for their eyes. This one has its own, so they
/// are checked for shape and not kept.
void ChatFields::checkDataSources()
{
    for (const QString &field : {u"dataSources"_s, u"data_sources"_s}) {
        const QJsonValue value = m_object.value(field);
        if (isMissing(value))
            continue;
        if (!value.isArray())
            return refuse(field, u"%1 must be a list."_s.arg(field));
        const QJsonArray sources = value.toArray();
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString type = sources.at(i).toObject().value("type"_L1).toString();
            const QString place = u"%1[%2]"_s.arg(field).arg(i);
            if (type.isEmpty())
                return refuse(place + u".type"_s, u"A data source needs its type as a string."_s);
            if (type.compare("AzureComputerVisionVideoIndex"_L1, Qt::CaseInsensitive) == 0)
                readVideoIndex(sources.at(i).toObject(), place);
            else if (type.compare("AzureComputerVision"_L1, Qt::CaseInsensitive) != 0)
                return refuse(place + u".type"_s,
                    u"This service knows the data sources AzureComputerVision and AzureComputerVisionVideoIndex only."_s,
                    u"unsupported_value"_s);
        }
    }
}

} // namespace

model::Result<IncomingChat> readChat(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return refusedField({},
            u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset),
            u"invalid_json"_s);
    if (!document.isObject())
        return refusedField({}, u"The body must be a JSON object."_s, u"invalid_json"_s);
    return ChatFields(document.object()).read();
}

} // namespace wire
