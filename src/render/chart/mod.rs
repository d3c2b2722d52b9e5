//! Charts: plotters draws SVG, resvg turns the same SVG into PNG.
