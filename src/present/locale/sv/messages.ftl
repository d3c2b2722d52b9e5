# Everything that a reader of the report sees in Swedish, but for the labels of codes.

report-title = Plattformen för strategisk teknik för Europa: årsrapport { $year }
report-subtitle = Tabeller och figurer. Brytdatum: { $date }
made-by = Framställd av step-report { $version } utifrån kalkylarken från rapporteringen { $campaign }

report-title-synthetic = Plattformen för strategisk teknik för Europa: årsrapport { $year } (syntetiska uppgifter)
report-subtitle-synthetic = Syntetiska uppgifter: alla siffror är påhittade. Tabeller och figurer. Brytdatum: { $date }
made-by-synthetic = Framställd av step-report { $version } utifrån syntetiska uppgifter, de påhittade kalkylarken från rapporteringen { $campaign }
word-synthetic = Syntetiska uppgifter

table-heading = Tabell { $number }
figure-heading = Figur { $number }

word-contents = Innehåll
word-notes = Anmärkningar
word-note = Anmärkning
word-cover = Försättsblad
word-tables = Tabeller
word-figures = Figurer
word-source = Källa
word-not-reported = Ej rapporterat
word-data-table = Siffrorna som tabell
word-skip = Gå till innehållet
word-sheet = Blad
word-title = Titel
word-number = Nummer
word-reason = Skäl
date = { $day } { $month } { $year }
month = { $month } { $year }
empty-cell = ej rapporterat eller ej tillämpligt
total = Totalt
subtotal = Totalt, { $label }
key-none = ej uppdelat

area-extra-regio = { $country }: utanför regionerna (extra-regio)
area-unknown-region = { $country }: okänd region
area-unknown = Okänd plats

source-line = Källa: rapportering från kommissionens avdelningar och medlemsstaterna för STEP-årsrapporten { $year }; brytdatum: { $date }.
source-line-synthetic = Källa: syntetiska uppgifter, inte rapporteringen för någon STEP-årsrapport; år { $year }, brytdatum: { $date }.
missing-dataset = Datamängden ”{ $dataset }” har inte rapporterats.
missing-columns = { $count ->
    [one] Datamängden ”{ $dataset }” har rapporterats utan kolumnen ”{ $columns }”.
   *[other] Datamängden ”{ $dataset }” har rapporterats utan kolumnerna ”{ $columns }”.
}
missing-facts = Datamängden ”{ $dataset }” innehåller inga uppgifter av detta slag.

unit-EUR-0 = EUR
unit-EUR-3 = tusen euro
unit-EUR-6 = miljoner euro
unit-EUR-9 = miljarder euro
unit-count = antal
unit-percent = %
unit-score = poäng

column-sector = Sektor
column-programme = Program
column-call = Utlysning
column-number = Nr
column-topic = Ämne
column-opens = Öppnas
column-closes = Stängs
column-member_state = Medlemsstat
column-level = Nivå
column-area = Område (Nuts)
column-category_of_region = Regionkategori
column-fund = Fond
column-status = Status
column-state = Läge
column-deadline = Tidsfrist
column-funding_rate = Finansieringsgrad
column-rank = Rang
column-item = Information
column-specific_objective = Särskilt mål
column-intervention_field = Insatsområde
column-enterprise_type = Företagstyp
column-policy_objective = Politiskt mål
column-kind_of_investment = Investeringstyp
column-kind_of_area = Områdestyp
column-respondent_type = Typ av svarande
column-respondents = Svarande
column-basis = Grund

measure-budget = Budget
measure-amount = Belopp
measure-grant = Bidrag
measure-seals = Märken
measure-preselected = Preliminärt utvalda för bidrag
measure-not_preselected = Ej preliminärt utvalda för bidrag
measure-programmes = Program
measure-share = Andel
measure-score = Poäng
measure-respondents = Svarande

count-programmes = { $count ->
    [one] { $number } program
   *[other] { $number } program
}
count-seals = { $count ->
    [one] { $number } märke
   *[other] { $number } märken
}

alt-donut = Ringdiagram med { $count ->
    [one] { $number } del
   *[other] { $number } delar
}: { $title }
alt-bars = Stapeldiagram med { $count ->
    [one] { $number } stapel
   *[other] { $number } staplar
}: { $title }
alt-map = Karta över medlemsstaterna med en cirkel i { $number }: { $title }
alt-tiles = Rutkarta över Nuts 2-regionerna, en kvadrat per region, med ett värde i { $number }: { $title }
alt-regions = Karta över Nuts 2-regionerna med ett värde i { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). De högsta värdena är: { $values }. Tabellen innehåller alla värden.
map-no-value = ingen cirkel: ej rapporterat
regions-no-value = ej rapporterat
regions-outside = utanför EU
regions-elsewhere = Ej på kartan, eftersom de inte anges per Nuts 2-region ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics för de administrativa gränserna.

title-T1 = Ansökningsomgångar som bidrar till STEP inom program med direkt förvaltning
title-T2 = Godkända programändringar för STEP, per program och fond
title-T3 = Utlysningar för STEP-projekt inom sammanhållningspolitiska program i medlemsstaterna
title-T4 = Tilldelade STEP-märken och projekt som preliminärt valts ut för bidrag, per utlysning och ämne
title-F3 = Budget för STEP-utlysningar med direkt förvaltning, per sektor
title-F4 = Bidrag från innovationsfonden till ren teknik, per medlemsstat
title-F5 = Bidrag från Horisont Europa till digital teknik, per medlemsstat
title-F6 = Bidrag från EU4Health till bioteknik, per medlemsstat
title-F7 = Godkända programändringar för STEP, per fond
title-F8 = Godkända programändringar för STEP: belopp och antal program, per medlemsstat
title-F9 = Programändringar för STEP som lämnats in senast på brytdatumet, per medlemsstat
title-F10 = Godkända belopp från Eruf och ESF+ för STEP, per regionkategori
title-F11 = Godkända belopp för STEP, per politiskt mål och särskilt mål
title-F12 = Godkända belopp för STEP, per investeringstyp
title-F13 = Produktiva investeringar för STEP, per företagstyp och sektor
title-F14 = STEP-märken per program: projekt med och utan bidrag, med finansieringsgraden
title-F15 = STEP-märken per deltagande medlemsstat
title-F16 = Enkät: svarande per typ
title-F17 = Enkät: svar per typ av svarande
title-F18 = Enkät: information som projektansvariga anser vara väsentlig

note-rounding = På grund av avrundning stämmer summan av siffrorna inte alltid med totalen.
note-additive = Delarna är avrundade så att de ger de tryckta totalerna (största rest); den sista siffran kan därför avvika från det exakta värdets.
note-call-without-fund = En utlysning utan angiven fond finansieras av flera fonder; beloppet är inte uppdelat.
note-preselected-by-call = Innovationsfonden rapporterar det preliminära urvalet för bidrag per utlysning, inte per ämne.
note-equal-split = Projekt på flera platser är lika fördelade på platserna.
note-own-contribution = Varje organisations eget bidrag räknas i organisationens medlemsstat.
note-programmes-once = Ett program som ändrats för flera fonder räknas en gång.
note-category-of-programme = Ett regionalt programs kategori följer av dess region; ett nationellt programs kategori är den som medlemsstaten rapporterar, eller den som antas enligt vad som anges här.
note-five-member-states = Endast de fem medlemsstaterna med flest märken har rapporterats; även andra deltar.
note-seals-not-additive = Ett märke räknas en gång i varje deltagande medlemsstat, så summan av medlemsstaterna är inte antalet märken.

place-cell = { $file }, cell { $cell }
place-cell-of-sheet = { $file }, blad ”{ $sheet }”, cell { $cell }
note-assumed = * Ej rapporterat utan antaget: { $column } ”{ $value }” ({ $conditions }). { $reason }
note-corrected = Rättat: { $place }: ”{ $from }” skickades in, ”{ $to }” gäller. { $reason }
note-filled = Rättat: { $place } skickades in tom, ”{ $to }” gäller. { $reason }
note-emptied = Rättat: { $place }: ”{ $from }” skickades in och räknas inte. { $reason }
note-left-out = Utelämnat: { $place }, raden ”{ $from }”. { $reason }
note-more-corrections = Det finns fler rättelser; datafilerna förtecknar dem alla.
heading-K-table = Nyckeltal { $number }
heading-R-table = Regional tabell { $number }
heading-R-figure = Regional figur { $number }
heading-S-table = Kompletterande tabell { $number }
heading-S-figure = Kompletterande figur { $number }
heading-Y-table = Tabell per år { $number }
heading-Y-figure = Figur per år { $number }

unit-EUR-per-inhabitant = euro per invånare
unit-rank = rang

measure-per_head = Belopp per invånare
measure-rank = Rang
measure-share_so_far = Andel tillsammans med raderna ovanför
measure-share_of_ten_regions = De tio största regionernas andel
measure-regions_making_half = Regioner som utgör hälften av beloppet
measure-share_of_five_programmes = De fem största programmens andel
measure-programmes_making_half = Program som utgör hälften av beloppet

title-S3 = Godkända belopp för STEP per invånare, per medlemsstat
title-S4 = Godkända belopp för STEP per invånare, per Nuts 2-region
title-S5 = Godkända belopp från Eruf och ESF+ för STEP per invånare, per regionkategori
title-S6 = Koncentration av de godkända beloppen för STEP, per fond
title-S7 = De tio områdena med de största godkända beloppen från regionala program för STEP

note-top = Endast de största raderna visas.
note-top-of-all = Endast de största raderna visas; totalen avser alla rader.
note-population = Invånarantalen kommer från gemensamma forskningscentrumets befolkningsrutnät för 2021 och är ingen officiell räkning; de för Frankrikes yttersta randområden kommer från den nationella folkräkningen.
note-per-head-of-all = Beloppen är delade med platsens alla invånare, vare sig den har ett program eller inte. Totalen är Europeiska unionens.
note-regions-of-the-whole = Regioner är de regioner på Nuts-nivå 1 och 2 som programmen anger. Nationella program är en del av helheten men aldrig bland de största regionerna.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tusen
running-6 = { $count ->
    [one] { $number } miljon
   *[other] { $number } miljoner
}
running-9 = { $count ->
    [one] { $number } miljard
   *[other] { $number } miljarder
}
running-EUR = { $amount } euro
running-percent = { $number } %

column-key_figure = Nyckeltal
column-unit = Enhet
column-value = Värde
column-measure = Åtgärd
column-title = Titel
column-operation = Insats
column-partner = Genomförandepartner

none = Inga: för detta år rapporteras inget av detta slag.
missing-key-figures = Ingen av de berörda datamängderna har rapporterats.

title-K1 = Nyckeltal för rapportens text
title-S1 = Belopp från faciliteten för återhämtning och resiliens för STEP, per medlemsstat och sektor
title-S2 = InvestEU-garantier för STEP, per medlemsstat och sektor

key-call_budget = Budget för utlysningar med direkt förvaltning
key-call_topics = Ämnen för utlysningar med direkt förvaltning
key-call_programmes = Program med sådana utlysningar
key-seals = Tilldelade STEP-märken
key-seals_preselected = Projekt med ett STEP-märke som preliminärt valts ut för bidrag
key-grants = Bidrag
key-submitted_amount = Belopp för inlämnade programändringar
key-submitting_member_states = Medlemsstater som lämnat in programändringar
key-approved_amount = Belopp för godkända programändringar
key-approved_amendments = Godkända programändringar
key-approved_member_states = Medlemsstater med godkända programändringar
key-largest_member_state = En medlemsstats största godkända belopp: { $of }
key-largest_member_state-unknown = En medlemsstats största godkända belopp
key-largest_member_states = Andel för de tre medlemsstaterna med de största godkända beloppen
key-less_developed_erdf = De mindre utvecklade regionernas andel av det godkända beloppet från Eruf
key-less_developed_esf = De mindre utvecklade regionernas andel av det godkända beloppet från ESF+
key-national_calls = Medlemsstaternas utlysningar inom sammanhållningspolitiska program
key-national_call_budget = Budget för dessa utlysningar
heading-M-figure = Karta { $number }
key-other = Övriga
unit-number = antal
column-project = Projekt
column-entity = Organisation
column-indicator = Indikator
measure-target = Planerade resultat
note-repeated-rows = { $measure }: räknas en gång i varje rad de hör till, så raderna ger inte totalen.
note-repeated-columns = { $measure }: räknas en gång i varje kolumn de hör till, så kolumnerna ger inte totalen.
note-funds-without-category = FRO och Sammanhållningsfonden har ingen regionkategori.
note-programme-area = Beloppen står vid varje programs område: de för nationella program och för regioner på nivå 1 är inte fördelade på deras regioner.
note-grants-by-place = Innovationsfondens projekt på flera platser är lika fördelade på platserna; annars räknas varje organisations eget bidrag.
title-R1 = Godkända belopp för STEP, per region och fond
title-R2 = Bidrag till STEP-projekt, per region och sektor
title-R3 = STEP-märken, per deltagande region och sektor
title-R4 = Godkända belopp för STEP, per regionkategori och fond
title-R5 = Godkända belopp för STEP, per region och sektor
title-R6 = Programmens planerade resultat, per indikator och sektor
title-R7 = Utvalda projekt med de största bidragen
title-M1 = Godkända belopp för STEP, per region
title-M2 = Bidrag till STEP-projekt, per region
title-M3 = STEP-märken, per deltagande region
# Where a number comes from, in the page.
explain-title = Var siffran kommer ifrån
explain-hint = För varje siffra kan man se var den kommer ifrån: klicka på den, eller gå till den med Tab och piltangenterna och tryck på Enter.
explain-close = Stäng
explain-exact = Exakt värde
explain-calculation = Beräkning
explain-counted = Vad som räknas
explain-universe = Skede
explain-places = Platser
explain-regions = Regioner
explain-rounded = Avrundat
explain-addends = Sammansatt av
explain-part = Delen är sammansatt av
explain-whole = Helheten är sammansatt av
explain-value = Värde
explain-cell = Cell
explain-file = Fil och blad
explain-written = Som angivet
explain-row = Rad
explain-more = och { $number } till: { $command }
explain-values = { $count ->
    [one] { $number } värde
   *[other] { $number } värden
}
explain-per-head = { $amount } / { $people } invånare = { $exact }
explain-distinct = { $number } olika ({ $columns }): { $keys }
explain-up-to = { $of }, till och med { $date }
explain-half-up = hälfter bort från noll
explain-half-even = hälfter till den jämna siffran
explain-rounding = en gång, från det exakta värdet, { $rule }, till { $count ->
    [0] heltal
    [one] { $number } decimal
   *[other] { $number } decimaler
} ({ $unit })
explain-additive = { $rounding }; delar avrundade så att de ger den tryckta totalen
explain-carried = { $from } i Nuts { $from_version } är { $to } i Nuts { $to_version }
explain-carried-part = { $from } i Nuts { $from_version } delades: { $share } till { $to } i Nuts { $to_version }, efter befolkningen 2021

dataset-calls = Ansökningsomgångar
dataset-seals = STEP-märken, per ämne
dataset-seals_by_member_state = STEP-märken, per medlemsstat
dataset-grants = Bidrag, per medlemsstat
dataset-projects = Projekt och deras organisationer
dataset-amendments = Programändringar
dataset-national_calls = Nationella utlysningar
dataset-indicators = Indikatorer
dataset-survey = Enkät
dataset-cohesion_categorisation = Sammanhållningspolitik: finansiering per kategori
dataset-cohesion_planned_finances = Sammanhållningspolitik: planerad finansiering
dataset-cohesion_financial_plan = Sammanhållningspolitik: finansieringsplan per år
dataset-cohesion_payments = Sammanhållningspolitik: betalningar, ackumulerade
dataset-cordis_projects = Cordis: projekt
dataset-cordis_organisations = Cordis: organisationer

universe-submitted = inlämnat
universe-approved = godkänt
universe-pending = inlämnat, ännu ej beslutat
universe-reserved = reserverat
universe-awarded = tilldelat
universe-planned = planerat
universe-answered = besvarat

attribution-as-reported = som rapporterat
attribution-equal-split-over-the-locations = lika delar för ett projekts platser
attribution-each-entitys-own-contribution = varje organisations eget bidrag
attribution-once-in-every-country-involved = en gång i varje deltagande land

attribution-own-area = vid varje programs område, ej fördelat på dess regioner
attribution-spread = fördelat på regionerna på nivå 2 efter invånarantal
attribution-once-per-place = en gång i varje deltagande land eller region
explain-spread = beloppet för { $from } är fördelat på områdets regioner: { $part } av { $whole } invånare 2021 bor i { $to }
explain-corrected = Rättat
explain-assumed = Antaget
explain-left-out = utelämnat

column-year = År
measure-change = Förändring jämfört med året innan
measure-change_percent = Förändring jämfört med året innan, i procent
measure-cumulated = Ackumulerat sedan första året
missing-earlier-years = Inget tidigare år för datamängden ”{ $dataset }” har rapporterats.
title-Y1 = Godkända belopp för STEP, per fond och år
title-Y2 = Godkända belopp för STEP, per medlemsstat: året, förändringen jämfört med året innan och summan av alla år
title-Y3 = Budget för STEP-utlysningar med direkt förvaltning, per sektor och år
note-change = Om båda åren har rapporterats räknas en rad som saknas i ett av dem som noll i det året.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[anmärkning 1]`.
note-mark = anmärkning
not-applicable = ej tillämpligt
one-table = Detta blad innehåller en tabell.
about-workbook = Varje tabell har ett eget blad. Cellerna innehåller de oavrundade talen och visar dem avrundade som i rapporten.
explain-place = plats { $number } av { $rows } rader, den största först
explain-largest = { $sum }; den största av { $all } ({ $of })
explain-making = de { $number } största av { $all } ({ $of }) utgör { $percent } %
explain-compared = Jämfört med
explain-year = Året
explain-year-before = Året före
explain-converted = Omräknat

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Utlysningar med direkt förvaltning: öppna, kommande och stängda
title-portal-national-calls = Utlysningar i medlemsstaterna
title-portal-seal-projects = Projekt med STEP-märke, per land och region
title-portal-seals = STEP-märken per utlysning och ämne
title-portal-amendments-by-member-state = Godkända belopp för STEP, per medlemsstat och fond
title-portal-grants-by-member-state = Bidrag till STEP-projekt, per medlemsstat, program och sektor
title-portal-grants-by-region = Bidrag till STEP-projekt, per region, program och sektor
title-portal-contact-points = Nationella kontaktpunkter
column-organisation = Organisation
column-role = Roll
column-web_page = Webbsida
column-email = E-postadress
column-state_at_cut_off = Läge på brytdatumet
word-extracts = Utdrag för STEP-portalen
filter-text = Sök i alla kolumner
filter-all = alla
filter-reset = Visa alla rader
filter-shown = Visade rader: { $shown } av { $all }
title-portal-amendments-by-region = Godkända belopp för STEP, per region och fond
column-preselected = Preliminärt utvalda för bidrag
dataset-forthcoming_calls = Kommande utlysningar
dataset-contact_points = Nationella kontaktpunkter
