#include "exchange/jsonlayout.h"

#include <QJsonDocument>

namespace exchange {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Past the string that begins at `at`.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

qsizetype pastSpaces(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// Past the value that begins at `at`.
qsizetype endOfValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = endOfString(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (closes || c == ','))
            return at;
        depth += c == '{' || c == '[' ? 1 : closes ? -1 : 0;
        ++at;
        if (closes && depth == 0)
            return at;
    }
    return at;
}

QByteArray newLine(int depth)
{
    return '\n' + QByteArray(2 * depth, ' ');
}

QByteArray laidOut(const QByteArray &json)
{
    QByteArray text;
    int depth = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            text += json.sliced(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (isSpace(c))
            continue;
        const bool opens = c == '{' || c == '[';
        if (opens) {
            const qsizetype next = pastSpaces(json, at);
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                text += c;
                text += json[next];
                at = next + 1;
                continue;
            }
        }
        if (c == '}' || c == ']')
            text += newLine(--depth);
        text += c;
        if (opens)
            text += newLine(++depth);
        else if (c == ',')
            text += newLine(depth);
        else if (c == ':')
            text += ' ';
    }
    return text;
}

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).isNull() ? json : laidOut(json);
}

QByteArray memberText(const QByteArray &json, const QByteArray &name)
{
    if (!QJsonDocument::fromJson(json).isObject())
        return {};
    qsizetype at = json.indexOf('{') + 1;
    while (at < json.size()) {
        at = pastSpaces(json, at);
        if (at >= json.size() || json[at] != '"')
            return {};
        const qsizetype nameEnd = endOfString(json, at);
        const bool isIt = json.sliced(at + 1, nameEnd - at - 2) == name;
        const qsizetype begin = pastSpaces(json, pastSpaces(json, nameEnd) + 1);
        const qsizetype end = endOfValue(json, begin);
        if (isIt)
            return json.sliced(begin, end - begin).trimmed();
        at = pastSpaces(json, end) + 1; // the comma
    }
    return {};
}

} // namespace exchange
