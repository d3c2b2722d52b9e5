//! What Member States send on the amendments of their programmes, each in its own language and layout.

mod austria;
mod denmark;
mod france;
mod germany;
mod italy;
mod latvia;
mod lithuania;
mod netherlands;
mod pending;
mod poland;
mod programmes;
mod romania;
mod spain;

use std::error::Error;

pub(crate) use programmes::title_of;

use crate::Made;
use crate::write::{ods, xls, xlsx};

/// The files under `member-states/`.
pub(crate) fn files() -> Result<Vec<Made>, Box<dyn Error>> {
    Ok(vec![
        ("member-states/AT.xlsx", xlsx::write(&austria::book())?),
        ("member-states/DE.xlsx", xlsx::write(&germany::book())?),
        ("member-states/DK.ods", ods::write(&denmark::book())?),
        ("member-states/ES.csv", spain::bytes()?),
        ("member-states/FR.xls", xls::write(&france::book())),
        ("member-states/IT.xlsx", xlsx::write(&italy::book())?),
        ("member-states/LT.xlsx", xlsx::write(&lithuania::book())?),
        ("member-states/LV.csv", latvia::bytes()?),
        ("member-states/NL.ods", ods::write(&netherlands::book())?),
        ("member-states/PL.xlsx", xlsx::write(&poland::book())?),
        ("member-states/RO.xlsx", xlsx::write(&romania::book())?),
    ])
}
