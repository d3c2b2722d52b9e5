//! The page, read as the XML that it also is (but for its `meta` elements).

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::*;
use crate::render::sample;
use crate::report::{Cell, Item};

const CHART: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title id=\"title\">x</title></svg>";

fn html() -> String {
    String::from_utf8(page(&sample::report(), &[("F3".to_owned(), CHART.to_owned())])).unwrap()
}

/// Every start tag of the body with its name and attributes; fails where elements are not closed in order.
fn elements(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let body = &html[html.find("<body>").unwrap()..html.find("</html>").unwrap()];
    let mut reader = Reader::from_str(body);
    let mut elements = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => elements.push(element(&start)),
            Event::Eof => return elements,
            _ => {}
        }
    }
}

fn element(start: &BytesStart<'_>) -> (String, Vec<(String, String)>) {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
    });
    (start.name().as_ref().to_owned(), attributes.collect())
}

fn count(name: &str) -> usize {
    elements(&html()).iter().filter(|(element, _)| element == name).count()
}

#[test]
fn texts_of_senders_stay_texts() {
    let html = html();
    assert_eq!(html.matches("<script").count(), 4, "the page's own scripts and the data of one");
    assert!(!html.contains("<script>alert") && !html.contains("<b>meer"));
    assert!(html.contains("=cmd()&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;O’Neill&#39;"));
}

#[test]
fn no_script_runs_but_those_that_the_policy_names() {
    let html = html();
    let scripts: Vec<&str> = html.split("<script>").skip(1).map(|rest| rest.split("</script>").next().unwrap()).collect();
    assert_eq!(scripts, [explanation::SCRIPT, page::SORT, extract::FILTER], "what the browser hashes is what stands between the tags");
    let [explanation, sort, filter] = [explanation::SCRIPT, page::SORT, extract::FILTER].map(explanation::hash);
    assert!(html.contains(&format!("script-src '{explanation}' '{sort}' '{filter}'")) && html.contains("default-src 'none'"));
}

#[test]
fn what_is_explained_is_a_number_of_the_page() {
    let html = html();
    for explained in &sample::report().explanations.numbers {
        assert!(html.contains(&format!("data-id=\"{}\"", explained.id)), "{}", explained.id);
    }
    assert!(html.contains("<dialog id=\"page-explanation\" aria-labelledby=\"page-explanation-title\">"));
}

#[test]
fn every_number_stands_there_with_its_exact_value_and_id() {
    let html = html();
    for item in &sample::report().items {
        for cell in item.table().rows.iter().flat_map(|row| &row.cells) {
            let Cell::Number(number) = cell else { continue };
            let data = format!("<data value=\"{}\" data-id=\"{}\">{}</data>", number.exact, number.id, number.printed);
            assert_eq!(html.matches(&data).count(), 1, "{data}");
        }
    }
}

#[test]
fn the_page_has_its_language_one_first_heading_and_its_landmarks() {
    assert!(html().starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    for name in ["h1", "header", "nav", "main", "footer"] {
        assert_eq!(count(name), 1, "{name}");
    }
}

#[test]
fn every_heading_cell_has_a_scope() {
    let html = html();
    let elements = elements(&html);
    let scopes: Vec<&str> = elements
        .iter()
        .filter(|(name, _)| name == "th")
        .map(|(_, attributes)| attributes.iter().find(|(name, _)| name == "scope").unwrap().1.as_str())
        .collect();
    assert_eq!(scopes.iter().filter(|scope| **scope == "col").count(), 8);
    assert_eq!(scopes.iter().filter(|scope| **scope == "row").count(), 6);
}

#[test]
fn ids_are_unique_and_every_link_has_its_target() {
    let elements = elements(&html());
    let attributes = |wanted: &'static str| {
        elements.iter().flat_map(|(_, attributes)| attributes).filter(move |(name, _)| name == wanted).map(|(_, value)| value.as_str())
    };
    let ids: BTreeSet<&str> = attributes("id").collect();
    assert_eq!(ids.len(), attributes("id").count());
    for link in attributes("href") {
        assert!(ids.contains(link.strip_prefix('#').unwrap()), "{link}");
    }
}

#[test]
fn a_figure_has_its_drawing_and_its_numbers() {
    let html = html();
    assert!(html.contains("<svg role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title id=\"F3-svg-title\">"));
    assert!(html.contains("<summary>Cijfers als tabel</summary>"));
}

#[test]
fn without_its_drawing_a_figure_shows_its_numbers() {
    let html = String::from_utf8(page(&sample::report(), &[])).unwrap();
    assert!(!html.contains("<details>") && html.contains("data-id=\"F3/clean/share\""));
}

#[test]
fn what_is_not_reported_is_named_with_its_reason() {
    assert!(html().contains("<b>Figuur 11</b>: Indicatoren &amp; &lt;doelen&gt;</dt><dd>De dataset `indicators` ontbreekt.</dd>"));
}

#[test]
fn an_empty_cell_says_what_it_means() {
    let html = html();
    assert_eq!(html.matches("<span class=\"hidden\">Niet van toepassing of niet gerapporteerd</span>").count(), 1);
    assert!(html.contains("– = Niet van toepassing of niet gerapporteerd"));
}

#[test]
fn a_report_without_gaps_has_no_such_section() {
    let mut report = sample::report();
    report.not_reported.clear();
    report.items.retain(|item| matches!(item, Item::Figure(_)));
    let html = String::from_utf8(page(&report, &[])).unwrap();
    assert!(!html.contains("Niet gerapporteerd") && !html.contains("Tabellen"));
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let html = html().replace("http://www.w3.org/2000/svg", "");
    for address in ["http:", "https:", " src=", "@import", "url(", "<link"] {
        assert!(!html.contains(address), "{address}");
    }
}

/// The page of a report with an extract.
fn with_extract() -> String {
    let report = crate::report::Report { extracts: vec![sample::extract()], ..sample::report() };
    String::from_utf8(page(&report, &[])).unwrap()
}

#[test]
fn an_extract_is_a_table_with_labelled_fields_that_only_a_script_shows() {
    let html = with_extract();
    let found = elements(&html);
    let is_filter = |(_, attributes): &&(String, Vec<(String, String)>)| attributes.contains(&("class".to_owned(), "filter".to_owned()));
    let filter = found.iter().find(is_filter).unwrap();
    assert!(filter.1.contains(&("hidden".to_owned(), "hidden".to_owned())), "without a script there is nothing to fill in");
    assert!(
        html.contains(
            "<label id=\"portal/calls-text-label\" for=\"portal/calls-text\">Zoeken in alle kolommen</label><input type=\"search\""
        )
    );
    assert!(html.contains(
        "data-column=\"0\"><option value=\"\">alle</option><option>Innovatiefonds</option><option>Horizon Europa</option></select>"
    ));
    assert!(html.contains("<p class=\"shown\" role=\"status\" data-shown=\"Getoonde rijen: {shown} van {all}\"></p>"));
    assert!(html.contains("<td role=\"cell\" data-label=\"Opening\"><time datetime=\"2024-11\">nov. 2024</time></td>"));
    assert!(html.contains("<data value=\"1000000.50\" data-id=\"portal/calls/IF\">1,0</data>"));
    assert!(html.contains("<li><a href=\"#portal/calls\">Oproepen &amp; &lt;meer&gt;</a></li>"));
    assert!(!html.contains("cmd(),<b>"));
}
