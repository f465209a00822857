#include "engine/telling.h"

using namespace Qt::StringLiterals;

namespace engine {

Telling::Telling(const QList<Seen> &pictures, std::optional<int> only, Composition &composition)
    : m_several(pictures.size() > 1)
    , m_composition(composition)
{
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (!only || *only == i)
            m_readings.append(Reading(pictures.at(i), int(i) + 1));
    }
}

QString Telling::anyPicture() const
{
    if (m_readings.size() == 1)
        return m_several ? u"picture %1"_s.arg(m_readings.first().number()) : u"this picture"_s;
    return u"any of these %1 pictures"_s.arg(m_readings.size());
}

bool Telling::isEmpty() const
{
    return std::all_of(m_readings.begin(), m_readings.end(), [](const Reading &reading) {
        return reading.evidence().lines.isEmpty() && reading.evidence().detections.isEmpty();
    });
}

Composition &Telling::about(const Reading &reading)
{
    m_composition.startLine();
    return m_several ? m_composition.say(u"In picture %1: "_s.arg(reading.number())) : m_composition;
}

QString separator(qsizetype index, qsizetype count)
{
    return index == 0 ? QString() : index == count - 1 ? u" and "_s : u", "_s;
}

QString listed(const QStringList &items)
{
    QString list;
    for (qsizetype i = 0; i < items.size(); ++i)
        list += separator(i, items.size()) + items.at(i);
    return list;
}

QString inQuotes(const QString &words)
{
    return u'“' + words + u'”';
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : u"%1 %2"_s.arg(count).arg(many);
}

} // namespace engine
