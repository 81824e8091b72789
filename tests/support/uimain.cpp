#define CATCH_CONFIG_RUNNER
#include "ui/common/theme.h"
#include "ui/shell/application.h"
#include <catch2/catch.hpp>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    koriz::ui::Application app(argc, argv);
    koriz::ui::Theme::apply(app, koriz::ui::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
