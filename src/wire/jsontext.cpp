#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wire {

namespace {

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QString valid = text.isValidUtf16() ? text : withoutLoneSurrogates(text);
    const QByteArray row = QJsonDocument(QJsonArray{valid}).toJson(QJsonDocument::Compact);
    return row.mid(1, row.size() - 2);
}

QByteArray jsonTextInside(const QString &text)
{
    const QByteArray quoted = jsonText(text);
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace wire
