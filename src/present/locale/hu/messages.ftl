# Everything that a reader of the report sees in Hungarian, but for the labels of codes.

report-title = Stratégiai Technológiák Európai Platformja: éves jelentés, { $year }
report-subtitle = Táblázatok és ábrák. Fordulónap: { $date }
made-by = Készítette a step-report { $version } a(z) { $campaign } adatgyűjtés táblázataiból

report-title-synthetic = Stratégiai Technológiák Európai Platformja: éves jelentés, { $year } (szintetikus adatok)
report-subtitle-synthetic = Szintetikus adatok: minden szám kitalált. Táblázatok és ábrák. Fordulónap: { $date }
made-by-synthetic = Készítette a step-report { $version } szintetikus adatokból, a(z) { $campaign } adatgyűjtés kitalált táblázataiból
word-synthetic = Szintetikus adatok

table-heading = { $number }. táblázat
figure-heading = { $number }. ábra

word-contents = Tartalom
word-notes = Megjegyzések
word-note = Megjegyzés
word-cover = Borító
word-tables = Táblázatok
word-figures = Ábrák
word-source = Forrás
word-not-reported = Nem jelentették
word-data-table = A számok táblázatban
word-skip = Ugrás a tartalomra
word-sheet = Munkalap
word-title = Cím
word-number = Szám
word-reason = Ok
date = { $year }. { $month } { $day }.
month = { $year }. { $month }
empty-cell = nem jelentették vagy nem alkalmazandó
total = Összesen
subtotal = Összesen, { $label }
key-none = nincs részletezve

area-extra-regio = { $country }: a régiókon kívül (extra-regio)
area-unknown-region = { $country }: ismeretlen régió
area-unknown = Ismeretlen hely

source-line = Forrás: a Bizottság szolgálatainak és a tagállamoknak az adatszolgáltatása a STEP éves jelentéséhez ({ $year }); fordulónap: { $date }
source-line-synthetic = Forrás: szintetikus adatok, nem a STEP valamely éves jelentéséhez nyújtott adatszolgáltatás; év: { $year }, fordulónap: { $date }
missing-dataset = A(z) „{ $dataset }” adatkészletet nem jelentették.
missing-columns = { $count ->
    [one] A(z) „{ $dataset }” adatkészletet a(z) „{ $columns }” oszlop nélkül jelentették.
   *[other] A(z) „{ $dataset }” adatkészletet a következő oszlopok nélkül jelentették: „{ $columns }”.
}
missing-facts = A(z) „{ $dataset }” adatkészletben nincsenek ilyen adatok.

unit-EUR-0 = EUR
unit-EUR-3 = ezer EUR
unit-EUR-6 = millió EUR
unit-EUR-9 = milliárd EUR
unit-count = darab
unit-percent = %
unit-score = pontszám

column-sector = Ágazat
column-programme = Program
column-call = Felhívás
column-number = Sz.
column-topic = Téma
column-opens = Megnyitás
column-closes = Lezárás
column-member_state = Tagállam
column-level = Szint
column-area = Terület (NUTS)
column-category_of_region = Régiókategória
column-fund = Alap
column-status = Státusz
column-state = Állapot
column-deadline = Határidő
column-funding_rate = Finanszírozási arány
column-rank = Helyezés
column-item = Információ
column-specific_objective = Egyedi célkitűzés
column-intervention_field = Beavatkozási terület
column-enterprise_type = Vállalkozás típusa
column-policy_objective = Szakpolitikai célkitűzés
column-kind_of_investment = Beruházás típusa
column-kind_of_area = Terület típusa
column-respondent_type = Válaszadó típusa
column-respondents = Válaszadók
column-basis = Alapsokaság

measure-budget = Költségvetés
measure-amount = Összeg
measure-grant = Támogatások
measure-seals = Pecsétek
measure-preselected = Támogatásra előválogatva
measure-not_preselected = Támogatásra nem előválogatva
measure-programmes = Programok
measure-share = Arány
measure-score = Pontszám
measure-respondents = Válaszadók

count-programmes = { $count ->
    [one] { $number } program
   *[other] { $number } program
}
count-seals = { $count ->
    [one] { $number } pecsét
   *[other] { $number } pecsét
}

alt-donut = Gyűrűdiagram, { $count ->
    [one] { $number } rész
   *[other] { $number } rész
}: { $title }
alt-bars = Sávdiagram, { $count ->
    [one] { $number } sáv
   *[other] { $number } sáv
}: { $title }
alt-map = A tagállamok térképe; körrel jelölt tagállamok száma: { $number }: { $title }
alt-tiles = A NUTS 2 régiók csempetérképe, régiónként egy négyzettel; értékkel rendelkező régiók száma: { $number }: { $title }
alt-regions = A NUTS 2 régiók térképe; értékkel rendelkező régiók száma: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). A legnagyobb értékek: { $values }. A táblázat az összes értéket tartalmazza.
map-no-value = nincs kör: nem jelentették
regions-no-value = nem jelentették
regions-outside = az EU-n kívül
regions-elsewhere = Nincsenek a térképen, mert nem NUTS 2 régiónként adták meg őket ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics a közigazgatási határok tekintetében.

title-T1 = A STEP-hez hozzájáruló pályázati felhívások a közvetlen irányítású programokban
title-T2 = A STEP keretében jóváhagyott programmódosítások, programonként és alaponként
title-T3 = STEP-projektekre vonatkozó felhívások a tagállamok kohéziós politikai programjaiban
title-T4 = Odaítélt STEP-pecsétek és támogatásra előválogatott projektek, felhívásonként és témánként
title-F3 = A közvetlen irányítású STEP-felhívások költségvetése, ágazatonként
title-F4 = Az Innovációs Alap támogatásai tiszta technológiákra, tagállamonként
title-F5 = A Horizont Európa támogatásai digitális technológiákra, tagállamonként
title-F6 = Az „EU az egészségügyért” program támogatásai biotechnológiákra, tagállamonként
title-F7 = A STEP keretében jóváhagyott programmódosítások, alaponként
title-F8 = A STEP keretében jóváhagyott programmódosítások: összegek és a programok száma, tagállamonként
title-F9 = A fordulónapig benyújtott STEP-programmódosítások, tagállamonként
title-F10 = Az ERFA-ból és az ESZA+-ból a STEP keretében jóváhagyott összegek, régiókategóriánként
title-F11 = A STEP keretében jóváhagyott összegek, szakpolitikai célkitűzésenként és egyedi célkitűzésenként
title-F12 = A STEP keretében jóváhagyott összegek, a beruházás típusa szerint
title-F13 = Termelő beruházások a STEP keretében, a vállalkozás típusa és az ágazat szerint
title-F14 = STEP-pecsétek programonként: támogatott és nem támogatott projektek, a finanszírozási aránnyal
title-F15 = STEP-pecsétek a részt vevő tagállamok szerint
title-F16 = Felmérés: válaszadók típus szerint
title-F17 = Felmérés: válaszok a válaszadó típusa szerint
title-F18 = Felmérés: a projektgazdák által alapvetőnek tartott információk

note-rounding = A kerekítés miatt a számok összege eltérhet az összesített értéktől.
note-additive = A részek kerekítése úgy történt, hogy kiadják a közölt összesített értékeket (legnagyobb maradék); az utolsó számjegy ezért eltérhet a pontos érték számjegyétől.
note-call-without-fund = Az alap megjelölése nélküli felhívást több alap finanszírozza; az összeg nincs részletezve.
note-preselected-by-call = Az Innovációs Alap a támogatásra való előválogatást felhívásonként, nem témánként jelenti.
note-equal-split = A több helyszínű projekteket egyenlően osztották el helyszíneik között.
note-own-contribution = Minden szervezet saját hozzájárulása a szervezet tagállamában számít.
note-programmes-once = A több alap tekintetében módosított program egyszer számít.
note-category-of-programme = A regionális program kategóriája a régiójából következik; a nemzeti programé az, amelyet a tagállam jelent, vagy amelyet az itt leírtak szerint feltételeznek.
note-five-member-states = Csak a legtöbb pecséttel rendelkező öt tagállamot jelentették; mások is részt vesznek.
note-seals-not-additive = Egy pecsét minden részt vevő tagállamban egyszer számít, ezért a tagállamok összege nem a pecsétek száma.

place-cell = { $file }, { $cell } cella
place-cell-of-sheet = { $file }, „{ $sheet }” munkalap, { $cell } cella
note-assumed = * Nem jelentették, hanem feltételezték: { $column } „{ $value }” ({ $conditions }). { $reason }
note-corrected = Javítva: { $place }: a beküldött érték „{ $from }”, a figyelembe vett „{ $to }”. { $reason }
note-filled = Javítva: { $place }: üresen küldték be, a figyelembe vett érték „{ $to }”. { $reason }
note-emptied = Javítva: { $place }: a beküldött „{ $from }” érték nem számít. { $reason }
note-left-out = Kihagyva: { $place }, „{ $from }” sor. { $reason }
note-more-corrections = További javítások is vannak; az adatfájlok valamennyit felsorolják.
heading-K-table = { $number }. kulcsadatok
heading-R-table = { $number }. regionális táblázat
heading-R-figure = { $number }. regionális ábra
heading-S-table = { $number }. kiegészítő táblázat
heading-S-figure = { $number }. kiegészítő ábra
heading-Y-table = { $number }. éves táblázat
heading-Y-figure = { $number }. éves ábra

unit-EUR-per-inhabitant = EUR/lakos
unit-rank = helyezés

measure-per_head = Egy lakosra jutó összeg
measure-rank = Helyezés
measure-share_so_far = Arány a fenti sorokkal együtt
measure-share_of_ten_regions = A tíz legnagyobb régió aránya
measure-regions_making_half = Az összeg felét kitevő régiók
measure-share_of_five_programmes = Az öt legnagyobb program aránya
measure-programmes_making_half = Az összeg felét kitevő programok

title-S3 = A STEP keretében jóváhagyott összegek egy lakosra, tagállamonként
title-S4 = A STEP keretében jóváhagyott összegek egy lakosra, NUTS 2 régiónként
title-S5 = Az ERFA-ból és az ESZA+-ból a STEP keretében jóváhagyott összegek egy lakosra, régiókategóriánként
title-S6 = A STEP keretében jóváhagyott összegek koncentrációja, alaponként
title-S7 = A regionális programok STEP keretében jóváhagyott legnagyobb összegeivel rendelkező tíz terület

note-top = Csak a legnagyobb sorok szerepelnek.
note-top-of-all = Csak a legnagyobb sorok szerepelnek; az összesített érték minden sorra vonatkozik.
note-population = A lakosságszám a Közös Kutatóközpont 2021. évi népességrácsából származik, nem hivatalos számlálás; a francia legkülső régióké a nemzeti népszámlálásból származik.
note-per-head-of-all = Az összegeket a hely összes lakosával osztották el, függetlenül attól, hogy van-e programja. Az összesített érték az Európai Unióé.
note-regions-of-the-whole = A régiók a programokban megnevezett NUTS 1 és 2 szintű régiók. A nemzeti programok az egész részét képezik, de soha nem szerepelnek a legnagyobb régiók között.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } ezer
running-6 = { $number } millió
running-9 = { $number } milliárd
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Kulcsadat
column-unit = Egység
column-value = Érték
column-measure = Intézkedés
column-title = Cím
column-operation = Művelet
column-partner = Végrehajtó partner

none = Nincs: erre az évre nem jelentettek ilyet.
missing-key-figures = A hozzá tartozó adatkészletek egyikét sem jelentették.

title-K1 = Kulcsadatok a jelentés szövegéhez
title-S1 = A Helyreállítási és Rezilienciaépítési Eszköz összegei a STEP-re, tagállamonként és ágazatonként
title-S2 = InvestEU-garanciák a STEP-re, tagállamonként és ágazatonként

key-call_budget = A közvetlen irányítású felhívások költségvetése
key-call_topics = A közvetlen irányítású felhívások témái
key-call_programmes = Ilyen felhívásokat tartalmazó programok
key-seals = Odaítélt STEP-pecsétek
key-seals_preselected = Támogatásra előválogatott, STEP-pecséttel rendelkező projektek
key-grants = Támogatások
key-submitted_amount = A benyújtott programmódosítások összege
key-submitting_member_states = Programmódosítást benyújtó tagállamok
key-approved_amount = A jóváhagyott programmódosítások összege
key-approved_amendments = Jóváhagyott programmódosítások
key-approved_member_states = Jóváhagyott programmódosítással rendelkező tagállamok
key-largest_member_state = Egy tagállam legnagyobb jóváhagyott összege: { $of }
key-largest_member_state-unknown = Egy tagállam legnagyobb jóváhagyott összege
key-largest_member_states = A legnagyobb jóváhagyott összegekkel rendelkező három tagállam aránya
key-less_developed_erdf = A kevésbé fejlett régiók aránya az ERFA jóváhagyott összegében
key-less_developed_esf = A kevésbé fejlett régiók aránya az ESZA+ jóváhagyott összegében
key-national_calls = A tagállamok felhívásai a kohéziós politikai programokban
key-national_call_budget = E felhívások költségvetése
heading-M-figure = { $number }. térkép
key-other = Egyéb
unit-number = darab
column-project = Projekt
column-entity = Szervezet
column-indicator = Mutató
measure-target = Tervezett eredmények
note-repeated-rows = { $measure }: minden olyan sorban egyszer számítanak, amelyhez tartoznak, ezért a sorok összege nem az összesített érték.
note-repeated-columns = { $measure }: minden olyan oszlopban egyszer számítanak, amelyhez tartoznak, ezért az oszlopok összege nem az összesített érték.
note-funds-without-category = Az IÁA-nak és a Kohéziós Alapnak nincs régiókategóriája.
note-programme-area = Az összegek az egyes programok területénél szerepelnek: a nemzeti programok és az 1. szintű régiók összegeit nem osztották el régióik között.
note-grants-by-place = Az Innovációs Alap több helyszínű projektjeit egyenlően osztották el helyszíneik között; egyébként minden szervezet saját hozzájárulása számít.
title-R1 = A STEP keretében jóváhagyott összegek, régiónként és alaponként
title-R2 = STEP-projektek támogatásai, régiónként és ágazatonként
title-R3 = STEP-pecsétek, a részt vevő régiók és az ágazatok szerint
title-R4 = A STEP keretében jóváhagyott összegek, régiókategóriánként és alaponként
title-R5 = A STEP keretében jóváhagyott összegek, régiónként és ágazatonként
title-R6 = A programok tervezett eredményei, mutatónként és ágazatonként
title-R7 = A legnagyobb támogatásban részesülő kiválasztott projektek
title-M1 = A STEP keretében jóváhagyott összegek, régiónként
title-M2 = STEP-projektek támogatásai, régiónként
title-M3 = STEP-pecsétek, a részt vevő régiók szerint
# Where a number comes from, in the page.
explain-title = Honnan származik ez a szám
explain-hint = Minden számról megtudható, honnan származik: kattintson rá, vagy lépjen rá a Tab és a nyílbillentyűkkel, és nyomja meg az Enter billentyűt.
explain-close = Bezárás
explain-exact = Pontos érték
explain-calculation = Számítás
explain-counted = Ami számít
explain-universe = Szakasz
explain-places = Helyek
explain-regions = Régiók
explain-rounded = Kerekítve
explain-addends = Összetevők
explain-part = A rész összetevői
explain-whole = Az egész összetevői
explain-value = Érték
explain-cell = Cella
explain-file = Fájl és munkalap
explain-written = Ahogyan megadták
explain-row = Sor
explain-more = és még { $number }: { $command }
explain-values = { $count ->
    [one] { $number } érték
   *[other] { $number } érték
}
explain-per-head = { $amount } / { $people } lakos = { $exact }
explain-distinct = { $number } különböző ({ $columns }): { $keys }
explain-up-to = { $of }, fordulónap: { $date }
explain-half-up = a felek a nullától távolodva
explain-half-even = a felek a páros számjegy felé
explain-rounding = egyszer, a pontos értékből, { $rule }, pontosság: { $count ->
    [0] egész számok
    [one] { $number } tizedesjegy
   *[other] { $number } tizedesjegy
} ({ $unit })
explain-additive = { $rounding }; a részek kerekítése úgy történt, hogy kiadják a közölt összesített értéket
explain-carried = NUTS { $from_version }: { $from } = NUTS { $to_version }: { $to }
explain-carried-part = NUTS { $from_version }: { $from } felosztva: { $share } a NUTS { $to_version } szerinti { $to } régióba, a 2021. évi népesség szerint

dataset-calls = Pályázati felhívások
dataset-seals = STEP-pecsétek, témánként
dataset-seals_by_member_state = STEP-pecsétek, tagállamonként
dataset-grants = Támogatások, tagállamonként
dataset-projects = Projektek és szervezeteik
dataset-amendments = Programmódosítások
dataset-national_calls = Nemzeti felhívások
dataset-indicators = Mutatók
dataset-survey = Felmérés
dataset-cohesion_categorisation = Kohéziós politika: finanszírozás kategóriánként
dataset-cohesion_planned_finances = Kohéziós politika: tervezett finanszírozás
dataset-cohesion_financial_plan = Kohéziós politika: pénzügyi terv évenként
dataset-cohesion_payments = Kohéziós politika: kifizetések, halmozva
dataset-cordis_projects = CORDIS: projektek
dataset-cordis_organisations = CORDIS: szervezetek

universe-submitted = benyújtott
universe-approved = jóváhagyott
universe-pending = benyújtott, még nem döntöttek róla
universe-reserved = elkülönített
universe-awarded = odaítélt
universe-planned = tervezett
universe-answered = megválaszolt

attribution-as-reported = ahogyan jelentették
attribution-equal-split-over-the-locations = egyenlő részek a projekt helyszíneire
attribution-each-entitys-own-contribution = minden szervezet saját hozzájárulása
attribution-once-in-every-country-involved = egyszer minden részt vevő országban

attribution-own-area = az egyes programok területénél, a régiók közötti elosztás nélkül
attribution-spread = a 2. szintű régiók között lakosságszám szerint elosztva
attribution-once-per-place = egyszer minden részt vevő országban vagy régióban
explain-spread = { $from } összegét elosztották régiói között: a 2021. évi { $whole } lakosból { $part } lakos él itt: { $to }
explain-corrected = Javítva
explain-assumed = Feltételezve
explain-left-out = kihagyva

column-year = Év
measure-change = Változás az előző évhez képest
measure-change_percent = Változás az előző évhez képest, százalékban
measure-cumulated = Az első évtől halmozva
missing-earlier-years = A(z) „{ $dataset }” adatkészletről nem jelentettek korábbi évet.
title-Y1 = A STEP keretében jóváhagyott összegek, alaponként és évenként
title-Y2 = A STEP keretében jóváhagyott összegek, tagállamonként: az év, a változás az előző évhez képest és az összes év összege
title-Y3 = A közvetlen irányítású STEP-felhívások költségvetése, ágazatonként és évenként
note-change = Ahol mindkét évet jelentették, az egyikből hiányzó sor abban nullának számít.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[megjegyzés 1]`.
note-mark = megjegyzés
not-applicable = nem alkalmazandó
one-table = Ez a munkalap egy táblázatot tartalmaz.
about-workbook = Minden táblázatnak saját munkalapja van. A cellák a kerekítés nélküli számokat tartalmazzák, és a jelentésben szereplő módon kerekítve jelenítik meg őket.
explain-place = { $number }. hely { $rows } sor közül, a legnagyobb az első
explain-largest = { $sum }; a legnagyobb a következők közül: { $all } ({ $of })
explain-making = a { $number } legnagyobb a következők közül: { $all } ({ $of }), { $percent } %
explain-compared = Összehasonlítva ezzel
explain-year = Az év
explain-year-before = Az előző év
explain-converted = Átszámítva

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Közvetlen irányítású felhívások: nyitott, tervezett és lezárt
title-portal-national-calls = Felhívások a tagállamokban
title-portal-seal-projects = STEP-pecséttel rendelkező projektek, országonként és régiónként
title-portal-seals = STEP-pecsétek felhívásonként és témánként
title-portal-amendments-by-member-state = A STEP keretében jóváhagyott összegek, tagállamonként és alaponként
title-portal-grants-by-member-state = STEP-projektek támogatásai, tagállamonként, programonként és ágazatonként
title-portal-grants-by-region = STEP-projektek támogatásai, régiónként, programonként és ágazatonként
title-portal-contact-points = Nemzeti kapcsolattartó pontok
column-organisation = Szervezet
column-role = Szerep
column-web_page = Weboldal
column-email = E-mail-cím
column-state_at_cut_off = Állapot a fordulónapon
word-extracts = Kivonatok a STEP-portál számára
filter-text = Keresés minden oszlopban
filter-all = mind
filter-reset = Minden sor megjelenítése
filter-shown = Megjelenített sorok: { $shown }/{ $all }
title-portal-amendments-by-region = A STEP keretében jóváhagyott összegek, régiónként és alaponként
column-preselected = Támogatásra előválogatva
dataset-forthcoming_calls = Tervezett felhívások
dataset-contact_points = Nemzeti kapcsolattartó pontok
