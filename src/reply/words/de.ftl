# Briefe an die Absender und Kommentare in ihren Arbeitsmappen, auf Deutsch.

letter-subject = STEP-Jahresbericht { $year }: Bitte um Korrektur Ihrer Meldung
letter-to = An: { $who }
letter-greeting = Sehr geehrte Damen und Herren,
letter-intro = vielen Dank für Ihre Meldung zum STEP-Jahresbericht { $year }. Beim Einlesen { $count ->
    [one] ist uns ein Punkt aufgefallen, den
   *[other] sind uns { $count } Punkte aufgefallen, die
} nur Sie klären können. Bitte berichtigen Sie in { $files ->
    [one] Ihrer Datei, was unten steht, und senden Sie uns die Datei
   *[other] Ihren Dateien, was unten steht, und senden Sie uns die Dateien
} erneut zu.
letter-copy = In der beigefügten Kopie „{ $copy }“ sind die betroffenen Zellen farbig hervorgehoben und mit einem Kommentar versehen. Die Kopie dient nur zur Ansicht; Formeln sind darin durch ihre Werte ersetzt.
copy-formula = In Ihrer Datei steht hier eine Formel; diese Kopie enthält deren Wert.
copy-further = { $count ->
    [one] Eine weitere Zelle dieses Blattes ist farbig hervorgehoben, hat aber keinen Kommentar.
   *[other] { $count } weitere Zellen dieses Blattes sind farbig hervorgehoben, haben aber keinen Kommentar.
}
letter-sheet = Blatt „{ $sheet }“
letter-error = Zu berichtigen
letter-warning = Bitte prüfen
letter-cell = Zelle
letter-found = Inhalt
letter-remark = Anmerkung
letter-cells = { $count ->
    [one] Zelle: { $cells }
   *[other] Zellen: { $cells }
}
letter-more = { $count ->
    [one] und eine weitere Zelle: { $cells }
   *[other] und { $count } weitere Zellen: { $cells }
}
letter-closing = Mit freundlichen Grüßen
letter-sign = STEP-Jahresbericht { $year }
column-named = der Spalte „{ $column }“
column-unnamed = der Spalte { $letters }

unreadable-file = { $kind ->
    [password] Die Datei ist durch ein Passwort geschützt.
   *[other] Wir können die Datei nicht öffnen.
}
unreadable-file-do = { $kind ->
    [password] Bitte senden Sie sie ohne Passwort.
   *[other] Bitte öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie als .xlsx-Datei und senden Sie uns diese.
}
missing-header = Das Blatt hat keine Zeile mit Überschriften, die wir erkennen.
missing-header-do = Bitte geben Sie jeder Spalte eine Überschrift, in einer einzigen Zeile über der ersten Angabe. Nötig sind die Spalten { $columns }.
missing-column = Die Spalte „{ $column }“ fehlt.
missing-column-do = { $case ->
    [near] Falls „{ $near }“ diese Spalte ist, nennen Sie sie bitte „{ $column }“; andernfalls ergänzen Sie die Spalte.
    [bare] Spalte { $bare } enthält Daten, hat aber keine Überschrift. Falls sie es ist, schreiben Sie bitte „{ $column }“ darüber; andernfalls ergänzen Sie die Spalte.
   *[other] Bitte ergänzen Sie sie.
}
duplicate-column = Zwei Spalten enthalten dasselbe; eine davon ist „{ $heading }“.
duplicate-column-do = Bitte entfernen Sie eine der beiden, oder benennen Sie sie um.
unused-column = Die Spalte „{ $heading }“ ist uns nicht bekannt; was darin steht, wird nicht in den Bericht aufgenommen.
unused-column-do = Falls sie in den Bericht gehört, teilen Sie uns bitte mit, was sie enthält. Andernfalls ist nichts zu tun.
unnamed-column = Spalte { $letters } enthält Daten, hat aber keine Überschrift.
unnamed-column-do = Bitte schreiben Sie eine Überschrift darüber, oder leeren Sie die Spalte.
missing-value = In { $where } sind Zellen leer, die ausgefüllt sein müssen.
missing-value-do = Bitte füllen Sie sie aus; wo ein Betrag null ist, schreiben Sie bitte 0.
merged-value = In { $where } sind Zellen über mehrere Zeilen verbunden, sodass wir den Wert keiner Zeile zuordnen können.
merged-value-do = Bitte heben Sie die Verbindung auf, und schreiben Sie in jede Zeile ihren eigenen Wert.
unparsable-amount = In { $where } stehen Angaben, die keine Beträge sind.
unparsable-amount-do = Bitte schreiben Sie den Betrag als Zahl, ohne Buchstaben und Anmerkungen.
unparsable-number = In { $where } stehen Angaben, die keine Zahlen sind.
unparsable-number-do = Bitte schreiben Sie eine Zahl, ohne Buchstaben und Anmerkungen.
number-odd = „{ $odd }“ ist keine Ziffer
number-currency = nicht in Euro
unparsable-date = In { $where } stehen Angaben, die kein Datum sind.
unparsable-date-do = Bitte schreiben Sie das Datum in der Form 31.12.2024.
ambiguous-number = In { $where } stehen Zahlen, die sich auf zwei Weisen lesen lassen.
ambiguous-number-do = Bitte schreiben Sie sie ohne Tausendertrennzeichen und mit zwei Nachkommastellen.
ambiguous-number-cell = { $thousands } oder { $decimals }?
ambiguous-date = In { $where } stehen Daten, die sich auf zwei Weisen lesen lassen.
ambiguous-date-do = Bitte schreiben Sie den Monat aus oder das Datum in der Form 2024-12-31.
too-precise = In { $where } stehen Beträge mit mehr Nachkommastellen als Cent.
too-precise-do = Bitte runden Sie sie auf den Cent.
mixed-currencies = In { $where } stehen Beträge in einer anderen Währung als der Rest ihrer Spalte.
mixed-currencies-do = Bitte geben Sie alle Beträge einer Spalte in einer Währung an, nach Möglichkeit in Euro.
unknown-unit = { $kind ->
    [currency] Die Beträge in { $where } sind nicht in Euro angegeben.
    [two] Das Blatt nennt zwei verschiedene Einheiten der Beträge.
    [contradicting] Die Überschrift von { $where } und „{ $other }“ darüber nennen verschiedene Einheiten.
   *[none] Die Einheit der Beträge in { $where } ist nicht angegeben.
}
unknown-unit-do = { $kind ->
    [currency] Bitte geben Sie sie in Euro an.
    [two] Bitte nennen Sie die Einheit in der Überschrift jeder Spalte mit Beträgen.
    [contradicting] Bitte nennen Sie an beiden Stellen dieselbe Einheit, oder lassen Sie eine der Angaben weg.
   *[none] Bitte schreiben Sie sie in die Überschrift, zum Beispiel „{ $heading } (Mio. EUR)“.
}
unknown-code = In { $where } stehen Werte, die nicht auf unserer Liste stehen.
unknown-code-do = { $codes ->
    [none] Bitte verwenden Sie die Werte der Liste in der Vorlage.
   *[other] Bitte verwenden Sie einen der folgenden Werte: { $codes }.
}
code-near = „{ $near }“?
contradicting-code = In { $where } stehen Codes, die nicht zu einer anderen Spalte ihrer Zeile passen.
contradicting-code-do = Bitte berichtigen Sie eine der beiden Angaben.
contradicting-code-cell = zu { $known } gehört: { $expected }
contradicting-amount = Die Zeilen einiger Projekte nennen verschiedene Beträge für das ganze Projekt.
contradicting-amount-do = Bitte geben Sie in jeder Zeile eines Projekts denselben Betrag an.
contradicting-amount-cell = { $other } in { $first }
error-cell = In { $where } zeigen Zellen einen Fehler des Tabellenprogramms an.
error-cell-do = Bitte berichtigen Sie die Formel, oder geben Sie den Wert selbst ein.
uncalculated-formula = In { $where } stehen Formeln ohne Ergebnis.
uncalculated-formula-do = Bitte öffnen Sie die Datei in Ihrem Tabellenprogramm, speichern Sie sie, und senden Sie sie uns erneut.
hidden-data = { $kind ->
    [sheet] Das Blatt ist ausgeblendet; wir haben es gelesen.
    [column] Die Spalte { $letters } ist ausgeblendet; wir haben sie gelesen.
   *[rows] { $count ->
        [one] Eine Zeile mit Daten ist ausgeblendet; wir haben sie gelesen.
       *[other] { $count } Zeilen mit Daten sind ausgeblendet; wir haben sie gelesen.
    }
}
hidden-data-do = Bitte teilen Sie uns mit, falls diese Angaben nicht zählen sollen, oder entfernen Sie sie.
duplicate-key = Einige Angaben stehen doppelt in der Datei.
duplicate-key-do = Bitte entfernen Sie jeweils eine der beiden, oder geben Sie jeder eine eigene Nummer.
duplicate-key-cell = dieselbe wie in { $first }
unbalanced-total = Einige Summen stimmen nicht mit ihren Zeilen überein.
unbalanced-total-do = Bitte berichtigen Sie die Summe oder die Zeile, die falsch ist.
unbalanced-total-cell = die Zeilen ergeben { $expected }
impossible-fund = Einige Zeilen nennen einen Fonds, den es im Mitgliedstaat im Zeitraum 2021-2027 nicht gibt.
impossible-fund-do = Bitte berichtigen Sie den Fonds oder den Mitgliedstaat.
impossible-category = In einigen Zeilen passen Fonds und Regionenkategorie nicht zusammen.
impossible-category-do = Nur EFRE und ESF+ werden nach Regionenkategorien zugewiesen: Bitte geben Sie die Kategorie bei diesen beiden an, und lassen Sie die Zelle bei den anderen Fonds leer.
contradicting-category = In einigen Zeilen ist die Regionenkategorie nicht diejenige, die die Region im Zeitraum 2021-2027 nach dem Durchführungsbeschluss (EU) 2021/1130 hat.
contradicting-category-do = Bitte berichtigen Sie die Kategorie oder die Region.
contradicting-category-cell = { $area }: { $expected }
mixed-nuts-versions = Die NUTS-Codes stammen aus verschiedenen Fassungen.
mixed-nuts-versions-and = und
mixed-nuts-versions-do = Bitte schreiben Sie alle Codes der Datei in einer Fassung, am besten NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Einige NUTS-Codes liegen in einem anderen Mitgliedstaat.
foreign-area-do = Bitte berichtigen Sie den Code oder den Mitgliedstaat.
foreign-area-cell = nicht in: { $country }
above-limit = In { $where } stehen Beträge, die höher sind als möglich.
above-limit-do = Bitte berichtigen Sie einen der beiden Beträge.
above-limit-cell = höchstens { $most }
after-cut-off = In { $where } stehen Daten nach dem Stichtag des Berichts, dem { $cut_off }.
after-cut-off-do = Bitte berichtigen Sie das Datum, oder melden Sie die Zeile erst im nächsten Jahr.
before-cut-off = In { $where } stehen Daten, die nicht nach dem Stichtag des Berichts, dem { $cut_off }, liegen.
before-cut-off-do = Bitte melden Sie diese Zeilen mit den Aufrufen des Jahres, oder berichtigen Sie das Datum.
malformed-address = In { $where } stehen Texte, die nicht genau eine Adresse sind.
malformed-address-do = Bitte schreiben Sie in jede Zelle eine vollständige Adresse und sonst nichts.
ends-before-start = Einige Zeiträume enden, bevor sie beginnen.
ends-before-start-do = Bitte berichtigen Sie den Beginn oder das Ende.
ends-before-start-cell = Beginn: { $start }
suspect-magnitude = In { $where } stehen Beträge, die sehr viel höher sind als die übrigen.
suspect-magnitude-do = Bitte prüfen Sie, ob die Einheit stimmt (Euro, Tausend, Millionen). Sind die Beträge richtig, bestätigen Sie sie bitte.
suspect-magnitude-cell = das { $times }-Fache des üblichen Betrags
negative-amount = In { $where } stehen negative Beträge.
negative-amount-do = Bitte berichtigen Sie sie, oder teilen Sie uns mit, was sie bedeuten.
