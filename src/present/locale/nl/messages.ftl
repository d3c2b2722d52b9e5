# Alles wat een lezer van het verslag in het Nederlands ziet, behalve de namen van codes.

report-title = Platform voor strategische technologieën voor Europa: jaarverslag { $year }
report-subtitle = Tabellen en figuren. Afsluitdatum { $date }
made-by = Gemaakt door step-report { $version } uit de spreadsheets van de rapportage { $campaign }

report-title-synthetic = Platform voor strategische technologieën voor Europa: jaarverslag { $year } (synthetische gegevens)
report-subtitle-synthetic = Synthetische gegevens: alle cijfers zijn verzonnen. Tabellen en figuren. Afsluitdatum { $date }
made-by-synthetic = Gemaakt door step-report { $version } uit synthetische gegevens, de verzonnen spreadsheets van de rapportage { $campaign }
word-synthetic = Synthetische gegevens

table-heading = Tabel { $number }
figure-heading = Figuur { $number }

word-contents = Inhoud
word-notes = Voetnoten
word-note = Voetnoot
word-cover = Voorblad
word-tables = Tabellen
word-figures = Figuren
word-source = Bron
word-not-reported = Niet gerapporteerd
word-data-table = De cijfers als tabel
word-skip = Naar de inhoud
word-sheet = Blad
word-title = Titel
word-number = Nummer
word-reason = Reden
date = { $day } { $month } { $year }
month = { $month } { $year }
empty-cell = niet gerapporteerd of niet van toepassing
total = Totaal
subtotal = Totaal, { $label }
key-none = niet uitgesplitst

area-extra-regio = { $country }: buiten de regio’s (extra-regio)
area-unknown-region = { $country }: regio onbekend
area-unknown = Plaats onbekend

source-line = Bron: rapportage van de diensten van de Commissie en de lidstaten voor het STEP-jaarverslag { $year }; afsluitdatum { $date }.
source-line-synthetic = Bron: synthetische gegevens, niet de rapportage voor een STEP-jaarverslag; jaar { $year }, afsluitdatum { $date }.
missing-dataset = De dataset “{ $dataset }” is niet gerapporteerd.
missing-columns = { $count ->
    [one] De dataset “{ $dataset }” is gerapporteerd zonder de kolom “{ $columns }”.
   *[other] De dataset “{ $dataset }” is gerapporteerd zonder de kolommen “{ $columns }”.
}
missing-facts = De dataset “{ $dataset }” bevat geen gegevens van deze soort.

unit-EUR-0 = EUR
unit-EUR-3 = duizend EUR
unit-EUR-6 = miljoen EUR
unit-EUR-9 = miljard EUR
unit-count = aantal
unit-percent = %
unit-score = score

column-sector = Sector
column-programme = Programma
column-call = Oproep
column-number = Nr.
column-topic = Onderwerp
column-opens = Opening
column-closes = Sluiting
column-member_state = Lidstaat
column-level = Niveau
column-area = Gebied (NUTS)
column-category_of_region = Categorie regio
column-fund = Fonds
column-status = Status
column-state = Stand
column-deadline = Termijn
column-funding_rate = Financieringspercentage
column-rank = Rang
column-item = Informatie
column-specific_objective = Specifieke doelstelling
column-intervention_field = Steunverleningsgebied
column-enterprise_type = Soort onderneming
column-policy_objective = Beleidsdoelstelling
column-kind_of_investment = Soort investering
column-kind_of_area = Soort gebied
column-respondent_type = Soort respondent
column-respondents = Respondenten
column-basis = Grondslag

measure-budget = Begroting
measure-amount = Bedrag
measure-grant = Subsidies
measure-seals = Keurmerken
measure-preselected = Voorgeselecteerd voor subsidie
measure-not_preselected = Niet voorgeselecteerd voor subsidie
measure-programmes = Programma’s
measure-share = Aandeel
measure-score = Score
measure-respondents = Respondenten

count-programmes = { $count ->
    [one] { $number } programma
   *[other] { $number } programma’s
}
count-seals = { $count ->
    [one] { $number } keurmerk
   *[other] { $number } keurmerken
}

alt-donut = Ringdiagram met { $count ->
    [one] { $number } deel
   *[other] { $number } delen
}: { $title }
alt-bars = Staafdiagram met { $count ->
    [one] { $number } staaf
   *[other] { $number } staven
}: { $title }
alt-map = Kaart van de lidstaten met een cirkel in { $number }: { $title }
alt-tiles = Tegelkaart van de NUTS 2-regio’s, één vierkant per regio, met een waarde in { $number }: { $title }
alt-regions = Kaart van de NUTS 2-regio’s met een waarde in { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). De hoogste waarden zijn: { $values }. De tabel bevat alle waarden.
map-no-value = geen cirkel: niet gerapporteerd
regions-no-value = niet gerapporteerd
regions-outside = buiten de EU
regions-elsewhere = Niet op de kaart, omdat ze niet per NUTS 2-regio zijn opgegeven ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics voor de administratieve grenzen.

title-T1 = Oproepen tot het indienen van voorstellen die bijdragen aan STEP, programma’s in direct beheer
title-T2 = Goedgekeurde programmawijzigingen voor STEP, per programma en fonds
title-T3 = Oproepen voor STEP-projecten in het kader van cohesiebeleidsprogramma’s in de lidstaten
title-T4 = Toegekende STEP-keurmerken en voor subsidie voorgeselecteerde projecten, per oproep en onderwerp
title-F3 = Begroting van STEP-oproepen in direct beheer, per sector
title-F4 = Subsidies van het Innovatiefonds voor schone technologieën, per lidstaat
title-F5 = Subsidies van Horizon Europa voor digitale technologieën, per lidstaat
title-F6 = Subsidies van EU4Health voor biotechnologieën, per lidstaat
title-F7 = Goedgekeurde programmawijzigingen voor STEP, per fonds
title-F8 = Goedgekeurde programmawijzigingen voor STEP: bedragen en aantal programma’s, per lidstaat
title-F9 = Tot de afsluitdatum ingediende programmawijzigingen voor STEP, per lidstaat
title-F10 = Goedgekeurde bedragen van EFRO en ESF+ voor STEP, per categorie regio
title-F11 = Goedgekeurde bedragen voor STEP, per beleidsdoelstelling en specifieke doelstelling
title-F12 = Goedgekeurde bedragen voor STEP, per soort investering
title-F13 = Productieve investeringen voor STEP, per soort onderneming en sector
title-F14 = STEP-keurmerken per programma: projecten met en zonder subsidie, met het financieringspercentage
title-F15 = STEP-keurmerken per betrokken lidstaat
title-F16 = Enquête: respondenten naar soort
title-F17 = Enquête: antwoorden per soort respondent
title-F18 = Enquête: informatie die projectontwikkelaars essentieel vinden

note-rounding = Door afronding kan de som van de cijfers afwijken van het totaal.
note-additive = Delen zijn zo afgerond dat zij samen de gedrukte totalen geven (grootste rest); het laatste cijfer kan daardoor van dat van de exacte waarde verschillen.
note-call-without-fund = Een oproep zonder fonds wordt uit meerdere fondsen gefinancierd; het bedrag is niet uitgesplitst.
note-preselected-by-call = Het Innovatiefonds rapporteert de voorselectie voor subsidie per oproep, niet per onderwerp.
note-equal-split = Projecten op meerdere locaties zijn gelijk over hun locaties verdeeld.
note-own-contribution = De eigen bijdrage van elke entiteit telt in de lidstaat van die entiteit.
note-programmes-once = Een programma dat voor meerdere fondsen is gewijzigd, telt één keer.
note-category-of-programme = De categorie van een regionaal programma volgt uit de regio; die van een nationaal programma is die welke de lidstaat opgeeft, of die hier is aangenomen.
note-five-member-states = Alleen de vijf lidstaten met de meeste keurmerken zijn gerapporteerd; ook andere zijn betrokken.
note-seals-not-additive = Een keurmerk telt één keer in elke betrokken lidstaat, zodat de lidstaten niet optellen tot het aantal keurmerken.

place-cell = { $file }, cel { $cell }
place-cell-of-sheet = { $file }, blad ‘{ $sheet }’, cel { $cell }
note-assumed = * Niet opgegeven maar aangenomen: { $column } ‘{ $value }’ ({ $conditions }). { $reason }
note-corrected = Gecorrigeerd: { $place }: opgegeven werd ‘{ $from }’, geteld wordt ‘{ $to }’. { $reason }
note-filled = Gecorrigeerd: { $place } was leeg, geteld wordt ‘{ $to }’. { $reason }
note-emptied = Gecorrigeerd: { $place }: opgegeven werd ‘{ $from }’, dat niet wordt meegeteld. { $reason }
note-left-out = Weggelaten: { $place }, de rij ‘{ $from }’. { $reason }
note-more-corrections = Er zijn meer correcties; ze staan allemaal in de gegevensbestanden.
heading-K-table = Kerncijfers { $number }
heading-R-table = Regionale tabel { $number }
heading-R-figure = Regionale figuur { $number }
heading-S-table = Aanvullende tabel { $number }
heading-S-figure = Aanvullende figuur { $number }
heading-Y-table = Tabel per jaar { $number }
heading-Y-figure = Figuur per jaar { $number }

unit-EUR-per-inhabitant = EUR per inwoner
unit-rank = rang

measure-per_head = Bedrag per inwoner
measure-rank = Rang
measure-share_so_far = Aandeel samen met de rijen erboven
measure-share_of_ten_regions = Aandeel van de tien grootste regio’s
measure-regions_making_half = Regio’s die samen de helft van het bedrag vormen
measure-share_of_five_programmes = Aandeel van de vijf grootste programma’s
measure-programmes_making_half = Programma’s die samen de helft van het bedrag vormen

title-S3 = Goedgekeurde bedragen voor STEP per inwoner, per lidstaat
title-S4 = Goedgekeurde bedragen voor STEP per inwoner, per NUTS 2-regio
title-S5 = Goedgekeurde bedragen van EFRO en ESF+ voor STEP per inwoner, per categorie regio
title-S6 = Concentratie van de goedgekeurde bedragen voor STEP, per fonds
title-S7 = De tien gebieden met de grootste goedgekeurde bedragen van regionale programma’s voor STEP

note-top = Alleen de grootste rijen worden getoond.
note-top-of-all = Alleen de grootste rijen worden getoond; het totaal is dat van alle rijen.
note-population = De inwoners zijn die van het bevolkingsraster van 2021 van het Gemeenschappelijk Centrum voor onderzoek, geen officiële telling; die van de Franse ultraperifere gebieden komen uit de nationale volkstelling.
note-per-head-of-all = De bedragen zijn gedeeld door alle inwoners van het gebied, ook waar geen programma is. Het totaal is dat van de Europese Unie.
note-regions-of-the-whole = Regio’s zijn de regio’s van NUTS-niveau 1 en 2 die programma’s noemen. Nationale programma’s tellen mee in het geheel, maar nooit bij de grootste regio’s.
# Bedragen en aandelen in lopende tekst (Interinstitutionele schrijfwijzer 7.3.3: in het Nederlands staat de munt achter het bedrag).
running-0 = { $number }
running-3 = { $number } duizend
running-6 = { $number } miljoen
running-9 = { $number } miljard
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Kerncijfer
column-unit = Eenheid
column-value = Waarde
column-measure = Maatregel
column-title = Titel
column-operation = Verrichting
column-partner = Uitvoerende partner

none = Geen: voor dit jaar is niets van deze aard gerapporteerd.
missing-key-figures = Geen van de datasets ervan is gerapporteerd.

title-K1 = Kerncijfers voor de tekst van het verslag
title-S1 = Bedragen van de herstel- en veerkrachtfaciliteit voor STEP, per lidstaat en sector
title-S2 = InvestEU-garanties voor STEP, per lidstaat en sector

key-call_budget = Budget van de oproepen onder direct beheer
key-call_topics = Onderwerpen van oproepen onder direct beheer
key-call_programmes = Programma’s met zulke oproepen
key-seals = Toegekende STEP-keurmerken
key-seals_preselected = Projecten met een STEP-keurmerk die zijn voorgeselecteerd voor een subsidie
key-grants = Subsidies
key-submitted_amount = Bedrag van de ingediende programmawijzigingen
key-submitting_member_states = Lidstaten die programmawijzigingen hebben ingediend
key-approved_amount = Bedrag van de goedgekeurde programmawijzigingen
key-approved_amendments = Goedgekeurde programmawijzigingen
key-approved_member_states = Lidstaten met goedgekeurde programmawijzigingen
key-largest_member_state = Grootste goedgekeurde bedrag van een lidstaat: { $of }
key-largest_member_state-unknown = Grootste goedgekeurde bedrag van een lidstaat
key-largest_member_states = Aandeel van de drie lidstaten met de grootste goedgekeurde bedragen
key-less_developed_erdf = Aandeel van minder ontwikkelde regio’s in het goedgekeurde bedrag van het EFRO
key-less_developed_esf = Aandeel van minder ontwikkelde regio’s in het goedgekeurde bedrag van het ESF+
key-national_calls = Oproepen van lidstaten in het kader van programma’s van het cohesiebeleid
key-national_call_budget = Budget van deze oproepen
heading-M-figure = Kaart { $number }
key-other = Overige
unit-number = aantal
column-project = Project
column-entity = Entiteit
column-indicator = Indicator
measure-target = Geplande resultaten
note-repeated-rows = { $measure } tellen één keer in elke rij waartoe zij behoren, zodat de rijen niet optellen tot het totaal.
note-repeated-columns = { $measure } tellen één keer in elke kolom waartoe zij behoren, zodat de kolommen niet optellen tot het totaal.
note-funds-without-category = JTF en Cohesiefonds kennen geen categorie regio.
note-programme-area = De bedragen staan bij het gebied van elk programma: die van nationale programma’s en van regio’s van niveau 1 zijn niet over hun regio’s verdeeld.
note-grants-by-place = Projecten van het Innovatiefonds op meerdere locaties zijn gelijk over hun locaties verdeeld; anders telt de eigen bijdrage van elke entiteit.
title-R1 = Goedgekeurde bedragen voor STEP, per regio en fonds
title-R2 = Subsidies voor STEP-projecten, per regio en sector
title-R3 = STEP-keurmerken, per betrokken regio en sector
title-R4 = Goedgekeurde bedragen voor STEP, per categorie regio en fonds
title-R5 = Goedgekeurde bedragen voor STEP, per regio en sector
title-R6 = Geplande resultaten van de programma’s, per indicator en sector
title-R7 = Geselecteerde projecten met de hoogste subsidies
title-M1 = Goedgekeurde bedragen voor STEP, per regio
title-M2 = Subsidies voor STEP-projecten, per regio
title-M3 = STEP-keurmerken, per betrokken regio
# Waar een getal vandaan komt, op de pagina.
explain-title = Waar dit getal vandaan komt
explain-hint = Van elk getal is na te gaan waar het vandaan komt: klik erop, of ga ernaartoe met Tab en de pijltoetsen en druk op Enter.
explain-close = Sluiten
explain-exact = Exacte waarde
explain-calculation = Berekening
explain-counted = Wat meetelt
explain-universe = Stand
explain-places = Plaatsen
explain-regions = Regio’s
explain-rounded = Afgerond
explain-addends = Samengesteld uit
explain-part = Het deel is samengesteld uit
explain-whole = Het geheel is samengesteld uit
explain-value = Waarde
explain-cell = Cel
explain-file = Bestand en blad
explain-written = Zoals ingevuld
explain-row = Rij
explain-more = en nog { $number }: { $command }
explain-values = { $count ->
    [one] { $number } waarde
   *[other] { $number } waarden
}
explain-per-head = { $amount } / { $people } inwoners = { $exact }
explain-distinct = { $number } verschillende ({ $columns }): { $keys }
explain-up-to = { $of }, tot en met { $date }
explain-half-up = helften van nul af
explain-half-even = helften naar het even cijfer
explain-rounding = één keer, vanaf de exacte waarde, { $rule }, op { $count ->
    [0] hele getallen
    [one] { $number } decimaal
   *[other] { $number } decimalen
} ({ $unit })
explain-additive = { $rounding }; delen zo afgerond dat zij samen het gedrukte totaal geven
explain-carried = { $from } van NUTS { $from_version } is { $to } van NUTS { $to_version }
explain-carried-part = { $from } van NUTS { $from_version } is gesplitst: { $share } naar { $to } van NUTS { $to_version }, naar de bevolking van 2021

dataset-calls = Oproepen tot het indienen van voorstellen
dataset-seals = STEP-keurmerken, per onderwerp
dataset-seals_by_member_state = STEP-keurmerken, per lidstaat
dataset-grants = Subsidies, per lidstaat
dataset-projects = Projecten en hun entiteiten
dataset-amendments = Programmawijzigingen
dataset-national_calls = Nationale oproepen
dataset-indicators = Indicatoren
dataset-survey = Enquête
dataset-cohesion_categorisation = Cohesiebeleid: financiering per categorie
dataset-cohesion_planned_finances = Cohesiebeleid: geplande financiering
dataset-cohesion_financial_plan = Cohesiebeleid: financieel plan per jaar
dataset-cohesion_payments = Cohesiebeleid: betalingen, cumulatief
dataset-cordis_projects = CORDIS: projecten
dataset-cordis_organisations = CORDIS: organisaties

universe-submitted = ingediend
universe-approved = goedgekeurd
universe-pending = ingediend, nog niet beslist
universe-reserved = gereserveerd
universe-awarded = toegekend
universe-planned = gepland
universe-answered = beantwoord

attribution-as-reported = zoals opgegeven
attribution-equal-split-over-the-locations = gelijke delen voor de locaties van een project
attribution-each-entitys-own-contribution = de eigen bijdrage van elke entiteit
attribution-once-in-every-country-involved = eenmaal in elk betrokken land

attribution-own-area = bij het gebied van elk programma, niet over de regio’s daarvan verdeeld
attribution-spread = over de regio’s van niveau 2 verdeeld naar hun inwoners
attribution-once-per-place = één keer in elk betrokken land of elke betrokken regio
explain-spread = het bedrag van { $from } is over de regio’s daarvan verdeeld: { $part } van de { $whole } inwoners van 2021 wonen in { $to }
explain-corrected = Gecorrigeerd
explain-assumed = Aangenomen
explain-left-out = weggelaten

column-year = Jaar
measure-change = Verandering ten opzichte van het jaar ervoor
measure-change_percent = Verandering ten opzichte van het jaar ervoor, in procenten
measure-cumulated = Cumulatief sinds het eerste jaar
missing-earlier-years = Van de dataset ‘{ $dataset }’ is geen eerder jaar gerapporteerd.
title-Y1 = Goedgekeurde bedragen voor STEP, per fonds en jaar
title-Y2 = Goedgekeurde bedragen voor STEP, per lidstaat: het jaar, de verandering ten opzichte van het jaar ervoor en de som van alle jaren
title-Y3 = Budget van STEP-oproepen onder direct beheer, per sector en jaar
note-change = Waar beide jaren zijn gerapporteerd, telt een rij die in een ervan ontbreekt daarin als niets.

explain-place = plaats { $number } van { $rows } rijen, de grootste eerst
explain-largest = { $sum }; de grootste van { $all } ({ $of })
explain-making = de { $number } grootste van { $all } ({ $of }) maken { $percent } % uit
explain-compared = Vergeleken met
explain-year = Het jaar
explain-year-before = Het jaar ervoor
explain-converted = Omgerekend
# Wat tables.xlsx en tables.ods zeggen aan wie ze opent. note-mark is het woord in `[voetnoot 1]`.
note-mark = voetnoot
not-applicable = niet van toepassing
one-table = Dit blad bevat één tabel.
about-workbook = Elke tabel heeft een eigen blad. De cellen bevatten de onafgeronde getallen, en tonen ze afgerond zoals in het verslag.

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Oproepen in direct beheer: open, aangekondigd en gesloten
title-portal-national-calls = Oproepen in de lidstaten
title-portal-seal-projects = Projecten met een STEP-keurmerk, per land en regio
title-portal-seals = STEP-keurmerken per oproep en onderwerp
title-portal-amendments-by-member-state = Goedgekeurde bedragen voor STEP, per lidstaat en fonds
title-portal-grants-by-member-state = Subsidies voor STEP-projecten, per lidstaat, programma en sector
title-portal-grants-by-region = Subsidies voor STEP-projecten, per regio, programma en sector
title-portal-contact-points = Nationale contactpunten
column-organisation = Organisatie
column-role = Rol
column-web_page = Webpagina
column-email = E-mailadres
column-state_at_cut_off = Stand op de afsluitdatum
word-extracts = Uittreksels voor het STEP-portaal
filter-text = Zoeken in alle kolommen
filter-all = alle
filter-reset = Alle rijen tonen
filter-shown = Getoonde rijen: { $shown } van { $all }
title-portal-amendments-by-region = Goedgekeurde bedragen voor STEP, per regio en fonds
column-preselected = Voorgeselecteerd voor subsidie
dataset-forthcoming_calls = Aangekondigde oproepen
dataset-contact_points = Nationale contactpunten
