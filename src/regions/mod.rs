//! Facts in whatever version of NUTS they were sent to facts in the version of the report.
//!
//! A code that is another in the report's version is carried there by the list of changes. Where its region was split, the campaign
//! declares what is done: the amounts are split by the people of the parts, or the row is refused. The codes as sent stay in the frame,
//! in a column of their own.

mod carry;
mod divide;
mod spread;
mod version;

pub use carry::carry;
pub use spread::spread;
