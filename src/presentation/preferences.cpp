#include "presentation/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace presentation {

Preferences::Preferences(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

QByteArray Preferences::layout(const QString &part) const
{
    return m_file->value(u"layout/"_s + part).toByteArray();
}

void Preferences::setLayout(const QString &part, const QByteArray &state)
{
    m_file->setValue(u"layout/"_s + part, state);
}

QString Preferences::word(const QString &name) const
{
    return m_file->value(u"choice/"_s + name).toString();
}

void Preferences::setWord(const QString &name, const QString &value)
{
    m_file->setValue(u"choice/"_s + name, value);
}

qint64 Preferences::lastConversation() const
{
    return m_file->value(u"conversation/last"_s).toLongLong();
}

void Preferences::setLastConversation(qint64 id)
{
    m_file->setValue(u"conversation/last"_s, id);
    m_file->sync();
}

QString Preferences::draftText() const
{
    return m_file->value(u"draft/text"_s).toString();
}

void Preferences::setDraftText(const QString &text)
{
    m_file->setValue(u"draft/text"_s, text);
    m_file->sync();
}

} // namespace presentation
