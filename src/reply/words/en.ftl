# Letters to senders and comments in their workbooks, in English. One message a code says what is wrong, `-do` what to do, and `-cell`, where
# there is one, what is to be said of a single cell.

letter-subject = STEP annual report { $year }: please correct your reporting
letter-to = To: { $who }
letter-greeting = Dear colleagues,
letter-intro = Thank you for your reporting for the STEP annual report { $year }. While reading it we came across { $count ->
    [one] one point
   *[other] { $count } points
} that only you can put right. Please correct what is listed below in your own { $files ->
    [one] file and send it
   *[other] files and send them
} to us again.
letter-copy = In the enclosed copy “{ $copy }” the cells concerned are coloured, and each has a comment. It is only there to look at: formulas are replaced by their values.
copy-formula = In your file there is a formula here; this copy has its value.
copy-further = { $count ->
    [one] One more cell of this sheet is coloured, but has no comment.
   *[other] { $count } more cells of this sheet are coloured, but have no comment.
}
letter-sheet = Sheet “{ $sheet }”
letter-error = To be corrected
letter-warning = Please check
letter-cell = Cell
letter-found = Content
letter-remark = Remark
letter-cells = { $count ->
    [one] Cell: { $cells }
   *[other] Cells: { $cells }
}
letter-more = { $count ->
    [one] and one more cell: { $cells }
   *[other] and { $count } more cells: { $cells }
}
letter-closing = Kind regards
letter-sign = STEP annual report { $year }
column-named = the column “{ $column }”
column-unnamed = column { $letters }

unreadable-file = { $kind ->
    [password] The file is protected by a password.
   *[other] We cannot open the file.
}
unreadable-file-do = { $kind ->
    [password] Please send it without a password.
   *[other] Please open it in your spreadsheet program, save it as an .xlsx file and send that.
}
missing-header = The sheet has no row of headings that we recognise.
missing-header-do = Please give each column a heading in one row above the first entry. These columns are needed: { $columns }.
missing-column = The column “{ $column }” is missing.
missing-column-do = { $case ->
    [near] If “{ $near }” is that column, please name it “{ $column }”; otherwise please add the column.
    [bare] Column { $bare } holds data but has no heading. If it is that column, please write “{ $column }” above it; otherwise please add the column.
   *[other] Please add it.
}
duplicate-column = Two columns hold the same thing: “{ $heading }” is one of them.
duplicate-column-do = Please take one of the two out, or rename it.
unused-column = We do not know the column “{ $heading }”; what stands in it will not be in the report.
unused-column-do = If it belongs to the report, please tell us what it holds. Otherwise there is nothing to do.
unnamed-column = Column { $letters } holds data but has no heading.
unnamed-column-do = Please write a heading above it, or empty the column.
missing-value = In { $where }, cells are empty that have to be filled.
missing-value-do = Please fill them in; where an amount is zero, please write 0.
merged-value = In { $where }, cells are merged over several rows, so that we cannot tell which row the value belongs to.
merged-value-do = Please split these cells and write into each row what is its own.
unparsable-amount = In { $where }, there are cells that do not hold an amount.
unparsable-amount-do = Please write the amount as a number, without letters or remarks.
unparsable-number = In { $where }, there are cells that do not hold a number.
unparsable-number-do = Please write a number, without letters or remarks.
number-odd = “{ $odd }” is no digit
number-currency = not in euro
unparsable-date = In { $where }, there are cells that do not hold a date.
unparsable-date-do = Please write the date as 31/12/2024.
ambiguous-number = In { $where }, there are numbers that can be read in two ways.
ambiguous-number-do = Please write them without a separator between the thousands, and with two decimals.
ambiguous-number-cell = { $thousands } or { $decimals }?
ambiguous-date = In { $where }, there are dates that can be read in two ways.
ambiguous-date-do = Please write the month in words, or the date as 2024-12-31.
too-precise = In { $where }, there are amounts with more decimals than cents.
too-precise-do = Please round them to the cent.
mixed-currencies = In { $where }, there are amounts in another currency than the rest of their column.
mixed-currencies-do = Please give all amounts of a column in one currency, in euro where you can.
unknown-unit = { $kind ->
    [currency] The amounts in { $where } are not in euro.
    [two] The sheet states two different units of the amounts.
    [contradicting] The heading of { $where } and “{ $other }” above it state different units.
   *[none] The unit of the amounts in { $where } is not stated.
}
unknown-unit-do = { $kind ->
    [currency] Please give them in euro.
    [two] Please state the unit in the heading of each column of amounts.
    [contradicting] Please write the same unit in both places, or take one of them out.
   *[none] Please write it into the heading, for example “{ $heading } (EUR million)”.
}
unknown-code = In { $where }, there are values that are not on our list.
unknown-code-do = { $codes ->
    [none] Please use the values of the list in the template.
   *[other] Please use one of these values: { $codes }.
}
code-near = “{ $near }”?
contradicting-code = In { $where }, there are codes that do not go together with another column of their row.
contradicting-code-do = Please correct one of the two.
contradicting-code-cell = { $known } goes with: { $expected }
contradicting-amount = The rows of some projects state different amounts for the whole project.
contradicting-amount-do = Please give the same amount on each row of a project.
contradicting-amount-cell = { $other } in { $first }
error-cell = In { $where }, there are cells that show an error of the spreadsheet program.
error-cell-do = Please mend the formula, or type the value.
uncalculated-formula = In { $where }, there are formulas without a result.
uncalculated-formula-do = Please open the file in your spreadsheet program, save it, and send it again.
hidden-data = { $kind ->
    [sheet] The sheet is hidden; we have read it.
    [column] Column { $letters } is hidden; we have read it.
   *[rows] { $count ->
        [one] One row with data is hidden; we have read it.
       *[other] { $count } rows with data are hidden; we have read them.
    }
}
hidden-data-do = Please tell us if this is not to count, or take it out.
duplicate-key = Some entries stand there twice.
duplicate-key-do = Please take out one of each two, or give each its own number.
duplicate-key-cell = the same as in { $first }
unbalanced-total = Some totals are not the sum of their rows.
unbalanced-total-do = Please correct the total or the row that is wrong.
unbalanced-total-cell = the rows add up to { $expected }
impossible-fund = Some rows name a fund that the Member State does not have in 2021-2027.
impossible-fund-do = Please correct the fund or the Member State.
impossible-category = In some rows, the fund and the category of region do not go together.
impossible-category-do = Only ERDF and ESF+ are allocated by category of region: please give it for these two, and leave the cell empty for the others.
contradicting-category = In some rows, the category of region is not the one that the region has in 2021-2027 under Implementing Decision (EU) 2021/1130.
contradicting-category-do = Please correct the category or the region.
contradicting-category-cell = { $area }: { $expected }
mixed-nuts-versions = The NUTS codes are from different versions.
mixed-nuts-versions-and = and
mixed-nuts-versions-do = Please write all codes of the file in one version, preferably NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Some NUTS codes lie in another Member State.
foreign-area-do = Please correct the code or the Member State.
foreign-area-cell = not in { $country }
above-limit = In { $where }, there are amounts that are higher than they can be.
above-limit-do = Please correct one of the two amounts.
above-limit-cell = at most { $most }
after-cut-off = In { $where }, there are dates after the cut-off date of the report, { $cut_off }.
after-cut-off-do = Please correct the date, or leave the row for next year’s reporting.
before-cut-off = In { $where }, there are dates that are not after the cut-off date of the report, { $cut_off }.
before-cut-off-do = Please report these rows with the calls of the year, or correct the date.
malformed-address = In { $where }, there are texts that are not one address.
malformed-address-do = Please write one full address in each cell, and nothing else.
ends-before-start = Some periods end before they begin.
ends-before-start-do = Please correct the beginning or the end.
ends-before-start-cell = begins { $start }
suspect-magnitude = In { $where }, there are amounts that are very much higher than the others.
suspect-magnitude-do = Please check whether the unit is right (euro, thousand, million). If the amounts are right, please confirm them.
suspect-magnitude-cell = { $times } times the usual amount
negative-amount = In { $where }, there are negative amounts.
negative-amount-do = Please correct them, or tell us what they mean.
