# Everything that a reader of the report sees in Estonian, but for the labels of codes.

report-title = Euroopa strateegiliste tehnoloogiate platvorm: aastaaruanne { $year }
report-subtitle = Tabelid ja joonised. Andmete seis: { $date }
made-by = Koostanud step-report { $version } aruandluskampaania { $campaign } tabelite põhjal

report-title-synthetic = Euroopa strateegiliste tehnoloogiate platvorm: aastaaruanne { $year } (sünteetilised andmed)
report-subtitle-synthetic = Sünteetilised andmed: kõik arvud on välja mõeldud. Tabelid ja joonised. Andmete seis: { $date }
made-by-synthetic = Koostanud step-report { $version } sünteetiliste andmete, kampaania { $campaign } väljamõeldud tabelite põhjal
word-synthetic = Sünteetilised andmed

table-heading = Tabel { $number }
figure-heading = Joonis { $number }

word-contents = Sisukord
word-notes = Märkused
word-note = Märkus
word-cover = Tiitelleht
word-tables = Tabelid
word-figures = Joonised
word-source = Allikas
word-not-reported = Ei ole esitatud
word-data-table = Arvud tabelina
word-skip = Liigu sisu juurde
word-sheet = Leht
word-title = Pealkiri
word-number = Number
word-reason = Põhjus
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = ei ole esitatud või ei kohaldata
total = Kokku
subtotal = Kokku, { $label }
key-none = jaotamata

area-extra-regio = { $country }: väljaspool piirkondi (extra-regio)
area-unknown-region = { $country }: piirkond teadmata
area-unknown = Koht teadmata

source-line = Allikas: komisjoni talituste ja liikmesriikide esitatud andmed STEPi aastaaruande { $year } jaoks; andmete seis: { $date }.
source-line-synthetic = Allikas: sünteetilised andmed, mitte STEPi aastaaruande jaoks esitatud andmed; aasta { $year }, andmete seis: { $date }.
missing-dataset = Andmestikku „{ $dataset }“ ei ole esitatud.
missing-columns = { $count ->
    [one] Andmestik „{ $dataset }“ on esitatud ilma veeruta „{ $columns }“.
   *[other] Andmestik „{ $dataset }“ on esitatud ilma veergudeta „{ $columns }“.
}
missing-facts = Andmestikus „{ $dataset }“ ei ole sellist liiki andmeid.

unit-EUR-0 = EUR
unit-EUR-3 = tuhat eurot
unit-EUR-6 = miljon eurot
unit-EUR-9 = miljard eurot
unit-count = arv
unit-percent = %
unit-score = hinne

column-sector = Sektor
column-programme = Programm
column-call = Konkurss
column-number = Nr
column-topic = Teema
column-opens = Avamine
column-closes = Sulgemine
column-member_state = Liikmesriik
column-level = Tasand
column-area = Ala (NUTS)
column-category_of_region = Piirkonna kategooria
column-fund = Fond
column-status = Staatus
column-state = Seis
column-deadline = Tähtaeg
column-funding_rate = Rahastamismäär
column-rank = Koht
column-item = Teave
column-specific_objective = Erieesmärk
column-intervention_field = Sekkumise valdkond
column-enterprise_type = Ettevõtte liik
column-policy_objective = Poliitikaeesmärk
column-kind_of_investment = Investeeringu liik
column-kind_of_area = Ala liik
column-respondent_type = Vastaja liik
column-respondents = Vastajad
column-basis = Alus

measure-budget = Eelarve
measure-amount = Summa
measure-grant = Toetused
measure-seals = Märgised
measure-preselected = Toetuse saamiseks eelvalitud
measure-not_preselected = Toetuse saamiseks eelvalimata
measure-programmes = Programmid
measure-share = Osakaal
measure-score = Hinne
measure-respondents = Vastajad

count-programmes = { $count ->
    [one] { $number } programm
   *[other] { $number } programmi
}
count-seals = { $count ->
    [one] { $number } märgis
   *[other] { $number } märgist
}

alt-donut = Sõõrdiagramm, { $count ->
    [one] { $number } osa
   *[other] { $number } osa
}: { $title }
alt-bars = Tulpdiagramm, { $count ->
    [one] { $number } tulp
   *[other] { $number } tulpa
}: { $title }
alt-map = Liikmesriikide kaart, ringide arv: { $number }: { $title }
alt-tiles = NUTS 2 piirkondade ruutkaart, üks ruut piirkonna kohta, väärtuste arv: { $number }: { $title }
alt-regions = NUTS 2 piirkondade kaart, väärtuste arv: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Suurimad väärtused on: { $values }. Tabelis on kõik väärtused.
map-no-value = ringi ei ole: ei ole esitatud
regions-no-value = ei ole esitatud
regions-outside = väljaspool ELi
regions-elsewhere = Ei ole kaardil, sest neid ei ole esitatud NUTS 2 piirkondade kaupa ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics halduspiiride puhul.

title-T1 = STEPi toetavad projektikonkursid otsese eelarve täitmisega programmides
title-T2 = STEPi jaoks heakskiidetud programmimuudatused, programmide ja fondide kaupa
title-T3 = STEPi projektide konkursid liikmesriikide ühtekuuluvuspoliitika programmides
title-T4 = Antud STEPi märgised ja toetuse saamiseks eelvalitud projektid, konkursside ja teemade kaupa
title-F3 = Otsese eelarve täitmisega STEPi konkursside eelarve, sektoriti
title-F4 = Innovatsioonifondi toetused puhastele tehnoloogiatele, liikmesriigiti
title-F5 = Programmi „Euroopa horisont“ toetused digitehnoloogiatele, liikmesriigiti
title-F6 = Programmi „EL tervise heaks“ toetused biotehnoloogiatele, liikmesriigiti
title-F7 = STEPi jaoks heakskiidetud programmimuudatused, fondide kaupa
title-F8 = STEPi jaoks heakskiidetud programmimuudatused: summad ja programmide arv, liikmesriigiti
title-F9 = Tähtpäevaks esitatud STEPi programmimuudatused, liikmesriigiti
title-F10 = STEPi jaoks heakskiidetud ERFi ja ESF+ summad, piirkonnakategooriate kaupa
title-F11 = STEPi jaoks heakskiidetud summad, poliitikaeesmärkide ja erieesmärkide kaupa
title-F12 = STEPi jaoks heakskiidetud summad, investeeringu liikide kaupa
title-F13 = Tootlikud investeeringud STEPi jaoks, ettevõtte liikide ja sektorite kaupa
title-F14 = STEPi märgised programmide kaupa: toetusega ja toetuseta projektid koos rahastamismääraga
title-F15 = STEPi märgised osalevate liikmesriikide kaupa
title-F16 = Küsitlus: vastajad liigiti
title-F17 = Küsitlus: vastused vastaja liikide kaupa
title-F18 = Küsitlus: teave, mida projektide elluviijad peavad oluliseks

note-rounding = Ümardamise tõttu ei pruugi arvude summa koguarvuga kokku langeda.
note-additive = Osad on ümardatud nii, et need annavad kokku trükitud koguarvud (suurimad jäägid); viimane number võib seepärast täpse väärtuse omast erineda.
note-call-without-fund = Konkurssi, mille puhul fondi ei ole nimetatud, rahastatakse mitmest fondist; summa on jaotamata.
note-preselected-by-call = Innovatsioonifond esitab toetuse saamiseks tehtud eelvaliku konkursside, mitte teemade kaupa.
note-equal-split = Mitmes asukohas elluviidavad projektid on jaotatud asukohtade vahel võrdselt.
note-own-contribution = Iga üksuse enda osa arvestatakse üksuse liikmesriigis.
note-programmes-once = Mitme fondi puhul muudetud programm arvestatakse üks kord.
note-category-of-programme = Piirkondliku programmi kategooria tuleneb selle piirkonnast; riikliku programmi kategooria on see, mille esitab liikmesriik või mida eeldatakse, nagu siin öeldud.
note-five-member-states = Esitatud on ainult viis enim märgiseid saanud liikmesriiki; osaleb ka teisi.
note-seals-not-additive = Märgis arvestatakse üks kord igas osalevas liikmesriigis, mistõttu liikmesriikide summa ei ole märgiste arv.

place-cell = { $file }, lahter { $cell }
place-cell-of-sheet = { $file }, leht „{ $sheet }“, lahter { $cell }
note-assumed = * Ei ole esitatud, vaid eeldatud: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Parandatud: { $place }: saadeti „{ $from }“, kehtib „{ $to }“. { $reason }
note-filled = Parandatud: { $place }: saadeti tühjana, kehtib „{ $to }“. { $reason }
note-emptied = Parandatud: { $place }: saadeti „{ $from }“, mida ei arvestata. { $reason }
note-left-out = Välja jäetud: { $place }, rida „{ $from }“. { $reason }
note-more-corrections = Parandusi on rohkem; andmefailides on need kõik loetletud.
heading-K-table = Põhinäitajad { $number }
heading-R-table = Piirkondlik tabel { $number }
heading-R-figure = Piirkondlik joonis { $number }
heading-S-table = Lisatabel { $number }
heading-S-figure = Lisajoonis { $number }
heading-Y-table = Tabel aastate kaupa { $number }
heading-Y-figure = Joonis aastate kaupa { $number }

unit-EUR-per-inhabitant = eurot elaniku kohta
unit-rank = koht

measure-per_head = Summa elaniku kohta
measure-rank = Koht
measure-share_so_far = Osakaal koos eelnevate ridadega
measure-share_of_ten_regions = Kümne suurima piirkonna osakaal
measure-regions_making_half = Piirkonnad, mis moodustavad poole summast
measure-share_of_five_programmes = Viie suurima programmi osakaal
measure-programmes_making_half = Programmid, mis moodustavad poole summast

title-S3 = STEPi jaoks heakskiidetud summad elaniku kohta, liikmesriigiti
title-S4 = STEPi jaoks heakskiidetud summad elaniku kohta, NUTS 2 piirkondade kaupa
title-S5 = STEPi jaoks heakskiidetud ERFi ja ESF+ summad elaniku kohta, piirkonnakategooriate kaupa
title-S6 = STEPi jaoks heakskiidetud summade kontsentratsioon, fondide kaupa
title-S7 = Kümme ala, mille piirkondlikes programmides on STEPi jaoks heaks kiidetud suurimad summad

note-top = Esitatud on ainult suurimad read.
note-top-of-all = Esitatud on ainult suurimad read; koguarv hõlmab kõiki ridu.
note-population = Elanike arv pärineb Teadusuuringute Ühiskeskuse 2021. aasta rahvastikuruudustikust ega ole ametlik loendus; Prantsusmaa äärepoolseimate piirkondade arvud on riiklikust rahvaloendusest.
note-per-head-of-all = Summad on jagatud kõigi koha elanikega, olenemata sellest, kas seal on programm. Koguarv on Euroopa Liidu oma.
note-regions-of-the-whole = Piirkonnad on programmides nimetatud NUTS 1. ja 2. tasandi piirkonnad. Riiklikud programmid kuuluvad terviku hulka, kuid mitte kunagi suurimate piirkondade hulka.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tuhat
running-6 = { $count ->
    [one] { $number } miljon
   *[other] { $number } miljonit
}
running-9 = { $count ->
    [one] { $number } miljard
   *[other] { $number } miljardit
}
running-EUR = { $amount } eurot
running-percent = { $number } %

column-key_figure = Põhinäitaja
column-unit = Ühik
column-value = Väärtus
column-measure = Meede
column-title = Nimetus
column-operation = Tegevus
column-partner = Rakenduspartner

none = Puuduvad: selle aasta kohta ei ole midagi sellist esitatud.
missing-key-figures = Ühtki asjaomast andmestikku ei ole esitatud.

title-K1 = Põhinäitajad aruande teksti jaoks
title-S1 = Taaste- ja vastupidavusrahastu summad STEPi jaoks, liikmesriigiti ja sektoriti
title-S2 = InvestEU tagatised STEPi jaoks, liikmesriigiti ja sektoriti

key-call_budget = Otsese eelarve täitmisega konkursside eelarve
key-call_topics = Otsese eelarve täitmisega konkursside teemad
key-call_programmes = Selliste konkurssidega programmid
key-seals = Antud STEPi märgised
key-seals_preselected = STEPi märgisega projektid, mis on toetuse saamiseks eelvalitud
key-grants = Toetused
key-submitted_amount = Esitatud programmimuudatuste summa
key-submitting_member_states = Programmimuudatusi esitanud liikmesriigid
key-approved_amount = Heakskiidetud programmimuudatuste summa
key-approved_amendments = Heakskiidetud programmimuudatused
key-approved_member_states = Heakskiidetud programmimuudatustega liikmesriigid
key-largest_member_state = Liikmesriigi suurim heakskiidetud summa: { $of }
key-largest_member_state-unknown = Liikmesriigi suurim heakskiidetud summa
key-largest_member_states = Suurimate heakskiidetud summadega kolme liikmesriigi osakaal
key-less_developed_erdf = Vähem arenenud piirkondade osakaal ERFi heakskiidetud summas
key-less_developed_esf = Vähem arenenud piirkondade osakaal ESF+ heakskiidetud summas
key-national_calls = Liikmesriikide konkursid ühtekuuluvuspoliitika programmides
key-national_call_budget = Nende konkursside eelarve
heading-M-figure = Kaart { $number }
key-other = Muud
unit-number = arv
column-project = Projekt
column-entity = Üksus
column-indicator = Näitaja
measure-target = Kavandatud tulemused
note-repeated-rows = { $measure }: arvestatakse üks kord igal real, kuhu need kuuluvad, mistõttu ridade summa ei ole koguarv.
note-repeated-columns = { $measure }: arvestatakse üks kord igas veerus, kuhu need kuuluvad, mistõttu veergude summa ei ole koguarv.
note-funds-without-category = ÕÜFil ja Ühtekuuluvusfondil ei ole piirkonna kategooriat.
note-programme-area = Summad on esitatud iga programmi ala juures: riiklike programmide ja 1. tasandi piirkondade summasid ei ole nende piirkondade vahel jaotatud.
note-grants-by-place = Innovatsioonifondi mitmes asukohas elluviidavad projektid on jaotatud asukohtade vahel võrdselt; muul juhul arvestatakse iga üksuse enda osa.
title-R1 = STEPi jaoks heakskiidetud summad, piirkondade ja fondide kaupa
title-R2 = STEPi projektide toetused, piirkondade ja sektorite kaupa
title-R3 = STEPi märgised, osalevate piirkondade ja sektorite kaupa
title-R4 = STEPi jaoks heakskiidetud summad, piirkonnakategooriate ja fondide kaupa
title-R5 = STEPi jaoks heakskiidetud summad, piirkondade ja sektorite kaupa
title-R6 = Programmide kavandatud tulemused, näitajate ja sektorite kaupa
title-R7 = Suurimate toetustega valitud projektid
title-M1 = STEPi jaoks heakskiidetud summad, piirkondade kaupa
title-M2 = STEPi projektide toetused, piirkondade kaupa
title-M3 = STEPi märgised, osalevate piirkondade kaupa
# Where a number comes from, in the page.
explain-title = Kust see arv pärineb
explain-hint = Iga arvu kohta saab vaadata, kust see pärineb: klõpsake sellel või liikuge selleni tabeldusklahvi ja nooleklahvidega ning vajutage sisestusklahvi.
explain-close = Sulge
explain-exact = Täpne väärtus
explain-calculation = Arvutus
explain-counted = Mida arvestatakse
explain-universe = Etapp
explain-places = Kohad
explain-regions = Piirkonnad
explain-rounded = Ümardatud
explain-addends = Koosneb järgmisest
explain-part = Osa koosneb järgmisest
explain-whole = Tervik koosneb järgmisest
explain-value = Väärtus
explain-cell = Lahter
explain-file = Fail ja leht
explain-written = Nagu märgitud
explain-row = Rida
explain-more = ja veel { $number }: { $command }
explain-values = { $count ->
    [one] { $number } väärtus
   *[other] { $number } väärtust
}
explain-per-head = { $amount } / { $people } elanikku = { $exact }
explain-distinct = { $number } erinevat ({ $columns }): { $keys }
explain-up-to = { $of }, seisuga { $date }
explain-half-up = pooled nullist eemale
explain-half-even = pooled paarisnumbrini
explain-rounding = üks kord, täpsest väärtusest, { $rule }, täpsus: { $count ->
    [0] täisarvud
    [one] { $number } kümnendkoht
   *[other] { $number } kümnendkohta
} ({ $unit })
explain-additive = { $rounding }; osad on ümardatud nii, et need annavad kokku trükitud koguarvu
explain-carried = NUTS { $from_version } { $from } on NUTS { $to_version } { $to }
explain-carried-part = NUTS { $from_version } { $from } jagati: { $share } läks NUTS { $to_version } piirkonnale { $to }, 2021. aasta rahvaarvu järgi

dataset-calls = Projektikonkursid
dataset-seals = STEPi märgised, teemade kaupa
dataset-seals_by_member_state = STEPi märgised, liikmesriigiti
dataset-grants = Toetused, liikmesriigiti
dataset-projects = Projektid ja nende üksused
dataset-amendments = Programmimuudatused
dataset-national_calls = Riiklikud konkursid
dataset-indicators = Näitajad
dataset-survey = Küsitlus
dataset-cohesion_categorisation = Ühtekuuluvuspoliitika: rahastamine kategooriate kaupa
dataset-cohesion_planned_finances = Ühtekuuluvuspoliitika: kavandatud rahastamine
dataset-cohesion_financial_plan = Ühtekuuluvuspoliitika: rahastamiskava aastate kaupa
dataset-cohesion_payments = Ühtekuuluvuspoliitika: maksed kokku
dataset-cordis_projects = CORDIS: projektid
dataset-cordis_organisations = CORDIS: organisatsioonid

universe-submitted = esitatud
universe-approved = heaks kiidetud
universe-pending = esitatud, veel otsustamata
universe-reserved = reserveeritud
universe-awarded = antud
universe-planned = kavandatud
universe-answered = vastatud

attribution-as-reported = nagu esitatud
attribution-equal-split-over-the-locations = võrdsed osad projekti asukohtadele
attribution-each-entitys-own-contribution = iga üksuse enda osa
attribution-once-in-every-country-involved = üks kord igas osalevas riigis

attribution-own-area = iga programmi ala juures, selle piirkondade vahel jaotamata
attribution-spread = jaotatud 2. tasandi piirkondade vahel rahvaarvu järgi
attribution-once-per-place = üks kord igas osalevas riigis või piirkonnas
explain-spread = piirkonna { $from } summa on jaotatud selle piirkondade vahel: { $part } elanikku { $whole } elanikust elas 2021. aastal piirkonnas { $to }
explain-corrected = Parandatud
explain-assumed = Eeldatud
explain-left-out = välja jäetud

column-year = Aasta
measure-change = Muutus võrreldes eelmise aastaga
measure-change_percent = Muutus võrreldes eelmise aastaga, protsentides
measure-cumulated = Kokku alates esimesest aastast
missing-earlier-years = Andmestiku „{ $dataset }“ kohta ei ole esitatud ühtki varasemat aastat.
title-Y1 = STEPi jaoks heakskiidetud summad, fondide ja aastate kaupa
title-Y2 = STEPi jaoks heakskiidetud summad, liikmesriigiti: aasta, muutus võrreldes eelmise aastaga ja kõigi aastate summa
title-Y3 = Otsese eelarve täitmisega STEPi konkursside eelarve, sektorite ja aastate kaupa
note-change = Kui mõlemad aastad on esitatud, arvestatakse rida, mis ühes neist puudub, selles nullina.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[märkus 1]`.
note-mark = märkus
not-applicable = ei kohaldata
one-table = Sellel lehel on üks tabel.
about-workbook = Igal tabelil on oma leht. Lahtrites on ümardamata arvud, mida kuvatakse ümardatult nagu aruandes.
explain-place = koht { $number } { $rows } rea seas, suurim esimesena
explain-largest = { $sum }; suurim, kokku { $all } ({ $of })
explain-making = suurimad, { $number } kokku { $all } hulgast ({ $of }), moodustavad { $percent } %
explain-compared = Võrreldud
explain-year = Aasta
explain-year-before = Eelnev aasta
explain-converted = Ümber arvestatud

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Konkursid otsese eelarve täitmisega programmides: avatud, tulemas ja suletud
title-portal-national-calls = Konkursid liikmesriikides
title-portal-seal-projects = STEPi märgisega projektid riikide ja piirkondade kaupa
title-portal-seals = STEPi märgised konkursside ja teemade kaupa
title-portal-amendments-by-member-state = STEPi jaoks heakskiidetud summad, liikmesriikide ja fondide kaupa
title-portal-grants-by-member-state = STEPi projektide toetused, liikmesriikide, programmide ja sektorite kaupa
title-portal-grants-by-region = STEPi projektide toetused, piirkondade, programmide ja sektorite kaupa
title-portal-contact-points = Riiklikud kontaktpunktid
column-organisation = Organisatsioon
column-role = Roll
column-web_page = Veebileht
column-email = E-posti aadress
column-state_at_cut_off = Seis andmete kuupäeval
word-extracts = Väljavõtted STEPi portaali jaoks
filter-text = Otsi kõigist veergudest
filter-all = kõik
filter-reset = Näita kõiki ridu
filter-shown = Näidatud read: { $shown }/{ $all }
title-portal-amendments-by-region = STEPi jaoks heakskiidetud summad, piirkondade ja fondide kaupa
column-preselected = Toetuse saamiseks eelvalitud
dataset-forthcoming_calls = Tulemas konkursid
dataset-contact_points = Riiklikud kontaktpunktid
