#include "engine/textlanguages.h"

#include <QDir>
#include <QHash>

namespace engine {

using namespace Qt::StringLiterals;

namespace {

bool isLanguage(const QString &name)
{
    return name != "osd"_L1 && name != "equ"_L1 && name != "snum"_L1;
}

} // namespace

QString languageFolder()
{
    QStringList folders;
    const QString named = qEnvironmentVariable("TESSDATA_PREFIX");
    if (!named.isEmpty()) {
        folders = {named, named + u"/tessdata"_s};
    } else {
        folders = {u"/usr/share/tesseract-ocr/5/tessdata"_s, u"/usr/share/tesseract-ocr/4.00/tessdata"_s,
            u"/usr/share/tessdata"_s, u"/usr/local/share/tessdata"_s};
    }
    for (const QString &folder : folders) {
        if (!languagesIn(folder).isEmpty())
            return folder;
    }
    return {};
}

QStringList languagesIn(const QString &folder)
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"*.traineddata"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.section(u'.', 0, 0);
        if (isLanguage(name))
            languages.append(name);
    }
    return languages;
}

QString scriptOf(const QString &language)
{
    static const QHash<QString, QString> scripts{{u"tha"_s, u"Thai"_s}, {u"jpn"_s, u"Japanese"_s},
        {u"jpn_vert"_s, u"Japanese"_s}, {u"kor"_s, u"Korean"_s}, {u"chi_sim"_s, u"Han"_s},
        {u"chi_tra"_s, u"Han"_s}, {u"ara"_s, u"Arabic"_s}, {u"fas"_s, u"Arabic"_s}, {u"urd"_s, u"Arabic"_s},
        {u"uig"_s, u"Arabic"_s}, {u"pus"_s, u"Arabic"_s}, {u"heb"_s, u"Hebrew"_s}, {u"yid"_s, u"Hebrew"_s},
        {u"rus"_s, u"Cyrillic"_s}, {u"ukr"_s, u"Cyrillic"_s}, {u"bul"_s, u"Cyrillic"_s},
        {u"bel"_s, u"Cyrillic"_s}, {u"srp"_s, u"Cyrillic"_s}, {u"mkd"_s, u"Cyrillic"_s},
        {u"kaz"_s, u"Cyrillic"_s}, {u"mon"_s, u"Cyrillic"_s}, {u"ell"_s, u"Greek"_s}, {u"grc"_s, u"Greek"_s},
        {u"hin"_s, u"Devanagari"_s}, {u"mar"_s, u"Devanagari"_s}, {u"nep"_s, u"Devanagari"_s},
        {u"san"_s, u"Devanagari"_s}, {u"ben"_s, u"Bengali"_s}, {u"asm"_s, u"Bengali"_s},
        {u"tam"_s, u"Tamil"_s}, {u"tel"_s, u"Telugu"_s}, {u"kan"_s, u"Kannada"_s}, {u"mal"_s, u"Malayalam"_s},
        {u"guj"_s, u"Gujarati"_s}, {u"pan"_s, u"Gurmukhi"_s}, {u"sin"_s, u"Sinhala"_s},
        {u"mya"_s, u"Myanmar"_s}, {u"khm"_s, u"Khmer"_s}, {u"lao"_s, u"Lao"_s}, {u"bod"_s, u"Tibetan"_s},
        {u"kat"_s, u"Georgian"_s}, {u"hye"_s, u"Armenian"_s}, {u"amh"_s, u"Ethiopic"_s},
        {u"tir"_s, u"Ethiopic"_s}};
    return scripts.value(language, u"Latin"_s);
}

QString languagesToRead(const QStringList &installed, const QString &script)
{
    constexpr qsizetype most = 3;
    const QString english = u"eng"_s;
    // One model for all languages in Latin letters reads "Café Lindgrün" as it stands; models of single
    // languages side by side take turns losing each other's accents.
    const QString latinScript = u"Latin"_s;
    const bool latin = script.isEmpty() || script == latinScript;
    if (latin && installed.contains(latinScript)) {
        QStringList chosen{latinScript};
        for (const QString &language : installed) {
            if (scriptOf(language) != latinScript)
                chosen.append(language);
        }
        return (script.isEmpty() ? chosen.mid(0, most) : chosen.mid(0, 1)).join(u'+');
    }
    QStringList chosen;
    for (const QString &language : installed) {
        if (language != english && language != latinScript
            && (script.isEmpty() || scriptOf(language) == script))
            chosen.append(language);
    }
    if (installed.contains(english))
        chosen.insert(latin ? 0 : std::min(chosen.size(), most - 1), english);
    if (chosen.isEmpty())
        chosen = installed;
    return chosen.mid(0, most).join(u'+');
}

} // namespace engine
