//! Numbers that can be trusted: explained, proven, compared.

mod diff;
mod explain;
mod finished;
mod made;
mod printed;
mod verify;
