//! Numbers that can be trusted: explained, proven, compared.

mod explain;
mod verify;
