# Everything that a reader of the report sees in Polish, but for the labels of codes.

report-title = Platforma na rzecz Technologii Strategicznych dla Europy: sprawozdanie roczne { $year }
report-subtitle = Tabele i wykresy. Data graniczna: { $date }
made-by = Sporządzono za pomocą step-report { $version } na podstawie arkuszy z kampanii sprawozdawczej { $campaign }

report-title-synthetic = Platforma na rzecz Technologii Strategicznych dla Europy: sprawozdanie roczne { $year } (dane syntetyczne)
report-subtitle-synthetic = Dane syntetyczne: wszystkie liczby są zmyślone. Tabele i wykresy. Data graniczna: { $date }
made-by-synthetic = Sporządzono za pomocą step-report { $version } na podstawie danych syntetycznych, zmyślonych arkuszy kampanii { $campaign }
word-synthetic = Dane syntetyczne

table-heading = Tabela { $number }
figure-heading = Wykres { $number }

word-contents = Spis treści
word-notes = Przypisy
word-note = Przypis
word-cover = Okładka
word-tables = Tabele
word-figures = Wykresy
word-source = Źródło
word-not-reported = Nie zgłoszono
word-data-table = Liczby w formie tabeli
word-skip = Przejdź do treści
word-sheet = Arkusz
word-title = Tytuł
word-number = Numer
word-reason = Powód
date = { $day } { $month } { $year } r.
month = { $month } { $year }
empty-cell = nie zgłoszono lub nie dotyczy
total = Ogółem
subtotal = Ogółem, { $label }
key-none = bez podziału

area-extra-regio = { $country }: poza regionami (extra-regio)
area-unknown-region = { $country }: region nieznany
area-unknown = Miejsce nieznane

source-line = Źródło: sprawozdania służb Komisji i państw członkowskich do sprawozdania rocznego STEP { $year }; data graniczna: { $date }
source-line-synthetic = Źródło: dane syntetyczne, a nie sprawozdania do rocznego sprawozdania STEP; rok { $year }, data graniczna: { $date }
missing-dataset = Zbiór danych „{ $dataset }” nie został zgłoszony.
missing-columns = { $count ->
    [one] Zbiór danych „{ $dataset }” zgłoszono bez kolumny „{ $columns }”.
    [few] Zbiór danych „{ $dataset }” zgłoszono bez kolumn „{ $columns }”.
    [many] Zbiór danych „{ $dataset }” zgłoszono bez kolumn „{ $columns }”.
   *[other] Zbiór danych „{ $dataset }” zgłoszono bez kolumn „{ $columns }”.
}
missing-facts = Zbiór danych „{ $dataset }” nie zawiera danych tego rodzaju.

unit-EUR-0 = EUR
unit-EUR-3 = tys. EUR
unit-EUR-6 = mln EUR
unit-EUR-9 = mld EUR
unit-count = liczba
unit-percent = %
unit-score = ocena

column-sector = Sektor
column-programme = Program
column-call = Zaproszenie
column-number = Nr
column-topic = Temat
column-opens = Otwarcie
column-closes = Zamknięcie
column-member_state = Państwo członkowskie
column-level = Poziom
column-area = Obszar (NUTS)
column-category_of_region = Kategoria regionu
column-fund = Fundusz
column-status = Status
column-state = Stan
column-deadline = Termin
column-funding_rate = Wskaźnik finansowania
column-rank = Miejsce
column-item = Informacja
column-specific_objective = Cel szczegółowy
column-intervention_field = Obszar interwencji
column-enterprise_type = Rodzaj przedsiębiorstwa
column-policy_objective = Cel polityki
column-kind_of_investment = Rodzaj inwestycji
column-kind_of_area = Rodzaj obszaru
column-respondent_type = Rodzaj respondenta
column-respondents = Respondenci
column-basis = Podstawa

measure-budget = Budżet
measure-amount = Kwota
measure-grant = Dotacje
measure-seals = Pieczęcie
measure-preselected = Wstępnie wybrane do dotacji
measure-not_preselected = Niewybrane wstępnie do dotacji
measure-programmes = Programy
measure-share = Udział
measure-score = Ocena
measure-respondents = Respondenci

count-programmes = { $count ->
    [one] { $number } program
    [few] { $number } programy
    [many] { $number } programów
   *[other] { $number } programu
}
count-seals = { $count ->
    [one] { $number } pieczęć
    [few] { $number } pieczęcie
    [many] { $number } pieczęci
   *[other] { $number } pieczęci
}

alt-donut = Wykres pierścieniowy, { $count ->
    [one] { $number } część
    [few] { $number } części
    [many] { $number } części
   *[other] { $number } części
}: { $title }
alt-bars = Wykres słupkowy, { $count ->
    [one] { $number } słupek
    [few] { $number } słupki
    [many] { $number } słupków
   *[other] { $number } słupka
}: { $title }
alt-map = Mapa państw członkowskich; liczba państw z kołem: { $number }: { $title }
alt-tiles = Mapa kafelkowa regionów NUTS 2, jeden kwadrat na region; liczba regionów z wartością: { $number }: { $title }
alt-regions = Mapa regionów NUTS 2; liczba regionów z wartością: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Największe wartości to: { $values }. Tabela zawiera wszystkie.
map-no-value = brak koła: nie zgłoszono
regions-no-value = nie zgłoszono
regions-outside = poza UE
regions-elsewhere = Nie ma ich na mapie, ponieważ nie podano ich według regionów NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics w odniesieniu do granic administracyjnych.

title-T1 = Zaproszenia do składania wniosków przyczyniających się do STEP w ramach programów objętych zarządzaniem bezpośrednim
title-T2 = Zatwierdzone zmiany programów na rzecz STEP, według programów i funduszy
title-T3 = Zaproszenia dotyczące projektów STEP w ramach programów polityki spójności w państwach członkowskich
title-T4 = Przyznane pieczęcie STEP i projekty wstępnie wybrane do dotacji, według zaproszeń i tematów
title-F3 = Budżet zaproszeń STEP objętych zarządzaniem bezpośrednim, według sektorów
title-F4 = Dotacje z funduszu innowacyjnego na czyste technologie, według państw członkowskich
title-F5 = Dotacje z programu „Horyzont Europa” na technologie cyfrowe, według państw członkowskich
title-F6 = Dotacje z Programu UE dla zdrowia na biotechnologie, według państw członkowskich
title-F7 = Zatwierdzone zmiany programów na rzecz STEP, według funduszy
title-F8 = Zatwierdzone zmiany programów na rzecz STEP: kwoty i liczba programów, według państw członkowskich
title-F9 = Zmiany programów na rzecz STEP przedłożone do daty granicznej, według państw członkowskich
title-F10 = Kwoty z EFRR i EFS+ zatwierdzone na STEP, według kategorii regionów
title-F11 = Kwoty zatwierdzone na STEP, według celów polityki i celów szczegółowych
title-F12 = Kwoty zatwierdzone na STEP, według rodzajów inwestycji
title-F13 = Inwestycje produkcyjne na rzecz STEP, według rodzajów przedsiębiorstw i sektorów
title-F14 = Pieczęcie STEP według programów: projekty z dotacją i bez dotacji, ze wskaźnikiem finansowania
title-F15 = Pieczęcie STEP według uczestniczących państw członkowskich
title-F16 = Ankieta: respondenci według rodzajów
title-F17 = Ankieta: odpowiedzi według rodzajów respondentów
title-F18 = Ankieta: informacje, które projektodawcy uważają za niezbędne

note-rounding = Ze względu na zaokrąglenia liczby mogą nie sumować się do wartości ogółem.
note-additive = Części zaokrąglono tak, aby sumowały się do podanych wartości ogółem (metoda największych reszt); ostatnia cyfra może zatem różnić się od cyfry wartości dokładnej.
note-call-without-fund = Zaproszenie bez podanego funduszu jest finansowane z kilku funduszy; kwoty nie podzielono.
note-preselected-by-call = Fundusz innowacyjny zgłasza wstępny wybór do dotacji według zaproszeń, a nie według tematów.
note-equal-split = Projekty realizowane w kilku lokalizacjach podzielono równo między te lokalizacje.
note-own-contribution = Wkład własny każdego podmiotu liczy się w państwie członkowskim tego podmiotu.
note-programmes-once = Program zmieniony w odniesieniu do kilku funduszy liczy się jeden raz.
note-category-of-programme = Kategoria programu regionalnego wynika z jego regionu; kategorią programu krajowego jest ta, którą zgłasza państwo członkowskie, lub ta, którą przyjęto, jak tu wskazano.
note-five-member-states = Zgłoszono tylko pięć państw członkowskich o największej liczbie pieczęci; uczestniczą także inne.
note-seals-not-additive = Pieczęć liczy się jeden raz w każdym uczestniczącym państwie członkowskim, dlatego suma państw członkowskich nie jest równa liczbie pieczęci.

place-cell = { $file }, komórka { $cell }
place-cell-of-sheet = { $file }, arkusz „{ $sheet }”, komórka { $cell }
note-assumed = * Nie zgłoszono, lecz przyjęto: { $column } „{ $value }” ({ $conditions }). { $reason }
note-corrected = Poprawiono: { $place }: przesłano „{ $from }”, liczy się „{ $to }”. { $reason }
note-filled = Poprawiono: { $place } przesłano bez wartości, liczy się „{ $to }”. { $reason }
note-emptied = Poprawiono: { $place }: przesłano „{ $from }”, co się nie liczy. { $reason }
note-left-out = Pominięto: { $place }, wiersz „{ $from }”. { $reason }
note-more-corrections = Poprawek jest więcej; wszystkie wymieniono w plikach danych.
heading-K-table = Kluczowe liczby { $number }
heading-R-table = Tabela regionalna { $number }
heading-R-figure = Wykres regionalny { $number }
heading-S-table = Tabela uzupełniająca { $number }
heading-S-figure = Wykres uzupełniający { $number }
heading-Y-table = Tabela według lat { $number }
heading-Y-figure = Wykres według lat { $number }

unit-EUR-per-inhabitant = EUR na mieszkańca
unit-rank = miejsce

measure-per_head = Kwota na mieszkańca
measure-rank = Miejsce
measure-share_so_far = Udział łącznie z wierszami powyżej
measure-share_of_ten_regions = Udział dziesięciu największych regionów
measure-regions_making_half = Regiony składające się na połowę kwoty
measure-share_of_five_programmes = Udział pięciu największych programów
measure-programmes_making_half = Programy składające się na połowę kwoty

title-S3 = Kwoty zatwierdzone na STEP na mieszkańca, według państw członkowskich
title-S4 = Kwoty zatwierdzone na STEP na mieszkańca, według regionów NUTS 2
title-S5 = Kwoty z EFRR i EFS+ zatwierdzone na STEP na mieszkańca, według kategorii regionów
title-S6 = Koncentracja kwot zatwierdzonych na STEP, według funduszy
title-S7 = Dziesięć obszarów o największych kwotach z programów regionalnych zatwierdzonych na STEP

note-top = Podano tylko największe wiersze.
note-top-of-all = Podano tylko największe wiersze; wartość ogółem obejmuje wszystkie wiersze.
note-population = Liczba mieszkańców pochodzi z siatki ludności z 2021 r. Wspólnego Centrum Badawczego i nie jest urzędowym spisem; dane dla francuskich regionów najbardziej oddalonych pochodzą z krajowego spisu powszechnego.
note-per-head-of-all = Kwoty podzielono przez wszystkich mieszkańców danego miejsca, niezależnie od tego, czy ma ono program. Wartość ogółem odnosi się do Unii Europejskiej.
note-regions-of-the-whole = Regiony to regiony poziomów NUTS 1 i 2 wymienione w programach. Programy krajowe są częścią całości, lecz nigdy nie należą do największych regionów.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tys.
running-6 = { $number } mln
running-9 = { $number } mld
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Kluczowa liczba
column-unit = Jednostka
column-value = Wartość
column-measure = Środek
column-title = Tytuł
column-operation = Operacja
column-partner = Partner wykonawczy

none = Brak: za ten rok nie zgłoszono niczego tego rodzaju.
missing-key-figures = Nie zgłoszono żadnego z odpowiednich zbiorów danych.

title-K1 = Kluczowe liczby do tekstu sprawozdania
title-S1 = Kwoty z Instrumentu na rzecz Odbudowy i Zwiększania Odporności na STEP, według państw członkowskich i sektorów
title-S2 = Gwarancje InvestEU na STEP, według państw członkowskich i sektorów

key-call_budget = Budżet zaproszeń objętych zarządzaniem bezpośrednim
key-call_topics = Tematy zaproszeń objętych zarządzaniem bezpośrednim
key-call_programmes = Programy z takimi zaproszeniami
key-seals = Przyznane pieczęcie STEP
key-seals_preselected = Projekty z pieczęcią STEP wstępnie wybrane do dotacji
key-grants = Dotacje
key-submitted_amount = Kwota przedłożonych zmian programów
key-submitting_member_states = Państwa członkowskie, które przedłożyły zmiany programów
key-approved_amount = Kwota zatwierdzonych zmian programów
key-approved_amendments = Zatwierdzone zmiany programów
key-approved_member_states = Państwa członkowskie z zatwierdzonymi zmianami programów
key-largest_member_state = Największa kwota zatwierdzona dla państwa członkowskiego: { $of }
key-largest_member_state-unknown = Największa kwota zatwierdzona dla państwa członkowskiego
key-largest_member_states = Udział trzech państw członkowskich o największych zatwierdzonych kwotach
key-less_developed_erdf = Udział regionów słabiej rozwiniętych w zatwierdzonej kwocie z EFRR
key-less_developed_esf = Udział regionów słabiej rozwiniętych w zatwierdzonej kwocie z EFS+
key-national_calls = Zaproszenia państw członkowskich w ramach programów polityki spójności
key-national_call_budget = Budżet tych zaproszeń
heading-M-figure = Mapa { $number }
key-other = Pozostałe
unit-number = liczba
column-project = Projekt
column-entity = Podmiot
column-indicator = Wskaźnik
measure-target = Planowane rezultaty
note-repeated-rows = { $measure }: liczą się jeden raz w każdym wierszu, do którego należą, dlatego wiersze nie sumują się do wartości ogółem.
note-repeated-columns = { $measure }: liczą się jeden raz w każdej kolumnie, do której należą, dlatego kolumny nie sumują się do wartości ogółem.
note-funds-without-category = FST i Fundusz Spójności nie mają kategorii regionu.
note-programme-area = Kwoty podano przy obszarze każdego programu: kwot programów krajowych i regionów poziomu 1 nie podzielono między ich regiony.
note-grants-by-place = Projekty funduszu innowacyjnego realizowane w kilku lokalizacjach podzielono równo między te lokalizacje; w pozostałych przypadkach liczy się wkład własny każdego podmiotu.
title-R1 = Kwoty zatwierdzone na STEP, według regionów i funduszy
title-R2 = Dotacje na projekty STEP, według regionów i sektorów
title-R3 = Pieczęcie STEP, według uczestniczących regionów i sektorów
title-R4 = Kwoty zatwierdzone na STEP, według kategorii regionów i funduszy
title-R5 = Kwoty zatwierdzone na STEP, według regionów i sektorów
title-R6 = Planowane rezultaty programów, według wskaźników i sektorów
title-R7 = Wybrane projekty o największych dotacjach
title-M1 = Kwoty zatwierdzone na STEP, według regionów
title-M2 = Dotacje na projekty STEP, według regionów
title-M3 = Pieczęcie STEP, według uczestniczących regionów
# Where a number comes from, in the page.
explain-title = Skąd pochodzi ta liczba
explain-hint = Dla każdej liczby można sprawdzić, skąd pochodzi: należy ją kliknąć albo przejść do niej klawiszem Tab i klawiszami strzałek i nacisnąć Enter.
explain-close = Zamknij
explain-exact = Wartość dokładna
explain-calculation = Obliczenie
explain-counted = Co się liczy
explain-universe = Etap
explain-places = Miejsca
explain-regions = Regiony
explain-rounded = Zaokrąglenie
explain-addends = Składniki
explain-part = Na część składają się
explain-whole = Na całość składają się
explain-value = Wartość
explain-cell = Komórka
explain-file = Plik i arkusz
explain-written = Jak podano
explain-row = Wiersz
explain-more = i jeszcze { $number }: { $command }
explain-values = { $count ->
    [one] { $number } wartość
    [few] { $number } wartości
    [many] { $number } wartości
   *[other] { $number } wartości
}
explain-per-head = { $amount } / { $people } mieszkańców = { $exact }
explain-distinct = { $number } różnych ({ $columns }): { $keys }
explain-up-to = { $of }, do { $date }
explain-half-up = połówki w kierunku od zera
explain-half-even = połówki do cyfry parzystej
explain-rounding = jeden raz, od wartości dokładnej, { $rule }, dokładność: { $count ->
    [0] liczby całkowite
    [one] { $number } miejsce po przecinku
    [few] { $number } miejsca po przecinku
    [many] { $number } miejsc po przecinku
   *[other] { $number } miejsca po przecinku
} ({ $unit })
explain-additive = { $rounding }; części zaokrąglono tak, aby sumowały się do podanej wartości ogółem
explain-carried = { $from } w NUTS { $from_version } to { $to } w NUTS { $to_version }
explain-carried-part = { $from } w NUTS { $from_version } został podzielony: { $share } do { $to } w NUTS { $to_version }, według ludności z 2021 r.

dataset-calls = Zaproszenia do składania wniosków
dataset-seals = Pieczęcie STEP, według tematów
dataset-seals_by_member_state = Pieczęcie STEP, według państw członkowskich
dataset-grants = Dotacje, według państw członkowskich
dataset-projects = Projekty i ich podmioty
dataset-amendments = Zmiany programów
dataset-national_calls = Zaproszenia krajowe
dataset-indicators = Wskaźniki
dataset-survey = Ankieta
dataset-cohesion_categorisation = Polityka spójności: finansowanie według kategorii
dataset-cohesion_planned_finances = Polityka spójności: planowane finansowanie
dataset-cohesion_financial_plan = Polityka spójności: plan finansowy według lat
dataset-cohesion_payments = Polityka spójności: płatności łącznie
dataset-cordis_projects = CORDIS: projekty
dataset-cordis_organisations = CORDIS: organizacje

universe-submitted = przedłożone
universe-approved = zatwierdzone
universe-pending = przedłożone, oczekujące na decyzję
universe-reserved = zarezerwowane
universe-awarded = przyznane
universe-planned = planowane
universe-answered = z odpowiedzią

attribution-as-reported = jak zgłoszono
attribution-equal-split-over-the-locations = równe części dla lokalizacji projektu
attribution-each-entitys-own-contribution = wkład własny każdego podmiotu
attribution-once-in-every-country-involved = jeden raz w każdym uczestniczącym kraju

attribution-own-area = przy obszarze każdego programu, bez podziału między jego regiony
attribution-spread = podzielone między regiony poziomu 2 według liczby mieszkańców
attribution-once-per-place = jeden raz w każdym uczestniczącym kraju lub regionie
explain-spread = kwotę dla { $from } podzielono między regiony tego obszaru: { $part } z { $whole } mieszkańców w 2021 r. mieszka w { $to }
explain-corrected = Poprawiono
explain-assumed = Przyjęto
explain-left-out = pominięto

column-year = Rok
measure-change = Zmiana w stosunku do poprzedniego roku
measure-change_percent = Zmiana w stosunku do poprzedniego roku, w procentach
measure-cumulated = Łącznie od pierwszego roku
missing-earlier-years = Nie zgłoszono żadnego wcześniejszego roku zbioru danych „{ $dataset }”.
title-Y1 = Kwoty zatwierdzone na STEP, według funduszy i lat
title-Y2 = Kwoty zatwierdzone na STEP, według państw członkowskich: rok, zmiana w stosunku do poprzedniego roku i suma wszystkich lat
title-Y3 = Budżet zaproszeń STEP objętych zarządzaniem bezpośrednim, według sektorów i lat
note-change = Jeżeli zgłoszono oba lata, wiersz, którego brakuje w jednym z nich, liczy się w nim jako zero.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[przypis 1]`.
note-mark = przypis
not-applicable = nie dotyczy
one-table = Ten arkusz zawiera jedną tabelę.
about-workbook = Każda tabela ma własny arkusz. Komórki zawierają liczby niezaokrąglone i wyświetlają je w postaci zaokrąglonej, jak w sprawozdaniu.
explain-place = miejsce { $number } z { $rows } wierszy, największy pierwszy
explain-largest = { $sum }; największa z { $all } ({ $of })
explain-making = największe, { $number } z { $all } ({ $of }), stanowią { $percent } %
explain-compared = W porównaniu z
explain-year = Rok
explain-year-before = Rok poprzedni
explain-converted = Przeliczono

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Zaproszenia w zarządzaniu bezpośrednim: otwarte, zapowiedziane i zamknięte
title-portal-national-calls = Zaproszenia w państwach członkowskich
title-portal-seal-projects = Projekty z pieczęcią STEP, według państw i regionów
title-portal-seals = Pieczęcie STEP według zaproszeń i tematów
title-portal-amendments-by-member-state = Kwoty zatwierdzone na STEP, według państw członkowskich i funduszy
title-portal-grants-by-member-state = Dotacje na projekty STEP, według państw członkowskich, programów i sektorów
title-portal-grants-by-region = Dotacje na projekty STEP, według regionów, programów i sektorów
title-portal-contact-points = Krajowe punkty kontaktowe
column-organisation = Organizacja
column-role = Rola
column-web_page = Strona internetowa
column-email = Adres e-mail
column-state_at_cut_off = Stan na datę graniczną
word-extracts = Wyciągi na potrzeby portalu STEP
filter-text = Szukaj we wszystkich kolumnach
filter-all = wszystkie
filter-reset = Pokaż wszystkie wiersze
filter-shown = Wyświetlone wiersze: { $shown } z { $all }
title-portal-amendments-by-region = Kwoty zatwierdzone na STEP, według regionów i funduszy
column-preselected = Wstępnie wybrane do dotacji
dataset-forthcoming_calls = Zapowiedziane zaproszenia
dataset-contact_points = Krajowe punkty kontaktowe
