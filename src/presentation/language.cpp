#include "presentation/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void takeInTranslations()
{
    Q_INIT_RESOURCE(translations); // outside any namespace, as its macro wants it
}

namespace presentation {

namespace {

/// English when the system names no language of ours.
QString systemsChoice()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (Language::codes().contains(code))
            return code;
    }
    return Language::codes().first();
}

/// The system's own formats where it speaks this language, too: they know the country.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    const bool isPlain = system.language() == QLocale::C && code == Language::codes().first();
    return isPlain || system.language() == own.language() ? system : own;
}

} // namespace

Language::Language()
{
    takeInTranslations();
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

const QStringList &Language::codes()
{
    static const QStringList all{u"en"_s, u"de"_s, u"th"_s};
    return all;
}

QString Language::nameOf(const QString &code)
{
    if (code == "de"_L1)
        return u"Deutsch"_s;
    return code == "th"_L1 ? u"ไทย"_s : u"English"_s;
}

void Language::speak(const QString &code)
{
    m_spoken = codes().contains(code) ? code : systemsChoice();
    QLocale::setDefault(localeOf(m_spoken));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    if (m_spoken != codes().first()) {
        load(u":/translations/qt_"_s + m_spoken);
        load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + m_spoken); // before ours
    }
    load(u":/translations/groundglass_"_s + m_spoken);
}

void Language::load(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace presentation
