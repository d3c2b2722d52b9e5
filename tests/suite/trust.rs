//! Numbers that can be trusted: explained, proven, compared.

mod diff;
pub(crate) mod explain;
mod verify;
