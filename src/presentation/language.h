#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace presentation {

/// The language of every sentence, date and number of the program. English stands in the sources, the others
/// in the program's resources. One while the application lives; window's thread.
class Language {
public:
    Language();
    ~Language();

    /// What there is, by code ("en", "de"); English first.
    [[nodiscard]] static const QStringList &codes();
    /// A language in its own words: "Deutsch".
    [[nodiscard]] static QString nameOf(const QString &code);

    /// From now on; widgets get a LanguageChange. Any other code than those above means the first of the
    /// system's languages that there is, or else English.
    void speak(const QString &code);
    [[nodiscard]] const QString &spoken() const { return m_spoken; }

private:
    void load(const QString &file);

    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace presentation
