#pragma once
// A small business in a real file, and what is done to it while things go wrong.
#include "core/customers/customerstore.h"
#include "core/sales/dealstore.h"
#include "tests/support/content.h"
#include <QTemporaryDir>
#include <functional>

namespace koriz::test {

/// A folder with a shop.koriz; copied from one that is filled once.
class ShopFolder
{
public:
    ShopFolder();
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("shop.koriz")); }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    /// Puts the file back as it was made.
    void restore() const;
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_dir;
};

/// The opened file with stores that live as long as a window's.
struct Shop
{
    explicit Shop(const ShopFolder &where);

    const ShopFolder &folder;
    std::unique_ptr<Database> db;
    CustomerStore customers;
    DealStore deals;
    QByteArray before(Content what = Content::Everything) const { return content(*db, what); }
};

/// One thing the owner does. `prepare` runs without faults.
struct Deed
{
    const char *name;
    std::function<void(Shop &)> prepare;
    std::function<void(Shop &)> act;
};

/// All deeds that are tried under every fault. A new kind of change is one more line there.
[[nodiscard]] const std::vector<Deed> &deeds();

/// A thorough run was asked for: KORIZ_SWEEP=1 in the environment.
[[nodiscard]] bool isSweep();

/// What is wrong with a file that must be right: damage, broken rules, the search index; empty = nothing.
[[nodiscard]] QString troubles(Database &db);

} // namespace koriz::test
