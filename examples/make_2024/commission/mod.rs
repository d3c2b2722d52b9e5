//! What the Commission's services send: one workbook a programme, and what was gathered across programmes.

mod calls;
mod digital_europe;
mod eu4health;
mod european_defence_fund;
mod grants;
mod horizon_europe;
mod innovation_fund;
mod national_calls;
mod seals;
mod seals_by_member_state;
mod survey;

use std::error::Error;

use crate::Made;
use crate::sheet::{Kind, Sheet};
use crate::write::{ods, xlsx};

const CLEAN: &str = "Clean and resource-efficient technologies";
const DIGITAL: &str = "Digital technologies and deep-tech innovation";
const BIO: &str = "Biotechnologies";

/// The files under `commission/`.
pub(crate) fn files() -> Result<Vec<Made>, Box<dyn Error>> {
    Ok(vec![
        ("commission/innovation-fund.xlsx", xlsx::write(&innovation_fund::book())?),
        ("commission/horizon-europe.xlsx", xlsx::write(&horizon_europe::book())?),
        ("commission/digital-europe.xlsx", xlsx::write(&digital_europe::book())?),
        ("commission/eu4health.xlsx", xlsx::write(&eu4health::book())?),
        ("commission/european-defence-fund.xlsx", xlsx::write(&european_defence_fund::book())?),
        ("commission/national-calls.xlsx", xlsx::write(&national_calls::book())?),
        ("commission/seals-by-member-state.csv", seals_by_member_state::bytes()?),
        ("commission/survey.ods", ods::write(&survey::book())?),
    ])
}

/// The title of a sheet and the lines below it.
fn preamble(sheet: &mut Sheet, title: &str, lines: &[&[&str]]) {
    sheet.texts(Kind::Title, &[title]);
    for line in lines {
        sheet.texts(Kind::Preamble, line);
    }
}
