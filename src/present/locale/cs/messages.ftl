# Everything that a reader of the report sees in Czech, but for the labels of codes.

report-title = Platforma strategických technologií pro Evropu: výroční zpráva { $year }
report-subtitle = Tabulky a grafy. Rozhodné datum: { $date }
made-by = Vytvořeno programem step-report { $version } z tabulek kampaně pro podávání zpráv { $campaign }

report-title-synthetic = Platforma strategických technologií pro Evropu: výroční zpráva { $year } (syntetické údaje)
report-subtitle-synthetic = Syntetické údaje: všechna čísla jsou smyšlená. Tabulky a grafy. Rozhodné datum: { $date }
made-by-synthetic = Vytvořeno programem step-report { $version } ze syntetických údajů, smyšlených tabulek kampaně { $campaign }
word-synthetic = Syntetické údaje

table-heading = Tabulka { $number }
figure-heading = Graf { $number }

word-contents = Obsah
word-notes = Poznámky
word-note = Poznámka
word-cover = Titulní list
word-tables = Tabulky
word-figures = Grafy
word-source = Zdroj
word-not-reported = Neoznámeno
word-data-table = Čísla v tabulce
word-skip = Přejít k obsahu
word-sheet = List
word-title = Název
word-number = Číslo
word-reason = Důvod
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = neoznámeno nebo nepoužije se
total = Celkem
subtotal = Celkem, { $label }
key-none = nerozčleněno

area-extra-regio = { $country }: mimo regiony (extra-regio)
area-unknown-region = { $country }: neznámý region
area-unknown = Neznámé místo

source-line = Zdroj: údaje oznámené útvary Komise a členskými státy pro výroční zprávu o STEP { $year }; rozhodné datum: { $date }.
source-line-synthetic = Zdroj: syntetické údaje, nikoli údaje oznámené pro výroční zprávu o STEP; rok { $year }, rozhodné datum: { $date }.
missing-dataset = Soubor údajů „{ $dataset }“ nebyl oznámen.
missing-columns = { $count ->
    [one] Soubor údajů „{ $dataset }“ byl oznámen bez sloupce „{ $columns }“.
    [few] Soubor údajů „{ $dataset }“ byl oznámen bez sloupců „{ $columns }“.
    [many] Soubor údajů „{ $dataset }“ byl oznámen bez sloupců „{ $columns }“.
   *[other] Soubor údajů „{ $dataset }“ byl oznámen bez sloupců „{ $columns }“.
}
missing-facts = Soubor údajů „{ $dataset }“ neobsahuje žádné údaje tohoto druhu.

unit-EUR-0 = EUR
unit-EUR-3 = tis. EUR
unit-EUR-6 = mil. EUR
unit-EUR-9 = mld. EUR
unit-count = počet
unit-percent = %
unit-score = hodnocení

column-sector = Odvětví
column-programme = Program
column-call = Výzva
column-number = Č.
column-topic = Téma
column-opens = Zahájení
column-closes = Ukončení
column-member_state = Členský stát
column-level = Úroveň
column-area = Oblast (NUTS)
column-category_of_region = Kategorie regionu
column-fund = Fond
column-status = Stav
column-state = Situace
column-deadline = Lhůta
column-funding_rate = Míra financování
column-rank = Pořadí
column-item = Informace
column-specific_objective = Specifický cíl
column-intervention_field = Oblast intervence
column-enterprise_type = Druh podniku
column-policy_objective = Cíl politiky
column-kind_of_investment = Druh investice
column-kind_of_area = Druh oblasti
column-respondent_type = Druh respondenta
column-respondents = Respondenti
column-basis = Základ

measure-budget = Rozpočet
measure-amount = Částka
measure-grant = Granty
measure-seals = Pečeti
measure-preselected = Předběžně vybrané k udělení grantu
measure-not_preselected = Předběžně nevybrané k udělení grantu
measure-programmes = Programy
measure-share = Podíl
measure-score = Hodnocení
measure-respondents = Respondenti

count-programmes = { $count ->
    [one] { $number } program
    [few] { $number } programy
    [many] { $number } programu
   *[other] { $number } programů
}
count-seals = { $count ->
    [one] { $number } pečeť
    [few] { $number } pečeti
    [many] { $number } pečeti
   *[other] { $number } pečetí
}

alt-donut = Prstencový graf, { $count ->
    [one] { $number } část
    [few] { $number } části
    [many] { $number } části
   *[other] { $number } částí
}: { $title }
alt-bars = Sloupcový graf, { $count ->
    [one] { $number } sloupec
    [few] { $number } sloupce
    [many] { $number } sloupce
   *[other] { $number } sloupců
}: { $title }
alt-map = Mapa členských států; počet států s kruhem: { $number }: { $title }
alt-tiles = Dlaždicová mapa regionů NUTS 2, jeden čtverec pro každý region; počet regionů s hodnotou: { $number }: { $title }
alt-regions = Mapa regionů NUTS 2; počet regionů s hodnotou: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Nejvyšší hodnoty jsou: { $values }. Tabulka obsahuje všechny hodnoty.
map-no-value = bez kruhu: neoznámeno
regions-no-value = neoznámeno
regions-outside = mimo EU
regions-elsewhere = Nejsou na mapě, protože nejsou uvedeny podle regionů NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics pro správní hranice.

title-T1 = Výzvy k předkládání návrhů přispívajících ke STEP v rámci programů s přímým řízením
title-T2 = Schválené změny programů pro STEP, podle programů a fondů
title-T3 = Výzvy pro projekty STEP v rámci programů politiky soudržnosti v členských státech
title-T4 = Udělené pečeti STEP a projekty předběžně vybrané k udělení grantu, podle výzev a témat
title-F3 = Rozpočet výzev STEP s přímým řízením, podle odvětví
title-F4 = Granty z Inovačního fondu na čisté technologie, podle členských států
title-F5 = Granty z programu Horizont Evropa na digitální technologie, podle členských států
title-F6 = Granty z programu EU4Health na biotechnologie, podle členských států
title-F7 = Schválené změny programů pro STEP, podle fondů
title-F8 = Schválené změny programů pro STEP: částky a počet programů, podle členských států
title-F9 = Změny programů pro STEP předložené do rozhodného data, podle členských států
title-F10 = Schválené částky z EFRR a ESF+ na STEP, podle kategorií regionů
title-F11 = Schválené částky na STEP, podle cílů politiky a specifických cílů
title-F12 = Schválené částky na STEP, podle druhů investic
title-F13 = Produktivní investice pro STEP, podle druhů podniků a odvětví
title-F14 = Pečeti STEP podle programů: projekty s grantem a bez grantu, s mírou financování
title-F15 = Pečeti STEP podle zapojených členských států
title-F16 = Průzkum: respondenti podle druhů
title-F17 = Průzkum: odpovědi podle druhů respondentů
title-F18 = Průzkum: informace, které předkladatelé projektů považují za zásadní

note-rounding = Součty se mohou kvůli zaokrouhlení lišit od celkových hodnot.
note-additive = Části jsou zaokrouhleny tak, aby jejich součet odpovídal uvedeným celkovým hodnotám (metoda největších zbytků); poslední číslice se proto může lišit od číslice přesné hodnoty.
note-call-without-fund = Výzva bez uvedeného fondu je financována z více fondů; částka není rozčleněna.
note-preselected-by-call = Inovační fond oznamuje předběžný výběr k udělení grantu podle výzev, nikoli podle témat.
note-equal-split = Projekty s více místy realizace jsou rozděleny rovným dílem mezi tato místa.
note-own-contribution = Vlastní příspěvek každého subjektu se započítává v členském státě subjektu.
note-programmes-once = Program změněný pro více fondů se započítává jednou.
note-category-of-programme = Kategorie regionálního programu vyplývá z jeho regionu; kategorií celostátního programu je ta, kterou oznámí členský stát, nebo ta, která se předpokládá, jak je zde uvedeno.
note-five-member-states = Oznámeno je pouze pět členských států s největším počtem pečetí; zapojeny jsou i další.
note-seals-not-additive = Pečeť se započítává jednou v každém zapojeném členském státě, součet členských států proto neodpovídá počtu pečetí.

place-cell = { $file }, buňka { $cell }
place-cell-of-sheet = { $file }, list „{ $sheet }“, buňka { $cell }
note-assumed = * Neoznámeno, nýbrž předpokládáno: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Opraveno: { $place }: zasláno „{ $from }“, platí „{ $to }“. { $reason }
note-filled = Opraveno: { $place }: zasláno prázdné, platí „{ $to }“. { $reason }
note-emptied = Opraveno: { $place }: zasláno „{ $from }“, což se nezapočítává. { $reason }
note-left-out = Vynecháno: { $place }, řádek „{ $from }“. { $reason }
note-more-corrections = Oprav je více; všechny jsou uvedeny v datových souborech.
heading-K-table = Klíčové údaje { $number }
heading-R-table = Regionální tabulka { $number }
heading-R-figure = Regionální graf { $number }
heading-S-table = Doplňková tabulka { $number }
heading-S-figure = Doplňkový graf { $number }
heading-Y-table = Tabulka podle let { $number }
heading-Y-figure = Graf podle let { $number }

unit-EUR-per-inhabitant = EUR na obyvatele
unit-rank = pořadí

measure-per_head = Částka na obyvatele
measure-rank = Pořadí
measure-share_so_far = Podíl společně s řádky výše
measure-share_of_ten_regions = Podíl deseti největších regionů
measure-regions_making_half = Regiony tvořící polovinu částky
measure-share_of_five_programmes = Podíl pěti největších programů
measure-programmes_making_half = Programy tvořící polovinu částky

title-S3 = Schválené částky na STEP na obyvatele, podle členských států
title-S4 = Schválené částky na STEP na obyvatele, podle regionů NUTS 2
title-S5 = Schválené částky z EFRR a ESF+ na STEP na obyvatele, podle kategorií regionů
title-S6 = Koncentrace schválených částek na STEP, podle fondů
title-S7 = Deset oblastí s nejvyššími schválenými částkami regionálních programů na STEP

note-top = Uvedeny jsou pouze největší řádky.
note-top-of-all = Uvedeny jsou pouze největší řádky; celková hodnota zahrnuje všechny řádky.
note-population = Počty obyvatel pocházejí z populačního rastru Společného výzkumného střediska za rok 2021 a nejsou úředním sčítáním; počty za francouzské nejvzdálenější regiony pocházejí z vnitrostátního sčítání.
note-per-head-of-all = Částky jsou vyděleny všemi obyvateli daného místa bez ohledu na to, zda má program. Celková hodnota je hodnota za Evropskou unii.
note-regions-of-the-whole = Regiony jsou regiony úrovní NUTS 1 a 2, které programy uvádějí. Celostátní programy jsou součástí celku, nikdy však nepatří k největším regionům.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tis.
running-6 = { $number } mil.
running-9 = { $number } mld.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Klíčový údaj
column-unit = Jednotka
column-value = Hodnota
column-measure = Opatření
column-title = Název
column-operation = Operace
column-partner = Prováděcí partner

none = Žádné: za tento rok se nic tohoto druhu neoznamuje.
missing-key-figures = Žádný z příslušných souborů údajů nebyl oznámen.

title-K1 = Klíčové údaje pro text zprávy
title-S1 = Částky z Nástroje pro oživení a odolnost na STEP, podle členských států a odvětví
title-S2 = Záruky InvestEU pro STEP, podle členských států a odvětví

key-call_budget = Rozpočet výzev s přímým řízením
key-call_topics = Témata výzev s přímým řízením
key-call_programmes = Programy s těmito výzvami
key-seals = Udělené pečeti STEP
key-seals_preselected = Projekty s pečetí STEP předběžně vybrané k udělení grantu
key-grants = Granty
key-submitted_amount = Částka předložených změn programů
key-submitting_member_states = Členské státy, které předložily změny programů
key-approved_amount = Částka schválených změn programů
key-approved_amendments = Schválené změny programů
key-approved_member_states = Členské státy se schválenými změnami programů
key-largest_member_state = Nejvyšší schválená částka členského státu: { $of }
key-largest_member_state-unknown = Nejvyšší schválená částka členského státu
key-largest_member_states = Podíl tří členských států s nejvyššími schválenými částkami
key-less_developed_erdf = Podíl méně rozvinutých regionů na schválené částce z EFRR
key-less_developed_esf = Podíl méně rozvinutých regionů na schválené částce z ESF+
key-national_calls = Výzvy členských států v rámci programů politiky soudržnosti
key-national_call_budget = Rozpočet těchto výzev
heading-M-figure = Mapa { $number }
key-other = Ostatní
unit-number = počet
column-project = Projekt
column-entity = Subjekt
column-indicator = Ukazatel
measure-target = Plánované výsledky
note-repeated-rows = { $measure }: započítává se jednou v každém řádku, do kterého patří, součet řádků proto neodpovídá celkové hodnotě.
note-repeated-columns = { $measure }: započítává se jednou v každém sloupci, do kterého patří, součet sloupců proto neodpovídá celkové hodnotě.
note-funds-without-category = FST a Fond soudržnosti nemají kategorii regionu.
note-programme-area = Částky jsou uvedeny u oblasti každého programu: částky celostátních programů a regionů úrovně 1 nejsou rozděleny mezi jejich regiony.
note-grants-by-place = Projekty Inovačního fondu s více místy realizace jsou rozděleny rovným dílem mezi tato místa; jinak se započítává vlastní příspěvek každého subjektu.
title-R1 = Schválené částky na STEP, podle regionů a fondů
title-R2 = Granty na projekty STEP, podle regionů a odvětví
title-R3 = Pečeti STEP, podle zapojených regionů a odvětví
title-R4 = Schválené částky na STEP, podle kategorií regionů a fondů
title-R5 = Schválené částky na STEP, podle regionů a odvětví
title-R6 = Plánované výsledky programů, podle ukazatelů a odvětví
title-R7 = Vybrané projekty s nejvyššími granty
title-M1 = Schválené částky na STEP, podle regionů
title-M2 = Granty na projekty STEP, podle regionů
title-M3 = Pečeti STEP, podle zapojených regionů
# Where a number comes from, in the page.
explain-title = Odkud toto číslo pochází
explain-hint = U každého čísla lze zjistit, odkud pochází: klikněte na ně, nebo na ně přejděte klávesou Tab a šipkami a stiskněte Enter.
explain-close = Zavřít
explain-exact = Přesná hodnota
explain-calculation = Výpočet
explain-counted = Co se započítává
explain-universe = Fáze
explain-places = Místa
explain-regions = Regiony
explain-rounded = Zaokrouhleno
explain-addends = Složeno z
explain-part = Část je složena z
explain-whole = Celek je složen z
explain-value = Hodnota
explain-cell = Buňka
explain-file = Soubor a list
explain-written = Jak bylo uvedeno
explain-row = Řádek
explain-more = a dalších { $number }: { $command }
explain-values = { $count ->
    [one] { $number } hodnota
    [few] { $number } hodnoty
    [many] { $number } hodnoty
   *[other] { $number } hodnot
}
explain-per-head = { $amount } / { $people } obyvatel = { $exact }
explain-distinct = { $number } různých ({ $columns }): { $keys }
explain-up-to = { $of }, do { $date }
explain-half-up = poloviny směrem od nuly
explain-half-even = poloviny k sudé číslici
explain-rounding = jednou, z přesné hodnoty, { $rule }, přesnost: { $count ->
    [0] celá čísla
    [one] { $number } desetinné místo
    [few] { $number } desetinná místa
    [many] { $number } desetinného místa
   *[other] { $number } desetinných míst
} ({ $unit })
explain-additive = { $rounding }; části zaokrouhleny tak, aby jejich součet odpovídal uvedené celkové hodnotě
explain-carried = { $from } v NUTS { $from_version } je { $to } v NUTS { $to_version }
explain-carried-part = { $from } v NUTS { $from_version } byl rozdělen: { $share } do { $to } v NUTS { $to_version }, podle počtu obyvatel v roce 2021

dataset-calls = Výzvy k předkládání návrhů
dataset-seals = Pečeti STEP, podle témat
dataset-seals_by_member_state = Pečeti STEP, podle členských států
dataset-grants = Granty, podle členských států
dataset-projects = Projekty a jejich subjekty
dataset-amendments = Změny programů
dataset-national_calls = Vnitrostátní výzvy
dataset-indicators = Ukazatele
dataset-survey = Průzkum
dataset-cohesion_categorisation = Politika soudržnosti: financování podle kategorií
dataset-cohesion_planned_finances = Politika soudržnosti: plánované financování
dataset-cohesion_financial_plan = Politika soudržnosti: finanční plán podle let
dataset-cohesion_payments = Politika soudržnosti: platby souhrnně
dataset-cordis_projects = CORDIS: projekty
dataset-cordis_organisations = CORDIS: organizace

universe-submitted = předloženo
universe-approved = schváleno
universe-pending = předloženo, dosud nerozhodnuto
universe-reserved = vyhrazeno
universe-awarded = uděleno
universe-planned = plánováno
universe-answered = zodpovězeno

attribution-as-reported = jak bylo oznámeno
attribution-equal-split-over-the-locations = rovné díly pro místa realizace projektu
attribution-each-entitys-own-contribution = vlastní příspěvek každého subjektu
attribution-once-in-every-country-involved = jednou v každé zapojené zemi

attribution-own-area = u oblasti každého programu, bez rozdělení mezi její regiony
attribution-spread = rozděleno mezi regiony úrovně 2 podle počtu obyvatel
attribution-once-per-place = jednou v každé zapojené zemi nebo zapojeném regionu
explain-spread = částka za { $from } je rozdělena mezi regiony této oblasti: { $part } z { $whole } obyvatel v roce 2021 žije v { $to }
explain-corrected = Opraveno
explain-assumed = Předpokládáno
explain-left-out = vynecháno

column-year = Rok
measure-change = Změna oproti předchozímu roku
measure-change_percent = Změna oproti předchozímu roku v procentech
measure-cumulated = Souhrnně od prvního roku
missing-earlier-years = Žádný předchozí rok souboru údajů „{ $dataset }“ nebyl oznámen.
title-Y1 = Schválené částky na STEP, podle fondů a let
title-Y2 = Schválené částky na STEP, podle členských států: rok, změna oproti předchozímu roku a součet všech let
title-Y3 = Rozpočet výzev STEP s přímým řízením, podle odvětví a let
note-change = Byly-li oznámeny oba roky, řádek, který v jednom z nich chybí, se v něm počítá jako nula.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[poznámka 1]`.
note-mark = poznámka
not-applicable = nepoužije se
one-table = Tento list obsahuje jednu tabulku.
about-workbook = Každá tabulka má vlastní list. Buňky obsahují nezaokrouhlená čísla a zobrazují je zaokrouhlená jako ve zprávě.
explain-place = pořadí { $number } z { $rows } řádků, největší první
explain-largest = { $sum }; největší z { $all } ({ $of })
explain-making = největší, v počtu { $number } z { $all } ({ $of }), tvoří { $percent } %
explain-compared = Porovnáno s
explain-year = Rok
explain-year-before = Předchozí rok
explain-converted = Přepočteno

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Výzvy v přímém řízení: otevřené, připravované a uzavřené
title-portal-national-calls = Výzvy v členských státech
title-portal-seal-projects = Projekty s pečetí STEP, podle zemí a regionů
title-portal-seals = Pečeti STEP podle výzev a témat
title-portal-amendments-by-member-state = Schválené částky na STEP, podle členských států a fondů
title-portal-grants-by-member-state = Granty na projekty STEP, podle členských států, programů a odvětví
title-portal-grants-by-region = Granty na projekty STEP, podle regionů, programů a odvětví
title-portal-contact-points = Národní kontaktní místa
column-organisation = Organizace
column-role = Úloha
column-web_page = Internetová stránka
column-email = E-mailová adresa
column-state_at_cut_off = Situace k rozhodnému datu
word-extracts = Výpisy pro portál STEP
filter-text = Hledat ve všech sloupcích
filter-all = vše
filter-reset = Zobrazit všechny řádky
filter-shown = Zobrazené řádky: { $shown } z { $all }
title-portal-amendments-by-region = Schválené částky na STEP, podle regionů a fondů
column-preselected = Předběžně vybrané k udělení grantu
dataset-forthcoming_calls = Připravované výzvy
dataset-contact_points = Národní kontaktní místa
