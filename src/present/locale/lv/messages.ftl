# Everything that a reader of the report sees in Latvian, but for the labels of codes.

report-title = Eiropas Stratēģisko tehnoloģiju platforma: gada ziņojums par { $year }. gadu
report-subtitle = Tabulas un attēli. Datu robeždatums: { $date }
made-by = Sagatavots ar step-report { $version } no ziņošanas kampaņas { $campaign } izklājlapām

report-title-synthetic = Eiropas Stratēģisko tehnoloģiju platforma: gada ziņojums par { $year }. gadu (sintētiski dati)
report-subtitle-synthetic = Sintētiski dati: visi skaitļi ir izdomāti. Tabulas un attēli. Datu robeždatums: { $date }
made-by-synthetic = Sagatavots ar step-report { $version } no sintētiskiem datiem, kampaņas { $campaign } izdomātajām izklājlapām
word-synthetic = Sintētiski dati

table-heading = { $number }. tabula
figure-heading = { $number }. attēls

word-contents = Saturs
word-notes = Piezīmes
word-note = Piezīme
word-cover = Titullapa
word-tables = Tabulas
word-figures = Attēli
word-source = Avots
word-not-reported = Nav paziņots
word-data-table = Skaitļi tabulā
word-skip = Pāriet uz saturu
word-sheet = Lapa
word-title = Nosaukums
word-number = Numurs
word-reason = Iemesls
date = { $year }. gada { $day }. { $month }
month = { $year }. g. { $month }
empty-cell = nav paziņots vai nepiemēro
total = Kopā
subtotal = Kopā, { $label }
key-none = bez sadalījuma

area-extra-regio = { $country }: ārpus reģioniem (extra-regio)
area-unknown-region = { $country }: reģions nav zināms
area-unknown = Vieta nav zināma

source-line = Avots: Komisijas dienestu un dalībvalstu ziņotie dati STEP gada ziņojumam par { $year }. gadu; datu robeždatums: { $date }.
source-line-synthetic = Avots: sintētiski dati, nevis STEP gada ziņojumam ziņotie dati; { $year }. gads, datu robeždatums: { $date }.
missing-dataset = Datu kopa “{ $dataset }” nav paziņota.
missing-columns = { $count ->
    [zero] Datu kopa “{ $dataset }” paziņota bez slejām “{ $columns }”.
    [one] Datu kopa “{ $dataset }” paziņota bez slejas “{ $columns }”.
   *[other] Datu kopa “{ $dataset }” paziņota bez slejām “{ $columns }”.
}
missing-facts = Datu kopā “{ $dataset }” nav šāda veida datu.

unit-EUR-0 = EUR
unit-EUR-3 = tūkst. EUR
unit-EUR-6 = milj. EUR
unit-EUR-9 = mljrd. EUR
unit-count = skaits
unit-percent = %
unit-score = vērtējums

column-sector = Nozare
column-programme = Programma
column-call = Uzaicinājums
column-number = Nr.
column-topic = Temats
column-opens = Atvēršana
column-closes = Slēgšana
column-member_state = Dalībvalsts
column-level = Līmenis
column-area = Apgabals (NUTS)
column-category_of_region = Reģiona kategorija
column-fund = Fonds
column-status = Statuss
column-state = Stāvoklis
column-deadline = Termiņš
column-funding_rate = Finansējuma likme
column-rank = Vieta
column-item = Informācija
column-specific_objective = Konkrētais mērķis
column-intervention_field = Intervences joma
column-enterprise_type = Uzņēmuma veids
column-policy_objective = Politikas mērķis
column-kind_of_investment = Ieguldījuma veids
column-kind_of_area = Apgabala veids
column-respondent_type = Respondenta veids
column-respondents = Respondenti
column-basis = Pamats

measure-budget = Budžets
measure-amount = Summa
measure-grant = Dotācijas
measure-seals = Zīmogi
measure-preselected = Iepriekš atlasīti dotācijas saņemšanai
measure-not_preselected = Nav iepriekš atlasīti dotācijas saņemšanai
measure-programmes = Programmas
measure-share = Īpatsvars
measure-score = Vērtējums
measure-respondents = Respondenti

count-programmes = { $count ->
    [zero] { $number } programmu
    [one] { $number } programma
   *[other] { $number } programmas
}
count-seals = { $count ->
    [zero] { $number } zīmogu
    [one] { $number } zīmogs
   *[other] { $number } zīmogi
}

alt-donut = Gredzena diagramma, { $count ->
    [zero] { $number } daļu
    [one] { $number } daļa
   *[other] { $number } daļas
}: { $title }
alt-bars = Joslu diagramma, { $count ->
    [zero] { $number } joslu
    [one] { $number } josla
   *[other] { $number } joslas
}: { $title }
alt-map = Dalībvalstu karte; dalībvalstu skaits ar apli: { $number }: { $title }
alt-tiles = NUTS 2 reģionu kvadrātu karte, viens kvadrāts katram reģionam; reģionu skaits ar vērtību: { $number }: { $title }
alt-regions = NUTS 2 reģionu karte; reģionu skaits ar vērtību: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Lielākās vērtības ir: { $values }. Tabulā ir visas vērtības.
map-no-value = bez apļa: nav paziņots
regions-no-value = nav paziņots
regions-outside = ārpus ES
regions-elsewhere = Nav kartē, jo nav norādīti pa NUTS 2 reģioniem ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics attiecībā uz administratīvajām robežām.

title-T1 = Uzaicinājumi iesniegt priekšlikumus, kas sekmē STEP, tieši pārvaldītās programmās
title-T2 = STEP apstiprinātie programmu grozījumi, pa programmām un fondiem
title-T3 = Uzaicinājumi STEP projektiem kohēzijas politikas programmās dalībvalstīs
title-T4 = Piešķirtie STEP zīmogi un dotācijas saņemšanai iepriekš atlasītie projekti, pa uzaicinājumiem un tematiem
title-F3 = Tieši pārvaldīto STEP uzaicinājumu budžets, pa nozarēm
title-F4 = Inovāciju fonda dotācijas tīrām tehnoloģijām, pa dalībvalstīm
title-F5 = Programmas “Apvārsnis Eiropa” dotācijas digitālajām tehnoloģijām, pa dalībvalstīm
title-F6 = Programmas “ES – veselībai” dotācijas biotehnoloģijām, pa dalībvalstīm
title-F7 = STEP apstiprinātie programmu grozījumi, pa fondiem
title-F8 = STEP apstiprinātie programmu grozījumi: summas un programmu skaits, pa dalībvalstīm
title-F9 = Līdz robeždatumam iesniegtie STEP programmu grozījumi, pa dalībvalstīm
title-F10 = STEP apstiprinātās ERAF un ESF+ summas, pa reģionu kategorijām
title-F11 = STEP apstiprinātās summas, pa politikas mērķiem un konkrētajiem mērķiem
title-F12 = STEP apstiprinātās summas, pa ieguldījumu veidiem
title-F13 = Produktīvie ieguldījumi STEP, pa uzņēmumu veidiem un nozarēm
title-F14 = STEP zīmogi pa programmām: projekti ar dotāciju un bez tās, ar finansējuma likmi
title-F15 = STEP zīmogi pa iesaistītajām dalībvalstīm
title-F16 = Aptauja: respondenti pa veidiem
title-F17 = Aptauja: atbildes pa respondentu veidiem
title-F18 = Aptauja: informācija, ko projektu virzītāji uzskata par būtisku

note-rounding = Noapaļošanas dēļ skaitļu summa var nesakrist ar kopsummu.
note-additive = Daļas ir noapaļotas tā, lai tās veidotu nodrukātās kopsummas (lielākie atlikumi); tāpēc pēdējais cipars var atšķirties no precīzās vērtības cipara.
note-call-without-fund = Uzaicinājumu bez norādīta fonda finansē no vairākiem fondiem; summa nav sadalīta.
note-preselected-by-call = Inovāciju fonds paziņo iepriekšējo atlasi dotācijas saņemšanai pa uzaicinājumiem, nevis pa tematiem.
note-equal-split = Projekti vairākās vietās ir vienādi sadalīti starp šīm vietām.
note-own-contribution = Katra subjekta paša ieguldījumu ieskaita subjekta dalībvalstī.
note-programmes-once = Programmu, kas grozīta attiecībā uz vairākiem fondiem, skaita vienu reizi.
note-category-of-programme = Reģionālas programmas kategorija izriet no tās reģiona; valsts programmas kategorija ir tā, ko paziņo dalībvalsts, vai tā, ko pieņem, kā šeit norādīts.
note-five-member-states = Ir paziņotas tikai piecas dalībvalstis ar vislielāko zīmogu skaitu; iesaistītas ir arī citas.
note-seals-not-additive = Zīmogu skaita vienu reizi katrā iesaistītajā dalībvalstī, tāpēc dalībvalstu summa nav zīmogu skaits.

place-cell = { $file }, šūna { $cell }
place-cell-of-sheet = { $file }, lapa “{ $sheet }”, šūna { $cell }
note-assumed = * Nav paziņots, bet pieņemts: { $column } “{ $value }” ({ $conditions }). { $reason }
note-corrected = Labots: { $place }: nosūtīts “{ $from }”, ieskaitīts “{ $to }”. { $reason }
note-filled = Labots: { $place }: nosūtīts tukšs, ieskaitīts “{ $to }”. { $reason }
note-emptied = Labots: { $place }: nosūtīts “{ $from }”, kas nav ieskaitīts. { $reason }
note-left-out = Izlaists: { $place }, rinda “{ $from }”. { $reason }
note-more-corrections = Labojumu ir vairāk; datu datnēs ir uzskaitīti visi.
heading-K-table = { $number }. galveno rādītāju tabula
heading-R-table = { $number }. reģionālā tabula
heading-R-figure = { $number }. reģionālais attēls
heading-S-table = { $number }. papildu tabula
heading-S-figure = { $number }. papildu attēls
heading-Y-table = { $number }. tabula pa gadiem
heading-Y-figure = { $number }. attēls pa gadiem

unit-EUR-per-inhabitant = EUR uz iedzīvotāju
unit-rank = vieta

measure-per_head = Summa uz iedzīvotāju
measure-rank = Vieta
measure-share_so_far = Īpatsvars kopā ar iepriekšējām rindām
measure-share_of_ten_regions = Desmit lielāko reģionu īpatsvars
measure-regions_making_half = Reģioni, kas veido pusi no summas
measure-share_of_five_programmes = Piecu lielāko programmu īpatsvars
measure-programmes_making_half = Programmas, kas veido pusi no summas

title-S3 = STEP apstiprinātās summas uz iedzīvotāju, pa dalībvalstīm
title-S4 = STEP apstiprinātās summas uz iedzīvotāju, pa NUTS 2 reģioniem
title-S5 = STEP apstiprinātās ERAF un ESF+ summas uz iedzīvotāju, pa reģionu kategorijām
title-S6 = STEP apstiprināto summu koncentrācija, pa fondiem
title-S7 = Desmit apgabali ar lielākajām reģionālo programmu summām, kas apstiprinātas STEP

note-top = Parādītas tikai lielākās rindas.
note-top-of-all = Parādītas tikai lielākās rindas; kopsumma aptver visas rindas.
note-population = Iedzīvotāju skaits ir no Kopīgā pētniecības centra 2021. gada iedzīvotāju tīkla un nav oficiāla skaitīšana; Francijas tālāko reģionu skaits ir no valsts tautas skaitīšanas.
note-per-head-of-all = Summas ir dalītas ar visiem vietas iedzīvotājiem neatkarīgi no tā, vai tai ir programma. Kopsumma ir Eiropas Savienības kopsumma.
note-regions-of-the-whole = Reģioni ir programmās minētie NUTS 1. un 2. līmeņa reģioni. Valsts programmas ir daļa no kopuma, bet nekad nav starp lielākajiem reģioniem.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tūkst.
running-6 = { $count ->
    [zero] { $number } miljonu
    [one] { $number } miljons
   *[other] { $number } miljoni
}
running-9 = { $count ->
    [zero] { $number } miljardu
    [one] { $number } miljards
   *[other] { $number } miljardi
}
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Galvenais rādītājs
column-unit = Vienība
column-value = Vērtība
column-measure = Pasākums
column-title = Nosaukums
column-operation = Darbība
column-partner = Īstenošanas partneris

none = Nav: par šo gadu nekas tāds nav paziņots.
missing-key-figures = Nav paziņota neviena no attiecīgajām datu kopām.

title-K1 = Galvenie rādītāji ziņojuma tekstam
title-S1 = Atveseļošanas un noturības mehānisma summas STEP, pa dalībvalstīm un nozarēm
title-S2 = InvestEU garantijas STEP, pa dalībvalstīm un nozarēm

key-call_budget = Tieši pārvaldīto uzaicinājumu budžets
key-call_topics = Tieši pārvaldīto uzaicinājumu temati
key-call_programmes = Programmas ar šādiem uzaicinājumiem
key-seals = Piešķirtie STEP zīmogi
key-seals_preselected = Projekti ar STEP zīmogu, kas iepriekš atlasīti dotācijas saņemšanai
key-grants = Dotācijas
key-submitted_amount = Iesniegto programmu grozījumu summa
key-submitting_member_states = Dalībvalstis, kas iesniegušas programmu grozījumus
key-approved_amount = Apstiprināto programmu grozījumu summa
key-approved_amendments = Apstiprinātie programmu grozījumi
key-approved_member_states = Dalībvalstis ar apstiprinātiem programmu grozījumiem
key-largest_member_state = Lielākā dalībvalstij apstiprinātā summa: { $of }
key-largest_member_state-unknown = Lielākā dalībvalstij apstiprinātā summa
key-largest_member_states = To triju dalībvalstu īpatsvars, kurām ir lielākās apstiprinātās summas
key-less_developed_erdf = Mazāk attīstīto reģionu īpatsvars apstiprinātajā ERAF summā
key-less_developed_esf = Mazāk attīstīto reģionu īpatsvars apstiprinātajā ESF+ summā
key-national_calls = Dalībvalstu uzaicinājumi kohēzijas politikas programmās
key-national_call_budget = Šo uzaicinājumu budžets
heading-M-figure = { $number }. karte
key-other = Citi
unit-number = skaits
column-project = Projekts
column-entity = Subjekts
column-indicator = Rādītājs
measure-target = Plānotie rezultāti
note-repeated-rows = { $measure }: skaita vienu reizi katrā rindā, kurai tie pieder, tāpēc rindu summa nav kopsumma.
note-repeated-columns = { $measure }: skaita vienu reizi katrā slejā, kurai tie pieder, tāpēc sleju summa nav kopsumma.
note-funds-without-category = TPF un Kohēzijas fondam nav reģiona kategorijas.
note-programme-area = Summas norādītas pie katras programmas apgabala: valsts programmu un 1. līmeņa reģionu summas nav sadalītas starp to reģioniem.
note-grants-by-place = Inovāciju fonda projekti vairākās vietās ir vienādi sadalīti starp šīm vietām; pārējos gadījumos ieskaita katra subjekta paša ieguldījumu.
title-R1 = STEP apstiprinātās summas, pa reģioniem un fondiem
title-R2 = Dotācijas STEP projektiem, pa reģioniem un nozarēm
title-R3 = STEP zīmogi, pa iesaistītajiem reģioniem un nozarēm
title-R4 = STEP apstiprinātās summas, pa reģionu kategorijām un fondiem
title-R5 = STEP apstiprinātās summas, pa reģioniem un nozarēm
title-R6 = Programmu plānotie rezultāti, pa rādītājiem un nozarēm
title-R7 = Atlasītie projekti ar lielākajām dotācijām
title-M1 = STEP apstiprinātās summas, pa reģioniem
title-M2 = Dotācijas STEP projektiem, pa reģioniem
title-M3 = STEP zīmogi, pa iesaistītajiem reģioniem
# Where a number comes from, in the page.
explain-title = Kā šis skaitlis radies
explain-hint = Par katru skaitli var uzzināt, kā tas radies: noklikšķiniet uz tā vai pārejiet uz to ar tabulēšanas taustiņu un bultiņu taustiņiem un nospiediet Enter.
explain-close = Aizvērt
explain-exact = Precīza vērtība
explain-calculation = Aprēķins
explain-counted = Ko skaita
explain-universe = Posms
explain-places = Vietas
explain-regions = Reģioni
explain-rounded = Noapaļots
explain-addends = Saskaitāmie
explain-part = Daļu veido
explain-whole = Kopumu veido
explain-value = Vērtība
explain-cell = Šūna
explain-file = Datne un lapa
explain-written = Kā norādīts
explain-row = Rinda
explain-more = un vēl { $number }: { $command }
explain-values = { $count ->
    [zero] { $number } vērtību
    [one] { $number } vērtība
   *[other] { $number } vērtības
}
explain-per-head = { $amount } / { $people } iedzīvotāji = { $exact }
explain-distinct = { $number } dažādi ({ $columns }): { $keys }
explain-up-to = { $of }, datu robeždatums: { $date }
explain-half-up = puses prom no nulles
explain-half-even = puses uz pāra ciparu
explain-rounding = vienu reizi, no precīzās vērtības, { $rule }, precizitāte: { $count ->
    [0] veseli skaitļi
    [zero] { $number } decimālzīmju
    [one] { $number } decimālzīme
   *[other] { $number } decimālzīmes
} ({ $unit })
explain-additive = { $rounding }; daļas noapaļotas tā, lai tās veidotu nodrukāto kopsummu
explain-carried = NUTS { $from_version } reģions { $from } ir NUTS { $to_version } reģions { $to }
explain-carried-part = NUTS { $from_version } reģions { $from } tika sadalīts: { $share } uz NUTS { $to_version } reģionu { $to }, pēc 2021. gada iedzīvotāju skaita

dataset-calls = Uzaicinājumi iesniegt priekšlikumus
dataset-seals = STEP zīmogi, pa tematiem
dataset-seals_by_member_state = STEP zīmogi, pa dalībvalstīm
dataset-grants = Dotācijas, pa dalībvalstīm
dataset-projects = Projekti un to subjekti
dataset-amendments = Programmu grozījumi
dataset-national_calls = Valstu uzaicinājumi
dataset-indicators = Rādītāji
dataset-survey = Aptauja
dataset-cohesion_categorisation = Kohēzijas politika: finansējums pa kategorijām
dataset-cohesion_planned_finances = Kohēzijas politika: plānotais finansējums
dataset-cohesion_financial_plan = Kohēzijas politika: finanšu plāns pa gadiem
dataset-cohesion_payments = Kohēzijas politika: maksājumi kopā
dataset-cordis_projects = CORDIS: projekti
dataset-cordis_organisations = CORDIS: organizācijas

universe-submitted = iesniegts
universe-approved = apstiprināts
universe-pending = iesniegts, vēl nav izlemts
universe-reserved = rezervēts
universe-awarded = piešķirts
universe-planned = plānots
universe-answered = atbildēts

attribution-as-reported = kā paziņots
attribution-equal-split-over-the-locations = vienādas daļas projekta vietām
attribution-each-entitys-own-contribution = katra subjekta paša ieguldījums
attribution-once-in-every-country-involved = vienu reizi katrā iesaistītajā valstī

attribution-own-area = pie katras programmas apgabala, nesadalot starp tā reģioniem
attribution-spread = sadalīts starp 2. līmeņa reģioniem pēc iedzīvotāju skaita
attribution-once-per-place = vienu reizi katrā iesaistītajā valstī vai reģionā
explain-spread = { $from } summa ir sadalīta starp tā reģioniem: { $part } no { $whole } 2021. gada iedzīvotājiem dzīvo { $to }
explain-corrected = Labots
explain-assumed = Pieņemts
explain-left-out = izlaists

column-year = Gads
measure-change = Izmaiņas salīdzinājumā ar iepriekšējo gadu
measure-change_percent = Izmaiņas salīdzinājumā ar iepriekšējo gadu, procentos
measure-cumulated = Kopš pirmā gada kopā
missing-earlier-years = Nav paziņots neviens agrāks datu kopas “{ $dataset }” gads.
title-Y1 = STEP apstiprinātās summas, pa fondiem un gadiem
title-Y2 = STEP apstiprinātās summas, pa dalībvalstīm: gads, izmaiņas salīdzinājumā ar iepriekšējo gadu un visu gadu summa
title-Y3 = Tieši pārvaldīto STEP uzaicinājumu budžets, pa nozarēm un gadiem
note-change = Ja ir paziņoti abi gadi, rindu, kuras vienā no tiem trūkst, tajā uzskata par nulli.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[piezīme 1]`.
note-mark = piezīme
not-applicable = nepiemēro
one-table = Šajā lapā ir viena tabula.
about-workbook = Katrai tabulai ir sava lapa. Šūnās ir nenoapaļoti skaitļi, kas redzami noapaļoti tāpat kā ziņojumā.
explain-place = { $number }. vieta no { $rows } rindām, lielākā pirmā
explain-largest = { $sum }; lielākā no { $all } ({ $of })
explain-making = lielākie, { $number } no { $all } ({ $of }), veido { $percent } %
explain-compared = Salīdzināts ar
explain-year = Gads
explain-year-before = Iepriekšējais gads
explain-converted = Pārrēķināts

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Tieši pārvaldīti uzaicinājumi: atvērti, gaidāmi un slēgti
title-portal-national-calls = Uzaicinājumi dalībvalstīs
title-portal-seal-projects = Projekti ar STEP zīmogu, pa valstīm un reģioniem
title-portal-seals = STEP zīmogi pa uzaicinājumiem un tematiem
title-portal-amendments-by-member-state = STEP apstiprinātās summas, pa dalībvalstīm un fondiem
title-portal-grants-by-member-state = Dotācijas STEP projektiem, pa dalībvalstīm, programmām un nozarēm
title-portal-grants-by-region = Dotācijas STEP projektiem, pa reģioniem, programmām un nozarēm
title-portal-contact-points = Valstu kontaktpunkti
column-organisation = Organizācija
column-role = Loma
column-web_page = Tīmekļa lapa
column-email = E-pasta adrese
column-state_at_cut_off = Stāvoklis datu robeždatumā
word-extracts = Izraksti STEP portālam
filter-text = Meklēt visās ailēs
filter-all = visi
filter-reset = Rādīt visas rindas
filter-shown = Rādītās rindas: { $shown } no { $all }
title-portal-amendments-by-region = STEP apstiprinātās summas, pa reģioniem un fondiem
column-preselected = Iepriekš atlasīti dotācijas saņemšanai
dataset-forthcoming_calls = Gaidāmie uzaicinājumi
dataset-contact_points = Valstu kontaktpunkti
