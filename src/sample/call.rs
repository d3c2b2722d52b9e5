//! The made-up topics of calls under direct management.

use super::random::Random;
use super::{Day, Settings};

/// One topic.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) programme: &'static str,
    pub(super) call: &'static str,
    pub(super) title: &'static str,
    pub(super) sector: &'static str,
}

const fn topic(programme: &'static str, call: &'static str, title: &'static str, sector: &'static str) -> Topic {
    Topic { programme, call, title, sector }
}

const TOPICS: [Topic; 17] = [
    topic("IF", "SYN-IF-2025-NZT", "Synthetic topic: large-scale decarbonisation", "clean"),
    topic("IF", "SYN-IF-2025-NZT", "Synthetic topic: medium-scale decarbonisation", "clean"),
    topic("IF", "SYN-IF-2025-NZT", "Synthetic topic: small-scale decarbonisation", "clean"),
    topic("IF", "SYN-IF-2025-BATT", "Synthetic topic: manufacturing of battery cells", "clean"),
    topic("HE", "SYN-HE-2025-STEP", "Synthetic topic: quantum computers", "digital"),
    topic("HE", "SYN-HE-2025-STEP", "Synthetic topic: advanced semiconductors", "digital"),
    topic("HE", "SYN-HE-2025-STEP", "Synthetic topic: biomanufacturing", "bio"),
    topic("HE", "SYN-HE-2025-CLEAN", "Synthetic topic: solar cells of the next generation", "clean"),
    topic("DEP", "SYN-DEP-2025-AI", "Synthetic topic: testing facilities for artificial intelligence", "digital"),
    topic("DEP", "SYN-DEP-2025-AI", "Synthetic topic: data spaces", "digital"),
    topic("DEP", "SYN-DEP-2025-CHIPS", "Synthetic topic: pilot lines", "digital"),
    topic("EU4H", "SYN-EU4H-2025", "Synthetic topic: new antimicrobials", "bio"),
    topic("EU4H", "SYN-EU4H-2025", "Synthetic topic: vaccine production", "bio"),
    topic("EDF", "SYN-EDF-2025-DA", "Synthetic topic: unmanned systems", "defence"),
    topic("EDF", "SYN-EDF-2025-DA", "Synthetic topic: secure communication", "defence"),
    topic("EDF", "SYN-EDF-2025-RA", "Synthetic topic: sensors", "defence"),
    topic("EDF", "SYN-EDF-2025-RA", "Synthetic topic: materials", "defence"),
];

/// The topics of a programme.
pub(super) fn topics(programme: &str) -> impl Iterator<Item = &'static Topic> {
    TOPICS.iter().filter(move |topic| topic.programme == programme)
}

/// A topic as a call: budget in cents and the months of the year in which it opens and closes.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) topic: &'static Topic,
    pub(super) cents: i64,
    pub(super) opens: Day,
    pub(super) closes: Day,
}

/// The calls of a programme, budgets in whole ten thousands of euro.
pub(super) fn calls(programme: &'static str, settings: &Settings) -> Vec<Call> {
    let mut random = Random::new(settings.seed, &format!("calls {programme}"));
    let call = |topic| {
        let opens = random.between(1, 8);
        let closes = opens + random.between(1, 4);
        let cents = random.cents(500_000_000, 20_000_000_000, 1_000_000);
        Call { topic, cents, opens: Day { month: opens, day: 1 }, closes: Day { month: closes, day: 1 } }
    };
    topics(programme).map(call).collect()
}
