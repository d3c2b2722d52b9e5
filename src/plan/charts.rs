//! What is drawn: the measures of charts, and the classes of maps.

use super::resolve::{Author, Context};
use super::{MeasurePlan, RegionForm};
use crate::definition::output::Regions;
use crate::definition::{Chart, Classes, Name};
use crate::diag::Code;
use crate::report::Unit;

/// What is drawn; measures as positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChartPlan {
    /// Parts of a whole.
    Donut {
        /// The measure that is drawn.
        measure: usize,
    },
    /// Horizontal bars.
    Bars {
        /// The measures that are drawn; more than one are the series.
        measures: Vec<usize>,
        /// The measure printed at the end of stacked bars, where the row total is not it.
        total: Option<usize>,
        /// Whether the series stand end to end.
        stacked: bool,
        /// Whether the columns of the table are the bars, and its rows the series.
        transposed: bool,
    },
    /// A map of countries.
    Map {
        /// The measure that settles the circles' size.
        size: usize,
        /// The measures printed beside the circles.
        labels: Vec<usize>,
    },
    /// A map of NUTS 2 regions.
    Regions {
        /// The measure that is shown.
        measure: usize,
        /// What stands for a region.
        form: RegionForm,
        /// How its values are shown.
        kind: RegionKindPlan,
    },
}

/// How the values of regions are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegionKindPlan {
    /// Proportional circles.
    Circles,
    /// Shades.
    Shades(ClassesPlan),
}

/// How shades are made of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassesPlan {
    /// So many classes with about as many regions each.
    Quantiles(usize),
    /// So many classes at most, each a round step wide.
    Steps(usize),
    /// Classes that begin at these printed numbers, without their decimal mark: 1.5 with one decimal is 15.
    Breaks(Vec<i128>),
}

/// How many classes a map has where none are declared.
const USUAL_CLASSES: usize = 5;
/// How many shades can be told apart.
const MOST_CLASSES: usize = 7;

/// The chart with its measures as positions.
pub(super) fn resolve(author: Author, chart: &Chart, measures: &[MeasurePlan], context: &mut Context<'_>) -> Option<ChartPlan> {
    let mut find = |name: &Name| context.find(author, "measure", name, measures.iter().map(|measure| measure.name.as_str()));
    Some(match chart {
        Chart::Donut(donut) => ChartPlan::Donut { measure: find(&donut.measure)? },
        Chart::Regions(regions) => {
            let measure = find(&regions.measure)?;
            ChartPlan::Regions { measure, form: regions.form, kind: kind(author, regions, &measures[measure], context)? }
        }
        Chart::Map(map) => ChartPlan::Map { size: find(&map.size)?, labels: map.labels.iter().filter_map(find).collect() },
        Chart::Bars(bars) => ChartPlan::Bars {
            measures: bars.measures.iter().filter_map(&mut find).collect(),
            total: match &bars.total {
                Some(name) => Some(find(name)?),
                None => None,
            },
            stacked: bars.stacked,
            transposed: bars.transposed,
        },
    })
}

/// Circles for amounts and counts, which grow with the region; shades for shares and scores, which do not.
fn kind(author: Author, regions: &Regions, measure: &MeasurePlan, context: &mut Context<'_>) -> Option<RegionKindPlan> {
    let shaded = match measure.unit {
        Unit::Percent | Unit::Score | Unit::EuroPerHead | Unit::Rank => true,
        Unit::Euro | Unit::Count | Unit::Number => false,
    };
    let Some(classes) = &regions.classes else {
        return Some(if shaded { RegionKindPlan::Shades(ClassesPlan::Quantiles(USUAL_CLASSES)) } else { RegionKindPlan::Circles });
    };
    let message = if shaded {
        match self::classes(classes.get_ref(), measure.format.decimals) {
            Ok(classes) => return Some(RegionKindPlan::Shades(classes)),
            Err(message) => message,
        }
    } else {
        format!("`{}` is an amount or a count, which a map shows as circles and not in classes", measure.name)
    };
    context.fault(Code::InvalidDefinition, author, classes.span(), message, None);
    None
}

fn classes(classes: &Classes, decimals: u32) -> Result<ClassesPlan, String> {
    let number = match classes {
        Classes::Quantiles(number) | Classes::Steps(number) => *number,
        Classes::Breaks(breaks) => breaks.len() + 1,
    };
    if !(2..=MOST_CLASSES).contains(&number) {
        return Err(format!("expected 2 to {MOST_CLASSES} classes, found {number}"));
    }
    Ok(match classes {
        Classes::Quantiles(number) => ClassesPlan::Quantiles(*number),
        Classes::Steps(number) => ClassesPlan::Steps(*number),
        Classes::Breaks(breaks) => {
            let breaks: Vec<i128> = breaks.iter().map(|at| digits(*at, decimals)).collect::<Result<_, _>>()?;
            if !breaks.is_sorted_by(|one, two| one < two) {
                return Err("expected breaks in ascending order".to_owned());
            }
            ClassesPlan::Breaks(breaks)
        }
    })
}

/// A break as a printed number without its decimal mark; no class can begin between two printed numbers.
fn digits(at: f64, decimals: u32) -> Result<i128, String> {
    let scaled = at * 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    if !scaled.is_finite() || (scaled - scaled.round()).abs() > 1e-6 {
        return Err(format!("expected breaks with at most {decimals} decimals, as the measure is printed, found {at}"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and no amount is as large as that")]
    Ok(scaled.round() as i128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_are_printed_numbers() {
        assert_eq!(classes(&Classes::Breaks(vec![0.5, 2.0]), 1), Ok(ClassesPlan::Breaks(vec![5, 20])));
        assert!(classes(&Classes::Breaks(vec![0.25]), 1).unwrap_err().contains("at most 1 decimals"));
        assert!(classes(&Classes::Breaks(vec![2.0, 2.0]), 0).unwrap_err().contains("ascending"));
    }

    #[test]
    fn there_are_two_to_seven_classes() {
        assert!(classes(&Classes::Quantiles(7), 0).is_ok());
        assert!(classes(&Classes::Quantiles(8), 0).is_err());
        assert!(classes(&Classes::Steps(1), 0).is_err());
        assert!(classes(&Classes::Breaks(vec![]), 0).is_err());
    }
}
