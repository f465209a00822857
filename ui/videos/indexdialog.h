#pragma once

#include "model/videos.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::videos {

/// Asks what a new index is to be: its name, what is looked at, and the metadata that its videos may have.
/// Says at once what is wrong with a name.
class IndexDialog : public QDialog {
    Q_OBJECT

public:
    explicit IndexDialog(QWidget *parent = nullptr);

signals:
    void wanted(const model::VideoIndex &index);

private:
    void check();
    [[nodiscard]] model::VideoIndex index() const;

    QLineEdit *m_name;
    QCheckBox *m_vision;
    QCheckBox *m_speech;
    QComboBox *m_domain;
    QPlainTextEdit *m_fields;
    QLabel *m_wrong;
    QPushButton *m_make = nullptr;
};

} // namespace ui::videos
