#pragma once
// Workbooks made by hand, whole or hostile.
#include <QByteArray>
#include <QList>
#include <cstdlib>
#include <utility>
#include <zip.h>

namespace koriz::test {

using Parts = QList<std::pair<QByteArray, QByteArray>>; // name, content

/// The bytes of a ZIP archive.
inline QByteArray zipped(const Parts &parts, bool isPacked = true)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) != 0)
        std::abort();
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline const QByteArray bookXml = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
 <sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets></workbook>)";
inline const QByteArray relationsXml
    = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
 <Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
 <Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
 <Relationship Id="rId3" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
 <Relationship Id="rId4" Type="http://x/styles" Target="styles.xml"/></Relationships>)";
/// Styles: 1 = dd.mm.yyyy, 2 = [h]:mm:ss, 3 = built-in day and time, 4 = percent, 5 = five digits.
inline const QByteArray stylesXml = R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy;@"/>
 <numFmt numFmtId="165" formatCode="[h]:mm:ss"/><numFmt numFmtId="166" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
 <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="10"/><xf numFmtId="166"/></cellXfs></styleSheet>)";

/// `rows` are the rows of the first sheet, as XML; `texts` the entries that its cells share.
inline Parts workbook(const QByteArray &rows, const QByteArray &texts = {})
{
    return {{"xl/workbook.xml", bookXml},
            {"xl/_rels/workbook.xml.rels", relationsXml},
            {"xl/styles.xml", stylesXml},
            {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/worksheets/sheet2.xml",
             R"(<worksheet><sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData></worksheet>)"}};
}

} // namespace koriz::test
