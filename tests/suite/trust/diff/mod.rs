//! `step-report diff`: which numbers changed, and the cause of each, for every kind of cause, alone and two at once, in every format.

mod alone;
pub(super) mod made_up;
mod of_2024;
mod pairs;
mod program;
mod seen;
mod special;
