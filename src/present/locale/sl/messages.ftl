# Everything that a reader of the report sees in Slovenian, but for the labels of codes.

report-title = Platforma za strateške tehnologije za Evropo: letno poročilo { $year }
report-subtitle = Preglednice in grafikoni. Presečni datum: { $date }
made-by = Pripravil step-report { $version } iz preglednic kampanje poročanja { $campaign }

report-title-synthetic = Platforma za strateške tehnologije za Evropo: letno poročilo { $year } (sintetični podatki)
report-subtitle-synthetic = Sintetični podatki: vse številke so izmišljene. Preglednice in grafikoni. Presečni datum: { $date }
made-by-synthetic = Pripravil step-report { $version } iz sintetičnih podatkov, izmišljenih preglednic kampanje { $campaign }
word-synthetic = Sintetični podatki

table-heading = Preglednica { $number }
figure-heading = Grafikon { $number }

word-contents = Kazalo
word-notes = Opombe
word-note = Opomba
word-cover = Naslovnica
word-tables = Preglednice
word-figures = Grafikoni
word-source = Vir
word-not-reported = Ni sporočeno
word-data-table = Številke v preglednici
word-skip = Preskoči na vsebino
word-sheet = List
word-title = Naslov
word-number = Številka
word-reason = Razlog
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = ni sporočeno ali se ne uporablja
total = Skupaj
subtotal = Skupaj, { $label }
key-none = nerazčlenjeno

area-extra-regio = { $country }: zunaj regij (extra-regio)
area-unknown-region = { $country }: regija neznana
area-unknown = Kraj neznan

source-line = Vir: poročanje služb Komisije in držav članic za letno poročilo o STEP { $year }; presečni datum: { $date }.
source-line-synthetic = Vir: sintetični podatki, ne poročanje za letno poročilo o STEP; leto { $year }, presečni datum: { $date }.
missing-dataset = Nabor podatkov „{ $dataset }“ ni bil sporočen.
missing-columns = { $count ->
    [one] Nabor podatkov „{ $dataset }“ je bil sporočen brez stolpca „{ $columns }“.
    [two] Nabor podatkov „{ $dataset }“ je bil sporočen brez stolpcev „{ $columns }“.
    [few] Nabor podatkov „{ $dataset }“ je bil sporočen brez stolpcev „{ $columns }“.
   *[other] Nabor podatkov „{ $dataset }“ je bil sporočen brez stolpcev „{ $columns }“.
}
missing-facts = Nabor podatkov „{ $dataset }“ ne vsebuje podatkov te vrste.

unit-EUR-0 = EUR
unit-EUR-3 = tisoč EUR
unit-EUR-6 = milijonov EUR
unit-EUR-9 = milijard EUR
unit-count = število
unit-percent = %
unit-score = ocena

column-sector = Sektor
column-programme = Program
column-call = Razpis
column-number = Št.
column-topic = Tema
column-opens = Odprtje
column-closes = Zaključek
column-member_state = Država članica
column-level = Raven
column-area = Območje (NUTS)
column-category_of_region = Kategorija regije
column-fund = Sklad
column-status = Status
column-state = Stanje
column-deadline = Rok
column-funding_rate = Stopnja financiranja
column-rank = Mesto
column-item = Informacija
column-specific_objective = Specifični cilj
column-intervention_field = Področje ukrepanja
column-enterprise_type = Vrsta podjetja
column-policy_objective = Cilj politike
column-kind_of_investment = Vrsta naložbe
column-kind_of_area = Vrsta območja
column-respondent_type = Vrsta respondenta
column-respondents = Respondenti
column-basis = Podlaga

measure-budget = Proračun
measure-amount = Znesek
measure-grant = Nepovratna sredstva
measure-seals = Pečati
measure-preselected = Predizbrani za nepovratna sredstva
measure-not_preselected = Nepredizbrani za nepovratna sredstva
measure-programmes = Programi
measure-share = Delež
measure-score = Ocena
measure-respondents = Respondenti

count-programmes = { $count ->
    [one] { $number } program
    [two] { $number } programa
    [few] { $number } programi
   *[other] { $number } programov
}
count-seals = { $count ->
    [one] { $number } pečat
    [two] { $number } pečata
    [few] { $number } pečati
   *[other] { $number } pečatov
}

alt-donut = Kolobarni grafikon, { $count ->
    [one] { $number } del
    [two] { $number } dela
    [few] { $number } deli
   *[other] { $number } delov
}: { $title }
alt-bars = Stolpčni grafikon, { $count ->
    [one] { $number } stolpec
    [two] { $number } stolpca
    [few] { $number } stolpci
   *[other] { $number } stolpcev
}: { $title }
alt-map = Zemljevid držav članic; število držav s krogom: { $number }: { $title }
alt-tiles = Ploščični zemljevid regij NUTS 2, en kvadrat na regijo; število regij z vrednostjo: { $number }: { $title }
alt-regions = Zemljevid regij NUTS 2; število regij z vrednostjo: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Najvišje vrednosti so: { $values }. Preglednica vsebuje vse vrednosti.
map-no-value = brez kroga: ni sporočeno
regions-no-value = ni sporočeno
regions-outside = zunaj EU
regions-elsewhere = Niso na zemljevidu, ker niso navedeni po regijah NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics za upravne meje.

title-T1 = Razpisi za zbiranje predlogov, ki prispevajo k STEP, v okviru programov z neposrednim upravljanjem
title-T2 = Odobrene spremembe programov za STEP, po programih in skladih
title-T3 = Razpisi za projekte STEP v okviru programov kohezijske politike v državah članicah
title-T4 = Podeljeni pečati STEP in projekti, predizbrani za nepovratna sredstva, po razpisih in temah
title-F3 = Proračun razpisov STEP z neposrednim upravljanjem, po sektorjih
title-F4 = Nepovratna sredstva iz sklada za inovacije za čiste tehnologije, po državah članicah
title-F5 = Nepovratna sredstva iz programa Obzorje Evropa za digitalne tehnologije, po državah članicah
title-F6 = Nepovratna sredstva iz programa EU za zdravje za biotehnologije, po državah članicah
title-F7 = Odobrene spremembe programov za STEP, po skladih
title-F8 = Odobrene spremembe programov za STEP: zneski in število programov, po državah članicah
title-F9 = Spremembe programov za STEP, predložene do presečnega datuma, po državah članicah
title-F10 = Odobreni zneski iz ESRR in ESS+ za STEP, po kategorijah regij
title-F11 = Odobreni zneski za STEP, po ciljih politike in specifičnih ciljih
title-F12 = Odobreni zneski za STEP, po vrstah naložb
title-F13 = Produktivne naložbe za STEP, po vrstah podjetij in sektorjih
title-F14 = Pečati STEP po programih: projekti z nepovratnimi sredstvi in brez njih, s stopnjo financiranja
title-F15 = Pečati STEP po sodelujočih državah članicah
title-F16 = Anketa: respondenti po vrstah
title-F17 = Anketa: odgovori po vrstah respondentov
title-F18 = Anketa: informacije, ki so po mnenju nosilcev projektov bistvene

note-rounding = Zaradi zaokroževanja se seštevki morda ne ujemajo s skupnimi vrednostmi.
note-additive = Deli so zaokroženi tako, da dajo natisnjene skupne vrednosti (največji ostanki); zadnja števka se zato lahko razlikuje od števke točne vrednosti.
note-call-without-fund = Razpis brez navedenega sklada se financira iz več skladov; znesek ni razčlenjen.
note-preselected-by-call = Sklad za inovacije predizbor za nepovratna sredstva sporoča po razpisih, ne po temah.
note-equal-split = Projekti na več lokacijah so enakomerno razdeljeni med te lokacije.
note-own-contribution = Lastni prispevek vsakega subjekta se šteje v državi članici subjekta.
note-programmes-once = Program, spremenjen za več skladov, se šteje enkrat.
note-category-of-programme = Kategorija regionalnega programa izhaja iz njegove regije; kategorija nacionalnega programa je tista, ki jo sporoči država članica, ali tista, ki se predpostavlja, kot je navedeno tukaj.
note-five-member-states = Sporočenih je samo pet držav članic z največ pečati; sodelujejo tudi druge.
note-seals-not-additive = Pečat se šteje enkrat v vsaki sodelujoči državi članici, zato vsota držav članic ni enaka številu pečatov.

place-cell = { $file }, celica { $cell }
place-cell-of-sheet = { $file }, list „{ $sheet }“, celica { $cell }
note-assumed = * Ni sporočeno, temveč predpostavljeno: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Popravljeno: { $place }: poslano je bilo „{ $from }“, velja „{ $to }“. { $reason }
note-filled = Popravljeno: { $place }: poslano je bilo prazno, velja „{ $to }“. { $reason }
note-emptied = Popravljeno: { $place }: poslano je bilo „{ $from }“, kar se ne šteje. { $reason }
note-left-out = Izpuščeno: { $place }, vrstica „{ $from }“. { $reason }
note-more-corrections = Popravkov je več; vsi so navedeni v podatkovnih datotekah.
heading-K-table = Ključni podatki { $number }
heading-R-table = Regionalna preglednica { $number }
heading-R-figure = Regionalni grafikon { $number }
heading-S-table = Dodatna preglednica { $number }
heading-S-figure = Dodatni grafikon { $number }
heading-Y-table = Preglednica po letih { $number }
heading-Y-figure = Grafikon po letih { $number }

unit-EUR-per-inhabitant = EUR na prebivalca
unit-rank = mesto

measure-per_head = Znesek na prebivalca
measure-rank = Mesto
measure-share_so_far = Delež skupaj z zgornjimi vrsticami
measure-share_of_ten_regions = Delež desetih največjih regij
measure-regions_making_half = Regije, ki predstavljajo polovico zneska
measure-share_of_five_programmes = Delež petih največjih programov
measure-programmes_making_half = Programi, ki predstavljajo polovico zneska

title-S3 = Odobreni zneski za STEP na prebivalca, po državah članicah
title-S4 = Odobreni zneski za STEP na prebivalca, po regijah NUTS 2
title-S5 = Odobreni zneski iz ESRR in ESS+ za STEP na prebivalca, po kategorijah regij
title-S6 = Koncentracija odobrenih zneskov za STEP, po skladih
title-S7 = Deset območij z največjimi odobrenimi zneski regionalnih programov za STEP

note-top = Prikazane so samo največje vrstice.
note-top-of-all = Prikazane so samo največje vrstice; skupna vrednost zajema vse vrstice.
note-population = Število prebivalcev je iz mreže prebivalstva Skupnega raziskovalnega središča za leto 2021 in ni uradno štetje; število za francoske najbolj oddaljene regije je iz nacionalnega popisa.
note-per-head-of-all = Zneski so deljeni z vsemi prebivalci kraja ne glede na to, ali ima program. Skupna vrednost je vrednost za Evropsko unijo.
note-regions-of-the-whole = Regije so regije na ravneh NUTS 1 in 2, ki jih navajajo programi. Nacionalni programi so del celote, nikoli pa niso med največjimi regijami.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tisoč
running-6 = { $count ->
    [one] { $number } milijon
    [two] { $number } milijona
    [few] { $number } milijone
   *[other] { $number } milijonov
}
running-9 = { $count ->
    [one] { $number } milijarda
    [two] { $number } milijardi
    [few] { $number } milijarde
   *[other] { $number } milijard
}
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Ključni podatek
column-unit = Enota
column-value = Vrednost
column-measure = Ukrep
column-title = Naslov
column-operation = Operacija
column-partner = Izvajalski partner

none = Brez: za to leto ni sporočeno nič te vrste.
missing-key-figures = Sporočen ni bil nobeden od ustreznih naborov podatkov.

title-K1 = Ključni podatki za besedilo poročila
title-S1 = Zneski iz mehanizma za okrevanje in odpornost za STEP, po državah članicah in sektorjih
title-S2 = Jamstva InvestEU za STEP, po državah članicah in sektorjih

key-call_budget = Proračun razpisov z neposrednim upravljanjem
key-call_topics = Teme razpisov z neposrednim upravljanjem
key-call_programmes = Programi s takimi razpisi
key-seals = Podeljeni pečati STEP
key-seals_preselected = Projekti s pečatom STEP, predizbrani za nepovratna sredstva
key-grants = Nepovratna sredstva
key-submitted_amount = Znesek predloženih sprememb programov
key-submitting_member_states = Države članice, ki so predložile spremembe programov
key-approved_amount = Znesek odobrenih sprememb programov
key-approved_amendments = Odobrene spremembe programov
key-approved_member_states = Države članice z odobrenimi spremembami programov
key-largest_member_state = Največji odobreni znesek države članice: { $of }
key-largest_member_state-unknown = Največji odobreni znesek države članice
key-largest_member_states = Delež treh držav članic z največjimi odobrenimi zneski
key-less_developed_erdf = Delež manj razvitih regij v odobrenem znesku iz ESRR
key-less_developed_esf = Delež manj razvitih regij v odobrenem znesku iz ESS+
key-national_calls = Razpisi držav članic v okviru programov kohezijske politike
key-national_call_budget = Proračun teh razpisov
heading-M-figure = Zemljevid { $number }
key-other = Drugo
unit-number = število
column-project = Projekt
column-entity = Subjekt
column-indicator = Kazalnik
measure-target = Načrtovani rezultati
note-repeated-rows = { $measure }: šteje se enkrat v vsaki vrstici, v katero spada, zato vsota vrstic ni enaka skupni vrednosti.
note-repeated-columns = { $measure }: šteje se enkrat v vsakem stolpcu, v katerega spada, zato vsota stolpcev ni enaka skupni vrednosti.
note-funds-without-category = SPP in Kohezijski sklad nimata kategorije regije.
note-programme-area = Zneski so navedeni pri območju vsakega programa: zneski nacionalnih programov in regij na ravni 1 niso razdeljeni med njihove regije.
note-grants-by-place = Projekti sklada za inovacije na več lokacijah so enakomerno razdeljeni med te lokacije; sicer se šteje lastni prispevek vsakega subjekta.
title-R1 = Odobreni zneski za STEP, po regijah in skladih
title-R2 = Nepovratna sredstva za projekte STEP, po regijah in sektorjih
title-R3 = Pečati STEP, po sodelujočih regijah in sektorjih
title-R4 = Odobreni zneski za STEP, po kategorijah regij in skladih
title-R5 = Odobreni zneski za STEP, po regijah in sektorjih
title-R6 = Načrtovani rezultati programov, po kazalnikih in sektorjih
title-R7 = Izbrani projekti z največ nepovratnimi sredstvi
title-M1 = Odobreni zneski za STEP, po regijah
title-M2 = Nepovratna sredstva za projekte STEP, po regijah
title-M3 = Pečati STEP, po sodelujočih regijah
# Where a number comes from, in the page.
explain-title = Od kod je ta številka
explain-hint = Za vsako številko je mogoče izvedeti, od kod je: kliknite jo ali pojdite do nje s tipko Tab in puščičnimi tipkami ter pritisnite Enter.
explain-close = Zapri
explain-exact = Točna vrednost
explain-calculation = Izračun
explain-counted = Kaj se šteje
explain-universe = Faza
explain-places = Kraji
explain-regions = Regije
explain-rounded = Zaokroženo
explain-addends = Sestavljeno iz
explain-part = Del je sestavljen iz
explain-whole = Celota je sestavljena iz
explain-value = Vrednost
explain-cell = Celica
explain-file = Datoteka in list
explain-written = Kot je bilo navedeno
explain-row = Vrstica
explain-more = in še { $number }: { $command }
explain-values = { $count ->
    [one] { $number } vrednost
    [two] { $number } vrednosti
    [few] { $number } vrednosti
   *[other] { $number } vrednosti
}
explain-per-head = { $amount } / { $people } prebivalcev = { $exact }
explain-distinct = { $number } različnih ({ $columns }): { $keys }
explain-up-to = { $of }, stanje: { $date }
explain-half-up = polovice stran od nič
explain-half-even = polovice k sodi števki
explain-rounding = enkrat, od točne vrednosti, { $rule }, natančnost: { $count ->
    [0] cela števila
    [one] { $number } decimalno mesto
    [two] { $number } decimalni mesti
    [few] { $number } decimalna mesta
   *[other] { $number } decimalnih mest
} ({ $unit })
explain-additive = { $rounding }; deli zaokroženi tako, da dajo natisnjeno skupno vrednost
explain-carried = { $from } v NUTS { $from_version } je { $to } v NUTS { $to_version }
explain-carried-part = { $from } v NUTS { $from_version } je bila razdeljena: { $share } v { $to } v NUTS { $to_version }, po številu prebivalcev leta 2021

dataset-calls = Razpisi za zbiranje predlogov
dataset-seals = Pečati STEP, po temah
dataset-seals_by_member_state = Pečati STEP, po državah članicah
dataset-grants = Nepovratna sredstva, po državah članicah
dataset-projects = Projekti in njihovi subjekti
dataset-amendments = Spremembe programov
dataset-national_calls = Nacionalni razpisi
dataset-indicators = Kazalniki
dataset-survey = Anketa
dataset-cohesion_categorisation = Kohezijska politika: financiranje po kategorijah
dataset-cohesion_planned_finances = Kohezijska politika: načrtovano financiranje
dataset-cohesion_financial_plan = Kohezijska politika: finančni načrt po letih
dataset-cohesion_payments = Kohezijska politika: plačila skupno
dataset-cordis_projects = CORDIS: projekti
dataset-cordis_organisations = CORDIS: organizacije

universe-submitted = predloženo
universe-approved = odobreno
universe-pending = predloženo, o tem še ni odločeno
universe-reserved = rezervirano
universe-awarded = podeljeno
universe-planned = načrtovano
universe-answered = odgovorjeno

attribution-as-reported = kot je bilo sporočeno
attribution-equal-split-over-the-locations = enaki deli za lokacije projekta
attribution-each-entitys-own-contribution = lastni prispevek vsakega subjekta
attribution-once-in-every-country-involved = enkrat v vsaki sodelujoči državi

attribution-own-area = pri območju vsakega programa, brez razdelitve med njegove regije
attribution-spread = razdeljeno med regije na ravni 2 po številu prebivalcev
attribution-once-per-place = enkrat v vsaki sodelujoči državi ali regiji
explain-spread = znesek za { $from } je razdeljen med regije tega območja: { $part } od { $whole } prebivalcev leta 2021 živi v { $to }
explain-corrected = Popravljeno
explain-assumed = Predpostavljeno
explain-left-out = izpuščeno

column-year = Leto
measure-change = Sprememba glede na prejšnje leto
measure-change_percent = Sprememba glede na prejšnje leto v odstotkih
measure-cumulated = Skupno od prvega leta
missing-earlier-years = Sporočeno ni bilo nobeno prejšnje leto nabora podatkov „{ $dataset }“.
title-Y1 = Odobreni zneski za STEP, po skladih in letih
title-Y2 = Odobreni zneski za STEP, po državah članicah: leto, sprememba glede na prejšnje leto in vsota vseh let
title-Y3 = Proračun razpisov STEP z neposrednim upravljanjem, po sektorjih in letih
note-change = Kadar sta bili sporočeni obe leti, se vrstica, ki v enem od njiju manjka, v njem šteje kot nič.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[opomba 1]`.
note-mark = opomba
not-applicable = se ne uporablja
one-table = Ta list vsebuje eno preglednico.
about-workbook = Vsaka preglednica ima svoj list. Celice vsebujejo nezaokrožene številke in jih prikazujejo zaokrožene kot v poročilu.
explain-place = mesto { $number } od { $rows } vrstic, največja prva
explain-largest = { $sum }; največji od { $all } ({ $of })
explain-making = največjih { $number } od { $all } ({ $of }) predstavlja { $percent } %
explain-compared = V primerjavi z
explain-year = Leto
explain-year-before = Prejšnje leto
explain-converted = Preračunano

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Razpisi z neposrednim upravljanjem: odprti, napovedani in zaprti
title-portal-national-calls = Razpisi v državah članicah
title-portal-seal-projects = Projekti s pečatom STEP, po državah in regijah
title-portal-seals = Pečati STEP po razpisih in temah
title-portal-amendments-by-member-state = Odobreni zneski za STEP, po državah članicah in skladih
title-portal-grants-by-member-state = Nepovratna sredstva za projekte STEP, po državah članicah, programih in sektorjih
title-portal-grants-by-region = Nepovratna sredstva za projekte STEP, po regijah, programih in sektorjih
title-portal-contact-points = Nacionalne kontaktne točke
column-organisation = Organizacija
column-role = Vloga
column-web_page = Spletna stran
column-email = Elektronski naslov
column-state_at_cut_off = Stanje na presečni datum
word-extracts = Izpiski za portal STEP
filter-text = Iskanje po vseh stolpcih
filter-all = vse
filter-reset = Prikaži vse vrstice
filter-shown = Prikazane vrstice: { $shown } od { $all }
title-portal-amendments-by-region = Odobreni zneski za STEP, po regijah in skladih
column-preselected = Predizbrani za nepovratna sredstva
dataset-forthcoming_calls = Napovedani razpisi
dataset-contact_points = Nacionalne kontaktne točke
