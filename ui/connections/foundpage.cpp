#include "ui/connections/foundpage.h"

#include "model/whendone.h"
#include "presentation/localmodels.h"
#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::connections {

FoundPage::FoundPage(presentation::FindLocal find, QWidget *parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_words(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"foundPage"_s);
    m_words->setObjectName(u"foundWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(8);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->setSpacing(12);
    whole->addWidget(m_words);
    whole->addLayout(m_rows);
    whole->addStretch();
}

void FoundPage::look()
{
    clear();
    m_words->setText(tr("Asking this computer…"));
    model::whenDone(m_find(), this, [this](const QList<model::FoundService> &found) { show(found); });
}

void FoundPage::show(const QList<model::FoundService> &found)
{
    clear();
    m_words->setText(presentation::foundWords(found));
    for (const presentation::LocalOffer &offer : presentation::localOffers(found)) {
        auto *row = new QWidget(this);
        auto *name = new QLabel(offer.model, row);
        name->setTextFormat(Qt::PlainText);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setToolTip(offer.model);
        auto *service =
            new QLabel(offer.isSaid ? offer.service : tr("%1, by its name").arg(offer.service), row);
        service->setForegroundRole(QPalette::PlaceholderText);
        auto *add = new Button(Button::Look::Framed, tr("Add"), row);
        add->setObjectName(u"addFound"_s);
        add->setAccessibleName(tr("Add %1").arg(offer.model));
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(12);
        columns->addWidget(name, 1);
        columns->addWidget(service);
        columns->addWidget(add);
        m_rows->addWidget(row);
        connect(add, &Button::clicked, this,
            [this, connection = offer.connection] { emit addWanted(connection); });
    }
}

void FoundPage::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
}

} // namespace ui::connections
