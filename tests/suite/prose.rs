//! `step-report fill` and `step-report proofread`: the report's own text.

mod fill;
mod proofread;
