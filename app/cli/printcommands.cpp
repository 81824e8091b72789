// print.
#include "app/cli/pages.h"
#include "app/cli/request.h"
#include "core/base/atomicwrite.h"
#include "core/base/language.h"
#include "core/paper/boardpages.h"
#include "core/paper/cardpages.h"
#include "core/paper/listpages.h"
#include "core/paper/mailing.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What one print command gets.
struct Job
{
    const Context &context;
    const Arguments &arguments;
    const PageSource &source;

    [[nodiscard]] QString option(const QString &name, const QString &standard = {}) const;
};

/// --sheet L7160 and --param sheet=L7160 say the same.
QString Job::option(const QString &name, const QString &standard) const
{
    QString value = arguments.value(name, standard);
    for (const QString &word : arguments.all(u"param"_s)) {
        if (word.startsWith(name + u'='))
            value = word.mid(name.size() + 1);
    }
    return value;
}

/// Of the known ones the one that --`name` says.
template<class Known>
Known chosen(const Job &job, const QString &name, const QList<Known> &known)
{
    const QString code = job.option(name, known.first().code);
    QStringList codes;
    for (const Known &one : known) {
        if (one.code.compare(code, Qt::CaseInsensitive) == 0)
            return one;
        codes << one.code;
    }
    throw UsageError {Text::tr("--%1 is one of %2.").arg(name, codes.join(u", "_s))};
}

ListRequest customersOf(const Job &job)
{
    return requestOf(job.context, job.arguments, job.source.db, Catalogue(job.source.db, Entity::Customer));
}

Document printList(const Job &job)
{
    const Catalogue catalogue(job.source.db, entityArgument(job.arguments.word(2)));
    return listPages(
        job.source,
        {requestOf(job.context, job.arguments, job.source.db, catalogue), job.arguments.list(u"columns"_s)});
}

Document printCustomer(const Job &job)
{
    const qint64 id = idArgument(job.arguments.word(2));
    std::optional<Document> card = cardPages(job.source, id);
    if (!card)
        throw Refusal {Text::tr("%1 %2 does not exist.").arg(entityLabelSingular(Entity::Customer)).arg(id)};
    return *std::move(card);
}

Document printBoard(const Job &job)
{
    const QString name = job.option(u"pipeline"_s);
    PrintedBoard board;
    for (const Pipeline &pipeline : PipelineStore(job.source.db).all()) {
        if (!name.isEmpty() && pipeline.name.compare(name, Qt::CaseInsensitive) == 0)
            board.pipeline = pipeline.id;
    }
    if (!name.isEmpty() && board.pipeline.isNull())
        throw Refusal {Text::tr("There is no pipeline “%1”.").arg(name)};
    const Filter filter = filterOf(job.arguments, job.source.db, Catalogue(job.source.db, Entity::Deal));
    board.filter.filter = filter.isAll() ? QString() : toText(filter);
    board.filter.search = job.arguments.value(u"search"_s);
    std::optional<Document> pages = boardPages(job.source, board);
    if (!pages)
        throw Refusal {Text::tr("There is no pipeline yet.")};
    return *std::move(pages);
}

Document printLabels(const Job &job)
{
    const LabelSheet sheet = chosen(job, u"sheet"_s, labelSheets());
    bool isNumber = false;
    const int first = job.option(u"first"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || first < 1 || first > sheet.count())
        throw UsageError {Text::tr("--first is a place on the sheet, 1 to %1.").arg(sheet.count())};
    return labelPages(job.source, customersOf(job), sheet, first - 1);
}

Document printEnvelopes(const Job &job)
{
    const EnvelopeSize size = chosen(job, u"size"_s, envelopeSizes());
    const QString sender = job.option(u"sender"_s);
    return envelopePages(job.source, customersOf(job), size, sender.isEmpty() ? QStringList() : sender.split(u'\n'));
}

Document printLetters(const Job &job)
{
    const QString path = job.option(u"template"_s);
    if (path.isEmpty())
        throw UsageError {Text::tr("--template needs a text file; fields stand in braces: {first_name}.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal {Text::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > 1'000'000)
        throw Refusal {Text::tr("“%1” is too long for a letter.").arg(path)};
    return letterPages(job.source, customersOf(job), QString::fromUtf8(file.readAll()));
}

Document printBirthdays(const Job &job) { return birthdayPages(job.source, customersOf(job)); }

struct Kind
{
    QString name {};
    Document (*make)(const Job &) = nullptr;
    bool hasObject = false; ///< "list customers", "customer 7"
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all {
        {u"customer"_s, printCustomer, true}, {u"list"_s, printList, true},     {u"board"_s, printBoard},
        {u"labels"_s, printLabels},           {u"envelopes"_s, printEnvelopes}, {u"letters"_s, printLetters},
        {u"birthdays"_s, printBirthdays}};
    return all;
}

const Kind &kindOf(const Arguments &arguments)
{
    QStringList names;
    for (const Kind &kind : kinds()) {
        names << kind.name;
        if (kind.name == arguments.word(1) && arguments.words().size() == (kind.hasObject ? 3 : 2))
            return kind;
        if (kind.name == arguments.word(1))
            throw UsageError {kind.hasObject ? Text::tr("“print %1” needs to know which.").arg(kind.name)
                                             : Text::tr("“print %1” takes options only.").arg(kind.name)};
    }
    throw UsageError {Text::tr("“%1” is none of %2.").arg(arguments.word(1), names.join(u", "_s))};
}

Exit print(Context &context, const Arguments &arguments)
{
    const Kind &kind = kindOf(arguments);
    if (!arguments.has(u"out"_s))
        throw UsageError {Text::tr("--out is needed here.")};
    const QString path = arguments.value(u"out"_s);
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        throw Refusal {Text::tr("Pages are written as .pdf only.")};
    const auto db = context.open(Database::Mode::ReadOnly);
    const PageSource source = pageSource(context, *db);
    const WrittenPdf written = writePages(source, path, [&] { return kind.make({context, arguments, source}); });
    if (context.json) {
        context.out.json(
            {{u"pages"_s, written.pages}, {u"file"_s, path}, {u"notes"_s, QJsonArray::fromStringList(written.notes)}});
    } else {
        context.out.line(Text::tr("Wrote “%1”.").arg(path));
        for (const QString &note : written.notes)
            context.out.line(note);
    }
    return Exit::Done;
}

} // namespace

PageSource pageSource(const Context &context, Database &db)
{
    FormatSettings settings = FormatSettings::usual(db.language(), db.country());
    settings.currency = db.currency();
    return {db, Formatter(settings), context.today, context.progress};
}

OwnersLanguage::OwnersLanguage(const Database &db) { speak(*QCoreApplication::instance(), db.language()); }
OwnersLanguage::~OwnersLanguage() { speak(*QCoreApplication::instance(), systemLanguage()); }

WrittenPdf writePages(const PageSource &source, const QString &path, const std::function<Document()> &make)
{
    const OwnersLanguage spoken(source.db);
    const Document document = make();
    WrittenPdf written;
    atomicWrite(path, [&](QIODevice &out) { written = writePdf(document, out, source.progress); });
    return written;
}

QList<Command> printCommands()
{
    const QString usage
        = u"customer ID | list ENTITY | board [--pipeline NAME] | labels [--sheet L7160] [--first N] | "
          "envelopes [--size DL] [--sender TEXT] | letters --template FILE | birthdays  [--where FILTER] "
          "[--segment NAME] [--search TEXT] [--sort FIELD] [--columns a,b] --out FILE.pdf"_s;
    return {{u"print"_s,
             usage,
             1,
             2,
             {{u"out"_s},
              {u"where"_s},
              {u"segment"_s},
              {u"search"_s},
              {u"sort"_s},
              {u"descending"_s, false},
              {u"columns"_s},
              {u"pipeline"_s},
              {u"sheet"_s},
              {u"first"_s},
              {u"size"_s},
              {u"sender"_s},
              {u"template"_s},
              {u"param"_s}},
             print,
             true}};
}

} // namespace koriz::cli
