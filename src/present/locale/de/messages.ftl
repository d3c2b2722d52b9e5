# Everything that a reader of the report sees in German, but for the labels of codes.

report-title = Plattform „Strategische Technologien für Europa“: Jahresbericht { $year }
report-subtitle = Tabellen und Abbildungen. Stichtag: { $date }
made-by = Erstellt von step-report { $version } aus den Tabellen der Berichterstattung { $campaign }

report-title-synthetic = Plattform „Strategische Technologien für Europa“: Jahresbericht { $year } (synthetische Daten)
report-subtitle-synthetic = Synthetische Daten: alle Zahlen sind erfunden. Tabellen und Abbildungen. Stichtag: { $date }
made-by-synthetic = Erstellt von step-report { $version } aus synthetischen Daten, den erfundenen Tabellen der Berichterstattung { $campaign }
word-synthetic = Synthetische Daten

table-heading = Tabelle { $number }
figure-heading = Abbildung { $number }

word-contents = Inhalt
word-notes = Anmerkungen
word-note = Anmerkung
word-cover = Deckblatt
word-tables = Tabellen
word-figures = Abbildungen
word-source = Quelle
word-not-reported = Nicht gemeldet
word-data-table = Die Zahlen als Tabelle
word-skip = Zum Inhalt springen
word-sheet = Blatt
word-title = Titel
word-number = Nummer
word-reason = Grund
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = nicht gemeldet oder nicht zutreffend
total = Insgesamt
subtotal = Insgesamt, { $label }
key-none = nicht aufgeschlüsselt

area-extra-regio = { $country }: außerhalb der Regionen (Extra-Regio)
area-unknown-region = { $country }: Region unbekannt
area-unknown = Ort unbekannt

source-line = Quelle: Berichterstattung der Kommissionsdienststellen und der Mitgliedstaaten für den STEP-Jahresbericht { $year }; Stichtag: { $date }.
source-line-synthetic = Quelle: synthetische Daten, nicht die Berichterstattung für einen STEP-Jahresbericht; Jahr { $year }, Stichtag: { $date }.
missing-dataset = Der Datensatz „{ $dataset }“ wurde nicht gemeldet.
missing-columns = { $count ->
    [one] Der Datensatz „{ $dataset }“ wurde ohne die Spalte „{ $columns }“ gemeldet.
   *[other] Der Datensatz „{ $dataset }“ wurde ohne die Spalten „{ $columns }“ gemeldet.
}
missing-facts = Der Datensatz „{ $dataset }“ enthält keine Angaben dieser Art.

unit-EUR-0 = EUR
unit-EUR-3 = Tsd. EUR
unit-EUR-6 = Mio. EUR
unit-EUR-9 = Mrd. EUR
unit-count = Anzahl
unit-percent = %
unit-score = Punktzahl

column-sector = Sektor
column-programme = Programm
column-call = Aufforderung
column-number = Nr.
column-topic = Thema
column-opens = Öffnung
column-closes = Einreichungsschluss
column-member_state = Mitgliedstaat
column-level = Ebene
column-area = Gebiet (NUTS)
column-category_of_region = Regionenkategorie
column-fund = Fonds
column-status = Stand
column-state = Status
column-deadline = Frist
column-funding_rate = Finanzierungssatz
column-rank = Rang
column-item = Information
column-specific_objective = Spezifisches Ziel
column-intervention_field = Interventionsbereich
column-enterprise_type = Art des Unternehmens
column-policy_objective = Politisches Ziel
column-kind_of_investment = Art der Investition
column-kind_of_area = Art des Gebiets
column-respondent_type = Art der Befragten
column-respondents = Befragte
column-basis = Grundlage

measure-budget = Mittelausstattung
measure-amount = Betrag
measure-grant = Finanzhilfen
measure-seals = Siegel
measure-preselected = Für eine Finanzhilfe vorausgewählt
measure-not_preselected = Nicht für eine Finanzhilfe vorausgewählt
measure-programmes = Programme
measure-share = Anteil
measure-score = Punktzahl
measure-respondents = Befragte

count-programmes = { $count ->
    [one] { $number } Programm
   *[other] { $number } Programme
}
count-seals = { $count ->
    [one] { $number } Siegel
   *[other] { $number } Siegel
}

alt-donut = Ringdiagramm mit { $count ->
    [one] { $number } Teil
   *[other] { $number } Teilen
}: { $title }
alt-bars = Balkendiagramm mit { $count ->
    [one] { $number } Balken
   *[other] { $number } Balken
}: { $title }
alt-map = Karte der Mitgliedstaaten mit einem Kreis in { $number }: { $title }
alt-tiles = Kachelkarte der NUTS-2-Regionen, ein Quadrat je Region, mit einem Wert in { $number }: { $title }
alt-regions = Karte der NUTS-2-Regionen mit einem Wert in { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Die höchsten Werte sind: { $values }. Die Tabelle enthält alle Werte.
map-no-value = kein Kreis: nicht gemeldet
regions-no-value = nicht gemeldet
regions-outside = außerhalb der EU
regions-elsewhere = Nicht auf der Karte, da nicht nach NUTS-2-Regionen angegeben ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics bezüglich der Verwaltungsgrenzen.

title-T1 = Aufforderungen zur Einreichung von Vorschlägen mit Beitrag zu STEP im Rahmen von Programmen mit direkter Mittelverwaltung
title-T2 = Genehmigte Programmänderungen für STEP, nach Programmen und Fonds
title-T3 = Aufforderungen für STEP-Projekte im Rahmen kohäsionspolitischer Programme in den Mitgliedstaaten
title-T4 = Vergebene STEP-Siegel und für eine Finanzhilfe vorausgewählte Projekte, nach Aufforderungen und Themen
title-F3 = Mittelausstattung der STEP-Aufforderungen mit direkter Mittelverwaltung, nach Sektoren
title-F4 = Finanzhilfen des Innovationsfonds für saubere Technologien, nach Mitgliedstaaten
title-F5 = Finanzhilfen von Horizont Europa für digitale Technologien, nach Mitgliedstaaten
title-F6 = Finanzhilfen von EU4Health für Biotechnologien, nach Mitgliedstaaten
title-F7 = Genehmigte Programmänderungen für STEP, nach Fonds
title-F8 = Genehmigte Programmänderungen für STEP: Beträge und Zahl der Programme, nach Mitgliedstaaten
title-F9 = Bis zum Stichtag eingereichte Programmänderungen für STEP, nach Mitgliedstaaten
title-F10 = Genehmigte Beträge des EFRE und des ESF+ für STEP, nach Regionenkategorien
title-F11 = Genehmigte Beträge für STEP, nach politischen Zielen und spezifischen Zielen
title-F12 = Genehmigte Beträge für STEP, nach Art der Investition
title-F13 = Produktive Investitionen für STEP, nach Art des Unternehmens und Sektor
title-F14 = STEP-Siegel nach Programmen: Projekte mit und ohne Finanzhilfe, mit dem Finanzierungssatz
title-F15 = STEP-Siegel nach beteiligten Mitgliedstaaten
title-F16 = Umfrage: Befragte nach Art
title-F17 = Umfrage: Antworten nach Art der Befragten
title-F18 = Umfrage: Informationen, die Projektträger für unerlässlich halten

note-rounding = Rundungsbedingt können die Summen der Zahlen von den Gesamtwerten abweichen.
note-additive = Die Teile sind so gerundet, dass sie die ausgewiesenen Gesamtwerte ergeben (größte Reste); die letzte Ziffer kann daher von der des exakten Werts abweichen.
note-call-without-fund = Eine Aufforderung ohne Angabe eines Fonds wird aus mehreren Fonds finanziert; der Betrag ist nicht aufgeschlüsselt.
note-preselected-by-call = Der Innovationsfonds meldet die Vorauswahl für eine Finanzhilfe nach Aufforderungen, nicht nach Themen.
note-equal-split = Projekte an mehreren Standorten sind zu gleichen Teilen auf ihre Standorte aufgeteilt.
note-own-contribution = Der eigene Beitrag jeder Einrichtung zählt in dem Mitgliedstaat der Einrichtung.
note-programmes-once = Ein Programm, das für mehrere Fonds geändert wurde, zählt einmal.
note-category-of-programme = Die Kategorie eines regionalen Programms ergibt sich aus seiner Region; die eines nationalen Programms ist die, die der Mitgliedstaat meldet oder die, wie hier angegeben, angenommen wird.
note-five-member-states = Nur die fünf Mitgliedstaaten mit den meisten Siegeln sind gemeldet; auch andere sind beteiligt.
note-seals-not-additive = Ein Siegel zählt in jedem beteiligten Mitgliedstaat einmal; die Summe über die Mitgliedstaaten ist daher nicht die Zahl der Siegel.

place-cell = { $file }, Zelle { $cell }
place-cell-of-sheet = { $file }, Blatt „{ $sheet }“, Zelle { $cell }
note-assumed = * Nicht gemeldet, sondern angenommen: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Berichtigt: { $place }: übermittelt wurde „{ $from }“, es gilt „{ $to }“. { $reason }
note-filled = Berichtigt: { $place } wurde leer übermittelt, es gilt „{ $to }“. { $reason }
note-emptied = Berichtigt: { $place }: übermittelt wurde „{ $from }“, es zählt nicht. { $reason }
note-left-out = Ausgelassen: { $place }, die Zeile „{ $from }“. { $reason }
note-more-corrections = Es gibt weitere Berichtigungen; die Datendateien führen alle auf.
heading-K-table = Kennzahlen { $number }
heading-R-table = Regionale Tabelle { $number }
heading-R-figure = Regionale Abbildung { $number }
heading-S-table = Ergänzende Tabelle { $number }
heading-S-figure = Ergänzende Abbildung { $number }
heading-Y-table = Tabelle nach Jahren { $number }
heading-Y-figure = Abbildung nach Jahren { $number }

unit-EUR-per-inhabitant = EUR je Einwohner
unit-rank = Rang

measure-per_head = Betrag je Einwohner
measure-rank = Rang
measure-share_so_far = Anteil zusammen mit den Zeilen darüber
measure-share_of_ten_regions = Anteil der zehn größten Regionen
measure-regions_making_half = Regionen, auf die die Hälfte des Betrags entfällt
measure-share_of_five_programmes = Anteil der fünf größten Programme
measure-programmes_making_half = Programme, auf die die Hälfte des Betrags entfällt

title-S3 = Genehmigte Beträge für STEP je Einwohner, nach Mitgliedstaaten
title-S4 = Genehmigte Beträge für STEP je Einwohner, nach NUTS-2-Regionen
title-S5 = Genehmigte Beträge des EFRE und des ESF+ für STEP je Einwohner, nach Regionenkategorien
title-S6 = Konzentration der genehmigten Beträge für STEP, nach Fonds
title-S7 = Die zehn Gebiete mit den höchsten genehmigten Beträgen regionaler Programme für STEP

note-top = Nur die größten Zeilen sind aufgeführt.
note-top-of-all = Nur die größten Zeilen sind aufgeführt; der Gesamtwert umfasst alle Zeilen.
note-population = Die Einwohnerzahlen stammen aus dem Bevölkerungsraster 2021 der Gemeinsamen Forschungsstelle und sind keine amtliche Zählung; die der französischen Gebiete in äußerster Randlage stammen aus der nationalen Volkszählung.
note-per-head-of-all = Die Beträge sind durch alle Einwohner des Gebiets geteilt, auch wo es kein Programm gibt. Der Gesamtwert ist der der Europäischen Union.
note-regions-of-the-whole = Regionen sind die von Programmen genannten Regionen der NUTS-Ebenen 1 und 2. Nationale Programme zählen zum Ganzen, aber nie zu den größten Regionen.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } Tsd.
running-6 = { $number } Mio.
running-9 = { $number } Mrd.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Kennzahl
column-unit = Einheit
column-value = Wert
column-measure = Maßnahme
column-title = Titel
column-operation = Vorhaben
column-partner = Durchführungspartner

none = Keine: Für dieses Jahr wird nichts dieser Art gemeldet.
missing-key-figures = Keiner der zugehörigen Datensätze wurde gemeldet.

title-K1 = Kennzahlen für den Text des Berichts
title-S1 = Beträge der Aufbau- und Resilienzfazilität für STEP, nach Mitgliedstaaten und Sektoren
title-S2 = InvestEU-Garantien für STEP, nach Mitgliedstaaten und Sektoren

key-call_budget = Mittelausstattung der Aufforderungen mit direkter Mittelverwaltung
key-call_topics = Themen von Aufforderungen mit direkter Mittelverwaltung
key-call_programmes = Programme mit solchen Aufforderungen
key-seals = Vergebene STEP-Siegel
key-seals_preselected = Für eine Finanzhilfe vorausgewählte Projekte mit STEP-Siegel
key-grants = Finanzhilfen
key-submitted_amount = Betrag der eingereichten Programmänderungen
key-submitting_member_states = Mitgliedstaaten, die Programmänderungen eingereicht haben
key-approved_amount = Betrag der genehmigten Programmänderungen
key-approved_amendments = Genehmigte Programmänderungen
key-approved_member_states = Mitgliedstaaten mit genehmigten Programmänderungen
key-largest_member_state = Höchster genehmigter Betrag eines Mitgliedstaats: { $of }
key-largest_member_state-unknown = Höchster genehmigter Betrag eines Mitgliedstaats
key-largest_member_states = Anteil der drei Mitgliedstaaten mit den höchsten genehmigten Beträgen
key-less_developed_erdf = Anteil der weniger entwickelten Regionen am genehmigten Betrag des EFRE
key-less_developed_esf = Anteil der weniger entwickelten Regionen am genehmigten Betrag des ESF+
key-national_calls = Aufforderungen der Mitgliedstaaten im Rahmen kohäsionspolitischer Programme
key-national_call_budget = Mittelausstattung dieser Aufforderungen
heading-M-figure = Karte { $number }
key-other = Sonstige
unit-number = Anzahl
column-project = Projekt
column-entity = Einrichtung
column-indicator = Indikator
measure-target = Geplante Ergebnisse
note-repeated-rows = { $measure }: gezählt wird einmal in jeder zugehörigen Zeile; die Zeilen ergeben daher nicht den Gesamtwert.
note-repeated-columns = { $measure }: gezählt wird einmal in jeder zugehörigen Spalte; die Spalten ergeben daher nicht den Gesamtwert.
note-funds-without-category = JTF und Kohäsionsfonds haben keine Regionenkategorie.
note-programme-area = Die Beträge stehen bei dem Gebiet des jeweiligen Programms: die von nationalen Programmen und von Regionen der Ebene 1 sind nicht auf deren Regionen verteilt.
note-grants-by-place = Projekte des Innovationsfonds an mehreren Standorten sind zu gleichen Teilen auf ihre Standorte aufgeteilt; sonst zählt der eigene Beitrag jeder Einrichtung.
title-R1 = Genehmigte Beträge für STEP, nach Regionen und Fonds
title-R2 = Finanzhilfen für STEP-Projekte, nach Regionen und Sektoren
title-R3 = STEP-Siegel, nach beteiligten Regionen und Sektoren
title-R4 = Genehmigte Beträge für STEP, nach Regionenkategorien und Fonds
title-R5 = Genehmigte Beträge für STEP, nach Regionen und Sektoren
title-R6 = Geplante Ergebnisse der Programme, nach Indikatoren und Sektoren
title-R7 = Ausgewählte Projekte mit den höchsten Finanzhilfen
title-M1 = Genehmigte Beträge für STEP, nach Regionen
title-M2 = Finanzhilfen für STEP-Projekte, nach Regionen
title-M3 = STEP-Siegel, nach beteiligten Regionen
# Where a number comes from, in the page.
explain-title = Woher diese Zahl kommt
explain-hint = Zu jeder Zahl lässt sich erfragen, woher sie kommt: klicken Sie sie an oder gehen Sie mit der Tabulatortaste und den Pfeiltasten dorthin und drücken Sie die Eingabetaste.
explain-close = Schließen
explain-exact = Exakter Wert
explain-calculation = Berechnung
explain-counted = Was zählt
explain-universe = Stand
explain-places = Orte
explain-regions = Regionen
explain-rounded = Gerundet
explain-addends = Zusammengesetzt aus
explain-part = Der Teil setzt sich zusammen aus
explain-whole = Das Ganze setzt sich zusammen aus
explain-value = Wert
explain-cell = Zelle
explain-file = Datei und Blatt
explain-written = Wie angegeben
explain-row = Zeile
explain-more = und { $number } weitere: { $command }
explain-values = { $count ->
    [one] { $number } Wert
   *[other] { $number } Werte
}
explain-per-head = { $amount } / { $people } Einwohner = { $exact }
explain-distinct = { $number } verschiedene ({ $columns }): { $keys }
explain-up-to = { $of }, bis { $date }
explain-half-up = Hälften von null weg
explain-half-even = Hälften zur geraden Ziffer
explain-rounding = einmal, vom exakten Wert, { $rule }, auf { $count ->
    [0] ganze Zahlen
    [one] { $number } Nachkommastelle
   *[other] { $number } Nachkommastellen
} ({ $unit })
explain-additive = { $rounding }; Teile so gerundet, dass sie den ausgewiesenen Gesamtwert ergeben
explain-carried = { $from } von NUTS { $from_version } ist { $to } von NUTS { $to_version }
explain-carried-part = { $from } von NUTS { $from_version } wurde geteilt: { $share } an { $to } von NUTS { $to_version }, nach der Bevölkerung von 2021

dataset-calls = Aufforderungen zur Einreichung von Vorschlägen
dataset-seals = STEP-Siegel, nach Themen
dataset-seals_by_member_state = STEP-Siegel, nach Mitgliedstaaten
dataset-grants = Finanzhilfen, nach Mitgliedstaaten
dataset-projects = Projekte und ihre Einrichtungen
dataset-amendments = Programmänderungen
dataset-national_calls = Nationale Aufforderungen
dataset-indicators = Indikatoren
dataset-survey = Umfrage
dataset-cohesion_categorisation = Kohäsionspolitik: Finanzierung nach Kategorien
dataset-cohesion_planned_finances = Kohäsionspolitik: geplante Finanzierung
dataset-cohesion_financial_plan = Kohäsionspolitik: Finanzierungsplan nach Jahren
dataset-cohesion_payments = Kohäsionspolitik: Zahlungen, kumuliert
dataset-cordis_projects = CORDIS: Projekte
dataset-cordis_organisations = CORDIS: Organisationen

universe-submitted = eingereicht
universe-approved = genehmigt
universe-pending = eingereicht, noch nicht entschieden
universe-reserved = vorgesehen
universe-awarded = vergeben
universe-planned = geplant
universe-answered = beantwortet

attribution-as-reported = wie gemeldet
attribution-equal-split-over-the-locations = zu gleichen Teilen auf die Standorte eines Projekts
attribution-each-entitys-own-contribution = der eigene Beitrag jeder Einrichtung
attribution-once-in-every-country-involved = einmal in jedem beteiligten Land

attribution-own-area = bei dem Gebiet des jeweiligen Programms, nicht auf dessen Regionen verteilt
attribution-spread = nach der Einwohnerzahl auf die Regionen der Ebene 2 verteilt
attribution-once-per-place = einmal in jedem beteiligten Land oder jeder beteiligten Region
explain-spread = der Betrag von { $from } ist auf dessen Regionen verteilt: { $part } von { $whole } Einwohnern im Jahr 2021 leben in { $to }
explain-corrected = Berichtigt
explain-assumed = Angenommen
explain-left-out = ausgelassen

column-year = Jahr
measure-change = Veränderung gegenüber dem Vorjahr
measure-change_percent = Veränderung gegenüber dem Vorjahr in Prozent
measure-cumulated = Kumuliert seit dem ersten Jahr
missing-earlier-years = Für den Datensatz „{ $dataset }“ wurde kein früheres Jahr gemeldet.
title-Y1 = Genehmigte Beträge für STEP, nach Fonds und Jahren
title-Y2 = Genehmigte Beträge für STEP, nach Mitgliedstaaten: das Jahr, die Veränderung gegenüber dem Vorjahr und die Summe aller Jahre
title-Y3 = Mittelausstattung der STEP-Aufforderungen mit direkter Mittelverwaltung, nach Sektoren und Jahren
note-change = Wo beide Jahre gemeldet sind, zählt eine Zeile, die in einem davon fehlt, dort als null.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[Anmerkung 1]`.
note-mark = Anmerkung
not-applicable = nicht zutreffend
one-table = Dieses Blatt enthält eine Tabelle.
about-workbook = Jede Tabelle hat ein eigenes Blatt. Die Zellen enthalten die ungerundeten Zahlen und zeigen sie gerundet wie im Bericht.
explain-place = Platz { $number } von { $rows } Zeilen, die größte zuerst
explain-largest = { $sum }; der größte Wert von { $all } ({ $of })
explain-making = die { $number } größten von { $all } ({ $of }) machen { $percent } % aus
explain-compared = Verglichen mit
explain-year = Das Jahr
explain-year-before = Das Vorjahr
explain-converted = Umgerechnet

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Aufforderungen in direkter Mittelverwaltung: offen, angekündigt und geschlossen
title-portal-national-calls = Aufforderungen in den Mitgliedstaaten
title-portal-seal-projects = Projekte mit STEP-Siegel, nach Ländern und Regionen
title-portal-seals = STEP-Siegel nach Aufforderungen und Themen
title-portal-amendments-by-member-state = Genehmigte Beträge für STEP, nach Mitgliedstaaten und Fonds
title-portal-grants-by-member-state = Finanzhilfen für STEP-Projekte, nach Mitgliedstaaten, Programmen und Sektoren
title-portal-grants-by-region = Finanzhilfen für STEP-Projekte, nach Regionen, Programmen und Sektoren
title-portal-contact-points = Nationale Kontaktstellen
column-organisation = Stelle
column-role = Aufgabe
column-web_page = Internetseite
column-email = E-Mail-Adresse
column-state_at_cut_off = Status am Stichtag
word-extracts = Auszüge für das STEP-Portal
filter-text = In allen Spalten suchen
filter-all = alle
filter-reset = Alle Zeilen anzeigen
filter-shown = Angezeigte Zeilen: { $shown } von { $all }
title-portal-amendments-by-region = Genehmigte Beträge für STEP, nach Regionen und Fonds
column-preselected = Für eine Finanzhilfe vorausgewählt
dataset-forthcoming_calls = Angekündigte Aufforderungen
dataset-contact_points = Nationale Kontaktstellen
