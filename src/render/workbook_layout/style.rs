//! How a cell looks, as plain data.

use crate::report::{NumberFormat, RowRole};

pub(in crate::render) const FONT: &str = "Arial";
/// In points.
pub(in crate::render) const FONT_SIZE: u32 = 12;
pub(in crate::render) const TITLE_SIZE: u32 = 16;
pub(in crate::render) const LINK_COLOUR: &str = "#004494";

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) struct Style {
    /// Size of the font in points.
    pub(in crate::render) size: u32,
    pub(in crate::render) bold: bool,
    /// A link has a colour and a line under it, so that it is not told by its colour alone.
    pub(in crate::render) link: bool,
    /// Whether a long text goes on in the next line of the cell.
    pub(in crate::render) wrap: bool,
    pub(in crate::render) align: Align,
    pub(in crate::render) edge: Edge,
    pub(in crate::render) rule: Rule,
    pub(in crate::render) number: Option<NumberFormat>,
}

/// Where texts stand in the width of the cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Align {
    /// Where the program puts texts of this kind.
    Natural,
    Left,
    /// At the right, one step from the border.
    Right,
}

/// Where texts stand in the height of a row that is higher than they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Edge {
    Top,
    Bottom,
}

/// Which border a cell has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Rule {
    Nowhere,
    /// A thin line, for sums.
    Above,
    /// A medium line, for the header row.
    Below,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Texts, wrapped where they are long.
    Text,
    /// Numbers, and what stands in their place.
    Number,
}

impl Style {
    /// Whether programs should know the text as the heading of its sheet.
    pub(in crate::render) const fn is_heading(self) -> bool {
        self.size == TITLE_SIZE
    }

    /// The font alone.
    pub(in crate::render) const PLAIN: Self = Self {
        size: FONT_SIZE,
        bold: false,
        link: false,
        wrap: false,
        align: Align::Natural,
        edge: Edge::Bottom,
        rule: Rule::Nowhere,
        number: None,
    };

    /// A line of the cover.
    pub(super) const WRAPPED: Self = Self { wrap: true, ..Self::PLAIN };

    /// The line in A1.
    pub(super) const TITLE: Self = Self { bold: true, size: TITLE_SIZE, ..Self::PLAIN };

    /// A link to another sheet.
    pub(super) const LINK: Self = Self { link: true, edge: Edge::Top, ..Self::PLAIN };

    /// A heading in the header row of a table.
    pub(super) const fn header(part: Part) -> Self {
        let align = match part {
            Part::Text => Align::Left,
            Part::Number => Align::Right,
        };
        Self { bold: true, wrap: true, rule: Rule::Below, align, ..Self::PLAIN }
    }

    /// A cell of a table. Sums are bold, and have a line above them.
    pub(super) const fn body(part: Part, role: RowRole, number: Option<NumberFormat>) -> Self {
        let (bold, border) = match role {
            RowRole::Cell => (false, Rule::Nowhere),
            RowRole::Subtotal | RowRole::Total => (true, Rule::Above),
        };
        let style = Self { edge: Edge::Top, bold, rule: border, number, ..Self::PLAIN };
        match part {
            Part::Text => Self { wrap: true, ..style },
            Part::Number => Self { align: Align::Right, ..style },
        }
    }
}
