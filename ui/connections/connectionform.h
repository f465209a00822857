#pragma once

#include "model/listedmodel.h"
#include "presentation/connectionfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {
class Button;
}

namespace ui::connections {

class CapabilityForm;
class RouteForm;

/// The fields of one connection. Pasting an address, a curl command or a snippet into the first line fills
/// the others; what does not belong to the chosen kind is not shown.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// `base` is what is known beside the fields.
    void setFields(const presentation::ConnectionFields &fields, const model::Connection &base);
    [[nodiscard]] presentation::ConnectionFields fields() const;
    void clearKeys();
    void focusFirst();
    /// Which credential is in use, below the choice of it.
    void setCredentialWords(const QString &words);
    /// What the service lists; opens the list to choose from.
    void offerModels(const QList<model::ListedModel> &models);
    /// Whether a list can be asked for at all.
    void setListing(bool possible);
    /// Another service or model was typed: what the table says of it changes.
    void followTable(const model::Connection &connection);
    /// What is wrong with the way to the service; unfolds it. Empty where nothing is.
    [[nodiscard]] QString showRouteTrouble();

signals:
    void edited();
    void modelsWanted();

private:
    QLineEdit *addField(const QString &label, const QString &name, const QString &example = {});
    QComboBox *addChoice(const QString &label, const QString &name);
    QComboBox *addModelField(const QString &label, const QString &name);
    void addSignIn();
    void addCapabilities();
    void addRoute();
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
    QComboBox *m_deployment;
    QComboBox *m_model;
    QLineEdit *m_apiVersion;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_scope = nullptr;
    QLineEdit *m_variable = nullptr;
    QLineEdit *m_command = nullptr;
    QLabel *m_credential = nullptr;
    QLineEdit *m_vision;
    QCheckBox *m_visionSame;
    QLineEdit *m_visionKey;
    QComboBox *m_detail = nullptr;
    Button *m_more = nullptr;
    CapabilityForm *m_can = nullptr;
    Button *m_moreWay = nullptr;
    RouteForm *m_way = nullptr;
    QList<Button *> m_listButtons;
};

} // namespace ui::connections
