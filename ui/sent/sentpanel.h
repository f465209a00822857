#pragma once

#include "presentation/sentsheet.h"

#include <QDialog>

class QFormLayout;
class QPlainTextEdit;
class QTabWidget;

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::sent {

class PictureTable;

/// What was really sent for one answer, and what came back: facts, the pictures as they went out, the request
/// and the service's own bytes. Everything can be copied; keys never stand in it. Deletes itself when closed.
class SentPanel : public QDialog {
    Q_OBJECT

public:
    SentPanel(presentation::PictureSource &pictures, QWidget *parent);

    void show(const presentation::SentSheet &sheet);

private:
    QPlainTextEdit *addText(const QString &title, const QString &name);
    QWidget *makeButtons();
    void copyShown();

    QFormLayout *m_facts;
    PictureTable *m_pictures;
    QTabWidget *m_texts;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_answer;
    Button *m_curl = nullptr;
    QString m_curlText;
};

} // namespace ui::sent
