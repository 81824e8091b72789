#include "tests/ui/gallery/widgets.h"
#include "tests/ui/gallery/samples.h"
#include "core/paper/paperpainter.h"
#include "ui/common/avatar.h"
#include "ui/common/chartview.h"
#include "ui/common/chip.h"
#include "ui/common/completenessring.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/printpreview.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace koriz::ui;

namespace koriz::test {

namespace {

QWidget *buttonsRow(bool fa)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, ButtonKind kind, const QString &iconName = {}) {
        auto *button = new QPushButton(text);
        setKind(button, kind);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName, kind == ButtonKind::Primary ? IconTint::OnAccent : IconTint::Text));
        layout->addWidget(button);
        return button;
    };
    add(fa ? u"مشتری تازه"_s : u"New customer"_s, ButtonKind::Primary, u"plus"_s);
    add(fa ? u"ذخیره"_s : u"Save"_s, ButtonKind::Primary)->setEnabled(false);
    add(fa ? u"چاپ"_s : u"Print…"_s, ButtonKind::Plain, u"printer"_s);
    add(fa ? u"انصراف"_s : u"Cancel"_s, ButtonKind::Plain)->setEnabled(false);
    add(fa ? u"بیشتر"_s : u"Quiet"_s, ButtonKind::Quiet);
    add(fa ? u"حذف"_s : u"Delete"_s, ButtonKind::Danger, u"trash-2"_s);
    for (const char *name : {"undo-2", "redo-2", "funnel", "ellipsis"}) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(QString::fromLatin1(name)));
        layout->addWidget(tool);
    }
    auto *checked = new QToolButton;
    checked->setIcon(icon(u"panel-left"_s));
    checked->setCheckable(true);
    checked->setChecked(true);
    layout->addWidget(checked);
    layout->addStretch();
    return row;
}

QWidget *form(bool fa)
{
    auto *box = new QFrame;
    setCard(box);
    auto *layout = new QFormLayout(box);
    auto *heading = new QLabel(fa ? u"تماس"_s : u"Contact"_s);
    setTextRole(heading, TextRole::Normal, FontRole::Section);
    layout->addRow(heading);
    const auto label = [](const QString &text) {
        auto *made = new QLabel(text);
        setTextRole(made, TextRole::Secondary);
        return made;
    };
    layout->addRow(label(fa ? u"نام"_s : u"Name"_s), new QLineEdit(fa ? u"علی رضایی"_s : u"Anna Ozola"_s));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(fa ? u"شهر"_s : u"City, optional"_s);
    layout->addRow(label(fa ? u"شهر"_s : u"City"_s), empty);
    auto *off = new QLineEdit(u"LV40003000000"_s);
    off->setEnabled(false);
    layout->addRow(label(fa ? u"شماره ثبت"_s : u"Reg. no."_s), off);
    auto *combo = new QComboBox;
    combo->addItems({fa ? u"طلایی"_s : u"Gold"_s, fa ? u"نقره‌ای"_s : u"Silver"_s});
    layout->addRow(label(fa ? u"سطح"_s : u"Level"_s), combo);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Rīga"_s);
    layout->addRow(label(fa ? u"منطقه"_s : u"Region"_s), editable);
    layout->addRow(label(fa ? u"تعداد"_s : u"Number"_s), new QSpinBox);
    auto *check = new QCheckBox(fa ? u"خبرنامه"_s : u"Wants the newsletter"_s);
    check->setChecked(true);
    layout->addRow({}, check);
    layout->addRow({}, new QCheckBox(fa ? u"قدیمی"_s : u"Archived"_s));
    auto *radio = new QRadioButton(fa ? u"شخص"_s : u"Person"_s);
    radio->setChecked(true);
    layout->addRow({}, radio);
    layout->addRow({}, new QRadioButton(fa ? u"شرکت"_s : u"Company"_s));
    auto *wrong = new QLabel(fa ? u"این تاریخ وجود ندارد."_s : u"There is no 31 June. Write the day as 30.06.2026."_s);
    setTextRole(wrong, TextRole::Bad, FontRole::Secondary);
    layout->addRow({}, wrong);
    layout->addRow(label(fa ? u"یادداشت"_s : u"Note"_s), new QPlainTextEdit(u"Likes to be called after ten."_s));
    return box;
}

QWidget *table(bool fa)
{
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(40, 4, view);
    model->setHorizontalHeaderLabels(fa ? QStringList {u"نام"_s, u"شهر"_s, u"آخرین"_s, u"فروش"_s}
                                        : QStringList {u"Name"_s, u"City"_s, u"Last"_s, u"Turnover"_s});
    for (int r = 0; r < 40; ++r) {
        const QStringList texts = fa ? QStringList {u"مریم کریمی"_s, u"اصفهان"_s, u"۳ روز"_s, u"۱٬۲۴۰ ریال"_s}
                                     : QStringList {u"Anna Ozola"_s, u"Rīga"_s, u"3 d"_s, u"1 240,50 €"_s};
        for (int c = 0; c < 4; ++c) {
            auto *item = new QStandardItem(texts.at(c));
            if (c == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            if (c == 0)
                item->setCheckable(r % 3 == 0);
            model->setItem(r, c, item);
        }
    }
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setCurrentIndex(model->index(2, 0)); // selectRow() does nothing right to left (Qt 6.4)
    return view;
}

QWidget *tabs(bool fa)
{
    auto *made = new QTabWidget;
    made->setDocumentMode(true);
    made->addTab(table(fa), fa ? u"مشتریان"_s : u"Customers"_s);
    auto *tree = new QTreeWidget;
    tree->setHeaderLabel(fa ? u"برچسب"_s : u"Tags"_s);
    auto *parent = new QTreeWidgetItem(tree, {fa ? u"همه"_s : u"All"_s});
    new QTreeWidgetItem(parent, {fa ? u"وفادار"_s : u"Loyal"_s});
    parent->setExpanded(true);
    made->addTab(tree, fa ? u"برچسب‌ها"_s : u"Tags"_s);
    made->addTab(new QWidget, fa ? u"گزارش"_s : u"Reports"_s);
    return made;
}

QWidget *smallThings(bool fa)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *avatar = new Avatar;
    avatar->setName(fa ? u"علی رضایی"_s : u"Anna Ozola"_s);
    layout->addWidget(avatar);
    auto *second = new Avatar(28);
    second->setName(u"Գևորգ Հակոբյան"_s);
    layout->addWidget(second);
    auto *gold = new Chip(fa ? u"طلایی"_s : u"Gold"_s);
    gold->setIcon(u"star"_s);
    gold->setTone(TextRole::Accent);
    auto *tag = new Chip(fa ? u"وفادار"_s : u"loyal"_s);
    tag->setRemovable(true);
    auto *late = new Chip(fa ? u"دیر"_s : u"overdue"_s);
    late->setTone(TextRole::Bad);
    for (Chip *chip : {gold, tag, late})
        layout->addWidget(chip);
    for (const double share : {0.0, 0.4, 0.7, 1.0}) {
        auto *ring = new CompletenessRing;
        ring->setShare(share, u"%1%"_s.arg(share * 100));
        layout->addWidget(ring);
    }
    auto *line = new ElidedLabel(fa ? u"یک نام بسیار بلند که در این جا نمی‌گنجد"_s
                                    : u"A very long name that has no room at all here"_s);
    line->setMaximumWidth(150);
    layout->addWidget(line);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    layout->addWidget(progress);
    layout->addStretch();
    return box;
}

QWidget *controls(bool fa)
{
    auto *page = new QWidget;
    page->resize(1000, 760);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    auto *title = new QLabel(fa ? u"مشتریان"_s : u"Customers"_s);
    setTextRole(title, TextRole::Normal, FontRole::Title);
    layout->addWidget(title);
    layout->addWidget(buttonsRow(fa));
    layout->addWidget(smallThings(fa));
    auto *split = new QSplitter;
    split->addWidget(tabs(fa));
    split->addWidget(form(fa));
    split->setSizes({560, 400});
    layout->addWidget(split, 1);
    auto *toast = new Toast(page);
    QMetaObject::invokeMethod(
        toast,
        [toast, fa] {
            toast->showText(fa ? u"۳ مشتری حذف شد"_s : u"Deleted 3 customers"_s, fa ? u"برگردان"_s : u"Undo"_s);
        },
        Qt::QueuedConnection);
    return page;
}

QWidget *charts(bool fa)
{
    auto *page = new QWidget;
    page->resize(1000, 820);
    auto *grid = new QGridLayout(page);
    int i = 0;
    for (const ChartKind kind :
         {ChartKind::Bars, ChartKind::Funnel, ChartKind::Columns, ChartKind::Stacked, ChartKind::Line}) {
        auto *view = new ChartView;
        view->setSpec(sampleChart(kind, fa));
        grid->addWidget(view, i / 2, i % 2);
        ++i;
    }
    auto *none = new ChartView;
    ChartSpec empty;
    empty.title = fa ? u"بازخورد"_s : u"Feedback"_s;
    empty.emptyText = fa ? u"هنوز چیزی نیست."_s : u"No feedback yet: ask for it after the next purchase."_s;
    none->setSpec(empty);
    grid->addWidget(none, 2, 1);
    return page;
}

QWidget *empty(bool fa)
{
    auto *made = new EmptyState(
        u"users"_s, fa ? u"هنوز مشتری نیست"_s : u"No customers yet"_s,
        fa ? u"مخاطبان خود را وارد کنید یا نخستین مشتری را بیفزایید."_s
           : u"Everyone you sell to stands here, with what they bought and what comes next. Import your contacts or add the first one."_s,
        fa ? u"وارد کردن"_s : u"Import contacts"_s);
    made->resize(640, 400);
    return made;
}

QWidget *menu(bool fa)
{
    auto *made = new QMenu;
    const auto add = [&](const QString &iconName, const QString &text, const QKeySequence &keys) {
        QAction *action = made->addAction(icon(iconName), text);
        action->setShortcut(keys);
        return action;
    };
    add(u"user-plus"_s, fa ? u"مشتری تازه"_s : u"New customer"_s, QKeySequence::New);
    add(u"printer"_s, fa ? u"چاپ"_s : u"Print…"_s, QKeySequence::Print);
    made->addSeparator();
    QAction *checked = made->addAction(fa ? u"ستون شهر"_s : u"Column: city"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    add(u"trash-2"_s, fa ? u"حذف"_s : u"Delete"_s, QKeySequence::Delete)->setEnabled(false);
    made->addMenu(fa ? u"بیشتر"_s : u"More"_s)->addAction(u"x"_s);
    made->setActiveAction(made->actions().constFirst());
    made->resize(made->sizeHint());
    return made;
}

QWidget *allIcons()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    int i = 0;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s})) {
        auto *button = new QToolButton;
        button->setIcon(icon(file.chopped(4)));
        grid->addWidget(button, i / 20, i % 20);
        ++i;
    }
    return page;
}

} // namespace

QList<Sheet> sheets(bool fa)
{
    static SystemDialogs dialogs;
    return {{u"controls"_s, [fa] { return controls(fa); }},
            {u"charts"_s, [fa] { return charts(fa); }},
            {u"empty"_s, [fa] { return empty(fa); }},
            {u"menu"_s, [fa] { return menu(fa); }},
            {u"icons"_s, [] { return allIcons(); }},
            {u"preview"_s, [fa]() -> QWidget * {
                 auto *made
                     = new PrintPreviewDialog(std::make_shared<PaperPainter>(sampleReport(fa)), dialogs, Formatter());
                 made->resize(1000, 700);
                 return made;
             }}};
}

} // namespace koriz::test
