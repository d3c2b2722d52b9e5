# Everything that a reader of the report sees in Danish, but for the labels of codes.

report-title = Platformen for strategiske teknologier for Europa: årsrapport { $year }
report-subtitle = Tabeller og figurer. Skæringsdato: { $date }
made-by = Udarbejdet af step-report { $version } på grundlag af regnearkene fra indberetningen { $campaign }

report-title-synthetic = Platformen for strategiske teknologier for Europa: årsrapport { $year } (syntetiske data)
report-subtitle-synthetic = Syntetiske data: alle tal er opdigtede. Tabeller og figurer. Skæringsdato: { $date }
made-by-synthetic = Udarbejdet af step-report { $version } på grundlag af syntetiske data, de opdigtede regneark fra indberetningen { $campaign }
word-synthetic = Syntetiske data

table-heading = Tabel { $number }
figure-heading = Figur { $number }

word-contents = Indhold
word-notes = Noter
word-note = Note
word-cover = Forside
word-tables = Tabeller
word-figures = Figurer
word-source = Kilde
word-not-reported = Ikke indberettet
word-data-table = Tallene som tabel
word-skip = Gå til indholdet
word-sheet = Ark
word-title = Titel
word-number = Nummer
word-reason = Årsag
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = ikke indberettet eller ikke relevant
total = I alt
subtotal = I alt, { $label }
key-none = ikke opdelt

area-extra-regio = { $country }: uden for regionerne (extra-regio)
area-unknown-region = { $country }: ukendt region
area-unknown = Ukendt sted

source-line = Kilde: indberetninger fra Kommissionens tjenestegrene og medlemsstaterne til STEP-årsrapporten { $year }; skæringsdato: { $date }.
source-line-synthetic = Kilde: syntetiske data, ikke indberetninger til en STEP-årsrapport; år { $year }, skæringsdato: { $date }.
missing-dataset = Datasættet »{ $dataset }« er ikke indberettet.
missing-columns = { $count ->
    [one] Datasættet »{ $dataset }« er indberettet uden kolonnen »{ $columns }«.
   *[other] Datasættet »{ $dataset }« er indberettet uden kolonnerne »{ $columns }«.
}
missing-facts = Datasættet »{ $dataset }« indeholder ingen data af denne art.

unit-EUR-0 = EUR
unit-EUR-3 = tusind EUR
unit-EUR-6 = mio. EUR
unit-EUR-9 = mia. EUR
unit-count = antal
unit-percent = %
unit-score = point

column-sector = Sektor
column-programme = Program
column-call = Indkaldelse
column-number = Nr.
column-topic = Emne
column-opens = Åbning
column-closes = Lukning
column-member_state = Medlemsstat
column-level = Niveau
column-area = Område (NUTS)
column-category_of_region = Regionskategori
column-fund = Fond
column-status = Stade
column-state = Tilstand
column-deadline = Frist
column-funding_rate = Finansieringsgrad
column-rank = Placering
column-item = Oplysning
column-specific_objective = Specifik målsætning
column-intervention_field = Interventionsområde
column-enterprise_type = Virksomhedstype
column-policy_objective = Politisk målsætning
column-kind_of_investment = Investeringstype
column-kind_of_area = Områdetype
column-respondent_type = Respondenttype
column-respondents = Respondenter
column-basis = Grundlag

measure-budget = Budget
measure-amount = Beløb
measure-grant = Tilskud
measure-seals = Mærker
measure-preselected = Forhåndsudvalgt til tilskud
measure-not_preselected = Ikke forhåndsudvalgt til tilskud
measure-programmes = Programmer
measure-share = Andel
measure-score = Point
measure-respondents = Respondenter

count-programmes = { $count ->
    [one] { $number } program
   *[other] { $number } programmer
}
count-seals = { $count ->
    [one] { $number } mærke
   *[other] { $number } mærker
}

alt-donut = Ringdiagram med { $count ->
    [one] { $number } del
   *[other] { $number } dele
}: { $title }
alt-bars = Søjlediagram med { $count ->
    [one] { $number } søjle
   *[other] { $number } søjler
}: { $title }
alt-map = Kort over medlemsstaterne med en cirkel i { $number }: { $title }
alt-tiles = Felterkort over NUTS 2-regionerne, et kvadrat pr. region, med en værdi i { $number }: { $title }
alt-regions = Kort over NUTS 2-regionerne med en værdi i { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). De højeste værdier er: { $values }. Tabellen indeholder alle værdier.
map-no-value = ingen cirkel: ikke indberettet
regions-no-value = ikke indberettet
regions-outside = uden for EU
regions-elsewhere = Ikke på kortet, da de ikke er angivet efter NUTS 2-region ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics for så vidt angår de administrative grænser.

title-T1 = Indkaldelser af forslag, der bidrager til STEP, under programmer med direkte forvaltning
title-T2 = Godkendte programændringer til STEP, efter program og fond
title-T3 = Indkaldelser til STEP-projekter under samhørighedspolitiske programmer i medlemsstaterne
title-T4 = Tildelte STEP-mærker og projekter forhåndsudvalgt til tilskud, efter indkaldelse og emne
title-F3 = Budget for STEP-indkaldelser med direkte forvaltning, efter sektor
title-F4 = Tilskud fra Innovationsfonden til rene teknologier, efter medlemsstat
title-F5 = Tilskud fra Horisont Europa til digitale teknologier, efter medlemsstat
title-F6 = Tilskud fra EU4Health til bioteknologier, efter medlemsstat
title-F7 = Godkendte programændringer til STEP, efter fond
title-F8 = Godkendte programændringer til STEP: beløb og antal programmer, efter medlemsstat
title-F9 = Programændringer til STEP indsendt inden skæringsdatoen, efter medlemsstat
title-F10 = Godkendte beløb fra EFRU og ESF+ til STEP, efter regionskategori
title-F11 = Godkendte beløb til STEP, efter politisk målsætning og specifik målsætning
title-F12 = Godkendte beløb til STEP, efter investeringstype
title-F13 = Produktive investeringer til STEP, efter virksomhedstype og sektor
title-F14 = STEP-mærker efter program: projekter med og uden tilskud, med finansieringsgraden
title-F15 = STEP-mærker efter deltagende medlemsstat
title-F16 = Undersøgelse: respondenter efter type
title-F17 = Undersøgelse: svar efter respondenttype
title-F18 = Undersøgelse: oplysninger, som projektledere anser for væsentlige

note-rounding = På grund af afrunding stemmer summen af tallene ikke nødvendigvis med totalen.
note-additive = Delene er afrundet, så de giver de trykte totaler (største rest); det sidste ciffer kan derfor afvige fra den nøjagtige værdis.
note-call-without-fund = En indkaldelse uden angivet fond finansieres af flere fonde; beløbet er ikke opdelt.
note-preselected-by-call = Innovationsfonden indberetter forhåndsudvælgelsen til tilskud efter indkaldelse, ikke efter emne.
note-equal-split = Projekter på flere steder er fordelt ligeligt på stederne.
note-own-contribution = Hver enheds eget bidrag medregnes i den medlemsstat, hvor enheden hører hjemme.
note-programmes-once = Et program, der er ændret for flere fonde, tælles én gang.
note-category-of-programme = Et regionalt programs kategori følger af dets region; et nationalt programs kategori er den, som medlemsstaten indberetter, eller den, der antages som angivet her.
note-five-member-states = Kun de fem medlemsstater med flest mærker er indberettet; også andre deltager.
note-seals-not-additive = Et mærke tælles én gang i hver deltagende medlemsstat, så summen af medlemsstaterne er ikke antallet af mærker.

place-cell = { $file }, celle { $cell }
place-cell-of-sheet = { $file }, ark »{ $sheet }«, celle { $cell }
note-assumed = * Ikke indberettet, men antaget: { $column } »{ $value }« ({ $conditions }). { $reason }
note-corrected = Rettet: { $place }: »{ $from }« blev indsendt, »{ $to }« gælder. { $reason }
note-filled = Rettet: { $place } blev indsendt tom, »{ $to }« gælder. { $reason }
note-emptied = Rettet: { $place }: »{ $from }« blev indsendt og medregnes ikke. { $reason }
note-left-out = Udeladt: { $place }, rækken »{ $from }«. { $reason }
note-more-corrections = Der er flere rettelser; datafilerne indeholder dem alle.
heading-K-table = Nøgletal { $number }
heading-R-table = Regional tabel { $number }
heading-R-figure = Regional figur { $number }
heading-S-table = Supplerende tabel { $number }
heading-S-figure = Supplerende figur { $number }
heading-Y-table = Tabel efter år { $number }
heading-Y-figure = Figur efter år { $number }

unit-EUR-per-inhabitant = EUR pr. indbygger
unit-rank = placering

measure-per_head = Beløb pr. indbygger
measure-rank = Placering
measure-share_so_far = Andel sammen med rækkerne ovenfor
measure-share_of_ten_regions = De ti største regioners andel
measure-regions_making_half = Regioner, der udgør halvdelen af beløbet
measure-share_of_five_programmes = De fem største programmers andel
measure-programmes_making_half = Programmer, der udgør halvdelen af beløbet

title-S3 = Godkendte beløb til STEP pr. indbygger, efter medlemsstat
title-S4 = Godkendte beløb til STEP pr. indbygger, efter NUTS 2-region
title-S5 = Godkendte beløb fra EFRU og ESF+ til STEP pr. indbygger, efter regionskategori
title-S6 = Koncentration af de godkendte beløb til STEP, efter fond
title-S7 = De ti områder med de største godkendte beløb fra regionale programmer til STEP

note-top = Kun de største rækker er vist.
note-top-of-all = Kun de største rækker er vist; totalen omfatter alle rækker.
note-population = Indbyggertallene er fra Det Fælles Forskningscenters befolkningsnet for 2021 og er ikke en officiel optælling; tallene for de franske regioner i den yderste periferi er fra den nationale folketælling.
note-per-head-of-all = Beløbene er divideret med alle stedets indbyggere, uanset om stedet har et program. Totalen er Den Europæiske Unions.
note-regions-of-the-whole = Regioner er de regioner på NUTS-niveau 1 og 2, som programmerne nævner. Nationale programmer er en del af det hele, men aldrig blandt de største regioner.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tusind
running-6 = { $number } mio.
running-9 = { $number } mia.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Nøgletal
column-unit = Enhed
column-value = Værdi
column-measure = Foranstaltning
column-title = Titel
column-operation = Operation
column-partner = Gennemførelsespartner

none = Ingen: for dette år er der ikke indberettet noget af denne art.
missing-key-figures = Ingen af de pågældende datasæt er indberettet.

title-K1 = Nøgletal til rapportens tekst
title-S1 = Beløb fra genopretnings- og resiliensfaciliteten til STEP, efter medlemsstat og sektor
title-S2 = InvestEU-garantier til STEP, efter medlemsstat og sektor

key-call_budget = Budget for indkaldelser med direkte forvaltning
key-call_topics = Emner for indkaldelser med direkte forvaltning
key-call_programmes = Programmer med sådanne indkaldelser
key-seals = Tildelte STEP-mærker
key-seals_preselected = Projekter med et STEP-mærke forhåndsudvalgt til tilskud
key-grants = Tilskud
key-submitted_amount = Beløb for indsendte programændringer
key-submitting_member_states = Medlemsstater, der har indsendt programændringer
key-approved_amount = Beløb for godkendte programændringer
key-approved_amendments = Godkendte programændringer
key-approved_member_states = Medlemsstater med godkendte programændringer
key-largest_member_state = En medlemsstats største godkendte beløb: { $of }
key-largest_member_state-unknown = En medlemsstats største godkendte beløb
key-largest_member_states = Andel for de tre medlemsstater med de største godkendte beløb
key-less_developed_erdf = De mindre udviklede regioners andel af det godkendte beløb fra EFRU
key-less_developed_esf = De mindre udviklede regioners andel af det godkendte beløb fra ESF+
key-national_calls = Medlemsstaternes indkaldelser under samhørighedspolitiske programmer
key-national_call_budget = Budget for disse indkaldelser
heading-M-figure = Kort { $number }
key-other = Andre
unit-number = antal
column-project = Projekt
column-entity = Organisation
column-indicator = Indikator
measure-target = Planlagte resultater
note-repeated-rows = { $measure }: tælles én gang i hver række, de hører til, så rækkerne giver ikke totalen.
note-repeated-columns = { $measure }: tælles én gang i hver kolonne, de hører til, så kolonnerne giver ikke totalen.
note-funds-without-category = FRO og Samhørighedsfonden har ingen regionskategori.
note-programme-area = Beløbene står ved hvert programs område: beløb for nationale programmer og for regioner på niveau 1 er ikke fordelt på deres regioner.
note-grants-by-place = Innovationsfondens projekter på flere steder er fordelt ligeligt på stederne; ellers medregnes hver enheds eget bidrag.
title-R1 = Godkendte beløb til STEP, efter region og fond
title-R2 = Tilskud til STEP-projekter, efter region og sektor
title-R3 = STEP-mærker, efter deltagende region og sektor
title-R4 = Godkendte beløb til STEP, efter regionskategori og fond
title-R5 = Godkendte beløb til STEP, efter region og sektor
title-R6 = Programmernes planlagte resultater, efter indikator og sektor
title-R7 = Udvalgte projekter med de største tilskud
title-M1 = Godkendte beløb til STEP, efter region
title-M2 = Tilskud til STEP-projekter, efter region
title-M3 = STEP-mærker, efter deltagende region
# Where a number comes from, in the page.
explain-title = Hvor tallet kommer fra
explain-hint = For hvert tal kan det ses, hvor det kommer fra: klik på det, eller gå til det med Tab og piletasterne, og tryk på Enter.
explain-close = Luk
explain-exact = Nøjagtig værdi
explain-calculation = Beregning
explain-counted = Hvad der tælles
explain-universe = Stade
explain-places = Steder
explain-regions = Regioner
explain-rounded = Afrundet
explain-addends = Sammensat af
explain-part = Delen er sammensat af
explain-whole = Helheden er sammensat af
explain-value = Værdi
explain-cell = Celle
explain-file = Fil og ark
explain-written = Som angivet
explain-row = Række
explain-more = og { $number } mere: { $command }
explain-values = { $count ->
    [one] { $number } værdi
   *[other] { $number } værdier
}
explain-per-head = { $amount } / { $people } indbyggere = { $exact }
explain-distinct = { $number } forskellige ({ $columns }): { $keys }
explain-up-to = { $of }, indtil { $date }
explain-half-up = halve væk fra nul
explain-half-even = halve til det lige ciffer
explain-rounding = én gang, fra den nøjagtige værdi, { $rule }, til { $count ->
    [0] hele tal
    [one] { $number } decimal
   *[other] { $number } decimaler
} ({ $unit })
explain-additive = { $rounding }; dele afrundet, så de giver den trykte total
explain-carried = { $from } i NUTS { $from_version } er { $to } i NUTS { $to_version }
explain-carried-part = { $from } i NUTS { $from_version } blev delt: { $share } til { $to } i NUTS { $to_version }, efter befolkningen i 2021

dataset-calls = Indkaldelser af forslag
dataset-seals = STEP-mærker, efter emne
dataset-seals_by_member_state = STEP-mærker, efter medlemsstat
dataset-grants = Tilskud, efter medlemsstat
dataset-projects = Projekter og deres enheder
dataset-amendments = Programændringer
dataset-national_calls = Nationale indkaldelser
dataset-indicators = Indikatorer
dataset-survey = Undersøgelse
dataset-cohesion_categorisation = Samhørighedspolitik: finansiering efter kategori
dataset-cohesion_planned_finances = Samhørighedspolitik: planlagt finansiering
dataset-cohesion_financial_plan = Samhørighedspolitik: finansieringsplan efter år
dataset-cohesion_payments = Samhørighedspolitik: betalinger, kumuleret
dataset-cordis_projects = CORDIS: projekter
dataset-cordis_organisations = CORDIS: organisationer

universe-submitted = indsendt
universe-approved = godkendt
universe-pending = indsendt, endnu ikke afgjort
universe-reserved = reserveret
universe-awarded = tildelt
universe-planned = planlagt
universe-answered = besvaret

attribution-as-reported = som indberettet
attribution-equal-split-over-the-locations = lige store dele til et projekts steder
attribution-each-entitys-own-contribution = hver enheds eget bidrag
attribution-once-in-every-country-involved = én gang i hvert deltagende land

attribution-own-area = ved hvert programs område, ikke fordelt på dets regioner
attribution-spread = fordelt på regionerne på niveau 2 efter indbyggertal
attribution-once-per-place = én gang i hvert deltagende land eller hver deltagende region
explain-spread = beløbet for { $from } er fordelt på områdets regioner: { $part } af { $whole } indbyggere i 2021 bor i { $to }
explain-corrected = Rettet
explain-assumed = Antaget
explain-left-out = udeladt

column-year = År
measure-change = Ændring i forhold til året før
measure-change_percent = Ændring i forhold til året før, i procent
measure-cumulated = Kumuleret siden det første år
missing-earlier-years = Der er ikke indberettet noget tidligere år for datasættet »{ $dataset }«.
title-Y1 = Godkendte beløb til STEP, efter fond og år
title-Y2 = Godkendte beløb til STEP, efter medlemsstat: året, ændringen i forhold til året før og summen af alle år
title-Y3 = Budget for STEP-indkaldelser med direkte forvaltning, efter sektor og år
note-change = Hvor begge år er indberettet, regnes en række, der mangler i det ene, som nul i dette.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[note 1]`.
note-mark = note
not-applicable = ikke relevant
one-table = Dette ark indeholder én tabel.
about-workbook = Hver tabel har sit eget ark. Cellerne indeholder de uafrundede tal og viser dem afrundet som i rapporten.
explain-place = nummer { $number } af { $rows } rækker, den største først
explain-largest = { $sum }; den største af { $all } ({ $of })
explain-making = de { $number } største af { $all } ({ $of }) udgør { $percent } %
explain-compared = Sammenlignet med
explain-year = Året
explain-year-before = Året før
explain-converted = Omregnet

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Indkaldelser med direkte forvaltning: åbne, kommende og lukkede
title-portal-national-calls = Indkaldelser i medlemsstaterne
title-portal-seal-projects = Projekter med et STEP-mærke, efter land og region
title-portal-seals = STEP-mærker efter indkaldelse og emne
title-portal-amendments-by-member-state = Godkendte beløb til STEP, efter medlemsstat og fond
title-portal-grants-by-member-state = Tilskud til STEP-projekter, efter medlemsstat, program og sektor
title-portal-grants-by-region = Tilskud til STEP-projekter, efter region, program og sektor
title-portal-contact-points = Nationale kontaktpunkter
column-organisation = Organisation
column-role = Rolle
column-web_page = Webside
column-email = E-mailadresse
column-state_at_cut_off = Tilstand på skæringsdatoen
word-extracts = Udtræk til STEP-portalen
filter-text = Søg i alle kolonner
filter-all = alle
filter-reset = Vis alle rækker
filter-shown = Viste rækker: { $shown } af { $all }
title-portal-amendments-by-region = Godkendte beløb til STEP, efter region og fond
column-preselected = Forhåndsudvalgt til tilskud
dataset-forthcoming_calls = Kommende indkaldelser
dataset-contact_points = Nationale kontaktpunkter
