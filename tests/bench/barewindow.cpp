// The floor of the start-up bench: a QMainWindow with a label, and nothing else.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>
#include <ctime>

namespace {

class Window : public QMainWindow {
public:
    using QMainWindow::QMainWindow;

protected:
    bool event(QEvent *event) override
    {
        const bool done = QMainWindow::event(event);
        if (event->type() == QEvent::UpdateRequest && !m_reported) {
            m_reported = true;
            timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            std::fprintf(stderr, "first-paint %lld\n", now.tv_sec * 1'000'000'000LL + now.tv_nsec);
            std::fflush(stderr);
            if (qgetenv("GROUNDGLASS_TRACE_START") == "quit")
                QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return done;
    }

private:
    bool m_reported = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Window window;
    window.setCentralWidget(new QLabel(QStringLiteral("Groundglass"), &window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
