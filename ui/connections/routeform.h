#pragma once

#include "presentation/routefields.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui::connections {

/// The way to one service: whose proxy, who signs in there, and certificates to trust beside the system's.
/// Says below its fields what is wrong with them, once a field is left.
class RouteForm : public QWidget {
    Q_OBJECT

public:
    explicit RouteForm(QWidget *parent = nullptr);

    void setFields(const presentation::RouteFields &fields);
    [[nodiscard]] presentation::RouteFields fields() const;
    void clearPassword();
    /// Shows what is wrong, and returns it; empty where nothing is.
    QString showTrouble();

signals:
    void edited();

private:
    QLineEdit *addField(
        const QString &label, const QString &spoken, const QString &name, const QString &example);
    void addCertificates();
    void chooseFile();
    void takeFile(const QString &file);
    void follow();

    QFormLayout *m_rows;
    QComboBox *m_proxy;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_file = nullptr;
    QLabel *m_trouble;
};

} // namespace ui::connections
