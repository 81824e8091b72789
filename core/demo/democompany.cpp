#include "core/demo/democompany.h"
#include "core/base/error.h"
#include "core/db/bulkindex.h"
#include "core/demo/demoparts.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

QMap<QString, qint64> fillDemo(Database &db, const DemoOptions &options, const Progress &progress)
{
    Q_ASSERT(options.today.isValid() && options.customers > 0);
    Operation operation(db, OperationKind::Demo, QCoreApplication::translate("Demo", "Sample company"));
    BulkIndex bulk(db);
    DemoContext demo(db, options);
    addDemoDictionaries(demo);
    DemoPeople people(demo);
    DemoSales sales(demo);
    DemoActivities activities(demo);
    for (int i = 0; i < options.customers; ++i) {
        DemoPerson person = people.meet();
        sales.plan(person);
        people.write(person);
        sales.write(person);
        activities.write(person);
        if (i % 2000 == 1999)
            operation.flush();
        if (i % 64 == 0) {
            if (progress.isCancelled())
                throw Cancelled();
            progress.at(i, options.customers);
        }
    }
    bulk.finish(progress);
    db.touch(allAreas);
    operation.commit();
    demo.finishCounts();
    return demo.counts;
}

} // namespace koriz
