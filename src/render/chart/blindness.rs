//! How colours look to people who see fewer of them, for the tests: the matrices of Machado, Oliveira and Fernandes (2009) at full
//! severity, and the distance of two colours in CIELAB (1976), where about 2 can just be seen.

use super::theme::Colour;

/// A kind of colour blindness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Protanopia, Self::Deuteranopia, Self::Tritanopia];

    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Protanopia => {
                [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]
            }
            Self::Deuteranopia => {
                [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]
            }
            Self::Tritanopia => {
                [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]
            }
        }
    }
}

/// How different two colours look to somebody.
pub(super) fn difference(one: Colour, two: Colour, kind: Kind) -> f64 {
    let (one, two) = (lab(seen(one, kind)), lab(seen(two, kind)));
    one.iter().zip(two).map(|(one, two)| (one - two).powi(2)).sum::<f64>().sqrt()
}

/// Linear red, green and blue as somebody sees them.
fn seen(colour: Colour, kind: Kind) -> [f64; 3] {
    let linear = [colour.0, colour.1, colour.2].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    kind.matrix().map(|row| row.iter().zip(linear).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
}

fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
    let root = |part: f64| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 };
    let (x, y, z) = (root(x), root(y), root(z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn red_and_green_of_one_lightness_are_alike_without_the_green_cones_and_black_and_white_never() {
    let (red, green) = (Colour(0xB0, 0x5A, 0x3C), Colour(0x6E, 0x7A, 0x3C));
    assert!(difference(red, green, Kind::Deuteranopia) < 15.0);
    assert!(difference(red, green, Kind::Tritanopia) > 30.0);
    for kind in Kind::ALL {
        assert!((difference(Colour(0, 0, 0), Colour::WHITE, kind) - 100.0).abs() < 1.0);
    }
}
