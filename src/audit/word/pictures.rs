//! Whether pictures say what they show, and their numbers can be read.

use super::text::{Text, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;

pub(super) fn check(text: &Text<'_>, faults: &mut Faults<'_>) {
    let mut caption = String::new();
    for (place, block) in text.blocks.iter().enumerate() {
        if text.is_caption(block) {
            caption = letters(block.element);
        }
        for picture in block.element.within("w:drawing") {
            let about = picture.within("wp:docPr");
            if about.iter().all(|about| about.get("descr").is_none_or(|words| words.trim().is_empty())) {
                faults.of_file(Point::WordPictures, format!("expected the picture of `{caption}` to say what it shows"));
            }
            let mut below = text.blocks[place + 1..].iter().take_while(|block| !text.is_caption(block));
            if !below.any(|block| block.element.name == "w:tbl") {
                faults.of_file(Point::WordPictures, format!("expected the numbers of `{caption}` as a table below the picture"));
            }
        }
    }
}
