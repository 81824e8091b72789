#include "core/paper/mailing.h"
#include "tests/support/pagetest.h"
#include "ui/common/mailingdialog.h"
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct Mail : test::PageFile
{
    PageSource source {*db, Formatter(), test::today, {}};
};

} // namespace

TEST_CASE_METHOD(Mail, "Labels are printed on the sheet that was chosen, from the first free one", "[mailing-dialog]")
{
    add(customers, {{u"name"_s, u"Anna"_s}, {u"city"_s, u"Riga"_s}});
    MailingDialog dialog(MailKind::Labels, {}, context);
    auto *size = find<QComboBox>(&dialog, u"mailSize"_s);
    size->setCurrentIndex(size->findData(u"L7165"_s));
    auto *first = find<QSpinBox>(&dialog, u"labelFirst"_s);
    CHECK(first->maximum() == 8);
    first->setValue(4);
    const Document document = dialog.pages()(source);
    const auto &labels = std::get<block::Labels>(document.blocks.first());
    CHECK(labels.sheet.code == u"L7165"_s);
    CHECK(labels.taken == 3);
    CHECK(labels.texts.size() == 1);
}

TEST_CASE_METHOD(Mail, "A letter with a field that does not exist cannot be printed", "[mailing-dialog]")
{
    customer(u"Anna"_s);
    MailingDialog dialog(MailKind::Letters, {}, context);
    auto *text = find<QPlainTextEdit>(&dialog, u"letterText"_s);
    const auto *problem = find<QLabel>(&dialog, u"mailProblem"_s);
    const auto *preview = find<QPushButton>(&dialog, u"mailPreview"_s);
    CHECK(problem->isHidden());
    text->setPlainText(u"Dear {nmae},"_s);
    CHECK_FALSE(problem->isHidden());
    CHECK(problem->text().contains(u"{nmae}"_s));
    CHECK_FALSE(preview->isEnabled());
    text->setPlainText(u"Dear {name},"_s);
    CHECK(preview->isEnabled());
    CHECK(std::get<block::Paragraph>(dialog.pages()(source).blocks.first()).text == u"Dear Anna,"_s);
}

TEST_CASE_METHOD(Mail, "The fields of the mail dialogs have names for those who cannot see them", "[mailing-dialog]")
{
    MailingDialog labels(MailKind::Labels, {}, context), envelopes(MailKind::Envelopes, {}, context),
        letters(MailKind::Letters, {}, context);
    CHECK_FALSE(find<QComboBox>(&labels, u"mailSize"_s)->accessibleName().isEmpty());
    CHECK_FALSE(find<QSpinBox>(&labels, u"labelFirst"_s)->accessibleName().isEmpty());
    CHECK_FALSE(find<QPlainTextEdit>(&envelopes, u"envelopeSender"_s)->accessibleName().isEmpty());
    CHECK_FALSE(find<QPlainTextEdit>(&letters, u"letterText"_s)->accessibleName().isEmpty());
    picture(labels, u"mailing_labels"_s);
    picture(envelopes, u"mailing_envelopes"_s);
    picture(letters, u"mailing_letters"_s);
}
