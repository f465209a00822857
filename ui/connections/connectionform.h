#pragma once

#include "presentation/connectionfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui::connections {

/// The fields of one connection. Pasting an address, a curl command or a snippet into the first line fills
/// the others; what does not belong to the chosen kind is not shown.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    void setFields(const presentation::ConnectionFields &fields);
    [[nodiscard]] presentation::ConnectionFields fields() const;
    void clearKeys();
    void focusFirst();

signals:
    void edited();

private:
    QLineEdit *addField(const QString &label, const QString &name, const QString &example = {});
    void fillKinds();
    void watchPaste(const QString &text);
    void takePaste(const QString &text);
    void takeKind();
    void showFitting();

    QFormLayout *m_rows;
    QLineEdit *m_paste;
    qsizetype m_pasteLength = 0;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_endpoint;
    QLineEdit *m_deployment;
    QLineEdit *m_model;
    QLineEdit *m_apiVersion;
    QLineEdit *m_vision;
    QCheckBox *m_visionSame;
    QLineEdit *m_key;
    QLineEdit *m_visionKey;
};

} // namespace ui::connections
