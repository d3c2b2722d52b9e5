//! Same input, same bytes: whatever the number of threads and the order of the files.

use step_report::artifact::Artifacts;

use crate::campaign;

fn artifacts(threads: usize, reversed: bool) -> Artifacts {
    let mut campaign = campaign::of_2024();
    campaign.files.sort_by(|left, right| left.path.cmp(&right.path));
    if reversed {
        campaign.files.reverse();
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| campaign::build(&campaign)).artifacts.expect("the campaign of 2024 has no errors")
}

#[test]
fn threads_and_the_order_of_files_change_no_byte() {
    let one = artifacts(1, false);
    let many = artifacts(4, true);
    assert!(one.iter().count() > 60, "the whole report was made");
    for (left, right) in one.iter().zip(many.iter()) {
        assert_eq!(left.path, right.path);
        assert!(left.bytes == right.bytes, "{} differs", left.path);
    }
    assert_eq!(one.iter().count(), many.iter().count());
}
