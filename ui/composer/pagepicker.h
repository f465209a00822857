#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;

namespace presentation {
class Draft;
class PdfOffer;
} // namespace presentation

namespace ui {
class Button;
}

namespace ui::composer {

/// Asks which pages of a PDF file the question is about, and says how many pixels each will have. The chosen
/// pages become pictures of the draft.
class PagePicker : public QDialog {
    Q_OBJECT

public:
    PagePicker(const QString &file, presentation::Draft &draft, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoices();
    void fill();
    void loadVisible();
    void tellChoice();
    void use();
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] int dpi() const;

    presentation::Draft &m_draft;
    presentation::PdfOffer *m_offer;
    QListWidget *m_list;
    QComboBox *m_resolution;
    QLabel *m_words;
    QProgressBar *m_progress;
    Button *m_use;
};

} // namespace ui::composer
