#pragma once

#include "presentation/askingparameters.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {
class Button;
}

namespace ui::composer {

/// How the questions of this conversation are asked: a few settings for everybody, all of them in the full
/// view. Each takes effect at once. What the connection excludes is disabled and says why.
class ParameterPanel : public QDialog {
    Q_OBJECT

public:
    ParameterPanel(presentation::AskingParameters &parameters, bool full, QWidget *parent);

    void setFull(bool full);

signals:
    void fullToggled(bool full);

private:
    using Control = presentation::AskingParameters::Control;

    struct Row {
        Control control = Control::SystemText;
        QWidget *editor = nullptr;
        QLabel *name = nullptr;
        QLabel *note = nullptr; ///< why it is disabled, or what is wrong
        bool onlyFull = false;
    };

    void addRows();
    void addRow(Control control, const QString &name, const QString &help, QWidget *editor, bool onlyFull);
    QPlainTextEdit *textField(const QString &name, const QString &placeholder, int lines);
    QDoubleSpinBox *optionalNumber(const QString &name, double most);
    QWidget *makeButtons();
    void listen();
    void follow();
    void showRows();
    void take();
    void takeTools();
    void noteOf(Control control, const QString &complaint);

    presentation::AskingParameters &m_parameters;
    QVBoxLayout *m_form;
    QList<Row> m_rows;
    QHash<int, QString> m_complaints; ///< about what was typed, by control
    QPlainTextEdit *m_system;
    QSpinBox *m_maxTokens;
    QDoubleSpinBox *m_temperature;
    QDoubleSpinBox *m_topP;
    QLineEdit *m_seed;
    QPlainTextEdit *m_stop;
    QComboBox *m_format;
    QPlainTextEdit *m_schema;
    QPlainTextEdit *m_tools;
    QComboBox *m_effort;
    Button *m_reset = nullptr;
    Button *m_view = nullptr;
    bool m_full = false;
    bool m_following = false;
};

} // namespace ui::composer
