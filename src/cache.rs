//! What an earlier run made, kept by what it was made from: the same is not made again.
//!
//! The key of a thing is the hash of all that it was made from. What is given back is held against a hash of its own, so that a damaged entry
//! is as good as none. Nothing is trusted that was kept by another program: whoever keeps the entries keeps those of each program apart.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// A place where things are kept from one run to the next. It may lose them at any time.
pub trait Cache: Sync {
    /// What was kept under this key.
    fn get(&self, key: &str) -> Option<Vec<u8>>;

    /// Keeps something under this key, if it can.
    fn put(&self, key: &str, bytes: &[u8]);
}

/// Keeps nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoCache;

impl Cache for NoCache {
    fn get(&self, _key: &str) -> Option<Vec<u8>> {
        None
    }

    fn put(&self, _key: &str, _bytes: &[u8]) {}
}

/// Length of the hash that stands before what is kept.
const SEAL: usize = 32;

/// A key while it is made.
#[derive(Debug, Clone)]
pub(crate) struct Key(Sha256);

impl Key {
    /// The key of a thing of this kind.
    pub(crate) fn of(kind: &str) -> Self {
        Self(Sha256::new()).and(kind.as_bytes())
    }

    /// The same for a thing that is made from this too. Each part is told from the next by its length.
    pub(crate) fn and(mut self, part: &[u8]) -> Self {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }

    /// The finished key: letters and digits.
    pub(crate) fn finish(self) -> String {
        self.0.finalize().iter().fold(String::new(), |mut key, byte| {
            let _ = write!(key, "{byte:02x}");
            key
        })
    }
}

/// What is kept under a key, if it is what was put there.
pub(crate) fn kept(cache: &dyn Cache, key: &str) -> Option<Vec<u8>> {
    let mut entry = cache.get(key)?;
    if entry.len() < SEAL || entry[..SEAL] != seal(key, &entry[SEAL..]) {
        return None;
    }
    entry.drain(..SEAL);
    Some(entry)
}

/// Keeps something under a key.
pub(crate) fn keep(cache: &dyn Cache, key: &str, bytes: &[u8]) {
    cache.put(key, &[&seal(key, bytes)[..], bytes].concat());
}

/// What tells an entry from a damaged one, and from that of another key.
fn seal(key: &str, bytes: &[u8]) -> [u8; SEAL] {
    Sha256::new().chain_update(key).chain_update(bytes).finalize().into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use super::*;

    #[derive(Default)]
    struct InMemory(Mutex<BTreeMap<String, Vec<u8>>>);

    impl Cache for InMemory {
        fn get(&self, key: &str) -> Option<Vec<u8>> {
            self.0.lock().unwrap().get(key).cloned()
        }

        fn put(&self, key: &str, bytes: &[u8]) {
            self.0.lock().unwrap().insert(key.to_owned(), bytes.to_vec());
        }
    }

    #[test]
    fn what_was_kept_is_given_back() {
        let cache = InMemory::default();
        keep(&cache, "one", b"1");
        assert_eq!(kept(&cache, "one").as_deref(), Some(&b"1"[..]));
        assert_eq!(kept(&cache, "two"), None);
        assert_eq!(kept(&NoCache, "one"), None);
    }

    #[test]
    fn an_entry_that_is_damaged_or_of_another_key_is_none() {
        let cache = InMemory::default();
        keep(&cache, "one", b"1");
        let entry = cache.get("one").unwrap();
        cache.put("two", &entry);
        assert_eq!(kept(&cache, "two"), None);
        for place in 0..entry.len() {
            let mut damaged = entry.clone();
            damaged[place] ^= 1;
            cache.put("one", &damaged);
            assert_eq!(kept(&cache, "one"), None);
        }
        cache.put("one", &entry[..SEAL - 1]);
        assert_eq!(kept(&cache, "one"), None);
    }

    #[test]
    fn parts_of_a_key_are_told_apart() {
        assert_ne!(Key::of("a").and(b"bc").and(b"d").finish(), Key::of("a").and(b"b").and(b"cd").finish());
    }
}
