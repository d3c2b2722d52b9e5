//! The checked facts as Parquet, with their origins.

use polars::prelude::{ChunkCast, Column, DataFrame, DataType, IntoColumn, NamedFrom, ParquetCompression, ParquetWriter, Series};

use super::{Facts, ORIGIN};
use crate::plan::{ColumnType, DatasetPlan};

/// The facts of a dataset as a Parquet file: amounts in euro as decimals with two places, decimals with four, dates as dates, and for
/// each row the file, sheet and row (counted from 1, as a spreadsheet shows it) that it was read from.
#[must_use]
pub fn parquet(facts: &Facts, dataset: &DatasetPlan) -> Vec<u8> {
    let mut columns: Vec<Column> = dataset
        .columns
        .iter()
        .enumerate()
        .filter(|(position, _)| facts.reported[*position])
        .map(|(position, column)| match column.kind {
            ColumnType::Amount => decimal(facts.column(position), 2),
            ColumnType::Decimal | ColumnType::Percentage => decimal(facts.column(position), 4),
            _ => facts.column(position).clone(),
        })
        .collect();
    columns.extend(as_sent(facts, dataset));
    columns.extend(places(facts));
    let mut frame = DataFrame::new(facts.len(), columns).expect("all columns have a value a fact, and names are unique");
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .with_compression(ParquetCompression::Snappy)
        .finish(&mut frame)
        .expect("writing to memory does not fail");
    bytes
}

/// The columns of codes as they were sent, where some are carried to another version of NUTS.
fn as_sent(facts: &Facts, dataset: &DatasetPlan) -> Vec<Column> {
    let names = dataset.areas().map(|area| super::name_as_sent(&dataset.columns[area].name));
    names.filter_map(|name| facts.frame.column(&name).ok().cloned()).collect()
}

/// Integers as decimals with this many places; no digit changes.
fn decimal(column: &Column, scale: usize) -> Column {
    let integers = column.i64().expect("amounts and decimals are stored as 64-bit integers");
    let wide = integers.cast(&DataType::Int128).expect("64-bit integers are 128-bit ones");
    let wide = wide.i128().expect("cast to 128 bits").clone();
    wide.into_decimal_unchecked(38, scale).into_column()
}

fn places(facts: &Facts) -> Vec<Column> {
    let ordinals = facts.frame.column(ORIGIN).expect("every frame has its ordinals").u32().expect("ordinals are 32-bit");
    let rows: Vec<_> = ordinals.into_no_null_iter().map(|ordinal| facts.origins.row(ordinal)).collect();
    let files: Vec<&str> = rows.iter().map(|row| row.path).collect();
    let sheets: Vec<&str> = rows.iter().map(|row| row.sheet).collect();
    let numbers: Vec<u32> = rows.iter().map(|row| row.cell.row + 1).collect();
    vec![
        Series::new("origin_file".into(), files).into_column(),
        Series::new("origin_sheet".into(), sheets).into_column(),
        Series::new("origin_row".into(), numbers).into_column(),
    ]
}
