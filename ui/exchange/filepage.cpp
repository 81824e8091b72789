#include "ui/exchange/filepage.h"
#include "core/exchange/likelyentity.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr std::array importable {Entity::Customer, Entity::Deal, Entity::Purchase, Entity::Product, Entity::Activity,
                                 Entity::Feedback, Entity::Campaign, Entity::Source, Entity::Employee};

QString localFile(const QMimeData *mime)
{
    return mime->hasUrls() && mime->urls().first().isLocalFile() ? mime->urls().first().toLocalFile() : QString();
}

} // namespace

FilePage::FilePage(ImportState &state, bool isKindKnown) : WizardPage(state), m_isKindKnown(isKindKnown)
{
    setAcceptDrops(true);
    buildUi();
    setFocusProxy(m_path);
}

QString FilePage::title() const { return tr("What do you want to import?"); }

void FilePage::buildUi()
{
    auto *hint = new QLabel(tr("Any table that another program exported: contacts of Google, Outlook or iCloud, a list "
                               "from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window."));
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Secondary);
    m_path = new QLineEdit;
    m_path->setObjectName(u"importPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("File"));
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(u"importBrowse"_s);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::s);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    m_problem = new QLabel;
    m_problem->setObjectName(u"importPathProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad);
    m_problem->hide();
    auto *question = new QLabel(tr("Each row of it is"));
    setTextRole(question, TextRole::Normal, FontRole::Section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(hint);
    layout->addLayout(file);
    layout->addWidget(m_problem);
    layout->addSpacing(space::m);
    layout->addWidget(question);
    layout->addLayout(buildKinds());
    layout->addStretch();
    connect(browse, &QPushButton::clicked, this, &FilePage::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FilePage::look);
    connect(&m_look, &Worker::finished, this, &FilePage::propose);
    connect(&m_look, &Worker::failed, this, &FilePage::showProblem);
}

QLayout *FilePage::buildKinds()
{
    m_kinds = new QButtonGroup(this);
    auto *kinds = new QGridLayout;
    kinds->setHorizontalSpacing(space::xl);
    int place = 0;
    for (const Entity entity : importable) {
        auto *kind = new QRadioButton(entityLabelSingular(entity));
        kind->setObjectName(u"importKind_"_s + entityInfo(entity).key);
        m_kinds->addButton(kind, static_cast<int>(entity));
        kinds->addWidget(kind, place / 3, place % 3);
        ++place;
    }
    connect(m_kinds, &QButtonGroup::buttonClicked, this, [this] { m_isKindKnown = true; });
    return kinds;
}

bool FilePage::enter()
{
    m_path->setText(state().options.source);
    if (QAbstractButton *kind = m_kinds->button(static_cast<int>(state().options.entity)))
        kind->setChecked(true);
    return true;
}

bool FilePage::isComplete() const { return !m_look.isRunning() && QFileInfo(m_path->text().trimmed()).isFile(); }

void FilePage::look()
{
    m_look.cancel();
    m_problem->hide();
    const QString path = m_path->text().trimmed();
    if (!m_isKindKnown && QFileInfo(path).isFile())
        m_look.start([path](const Progress &progress) { return std::any(likelyEntity(path, progress)); });
    emit completeChanged();
}

void FilePage::propose(const std::any &found)
{
    const auto entity = std::any_cast<std::optional<Entity>>(found);
    if (entity && !m_isKindKnown)
        m_kinds->button(static_cast<int>(*entity))->setChecked(true);
    emit completeChanged();
}

void FilePage::showProblem(const std::exception_ptr &failure)
{
    m_problem->setText(wordsOf(failure).first);
    m_problem->setVisible(!m_problem->text().isEmpty());
    emit completeChanged();
}

void FilePage::choose()
{
    const QString path
        = context().dialogs.openFile(this, tr("Import"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

bool FilePage::leave()
{
    const auto entity = static_cast<Entity>(m_kinds->checkedId());
    const QString path = m_path->text().trimmed();
    if (path != state().options.source || entity != state().options.entity)
        state().options = {.entity = entity,
                           .source = path,
                           .encoding = {},
                           .delimiter = {},
                           .sheet = {},
                           .header = HeaderChoice::Auto,
                           .dateOrder = DateOrder::Auto,
                           .decimal = DecimalMark::Auto,
                           .mapping = {},
                           .match = {},
                           .onMatch = OnMatch::Fill,
                           .createMissing = true,
                           .rejects = {},
                           .dryRun = false,
                           .today = context().today(),
                           .maxIssues = 1000};
    return analyseFile(state());
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_path->setText(localFile(event->mimeData()));
}

} // namespace koriz::ui
