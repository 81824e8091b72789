<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>На диске нет места для %1. Файл остался прежним.</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>У вас нет права записывать %1.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Папки для %1 нет.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>%1 записать не удалось. Файл остался прежним.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Запись не удалась.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>при закрытии</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>во время работы</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>перед обновлением Koriz</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>перед удалением многих записей</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>перед объединением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>прежний файл, отложен как был</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>Папки «%1» нет; подключён ли её диск?</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>Копия в «%1» не совпала с записанным и удалена.</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>Вторая резервная копия не создана. %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>Зашифрованная копия не совпала с записанным и удалена.</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>Размер резервной копии «%1» не тот, что при создании.</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>Резервная копия «%1» изменилась после создания; она повреждена.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>Резервная копия «%1» повреждена: %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>Резервную копию «%1» нельзя использовать: %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · взвешенно %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>взвешенно</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>Здесь нет сделок.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 и %Ln в другой валюте</numerusform>
            <numerusform>%1 и %Ln в другой валюте</numerusform>
            <numerusform>%1 и %Ln в другой валюте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Переместить на следующий этап</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Переместить на предыдущий этап</translation>
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
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
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
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Параметра --%1 здесь нет.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>Для --%1 нужно целое число не меньше %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>Для --delimiter нужен один знак или tab.</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>Для --map нужно «Столбец=поле»; если поле пустое, столбец пропускается.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Сохранённого сопоставления «%1» нет.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>Строк: %1; создано: %2, обновлено: %3, без изменений: %4, пропущено: %5, отклонено: %6.</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>Строка %1, %2 «%3»: %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>Записано строк в «%2»: %1.</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>Для --currency нужен код, например EUR.</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>Для --country нужен код, например LV.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>Создано: «%1».</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>Отменено: действие %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Найдено в</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (знак %2 в фильтре)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>Сегмента «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» не подходит; возможно: %2.</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>«%1» — не номер записи.</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>Использование: koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>Нужна команда</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>Команды «%1» нет</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>Остановлено; файл остался прежним.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Для этой работы не хватает памяти.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Не удаётся записать вывод.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>Такой записи нет: %1 %2.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>Добавлено: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: изменено «%2»</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>Изменено: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: удалено «%2»</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>Удалено: %1 %2.</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>Для --at нужен день, например 2026-01-31, или момент, например 2026-01-31T10:00.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Этапа «%1» нет.</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>Сделка «%1» → «%2»</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>Сделка %1 теперь на этапе «%2».</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>В процессе продаж нет этапа для «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>«%1» задать нельзя: это следует из других данных.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>Несколько записей называются «%1»; укажите номер.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Записи «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1»: нужен вид поле=значение.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>--to — день после периода, поэтому он должен быть позже --from.</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>Для --param нужно имя=значение.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>Отчёта «%1» нет; список даёт команда «report list».</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Записано: «%1».</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>Кодировка %1, столбцы разделены знаком «%2»</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>Здесь нужен --out.</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>Пароль ожидается первой строкой стандартного ввода.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>Папки «%1» нет. Подключён ли её диск?</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>Резервная копия не может занять место самого файла.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>«%1» уже существует и это не резервная копия; выберите другое имя.</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>Зашифрованная резервная копия — это папка или файл с расширением .kbk.</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>Файлу .kbk нужен --password-stdin.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Резервная копия создана и проверена: %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Восстановлено: «%1».</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Прежнее сохранено как %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1» уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>Расшифровано в %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln запись объединена с записью %1.</numerusform>
            <numerusform>%Ln записи объединены с записью %1.</numerusform>
            <numerusform>%Ln записей объединены с записью %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 — одно из: %2.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Процесса продаж «%1» нет.</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>Процесса продаж пока нет.</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>--first — место на листе, от 1 до %1.</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>Для --template нужен текстовый файл; поля пишутся в фигурных скобках: {first_name}.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не читается: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>«%1» слишком длинно для письма.</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>«print %1»: укажите, что именно.</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>«print %1» принимает только параметры.</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>У этого отчёта нет диаграммы; выберите .csv или .pdf.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Картинку записать не удалось.</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>Страницы записываются только в .pdf.</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz не записывает файлы вида «.%1»; выберите .csv, .xlsx, .pdf или .png.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Для --%1 нужно значение.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 не принимает значения.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>Для --%1 нужен день, например 2026-01-31.</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>Здесь нужен --file.</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>%1: в «.%2» Koriz это не записывает; выберите одно из: %3.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>Кавычка открывает ячейку и нигде не закрывается. Закройте её или удвойте, если она часть текста.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>Кавычка стоит внутри ячейки в кавычках. Удвойте её, если она часть текста.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Ячейка длиннее 1 МиБ — больше не читается.</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>В строке больше 512 столбцов — больше не читается.</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>В ячейке байт NUL, это не текст. Возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>Чтение остановлено: слишком много незакрытых кавычек.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>Строка длиннее 16 МиБ; больше не читается.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>В строке ячеек: %1, а столбцов в таблице: %2. Возможно, ячейка с разделителем не взята в кавычки.</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>Начиная с этой строки ячеек меньше, чем столбцов. Недостающие пусты.</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>Кавычки внутри ячеек начиная с этой строки оставлены как текст.</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>В одной из записей здесь стоит «%1»: %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>Полю нужно название.</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>Своё поле с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>Напишите варианты выбора, каждый на своей строке.</translation>
    </message>
</context>
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
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>«%1» — база другой программы, а не файл Koriz.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>«%1» повреждён и не читается.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1» создан более новой версией Koriz (версия файла %2, эта программа знает %3). Чтобы открыть, обновите Koriz.</translation>
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
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>Из-за ошибки изменение не выполнено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>Во время сохранения диск дал сбой, и неизвестно, сохранилось ли это. Откройте файл снова и проверьте.</translation>
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
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>Сделка вышла из предыдущего этапа %1; раньше этого дня её нельзя переместить.</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>Стоимость сделки нельзя записать в %1.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Вероятность бывает от 0 до 100 %.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>Пример компании</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>Для примера нужен процесс продаж с открытыми этапами, выигрышем и проигрышем.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же эл. почта</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>тот же ИНН</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>тот же день рождения</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>другой день рождения</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>один из них — компания</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Для этой работы не хватает памяти.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>Это не зашифрованная резервная копия Koriz.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>Зашифрованная копия обрезана: нет её конца. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Начало зашифрованной копии изменено или повреждено. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>Эта копия создана с другим паролем.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>Зашифрованная копия обрезана или изменена в конце. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Зашифрованная копия изменена или повреждена. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>К зашифрованной копии что-то добавлено. Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>Для зашифрованной копии нужен пароль.</translation>
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
        <translation>Отзывы</translation>
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
    <message>
        <source>Feedback entry</source>
        <translation>Отзыв</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
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
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>Файлы записываются в UTF-8, с меткой в начале или без неё.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>Переход на «%1»</translation>
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
        <translation>Сумма</translation>
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
    <message>
        <source>Furthest stage</source>
        <translation>Самый дальний этап</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Текст в несколько строк</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Один из нескольких</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Дробное число</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Денежная сумма</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>День, с годом или без него</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>Весь адрес в одном столбце</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>Весь адрес в одном столбце (рабочий)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Месяц рождения</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>День рождения (число)</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>Это компания</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>Выиграна ли</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>Закрыта ли</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>Дата закрытия, ожидаемая или настоящая</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Эл. почта клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>Артикул товара</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Читается иначе</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Новое своё поле «%1»</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: вид</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>День выигрыша</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>День проигрыша</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>День перехода на этап</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>Предыдущий этап</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Скидка, %</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>Обращение (г-н, г-жа)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Статус заказа</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>День отмены</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Себестоимость строки</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>Прибыль строки</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Адрес почты выглядит как name@example.com.</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>Не удалось создать «%1».</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>день, например 2026-01-31 или today-30d</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>одно из %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>заканчивается на</translation>
    </message>
    <message>
        <source>has</source>
        <translation>включает</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>Поле «%1» так не сравнивается.</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>Полю «%1» нужно %2, а не «%3».</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>В конце этого текста нет кавычки.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>Перед «%1» ожидается and или or.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Нет закрывающей скобки.</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>Ожидается поле.</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>После «in» ожидаются значения в скобках.</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>После «between» ожидается «and» со вторым значением.</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>После «is» ожидается «empty» или «not empty».</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>Ожидается сравнение, например =, contains или is empty.</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>Ожидается значение.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Дня %1 нет.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>По «%1» записи не сопоставить.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>Отклонённые строки нельзя записать.</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>В «%1» сначала день или месяц?</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>«%1» — это тысячи или дробная часть?</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>Своего поля «%1» нет.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Этапа «%1» нет.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>Ни один столбец не узнан; выберите, что они значат.</translation>
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
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>Поля «%1» нет (выбрано для столбца «%2»).</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>«%1» следует из других данных и не импортируется.</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>В источнике нет столбца «%1».</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>Столбцы «%1» и «%2» оба выбраны для «%3».</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>Разделитель — один знак, например ; или запятая.</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>Сумма в %1, а этот файл в %2.</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>У числа было больше знаков, чем хранится; оно округлено.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Это не время суток.</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>«%1» здесь не знакомо; «%2» оставлено как было.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>Это строка итогов, а не запись.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>В файле такого вида могут быть только: %1.</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>В файле нет ни одной карточки.</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>Не импортировано: для этого нет поля.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>У карточки нет конца; возможно, файл обрезан.</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>Строка %L1: буквы, которые в этой кодировке ничего не значат; другая может подойти лучше.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Строка %L1: %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>Здесь буквы, которые в этой кодировке ничего не значат; другая может подойти лучше.</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Сумма сделки не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Процесса продаж «%1» нет.</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>Такой сделки в файле нет.</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>Строка не говорит, когда закрыта сделка; взят сегодняшний день.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>Сделка закрыта раньше, чем создана; оба дня сохранены, как указаны.</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>Текст слишком длинный или в нём знак, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>Несколько записей называются «%1» (%2); неясно, какая имеется в виду.</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>«%1» в этом файле нет (%2).</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>Скидка должна быть меньше 100 %.</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>Возврат указан с суммой больше нуля; принят как выплаченный назад.</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>Нужна цена или сумма строки.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Цена, умноженная на количество, слишком велика.</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>Чек %1 — другого клиента.</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>Нужен день покупки.</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>Такой номер у нескольких чеков; неясно, какой имеется в виду.</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>У чека %1 уже другой день, он сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>У %Ln чека была известна только сумма, а его строки теперь дают другую.</numerusform>
            <numerusform>У %Ln чеков была известна только сумма, а их строки теперь дают другую.</numerusform>
            <numerusform>У %Ln чеков была известна только сумма, а их строки теперь дают другую.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>В тексте есть знак, который нельзя сохранить (NUL).</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>Этой строке соответствуют несколько записей; неясно, какая имеется в виду.</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>Эту же запись уже создала более ранняя строка файла; эта строка пропущена.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>Взято только первое из этого.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>Это группа карточек, а не клиент.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>Заказ отменён или деньги возвращены: это не покупка, строка пропущена.</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>Именно этот файл уже импортирован (шаг %1 истории). Строки без своего номера окажутся в ней дважды.</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>В файле нет ни события, ни задачи.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>Валюта «%1» здесь неизвестна.</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>Сумма указана в %1, а в строке стоит %2.</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>У суммы больше десятичных знаков, чем бывает у %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln сделка в другой валюте, чем этот файл (%1): её сумма не входит в итоги и отчёты.</numerusform>
            <numerusform>%Ln сделки в другой валюте, чем этот файл (%1): их суммы не входят в итоги и отчёты.</numerusform>
            <numerusform>%Ln сделок в другой валюте, чем этот файл (%1): их суммы не входят в итоги и отчёты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>Чек %1 уже есть, но без этой строки. Строка пропущена.</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>Это не товарная строка чека; она пропущена.</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>почему не импортировано</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>В чеке %1 этот товар в другом количестве или по другой цене; оставлено как было.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>источников</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>компаний</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>меток</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товаров</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>сотрудников</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>кампаний</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>этапов</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>процессов продаж</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>причин проигрыша</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>уровней лояльности</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>своих полей</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>Чеки, у которых итог не равен сумме строк: %1.</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>Сделки, у которых исход не совпадает с этапом: %1.</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>Сделки на этапе чужого процесса продаж: %1.</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>Сделки, у которых история этапов заканчивается не нынешним этапом: %1.</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>Чеки без строк: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>Строки «%2», указывающие на несуществующие записи «%3»: %1.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>Поисковый указатель не совпадает с записями: %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>Структуру файла изменила другая программа.</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>Дни рождения не указаны.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>У %Ln клиента день неизвестен.</numerusform>
            <numerusform>У %Ln клиентов день неизвестен.</numerusform>
            <numerusform>У %Ln клиентов день неизвестен.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>В письме есть «{%1}», но такого поля нет.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>Писать некому.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>Пропущен %Ln клиент без адреса.</numerusform>
            <numerusform>Пропущено %Ln клиента без адреса.</numerusform>
            <numerusform>Пропущено %Ln клиентов без адреса.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>Пропущен %Ln клиент, который просил не беспокоить.</numerusform>
            <numerusform>Пропущено %Ln клиента, которые просили не беспокоить.</numerusform>
            <numerusform>Пропущено %Ln клиентов, которые просили не беспокоить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Исполнится</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>С «%1» объединена %Ln запись</numerusform>
            <numerusform>С «%1» объединены %Ln записи</numerusform>
            <numerusform>С «%1» объединено %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>Записи этого вида не объединяются: за каждой стоит событие.</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>Записи с номером %1 нет.</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>Запись %1 нельзя объединить с самой собой.</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>Для объединения нужны хотя бы две записи.</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>Объединены полные дубликаты</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
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
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>Не помещается на наклейке: %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>Не помещается на конверте: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Страницы записать не удалось.</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>Принтер или файл их не принял.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>Значения нет.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>Число сокращено через «E»: напишите все цифры.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Число слишком велико.</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>Знак в числе может отделять тысячи или дробную часть.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Такого дня в календаре нет.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Такого времени не бывает.</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>День и месяц даты могут быть переставлены.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Нет года.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Шифрование на этом компьютере не работает.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Для этой работы не хватает памяти.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>Это не телефонный номер известного вида; он хранится так, как написан.</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>Этапу нужно название.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Название слишком длинное.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Вероятность — от 0 до 100 %.</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>Предел — не меньше одного дня.</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>В этом процессе продаж нет открытого этапа.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>Этап «%1» уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln сделка стоит на этом этапе или прошла через него; её ход был бы потерян.</numerusform>
            <numerusform>%Ln сделки стоят на этом этапе или прошли через него; их ход был бы потерян.</numerusform>
            <numerusform>%Ln сделок стоят на этом этапе или прошли через него; их ход был бы потерян.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>Процессу продаж нужен этап, с которого сделки начинаются.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Сохранение PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Цена, умноженная на количество, слишком велика.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Уровень лояльности</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
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
        <source>Reason of a loss</source>
        <translation>Причина проигрыша</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Сопоставление импорта</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>За этот период рисовать нечего.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>На основе: %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1 по сравнению с %2</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>Прежний период: %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>За этот период ничего нет.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>купивших клиентов</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>Клиенты, покупавшие в период, по обороту (или прибыли), от большего. A — те, до которых накоплено меньше %1 % суммы, B — меньше %2 %, C — остальные. Не принёсшие ничего — без класса. Затраты на обслуживание = минуты выполненных дел × цена часа. Прибыль после них = оборот − себестоимость − затраты.</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>Цена часа работы неизвестна, поэтому затраты на обслуживание не вычтены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>Не учтён %Ln чек без клиента.</numerusform>
            <numerusform>Не учтено %Ln чека без клиента.</numerusform>
            <numerusform>Не учтено %Ln чеков без клиента.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>«%1» — не число для «%2».</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Доля количества, %</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>Доля оборота, %</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Затраты на обслуживание</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>Прибыль после них</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>Доля нарастающим итогом, %</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>Пороги должны быть 0 &lt; A ≤ B ≤ 100.</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>проданных товаров</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>Товары, проданные за период, по обороту (или прибыли), от большего. A — до которых накоплено меньше %1 % суммы, B — меньше %2 %, C — остальные. Прибыль = оборот − себестоимость.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>Не учтена %Ln строка без товара.</numerusform>
            <numerusform>Не учтено %Ln строки без товара.</numerusform>
            <numerusform>Не учтено %Ln строк без товара.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Упорядочено по</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>Класс A до, %</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>Класс B до, %</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Цена часа работы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>До уровня</translation>
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
        <source>City</source>
        <translation>Город</translation>
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
        <source>Sales funnel</source>
        <translation>Воронка продаж</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>Докуда доходят сделки и где они сейчас</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Процесс продаж</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Выиграно и проиграно</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>Сколько сделок выиграно, по месяцам</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>ABC-анализ</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>На каких клиентах держится дело</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>ABC-анализ товаров</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>На каких товарах держится дело</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>У отчёта «%1» нет настройки «%2».</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>Оборот и прибыль</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>Что продано и заработано, по месяцам</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>Где клиенты и оборот</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>Откуда приходят клиенты</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Отчёта «%1» нет.</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>Для сравнения нужен период с первым и последним днём.</translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Дошли</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>Пошли дальше, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>От всех, %</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>Сейчас здесь</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>сделок</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>Каждая созданная в период сделка считается один раз на каждом этапе до самого дальнего достигнутого, проигранные тоже. Пошли дальше = дошли до следующего ÷ дошли до этого. От всех = дошли до этого ÷ дошли до первого. Выигранная прошла все этапы; проигранная без известного этапа — только первый.</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>Слишком мало данных: %L1 из не менее %L2. Доли читайте с осторожностью.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>%Ln сделка в другой валюте учтена в числе, но не в суммах.</numerusform>
            <numerusform>%Ln сделки в других валютах учтены в числе, но не в суммах.</numerusform>
            <numerusform>%Ln сделок в других валютах учтено в числе, но не в суммах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Стали клиентами</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>Конверсия, %</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>В среднем на клиента</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>лидов</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>Лиды — клиенты источника с первым контактом в периоде (или записью, если день неизвестен). Стали клиентами — те из них, у кого до конца периода есть покупка или выигранная сделка. Конверсия = стали клиентами ÷ лиды. Оборот — всё купленное ими, без возвратов. Среднее = оборот ÷ стали клиентами.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>Клиенты по месту первого адреса. Покупатели — купившие в периоде. Оборот — их покупки без возвратов. Среднее на клиента = оборот ÷ клиенты.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Рентабельность, %</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Годом раньше</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>Последний месяц ещё не закончился.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>чеков</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>Доля выигранных, %</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Сумма выигранных</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>Средняя выигранная</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>закрытых сделок</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>Сделки по месяцу закрытия. Доля выигранных = выигранные ÷ (выигранные + проигранные). Среднее = сумма ÷ число выигранных.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>Не учтена %Ln закрытая сделка без дня закрытия.</numerusform>
            <numerusform>Не учтены %Ln закрытые сделки без дня закрытия.</numerusform>
            <numerusform>Не учтено %Ln закрытых сделок без дня закрытия.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Все процессы продаж</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>«%1» не подходит для «%2»; возможно: %3.</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, раньше</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1, изменение %</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>Чеки по месяцам; возврат — тоже чек и уменьшает оборот того месяца, в котором товар вернули. Прибыль = оборот − себестоимость товаров. Рентабельность = прибыль ÷ оборот. Средний чек = оборот ÷ покупки. Изменение — к тому же месяцу год назад.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Количество</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>У %Ln строки этих чеков нет себестоимости: прибыль завышена на эту сумму.</numerusform>
            <numerusform>У %Ln строк этих чеков нет себестоимости: прибыль завышена на эту сумму.</numerusform>
            <numerusform>У %Ln строк этих чеков нет себестоимости: прибыль завышена на эту сумму.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>Эта резервная копия повреждена. Выберите другую; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Резервной копии «%1» нет.</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>Эта резервная копия изменилась после создания; она повреждена. Выберите другую; ничего не изменено.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Файл нельзя восстановить из него самого.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>В папку «%1» нельзя записать.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>Строки чеков</translation>
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
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Вложенные файлы</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Записи истории</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: сохранено %2</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>, потеряно неизвестно сколько</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>, потеряно до %1</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>Из «%1» ничего не удалось прочитать.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
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
        <source>Customer %1 (name lost)</source>
        <translation>Клиент %1 (имя утрачено)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>Клиенты, чья запись утрачена: %1; всё связанное с ними сохранено под временным именем.</translation>
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
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>Утраченные процессы продаж или этапы, созданные заново под временным названием: %1.</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>Убраны ссылки на утраченные записи: %1.</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>Утраченные строки</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>Чеки с утраченными строками: %1; строка на недостающую сумму сохраняет их итог.</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>Сделки, получившие исход своего этапа: %1.</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>Сделки с исправленной историей этапов: %1.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1, похожее написание</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>A text is longer than the 32,767 letters that a cell of a spreadsheet holds; take .csv.</source>
        <translation>Есть текст длиннее 32&#xa0;767 знаков, которые вмещает ячейка таблицы; выберите .csv.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Не удаётся создать временный файл.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Книгу нельзя записать.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>На листе помещается не больше 1&#xa0;048&#xa0;576 строк; выберите .csv или меньше записей.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>Копия оказалась повреждённой и удалена.</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>В копии было не то, что в файле, и она удалена.</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>На диске «%1» нет места.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>Папки «%1» нет; подключён ли её диск?</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>В папку «%1» нельзя записать.</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>Резервная копия не создана: «%1» доступен только для чтения.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Резервная копия не создана. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln строка перед таблицей.</numerusform>
            <numerusform>Пропущено %Ln строки перед таблицей.</numerusform>
            <numerusform>Пропущено %Ln строк перед таблицей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>%Ln место в тексте не имеет смысла в кодировке %1; первое — в этой строке. Попробуйте другую.</numerusform>
            <numerusform>%Ln места в тексте не имеют смысла в кодировке %1; первое — в этой строке. Попробуйте другую.</numerusform>
            <numerusform>%Ln мест в тексте не имеют смысла в кодировке %1; первое — в этой строке. Попробуйте другую.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>Строки настолько длинные, что следующие за этой не показаны.</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>Контрольная цифра неверна: нет ли опечатки?</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 — папка, а не файл.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>Кодировка %1 неизвестна.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>Это таблица или архив, а не текстовый файл.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Это не текстовый файл.</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>Раскодированный текст не удаётся перечитать.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Не удаётся создать временный файл.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Не удаётся записать временный файл.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>Сделка «%1» → %2</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>Покупка на %1</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>Покупка %1 на %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>Добавлен в клиенты</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Журнал изменений повреждён; этот шаг нельзя отменить.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Такого шага в журнале нет.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>«%1» (шаг %2)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>Это уже нельзя отменить: на этом основаны более поздние изменения.</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>Это нельзя отменить раньше того, что на нём основано: %1. Сначала отмените его.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>У числа больше знаков после запятой, чем хранится.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» не подходит; возможно: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>Сумма здесь должна быть в %1.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>Валюта «%1» здесь неизвестна; напишите её код, например EUR.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>В книге больше листов или форматов, чем читается.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>Книга повреждена: её часть записана неправильно.</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>В книге есть собственные определения, которых табличные программы не создают.</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>На листе больше 512 МБ текста — больше не читается.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>Это книга старого вида (.xls) или с паролем; сохраните её как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>Это двоичная книга Excel (.xlsb); сохраните её как .xlsx.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>В книге нет ни одного листа.</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>Этот архив — не книга Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>Книга повреждена: нет листа «%1».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>Книга повреждена: нет её текстов.</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>На листе больше 1&#xa0;048&#xa0;576 строк — больше на листе не бывает.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>Строка %L1 листа длиннее 16 МиБ — больше не читается.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>В книге нет листа «%1».</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>Временный файл не удаётся перечитать.</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>В книге больше разных текстов, чем читается: %L1.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Не удаётся создать временный файл.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Не удаётся записать временный файл.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>Книга повреждена: в строке %L1 нет текста одной из ячеек.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>В архиве больше файлов, чем бывает в книге.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>Книга повреждена или обрезана: архив неполный.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>Книга повреждена: её часть не распаковывается.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>Распакованная книга больше 512 МБ — больше не читается.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>Распакованная книга больше исходной в 200 с лишним раз; настоящих таких не бывает.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Ячейка длиннее 1 МиБ — больше не читается.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>Книга защищена паролем; сохраните её без пароля.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Ошибка в самой программе Koriz. Из этого действия ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz сам создаёт резервные копии: при закрытии, во время работы, а также перед импортом, объединением и удалением многих записей. Каждая копия перечитана и проверена. Перед восстановлением сначала сохраняется копия нынешнего файла, поэтому ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Файл компании</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>Другой диск…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>Зашифрованная копия…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>Другой файл копии…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, зашифрована</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>Нынешний файл не читается; он останется рядом с резервными копиями.</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>Самого файла больше нет.</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>В резервной копии то же, что сейчас в файле.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>После этой копии сделан %Ln шаг.</numerusform>
            <numerusform>После этой копии сделано %Ln шага.</numerusform>
            <numerusform>После этой копии сделано %Ln шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>Содержимое будет видно после восстановления; нынешний файл сохранится.</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>Хранятся в %1. Надёжнее держать вторую копию на другом диске.</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>Хранятся в %1 и в %2</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>Зашифрованная копия</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>Зашифрованные копии (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>Без этого пароля копию не прочтёт никто — ни вы, ни создатели Koriz. Запишите его и храните в надёжном месте.</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>Создание зашифрованной копии</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>Зашифрованная копия создана и проверена: %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>Другой файл копии</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Резервные копии (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>Папка на другом диске для второго экземпляра каждой резервной копии</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln день на этом этапе</numerusform>
            <numerusform>%Ln дня на этом этапе</numerusform>
            <numerusform>%Ln дней на этом этапе</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком долго</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>Новая сделка на этом этапе (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Новая сделка: %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>Сумма сделок на этом этапе и она же с учётом вероятности</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln сделка</numerusform>
            <numerusform>%1: %Ln сделки</numerusform>
            <numerusform>%1: %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln в другой валюте</numerusform>
            <numerusform>%Ln в другой валюте</numerusform>
            <numerusform>%Ln в другой валюте</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>взвешенно %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>Изменить этот этап или напечатать его</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Этап: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>Выбрать все его карточки</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>Напечатать этот столбец…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Проиграна…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>Изменить этот этап…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>Переместить на одно место раньше</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>Переместить на одно место позже</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Новый этап…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>Удалить этот этап</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
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
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Дальше: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>История этого клиента</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>уже есть, без изменений: %1</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>уже есть, не тронуто: %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>нельзя принять: %1</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>создано вместе с ними: %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Вот что произойдёт</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Что не подходит</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln строка</numerusform>
            <numerusform>Прочитано %Ln строки</numerusform>
            <numerusform>Прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>Принято, но: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Всё подходит.</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>Замечаний: %1, показаны первые %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-отклонено</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Сохранение отклонённых строк</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>Отклонённые строки с причинами — в %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые строки…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete убирает это</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>Заполнено: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>Варианты, каждый на своей строке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Вид значения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Новое своё поле: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Своё поле изменено: %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>Своё поле удалено: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>Что сказано или что сделать</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>День, на который запланировано; пусто — сделано только что</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Сделок пока нет</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Открыть сделку</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>Похожий клиент уже есть: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Назад к списку (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>Все ваши клиенты, рядом со списком — карточка выбранного. Печатайте в поле поиска, чтобы сузить список; добавляйте фильтры с точными условиями и сохраняйте их как сегменты. Enter показывает карточку одну, Esc возвращает. Каждое поле карточки сохраняется, как только вы из него выходите; Ctrl+Z отменяет последнее изменение. Ctrl+N — новый клиент, Delete удаляет выбранных, Ctrl+P печатает список или открытую карточку.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубликаты…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>Шаги этой сделки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>Отмечает выбранный шаг выполненным</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>Путь по этапам</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, сделано</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>Удалена сделка %1</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Удалено: «%1»</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Показать импортированное</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Импорт отменён. Всё как было.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>Возможные дубликаты клиентов</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные клиенты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>Объединить все пары без противоречий</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>Поиск возможных дубликатов клиентов…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>Похожих клиентов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln пара, где может быть один и тот же клиент</numerusform>
            <numerusform>%Ln пары, где может быть один и тот же клиент</numerusform>
            <numerusform>%Ln пар, где может быть один и тот же клиент</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>Два клиента признаны разными</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>Ни одну пару нельзя объединить, не потеряв часть данных.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln клиент объединён с другим. Одна отмена снова их разделит.</numerusform>
            <numerusform>%Ln клиента объединены с другими. Одна отмена снова их разделит.</numerusform>
            <numerusform>%Ln клиентов объединены с другими. Одна отмена снова их разделит.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>Столбцы; перетащите, чтобы изменить порядок</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Между столбцами</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8, подходит и для таблиц</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>Ячейки не станут формулами в таблице</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Текстовая таблица (.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>Таблицы (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Резервная копия перед закрытием</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>Что импортировать?</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>Любая таблица из другой программы: контакты Google, Outlook или iCloud, список из электронной таблицы, сделки другой CRM. Выберите её здесь или перетащите в это окно.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>Каждая строка — это</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>Показать только то, что отвечает условию (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Отфильтровано</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Сохранить фильтр как сегмент…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>Написать фильтр текстом…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Удалить сегмент</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Сегмент: %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Название сегмента</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Фильтр текстом</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>Например: city = &quot;Riga&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>не: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Укажите, с чем сравнивать.</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>С прежним фильтром</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>и также</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>или</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>Столбец — этап, карточка — сделка. Перетаскивайте карточки или работайте с клавиатуры: стрелки ходят по карточкам, Ctrl со стрелкой переносит выбранные, W — выиграна, L — проиграна, N — новая сделка, Enter открывает. Точка зелёная, жёлтая или красная: как долго сделка на этапе.</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>Открытых сделок пока нет</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>Здесь видно, что вы вот-вот продадите: карточка на каждую сделку, от первого разговора до продажи.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>Добавить первую сделку</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Процесс продаж</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Поиск сделок</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>Название или клиент</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>Напечатать доску (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Напечатать доску</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>Сделка добавлена</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln открытая сделка</numerusform>
            <numerusform>%Ln открытые сделки</numerusform>
            <numerusform>%Ln открытых сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Выиграна: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Проиграна: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>К доске</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>К доске (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>Этап «%1» перемещён</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>Этап «%1» удалён</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>Поиск по шагам</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Вид шага</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>Перемещение сделок</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>Отмена и возврат</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Кто работал</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>Показаны первые из %L1 изменений</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>Каждое изменение в этом файле хранится как шаг: сделанное вручную, импортом или объединением. Выберите шаг, чтобы увидеть, что он изменил, и отмените его кнопкой — даже импорт многих тысяч строк. Шаг можно отменить, пока на нём не основано ничего более позднего; иначе Koriz скажет, что именно мешает. Удалённые записи ждут в «Корзине».</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>Более ранние шаги</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>отмена шага</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Вернуть этот шаг</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Отменяется «%1»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>Под поиск и фильтр не подходит ни один шаг.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>Ничего с таким именем нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>Это имя у нескольких. Выберите из списка.</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Показать варианты</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Добавить ещё: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>Закрыть (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>Все записи этого вида. Печатайте в поле поиска, чтобы сузить список, добавляйте фильтры и сохраняйте их как сегменты. Щелчок по заголовку сортирует, перетаскивание переносит столбец. Enter открывает запись рядом со списком, Delete удаляет выбранные; Ctrl+Z возвращает.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz заблокирован</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>Блокировать экран</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>Через %Ln минуту бездействия</numerusform>
            <numerusform>Через %Ln минуты бездействия</numerusform>
            <numerusform>Через %Ln минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Только по моей команде</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Блокировка экрана</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>Блокировка скрывает Koriz от посторонних глаз. Файл она не шифрует.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему проиграна?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Выберите или впишите новую</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Отметить проигранной</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Адресные наклейки</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1: %2 × %3 наклеек, %4 × %5 мм</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Первая свободная наклейка</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>Предыдущие наклейки первого листа останутся пустыми: так можно дорасходовать начатый лист</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>Письмо каждому</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Здравствуйте, {name}!</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>Адрес по строкам</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>«{%1}» — не поле клиента. Выберите поле кнопкой «Вставить поле».</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>Открыть файл компании</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Файлы Koriz (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>Пример компании Koriz</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Создаётся пример компании</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Закрыть файл</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Помощь по этой странице</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>Новый файл компании…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Пример компании</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>О программе Koriz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>Возвращается «%1»</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Резервные копии (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>Восстановленная компания</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Зашифрованная резервная копия</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>Для этой копии нужен пароль, с которым она создана.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>Резервная копия восстановлена. Прежний файл хранится среди резервных копий.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Сохранить то, что читается…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 (спасённое)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Сохранение того, что читается</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>Прочитать удалось всё. Повреждённый файл остаётся как есть.</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>Сохранено следующее. Повреждённый файл остаётся как есть.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>Пока файл был открыт, его переместили, заменили или удалили. Больше в него ничего не записывается. Сохраните открытое здесь как копию и продолжайте с ней.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>Резервные копии хранятся рядом с файлом. Для второй копии на другом диске: Koriz, Резервные копии, Другой диск.</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>Сначала задайте в настройках пароль для блокировки экрана.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

Клиенты, сделки и отчёты небольшой фирмы в одном файле на этом компьютере. Свободная программа по лицензии GNU General Public License версии 3 или новее. Без каких-либо гарантий.

Значки — Lucide (лицензия ISC), названия стран — Unicode CLDR (лицензия Unicode). Использует Qt, SQLite, ICU и libphonenumber.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>Проверяется файл, который в прошлый раз не был закрыт</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>Куда идёт каждый столбец?</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Сохранённые соответствия</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>Поле в Koriz</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>Предложено Koriz</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Сохранить соответствие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>Соответствия для импорта: %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Новое своё поле «%1»</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Поле для %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>«%1» и «%2» попадут в одно поле. Выберите другое для одного из них.</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>Выберите поле хотя бы для одного столбца.</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>Удалить это сохранённое соответствие</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Сохранить соответствие…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>Соответствие для импорта удалено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>Импортируется %1 из %Ln столбца</numerusform>
            <numerusform>Импортируется %1 из %Ln столбцов</numerusform>
            <numerusform>Импортируется %1 из %Ln столбцов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>А если уже есть?</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Узнаётся по</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>Строка — та же запись, если совпадает</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Дополнить недостающее</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>Пустые поля записи заполняются; то, что есть, остаётся.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>Данные строки заменяют данные записи; пустые ячейки ничего не меняют.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>Запись остаётся прежней; добавляются только новые.</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Добавить ещё раз</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>Ничего не сравнивается: каждая строка — новая запись, даже если она уже есть.</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>Создать источники, товары, клиентов и прочее, что названо в файле, но ещё не заведено</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>обычным признакам (предложено)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почте</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефону</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>почте и имени</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>артикулу</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>номеру в другой программе</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>Выберите, что останется там, где записи различаются. Телефоны, почта, адреса, метки и заметки сохранятся от всех; сделки, покупки и задачи перейдут вместе с ними. Одна отмена снова их разделит.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (останется)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>Новый файл компании</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Моя компания</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Файлы Koriz (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>Укажите, где будет файл.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Такой файл уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграна</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>По сравнению с</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Без сравнения</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>По сравнению с прошлым периодом</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>По сравнению с прошлым годом</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>По (включительно)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>Размер бумаги</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>Сохранить в PDF (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Печать (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>after the number of the page: of 7</extracomment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Сохранение PDF</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln секунда</numerusform>
            <numerusform>осталось примерно %Ln секунды</numerusform>
            <numerusform>осталось примерно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Скажите в двух словах, о чём сделка.</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>Новая сделка %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Прочитано верно?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Определено</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>Западная (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>Балтийская (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Кириллица (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>Турецкая, азербайджанская (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>Арабская, персидская (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Между столбцами</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Черта |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>Уже данные</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Дробная часть</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, разделитель: %2, %Ln столбец</numerusform>
            <numerusform>%1, разделитель: %2, %Ln столбца</numerusform>
            <numerusform>%1, разделитель: %2, %Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>Укажите выше, как в этом файле записаны даты и дробные числа.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln столбец</numerusform>
            <numerusform>%1, %Ln столбца</numerusform>
            <numerusform>%1, %Ln столбцов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>Историю прочитать не удалось.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>История: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>На каком шаге</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Чтение истории…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Отменяется «%1»</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>Поиск в этом списке (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Выбрано %1 из %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>Ни одна запись не отвечает поиску и фильтру.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Пока пусто</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>Здесь будет то, что вы добавите или импортируете.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>Удалено, %1: %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>Сохранить список таблицей (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Напечатать список…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Напечатать этот список (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Этот список…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>Адресные наклейки…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Конверты…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>Письмо каждому…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>Дни рождения…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>Напечатать для этих клиентов</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Показатели отчёта</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter или двойной щелчок открывает записи строки</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1 по сравнению с %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>Выберите отчёт сбоку и дни. Щелчок по столбику или Enter на строке открывает записи. Под таблицей сказано, откуда берётся каждая цифра.</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Поиск отчётов</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Напечатать отчёт (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>Отчёт вычисляется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>Отменено. Выберите отчёт или другие дни, чтобы посчитать снова.</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Отчёт вычислить не удалось.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>У этого отчёта нет диаграммы.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Картинку записать не удалось.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Таблицы (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>Таблица в CSV или Excel…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Диаграмма картинкой…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Вычисление…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>Пароль неверен.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Пароль неверен. Повторите через %Ln секунду.</numerusform>
            <numerusform>Пароль неверен. Повторите через %Ln секунды.</numerusform>
            <numerusform>Пароль неверен. Повторите через %Ln секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Искать везде (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Поиск не удался: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>Здесь выбирают язык, цвета и календарь. Изменения видны сразу. Валюта файла задаётся при создании: в ней все суммы.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Джалали</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Кто сейчас работает</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>В истории у каждого шага будет указан этот сотрудник</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не указан</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>Резервные копии во время работы</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Каждые четыре часа</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>Только при закрытии</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Блокировка экрана</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>Блокировка экрана скрывает окно; она ничего не шифрует. Сам файл не зашифрован: кто может прочитать его на этом компьютере, прочтёт и данные клиентов. Если нужна копия, недоступная другим, создайте зашифрованную резервную копию.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Вероятность, %</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>Сколько дней сделка может в нём стоять</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>Этап «%1» добавлен</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>Этап «%1» изменён</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>Добро пожаловать в Koriz</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>Ваши клиенты, сделки и чеки в одном файле на этом компьютере. Ничто его не покидает.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Открыть пример компании</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>Осмотритесь в вымышленной фирме с 300 клиентами.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импортировать контакты</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>Перенесите список из другой программы: Excel, Google, Outlook, любой CSV.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Начать с пустого</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>Начните с нового файла и вносите клиентов вручную.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>Продолжите с имеющимся файлом Koriz.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>Вернитесь к прежнему состоянию файла или верните пропавший файл.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>На каком шаге</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>Удалённое можно здесь посмотреть и вернуть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>Удалённая одним шагом %Ln запись вернётся.</numerusform>
            <numerusform>Удалённые одним шагом %Ln записи вернутся вместе.</numerusform>
            <numerusform>Удалённые одним шагом %Ln записей вернутся вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>Возвращается «%1»</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Отменяется «%1»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>Все шаги…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>Клиенты, сделки и отчёты в одном файле.</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>Язык для этого запуска: en hy lv ka fa az ru.</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>Тёмные цвета для этого запуска.</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>Светлые цвета для этого запуска.</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>Открываемый файл компании или импортируемый список.</translation>
    </message>
</context>
</TS>
