//! Pages that somebody damaged, and a page in a browser.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use step_report::Options;
use step_report::audit::Point;

use super::{Files, found, output, small};
use crate::folder::{Folder, project};

const PAGE: &str = "en/report.html";

/// What stands there, what somebody made of it, and a part of the finding.
const DAMAGES: &[(&str, &str, &str)] = &[
    ("<html lang=\"en\">", "<html lang=\"fr\">", "page-language: expected `<html lang=\"en\">`"),
    ("initial-scale=1", "initial-scale=1, user-scalable=no", "page-language: expected a page that fits the screen"),
    ("<nav ", "<nav><a href=\"https://example.org\">x</a></nav><nav ", "page-alone: expected a page that stands alone"),
    ("<h1>", "<h1>Second</h1><h1>", "page-landmarks: expected one `<h1>`, found 2"),
    ("href=\"#page-main\"", "href=\"#T2\"", "page-landmarks: expected the first link to lead to `<main>`"),
    ("<h2 id=\"T2-title\">", "<h3>Before</h3><h5>x</h5><h2 id=\"T2-title\">", "page-headings: expected a heading of level 4 at most"),
    ("id=\"F10\"", "id=\"T2\"", "page-ids: expected the id `T2` once, found it 2 times"),
    ("href=\"#F10\"", "href=\"#F99\"", "page-ids: expected an element with the id `F99`"),
    ("<caption>", "<caption></caption><caption>", "page-tables: expected a caption at every table"),
    ("scope=\"col\"", "scope=\"row\"", "page-tables: expected headings with the scope `col`"),
    ("<desc id=", "<desc></desc><desc id=", "page-pictures: expected the picture of #F10 to say"),
    ("<summary>", "<summary></summary><summary>", "page-labels: expected <summary> to say what it is"),
    ("--muted: #515560", "--muted: #919560", "page-contrast: expected a contrast of 4.5 to 1"),
    ("--focus: #b35900", "--focus: #ffe0a0", "page-contrast: expected a contrast of 3 to 1"),
];

#[test]
fn every_point_is_told_where_a_page_does_not_keep_to_it() {
    let page = String::from_utf8(small()[PAGE].clone()).unwrap();
    let mut seen: BTreeSet<&Point> = BTreeSet::new();
    for (from, to, expected) in DAMAGES {
        assert!(page.contains(from), "the page has no {from}");
        let mut files: Files = small().clone();
        files.insert(PAGE.to_owned(), page.replacen(from, to, 1).into_bytes());
        let found = found(&files);
        assert!(found.contains(expected) && found.contains(&format!("--> {PAGE}")), "{from} as {to}:\n{found}");
        seen.extend(Point::ALL.iter().filter(|point| expected.contains(&format!("{}: ", point.name()))));
    }
    let unseen: Vec<&Point> = Point::ALL.iter().filter(|point| point.name().starts_with("page-") && !seen.contains(point)).collect();
    assert!(unseen.is_empty(), "no damage shows {unseen:?}");
}

/// Needs a browser of the family of Chromium and axe-core, which docs/publication.md says how to get; without them it says so and is done.
#[test]
fn a_browser_with_axe_core_finds_nothing() {
    let Some((browser, axe)) = browser().zip(axe()) else {
        eprintln!("skipped: no chromium in the path (or STEP_REPORT_BROWSER), or no target/axe/node_modules/axe-core (or STEP_REPORT_AXE)");
        return;
    };
    let files = output("2024", &Options::default());
    for (language, width, dark) in [("en", 320, false), ("en", 1200, true), ("nl", 320, true), ("nl", 1200, false)] {
        let page = String::from_utf8(files[&format!("{language}/report.html")].clone()).unwrap();
        let seen = seen(&browser, &axe, &page, width, dark);
        assert_eq!(seen["violations"], serde_json::json!([]), "{language}, {width} px, dark: {dark}");
        assert!(seen["width"].as_u64().unwrap() <= width, "{language}: the page is wider than {width} px: {seen}");
    }
}

fn browser() -> Option<PathBuf> {
    let given = std::env::var_os("STEP_REPORT_BROWSER").map(PathBuf::from);
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let known = ["chromium", "chromium-browser", "google-chrome"];
    let mut found = std::env::split_paths(&folders).flat_map(|folder| known.map(|name| folder.join(name)));
    given.or_else(|| found.find(|path| path.is_file()))
}

fn axe() -> Option<String> {
    let usual = project().join("target/axe/node_modules/axe-core/axe.min.js");
    let place = std::env::var_os("STEP_REPORT_AXE").map_or(usual, PathBuf::from);
    std::fs::read_to_string(place).ok()
}

/// What axe-core says of a page in a window of this width. A window has a least width of its own, so the page stands in a frame.
fn seen(browser: &PathBuf, axe: &str, page: &str, width: u64, dark: bool) -> serde_json::Value {
    let rules = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    let ask = format!(
        "<script>{axe}</script><script>addEventListener('load', () => setTimeout(() => axe.run({{ runOnly: {rules} }}).then((found) => \
         parent.postMessage(JSON.stringify({{ width: document.documentElement.scrollWidth, violations: found.violations.map((one) => \
         [one.id, one.nodes.length, one.nodes[0].html.slice(0, 200)]) }}), '*')), 500))</script></head>"
    );
    // The page's own policy lets no other script run.
    let start = page.find("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    let end = start + page[start..].find('>').unwrap() + 1;
    let page = format!("{}{}", &page[..start], page[end..].replacen("</head>", &ask, 1));
    let frame = format!(
        "<!DOCTYPE html><title>frame</title><iframe src=\"page.html\" width=\"{width}\" height=\"900\" style=\"border: 0\"></iframe><pre></pre>\
         <script>addEventListener('message', (event) => {{ document.querySelector('pre').textContent = event.data; }})</script>"
    );
    let folder = Folder::new();
    folder.write("page.html", page);
    folder.write("frame.html", frame);
    let mut command = Command::new(browser);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--allow-file-access-from-files"]);
    command.args(["--virtual-time-budget=60000", "--dump-dom", "--window-size=1400,1000"]);
    command.arg(format!("--blink-settings=preferredColorScheme={}", i32::from(!dark)));
    command.arg(format!("--user-data-dir={}", folder.path("profile").display()));
    let run = command.arg(format!("file://{}", folder.path("frame.html").display())).output().unwrap();
    let dump = String::from_utf8_lossy(&run.stdout).into_owned();
    let said =
        dump.split_once("<pre>").and_then(|(_, rest)| rest.split_once("</pre>")).map(|(said, _)| said.to_owned()).unwrap_or_default();
    let said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("the browser gave no result ({error}): {dump}"))
}
