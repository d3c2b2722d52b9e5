# Brieven aan indieners en opmerkingen in hun werkmappen, in het Nederlands.

letter-subject = STEP-jaarverslag { $year }: verzoek om uw rapportage te corrigeren
letter-to = Aan: { $who }
letter-greeting = Geachte collega’s,
letter-intro = Hartelijk dank voor uw rapportage voor het STEP-jaarverslag { $year }. Bij het inlezen zijn wij { $count ->
    [one] één punt
   *[other] { $count } punten
} tegengekomen die alleen u kunt rechtzetten. Wilt u wat hieronder staat in uw eigen { $files ->
    [one] bestand corrigeren en dat
   *[other] bestanden corrigeren en die
} opnieuw aan ons toezenden?
letter-copy = In de bijgevoegde kopie “{ $copy }” zijn de betrokken cellen gekleurd en van een opmerking voorzien. Deze kopie is alleen bedoeld om te bekijken: formules zijn vervangen door hun waarde.
copy-formula = In uw bestand staat hier een formule; in deze kopie staat de waarde ervan.
copy-further = { $count ->
    [one] Nog één cel van dit werkblad is gekleurd, maar heeft geen opmerking.
   *[other] Nog { $count } cellen van dit werkblad zijn gekleurd, maar hebben geen opmerking.
}
letter-sheet = Blad “{ $sheet }”
letter-error = Te corrigeren
letter-warning = Graag nakijken
letter-cell = Cel
letter-found = Inhoud
letter-remark = Opmerking
letter-cells = { $count ->
    [one] Cel: { $cells }
   *[other] Cellen: { $cells }
}
letter-more = { $count ->
    [one] en nog één cel: { $cells }
   *[other] en nog { $count } cellen: { $cells }
}
letter-closing = Met vriendelijke groet,
letter-sign = STEP-jaarverslag { $year }
column-named = de kolom “{ $column }”
column-unnamed = kolom { $letters }

unreadable-file = { $kind ->
    [password] Het bestand is met een wachtwoord beveiligd.
   *[other] Wij kunnen het bestand niet openen.
}
unreadable-file-do = { $kind ->
    [password] Wilt u het zonder wachtwoord toezenden?
   *[other] Wilt u het in uw spreadsheetprogramma openen, als .xlsx-bestand opslaan en dat bestand toezenden?
}
missing-header = Het blad heeft geen rij met opschriften die wij herkennen.
missing-header-do = Geef elke kolom een opschrift, in één rij boven het eerste gegeven. Deze kolommen zijn nodig: { $columns }.
missing-column = De kolom “{ $column }” ontbreekt.
missing-column-do = { $case ->
    [near] Als “{ $near }” deze kolom is, noem haar dan “{ $column }”; voeg de kolom anders toe.
    [bare] Kolom { $bare } bevat gegevens maar heeft geen opschrift. Als dat deze kolom is, zet er dan “{ $column }” boven; voeg de kolom anders toe.
   *[other] Voeg deze kolom toe.
}
duplicate-column = Twee kolommen bevatten hetzelfde: “{ $heading }” is er een van.
duplicate-column-do = Verwijder een van beide kolommen, of geef haar een andere naam.
unused-column = Wij kennen de kolom “{ $heading }” niet; wat erin staat, komt niet in het verslag.
unused-column-do = Laat ons weten wat de kolom bevat als zij in het verslag hoort. Anders hoeft u niets te doen.
unnamed-column = Kolom { $letters } bevat gegevens maar heeft geen opschrift.
unnamed-column-do = Zet er een opschrift boven, of maak de kolom leeg.
missing-value = In { $where } zijn cellen leeg die moeten worden ingevuld.
missing-value-do = Vul ze in; schrijf 0 als een bedrag nul is.
merged-value = In { $where } zijn cellen over meerdere rijen samengevoegd, zodat wij niet weten bij welke rij de waarde hoort.
merged-value-do = Splits deze cellen en vul in elke rij de eigen waarde in.
unparsable-amount = In { $where } staan cellen die geen bedrag bevatten.
unparsable-amount-do = Schrijf het bedrag als getal, zonder letters of opmerkingen.
unparsable-number = In { $where } staan cellen die geen getal bevatten.
unparsable-number-do = Schrijf een getal, zonder letters of opmerkingen.
number-odd = “{ $odd }” is geen cijfer
number-currency = niet in euro
unparsable-date = In { $where } staan cellen die geen datum bevatten.
unparsable-date-do = Schrijf de datum als 31-12-2024.
ambiguous-number = In { $where } staan getallen die op twee manieren kunnen worden gelezen.
ambiguous-number-do = Schrijf ze zonder scheidingsteken tussen de duizendtallen en met twee decimalen.
ambiguous-number-cell = { $thousands } of { $decimals }?
ambiguous-date = In { $where } staan datums die op twee manieren kunnen worden gelezen.
ambiguous-date-do = Schrijf de maand voluit, of de datum als 2024-12-31.
too-precise = In { $where } staan bedragen met meer decimalen dan centen.
too-precise-do = Rond ze af op de cent.
mixed-currencies = In { $where } staan bedragen in een andere munteenheid dan de rest van hun kolom.
mixed-currencies-do = Geef alle bedragen van een kolom in één munteenheid op, zo mogelijk in euro.
unknown-unit = { $kind ->
    [currency] De bedragen in { $where } zijn niet in euro.
    [two] Het blad vermeldt twee verschillende eenheden voor de bedragen.
    [contradicting] Het opschrift van { $where } en “{ $other }” daarboven vermelden verschillende eenheden.
   *[none] De eenheid van de bedragen in { $where } is niet vermeld.
}
unknown-unit-do = { $kind ->
    [currency] Vermeld ze in euro.
    [two] Vermeld de eenheid in het opschrift van elke kolom met bedragen.
    [contradicting] Vermeld op beide plaatsen dezelfde eenheid of laat er een weg.
   *[none] Zet de eenheid in het opschrift, bijvoorbeeld “{ $heading } (miljoen EUR)”.
}
unknown-code = In { $where } staan waarden die niet op onze lijst voorkomen.
unknown-code-do = { $codes ->
    [none] Gebruik de waarden van de lijst in het sjabloon.
   *[other] Gebruik een van deze waarden: { $codes }.
}
code-near = “{ $near }”?
contradicting-code = In { $where } staan codes die niet bij een andere kolom van hun rij passen.
contradicting-code-do = Corrigeer een van beide.
contradicting-code-cell = bij { $known } hoort: { $expected }
contradicting-amount = De rijen van sommige projecten vermelden verschillende bedragen voor het hele project.
contradicting-amount-do = Vermeld op elke rij van een project hetzelfde bedrag.
contradicting-amount-cell = { $other } in { $first }
error-cell = In { $where } staan cellen met een foutmelding van het spreadsheetprogramma.
error-cell-do = Herstel de formule, of vul de waarde zelf in.
uncalculated-formula = In { $where } staan formules zonder resultaat.
uncalculated-formula-do = Wilt u het bestand in uw spreadsheetprogramma openen, opslaan en opnieuw toezenden?
hidden-data = { $kind ->
    [sheet] Het blad is verborgen; wij hebben het gelezen.
    [column] Kolom { $letters } is verborgen; wij hebben die gelezen.
   *[rows] { $count ->
        [one] Eén rij met gegevens is verborgen; wij hebben die gelezen.
       *[other] { $count } rijen met gegevens zijn verborgen; wij hebben die gelezen.
    }
}
hidden-data-do = Laat ons weten of dit niet mag meetellen, of verwijder het.
duplicate-key = Sommige gegevens staan er twee keer in.
duplicate-key-do = Verwijder telkens een van beide, of geef ze elk een eigen nummer.
duplicate-key-cell = hetzelfde als in { $first }
unbalanced-total = Sommige totalen zijn niet de som van hun rijen.
unbalanced-total-do = Corrigeer het totaal of de rij die niet klopt.
unbalanced-total-cell = de som van de rijen is { $expected }
impossible-fund = Sommige rijen noemen een fonds dat de lidstaat in 2021-2027 niet heeft.
impossible-fund-do = Corrigeer het fonds of de lidstaat.
impossible-category = In sommige rijen passen het fonds en de categorie regio niet bij elkaar.
impossible-category-do = Alleen EFRO en ESF+ worden per categorie regio toegewezen: vermeld de categorie bij deze twee, en laat de cel bij de andere fondsen leeg.
contradicting-category = In sommige rijen is de categorie regio niet die welke de regio in 2021-2027 heeft volgens Uitvoeringsbesluit (EU) 2021/1130.
contradicting-category-do = Corrigeer de categorie of de regio.
contradicting-category-cell = { $area }: { $expected }
mixed-nuts-versions = De NUTS-codes zijn van verschillende versies.
mixed-nuts-versions-and = en
mixed-nuts-versions-do = Schrijf alle codes van het bestand in één versie, bij voorkeur NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Sommige NUTS-codes liggen in een andere lidstaat.
foreign-area-do = Corrigeer de code of de lidstaat.
foreign-area-cell = niet in { $country }
above-limit = In { $where } staan bedragen die hoger zijn dan mogelijk is.
above-limit-do = Corrigeer een van de twee bedragen.
above-limit-cell = ten hoogste { $most }
after-cut-off = In { $where } staan datums na de afsluitdatum van het verslag, { $cut_off }.
after-cut-off-do = Corrigeer de datum, of bewaar de rij voor de rapportage van volgend jaar.
before-cut-off = In { $where } staan datums die niet na de afsluitdatum van het verslag, { $cut_off }, liggen.
before-cut-off-do = Meld deze rijen bij de oproepen van het jaar, of corrigeer de datum.
malformed-address = In { $where } staan teksten die niet één adres zijn.
malformed-address-do = Schrijf één volledig adres in elke cel, en niets anders.
ends-before-start = Sommige perioden eindigen voordat ze beginnen.
ends-before-start-do = Corrigeer het begin of het einde.
ends-before-start-cell = begint { $start }
suspect-magnitude = In { $where } staan bedragen die veel hoger zijn dan de andere.
suspect-magnitude-do = Ga na of de eenheid klopt (euro, duizend, miljoen). Als de bedragen juist zijn, bevestig dit dan.
suspect-magnitude-cell = { $times } maal het gebruikelijke bedrag
negative-amount = In { $where } staan negatieve bedragen.
negative-amount-do = Corrigeer ze, of laat ons weten wat ze betekenen.
