//! A small report with texts that a careless renderer would trip over.

use std::collections::BTreeMap;

use crate::location::CellRef;
use crate::report::{
    Addend, AddendList, Calculation, Cell, Chart, Column, ColumnKind, Donut, Entry, Exact, Explained, ExplanationWords, Explanations,
    Extract, ExtractCell, ExtractRow, Field, FieldKind, Figure, Item, NotReported, Number, NumberFormat, Report, Row, RowRole, SourceCells,
    Table, Unit, Universe, Words,
};

/// A text that would be code in a page and a formula in a spreadsheet.
pub(super) const SCRIPT: &str = "=cmd()<script>alert(\"x\")</script> & 'O’Neill'";

/// An amount in millions with one decimal.
pub(super) fn amount(id: &str, dimensions: &[(&str, &str)], cents: i128, role: RowRole, printed: &str) -> Cell {
    Cell::Number(Number {
        id: id.to_owned(),
        measure: "amount".to_owned(),
        role,
        dimensions: dimensions.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect(),
        exact: Exact::Cents(cents),
        unit: Unit::Euro,
        printed: printed.to_owned(),
        format: NumberFormat { power: 6, decimals: 1 },
        adjusted: None,
    })
}

/// A text cell.
pub(super) fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// A column.
pub(super) fn column(name: &str, heading: &str, kind: ColumnKind) -> Column {
    Column { name: name.to_owned(), heading: heading.to_owned(), kind }
}

/// Table 2 with two programmes and a total.
pub(super) fn amendments() -> Table {
    let dimensions = |programme, fund| [("member_state", "DE"), ("programme", programme), ("fund", fund)];
    Table {
        id: "T2".to_owned(),
        heading: "Tabel 2".to_owned(),
        title: "Goedgekeurde programmawijzigingen & <b>meer</b>".to_owned(),
        caption: "Tabel 2: Goedgekeurde programmawijzigingen & <b>meer</b>".to_owned(),
        columns: vec![
            column("member_state", "Lidstaat", ColumnKind::Key),
            column("programme", "Programma", ColumnKind::Key),
            column("amount", "EFRO (miljoen EUR)", ColumnKind::Number),
            column("amount", "JTF (miljoen EUR)", ColumnKind::Number),
            column("amount", "Totaal (miljoen EUR)", ColumnKind::Number),
        ],
        rows: vec![
            Row {
                role: RowRole::Cell,
                cells: vec![
                    text("Duitsland"),
                    text("Rechtvaardigetransitiefondsmeerjarenprogrammawijzigingsverordening Noordrijn-Westfalen"),
                    amount("T2/DE/1/ERDF", &dimensions("1", "ERDF"), 20_020_000_000, RowRole::Cell, "200,2"),
                    amount("T2/DE/1/JTF", &dimensions("1", "JTF"), 30_160_499_999, RowRole::Cell, "301,6"),
                    amount("T2/DE/1/total", &dimensions("1", ""), 50_180_499_999, RowRole::Total, "501,8"),
                ],
            },
            Row {
                role: RowRole::Cell,
                cells: vec![
                    text("Duitsland"),
                    text(SCRIPT),
                    Cell::Empty,
                    amount("T2/DE/2/JTF", &dimensions("2", "JTF"), 1_250_000_000, RowRole::Cell, "12,5"),
                    amount("T2/DE/2/total", &dimensions("2", ""), 1_250_000_000, RowRole::Total, "12,5"),
                ],
            },
            Row {
                role: RowRole::Total,
                cells: vec![
                    text("Totaal"),
                    Cell::Empty,
                    amount("T2/total/ERDF", &[("fund", "ERDF")], 20_020_000_000, RowRole::Total, "200,2"),
                    amount("T2/total/JTF", &[("fund", "JTF")], 31_410_499_999, RowRole::Total, "314,1"),
                    amount("T2/total/total", &[], 51_430_499_999, RowRole::Total, "514,3"),
                ],
            },
        ],
        nothing: None,
        notes: vec!["Bedragen zijn <afgerond>.".into(), "=1+1 is geen formule.".into()],
        source: "Bron: opgave van de lidstaten, 31\u{a0}december 2024.".to_owned(),
    }
}

/// Figure 3 with one share and one count.
pub(super) fn sectors() -> Figure {
    let number = |id: &str, exact, unit, printed: &str, format| {
        Cell::Number(Number {
            id: id.to_owned(),
            measure: "share".to_owned(),
            role: RowRole::Cell,
            dimensions: vec![("sector".to_owned(), "clean".to_owned())],
            exact,
            unit,
            printed: printed.to_owned(),
            format,
            adjusted: None,
        })
    };
    let share = Exact::Share { part: 404_000, whole: 465_500 };
    let cells = vec![
        text("Schone technologieën"),
        number("F3/clean/share", share, Unit::Percent, "87", NumberFormat { power: 0, decimals: 0 }),
        number("F3/clean/calls", Exact::Count(4_655), Unit::Count, "4\u{a0}655", NumberFormat { power: 0, decimals: 0 }),
    ];
    Figure {
        table: Table {
            id: "F3".to_owned(),
            heading: "Figuur 3".to_owned(),
            title: "Begroting per sector".to_owned(),
            caption: "Figuur 3: Begroting per sector".to_owned(),
            columns: vec![
                column("sector", "Sector", ColumnKind::Key),
                column("share", "Aandeel (%)", ColumnKind::Number),
                column("calls", "Oproepen", ColumnKind::Number),
            ],
            rows: vec![Row { role: RowRole::Cell, cells }],
            nothing: None,
            notes: Vec::new(),
            source: "Bron: oproepen.".to_owned(),
        },
        chart: Chart::Donut(Donut { slices: Vec::new(), centre: Vec::new() }),
        alternative: "Ringdiagram".into(),
        description: "Schone technologieën 87 %".into(),
        shown: shown("F3", 1),
    }
}

/// How many parts a picture shows.
pub(super) fn shown(id: &str, parts: i64) -> Number {
    Number {
        id: format!("{id}/shown"),
        measure: "shown".to_owned(),
        role: RowRole::Cell,
        dimensions: Vec::new(),
        exact: Exact::Count(parts),
        unit: Unit::Count,
        printed: parts.to_string(),
        format: NumberFormat { power: 0, decimals: 0 },
        adjusted: None,
    }
}

/// The words in Dutch.
pub(super) fn words() -> Words {
    let own = str::to_owned;
    Words {
        contents: own("Inhoud"),
        notes: own("Toelichting"),
        note: own("Noot"),
        note_mark: own("noot"),
        cover: own("Omslag"),
        tables: own("Tabellen"),
        figures: own("Figuren"),
        source: own("Bron"),
        not_reported: own("Niet gerapporteerd"),
        data_table: own("Cijfers als tabel"),
        skip: own("Naar de inhoud"),
        sheet: own("Blad"),
        title: own("Titel"),
        number: own("Nummer"),
        reason: own("Reden"),
        made_by: own("Gemaakt met step-report uit de opgaven van de lidstaten."),
        empty_cell: own("Niet van toepassing of niet gerapporteerd"),
        not_applicable: own("niet van toepassing"),
        one_table: own("Dit blad bevat één tabel."),
        about_workbook: own("De cellen bevatten onafgeronde getallen."),
        extracts: own("Uittreksels voor het STEP-portaal"),
        filter_text: own("Zoeken in alle kolommen"),
        filter_all: own("alle"),
        filter_reset: own("Alle rijen tonen"),
        filter_shown: own("Getoonde rijen: {shown} van {all}"),
        synthetic: None,
    }
}

/// The report.
pub(super) fn report() -> Report {
    Report {
        language: "nl".to_owned(),
        dictionary: "nl-NL".to_owned(),
        title: "STEP-jaarverslag 2024 <concept>".to_owned(),
        subtitle: "Stand op 31 december 2024".to_owned(),
        year: 2024,
        items: vec![Item::Figure(Box::new(sectors())), Item::Table(amendments())],
        extracts: Vec::new(),
        extracts_not_reported: Vec::new(),
        not_reported: vec![NotReported {
            id: "F11".to_owned(),
            heading: "Figuur 11".to_owned(),
            title: "Indicatoren & <doelen>".to_owned(),
            caption: "Figuur 11: Indicatoren & <doelen>".to_owned(),
            reason: "De dataset `indicators` ontbreekt.".to_owned(),
        }],
        words: words(),
        explanations: explanations(),
    }
}

/// Where one number comes from; its texts are a sender's.
pub(super) fn explanations() -> Explanations {
    let addend = |value: &str, cell: &str| Addend {
        value: value.to_owned(),
        file: "member-states/DE.xlsx".to_owned(),
        sheet: "STEP".to_owned(),
        cell: cell.to_owned(),
        written: SCRIPT.to_owned(),
        row: "DE/1/ERDF".to_owned(),
    };
    let list = AddendList {
        title: "Samengesteld uit".to_owned(),
        addends: vec![addend("100,10", "D13"), addend("100,10", "D14")],
        more: Some("en nog 3".to_owned()),
    };
    let explained = |id: &str, list: AddendList| Explained {
        id: id.to_owned(),
        exact: "200\u{a0}200\u{a0}000,00\u{a0}EUR".to_owned(),
        calculation: "100,10 + 100,10 = 200,20".to_owned(),
        rules: vec![("Afgerond".to_owned(), "helften van nul af".to_owned())],
        lists: vec![list],
    };
    let more = list.clone();
    Explanations {
        numbers: vec![explained("T2/DE/1/ERDF", list), explained("T2/total/ERDF", more)],
        words: ExplanationWords {
            title: "Herkomst".to_owned(),
            hint: "Klik".to_owned(),
            close: "Sluiten".to_owned(),
            ..ExplanationWords::default()
        },
    }
}

/// One entry of the ledger.
pub(super) fn entry() -> Entry {
    let condition = |column: &str, codes: &[&str]| (column.to_owned(), codes.iter().map(|code| (*code).to_owned()).collect());
    Entry {
        id: "T2/DE/1/ERDF".to_owned(),
        value: Exact::Cents(20_020_000_000),
        unit: Unit::Euro,
        printed: BTreeMap::from([("nl".to_owned(), "200,2".to_owned()), ("en".to_owned(), "200.2".to_owned())]),
        filter: vec![condition("dataset", &["amendments"]), condition("fund", &["ERDF"]), condition("area", &["DEA", "DE1"])],
        converted: Vec::new(),
        corrections: Vec::new(),
        assumptions: Vec::new(),
        universe: Universe { of: "approved".to_owned(), cut_off: "2024-12-31".to_owned() },
        carried: Vec::new(),
        attribution: "as reported".to_owned(),
        rounding: "half-up, 1 decimal, EUR million".to_owned(),
        calculation: Calculation { kind: "sum", columns: vec!["amount".to_owned()], ..Calculation::default() },
        whole: Vec::new(),
        sources: vec![SourceCells {
            file: "member-states/DE.xlsx".to_owned(),
            sha256: "00ff".to_owned(),
            sheet: "STEP \"2024\"".to_owned(),
            cells: vec![CellRef::new(16, 3), CellRef::new(0, 26)],
        }],
    }
}

/// An extract of two calls, the second of which says little.
pub(super) fn extract() -> Extract {
    let field = |name: &str, heading: &str, kind, is_key| Field {
        name: name.to_owned(),
        heading: heading.to_owned(),
        meaning: Some("What it is"),
        kind,
        is_key,
    };
    let said = |value: &str, text: &str| ExtractCell::Text { value: value.to_owned(), text: text.to_owned() };
    let budget = Number {
        id: "portal/calls/IF".to_owned(),
        measure: "budget".to_owned(),
        role: RowRole::Cell,
        dimensions: Vec::new(),
        exact: Exact::Cents(100_000_050),
        unit: Unit::Euro,
        printed: "1,0".to_owned(),
        format: NumberFormat { power: 6, decimals: 1 },
        adjusted: None,
    };
    let cells = vec![CellRef::new(16, 3), CellRef::new(16, 4)];
    let source = SourceCells { file: "a.xlsx".to_owned(), sha256: "00ff".to_owned(), sheet: "Calls".to_owned(), cells };
    let first = [
        said("IF", "Innovatiefonds"),
        said("=cmd(),<b>", "=cmd(),<b>"),
        said("2024-11", "nov. 2024"),
        said("open", "Open"),
        ExtractCell::Number(budget),
    ];
    let second = [said("HE", "Horizon Europa"), ExtractCell::Empty, ExtractCell::Empty, said("undated", "Onbekend"), ExtractCell::Empty];
    let row = |id: &str, cells: [ExtractCell; 5], sources| ExtractRow { id: id.to_owned(), cells: cells.to_vec(), sources };
    let code = |list, codes: &[&'static str]| FieldKind::Code { list, codes: codes.to_vec() };
    Extract {
        name: "calls".to_owned(),
        title: "Oproepen & <meer>".to_owned(),
        fields: vec![
            field("programme", "Programma", code("programme", &["IF", "HE"]), true),
            field("topic", "Onderwerp", FieldKind::Text, false),
            field("opens", "Opening", FieldKind::Month, false),
            field("state_at_cut_off", "Stand", code("state_at_cut_off", &["open", "undated"]), false),
            field("budget", "Begroting (EUR miljoen)", FieldKind::Number(Unit::Euro), false),
        ],
        rows: vec![row("portal/calls/IF", first, vec![source]), row("portal/calls/HE", second, Vec::new())],
        notes: Vec::new(),
        source: "Bron: oproepen.".to_owned(),
    }
}
