//! The way to an explanation without a mouse: in Chromium where it is installed, and by what the page is made of where it is not.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::diff::made_up;
use crate::folder::Folder;

const SCRIPT: &str = include_str!("keyboard.js");

fn page() -> String {
    String::from_utf8(made_up::before()["en/report.html"].clone()).unwrap()
}

/// The browser, where one is installed.
fn chromium() -> Option<PathBuf> {
    let places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    places.into_iter().map(Path::new).find(|place| place.is_file()).map(Path::to_path_buf)
}

/// What the script writes down when Chromium opens the page with it.
fn report(browser: &Path, page: &str) -> String {
    let folder = Folder::new();
    // The page's policy allows no script but its own.
    let start = page.find("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    let end = start + page[start..].find('>').unwrap() + 1;
    let open = format!("{}{}", &page[..start], &page[end..]).replace("</body>", &format!("<script>{SCRIPT}</script></body>"));
    folder.write("page.html", open);
    let profile = format!("--user-data-dir={}", folder.path("profile").display());
    let address = format!("file://{}", folder.path("page.html").display());
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--enable-blink-features=ComputedAccessibilityInfo",
        "--virtual-time-budget=10000",
        profile.as_str(),
        "--dump-dom",
        address.as_str(),
    ];
    let output = Command::new(browser).args(arguments).output().unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    let (_, report) = dom.split_once("id=\"test-report\">").unwrap_or_else(|| panic!("no report in {dom}"));
    report.split("</pre>").next().unwrap().replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn every_number_opens_and_closes_with_the_keyboard_alone() {
    let Some(browser) = chromium() else {
        println!("skipped: Chromium is not installed");
        return;
    };
    let report = report(&browser, &page());
    println!("{report}");
    let lines: Vec<(&str, &str)> = report.lines().map(|line| line.rsplit_once(": ").unwrap()).collect();
    assert!(lines.len() >= 27, "{report}");
    for (what, happened) in &lines {
        let is_right = if *what == "buttons" { happened.parse::<u32>().unwrap() > 30 } else { *happened == "true" };
        assert!(is_right, "{what}: {happened}\n{report}");
    }
}

#[test]
fn the_page_has_what_the_keyboard_needs() {
    let page = page();
    let dialog = page.split("<dialog").nth(1).unwrap().split("</dialog>").next().unwrap();
    assert!(dialog.contains("aria-labelledby=\"page-explanation-title\"") && dialog.contains("id=\"page-explanation-title\""));
    assert!(dialog.contains("<button type=\"button\" autofocus=\"autofocus\">"), "the dialog begins with the button that closes it");
    let script = page.split("<script>").nth(1).unwrap().split("</script>").next().unwrap();
    for part in ["showModal()", "\"Enter\"", "\" \"", "\"role\", \"button\"", "\"aria-haspopup\", \"dialog\"", "\"tabindex\""] {
        assert!(script.contains(part), "{part}");
    }
    assert!(!script.contains("\"cancel\""), "nothing keeps the Escape key from closing the dialog");
    // Parts of charts name their numbers, so that the script finds them.
    let chart = page.split("<svg").nth(1).unwrap().split("</svg>").next().unwrap();
    assert!(chart.matches("data-id=\"F4/").count() >= 3);
}
