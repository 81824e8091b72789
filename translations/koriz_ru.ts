<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>Этого клиента напрямую или через других порекомендовал тот, кого вы редактируете.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>В файл нельзя записать: он доступен только для чтения.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Для этой работы не хватает памяти.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>Этот файл уже открыт в другом окне Koriz. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>«%1» — папка, а не файл Koriz.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>«%1» — не файл Koriz.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Диск заполнен. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>Файл занят другой работой. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>Файл повреждён. Восстановите резервную копию или сохраните то, что читается.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>Это не файл Koriz.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>При чтении или записи файла диск сообщил об ошибке.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Файл не удалось прочитать или записать.</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Сумма сделки не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>Сделка закрылась бы раньше, чем создана.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Активности</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>Вход в «%1»</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Откуда пришёл</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>Наши отношения</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный клиент</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Бывший клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>Черты характера</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кто порекомендовал</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Первый контакт</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>Чем интересовался сначала</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Статус клиента</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Уровень лояльности</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>Согласен на сообщения</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Почему отклонён</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Заполненность</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграна</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Процесс продаж</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Взвешенная сумма</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Ожидаемая дата закрытия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Причина проигрыша</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>Заметка о проигрыше</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Себестоимость единицы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>В продаже</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Поздравление</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>Порекомендует (0–10)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>Доволен (1–5)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажена</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Длительность, минуты</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Улажена (дата)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«%1» не открывается.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>Эта папка в сети или на особом диске: сохранение медленнее, и файлом может пользоваться только один компьютер.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1» уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>В папку «%1» нельзя записать.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>Файл только для чтения: смотреть можно, менять нельзя.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1» создан более новой версией Koriz (версия файла %2, эта программа знает %3). Чтобы открыть, обновите Koriz.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>«%1» — база другой программы, а не файл Koriz.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>«%1» повреждён и не читается.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>Структуру «%1» изменила другая программа, поэтому Koriz ему не доверяет. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>«%1» от старой версии Koriz и должен быть обновлён, но он только для чтения.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Файл переместили или заменили, пока он был открыт. Сохраните копию под другим именем.</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>В файл нельзя записать: он доступен только для чтения.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Нужно заполнить «%1».</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>Текст слишком длинный: %L1 знаков, помещается не больше %L2.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>В тексте есть знак, который нельзя сохранить (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Цена, умноженная на количество, слишком велика.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Журнал изменений повреждён; этот шаг нельзя отменить.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>Это уже нельзя отменить: на нём построены более поздние изменения. Сначала отмените их.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Такого шага в журнале нет.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Ошибка в самой программе Koriz. Из этого действия ничего не сохранено.</translation>
    </message>
</context>
</TS>
