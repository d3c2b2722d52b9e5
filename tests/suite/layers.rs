//! Who may use whom. The rooms of `src` and their order are those of the crate's documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::project;

/// Each room of the library and the rooms that it may use, besides itself and those that everyone may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("location", &[]),
    ("diag", &[]),
    ("interned", &[]),
    ("cache", &[]),
    ("codes", &[]),
    ("definition", &[]),
    ("plan", &["definition", "codes", "words"]),
    ("boundaries", &["codes", "report"]),
    ("workbook", &[]),
    ("extract", &["plan", "workbook"]),
    ("correct", &["plan", "workbook", "extract"]),
    ("facts", &["plan", "extract", "correct"]),
    ("assume", &["plan", "facts"]),
    ("derive", &["plan", "facts"]),
    ("check", &["plan", "facts"]),
    ("attribute", &["plan", "facts"]),
    ("regions", &["plan", "facts"]),
    ("aggregate", &["plan", "facts"]),
    ("report", &[]),
    ("present", &["plan", "aggregate", "report", "facts"]),
    ("render", &["report", "artifact"]),
    ("artifact", &[]),
    ("layout", &["plan", "workbook", "extract", "facts", "codes"]),
    ("reply", &["plan", "workbook", "codes", "words"]),
    ("template", &["plan", "codes", "words", "extract"]),
    ("words", &[]),
    ("trust", &["codes", "definition", "present", "render"]),
    ("audit", &["workbook", "trust"]),
    ("prose", &["codes", "definition", "present", "trust"]),
    ("begin", &["artifact", "definition"]),
    ("sample", &["artifact", "codes", "definition"]),
];

/// The files at the root, which alone know the order of the steps and so may use every room.
const ROOT: &[&str] = &["lib", "run", "campaign", "intake", "output", "progress", "survey", "returns"];

/// What every room may use: where a thing stands, and how a fault is told.
const EVERYONES: &[&str] = &["location", "diag", "interned"];

/// Room, what else it may use, and why. One that is no longer needed has to go.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("plan", "report", "how numbers are printed and what role a row plays is declared in the words of the report"),
    ("plan", "workbook", "the cut-off date is a day, and `workbook::Date` is the type for a day"),
    ("extract", "codes", "a heading can be a code of a list, and the nearest known heading is a hint"),
    ("correct", "codes", "a name that is not there is answered with the nearest one"),
    ("assume", "workbook", "an assumed number is read like one that stands in a cell"),
    ("facts", "workbook", "a fact is read from the cell that `extract` points to"),
    ("facts", "codes", "a code list answers which code a text stands for"),
    ("facts", "report", "an amount is written out as an exact value"),
    ("check", "codes", "which fund exists where stands in the code lists"),
    ("check", "report", "an amount in a message is an exact value"),
    ("regions", "codes", "which region became which stands in the code lists"),
    ("aggregate", "report", "a sum is an exact value"),
    ("aggregate", "codes", "how many people live in which region stands in the code lists"),
    ("prose", "report", "an exact value is what is rounded for a text"),
    ("prose", "plan", "the unit and the rounding rule of an amount are declared in the words of the plan"),
    ("present", "workbook", "a day is written out in the language of the report"),
    ("present", "codes", "a region is printed with its name"),
    ("present", "definition", "the campaign's own texts come from the definition as they were written"),
];

/// Other people's crates that only some places may name.
const CRATES: &[(&str, &[&str])] = &[
    ("calamine", &["src/workbook/"]),
    ("polars", &["src/facts/", "src/assume/", "src/check/", "src/regions/", "src/aggregate/", "src/present/"]),
    ("plotters", &["src/render/chart/", "src/render/map/"]),
    ("typst", &["src/render/pdf/"]),
    ("resvg", &["src/render/"]),
    ("rust_xlsxwriter", &["src/render/", "src/sample/write/", "src/template/", "src/reply/"]),
    ("clap", &["src/bin/"]),
    ("clap_complete", &["src/bin/"]),
    ("clap_mangen", &["src/bin/"]),
    ("anyhow", &["src/bin/"]),
    ("indicatif", &["src/bin/"]),
    ("rustix", &["src/bin/"]),
];

/// What the library leaves to the program: the disk, the clock, the environment, the streams.
const WORLD: &[&str] = &["std::fs", "std::env", "std::process", "std::io::stdout", "std::io::stderr", "Instant::now", "SystemTime"];

/// One source file, without its comments and its tests.
struct Source {
    /// Path from the project, with `/`.
    path: String,
    code: String,
}

impl Source {
    /// The room of the library that it belongs to; none for the files at the root and the program.
    fn room(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src/")?;
        let first = below.split('/').next()?;
        let room = first.strip_suffix(".rs").unwrap_or(first);
        (room != "bin" && !ROOT.contains(&room)).then_some(room)
    }

    /// How many modules it lies below the crate's root.
    fn depth(&self) -> usize {
        self.path.matches('/').count() - usize::from(self.path.ends_with("/mod.rs"))
    }
}

#[test]
fn rooms_use_only_those_that_they_may() {
    let mut faults = Vec::new();
    let mut needed = BTreeSet::new();
    let sources = sources();
    for source in &sources {
        let Some(room) = source.room() else { continue };
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            faults.push(format!("{}: the room `{room}` is not in the list of rooms", source.path));
            continue;
        };
        for used in used_rooms(&source.code) {
            if used == room || EVERYONES.contains(&used.as_str()) || allowed.contains(&used.as_str()) {
                continue;
            }
            match EXCEPTIONS.iter().find(|(from, to, _)| *from == room && *to == used) {
                Some((from, to, _)) => drop(needed.insert((from, to))),
                None => faults.push(format!("{}: `{room}` may not use `{used}`", source.path)),
            }
        }
    }
    let inhabited: BTreeSet<&str> = sources.iter().filter_map(Source::room).collect();
    for (from, to, _) in EXCEPTIONS {
        if inhabited.contains(from) && !needed.contains(&(from, to)) {
            faults.push(format!("the exception that `{from}` may use `{to}` is not needed"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_path_of_supers_climbs_out_of_its_room() {
    let climbers: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.room().is_some() && source.code.contains(&"super::".repeat(source.depth())))
        .map(|source| source.path)
        .collect();
    assert!(climbers.is_empty(), "write `crate::…` in {climbers:?}");
}

#[test]
fn other_peoples_crates_are_named_only_in_their_rooms() {
    let mut faults = Vec::new();
    for source in sources() {
        for (name, places) in CRATES {
            if !places.iter().any(|place| source.path.starts_with(place)) && names(&source.code, &format!("{name}::")) {
                faults.push(format!("{}: `{name}` is for {places:?}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A number is made with its id or not at all: `report::Printed`, the only way of a number into a text or a picture, is made of these.
#[test]
fn printed_numbers_are_made_in_one_place() {
    let making: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.code.split("Number {").skip(1).any(|fields| fields.trim_start().starts_with("id:")))
        .map(|source| source.path)
        .collect();
    assert_eq!(making, ["src/present/printed.rs"]);
}

#[test]
fn the_library_leaves_the_world_to_the_program() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !source.path.starts_with("src/bin/")) {
        for part in WORLD.iter().filter(|part| names(&source.code, part)) {
            faults.push(format!("{}: `{part}`", source.path));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn in_the_program_only_files_touches_the_disk() {
    let touching: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.path.starts_with("src/bin/") && names(&source.code, "std::fs"))
        .map(|source| source.path)
        .filter(|path| !path.starts_with("src/bin/step-report/files"))
        .collect();
    assert!(touching.is_empty(), "{touching:?}");
}

#[test]
fn use_lines_are_read_as_rust_reads_them() {
    let code =
        "use crate::plan::{Plan, deep::Thing};\npub use crate::{codes, report::{Exact, Unit as U}};\nlet x = crate::facts::parse::<T>();";
    let expected = ["codes", "facts", "plan", "report"];
    assert_eq!(used_rooms(code).into_iter().collect::<Vec<_>>(), expected);
    assert!(used_rooms("$crate::plan; other_crate::facts;").is_empty());
}

/// Every source file that is not a test.
fn sources() -> Vec<Source> {
    let mut texts = BTreeMap::new();
    let mut waiting = vec![project().join("src")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                texts.insert(path.clone(), without_comments(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    let for_tests: Vec<PathBuf> = texts.iter().flat_map(|(path, code)| test_modules(path, code)).collect();
    let products =
        texts.into_iter().filter(|(path, _)| !for_tests.iter().any(|test| path.starts_with(test) || *path == test.with_extension("rs")));
    products
        .map(|(path, code)| {
            let path = path.strip_prefix(project()).unwrap().to_str().unwrap().replace('\\', "/");
            let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
            Source { path, code }
        })
        .collect()
}

fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The places of the modules that a file declares for tests only, without the ending of their files.
fn test_modules(path: &Path, code: &str) -> Vec<PathBuf> {
    let is_root = path.file_name().is_some_and(|name| name == "mod.rs" || name == "lib.rs" || name == "main.rs");
    let folder = if is_root { path.parent().unwrap().to_owned() } else { path.with_extension("") };
    let declarations = code.split("#[cfg(test)]\n").skip(1).filter_map(|rest| rest.lines().next()?.trim().strip_suffix(';'));
    declarations.filter_map(|line| Some(folder.join(line.rsplit_once("mod ")?.1))).collect()
}

/// The rooms that stand after `crate::`.
fn used_rooms(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (place, mark) in code.match_indices("crate::") {
        let before = code[..place].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == '$') {
            continue;
        }
        let after = &code[place + mark.len()..];
        match after.strip_prefix('{') {
            Some(group) => rooms.extend(heads_of_group(group)),
            None => rooms.extend([identifier(after)]),
        }
    }
    rooms
}

/// The first names of the paths in `a, b::{c, d}, e}`.
fn heads_of_group(group: &str) -> Vec<String> {
    let mut heads = Vec::new();
    let mut nesting = 1;
    let mut start = 0;
    for (place, letter) in group.char_indices() {
        match letter {
            '{' => nesting += 1,
            '}' => nesting -= 1,
            _ => {}
        }
        if (letter == ',' && nesting == 1) || nesting == 0 {
            heads.push(identifier(group[start..place].trim_start()));
            start = place + 1;
        }
        if nesting == 0 {
            break;
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// Whether a path stands in the code, not as the end of a longer name.
fn names(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(place, _)| {
        let before = code[..place].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
    })
}
