# Lettere ai mittenti e commenti nelle loro cartelle di lavoro, in italiano.

letter-subject = Relazione annuale STEP { $year }: richiesta di correzione dei dati
letter-to = All’attenzione di: { $who }
letter-greeting = Gentili colleghe e colleghi,
letter-intro = vi ringraziamo dei dati inviati per la relazione annuale STEP { $year }. Alla lettura abbiamo riscontrato { $count ->
    [one] un punto che solo voi potete
   *[other] { $count } punti che solo voi potete
} rettificare. Vi preghiamo di correggere quanto indicato di seguito { $files ->
    [one] nel vostro file e di inviarcelo
   *[other] nei vostri file e di inviarceli
} di nuovo.
letter-copy = Nella copia allegata «{ $copy }» le celle interessate sono colorate e ciascuna reca un commento. La copia serve solo per la consultazione: le formule sono sostituite dai loro valori.
copy-formula = Nel vostro file questa cella contiene una formula; la copia ne riporta solo il valore.
copy-further = { $count ->
    [one] Un’altra cella di questo foglio è colorata, ma non ha un commento.
   *[other] Altre { $count } celle di questo foglio sono colorate, ma non hanno un commento.
}
letter-sheet = Foglio «{ $sheet }»
letter-error = Da correggere
letter-warning = Da verificare
letter-cell = Cella
letter-found = Contenuto
letter-remark = Osservazione
letter-cells = { $count ->
    [one] Cella: { $cells }
   *[other] Celle: { $cells }
}
letter-more = { $count ->
    [one] e un’altra cella: { $cells }
   *[other] e altre { $count } celle: { $cells }
}
letter-closing = Cordiali saluti
letter-sign = Relazione annuale STEP { $year }
column-named = nella colonna «{ $column }»
column-unnamed = nella colonna { $letters }

unreadable-file = { $kind ->
    [password] Il file è protetto da una password.
   *[other] Non riusciamo ad aprire il file.
}
unreadable-file-do = { $kind ->
    [password] Vi preghiamo di inviarlo senza password.
   *[other] Vi preghiamo di aprirlo nel vostro programma di fogli di calcolo, di salvarlo come file .xlsx e di inviarci quel file.
}
missing-header = Il foglio non ha una riga di intestazioni che riconosciamo.
missing-header-do = Vi preghiamo di dare un’intestazione a ogni colonna, in una sola riga sopra il primo dato. Le colonne necessarie sono: { $columns }.
missing-column = Manca la colonna «{ $column }».
missing-column-do = { $case ->
    [near] Se «{ $near }» è questa colonna, denominatela «{ $column }»; altrimenti aggiungete la colonna.
    [bare] La colonna { $bare } contiene dati ma non ha intestazione. Se è questa, scrivete «{ $column }» sopra di essa; altrimenti aggiungete la colonna.
   *[other] Vi preghiamo di aggiungerla.
}
duplicate-column = Due colonne contengono la stessa cosa; «{ $heading }» è una di esse.
duplicate-column-do = Eliminate una delle due o cambiatele nome.
unused-column = Non conosciamo la colonna «{ $heading }»; il suo contenuto non figurerà nella relazione.
unused-column-do = Se deve figurare nella relazione, diteci che cosa contiene. Altrimenti non c’è nulla da fare.
unnamed-column = La colonna { $letters } contiene dati ma non ha intestazione.
unnamed-column-do = Scrivete un’intestazione sopra di essa, o svuotate la colonna.
missing-value = Alcune celle { $where } sono vuote, ma devono essere compilate.
missing-value-do = Compilatele; se un importo è zero, scrivete 0.
merged-value = Alcune celle { $where } sono unite su più righe, sicché non sappiamo a quale riga appartenga il valore.
merged-value-do = Dividete queste celle e scrivete in ogni riga il suo valore.
unparsable-amount = Alcune celle { $where } non contengono un importo.
unparsable-amount-do = Scrivete l’importo come numero, senza lettere né osservazioni.
unparsable-number = Alcune celle { $where } non contengono un numero.
unparsable-number-do = Scrivete un numero, senza lettere né osservazioni.
number-odd = «{ $odd }» non è una cifra
number-currency = non in euro
unparsable-date = Alcune celle { $where } non contengono una data.
unparsable-date-do = Scrivete la data nella forma 31/12/2024.
ambiguous-number = Alcuni numeri { $where } si possono leggere in due modi.
ambiguous-number-do = Scriveteli senza separatore delle migliaia e con due decimali.
ambiguous-number-cell = { $thousands } o { $decimals }?
ambiguous-date = Alcune date { $where } si possono leggere in due modi.
ambiguous-date-do = Scrivete il mese in lettere, o la data nella forma 2024-12-31.
too-precise = Alcuni importi { $where } hanno più decimali dei centesimi.
too-precise-do = Arrotondateli al centesimo.
mixed-currencies = Alcuni importi { $where } sono in una valuta diversa da quella del resto della colonna.
mixed-currencies-do = Indicate tutti gli importi di una colonna in una sola valuta, se possibile in euro.
unknown-unit = { $kind ->
    [currency] Gli importi { $where } non sono in euro.
    [two] Il foglio indica due unità diverse per gli importi.
    [contradicting] L’intestazione { $where } e «{ $other }», più in alto, indicano unità diverse.
   *[none] L’unità degli importi { $where } non è indicata.
}
unknown-unit-do = { $kind ->
    [currency] Indicateli in euro.
    [two] Indicate l’unità nell’intestazione di ogni colonna di importi.
    [contradicting] Indicate la stessa unità in entrambi i punti, oppure eliminate una delle due indicazioni.
   *[none] Scrivetela nell’intestazione, ad esempio «{ $heading } (milioni EUR)».
}
unknown-code = Alcuni valori { $where } non figurano nel nostro elenco.
unknown-code-do = { $codes ->
    [none] Utilizzate i valori dell’elenco del modello.
   *[other] Utilizzate uno di questi valori: { $codes }.
}
code-near = «{ $near }»?
contradicting-code = Alcuni codici { $where } non concordano con un’altra colonna della loro riga.
contradicting-code-do = Correggete uno dei due dati.
contradicting-code-cell = a { $known } corrisponde: { $expected }
contradicting-amount = Le righe di alcuni progetti indicano importi diversi per l’intero progetto.
contradicting-amount-do = Indicate lo stesso importo in ogni riga di un progetto.
contradicting-amount-cell = { $other } in { $first }
error-cell = Alcune celle { $where } mostrano un errore del programma di fogli di calcolo.
error-cell-do = Correggete la formula o scrivete il valore.
uncalculated-formula = Alcune formule { $where } non hanno un risultato.
uncalculated-formula-do = Aprite il file nel vostro programma di fogli di calcolo, salvatelo e inviatecelo di nuovo.
hidden-data = { $kind ->
    [sheet] Il foglio è nascosto; lo abbiamo letto.
    [column] La colonna { $letters } è nascosta; l’abbiamo letta.
   *[rows] { $count ->
        [one] Una riga con dati è nascosta; l’abbiamo letta.
       *[other] { $count } righe con dati sono nascoste; le abbiamo lette.
    }
}
hidden-data-do = Diteci se questi dati non devono contare, o eliminateli.
duplicate-key = Alcuni dati figurano due volte.
duplicate-key-do = Eliminate ogni volta uno dei due, o date a ciascuno il proprio numero.
duplicate-key-cell = uguale a { $first }
unbalanced-total = Alcuni totali non sono la somma delle loro righe.
unbalanced-total-do = Correggete il totale o la riga errata.
unbalanced-total-cell = la somma delle righe è { $expected }
impossible-fund = Alcune righe indicano un fondo che lo Stato membro non ha nel periodo 2021-2027.
impossible-fund-do = Correggete il fondo o lo Stato membro.
impossible-category = In alcune righe il fondo e la categoria di regione non concordano.
impossible-category-do = Solo il FESR e l’FSE+ sono assegnati per categoria di regione: indicatela per questi due e lasciate vuota la cella per gli altri.
contradicting-category = In alcune righe la categoria di regione non è quella che la regione ha nel periodo 2021-2027 secondo la decisione di esecuzione (UE) 2021/1130.
contradicting-category-do = Correggete la categoria o la regione.
contradicting-category-cell = { $area }: { $expected }
mixed-nuts-versions = I codici NUTS sono di versioni diverse.
mixed-nuts-versions-and = e
mixed-nuts-versions-do = Scrivete tutti i codici del file in una sola versione, preferibilmente NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Alcuni codici NUTS si trovano in un altro Stato membro.
foreign-area-do = Correggete il codice o lo Stato membro.
foreign-area-cell = non in: { $country }
above-limit = Alcuni importi { $where } sono più alti del possibile.
above-limit-do = Correggete uno dei due importi.
above-limit-cell = al massimo { $most }
after-cut-off = Alcune date { $where } sono successive alla data limite della relazione, il { $cut_off }.
after-cut-off-do = Correggete la data, o lasciate la riga per il prossimo anno.
before-cut-off = Alcune date { $where } non sono successive alla data limite della relazione, il { $cut_off }.
before-cut-off-do = Si prega di comunicare queste righe con gli inviti dell’anno o di correggere la data.
malformed-address = Alcuni testi { $where } non sono un unico indirizzo.
malformed-address-do = Si prega di scrivere un indirizzo completo in ogni cella e nient’altro.
ends-before-start = Alcuni periodi finiscono prima di iniziare.
ends-before-start-do = Correggete l’inizio o la fine.
ends-before-start-cell = inizio: { $start }
suspect-magnitude = Alcuni importi { $where } sono molto più alti degli altri.
suspect-magnitude-do = Verificate che l’unità sia quella giusta (euro, migliaia, milioni). Se gli importi sono corretti, confermateli.
suspect-magnitude-cell = { $times } volte l’importo abituale
negative-amount = Alcuni importi { $where } sono negativi.
negative-amount-do = Correggeteli, o diteci che cosa significano.
