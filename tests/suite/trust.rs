//! Numbers that can be trusted: explained, proven, compared.

mod ci;
mod corrections;
mod diff;
mod drawn;
mod explain;
mod finished;
mod keyboard;
pub(crate) mod made;
mod page;
mod printed;
mod received;
mod rounding;
mod verify;
