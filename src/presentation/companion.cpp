#include "presentation/companion.h"

#include "model/whendone.h"

namespace presentation {

Companion::Companion(Wish wish, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
{
}

void Companion::start()
{
    m_pages.resize(m_wish.files.size());
    m_open = 1;
    for (qsizetype index = 0; index < m_wish.files.size(); ++index) {
        if (m_wish.files.at(index).isEmpty())
            continue;
        ++m_open;
        model::whenDone(m_wish.analyse(m_wish.files.at(index), m_wish.connection, m_wish.secrets), this,
            [this, index](const model::Result<model::PictureAnalysis> &result) { take(index, result); });
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (--m_open == 0)
                emit ended();
        },
        Qt::QueuedConnection);
}

QList<model::PictureAnalysis> Companion::pagesToTell() const
{
    QList<model::PictureAnalysis> told = m_pages;
    for (qsizetype index = 0; index < told.size(); ++index) {
        if (!m_wish.told.value(index, true))
            told[index] = {};
    }
    return told;
}

void Companion::take(qsizetype index, const model::Result<model::PictureAnalysis> &result)
{
    if (result)
        m_pages[index] = *result;
    else if (!m_problems.contains(result.problem()))
        m_problems.append(result.problem());
    if (--m_open == 0)
        emit ended();
}

} // namespace presentation
