//! Whether texts stand out from the white behind them.

use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::contrast;
use crate::audit::faults::Faults;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    for (place, cell) in &sheet.cells {
        let Some(colour) = cell.look.colour else { continue };
        let ratio = contrast::ratio(colour, contrast::WHITE);
        if ratio < contrast::LEAST_FOR_TEXT {
            let message = format!("expected a contrast of {} to 1, found {ratio:.1}", contrast::LEAST_FOR_TEXT);
            faults.of_cell(Point::Contrast, &sheet.name, *place, message);
        }
    }
}
