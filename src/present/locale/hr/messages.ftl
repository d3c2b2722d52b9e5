# Everything that a reader of the report sees in Croatian, but for the labels of codes.

report-title = Platforma za strateške tehnologije za Europu: godišnje izvješće { $year }.
report-subtitle = Tablice i grafikoni. Referentni datum: { $date }
made-by = Izradio step-report { $version } na temelju tablica iz kampanje izvješćivanja { $campaign }

report-title-synthetic = Platforma za strateške tehnologije za Europu: godišnje izvješće { $year }. (sintetički podaci)
report-subtitle-synthetic = Sintetički podaci: svi su brojevi izmišljeni. Tablice i grafikoni. Referentni datum: { $date }
made-by-synthetic = Izradio step-report { $version } na temelju sintetičkih podataka, izmišljenih tablica kampanje { $campaign }
word-synthetic = Sintetički podaci

table-heading = Tablica { $number }
figure-heading = Grafikon { $number }

word-contents = Sadržaj
word-notes = Napomene
word-note = Napomena
word-cover = Naslovnica
word-tables = Tablice
word-figures = Grafikoni
word-source = Izvor
word-not-reported = Nije prijavljeno
word-data-table = Brojevi u tablici
word-skip = Prijeđi na sadržaj
word-sheet = List
word-title = Naslov
word-number = Broj
word-reason = Razlog
date = { $day }. { $month } { $year }.
month = { $month } { $year }.
empty-cell = nije prijavljeno ili nije primjenjivo
total = Ukupno
subtotal = Ukupno, { $label }
key-none = nije raščlanjeno

area-extra-regio = { $country }: izvan regija (extra-regio)
area-unknown-region = { $country }: regija nepoznata
area-unknown = Mjesto nepoznato

source-line = Izvor: podaci koje su službe Komisije i države članice dostavile za godišnje izvješće o STEP-u za { $year }.; referentni datum: { $date }
source-line-synthetic = Izvor: sintetički podaci, a ne podaci dostavljeni za godišnje izvješće o STEP-u; godina { $year }., referentni datum: { $date }
missing-dataset = Skup podataka „{ $dataset }” nije dostavljen.
missing-columns = { $count ->
    [one] Skup podataka „{ $dataset }” dostavljen je bez stupca „{ $columns }”.
    [few] Skup podataka „{ $dataset }” dostavljen je bez stupaca „{ $columns }”.
   *[other] Skup podataka „{ $dataset }” dostavljen je bez stupaca „{ $columns }”.
}
missing-facts = Skup podataka „{ $dataset }” ne sadržava podatke te vrste.

unit-EUR-0 = EUR
unit-EUR-3 = tisuća EUR
unit-EUR-6 = milijuna EUR
unit-EUR-9 = milijardi EUR
unit-count = broj
unit-percent = %
unit-score = ocjena

column-sector = Sektor
column-programme = Program
column-call = Poziv
column-number = Br.
column-topic = Tema
column-opens = Otvaranje
column-closes = Zatvaranje
column-member_state = Država članica
column-level = Razina
column-area = Područje (NUTS)
column-category_of_region = Kategorija regije
column-fund = Fond
column-status = Status
column-state = Stanje
column-deadline = Rok
column-funding_rate = Stopa financiranja
column-rank = Rang
column-item = Informacija
column-specific_objective = Specifični cilj
column-intervention_field = Područje intervencije
column-enterprise_type = Vrsta poduzeća
column-policy_objective = Cilj politike
column-kind_of_investment = Vrsta ulaganja
column-kind_of_area = Vrsta područja
column-respondent_type = Vrsta ispitanika
column-respondents = Ispitanici
column-basis = Osnova

measure-budget = Proračun
measure-amount = Iznos
measure-grant = Bespovratna sredstva
measure-seals = Pečati
measure-preselected = Preliminarno odabrani za bespovratna sredstva
measure-not_preselected = Nisu preliminarno odabrani za bespovratna sredstva
measure-programmes = Programi
measure-share = Udio
measure-score = Ocjena
measure-respondents = Ispitanici

count-programmes = { $count ->
    [one] { $number } program
    [few] { $number } programa
   *[other] { $number } programa
}
count-seals = { $count ->
    [one] { $number } pečat
    [few] { $number } pečata
   *[other] { $number } pečata
}

alt-donut = Prstenasti grafikon, { $count ->
    [one] { $number } dio
    [few] { $number } dijela
   *[other] { $number } dijelova
}: { $title }
alt-bars = Stupčasti grafikon, { $count ->
    [one] { $number } stupac
    [few] { $number } stupca
   *[other] { $number } stupaca
}: { $title }
alt-map = Karta država članica; broj država s krugom: { $number }: { $title }
alt-tiles = Karta regija NUTS 2 u obliku pločica, jedan kvadrat po regiji; broj regija s vrijednošću: { $number }: { $title }
alt-regions = Karta regija NUTS 2; broj regija s vrijednošću: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Najveće su vrijednosti: { $values }. Tablica sadržava sve vrijednosti.
map-no-value = bez kruga: nije prijavljeno
regions-no-value = nije prijavljeno
regions-outside = izvan EU-a
regions-elsewhere = Nisu na karti jer nisu navedeni po regijama NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics za administrativne granice.

title-T1 = Pozivi na podnošenje prijedloga kojima se doprinosi STEP-u u okviru programa pod izravnim upravljanjem
title-T2 = Odobrene izmjene programa za STEP, po programima i fondovima
title-T3 = Pozivi za projekte STEP-a u okviru programa kohezijske politike u državama članicama
title-T4 = Dodijeljeni pečati STEP i projekti preliminarno odabrani za bespovratna sredstva, po pozivima i temama
title-F3 = Proračun poziva STEP-a pod izravnim upravljanjem, po sektorima
title-F4 = Bespovratna sredstva iz Inovacijskog fonda za čiste tehnologije, po državama članicama
title-F5 = Bespovratna sredstva iz programa Obzor Europa za digitalne tehnologije, po državama članicama
title-F6 = Bespovratna sredstva iz programa „EU za zdravlje” za biotehnologije, po državama članicama
title-F7 = Odobrene izmjene programa za STEP, po fondovima
title-F8 = Odobrene izmjene programa za STEP: iznosi i broj programa, po državama članicama
title-F9 = Izmjene programa za STEP podnesene do referentnog datuma, po državama članicama
title-F10 = Odobreni iznosi iz EFRR-a i ESF-a+ za STEP, po kategorijama regija
title-F11 = Odobreni iznosi za STEP, po ciljevima politike i specifičnim ciljevima
title-F12 = Odobreni iznosi za STEP, po vrstama ulaganja
title-F13 = Produktivna ulaganja za STEP, po vrstama poduzeća i sektorima
title-F14 = Pečati STEP po programima: projekti s bespovratnim sredstvima i bez njih, sa stopom financiranja
title-F15 = Pečati STEP po uključenim državama članicama
title-F16 = Anketa: ispitanici po vrstama
title-F17 = Anketa: odgovori po vrstama ispitanika
title-F18 = Anketa: informacije koje nositelji projekata smatraju ključnima

note-rounding = Zbog zaokruživanja se zbrojevi možda ne podudaraju s ukupnim vrijednostima.
note-additive = Dijelovi su zaokruženi tako da njihov zbroj odgovara ispisanim ukupnim vrijednostima (najveći ostaci); posljednja se znamenka stoga može razlikovati od znamenke točne vrijednosti.
note-call-without-fund = Poziv bez navedenog fonda financira se iz nekoliko fondova; iznos nije raščlanjen.
note-preselected-by-call = Inovacijski fond preliminarni odabir za bespovratna sredstva prijavljuje po pozivima, a ne po temama.
note-equal-split = Projekti na više lokacija podijeljeni su jednako među tim lokacijama.
note-own-contribution = Vlastiti doprinos svakog subjekta računa se u državi članici tog subjekta.
note-programmes-once = Program izmijenjen za nekoliko fondova računa se jednom.
note-category-of-programme = Kategorija regionalnog programa proizlazi iz njegove regije; kategorija nacionalnog programa ona je koju prijavi država članica ili ona koja se pretpostavlja kako je ovdje navedeno.
note-five-member-states = Prijavljeno je samo pet država članica s najviše pečata; uključene su i druge.
note-seals-not-additive = Pečat se računa jednom u svakoj uključenoj državi članici, pa zbroj država članica nije jednak broju pečata.

place-cell = { $file }, ćelija { $cell }
place-cell-of-sheet = { $file }, list „{ $sheet }”, ćelija { $cell }
note-assumed = * Nije prijavljeno, nego pretpostavljeno: { $column } „{ $value }” ({ $conditions }). { $reason }
note-corrected = Ispravljeno: { $place }: poslano je „{ $from }”, računa se „{ $to }”. { $reason }
note-filled = Ispravljeno: { $place }: poslano je prazno, računa se „{ $to }”. { $reason }
note-emptied = Ispravljeno: { $place }: poslano je „{ $from }”, što se ne računa. { $reason }
note-left-out = Izostavljeno: { $place }, redak „{ $from }”. { $reason }
note-more-corrections = Ispravaka ima više; svi su navedeni u podatkovnim datotekama.
heading-K-table = Ključni podaci { $number }
heading-R-table = Regionalna tablica { $number }
heading-R-figure = Regionalni grafikon { $number }
heading-S-table = Dodatna tablica { $number }
heading-S-figure = Dodatni grafikon { $number }
heading-Y-table = Tablica po godinama { $number }
heading-Y-figure = Grafikon po godinama { $number }

unit-EUR-per-inhabitant = EUR po stanovniku
unit-rank = rang

measure-per_head = Iznos po stanovniku
measure-rank = Rang
measure-share_so_far = Udio zajedno s redcima iznad
measure-share_of_ten_regions = Udio deset najvećih regija
measure-regions_making_half = Regije koje čine polovinu iznosa
measure-share_of_five_programmes = Udio pet najvećih programa
measure-programmes_making_half = Programi koji čine polovinu iznosa

title-S3 = Odobreni iznosi za STEP po stanovniku, po državama članicama
title-S4 = Odobreni iznosi za STEP po stanovniku, po regijama NUTS 2
title-S5 = Odobreni iznosi iz EFRR-a i ESF-a+ za STEP po stanovniku, po kategorijama regija
title-S6 = Koncentracija odobrenih iznosa za STEP, po fondovima
title-S7 = Deset područja s najvećim odobrenim iznosima regionalnih programa za STEP

note-top = Prikazani su samo najveći redci.
note-top-of-all = Prikazani su samo najveći redci; ukupna vrijednost obuhvaća sve retke.
note-population = Broj stanovnika potječe iz mreže stanovništva Zajedničkog istraživačkog centra za 2021. i nije službeni popis; broj za francuske najudaljenije regije potječe iz nacionalnog popisa stanovništva.
note-per-head-of-all = Iznosi su podijeljeni sa svim stanovnicima mjesta, bez obzira na to ima li program. Ukupna je vrijednost ona za Europsku uniju.
note-regions-of-the-whole = Regije su one na razinama NUTS 1 i 2 koje se navode u programima. Nacionalni programi dio su cjeline, ali nikad nisu među najvećim regijama.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $count ->
    [one] { $number } tisuća
    [few] { $number } tisuće
   *[other] { $number } tisuća
}
running-6 = { $count ->
    [one] { $number } milijun
    [few] { $number } milijuna
   *[other] { $number } milijuna
}
running-9 = { $count ->
    [one] { $number } milijarda
    [few] { $number } milijarde
   *[other] { $number } milijardi
}
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Ključni podatak
column-unit = Jedinica
column-value = Vrijednost
column-measure = Mjera
column-title = Naslov
column-operation = Operacija
column-partner = Provedbeni partner

none = Nema: za tu godinu nije prijavljeno ništa te vrste.
missing-key-figures = Nijedan od odgovarajućih skupova podataka nije dostavljen.

title-K1 = Ključni podaci za tekst izvješća
title-S1 = Iznosi iz Mehanizma za oporavak i otpornost za STEP, po državama članicama i sektorima
title-S2 = Jamstva iz programa InvestEU za STEP, po državama članicama i sektorima

key-call_budget = Proračun poziva pod izravnim upravljanjem
key-call_topics = Teme poziva pod izravnim upravljanjem
key-call_programmes = Programi s takvim pozivima
key-seals = Dodijeljeni pečati STEP
key-seals_preselected = Projekti s pečatom STEP preliminarno odabrani za bespovratna sredstva
key-grants = Bespovratna sredstva
key-submitted_amount = Iznos podnesenih izmjena programa
key-submitting_member_states = Države članice koje su podnijele izmjene programa
key-approved_amount = Iznos odobrenih izmjena programa
key-approved_amendments = Odobrene izmjene programa
key-approved_member_states = Države članice s odobrenim izmjenama programa
key-largest_member_state = Najveći odobreni iznos države članice: { $of }
key-largest_member_state-unknown = Najveći odobreni iznos države članice
key-largest_member_states = Udio triju država članica s najvećim odobrenim iznosima
key-less_developed_erdf = Udio slabije razvijenih regija u odobrenom iznosu iz EFRR-a
key-less_developed_esf = Udio slabije razvijenih regija u odobrenom iznosu iz ESF-a+
key-national_calls = Pozivi država članica u okviru programa kohezijske politike
key-national_call_budget = Proračun tih poziva
heading-M-figure = Karta { $number }
key-other = Ostalo
unit-number = broj
column-project = Projekt
column-entity = Subjekt
column-indicator = Pokazatelj
measure-target = Planirani rezultati
note-repeated-rows = { $measure }: računa se jednom u svakom retku kojem pripada, pa zbroj redaka nije jednak ukupnoj vrijednosti.
note-repeated-columns = { $measure }: računa se jednom u svakom stupcu kojem pripada, pa zbroj stupaca nije jednak ukupnoj vrijednosti.
note-funds-without-category = FPT i Kohezijski fond nemaju kategoriju regije.
note-programme-area = Iznosi su navedeni uz područje svakog programa: iznosi nacionalnih programa i regija razine 1 nisu podijeljeni među njihovim regijama.
note-grants-by-place = Projekti Inovacijskog fonda na više lokacija podijeljeni su jednako među tim lokacijama; inače se računa vlastiti doprinos svakog subjekta.
title-R1 = Odobreni iznosi za STEP, po regijama i fondovima
title-R2 = Bespovratna sredstva za projekte STEP-a, po regijama i sektorima
title-R3 = Pečati STEP, po uključenim regijama i sektorima
title-R4 = Odobreni iznosi za STEP, po kategorijama regija i fondovima
title-R5 = Odobreni iznosi za STEP, po regijama i sektorima
title-R6 = Planirani rezultati programa, po pokazateljima i sektorima
title-R7 = Odabrani projekti s najvećim bespovratnim sredstvima
title-M1 = Odobreni iznosi za STEP, po regijama
title-M2 = Bespovratna sredstva za projekte STEP-a, po regijama
title-M3 = Pečati STEP, po uključenim regijama
# Where a number comes from, in the page.
explain-title = Odakle potječe ovaj broj
explain-hint = Za svaki se broj može doznati odakle potječe: kliknite na njega ili prijeđite na njega tipkom Tab i tipkama sa strelicama i pritisnite Enter.
explain-close = Zatvori
explain-exact = Točna vrijednost
explain-calculation = Izračun
explain-counted = Što se računa
explain-universe = Faza
explain-places = Mjesta
explain-regions = Regije
explain-rounded = Zaokruženo
explain-addends = Sastavljeno od
explain-part = Dio je sastavljen od
explain-whole = Cjelina je sastavljena od
explain-value = Vrijednost
explain-cell = Ćelija
explain-file = Datoteka i list
explain-written = Kako je navedeno
explain-row = Redak
explain-more = i još { $number }: { $command }
explain-values = { $count ->
    [one] { $number } vrijednost
    [few] { $number } vrijednosti
   *[other] { $number } vrijednosti
}
explain-per-head = { $amount } / { $people } stanovnika = { $exact }
explain-distinct = { $number } različitih ({ $columns }): { $keys }
explain-up-to = { $of }, do { $date }
explain-half-up = polovine od nule
explain-half-even = polovine prema parnoj znamenki
explain-rounding = jednom, od točne vrijednosti, { $rule }, preciznost: { $count ->
    [0] cijeli brojevi
    [one] { $number } decimala
    [few] { $number } decimale
   *[other] { $number } decimala
} ({ $unit })
explain-additive = { $rounding }; dijelovi zaokruženi tako da njihov zbroj odgovara ispisanoj ukupnoj vrijednosti
explain-carried = { $from } u NUTS-u { $from_version } jest { $to } u NUTS-u { $to_version }
explain-carried-part = { $from } u NUTS-u { $from_version } podijeljen je: { $share } u { $to } u NUTS-u { $to_version }, prema broju stanovnika 2021.

dataset-calls = Pozivi na podnošenje prijedloga
dataset-seals = Pečati STEP, po temama
dataset-seals_by_member_state = Pečati STEP, po državama članicama
dataset-grants = Bespovratna sredstva, po državama članicama
dataset-projects = Projekti i njihovi subjekti
dataset-amendments = Izmjene programa
dataset-national_calls = Nacionalni pozivi
dataset-indicators = Pokazatelji
dataset-survey = Anketa
dataset-cohesion_categorisation = Kohezijska politika: financiranje po kategorijama
dataset-cohesion_planned_finances = Kohezijska politika: planirano financiranje
dataset-cohesion_financial_plan = Kohezijska politika: financijski plan po godinama
dataset-cohesion_payments = Kohezijska politika: plaćanja, kumulativno
dataset-cordis_projects = CORDIS: projekti
dataset-cordis_organisations = CORDIS: organizacije

universe-submitted = podneseno
universe-approved = odobreno
universe-pending = podneseno, još nije odlučeno
universe-reserved = rezervirano
universe-awarded = dodijeljeno
universe-planned = planirano
universe-answered = odgovoreno

attribution-as-reported = kako je prijavljeno
attribution-equal-split-over-the-locations = jednaki dijelovi za lokacije projekta
attribution-each-entitys-own-contribution = vlastiti doprinos svakog subjekta
attribution-once-in-every-country-involved = jednom u svakoj uključenoj zemlji

attribution-own-area = uz područje svakog programa, bez podjele među njegovim regijama
attribution-spread = podijeljeno među regijama razine 2 prema broju stanovnika
attribution-once-per-place = jednom u svakoj uključenoj zemlji ili regiji
explain-spread = iznos za { $from } podijeljen je među regijama tog područja: { $part } od { $whole } stanovnika 2021. živi u { $to }
explain-corrected = Ispravljeno
explain-assumed = Pretpostavljeno
explain-left-out = izostavljeno

column-year = Godina
measure-change = Promjena u odnosu na prethodnu godinu
measure-change_percent = Promjena u odnosu na prethodnu godinu, u postocima
measure-cumulated = Kumulativno od prve godine
missing-earlier-years = Nijedna prethodna godina skupa podataka „{ $dataset }” nije dostavljena.
title-Y1 = Odobreni iznosi za STEP, po fondovima i godinama
title-Y2 = Odobreni iznosi za STEP, po državama članicama: godina, promjena u odnosu na prethodnu godinu i zbroj svih godina
title-Y3 = Proračun poziva STEP-a pod izravnim upravljanjem, po sektorima i godinama
note-change = Ako su prijavljene obje godine, redak koji u jednoj od njih nedostaje u njoj se računa kao nula.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[napomena 1]`.
note-mark = napomena
not-applicable = nije primjenjivo
one-table = Ovaj list sadržava jednu tablicu.
about-workbook = Svaka tablica ima svoj list. Ćelije sadržavaju nezaokružene brojeve i prikazuju ih zaokružene kao u izvješću.
explain-place = mjesto { $number } od { $rows } redaka, najveći prvi
explain-largest = { $sum }; najveći od { $all } ({ $of })
explain-making = najvećih { $number } od { $all } ({ $of }) čini { $percent } %
explain-compared = U usporedbi s
explain-year = Godina
explain-year-before = Prethodna godina
explain-converted = Preračunano

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Pozivi pod izravnim upravljanjem: otvoreni, najavljeni i zatvoreni
title-portal-national-calls = Pozivi u državama članicama
title-portal-seal-projects = Projekti s pečatom STEP, po zemljama i regijama
title-portal-seals = Pečati STEP po pozivima i temama
title-portal-amendments-by-member-state = Odobreni iznosi za STEP, po državama članicama i fondovima
title-portal-grants-by-member-state = Bespovratna sredstva za projekte STEP-a, po državama članicama, programima i sektorima
title-portal-grants-by-region = Bespovratna sredstva za projekte STEP-a, po regijama, programima i sektorima
title-portal-contact-points = Nacionalne kontaktne točke
column-organisation = Organizacija
column-role = Uloga
column-web_page = Internetska stranica
column-email = E-adresa
column-state_at_cut_off = Stanje na referentni datum
word-extracts = Izvadci za portal STEP
filter-text = Pretraži sve stupce
filter-all = sve
filter-reset = Prikaži sve retke
filter-shown = Prikazani redci: { $shown } od { $all }
title-portal-amendments-by-region = Odobreni iznosi za STEP, po regijama i fondovima
column-preselected = Preliminarno odabrani za bespovratna sredstva
dataset-forthcoming_calls = Najavljeni pozivi
dataset-contact_points = Nacionalne kontaktne točke
