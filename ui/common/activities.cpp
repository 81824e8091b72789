#include "ui/common/activities.h"
#include "core/base/error.h"
#include "ui/common/guarded.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int firstHour = 9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Activities)
};

Record recordOf(EntityStore &store, const NewActivity &said, const QDateTime &now)
{
    Record record = store.blank();
    const auto set = [&](QStringView key, const QVariant &value) { record.set(store.catalogue().indexOf(key), value); };
    const auto link = [&](QStringView key, qint64 id) { set(key, id == 0 ? QVariant() : QVariant(qlonglong {id})); };
    set(u"kind", said.kind);
    set(u"subject", said.subject);
    set(u"status", said.isDone ? u"done"_s : u"planned"_s);
    if (said.isDone)
        set(u"done", now.toString(Qt::ISODate));
    else if (said.due.isValid())
        set(u"due", QDateTime(said.due, QTime(firstHour, 0)).toUTC().toString(Qt::ISODate));
    link(u"customer", said.customer);
    link(u"deal", said.deal);
    link(u"employee", said.employee);
    return record;
}

} // namespace

bool addActivity(const AppContext &context, const NewActivity &said, const QString &what)
{
    return guarded(context, [&] {
        const auto store = context.store(Entity::Activity);
        Record record = recordOf(*store, said, context.clock());
        if (const Issues issues = store->validate(record); !issues.isEmpty())
            throw Error(issues.first().text, {}, Error::Kind::Refused);
        Operation operation(context.db, OperationKind::Add, what);
        store->add(record);
        operation.commit();
    });
}

std::optional<OperationId> finishActivity(const AppContext &context, qint64 activity)
{
    std::optional<OperationId> step;
    guarded(context, [&] {
        const auto store = context.store(Entity::Activity);
        std::optional<Record> record = store->load(activity);
        if (!record)
            return;
        record->set(store->catalogue().indexOf(u"status"), u"done"_s);
        record->set(store->catalogue().indexOf(u"done"), context.clock().toString(Qt::ISODate));
        Operation operation(context.db, OperationKind::Edit, Text::tr("Done: %1").arg(store->title(*record)));
        store->update(*record);
        step = operation.commit();
    });
    return step;
}

QString activityIcon(const QString &kind)
{
    static const QHash<QString, QString> names {{u"call"_s, u"phone"_s},    {u"meeting"_s, u"users"_s},
                                                {u"email"_s, u"mail"_s},    {u"message"_s, u"message-circle"_s},
                                                {u"visit"_s, u"map-pin"_s}, {u"task"_s, u"square-check"_s},
                                                {u"greeting"_s, u"gift"_s}};
    return names.value(kind, u"square-check"_s);
}

} // namespace koriz::ui
