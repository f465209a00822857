#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wire {

QByteArray jsonText(const QString &text)
{
    const QString valid = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const QByteArray row = QJsonDocument(QJsonArray{valid}).toJson(QJsonDocument::Compact);
    return row.mid(1, row.size() - 2);
}

QByteArray jsonTextInside(const QString &text)
{
    const QByteArray quoted = jsonText(text);
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace wire
