//! The programmes of Table 2 as their Member States name them, and the category of their region.

use crate::facts::Amendment;

/// The category of a region, 2021-2027.
#[derive(Debug, Clone, Copy)]
pub(super) enum Category {
    Less,
    Transition,
    More,
}

use Category::{Less, More, Transition};

/// Row of Table 2, title in the language of the sender, category of the region.
///
/// A programme of a region of level 1 has the category that its regions of level 2 share. The national programmes of Romania
/// and Italy report none; what is assumed of them stands in `input/2024/corrections.toml`. The Danish and the fourth Romanian
/// programme are of the JTF alone, which has no categories.
const PROGRAMMES: [(u8, &str, Option<Category>); 29] = [
    (1, "Multifondsprogramm EFRE/JTF Nordrhein-Westfalen 2021-2027", Some(More)),
    (2, "Programm EFRE 2021-2027 Baden-Württemberg", Some(More)),
    (3, "Grønne teknologier og kompetencer til en retfærdig omstilling", None),
    (4, "Programa Cataluña FEDER 2021-2027", Some(More)),
    (5, "Programm EFRE 2021-2027 Bayern", Some(More)),
    (6, "Programm EFRE 2021-2027 Schleswig-Holstein", Some(More)),
    (7, "PR Lazio FESR 2021-2027", Some(More)),
    (8, "Sicilia FESR 2021-2027", Some(Less)),
    (9, "PR Sardegna FESR 2021-2027", Some(Less)),
    (10, "Programa Cantabria FEDER 2021-2027", Some(Transition)),
    (11, "PR Lombardia FESR 2021-2027", Some(More)),
    (12, "Programme Hauts-de-France FEDER-FSE+-FTJ 2021-2027", Some(Transition)),
    (13, "PR Campania FESR 2021-2027", Some(Less)),
    (14, "Programm EFRE 2021-2027 Mecklenburg-Vorpommern", Some(Transition)),
    (15, "Programa Comunidad de Madrid FEDER 2021-2027", Some(More)),
    (16, "PR Calabria FESR FSE+ 2021-2027", Some(Less)),
    (17, "PR Puglia FESR FSE+ 2021-2027", Some(Less)),
    (18, "Programa Aragón FEDER 2021-2027", Some(More)),
    (19, "Sănătate", None),
    (20, "PR Emilia-Romagna FESR 2021-2027", Some(More)),
    (21, "PN Ricerca, innovazione e competitività per la transizione verde e digitale 2021-2027", None),
    (22, "PR Umbria FESR 2021-2027", Some(Transition)),
    (23, "Creștere inteligentă, digitalizare și instrumente financiare", None),
    (24, "Tranziție justă", None),
    (25, "Programme régional Île-de-France et bassin de la Seine FEDER-FSE+ 2021-2027", Some(More)),
    (26, "Bayern — ESF+", Some(More)),
    (27, "Cantabria — FSE+", Some(Transition)),
    (28, "Madrid — FSE+", Some(More)),
    (29, "Educație și ocupare — RO — FSE+", None),
];

fn programme(row: u8) -> &'static (u8, &'static str, Option<Category>) {
    PROGRAMMES.iter().find(|programme| programme.0 == row).expect("every row of Table 2 has its programme")
}

/// The title of a programme by its row of Table 2.
pub(crate) fn title_of(row: u8) -> &'static str {
    programme(row).1
}

/// The words of one language.
pub(super) struct Words {
    pub(super) regional: &'static str,
    pub(super) national: &'static str,
    pub(super) less_developed: &'static str,
    pub(super) transition: &'static str,
    pub(super) more_developed: &'static str,
}

impl Words {
    pub(super) fn level(&self, amendment: &Amendment) -> &'static str {
        if amendment.level == "national" { self.national } else { self.regional }
    }

    pub(super) fn category(&self, amendment: &Amendment) -> &'static str {
        match programme(amendment.row).2 {
            Some(Less) => self.less_developed,
            Some(Transition) => self.transition,
            Some(More) => self.more_developed,
            None => "",
        }
    }
}
