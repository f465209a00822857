#include "presentation/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace presentation {

Preferences::Preferences(const QString &file)
    : m_path(file)
    , m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    m_writer.setMaxThreadCount(1);
}

Preferences::~Preferences()
{
    m_writer.waitForDone();
}

QVariant Preferences::value(const QString &key) const
{
    const auto written = m_written.constFind(key);
    return written == m_written.constEnd() ? m_file->value(key) : *written;
}

void Preferences::write(const QString &key, const QVariant &value)
{
    m_written.insert(key, value);
    m_writer.start([path = m_path, key, value] {
        QSettings file(path, QSettings::IniFormat); // any thread may have one of its own
        file.setValue(key, value);
        file.sync();
    });
}

QByteArray Preferences::layout(const QString &part) const
{
    return value(u"layout/"_s + part).toByteArray();
}

void Preferences::setLayout(const QString &part, const QByteArray &state)
{
    write(u"layout/"_s + part, state);
}

QString Preferences::word(const QString &name) const
{
    return value(u"choice/"_s + name).toString();
}

void Preferences::setWord(const QString &name, const QString &value)
{
    write(u"choice/"_s + name, value);
}

qint64 Preferences::lastConversation() const
{
    return value(u"conversation/last"_s).toLongLong();
}

void Preferences::setLastConversation(qint64 id)
{
    write(u"conversation/last"_s, id);
}

QString Preferences::draftText() const
{
    return value(u"draft/text"_s).toString();
}

void Preferences::setDraftText(const QString &text)
{
    write(u"draft/text"_s, text);
}

} // namespace presentation
