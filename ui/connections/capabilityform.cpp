#include "ui/connections/capabilityform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

constexpr int fieldHeight = 30;
constexpr int mostPictures = 1000;

enum Choice { Table, Yes, No };

QLineEdit *priceField(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumHeight(fieldHeight);
    return field;
}

} // namespace

CapabilityForm::CapabilityForm(QWidget *parent)
    : QWidget(parent)
    , m_pictures(new QSpinBox(this))
    , m_prompt(priceField(u"pricePrompt"_s, tr("Dollars for a million tokens sent"), this))
    , m_completion(priceField(u"priceCompletion"_s, tr("Dollars for a million tokens answered"), this))
{
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(8);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const presentation::AbilityChoice &ability : presentation::abilities()) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(u"ability-"_s + ability.word);
        choice->setAccessibleName(ability.text);
        choice->setMinimumHeight(fieldHeight);
        choice->addItems({{}, tr("Yes"), tr("No")});
        rows->addRow(ability.text, choice);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, &CapabilityForm::edited);
    }
    m_pictures->setObjectName(u"mostPictures"_s);
    m_pictures->setAccessibleName(tr("Pictures in a question"));
    m_pictures->setRange(0, mostPictures);
    m_pictures->setMinimumHeight(fieldHeight);
    rows->addRow(tr("Pictures in a question"), m_pictures);
    rows->addRow(tr("$ per million sent"), m_prompt);
    rows->addRow(tr("$ per million answered"), m_completion);
    connect(m_pictures, &QSpinBox::valueChanged, this, &CapabilityForm::edited);
    connect(m_prompt, &QLineEdit::textEdited, this, &CapabilityForm::edited);
    connect(m_completion, &QLineEdit::textEdited, this, &CapabilityForm::edited);
    follow({});
}

void CapabilityForm::show(const model::Connection &connection, const presentation::PriceFields &prices)
{
    const auto all = presentation::abilities();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto said = presentation::saidOf(connection.overrides, all[i].ability);
        m_choices[i]->setCurrentIndex(said ? (*said ? Yes : No) : Table);
    }
    const QSignalBlocker quietly(m_pictures);
    m_pictures->setValue(connection.overrides.maxPictures.value_or(0));
    m_prompt->setText(prices.prompt);
    m_completion->setText(prices.completion);
    follow(connection);
}

void CapabilityForm::follow(const model::Connection &connection)
{
    const auto all = presentation::abilities();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_choices[i]->setItemText(Table,
            presentation::tableSays(connection, all[i].ability) ? tr("As known: yes") : tr("As known: no"));
    m_pictures->setSpecialValueText(
        tr("As known: up to %n", nullptr, presentation::tablePictures(connection)));
    const auto prices = presentation::pricesOfTable(connection);
    const QString unknown = tr("Not known");
    m_prompt->setPlaceholderText(prices.prompt.isEmpty() ? unknown : tr("As known: %1").arg(prices.prompt));
    m_completion->setPlaceholderText(
        prices.completion.isEmpty() ? unknown : tr("As known: %1").arg(prices.completion));
}

model::CapabilityOverrides CapabilityForm::overrides() const
{
    model::CapabilityOverrides overrides;
    const auto all = presentation::abilities();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int choice = m_choices[i]->currentIndex();
        if (choice != Table)
            presentation::say(overrides, all[i].ability, choice == Yes);
    }
    if (m_pictures->value() > 0)
        overrides.maxPictures = m_pictures->value();
    return overrides;
}

presentation::PriceFields CapabilityForm::prices() const
{
    return {.prompt = m_prompt->text().trimmed(), .completion = m_completion->text().trimmed()};
}

} // namespace ui::connections
