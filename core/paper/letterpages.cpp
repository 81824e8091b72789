// One text for many customers, with their own words in it.
#include "core/base/error.h"
#include "core/fields/valuetext.h"
#include "core/paper/mailing.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mailing)
};

/// Words as they stand, or the name of a field.
struct Piece
{
    QString text {};
    bool isField = false;
};
using Line = QList<Piece>;

Line readLine(const QString &text)
{
    Line line;
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype close = text.at(i) == u'{' ? text.indexOf(u'}', i) : -1;
        if (text.mid(i, 2) == u"{{"_s) {
            words += u'{';
            ++i;
        } else if (close < 0) {
            words += text.at(i);
        } else {
            line << Piece {std::exchange(words, {}), false} << Piece {text.mid(i + 1, close - i - 1).trimmed(), true};
            i = close;
        }
    }
    return line << Piece {words, false};
}

QList<Line> readTemplate(const QString &text)
{
    QList<Line> lines;
    for (const QString &line : QString(text).remove(u'\r').split(u'\n'))
        lines << readLine(line);
    return lines;
}

bool isOwn(const QString &name) { return name == u"address" || name == u"today"; }

QStringList fieldsOf(const QList<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines) {
        for (const Piece &piece : line) {
            if (piece.isField && !names.contains(piece.text))
                names << piece.text;
        }
    }
    return names;
}

QString fill(const QList<Line> &lines, const QHash<QString, QString> &values)
{
    QStringList filled;
    for (const Line &line : lines) {
        QString text;
        bool hasWords = false, hasFields = false;
        for (const Piece &piece : line) {
            const QString value = piece.isField ? values.value(piece.text) : piece.text;
            hasFields = hasFields || piece.isField;
            hasWords = hasWords || !value.trimmed().isEmpty();
            text += value;
        }
        if (hasWords || !hasFields)
            filled << text;
    }
    return filled.join(u'\n');
}

} // namespace

QString unknownLetterField(const QString &text, const Catalogue &customers)
{
    for (const QString &name : fieldsOf(readTemplate(text))) {
        if (!isOwn(name) && !customers.resolve(name))
            return name;
    }
    return {};
}

Document letterPages(const PageSource &source, const ListRequest &request, const QString &text)
{
    const Catalogue catalogue(source.db, Entity::Customer);
    if (const QString unknown = unknownLetterField(text, catalogue); !unknown.isEmpty())
        throw Error(Text::tr("The letter asks for “{%1}”, which is no field.").arg(unknown), {}, Error::Kind::Refused);
    const QList<Line> lines = readTemplate(text);
    QStringList paths = fieldsOf(lines);
    const bool needsAddress = paths.contains(u"address"_s);
    paths.removeIf(isOwn);
    ListReader reader(source.db, catalogue, paths);
    const Recipients to = recipients(source, request, needsAddress);
    Document document = newDocument(source, Text::tr("Letters"));
    document.page.isBare = true;
    document.page.marginsMm = {25, 25, 20, 20};
    document.notes = to.notes;
    for (const Recipient &one : to.list) {
        const std::optional<ListRow> row = reader.row(one.id);
        if (!row)
            continue;
        QHash<QString, QString> values {{u"today"_s, source.format.date(source.today)},
                                        {u"address"_s, one.lines.join(u'\n')}};
        for (qsizetype i = 0; i < paths.size(); ++i)
            values.insert(paths.at(i), display(catalogue.at(reader.fields().at(i)), row->values.at(i), source.format));
        if (!document.blocks.isEmpty())
            document.blocks << block::PageBreak {};
        document.blocks << block::Paragraph {fill(lines, values), true};
    }
    if (document.blocks.isEmpty())
        document.notes << Text::tr("Nobody is left to write to.");
    return document;
}

} // namespace koriz
