#pragma once

#include "presentation/exportoffer.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace ui {
class Button;
}

namespace ui::window {

/// Asks how an answer or the whole conversation is carried out: the format, and what goes into it. Says
/// beforehand what the file will contain. Stays open, saying so, while it is written.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `format` is chosen at first.
    ExportDialog(const presentation::ExportOffer &offer, const QString &format, QWidget *parent);

    [[nodiscard]] presentation::ExportChoice choice() const;

    /// Nothing can be changed until tell() or the dialog is closed.
    void showBusy();
    /// What went wrong; another place or format may be tried.
    void tell(const QString &trouble);

signals:
    /// The person wants this; where it goes is asked next.
    void exportWanted(const presentation::ExportChoice &choice);

private:
    QWidget *makeFormats(const QString &format);
    void addGroup(const QString &words);
    QWidget *makeContents();
    QLayout *makeButtons();
    void showFormat();
    void showContents();
    void addPart(const presentation::ExportOffer::Part &part);
    [[nodiscard]] QString format() const;

    presentation::ExportOffer m_offer;
    QListWidget *m_formats;
    QLabel *m_contents;
    QWidget *m_partsPlace;
    QVBoxLayout *m_parts;
    QList<QCheckBox *> m_boxes;
    QHash<QString, bool> m_ticked; ///< what the person chose, kept over a change of format
    QLabel *m_trouble;
    QProgressBar *m_progress;
    Button *m_export;
};

} // namespace ui::window
