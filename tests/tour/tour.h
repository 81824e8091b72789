#pragma once
#include "tests/tour/camera.h"
#include "core/paper/document.h"
#include "ui/shell/mainwindow.h"
#include <QTemporaryDir>

namespace koriz::tour {

/// The way through the program: every page, dialog and printed page.
class Tour
{
public:
    Tour(ui::MainWindow &window, Camera &camera) : m_window(window), m_camera(camera) { }

    void run();

private:
    void page(const QString &key);
    void start();
    void customers();
    void customerDialogs();
    void filters();
    void funnel();
    void dragging();
    void deals();
    void lists();
    void reports();
    void history();
    void settings();
    void import();
    void previews();
    void paper();
    void paperOfReports();
    void sheets(const QString &name, const Document &document);
    void safety();
    void printFrom(const QString &name, const QString &action);
    [[nodiscard]] QString writeList() const;
    [[nodiscard]] ui::AppContext &context() const { return *m_window.context(); }
    [[nodiscard]] QAction *action(const QString &name) const;
    template<class T>
    [[nodiscard]] T *on(const QString &name) const { return m_window.workspace()->currentPage()->findChild<T *>(name); }

    ui::MainWindow &m_window;
    Camera &m_camera;
    QTemporaryDir m_folder;
};

} // namespace koriz::tour
