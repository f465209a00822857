#include "exchange/curl.h"

#include "exchange/jsonlayout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString inSingleQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What a shell would take for its own between double quotation marks and in a here-document.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'$', u"\\$"_s).replace(u'`', u"\\`"_s);
}

QString headerWords(const QString &name, const QString &value)
{
    const QString line = name + u": "_s + value;
    QString keyed = escaped(line).replace(u'"', u"\\\""_s);
    keyed.replace(u"<api-key>"_s, u"$GROUNDGLASS_API_KEY"_s).replace(u"<token>"_s, u"$GROUNDGLASS_API_KEY"_s);
    return keyed == line ? inSingleQuotes(line) : u'"' + keyed + u'"';
}

QString bodyWords(const QByteArray &body)
{
    static const QRegularExpression picture(u"<picture (\\d+) as sent, \\d+ bytes>"_s);
    QString words = escaped(QString::fromUtf8(body));
    words.replace(picture, u"$(base64 < picture-\\1 | tr -d '\\n')"_s);
    return words.replace(u"<vision-key>"_s, u"$GROUNDGLASS_VISION_KEY"_s)
        .replace(u"<video-address>"_s, u"$GROUNDGLASS_VIDEO_URL"_s);
}

} // namespace

QByteArray asCurl(const QByteArray &request)
{
    const QJsonObject json = QJsonDocument::fromJson(request).object();
    if (json[u"url"].toString().isEmpty())
        return {};
    const QString method = json[u"method"].toString(u"POST"_s);
    QStringList lines{u"curl -X %1 %2"_s.arg(method, inSingleQuotes(json[u"url"].toString()))};
    const QJsonObject headers = json[u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines += u"  -H "_s + headerWords(header.key(), header.value().toString());
    lines += u"  --data-binary @- <<GROUNDGLASS_END"_s;
    return (
        lines.join(u" \\\n"_s) + u'\n' + bodyWords(memberText(request, "body")) + u"\nGROUNDGLASS_END\n"_s)
        .toUtf8();
}

} // namespace exchange
