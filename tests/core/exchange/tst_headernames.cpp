#include "core/exchange/headernames.h"
#include "core/exchange/sniff.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Known { const char *entity; const char *path; const char *headings; };

/// How other programs and owners call the fields.
constexpr Known known[] {
    {"customers", "first_name",
     "first_name|Given Name|Billing First Name|billing_first_name|Имя|Vārds|Անուն|სახელი|نام|Ad|Adı"},
    {"activities", "due", "Activity - Due date"},
    {"activities", "subject", "Activity - Subject|Task Subject|Тема задачи"},
    {"feedback", "date", "Create date|Ticket created date"},
    {"feedback", "comment", "Ticket name"},
    {"campaigns", "channel", "Campaign type"},
    {"campaigns", "budget", "Budgeted Cost"},
    {"customers", "postal_code", "Primary Address Postal Code|addressPostalCode"},
    {"customers", "phone.mobile", "Mobilais tālr.|Моб. тел.|Մոբ. հեռ.|მობ. ტელ.|Mob. tel."},
    {"customers", "email.1", "E-mail 1 - Value"},
    {"customers", "email.1.type", "E-mail 1 - Label"},
    {"customers", "phone.1.type", "Phone 1 - Type"},
    {"customers", "phone.12", "Phone 12 - Value"},
    {"customers", "last_name",
     "Family Name|billing_last_name|Фамилия|Uzvārds|Ազգանուն|გვარი|نام "
     "خانوادگی|نام‌خانوادگی|نام "
     "خانوادگي|Soyad|Soyadı"},
    {"customers", "company",
     "Organization 1 - Name|Company/Account|Компания|Место "
     "работы|Uzņēmums|Ընկերություն|კომპანია|ორგანიზაცია|شرکت|Şirkət"},
    {"customers", "job_title", "Organization Title|Должность|Amats|Պաշտոն|თანამდებობა|سمت|Vəzifə"},
    {"customers", "region", "county|Default Address Province|Область|Регион|Novads|Մարզ|რეგიონი|استان|Rayon"},
    {"customers", "postal_code",
     "zip|postal|Default Address Zip|billing_postcode|Индекс|Почтовый индекс|Pasta indekss|Փոստային ինդեքս|საფოსტო "
     "ინდექსი|کد پستی|کدپستی|Poçt indeksi"},
    {"customers", "phone.mobile",
     "Mobile Phone|Мобильный телефон|Моб. телефон|Сотовый|Mob. tel.|Mobilais|Բջջային|მობილური|تلفن همراه|موبایل|شماره "
     "موبایل|Mobil|Mobil telefon"},
    {"customers", "employee", "Contact Owner|Ответственный"},
    {"customers", "source", "Lead Source|Источник|Avots"},
    {"customers", "lifecycle", "Lifecycle Stage"},
    {"customers", "first_contact", "Create Date|Connected On|Дата создания"},
    {"customers", "birthday.year", "Birth Year"},
    {"customers", "website",
     "web|Сайт|Mājaslapa|Կայք|ვებსაიტი|وب‌سایت|وبسایت|Veb sayt"},
    {"customers", "messenger.skype", "IM Skype"},
    {"customers", "address.work.city", "Business City"},
    {"customers", "address.home.postal_code", "Home Postal Code"},
    {"customers", "messenger.whatsapp", "Whatsapp"},
    {"customers", "phone.2", "phone2"},
    {"customers", "street",
     "street_address|Default Address Address1|billing_address_1|Улица|Iela|Փողոց|ქუჩა|خیابان|Küçə"},
    {"customers", "apartment", "Address2|Квартира"},
    {"customers", "city", "Default Address City|billing_city|Город|Pilsēta|Քաղաք|ქალაქი|شهر|Şəhər"},
    {"customers", "country", "Default Address Country|Страна|Valsts|Երկիր|ქვეყანა|کشور|Ölkə"},
    {"customers", "phone",
     "Default Address Phone|billing_phone|Person - Phone|Телефон|Tālrunis|Հեռախոս|ტელეფონი|ტელ.|تلفن|شماره "
     "تلفن|Telefon"},
    {"customers", "consent", "Accepts Marketing|Accepts Email Marketing"},
    {"customers", "email",
     "billing_email|Email Address 1|Person - Email|E-mail|Электронная почта|Эл. адрес|Почта|E-pasts|e-pasta adrese|Էլ. "
     "փոստ|Էլ.փոստ|Էլ-փոստ|Էլեկտրոնային փոստ|ელ-ფოსტა|ელ. ფოსტა|ელფოსტა|ایمیل|پست الکترونیک|پست "
     "الکترونیکی|E-poçt|Elektron poçt"},
    {"customers", "external_id", "Square Customer ID|Reference ID"},
    {"customers", "name",
     "Person - Name|ФИО|Полное имя|Наименование|Контрагент|Vārds, uzvārds|Vārds Uzvārds|Klients|Nosaukums|სახელი და "
     "გვარი|სახელი, გვარი|نام و نام خانوادگی|Ad, soyad|Ad Soyad|Ad və soyad"},
    {"customers", "phone.work", "Рабочий телефон"},
    {"customers", "email.work", "Рабочий e-mail"},
    {"customers", "kind", "Тип клиента"},
    {"customers", "tax_id", "ИНН|Reģ. Nr.|VÖEN"},
    {"customers", "patronymic", "Отчество|Հայրանուն|მამის სახელი|نام پدر|Ata adı"},
    {"customers", "district", "Район"},
    {"customers", "building", "Дом"},
    {"customers", "birthday",
     "Дата рождения|День рождения|Dzimšanas datums|Dzimšanas diena|Ծննդյան ամսաթիվ|Ծննդյան օր|დაბადების "
     "თარიღი|დაბადების დღე|تاریخ تولد|Doğum tarixi|Ad günü"},
    {"customers", "gender", "Пол|Dzimums|Սեռ|სქესი|جنسیت|Cins|Cinsiyyət"},
    {"customers", "notes",
     "Примечание|Примечания|Комментарий|Заметки|Piezīmes|Նշումներ|შენიშვნა|یادداشت|یادداشت‌ها|توضیحات|"
     "Qeydlər|"
     "Qeyd"},
    {"customers", "tags", "Теги|Группа"},
    {"customers", "address", "Адрес|Adrese|Հասցե|მისამართი|آدرس|نشانی|Ünvan"},
    {"customers", "language", "Язык"},
    {"customers", "traits",
     "Character traits|Черты характера|Īpašības|Բնավորության գծեր|ویژگی‌های "
     "شخصیتی"},
    {"customers", "referrer", "Ieteicējs|Кто посоветовал|Երաշխավորող|ვინ ურჩია|Kim tövsiyə edib"},
    {"customers", "discount", "Atlaides %|درصد تخفیف|Endirim faizi|Процент скидки"},
    {"customers", "address.work.city", "Office City"},
    {"deals", "title",
     "Deal Name|Opportunity Name|Deal - Title|Название сделки|Сделка|Darījums|Գործարք|გარიგება|معامله|Sövdələşmə"},
    {"deals", "stage", "Deal Stage|StageName|Этап|Этап сделки|Стадия сделки|Posms|Stadija|Փուլ|ეტაპი|مرحله|Mərhələ"},
    {"deals", "pipeline", "Pipeline|Воронка"},
    {"deals", "value", "Amount|Сумма|Сумма (RUB)|Бюджет|Бюджет сделки|Summa|Գումար|თანხა|مبلغ|Məbləğ"},
    {"deals", "close_date", "Close Date|Дата закрытия"},
    {"deals", "loss_reason", "Closed Lost Reason|Deal - Lost reason"},
    {"deals", "source", "LeadSource"},
    {"deals", "created", "CreatedDate|Дата создания"},
    {"deals", "customer.email", "Associated Contact Email"},
    {"deals", "customer.company", "Associated Company Name|Account Name|Deal - Organization"},
    {"deals", "customer.name", "Deal - Contact person|Основной контакт"},
    {"deals", "employee", "Deal - Owner|Ответственный"},
    {"deals", "expected_close", "Deal - Expected close date"},
    {"deals", "won_on", "Deal - Won time"},
    {"deals", "closed", "Deal - Deal closed on"},
    {"deals", "customer", "Клиент|Klients|Հաճախորդ|კლიენტი|مشتری|Müştəri|Contact"},
    {"deals", "probability", "Вероятность"},
    {"purchases", "number", "InvoiceNo|Invoice|Номер чека|Čeka numurs|Order Number|شماره فاکتور|Çek nömrəsi"},
    {"purchases", "date", "InvoiceDate|order_date|Дата|Datums|Ամսաթիվ|თარიღი|تاریخ|Tarix"},
    {"purchases", "sku", "StockCode|Lineitem sku"},
    {"purchases", "description", "Description"},
    {"purchases", "quantity", "Quantity|Количество|Кол-во|Daudzums|Lineitem quantity|Քանակ|რაოდენობა|تعداد|Miqdar"},
    {"purchases", "price", "UnitPrice|Price|Цена|Cena|Lineitem price|Գին|ფასი|قیمت|Qiymət"},
    {"purchases", "customer.external_id", "CustomerID|Customer ID"},
    {"purchases", "total", "revenue|Сумма|Summa"},
    {"purchases", "product", "Товар|Prece|Lineitem name|Ապրանք|საქონელი|کالا|Məhsul"},
    {"purchases", "discount", "Скидка"},
    {"purchases", "customer", "Клиент|Покупатель|Klients|Pircējs"},
    {"products", "name", "Название|Nosaukums"},
    {"products", "sku", "Артикул"},
    {"products", "price", "Cena"},
    {"activities", "subject", "Subject|Тема"},
    {"activities", "due", "Due Date"},
    {"activities", "kind", "Veids"},
    {"campaigns", "budget", "Budget|Бюджет"},
    {"campaigns", "channel", "Канал"},
    {"feedback", "rating", "Rating|Оценка|Vērtējums"},
};

const QString shared = QString::fromUtf8(KORIZ_SHARED_DATA);

QStringList mapped(const char *entity, const QStringList &columns, const QList<QStringList> &rows = {})
{
    return mapHeaders(QString::fromUtf8(entity), columns, rows);
}

QString pathOf(const char *entity, const QString &heading)
{
    return fieldForHeader(QString::fromUtf8(entity), heading).value_or(u"-"_s);
}

} // namespace

TEST_CASE("Headings made of several known ones", "[exchange][headers]")
{
    CHECK(mapped("customers",
                 {u"Фамилия и имя"_s, u"Населённый пункт/город"_s, u"Улица, дом, подъезд"_s, u"Телефон (мобильный)"_s})
          == QStringList {u"name"_s, u"city"_s, u"street"_s, u"phone.mobile"_s});
    CHECK(mapped("customers", {u"Vārds"_s, u"Adrese (iela)"_s, u"Pilsēta/pagasts"_s, u"Tālrunis (steidzami)"_s})
          == QStringList {u"name"_s, u"street"_s, u"city"_s, u"phone"_s});
    CHECK(mapped("customers", {u"Name"_s, u"PLZ, Ort"_s, u"E-Mail oder Telefon"_s})
          == QStringList {u"name"_s, u"address"_s, QString()});
    CHECK(mapped("customers", {u"City"_s, u"Town/City"_s})
          == QStringList {u"city"_s, QString()}); // weaker than a known one
}

TEST_CASE("A name beside one of its parts is the other part", "[exchange][headers]")
{
    const QStringList halves {u"first_name"_s, u"last_name"_s};
    CHECK(mapped("customers", {u"Имя клиента"_s, u"Фамилия"_s}, {{u"Юлия"_s, u"Ёлкина"_s}}) == halves);
    CHECK(mapped("customers", {u"Vorname"_s, u"Name"_s}, {{u"Jürgen"_s, u"Groß"_s}}) == halves);
    CHECK(mapped("customers", {u"Vorname"_s, u"Name"_s}, {{u"Jürgen"_s, u"Jürgen Groß"_s}})
          == QStringList {u"first_name"_s, u"name"_s});
    CHECK(mapped("customers", {u"Account Name"_s, u"Имя клиента"_s, u"Фамилия"_s}, {{u"Fa"_s, u"Юлия"_s, u"Ёлкина"_s}})
          == QStringList {u"company"_s, u"first_name"_s, u"last_name"_s});
}

TEST_CASE("Headings of other programs and languages are known", "[exchange][headers]")
{
    for (const Known &field : known) {
        for (const QString &heading : QString::fromUtf8(field.headings).split(u'|')) {
            INFO(field.entity << ": " << heading.toStdString());
            CHECK(pathOf(field.entity, heading) == QString::fromUtf8(field.path));
        }
    }
}

TEST_CASE("Case, spaces and signs of a heading do not matter", "[exchange][headers]")
{
    for (const QString &heading :
         {u"first_name"_s, u"First Name"_s, u"FIRSTNAME"_s, u" first-name: "_s, u"First  Name*"_s})
        CHECK(pathOf("customers", heading) == u"first_name"_s);
    CHECK(pathOf("customers", u"UZVĀRDS"_s) == u"last_name"_s);
    CHECK(pathOf("customers", u"uzvards"_s) == u"last_name"_s);
    CHECK(pathOf("customers", u"تلفن ۲"_s) == u"phone.2"_s);
    CHECK(pathOf("purchases", u"Cena, EUR"_s) == u"price"_s);
    CHECK(pathOf("purchases", u"Сумма (руб.)"_s) == u"total"_s);
}

TEST_CASE("Headings in other forms of their words", "[exchange][headers]")
{
    constexpr Known forms[] {
        {"customers", "birthday",
         "Ծննդյան ամսաթիվը|Дата рождения клиента|Birthday (dd.mm.yyyy)|Date of birth *|Doğum tarihi"},
        {"customers", "gender", "Սեռը|Klienta dzimums|Пол клиента"},
        {"customers", "phone", "Phone No.|Телефон контакта|№ телефона|Հեռախոսը|Phone #"},
        {"customers", "external_id", "Customer No.|Client #|Müştəri №|Код контакта"},
        {"customers", "first_name", "First Name (Billing)"},
        {"customers", "building", "House #|House No."},
        {"customers", "email.2", "Email #2"},
        {"customers", "job_title", "Person - Job title"},
        {"customers", "birthday", "День рождения (контакт)"},
        {"customers", "phone.mobile", "Мобильный телефон (контакт)"},
        {"deals", "external_id", "№ сделки|Deal #|Գործարքի №"},
        {"deals", "customer.phone", "Телефон контакта|Рабочий телефон (контакт)"},
        {"deals", "customer.email", "Рабочий email (контакт)"},
        {"purchases", "number", "Sale #|№ накладной|Կտրոնի №|Doc. No."},
        {"purchases", "date", "Կտրոնի ամսաթիվ|Čeka datums"},
        {"purchases", "sku", "Item #|Item No."},
        {"purchases", "price", "Cena ar PVN|Цена без НДС"},
        {"purchases", "total", "Summa ar PVN, EUR|Сумма с НДС|Total TTC"},
        {"purchases", "customer.first_name", "First Name (Billing)"},
        {"purchases", "customer.email", "Email (Billing)"},
        {"purchases", "customer.phone", "Phone (Billing)"},
        {"purchases", "customer.postal_code", "Postcode (Billing)"},
        {"purchases", "-", "Order Discount|Product weight"},
    };
    for (const Known &field : forms) {
        for (const QString &heading : QString::fromUtf8(field.headings).split(u'|')) {
            INFO(field.entity << ": " << heading.toStdString());
            CHECK(pathOf(field.entity, heading) == QString::fromUtf8(field.path));
        }
    }
    // The words of the table come first; what was paid is with the tax.
    CHECK(mapped("purchases", {u"Item #"_s, u"SKU"_s}) == QStringList {{}, u"sku"_s});
    CHECK(mapped("purchases", {u"Сумма без НДС"_s, u"Сумма с НДС"_s}) == QStringList {{}, u"total"_s});
}

TEST_CASE("Unknown headings are never guessed", "[exchange][headers]")
{
    for (const QString &heading :
         {u"Shoe size"_s, u"Column 3"_s, u""_s, u"?"_s, u"1"_s, u"Fiscal Year"_s, u"Имя собаки"_s})
        CHECK(pathOf("customers", heading) == u"-"_s);
    CHECK(pathOf("no such entity", u"Name"_s) == u"-"_s);
}

TEST_CASE("Numbered pairs of a label and a value", "[exchange][headers]")
{
    CHECK(mapped("customers",
                 {u"E-mail 1 - Label"_s, u"E-mail 1 - Value"_s, u"E-mail 2 - Label"_s, u"E-mail 2 - Value"_s})
          == QStringList {u"email.1.type"_s, u"email.1"_s, u"email.2.type"_s, u"email.2"_s});
    CHECK(mapped("customers", {u"Phone 11 - Type"_s, u"Phone 11 - Value"_s, u"Address 9 - City"_s})
          == QStringList {u"phone.11.type"_s, u"phone.11"_s, u"address.9.city"_s});
}

TEST_CASE("Two columns of one field", "[exchange][headers]")
{
    SECTION("more phones and e-mails are kept as further ones") {
        CHECK(mapped("customers", {u"Name"_s, u"Phone"_s, u"Telephone"_s, u"Tel."_s, u"Email"_s, u"E-mail"_s})
              == QStringList {u"name"_s, u"phone"_s, u"phone.2"_s, u"phone.3"_s, u"email"_s, u"email.2"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Phone"_s, u"Phone 2"_s, u"Telephone"_s})
              == QStringList {u"name"_s, u"phone"_s, u"phone.2"_s, u"phone.3"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Phone 1 - Value"_s, u"Phone"_s})
              == QStringList {u"name"_s, u"phone.1"_s, u"phone.2"_s});
        CHECK(mapped("customers", {u"Name"_s, u"City"_s, u"City"_s})
              == QStringList {u"name"_s, u"city"_s, u"address.2.city"_s});
    }
    SECTION("of other fields the first wins") {
        CHECK(mapped("customers", {u"Birthday"_s, u"Date of Birth"_s, u"Name"_s})
              == QStringList {u"birthday"_s, {}, u"name"_s});
    }
    SECTION("unless it is empty") {
        CHECK(mapped("customers", {u"Birthday"_s, u"Date of Birth"_s, u"Name"_s}, {{u" "_s, u"1.1.2000"_s, u"A"_s}})
              == QStringList {{}, u"birthday"_s, u"name"_s});
    }
}

TEST_CASE("A heading is understood by its neighbours", "[exchange][headers]")
{
    SECTION("an address beside a city is the street") {
        CHECK(mapped("customers", {u"Name"_s, u"Address"_s}) == QStringList {u"name"_s, u"address"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Address"_s, u"City"_s})
              == QStringList {u"name"_s, u"street"_s, u"city"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Home Address"_s}) == QStringList {u"name"_s, u"address.home"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Home Address"_s, u"Home City"_s})
              == QStringList {u"name"_s, u"address.home.street"_s, u"address.home.city"_s});
    }
    SECTION("the first name alone is the name") {
        CHECK(mapped("customers", {u"Имя"_s, u"Телефон"_s}) == QStringList {u"name"_s, u"phone"_s});
        CHECK(mapped("customers", {u"Имя"_s, u"Фамилия"_s}) == QStringList {u"first_name"_s, u"last_name"_s});
        CHECK(mapped("customers", {u"First name"_s, u"Phone"_s}) == QStringList {u"first_name"_s, u"phone"_s});
    }
    SECTION("a firm beside a person is where the person works") {
        CHECK(mapped("customers", {u"first_name"_s, u"company_name"_s}) == QStringList {u"first_name"_s, u"company"_s});
        CHECK(mapped("customers", {u"Uzņēmums"_s, u"Tālrunis"_s}) == QStringList {u"name"_s, u"phone"_s});
        CHECK(mapped("customers", {u"Name"_s, u"Company"_s}) == QStringList {u"name"_s, u"company"_s});
    }
    SECTION("a title beside the job is how one is addressed") {
        CHECK(mapped("customers", {u"Title"_s, u"First Name"_s, u"Job Title"_s})
              == QStringList {u"salutation"_s, u"first_name"_s, u"job_title"_s});
        CHECK(mapped("customers", {u"First Name"_s, u"Title"_s}) == QStringList {u"first_name"_s, u"job_title"_s});
    }
    SECTION("parts of the home address that the plain one lacks belong to it") {
        CHECK(mapped("customers", {u"Адрес"_s, u"Город"_s, u"Штат"_s, u"Дом. адрес, страна"_s})
              == QStringList {u"street"_s, u"city"_s, u"region"_s, u"country"_s});
        CHECK(mapped("customers", {u"City"_s, u"Home City"_s}) == QStringList {u"city"_s, u"address.home.city"_s});
    }
    SECTION("parts whose names come twice belong to the street before them") {
        const QStringList both {u"address.home.street"_s, u"address.home.city"_s, u"address.work.street"_s,
                                u"address.work.city"_s};
        CHECK(mapped("customers", {u"Adresse privée"_s, u"Ville"_s, u"Adresse professionnelle"_s, u"Ville"_s}) == both);
        CHECK(mapped("customers", {u"Adresse privée"_s, u"Ville"_s, u"Adresse professionnelle"_s, u"Ville_1"_s})
              == both);
        CHECK(mapped("customers", {u"Adresse"_s, u"Ville"_s, u"Adresse professionnelle"_s, u"Ville"_s})
              == QStringList {u"street"_s, u"city"_s, u"address.work.street"_s, u"address.work.city"_s});
        CHECK(mapped("customers", {u"Prénom"_s, u"Adresse professionnelle"_s, u"Code postal"_s, u"Ville"_s})
              == QStringList {u"first_name"_s, u"address.work.street"_s, u"address.work.postal_code"_s,
                              u"address.work.city"_s});
        CHECK(mapped("customers", {u"Nom"_s, u"Ville"_s, u"Code postal"_s})
              == QStringList {u"name"_s, u"city"_s, u"postal_code"_s});
    }
    SECTION("of two titles the first is how one is addressed") {
        CHECK(mapped("customers", {u"Titre"_s, u"Prénom"_s, u"Titre_1"_s, u"Profession"_s})
              == QStringList {u"salutation"_s, u"first_name"_s, u"job_title"_s, {}});
    }
    SECTION("the only column about the customer is the customer") {
        CHECK(mapped("deals", {u"Deal Name"_s, u"Associated Contact Email"_s})
              == QStringList {u"title"_s, u"customer"_s});
        CHECK(mapped("purchases", {u"InvoiceNo"_s, u"CustomerID"_s})
              == QStringList {u"number"_s, u"customer.external_id"_s});
        CHECK(mapped("deals", {u"Deal Name"_s, u"Contact Name"_s, u"Contact Email"_s})
              == QStringList {u"title"_s, u"customer.name"_s, u"customer.email"_s});
    }
}

TEST_CASE("Thunderbird's birthday comes in three columns", "[exchange][headers]")
{
    CHECK(mapped("customers", {u"Dzimšanas gads"_s, u"Dzimšanas mēnesis"_s, u"Dzimšanas diena"_s})
          == QStringList {u"birthday.year"_s, u"birthday.month"_s, u"birthday.day"_s});
    CHECK(mapped("customers", {u"Dzimšanas gads"_s}) == QStringList {u"birthday"_s});
    CHECK(mapped("customers", {u"Birth Year"_s, u"Birth Month"_s, u"Birth Day"_s})
          == QStringList {u"birthday.year"_s, u"birthday.month"_s, u"birthday.day"_s});
}

namespace {

/// A column of a program's export and the paths that are right for it; none = not asked.
struct KnownColumn
{
    QString heading {};
    QStringList paths {};
};

QStringList pathsOfZimbraField(const QString &field)
{
    static const QHash<QString, QStringList> plain {
        {u"firstName"_s, {u"first_name"_s}},     {u"middleName"_s, {u"patronymic"_s}},
        {u"lastName"_s, {u"last_name"_s}},       {u"email"_s, {u"email"_s}},
        {u"email2"_s, {u"email.2"_s}},           {u"email3"_s, {u"email.3"_s}},
        {u"company"_s, {u"company"_s}},          {u"jobTitle"_s, {u"job_title"_s}},
        {u"mobilePhone"_s, {u"phone.mobile"_s}}, {u"homePhone"_s, {u"phone.home"_s}},
        {u"workPhone"_s, {u"phone.work"_s}},     {u"notes"_s, {u"notes"_s}},
        {u"birthday"_s, {u"birthday"_s}}};
    static const QHash<QString, QString> parts {{u"Street"_s, u"street"_s},
                                                {u"City"_s, u"city"_s},
                                                {u"State"_s, u"region"_s},
                                                {u"PostalCode"_s, u"postal_code"_s},
                                                {u"Country"_s, u"country"_s}};
    const QString part = parts.value(field.mid(field.startsWith(u"other"_s) ? 5 : 4));
    if (part.isEmpty())
        return plain.value(field);
    const QString own = u"address."_s + field.left(field.size() - parts.key(part).size()) + u'.' + part;
    return field.startsWith(u"home"_s) ? QStringList {own, part}
                                       : QStringList {own}; // the only plain address may be the home
}

/// The columns of a whole export; "Street,Street 2,Street 3" are several. Of the street and the whole address, which
/// Outlook offers as well, only the street is written.
QList<KnownColumn> exportOf(const QJsonArray &fields, bool hasBothAddresses)
{
    QList<KnownColumn> columns;
    for (const QJsonValue &value : fields) {
        const QString field = value[u"field"_s].toString(), header = value[u"header"_s].toString();
        const QStringList headings = header.split(QRegularExpression(u",(?! )"_s));
        if (field.contains(u',') || (hasBothAddresses && field.endsWith(u"Street"_s) && headings.size() == 1))
            continue;
        const bool isBirthday = field == u"birthday" && headings.size() == 3;
        for (qsizetype i = 0; i < headings.size(); ++i)
            columns << KnownColumn {headings[i], i == 0 && !isBirthday ? pathsOfZimbraField(field) : QStringList()};
    }
    return columns;
}

} // namespace

TEST_CASE("Headings that Outlook, Thunderbird and others write in many languages", "[exchange][headers]")
{
    QFile file(shared + u"/contacts/header_names_by_program_and_locale.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject programs = QJsonDocument::fromJson(file.readAll()).object()[u"zimbra"_s].toObject();
    int all = 0;
    for (const QString &program : programs.keys()) {
        const QJsonObject locales = programs[program].toObject();
        for (const QString &locale : locales.keys()) {
            if (program == u"thunderbird-csv" && locale == u"ja")
                continue; // two of its fields have one name here
            const QList<KnownColumn> known = exportOf(locales[locale].toArray(), program == u"outlook-2003-csv");
            QStringList headings;
            for (const KnownColumn &column : known)
                headings << column.heading;
            const QStringList paths = mapHeaders(u"customers", uniqueColumnNames(headings));
            for (qsizetype i = 0; i < known.size(); ++i) {
                if (known[i].paths.isEmpty())
                    continue;
                ++all;
                INFO(program.toStdString() << ' ' << locale.toStdString() << ": " << known[i].heading.toStdString()
                                           << " is " << paths[i].toStdString());
                CHECK(known[i].paths.contains(paths[i]));
            }
        }
    }
    CHECK(all > 1000);
}

TEST_CASE("Contact lists of other programs find their fields", "[exchange][headers]")
{
    const QString folder = shared + u"/contacts/"_s;
    if (!QDir(folder).exists())
        return;
    const auto pathsOf = [&](const QString &name) {
        const SniffResult table = sniff(TextSource(folder + name));
        return mapHeaders(u"customers", table.columns, table.rows);
    };
    CHECK(pathsOf(u"derived/lv_plain_cp1257_semicolon.csv"_s)
          == QStringList {u"first_name"_s, u"last_name"_s, u"company"_s, u"job_title"_s, u"email"_s, u"phone"_s,
                          u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s, u"birthday"_s,
                          u"notes"_s});
    CHECK(pathsOf(u"derived/az_plain_utf8bom_semicolon_sepline.csv"_s)
          == pathsOf(u"derived/lv_plain_cp1257_semicolon.csv"_s));
    CHECK(pathsOf(u"derived/fa_plain_utf8bom_comma.csv"_s) == pathsOf(u"derived/lv_plain_cp1257_semicolon.csv"_s));
    CHECK(pathsOf(u"uk-500_CR-only.csv"_s)
          == QStringList {u"first_name"_s, u"last_name"_s, u"company"_s, u"street"_s, u"city"_s, u"region"_s,
                          u"postal_code"_s, u"phone"_s, u"phone.2"_s, u"email"_s, u"website"_s});
    CHECK(pathsOf(u"linkedin_connections_preamble.csv"_s)
          == QStringList {u"first_name"_s, u"last_name"_s, u"website"_s, u"email"_s, u"company"_s, u"job_title"_s,
                          u"first_contact"_s});
}
