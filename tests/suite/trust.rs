//! Numbers that can be trusted: explained, proven, compared.

mod ci;
mod corrections;
mod diff;
mod drawn;
mod explain;
mod finished;
pub(crate) mod made;
mod printed;
mod received;
mod rounding;
mod verify;
