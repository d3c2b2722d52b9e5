//! Numbers that can be trusted: explained, proven, compared.

mod corrections;
mod diff;
mod explain;
mod verify;
