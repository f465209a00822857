#include "text/entity.h"

#include <md4c-html.h>

namespace text {

QString entity(const QByteArray &words)
{
    // md4c keeps its table to itself, but turns an entity into its character when it writes HTML.
    QByteArray html;
    const auto collect = [](const MD_CHAR *bytes, MD_SIZE size, void *into) {
        static_cast<QByteArray *>(into)->append(bytes, static_cast<qsizetype>(size));
    };
    if (md_html(words.constData(), static_cast<MD_SIZE>(words.size()), collect, &html, 0, 0) != 0)
        return QString::fromUtf8(words);
    QString shown = QString::fromUtf8(html.trimmed());
    const QLatin1StringView before("<p>");
    const QLatin1StringView after("</p>");
    if (shown.startsWith(before) && shown.endsWith(after))
        shown = shown.mid(before.size(), shown.size() - before.size() - after.size());
    if (shown == u"&lt;")
        return QStringLiteral("<");
    if (shown == u"&gt;")
        return QStringLiteral(">");
    if (shown == u"&quot;")
        return QStringLiteral("\"");
    if (shown == u"&amp;")
        return QStringLiteral("&");
    return shown.startsWith(u"&amp;") ? QString::fromUtf8(words) : shown;
}

} // namespace text
