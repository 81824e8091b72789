#pragma once
#include "core/exchange/importer.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// What the steps of an import share. Owned by the wizard.
struct ImportState
{
    AppContext &context;
    ImportOptions options {};
    ImportPlan plan {};
    ImportReport checked {}; ///< of the dry run
    ImportReport done {};
};

/// One step of the import.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(ImportState &state) : m_state(state) { }

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString nextText() const { return {}; } ///< of the button; empty = "Next"
    /// What it found out, for who cannot see it.
    [[nodiscard]] virtual QString findings() const { return {}; }
    /// Shows the state; false when the step cannot be entered (the reason was told).
    virtual bool enter() { return true; }
    /// Whether Next may be pressed.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /// Puts what was chosen into the state; false to stay.
    virtual bool leave() { return true; }

signals:
    void completeChanged();

protected:
    [[nodiscard]] ImportState &state() const { return m_state; }
    [[nodiscard]] AppContext &context() const { return m_state.context; }
    /// A cell of the file for showing: right to left, parts of a number without letters would change places.
    [[nodiscard]] QString asInFile(const QString &text) const
    {
        const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        return layoutDirection() == Qt::LeftToRight || hasLetter ? text : Formatter::isolate(text);
    }

private:
    ImportState &m_state;
};

/// Reads the beginning of the file anew with the options; false when it is no table (then it was told).
[[nodiscard]] bool analyseFile(ImportState &state);

} // namespace koriz::ui
