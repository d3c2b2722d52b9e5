//! Currencies in which amounts come, beside the euro: those of the Member States that have another, and of some neighbours (ISO 4217).

/// Their codes.
pub const CURRENCIES: [&str; 11] = ["BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "NOK", "PLN", "RON", "SEK", "USD"];

/// The code as the program keeps it; nothing where it is none of them.
#[must_use]
pub fn currency(code: &str) -> Option<&'static str> {
    CURRENCIES.into_iter().find(|known| *known == code)
}
