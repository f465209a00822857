#pragma once

#include "presentation/setfilter.h"
#include "presentation/setmetrics.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QTableView;

namespace presentation {
class SetModel;
}

namespace ui::sets {

/// The pictures of a set with their filters, how far the review has come, and the metrics of the set. A
/// accepts, R rejects, N goes to the next that is not reviewed, U takes the verdict back.
class SetList : public QWidget {
    Q_OBJECT

public:
    explicit SetList(presentation::SetModel &set, QWidget *parent = nullptr);

    /// The row of the set that is chosen, or -1.
    [[nodiscard]] int current() const;
    [[nodiscard]] QListView *view() const { return m_view; }

public slots:
    void accept();
    void reject();
    void takeBack();
    void goToNextUnreviewed();

signals:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    QWidget *makeButtons();
    void applyFilters();
    void decide(model::Verdict verdict);
    void choose(int listedRow);
    void showState();
    void showMetrics();

    presentation::SetModel &m_set;
    presentation::SetFilter m_filter;
    presentation::SetMetrics m_metrics;
    QLineEdit *m_words;
    QComboBox *m_flags;
    QComboBox *m_labels;
    QComboBox *m_verdicts;
    QLabel *m_state;
    QLabel *m_progress;
    QListView *m_view;
    QTableView *m_table;
    QTimer m_settle; ///< gathers what the readers tell into few updates
};

} // namespace ui::sets
