//! The same small table as several programs write it: Google Sheets, Apple Numbers, a library that calculates nothing, and the strict variant of
//! Office Open XML.

use zip::result::ZipError;

use crate::Made;
use crate::package::archive;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TRANSITIONAL_RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT: &str = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONS: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>"#;

pub(crate) fn files() -> Result<Vec<Made>, ZipError> {
    Ok(vec![
        ("written-by-google-sheets.xlsx", google_sheets()?),
        ("written-by-numbers.xlsx", numbers()?),
        ("strict-office-open-xml.xlsx", strict()?),
        ("formulas-without-values.xlsx", uncalculated()?),
        ("dates-counted-from-1904.xlsx", from_1904()?),
    ])
}

/// What tells the packages of the programs apart.
struct Package<'a> {
    main: &'a str,
    relations: &'a str,
    /// Attributes of `workbookPr`.
    properties: &'a str,
    styles: &'a str,
    texts: &'a [&'a str],
    /// Name and content of each sheet.
    sheets: &'a [(&'a str, &'a str)],
}

impl Package<'_> {
    fn bytes(&self) -> Result<Vec<u8>, ZipError> {
        let parts = [
            ("[Content_Types].xml".to_owned(), CONTENT_TYPES.to_owned()),
            ("_rels/.rels".to_owned(), Self::list(&self.relation("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml".to_owned(), self.workbook()),
            ("xl/_rels/workbook.xml.rels".to_owned(), self.workbook_relations()),
            ("xl/styles.xml".to_owned(), format!(r#"<styleSheet xmlns="{}">{}</styleSheet>"#, self.main, self.styles)),
            ("xl/sharedStrings.xml".to_owned(), self.shared_texts()),
        ];
        let sheet = |content: &str| format!(r#"<worksheet xmlns="{}">{content}</worksheet>"#, self.main);
        let sheets = (1..).zip(self.sheets).map(|(id, (_, content))| (format!("xl/worksheets/sheet{id}.xml"), sheet(content)));
        let parts: Vec<(String, String)> = parts.into_iter().chain(sheets).collect();
        let declared: Vec<(&str, String)> = parts.iter().map(|(name, text)| (name.as_str(), format!("{DECLARATION}{text}"))).collect();
        archive(&declared.iter().map(|(name, text)| (*name, text.as_str())).collect::<Vec<_>>())
    }

    fn relation(&self, id: &str, kind: &str, target: &str) -> String {
        format!(r#"<Relationship Id="{id}" Type="{}/{kind}" Target="{target}"/>"#, self.relations)
    }

    fn list(relations: &str) -> String {
        format!(r#"<Relationships xmlns="{PACKAGE}">{relations}</Relationships>"#)
    }

    fn workbook(&self) -> String {
        let declared = (1..).zip(self.sheets).map(|(id, (name, _))| format!(r#"<sheet name="{name}" sheetId="{id}" r:id="rId{id}"/>"#));
        let (main, relations, properties, declared) = (self.main, self.relations, self.properties, declared.collect::<Vec<_>>().concat());
        format!(r#"<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr{properties}/><sheets>{declared}</sheets></workbook>"#)
    }

    fn workbook_relations(&self) -> String {
        let sheet = |id: usize| self.relation(&format!("rId{id}"), "worksheet", &format!("worksheets/sheet{id}.xml"));
        let mut relations: Vec<String> = (1..=self.sheets.len()).map(sheet).collect();
        relations.push(self.relation("rIdS", "styles", "styles.xml"));
        relations.push(self.relation("rIdT", "sharedStrings", "sharedStrings.xml"));
        Self::list(&relations.concat())
    }

    fn shared_texts(&self) -> String {
        let texts: Vec<String> = self.texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
        format!(r#"<sst xmlns="{}" count="{1}" uniqueCount="{1}">{2}</sst>"#, self.main, texts.len(), texts.concat())
    }
}

const TEXTS: [&str; 9] =
    ["Country", "Programme", "Amount (EUR)", "Decided", "DE", "Programm Nord", "Programm Süd", "Export Summary", "ERDF"];
const STYLES: &str = r#"<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>"#;

/// Shared texts, each row spelt out to the thousandth, a style on every cell.
fn google_sheets() -> Result<Vec<u8>, ZipError> {
    let content = r#"<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>3</v></c></row><row r="2"><c r="A2" s="0" t="s"><v>4</v></c><c r="B2" s="0" t="s"><v>5</v></c><c r="C2" s="0"><v>1250.5</v></c><c r="D2" s="1"><v>45382.0</v></c></row><row r="3"><c r="A3" s="0" t="s"><v>4</v></c><c r="B3" s="0" t="s"><v>6</v></c><c r="C3" s="0" t="str"><f t="shared" ref="C3" si="1">IF(TRUE,"750,25","")</f><v>750,25</v></c><c r="D3" s="1"/></row></sheetData>"#;
    let sheets = [("Sheet1", content)];
    Package { main: TRANSITIONAL, relations: TRANSITIONAL_RELATIONS, properties: "", styles: STYLES, texts: &TEXTS, sheets: &sheets }
        .bytes()
}

/// A summary of the export first, then one sheet a table; the table begins below its name.
fn numbers() -> Result<Vec<u8>, ZipError> {
    let summary = r#"<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>This document was exported from Numbers. Each table was converted to an Excel worksheet.</t></is></c></row><row r="7"><c r="B7" t="inlineStr"><is><t>Numbers Sheet Name</t></is></c><c r="C7" t="inlineStr"><is><t>Numbers Table Name</t></is></c><c r="D7" t="inlineStr"><is><t>Excel Worksheet Name</t></is></c></row></sheetData>"#;
    let table = r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Table 1</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c><c r="C3"><v>1250.5</v></c><c r="D3" s="1"><v>45382</v></c></row><row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" t="s"><v>6</v></c><c r="C4"><v>750.25</v></c><c r="D4"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>"#;
    let sheets = [("Export Summary", summary), ("Sheet 1 - Table 1", table)];
    Package { main: TRANSITIONAL, relations: TRANSITIONAL_RELATIONS, properties: "", styles: STYLES, texts: &TEXTS, sheets: &sheets }
        .bytes()
}

/// The namespaces of ISO/IEC 29500 strict, and dates as ISO texts.
fn strict() -> Result<Vec<u8>, ZipError> {
    let content = r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2"><v>1250.5</v></c><c r="D2" s="1" t="d"><v>2024-03-31T00:00:00</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>6</v></c><c r="C3"><v>750.25</v></c></row></sheetData>"#;
    let sheets = [("Sheet1", content)];
    let properties = r#" dateCompatibility="false""#;
    Package { main: STRICT, relations: STRICT_RELATIONS, properties, styles: STYLES, texts: &TEXTS, sheets: &sheets }.bytes()
}

/// Formulas as libraries write them that calculate nothing: without a value, with an empty one, and shared with the cell above.
fn uncalculated() -> Result<Vec<u8>, ZipError> {
    let content = r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2"><f>SUM(F2:F9)</f><v></v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>6</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">F3*1000</f></c></row><row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" t="s"><v>8</v></c><c r="C4"><f t="shared" si="0"/></c></row><row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5" t="s"><v>5</v></c><c r="C5"><f>1250+0.5</f><v>1250.5</v></c></row></sheetData>"#;
    let sheets = [("Sheet1", content)];
    Package { main: TRANSITIONAL, relations: TRANSITIONAL_RELATIONS, properties: "", styles: STYLES, texts: &TEXTS, sheets: &sheets }
        .bytes()
}

/// Days counted from 1904, as Excel for the Mac did.
fn from_1904() -> Result<Vec<u8>, ZipError> {
    let content = r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2"><v>1250.5</v></c><c r="D2" s="1"><v>43920</v></c></row></sheetData>"#;
    let sheets = [("Sheet1", content)];
    let properties = r#" date1904="1""#;
    Package { main: TRANSITIONAL, relations: TRANSITIONAL_RELATIONS, properties, styles: STYLES, texts: &TEXTS, sheets: &sheets }.bytes()
}
