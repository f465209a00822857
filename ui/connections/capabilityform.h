#pragma once

#include "model/connection.h"
#include "presentation/capabilityfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui::connections {

/// What the person says against the table of known models: abilities, the number of pictures, prices. Each
/// stays with the table until it is changed.
class CapabilityForm : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityForm(QWidget *parent = nullptr);

    /// `connection` as it is described now, but for the prices, which are as typed; what the table says of it
    /// stands beside each choice.
    void show(const model::Connection &connection, const presentation::PriceFields &prices);
    /// Only what the table says is told anew: another model was typed.
    void follow(const model::Connection &connection);
    /// But for the prices.
    [[nodiscard]] model::CapabilityOverrides overrides() const;
    [[nodiscard]] presentation::PriceFields prices() const;

signals:
    void edited();

private:
    QList<QComboBox *> m_choices; ///< in the order of presentation::abilities()
    QSpinBox *m_pictures;
    QLineEdit *m_prompt;
    QLineEdit *m_completion;
};

} // namespace ui::connections
