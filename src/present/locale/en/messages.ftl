# Everything that a reader of the report sees in English, but for the labels of codes.

report-title = Strategic Technologies for Europe Platform: annual report { $year }
report-subtitle = Tables and figures. Cut-off date { $date }
made-by = Made by step-report { $version } from the spreadsheets of the reporting campaign { $campaign }

report-title-synthetic = Strategic Technologies for Europe Platform: annual report { $year } (synthetic data)
report-subtitle-synthetic = Synthetic data: every figure is made up. Tables and figures. Cut-off date { $date }
made-by-synthetic = Made by step-report { $version } from synthetic data, the made-up spreadsheets of the campaign { $campaign }
word-synthetic = Synthetic data

table-heading = Table { $number }
figure-heading = Figure { $number }

word-contents = Contents
word-notes = Notes
word-note = Note
word-cover = Cover
word-tables = Tables
word-figures = Figures
word-source = Source
word-not-reported = Not reported
word-data-table = Figures as a table
word-skip = Skip to the content
word-sheet = Sheet
word-title = Title
word-number = Number
word-reason = Reason
date = { $day } { $month } { $year }
month = { $month } { $year }
empty-cell = not reported or not applicable
total = Total
subtotal = Total, { $label }
key-none = not broken down

area-extra-regio = { $country }: outside the regions (extra-regio)
area-unknown-region = { $country }: region unknown
area-unknown = Place unknown

source-line = Source: reporting of the Commission services and the Member States for the STEP annual report { $year }; cut-off date { $date }.
source-line-synthetic = Source: synthetic data, not the reporting for any STEP annual report; year { $year }, cut-off date { $date }.
missing-dataset = The dataset ‘{ $dataset }’ was not reported.
missing-columns = { $count ->
    [one] The dataset ‘{ $dataset }’ was reported without the column ‘{ $columns }’.
   *[other] The dataset ‘{ $dataset }’ was reported without the columns ‘{ $columns }’.
}
missing-facts = The dataset ‘{ $dataset }’ has no facts of this kind.

unit-EUR-0 = EUR
unit-EUR-3 = EUR thousand
unit-EUR-6 = EUR million
unit-EUR-9 = EUR billion
unit-count = number
unit-percent = %
unit-score = score

column-sector = Sector
column-programme = Programme
column-call = Call
column-number = No
column-topic = Topic
column-opens = Opens
column-closes = Closes
column-member_state = Member State
column-level = Level
column-area = Area (NUTS)
column-category_of_region = Category of region
column-fund = Fund
column-status = Status
column-state = State
column-deadline = Deadline
column-funding_rate = Funding rate
column-rank = Rank
column-item = Information
column-specific_objective = Specific objective
column-intervention_field = Intervention field
column-enterprise_type = Type of enterprise
column-policy_objective = Policy objective
column-kind_of_investment = Kind of investment
column-kind_of_area = Kind of area
column-respondent_type = Type of respondent
column-respondents = Respondents
column-basis = Basis

measure-budget = Budget
measure-amount = Amount
measure-grant = Grants
measure-seals = Seals
measure-preselected = Preselected for a grant
measure-not_preselected = Not preselected for a grant
measure-programmes = Programmes
measure-share = Share
measure-score = Score
measure-respondents = Respondents

count-programmes = { $count ->
    [one] { $number } programme
   *[other] { $number } programmes
}
count-seals = { $count ->
    [one] { $number } seal
   *[other] { $number } seals
}

alt-donut = Ring chart with { $count ->
    [one] { $number } part
   *[other] { $number } parts
}: { $title }
alt-bars = Bar chart with { $count ->
    [one] { $number } bar
   *[other] { $number } bars
}: { $title }
alt-map = Map of the Member States with a circle in { $number }: { $title }
alt-tiles = Tile map of the NUTS 2 regions, one square each, with a value in { $number }: { $title }
alt-regions = Map of the NUTS 2 regions with a value in { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). The largest values are: { $values }. The table has all of them.
map-no-value = no circle: not reported
regions-no-value = not reported
regions-outside = outside the EU
regions-elsewhere = Not on the map, because they are not given by NUTS 2 region ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics for the administrative boundaries.

title-T1 = Calls for proposals contributing to STEP under programmes in direct management
title-T2 = Approved programme amendments for STEP, by programme and fund
title-T3 = Calls for STEP projects under cohesion policy programmes in Member States
title-T4 = STEP Seals awarded and projects preselected for a grant, by call and topic
title-F3 = Budget of STEP calls in direct management, by sector
title-F4 = Innovation Fund grants in clean technologies, by Member State
title-F5 = Horizon Europe grants in digital technologies, by Member State
title-F6 = EU4Health grants in biotechnologies, by Member State
title-F7 = Approved programme amendments for STEP, by fund
title-F8 = Approved programme amendments for STEP: amounts and number of programmes, by Member State
title-F9 = Programme amendments for STEP submitted by the cut-off date, by Member State
title-F10 = Approved amounts of ERDF and ESF+ for STEP, by category of region
title-F11 = Approved amounts for STEP, by policy objective and specific objective
title-F12 = Approved amounts for STEP, by kind of investment
title-F13 = Productive investment for STEP, by type of enterprise and sector
title-F14 = STEP Seals by programme: projects with and without a grant, with the funding rate
title-F15 = STEP Seals by Member State involved
title-F16 = Survey: respondents by type
title-F17 = Survey: answers by type of respondent
title-F18 = Survey: information that project promoters regard as essential

note-rounding = Figures may not add up because of rounding.
note-additive = Parts are rounded so that they add up to the printed totals (largest remainder); a last digit may therefore differ from that of the exact value.
note-call-without-fund = A call without a fund is financed by several funds; the amount is not broken down.
note-preselected-by-call = The Innovation Fund reports the preselection for a grant by call, not by topic.
note-equal-split = Projects in several locations are split equally over their locations.
note-own-contribution = Each entity’s own contribution is counted in the Member State of the entity.
note-programmes-once = A programme that was amended for several funds is counted once.
note-category-of-programme = The category of a regional programme follows from its region; that of a national programme is the one that its Member State reports, or that is assumed as said here.
note-five-member-states = Only the five Member States with the most seals are reported; others are involved too.
note-seals-not-additive = A seal counts once in each Member State involved, so Member States do not add up to the number of seals.

place-cell = { $file }, cell { $cell }
place-cell-of-sheet = { $file }, sheet ‘{ $sheet }’, cell { $cell }
note-assumed = * Not reported but assumed: { $column } ‘{ $value }’ ({ $conditions }). { $reason }
note-corrected = Corrected: { $place }: ‘{ $from }’ was sent, ‘{ $to }’ counts. { $reason }
note-filled = Corrected: { $place } was sent empty, ‘{ $to }’ counts. { $reason }
note-emptied = Corrected: { $place }: ‘{ $from }’ was sent and does not count. { $reason }
note-left-out = Left out: { $place }, the row ‘{ $from }’. { $reason }
note-more-corrections = There are more corrections; the data files list all of them.
heading-K-table = Key figures { $number }
heading-R-table = Regional table { $number }
heading-R-figure = Regional figure { $number }
heading-S-table = Supplementary table { $number }
heading-S-figure = Supplementary figure { $number }
heading-Y-table = Table by year { $number }
heading-Y-figure = Figure by year { $number }

unit-EUR-per-inhabitant = EUR per inhabitant
unit-rank = rank

measure-per_head = Amount per inhabitant
measure-rank = Rank
measure-share_so_far = Share with the rows above
measure-share_of_ten_regions = Share of the ten largest regions
measure-regions_making_half = Regions that make half of the amount
measure-share_of_five_programmes = Share of the five largest programmes
measure-programmes_making_half = Programmes that make half of the amount

title-S3 = Approved amounts for STEP per inhabitant, by Member State
title-S4 = Approved amounts for STEP per inhabitant, by NUTS 2 region
title-S5 = Approved amounts of ERDF and ESF+ for STEP per inhabitant, by category of region
title-S6 = Concentration of the approved amounts for STEP, by fund
title-S7 = The ten areas with the largest approved amounts of regional programmes for STEP

note-top = Only the largest rows are shown.
note-top-of-all = Only the largest rows are shown; the total is of all rows.
note-population = Inhabitants are those of the population grid of 2021 of the Joint Research Centre, not an official count; those of the French outermost regions are from the national census.
note-per-head-of-all = Amounts are divided by all inhabitants of the place, whether or not it has a programme. The total is that of the European Union.
note-regions-of-the-whole = Regions are those of NUTS levels 1 and 2 that programmes name. National programmes are part of the whole, and never among the largest regions.
# Amounts and shares in running text (Interinstitutional Style Guide 7.3.3: in English the currency stands before the amount).
running-0 = { $number }
running-3 = { $number } thousand
running-6 = { $number } million
running-9 = { $number } billion
running-EUR = EUR { $amount }
running-percent = { $number } %

column-key_figure = Key figure
column-unit = Unit
column-value = Value
column-measure = Measure
column-title = Title
column-operation = Operation
column-partner = Implementing partner

none = None: nothing of this kind is reported for this year.
missing-key-figures = None of its datasets was reported.

title-K1 = Key figures for the text of the report
title-S1 = Amounts of the Recovery and Resilience Facility for STEP, by Member State and sector
title-S2 = InvestEU guarantees for STEP, by Member State and sector

key-call_budget = Budget of the calls in direct management
key-call_topics = Call topics in direct management
key-call_programmes = Programmes with such calls
key-seals = STEP Seals awarded
key-seals_preselected = Projects with a STEP Seal that were preselected for a grant
key-grants = Grants
key-submitted_amount = Amount of the programme amendments submitted
key-submitting_member_states = Member States that submitted programme amendments
key-approved_amount = Amount of the programme amendments approved
key-approved_amendments = Programme amendments approved
key-approved_member_states = Member States with approved programme amendments
key-largest_member_state = Largest approved amount of a Member State: { $of }
key-largest_member_state-unknown = Largest approved amount of a Member State
key-largest_member_states = Share of the three Member States with the largest approved amounts
key-less_developed_erdf = Share of less developed regions in the approved amount of the ERDF
key-less_developed_esf = Share of less developed regions in the approved amount of the ESF+
key-national_calls = Calls of Member States under cohesion policy programmes
key-national_call_budget = Budget of these calls
heading-M-figure = Map { $number }
key-other = Others
unit-number = number
column-project = Project
column-entity = Entity
column-indicator = Indicator
measure-target = Planned results
note-repeated-rows = { $measure } are counted once in each row that they belong to, so the rows do not add up to the total.
note-repeated-columns = { $measure } are counted once in each column that they belong to, so the columns do not add up to the total.
note-funds-without-category = JTF and the Cohesion Fund have no category of region.
note-programme-area = Amounts stand at the area of each programme: those of national programmes and of regions of level 1 are not spread over their regions.
note-grants-by-place = Innovation Fund projects in several locations are split equally over their locations; otherwise each entity’s own contribution is counted.
title-R1 = Approved amounts for STEP, by region and fund
title-R2 = Grants to STEP projects, by region and sector
title-R3 = STEP Seals, by region involved and sector
title-R4 = Approved amounts for STEP, by category of region and fund
title-R5 = Approved amounts for STEP, by region and sector
title-R6 = Planned results of the programmes, by indicator and sector
title-R7 = Selected projects with the largest grants
title-M1 = Approved amounts for STEP, by region
title-M2 = Grants to STEP projects, by region
title-M3 = STEP Seals, by region involved
# Where a number comes from, in the page.
explain-title = Where this number comes from
explain-hint = Every number can be asked where it comes from: click it, or go to it with Tab and the arrow keys and press Enter.
explain-close = Close
explain-exact = Exact value
explain-calculation = Calculation
explain-counted = What counts
explain-universe = Stage
explain-places = Places
explain-regions = Regions
explain-rounded = Rounded
explain-addends = Made from
explain-part = The part is made from
explain-whole = The whole is made from
explain-value = Value
explain-cell = Cell
explain-file = File and sheet
explain-written = As written
explain-row = Row
explain-more = and { $number } more: { $command }
explain-values = { $count ->
    [one] { $number } value
   *[other] { $number } values
}
explain-per-head = { $amount } / { $people } inhabitants = { $exact }
explain-distinct = { $number } different ({ $columns }): { $keys }
explain-up-to = { $of }, up to { $date }
explain-half-up = half away from zero
explain-half-even = half to the even digit
explain-rounding = once, from the exact value, { $rule }, to { $count ->
    [0] whole numbers
    [one] { $number } decimal
   *[other] { $number } decimals
} ({ $unit })
explain-additive = { $rounding }; parts rounded so that they add up to the printed total
explain-carried = { $from } of NUTS { $from_version } is { $to } of NUTS { $to_version }
explain-carried-part = { $from } of NUTS { $from_version } was split: { $share } to { $to } of NUTS { $to_version }, by the population of 2021

dataset-calls = Calls for proposals
dataset-seals = STEP Seals, by topic
dataset-seals_by_member_state = STEP Seals, by Member State
dataset-grants = Grants, by Member State
dataset-projects = Projects and their entities
dataset-amendments = Programme amendments
dataset-national_calls = National calls
dataset-indicators = Indicators
dataset-survey = Survey
dataset-cohesion_categorisation = Cohesion policy: finances by category
dataset-cohesion_planned_finances = Cohesion policy: planned finances
dataset-cohesion_financial_plan = Cohesion policy: financial plan by year
dataset-cohesion_payments = Cohesion policy: payments, cumulated
dataset-cordis_projects = CORDIS: projects
dataset-cordis_organisations = CORDIS: organisations

universe-submitted = submitted
universe-approved = approved
universe-pending = submitted, not yet decided
universe-reserved = reserved
universe-awarded = awarded
universe-planned = planned
universe-answered = answered

attribution-as-reported = as reported
attribution-equal-split-over-the-locations = equal parts for the locations of a project
attribution-each-entitys-own-contribution = each entity’s own contribution
attribution-once-in-every-country-involved = once in every country involved

attribution-own-area = at the area of each programme, not spread over its regions
attribution-spread = spread over the regions of level 2 by their people
attribution-once-per-place = once in every country or region involved
explain-spread = the amount of { $from } is spread over its regions: { $part } of { $whole } people of 2021 live in { $to }
explain-corrected = Corrected
explain-assumed = Assumed
explain-left-out = left out

column-year = Year
measure-change = Change on the year before
measure-change_percent = Change on the year before, in per cent
measure-cumulated = Cumulated since the first year
missing-earlier-years = No earlier year of the dataset ‘{ $dataset }’ was reported.
title-Y1 = Approved amounts for STEP, by fund and year
title-Y2 = Approved amounts for STEP, by Member State: the year, the change on the year before and the sum of all years
title-Y3 = Budget of STEP calls in direct management, by sector and year
note-change = Where both years were reported, a row that is missing in one of them counts as nothing in it.

explain-place = place { $number } of { $rows } rows, the largest first
explain-largest = { $sum }; the largest of { $all } ({ $of })
explain-making = the { $number } largest of { $all } ({ $of }) make { $percent } %
explain-compared = Compared with
explain-year = The year
explain-year-before = The year before
explain-converted = Converted
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[note 1]`.
note-mark = note
not-applicable = not applicable
one-table = This sheet has one table.
about-workbook = Each table has a sheet of its own. Cells hold the unrounded numbers, and show them rounded as in the report.

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Calls in direct management: open, forthcoming and closed
title-portal-national-calls = Calls in Member States
title-portal-seal-projects = Projects with a STEP Seal, by country and region
title-portal-seals = STEP Seals by call and topic
title-portal-amendments-by-member-state = Approved amounts for STEP, by Member State and fund
title-portal-grants-by-member-state = Grants to STEP projects, by Member State, programme and sector
title-portal-grants-by-region = Grants to STEP projects, by region, programme and sector
title-portal-contact-points = National contact points
column-organisation = Organisation
column-role = Role
column-web_page = Web page
column-email = E-mail
column-state_at_cut_off = State at the cut-off date
word-extracts = Extracts for the STEP portal
filter-text = Search in all columns
filter-all = all
filter-reset = Show all rows
filter-shown = Rows shown: { $shown } of { $all }
title-portal-amendments-by-region = Approved amounts for STEP, by region and fund
column-preselected = Preselected for a grant
dataset-forthcoming_calls = Forthcoming calls
dataset-contact_points = National contact points
