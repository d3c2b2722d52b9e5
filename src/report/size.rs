//! The sizes in which a chart is made.

/// Where a picture is meant to stand. Its layout is made for the size; nothing is blown up or shrunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ChartSize {
    /// The report's column, 16 cm wide and as high as need be; the caption stands around it.
    #[default]
    Report,
    /// Half of it, 7.8 cm.
    Half,
    /// A slide of 16:9, 33.87 by 19.05 cm, with its title and source.
    Slide,
    /// A card for social media of 1200 by 630 dots, with its title and source.
    Social,
}

impl ChartSize {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Report, Self::Half, Self::Slide, Self::Social];

    /// Its name at the command line, in `report.toml` and among the files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Half => "half",
            Self::Slide => "slide",
            Self::Social => "social",
        }
    }

    /// The size of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// Width in hundredths of a millimetre.
    #[must_use]
    pub const fn width(self) -> f64 {
        match self {
            Self::Report => 16_000.0,
            Self::Half => 7_800.0,
            Self::Slide => 33_867.0,
            Self::Social => 31_750.0,
        }
    }

    /// Height in hundredths of a millimetre; nothing where the chart settles it.
    #[must_use]
    pub const fn height(self) -> Option<f64> {
        match self {
            Self::Report | Self::Half => None,
            Self::Slide => Some(19_050.0),
            Self::Social => Some(16_669.0),
        }
    }

    /// Dots per inch of its pixels: 300 for print, 1920 dots across a slide, 1200 across a card.
    #[must_use]
    pub const fn density(self) -> f64 {
        match self {
            Self::Report | Self::Half => 300.0,
            Self::Slide => 144.0,
            Self::Social => 96.0,
        }
    }

    /// Size of its labels in points.
    #[must_use]
    pub const fn label_points(self) -> f64 {
        match self {
            Self::Report => 9.5,
            Self::Half => 8.0,
            Self::Slide => 18.0,
            Self::Social => 19.0,
        }
    }
}
