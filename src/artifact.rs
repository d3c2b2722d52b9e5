//! What a build makes: files as bytes with their paths, until the program writes them.

/// One file of the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path from the output folder, with `/`.
    pub path: String,
    /// The whole content.
    pub bytes: Vec<u8>,
}

impl Artifact {
    /// A file of the output folder.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// The files of one build, sorted by path, each path once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Artifacts {
    files: Vec<Artifact>,
}

impl Artifacts {
    /// Collects files.
    ///
    /// # Panics
    /// When two files have the same path: two renderers would overwrite each other.
    #[must_use]
    pub fn new(mut files: Vec<Artifact>) -> Self {
        files.sort_by(|left, right| left.path.cmp(&right.path));
        for pair in files.windows(2) {
            assert!(pair[0].path != pair[1].path, "two artifacts at {}", pair[0].path);
        }
        Self { files }
    }

    /// The files, in the order of their paths.
    pub fn iter(&self) -> std::slice::Iter<'_, Artifact> {
        self.files.iter()
    }

    /// The file at this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Artifact> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The same files and one more.
    #[must_use]
    pub fn with(self, more: Artifact) -> Self {
        let mut files = self.files;
        files.push(more);
        Self::new(files)
    }
}

impl<'a> IntoIterator for &'a Artifacts {
    type Item = &'a Artifact;
    type IntoIter = std::slice::Iter<'a, Artifact>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
