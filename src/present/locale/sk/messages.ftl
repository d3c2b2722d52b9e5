# Everything that a reader of the report sees in Slovak, but for the labels of codes.

report-title = Platforma strategických technológií pre Európu: výročná správa { $year }
report-subtitle = Tabuľky a grafy. Rozhodný dátum: { $date }
made-by = Vytvorené programom step-report { $version } z tabuliek kampane na podávanie správ { $campaign }

report-title-synthetic = Platforma strategických technológií pre Európu: výročná správa { $year } (syntetické údaje)
report-subtitle-synthetic = Syntetické údaje: všetky čísla sú vymyslené. Tabuľky a grafy. Rozhodný dátum: { $date }
made-by-synthetic = Vytvorené programom step-report { $version } zo syntetických údajov, vymyslených tabuliek kampane { $campaign }
word-synthetic = Syntetické údaje

table-heading = Tabuľka { $number }
figure-heading = Graf { $number }

word-contents = Obsah
word-notes = Poznámky
word-note = Poznámka
word-cover = Titulný list
word-tables = Tabuľky
word-figures = Grafy
word-source = Zdroj
word-not-reported = Nenahlásené
word-data-table = Čísla v tabuľke
word-skip = Prejsť na obsah
word-sheet = Hárok
word-title = Názov
word-number = Číslo
word-reason = Dôvod
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = nenahlásené alebo neuplatňuje sa
total = Spolu
subtotal = Spolu, { $label }
key-none = nerozčlenené

area-extra-regio = { $country }: mimo regiónov (extra-regio)
area-unknown-region = { $country }: neznámy región
area-unknown = Neznáme miesto

source-line = Zdroj: údaje nahlásené útvarmi Komisie a členskými štátmi do výročnej správy o STEP { $year }; rozhodný dátum: { $date }.
source-line-synthetic = Zdroj: syntetické údaje, nie údaje nahlásené do výročnej správy o STEP; rok { $year }, rozhodný dátum: { $date }.
missing-dataset = Súbor údajov „{ $dataset }“ nebol nahlásený.
missing-columns = { $count ->
    [one] Súbor údajov „{ $dataset }“ bol nahlásený bez stĺpca „{ $columns }“.
    [few] Súbor údajov „{ $dataset }“ bol nahlásený bez stĺpcov „{ $columns }“.
    [many] Súbor údajov „{ $dataset }“ bol nahlásený bez stĺpcov „{ $columns }“.
   *[other] Súbor údajov „{ $dataset }“ bol nahlásený bez stĺpcov „{ $columns }“.
}
missing-facts = Súbor údajov „{ $dataset }“ neobsahuje žiadne údaje tohto druhu.

unit-EUR-0 = EUR
unit-EUR-3 = tis. EUR
unit-EUR-6 = mil. EUR
unit-EUR-9 = mld. EUR
unit-count = počet
unit-percent = %
unit-score = hodnotenie

column-sector = Odvetvie
column-programme = Program
column-call = Výzva
column-number = Č.
column-topic = Téma
column-opens = Otvorenie
column-closes = Uzavretie
column-member_state = Členský štát
column-level = Úroveň
column-area = Oblasť (NUTS)
column-category_of_region = Kategória regiónu
column-fund = Fond
column-status = Stav
column-state = Situácia
column-deadline = Lehota
column-funding_rate = Miera financovania
column-rank = Poradie
column-item = Informácia
column-specific_objective = Špecifický cieľ
column-intervention_field = Oblasť intervencie
column-enterprise_type = Druh podniku
column-policy_objective = Cieľ politiky
column-kind_of_investment = Druh investície
column-kind_of_area = Druh oblasti
column-respondent_type = Druh respondenta
column-respondents = Respondenti
column-basis = Základ

measure-budget = Rozpočet
measure-amount = Suma
measure-grant = Granty
measure-seals = Pečate
measure-preselected = Predbežne vybrané na udelenie grantu
measure-not_preselected = Predbežne nevybrané na udelenie grantu
measure-programmes = Programy
measure-share = Podiel
measure-score = Hodnotenie
measure-respondents = Respondenti

count-programmes = { $count ->
    [one] { $number } program
    [few] { $number } programy
    [many] { $number } programu
   *[other] { $number } programov
}
count-seals = { $count ->
    [one] { $number } pečať
    [few] { $number } pečate
    [many] { $number } pečate
   *[other] { $number } pečatí
}

alt-donut = Prstencový graf, { $count ->
    [one] { $number } časť
    [few] { $number } časti
    [many] { $number } časti
   *[other] { $number } častí
}: { $title }
alt-bars = Stĺpcový graf, { $count ->
    [one] { $number } stĺpec
    [few] { $number } stĺpce
    [many] { $number } stĺpca
   *[other] { $number } stĺpcov
}: { $title }
alt-map = Mapa členských štátov; počet štátov s kruhom: { $number }: { $title }
alt-tiles = Dlaždicová mapa regiónov NUTS 2, jeden štvorec pre každý región; počet regiónov s hodnotou: { $number }: { $title }
alt-regions = Mapa regiónov NUTS 2; počet regiónov s hodnotou: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Najvyššie hodnoty sú: { $values }. Tabuľka obsahuje všetky hodnoty.
map-no-value = bez kruhu: nenahlásené
regions-no-value = nenahlásené
regions-outside = mimo EÚ
regions-elsewhere = Nie sú na mape, pretože nie sú uvedené podľa regiónov NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics v prípade administratívnych hraníc.

title-T1 = Výzvy na predkladanie návrhov prispievajúcich k STEP v rámci programov s priamym riadením
title-T2 = Schválené zmeny programov pre STEP, podľa programov a fondov
title-T3 = Výzvy na projekty STEP v rámci programov politiky súdržnosti v členských štátoch
title-T4 = Udelené pečate STEP a projekty predbežne vybrané na udelenie grantu, podľa výziev a tém
title-F3 = Rozpočet výziev STEP s priamym riadením, podľa odvetví
title-F4 = Granty z Inovačného fondu na čisté technológie, podľa členských štátov
title-F5 = Granty z programu Horizont Európa na digitálne technológie, podľa členských štátov
title-F6 = Granty z programu EU4Health na biotechnológie, podľa členských štátov
title-F7 = Schválené zmeny programov pre STEP, podľa fondov
title-F8 = Schválené zmeny programov pre STEP: sumy a počet programov, podľa členských štátov
title-F9 = Zmeny programov pre STEP predložené do rozhodného dátumu, podľa členských štátov
title-F10 = Schválené sumy z EFRR a ESF+ na STEP, podľa kategórií regiónov
title-F11 = Schválené sumy na STEP, podľa cieľov politiky a špecifických cieľov
title-F12 = Schválené sumy na STEP, podľa druhov investícií
title-F13 = Produktívne investície pre STEP, podľa druhov podnikov a odvetví
title-F14 = Pečate STEP podľa programov: projekty s grantom a bez grantu, s mierou financovania
title-F15 = Pečate STEP podľa zapojených členských štátov
title-F16 = Prieskum: respondenti podľa druhov
title-F17 = Prieskum: odpovede podľa druhov respondentov
title-F18 = Prieskum: informácie, ktoré realizátori projektov považujú za nevyhnutné

note-rounding = Súčty sa môžu z dôvodu zaokrúhľovania líšiť od celkových hodnôt.
note-additive = Časti sú zaokrúhlené tak, aby ich súčet zodpovedal uvedeným celkovým hodnotám (metóda najväčších zvyškov); posledná číslica sa preto môže líšiť od číslice presnej hodnoty.
note-call-without-fund = Výzva bez uvedeného fondu sa financuje z viacerých fondov; suma nie je rozčlenená.
note-preselected-by-call = Inovačný fond nahlasuje predbežný výber na udelenie grantu podľa výziev, nie podľa tém.
note-equal-split = Projekty s viacerými miestami realizácie sú rozdelené rovnakým dielom medzi tieto miesta.
note-own-contribution = Vlastný príspevok každého subjektu sa započítava v členskom štáte subjektu.
note-programmes-once = Program zmenený pre viacero fondov sa započítava raz.
note-category-of-programme = Kategória regionálneho programu vyplýva z jeho regiónu; kategóriou celoštátneho programu je tá, ktorú nahlási členský štát, alebo tá, ktorá sa predpokladá, ako sa uvádza tu.
note-five-member-states = Nahlásených je len päť členských štátov s najväčším počtom pečatí; zapojené sú aj ďalšie.
note-seals-not-additive = Pečať sa započítava raz v každom zapojenom členskom štáte, súčet členských štátov preto nezodpovedá počtu pečatí.

place-cell = { $file }, bunka { $cell }
place-cell-of-sheet = { $file }, hárok „{ $sheet }“, bunka { $cell }
note-assumed = * Nenahlásené, ale predpokladané: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Opravené: { $place }: zaslané „{ $from }“, platí „{ $to }“. { $reason }
note-filled = Opravené: { $place }: zaslané prázdne, platí „{ $to }“. { $reason }
note-emptied = Opravené: { $place }: zaslané „{ $from }“, čo sa nezapočítava. { $reason }
note-left-out = Vynechané: { $place }, riadok „{ $from }“. { $reason }
note-more-corrections = Opráv je viac; všetky sú uvedené v dátových súboroch.
heading-K-table = Kľúčové údaje { $number }
heading-R-table = Regionálna tabuľka { $number }
heading-R-figure = Regionálny graf { $number }
heading-S-table = Doplnková tabuľka { $number }
heading-S-figure = Doplnkový graf { $number }
heading-Y-table = Tabuľka podľa rokov { $number }
heading-Y-figure = Graf podľa rokov { $number }

unit-EUR-per-inhabitant = EUR na obyvateľa
unit-rank = poradie

measure-per_head = Suma na obyvateľa
measure-rank = Poradie
measure-share_so_far = Podiel spolu s riadkami vyššie
measure-share_of_ten_regions = Podiel desiatich najväčších regiónov
measure-regions_making_half = Regióny tvoriace polovicu sumy
measure-share_of_five_programmes = Podiel piatich najväčších programov
measure-programmes_making_half = Programy tvoriace polovicu sumy

title-S3 = Schválené sumy na STEP na obyvateľa, podľa členských štátov
title-S4 = Schválené sumy na STEP na obyvateľa, podľa regiónov NUTS 2
title-S5 = Schválené sumy z EFRR a ESF+ na STEP na obyvateľa, podľa kategórií regiónov
title-S6 = Koncentrácia schválených súm na STEP, podľa fondov
title-S7 = Desať oblastí s najvyššími schválenými sumami regionálnych programov na STEP

note-top = Uvedené sú len najväčšie riadky.
note-top-of-all = Uvedené sú len najväčšie riadky; celková hodnota zahŕňa všetky riadky.
note-population = Počty obyvateľov pochádzajú z populačnej mriežky Spoločného výskumného centra za rok 2021 a nie sú úradným sčítaním; počty za francúzske najvzdialenejšie regióny pochádzajú z vnútroštátneho sčítania.
note-per-head-of-all = Sumy sú vydelené všetkými obyvateľmi daného miesta bez ohľadu na to, či má program. Celková hodnota je hodnota za Európsku úniu.
note-regions-of-the-whole = Regióny sú regióny úrovní NUTS 1 a 2, ktoré programy uvádzajú. Celoštátne programy sú súčasťou celku, nikdy však nepatria k najväčším regiónom.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tis.
running-6 = { $number } mil.
running-9 = { $number } mld.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Kľúčový údaj
column-unit = Jednotka
column-value = Hodnota
column-measure = Opatrenie
column-title = Názov
column-operation = Operácia
column-partner = Vykonávací partner

none = Žiadne: za tento rok sa nič tohto druhu nenahlasuje.
missing-key-figures = Nebol nahlásený žiadny z príslušných súborov údajov.

title-K1 = Kľúčové údaje do textu správy
title-S1 = Sumy z Mechanizmu na podporu obnovy a odolnosti na STEP, podľa členských štátov a odvetví
title-S2 = Záruky InvestEU pre STEP, podľa členských štátov a odvetví

key-call_budget = Rozpočet výziev s priamym riadením
key-call_topics = Témy výziev s priamym riadením
key-call_programmes = Programy s takýmito výzvami
key-seals = Udelené pečate STEP
key-seals_preselected = Projekty s pečaťou STEP predbežne vybrané na udelenie grantu
key-grants = Granty
key-submitted_amount = Suma predložených zmien programov
key-submitting_member_states = Členské štáty, ktoré predložili zmeny programov
key-approved_amount = Suma schválených zmien programov
key-approved_amendments = Schválené zmeny programov
key-approved_member_states = Členské štáty so schválenými zmenami programov
key-largest_member_state = Najvyššia schválená suma členského štátu: { $of }
key-largest_member_state-unknown = Najvyššia schválená suma členského štátu
key-largest_member_states = Podiel troch členských štátov s najvyššími schválenými sumami
key-less_developed_erdf = Podiel menej rozvinutých regiónov na schválenej sume z EFRR
key-less_developed_esf = Podiel menej rozvinutých regiónov na schválenej sume z ESF+
key-national_calls = Výzvy členských štátov v rámci programov politiky súdržnosti
key-national_call_budget = Rozpočet týchto výziev
heading-M-figure = Mapa { $number }
key-other = Ostatné
unit-number = počet
column-project = Projekt
column-entity = Subjekt
column-indicator = Ukazovateľ
measure-target = Plánované výsledky
note-repeated-rows = { $measure }: započítava sa raz v každom riadku, do ktorého patrí, súčet riadkov preto nezodpovedá celkovej hodnote.
note-repeated-columns = { $measure }: započítava sa raz v každom stĺpci, do ktorého patrí, súčet stĺpcov preto nezodpovedá celkovej hodnote.
note-funds-without-category = FST a Kohézny fond nemajú kategóriu regiónu.
note-programme-area = Sumy sú uvedené pri oblasti každého programu: sumy celoštátnych programov a regiónov úrovne 1 nie sú rozdelené medzi ich regióny.
note-grants-by-place = Projekty Inovačného fondu s viacerými miestami realizácie sú rozdelené rovnakým dielom medzi tieto miesta; inak sa započítava vlastný príspevok každého subjektu.
title-R1 = Schválené sumy na STEP, podľa regiónov a fondov
title-R2 = Granty na projekty STEP, podľa regiónov a odvetví
title-R3 = Pečate STEP, podľa zapojených regiónov a odvetví
title-R4 = Schválené sumy na STEP, podľa kategórií regiónov a fondov
title-R5 = Schválené sumy na STEP, podľa regiónov a odvetví
title-R6 = Plánované výsledky programov, podľa ukazovateľov a odvetví
title-R7 = Vybrané projekty s najvyššími grantmi
title-M1 = Schválené sumy na STEP, podľa regiónov
title-M2 = Granty na projekty STEP, podľa regiónov
title-M3 = Pečate STEP, podľa zapojených regiónov
# Where a number comes from, in the page.
explain-title = Odkiaľ toto číslo pochádza
explain-hint = Pri každom čísle možno zistiť, odkiaľ pochádza: kliknite naň alebo naň prejdite klávesom Tab a šípkami a stlačte Enter.
explain-close = Zavrieť
explain-exact = Presná hodnota
explain-calculation = Výpočet
explain-counted = Čo sa započítava
explain-universe = Fáza
explain-places = Miesta
explain-regions = Regióny
explain-rounded = Zaokrúhlené
explain-addends = Zložené z
explain-part = Časť je zložená z
explain-whole = Celok je zložený z
explain-value = Hodnota
explain-cell = Bunka
explain-file = Súbor a hárok
explain-written = Ako bolo uvedené
explain-row = Riadok
explain-more = a ďalších { $number }: { $command }
explain-values = { $count ->
    [one] { $number } hodnota
    [few] { $number } hodnoty
    [many] { $number } hodnoty
   *[other] { $number } hodnôt
}
explain-per-head = { $amount } / { $people } obyvateľov = { $exact }
explain-distinct = { $number } rôznych ({ $columns }): { $keys }
explain-up-to = { $of }, do { $date }
explain-half-up = polovice smerom od nuly
explain-half-even = polovice k párnej číslici
explain-rounding = raz, z presnej hodnoty, { $rule }, presnosť: { $count ->
    [0] celé čísla
    [one] { $number } desatinné miesto
    [few] { $number } desatinné miesta
    [many] { $number } desatinného miesta
   *[other] { $number } desatinných miest
} ({ $unit })
explain-additive = { $rounding }; časti zaokrúhlené tak, aby ich súčet zodpovedal uvedenej celkovej hodnote
explain-carried = { $from } v NUTS { $from_version } je { $to } v NUTS { $to_version }
explain-carried-part = { $from } v NUTS { $from_version } bol rozdelený: { $share } do { $to } v NUTS { $to_version }, podľa počtu obyvateľov v roku 2021

dataset-calls = Výzvy na predkladanie návrhov
dataset-seals = Pečate STEP, podľa tém
dataset-seals_by_member_state = Pečate STEP, podľa členských štátov
dataset-grants = Granty, podľa členských štátov
dataset-projects = Projekty a ich subjekty
dataset-amendments = Zmeny programov
dataset-national_calls = Vnútroštátne výzvy
dataset-indicators = Ukazovatele
dataset-survey = Prieskum
dataset-cohesion_categorisation = Politika súdržnosti: financovanie podľa kategórií
dataset-cohesion_planned_finances = Politika súdržnosti: plánované financovanie
dataset-cohesion_financial_plan = Politika súdržnosti: finančný plán podľa rokov
dataset-cohesion_payments = Politika súdržnosti: platby súhrnne
dataset-cordis_projects = CORDIS: projekty
dataset-cordis_organisations = CORDIS: organizácie

universe-submitted = predložené
universe-approved = schválené
universe-pending = predložené, zatiaľ nerozhodnuté
universe-reserved = vyhradené
universe-awarded = udelené
universe-planned = plánované
universe-answered = zodpovedané

attribution-as-reported = ako bolo nahlásené
attribution-equal-split-over-the-locations = rovnaké diely pre miesta realizácie projektu
attribution-each-entitys-own-contribution = vlastný príspevok každého subjektu
attribution-once-in-every-country-involved = raz v každej zapojenej krajine

attribution-own-area = pri oblasti každého programu, bez rozdelenia medzi jej regióny
attribution-spread = rozdelené medzi regióny úrovne 2 podľa počtu obyvateľov
attribution-once-per-place = raz v každej zapojenej krajine alebo zapojenom regióne
explain-spread = suma za { $from } je rozdelená medzi regióny tejto oblasti: { $part } z { $whole } obyvateľov v roku 2021 žije v { $to }
explain-corrected = Opravené
explain-assumed = Predpokladané
explain-left-out = vynechané

column-year = Rok
measure-change = Zmena oproti predchádzajúcemu roku
measure-change_percent = Zmena oproti predchádzajúcemu roku v percentách
measure-cumulated = Súhrnne od prvého roka
missing-earlier-years = Nebol nahlásený žiadny predchádzajúci rok súboru údajov „{ $dataset }“.
title-Y1 = Schválené sumy na STEP, podľa fondov a rokov
title-Y2 = Schválené sumy na STEP, podľa členských štátov: rok, zmena oproti predchádzajúcemu roku a súčet všetkých rokov
title-Y3 = Rozpočet výziev STEP s priamym riadením, podľa odvetví a rokov
note-change = Ak boli nahlásené oba roky, riadok, ktorý v jednom z nich chýba, sa v ňom počíta ako nula.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[poznámka 1]`.
note-mark = poznámka
not-applicable = neuplatňuje sa
one-table = Tento hárok obsahuje jednu tabuľku.
about-workbook = Každá tabuľka má vlastný hárok. Bunky obsahujú nezaokrúhlené čísla a zobrazujú ich zaokrúhlené ako v správe.
explain-place = poradie { $number } z { $rows } riadkov, najväčší prvý
explain-largest = { $sum }; najväčšia z { $all } ({ $of })
explain-making = najväčšie, v počte { $number } z { $all } ({ $of }), tvoria { $percent } %
explain-compared = Porovnané s
explain-year = Rok
explain-year-before = Predchádzajúci rok
explain-converted = Prepočítané

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Výzvy v priamom riadení: otvorené, pripravované a uzavreté
title-portal-national-calls = Výzvy v členských štátoch
title-portal-seal-projects = Projekty s pečaťou STEP, podľa krajín a regiónov
title-portal-seals = Pečate STEP podľa výziev a tém
title-portal-amendments-by-member-state = Schválené sumy na STEP, podľa členských štátov a fondov
title-portal-grants-by-member-state = Granty na projekty STEP, podľa členských štátov, programov a odvetví
title-portal-grants-by-region = Granty na projekty STEP, podľa regiónov, programov a odvetví
title-portal-contact-points = Národné kontaktné miesta
column-organisation = Organizácia
column-role = Úloha
column-web_page = Webová stránka
column-email = E-mailová adresa
column-state_at_cut_off = Situácia k rozhodnému dátumu
word-extracts = Výpisy pre portál STEP
filter-text = Hľadať vo všetkých stĺpcoch
filter-all = všetky
filter-reset = Zobraziť všetky riadky
filter-shown = Zobrazené riadky: { $shown } z { $all }
title-portal-amendments-by-region = Schválené sumy na STEP, podľa regiónov a fondov
column-preselected = Predbežne vybrané na udelenie grantu
dataset-forthcoming_calls = Pripravované výzvy
dataset-contact_points = Národné kontaktné miesta
