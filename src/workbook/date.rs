//! Days of the calendar, from the ways in which files write them.

use super::Date;

impl Date {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// The day of an ISO 8601 text as workbooks store it, `2024-03-31` or `2024-03-31T12:30:00`; the time is dropped.
    pub(super) fn from_iso(text: &str) -> Option<Self> {
        let day = text.split_once('T').map_or(text, |(day, _)| day);
        let mut parts = day.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

/// An ISO 8601 duration as `.ods` stores a time of day, `PT12H30M00S`, as a fraction of a day.
pub(super) fn days_of_duration(text: &str) -> Option<f64> {
    let (sign, rest) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let mut seconds = 0.0;
    let mut number = String::new();
    for character in rest.strip_prefix("PT")?.chars() {
        let unit = match character {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            // LibreOffice writes the decimals of a second in the style of the locale.
            ',' => {
                number.push('.');
                continue;
            }
            _ => {
                number.push(character);
                continue;
            }
        };
        seconds += number.parse::<f64>().ok()? * unit;
        number.clear();
    }
    number.is_empty().then_some(sign * seconds / 86_400.0)
}

/// Whether a number format shows a time of day or a duration and no day, such as `h:mm` or `[h]:mm:ss`.
pub(super) fn shows_time_only(format: &str) -> bool {
    let mut time = false;
    let mut characters = format.split(';').next().unwrap_or_default().chars();
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            '"' => {
                characters.by_ref().find(|next| *next == '"');
            }
            '\\' | '_' | '*' => {
                characters.next();
            }
            // Brackets hold a colour, a locale or a condition, or else the unit of a duration.
            '[' => {
                let inside: String = characters.by_ref().take_while(|next| *next != ']').collect();
                time |= !inside.is_empty() && inside.chars().all(|unit| "hmsHMS".contains(unit));
            }
            'd' | 'y' => return false,
            'h' | 's' => time = true,
            _ => {}
        }
    }
    time
}

/// Whether a number format shows per cent, such as `0.0%`: it has the sign outside quotation marks.
pub(super) fn shows_per_cent(format: &str) -> bool {
    let mut characters = format.split(';').next().unwrap_or_default().chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => {
                characters.by_ref().find(|next| *next == '"');
            }
            '\\' | '_' | '*' => {
                characters.next();
            }
            '%' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_has_no_29_february_1900() {
        assert_eq!(Date::new(1900, 2, 29), None);
        assert_eq!(Date::new(2000, 2, 29), Some(Date { year: 2000, month: 2, day: 29 }));
    }

    #[test]
    fn an_iso_day_is_read_with_and_without_its_time() {
        let day = Date::new(2024, 3, 31);
        assert_eq!(Date::from_iso("2024-03-31"), day);
        assert_eq!(Date::from_iso("2024-03-31T23:59:59.5"), day);
        assert_eq!(Date::from_iso("31-03-2024"), None);
    }

    #[test]
    fn a_duration_is_a_fraction_of_a_day() {
        assert_eq!(days_of_duration("PT12H00M00S"), Some(0.5));
        assert_eq!(days_of_duration("-PT36H00M00,0S"), Some(-1.5));
        assert_eq!(days_of_duration("P1D"), None);
    }

    #[test]
    fn a_format_of_per_cent_has_the_sign_outside_quotation_marks() {
        for (format, expected) in [("0%", true), ("0.00 %", true), ("0.0\"%\"", false), ("0\\%", false), ("General", false)] {
            assert_eq!(shows_per_cent(format), expected, "{format}");
        }
    }

    #[test]
    fn a_format_of_hours_shows_no_day() {
        for format in ["h:mm", "[h]:mm:ss", "[mm]", "[Red]hh:mm:ss AM/PM", "h\"d\":mm"] {
            assert!(shows_time_only(format), "{format}");
        }
        for format in ["dd/mm/yyyy hh:mm", "mmm yy", "mmmm", "General", "0.00\"s\""] {
            assert!(!shows_time_only(format), "{format}");
        }
    }
}
