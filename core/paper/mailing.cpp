#include "core/paper/mailing.h"
#include "core/base/error.h"
#include "core/base/postaladdress.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mailing)
};

const QStringList &columns()
{
    static const QStringList paths {u"name"_s, u"company"_s, u"do_not_contact"_s, u"country"_s, u"region"_s, u"city"_s,
                                    u"district"_s, u"street"_s, u"building"_s, u"apartment"_s, u"postal_code"_s};
    return paths;
}

Document mailDocument(const PageSource &source, const QString &title, QPageSize::PageSizeId paper,
                      const QStringList &notes)
{
    Document document = newDocument(source, title);
    document.page.size = paper;
    document.page.marginsMm = {};
    document.page.isBare = true;
    document.page.isFixed = true;
    document.notes = notes;
    return document;
}

} // namespace

Recipients recipients(const PageSource &source, const ListRequest &request, bool needsAddress)
{
    const Catalogue catalogue(source.db, Entity::Customer);
    ListReader reader(source.db, catalogue, columns());
    Recipients found;
    int unwilling = 0, homeless = 0;
    for (const qint64 id : orderedIds(source.db, request, source.db.language(), source.progress)) {
        if (source.progress.isCancelled())
            throw Cancelled();
        const std::optional<ListRow> row = reader.row(id);
        if (!row)
            continue;
        const auto text = [&](qsizetype i) { return row->values.at(i).toString().simplified(); };
        const PostalAddress address {text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10)};
        if (row->values.at(2).toLongLong() != 0) {
            ++unwilling;
        } else if (needsAddress && address.isEmpty()) {
            ++homeless;
        } else {
            QStringList lines {text(0)};
            if (!text(1).isEmpty() && text(1) != text(0))
                lines << text(1);
            if (!address.isEmpty())
                lines << addressLines(address, source.db.country(), source.format.settings().language);
            found.list << Recipient {id, lines};
        }
    }
    if (homeless > 0)
        found.notes << Text::tr("%Ln customer(s) without an address are left out.", nullptr, homeless);
    if (unwilling > 0)
        found.notes << Text::tr("%Ln customer(s) who do not want to be contacted are left out.", nullptr, unwilling);
    return found;
}

Document labelPages(const PageSource &source, const ListRequest &request, const LabelSheet &sheet, int taken)
{
    const Recipients to = recipients(source, request, true);
    Document document = mailDocument(source, Text::tr("Labels"), sheet.paper, to.notes);
    block::Labels labels {sheet, {}, taken};
    for (const Recipient &one : to.list)
        labels.texts << one.lines;
    document.blocks << labels;
    return document;
}

Document envelopePages(const PageSource &source, const ListRequest &request, const EnvelopeSize &size,
                       const QStringList &sender)
{
    const Recipients to = recipients(source, request, true);
    Document document = mailDocument(source, Text::tr("Envelopes"), size.paper, to.notes);
    const QSizeF paper = QPageSize(size.paper).size(QPageSize::Millimeter);
    document.page.orientation = paper.width() < paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    for (const Recipient &one : to.list)
        document.blocks << block::Envelope {sender, one.lines};
    return document;
}

} // namespace koriz
