//! Whether pictures say what they show, and their numbers can be read.

use super::{Page, called};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(page: &Page<'_>, faults: &mut Faults<'_>) {
    for section in page.body.within("section").into_iter().filter(|section| !section.within("svg").is_empty()) {
        let figures = section.within("figure");
        let of_figures: usize = figures.iter().map(|figure| figure.within("svg").len()).sum();
        if of_figures != section.within("svg").len() {
            faults.of_file(Point::PagePictures, format!("expected every picture of {} within a `<figure>`", called(section)));
        }
        if figures.iter().any(|figure| figure.first("figcaption").is_none_or(|caption| caption.whole_text().trim().is_empty())) {
            faults.of_file(Point::PagePictures, format!("expected a caption at the picture of {}", called(section)));
        }
        for picture in section.within("svg") {
            let says = |name: &str| picture.first(name).is_some_and(|element| !element.whole_text().trim().is_empty());
            if !(says("title") && says("desc") && picture.get("role") == Some("img") && picture.get("aria-labelledby").is_some()) {
                faults.of_file(
                    Point::PagePictures,
                    format!("expected the picture of {} to say what it is and what it shows", called(section)),
                );
            }
        }
        let disclosed = section.within("details").iter().any(|details| {
            let summary = details.first("summary").map(Element::whole_text).unwrap_or_default();
            !summary.trim().is_empty() && !details.within("table").is_empty()
        });
        if !disclosed {
            faults.of_file(Point::PagePictures, format!("expected the numbers of {} as a table behind a disclosure", called(section)));
        }
    }
}
