# Everything that a reader of the report sees in Italian, but for the labels of codes.

report-title = Piattaforma per le tecnologie strategiche per l’Europa: relazione annuale { $year }
report-subtitle = Tabelle e grafici. Data limite: { $date }
made-by = Prodotto da step-report { $version } a partire dai fogli di calcolo della campagna di comunicazione { $campaign }

report-title-synthetic = Piattaforma per le tecnologie strategiche per l’Europa: relazione annuale { $year } (dati sintetici)
report-subtitle-synthetic = Dati sintetici: tutte le cifre sono inventate. Tabelle e grafici. Data limite: { $date }
made-by-synthetic = Prodotto da step-report { $version } a partire da dati sintetici, i fogli di calcolo inventati della campagna { $campaign }
word-synthetic = Dati sintetici

table-heading = Tabella { $number }
figure-heading = Grafico { $number }

word-contents = Indice
word-notes = Note
word-note = Nota
word-cover = Copertina
word-tables = Tabelle
word-figures = Grafici
word-source = Fonte
word-not-reported = Non comunicato
word-data-table = Le cifre in forma di tabella
word-skip = Vai al contenuto
word-sheet = Foglio
word-title = Titolo
word-number = Numero
word-reason = Motivo
date = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
month = { $month } { $year }
empty-cell = non comunicato o non pertinente
total = Totale
subtotal = Totale, { $label }
key-none = non ripartito

area-extra-regio = { $country }: fuori dalle regioni (extra-regio)
area-unknown-region = { $country }: regione sconosciuta
area-unknown = Luogo sconosciuto

source-line = Fonte: dati comunicati dai servizi della Commissione e dagli Stati membri per la relazione annuale STEP { $year }; data limite: { $date }.
source-line-synthetic = Fonte: dati sintetici, non i dati comunicati per una relazione annuale STEP; anno { $year }, data limite: { $date }.
missing-dataset = La serie di dati «{ $dataset }» non è stata comunicata.
missing-columns = { $count ->
    [one] La serie di dati «{ $dataset }» è stata comunicata senza la colonna «{ $columns }».
    [many] La serie di dati «{ $dataset }» è stata comunicata senza le colonne «{ $columns }».
   *[other] La serie di dati «{ $dataset }» è stata comunicata senza le colonne «{ $columns }».
}
missing-facts = La serie di dati «{ $dataset }» non contiene dati di questo tipo.

unit-EUR-0 = EUR
unit-EUR-3 = migliaia di EUR
unit-EUR-6 = milioni di EUR
unit-EUR-9 = miliardi di EUR
unit-count = numero
unit-percent = %
unit-score = punteggio

column-sector = Settore
column-programme = Programma
column-call = Invito
column-number = N.
column-topic = Tema
column-opens = Apertura
column-closes = Chiusura
column-member_state = Stato membro
column-level = Livello
column-area = Area (NUTS)
column-category_of_region = Categoria di regione
column-fund = Fondo
column-status = Stato
column-state = Situazione
column-deadline = Scadenza
column-funding_rate = Tasso di finanziamento
column-rank = Posizione
column-item = Informazione
column-specific_objective = Obiettivo specifico
column-intervention_field = Settore d’intervento
column-enterprise_type = Tipo di impresa
column-policy_objective = Obiettivo strategico
column-kind_of_investment = Tipo di investimento
column-kind_of_area = Tipo di area
column-respondent_type = Tipo di rispondente
column-respondents = Rispondenti
column-basis = Base

measure-budget = Bilancio
measure-amount = Importo
measure-grant = Sovvenzioni
measure-seals = Marchi
measure-preselected = Preselezionati per una sovvenzione
measure-not_preselected = Non preselezionati per una sovvenzione
measure-programmes = Programmi
measure-share = Quota
measure-score = Punteggio
measure-respondents = Rispondenti

count-programmes = { $count ->
    [one] { $number } programma
    [many] { $number } di programmi
   *[other] { $number } programmi
}
count-seals = { $count ->
    [one] { $number } marchio
    [many] { $number } di marchi
   *[other] { $number } marchi
}

alt-donut = Grafico ad anello con { $count ->
    [one] { $number } parte
    [many] { $number } di parti
   *[other] { $number } parti
}: { $title }
alt-bars = Grafico a barre con { $count ->
    [one] { $number } barra
    [many] { $number } di barre
   *[other] { $number } barre
}: { $title }
alt-map = Mappa degli Stati membri con un cerchio in { $number }: { $title }
alt-tiles = Mappa a tessere delle regioni NUTS 2, un quadrato per regione, con un valore in { $number }: { $title }
alt-regions = Mappa delle regioni NUTS 2 con un valore in { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). I valori più elevati sono: { $values }. La tabella li contiene tutti.
map-no-value = nessun cerchio: non comunicato
regions-no-value = non comunicato
regions-outside = fuori dall’UE
regions-elsewhere = Non presenti sulla mappa, in quanto non indicati per regione NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics per i confini amministrativi.

title-T1 = Inviti a presentare proposte che contribuiscono a STEP nell’ambito di programmi in regime di gestione diretta
title-T2 = Modifiche dei programmi approvate per STEP, per programma e Fondo
title-T3 = Inviti per progetti STEP nell’ambito dei programmi della politica di coesione negli Stati membri
title-T4 = Marchi STEP assegnati e progetti preselezionati per una sovvenzione, per invito e tema
title-F3 = Bilancio degli inviti STEP in regime di gestione diretta, per settore
title-F4 = Sovvenzioni del Fondo per l’innovazione per le tecnologie pulite, per Stato membro
title-F5 = Sovvenzioni di Orizzonte Europa per le tecnologie digitali, per Stato membro
title-F6 = Sovvenzioni di EU4Health per le biotecnologie, per Stato membro
title-F7 = Modifiche dei programmi approvate per STEP, per Fondo
title-F8 = Modifiche dei programmi approvate per STEP: importi e numero di programmi, per Stato membro
title-F9 = Modifiche dei programmi per STEP presentate entro la data limite, per Stato membro
title-F10 = Importi approvati del FESR e dell’FSE+ per STEP, per categoria di regione
title-F11 = Importi approvati per STEP, per obiettivo strategico e obiettivo specifico
title-F12 = Importi approvati per STEP, per tipo di investimento
title-F13 = Investimenti produttivi per STEP, per tipo di impresa e settore
title-F14 = Marchi STEP per programma: progetti con e senza sovvenzione, con il tasso di finanziamento
title-F15 = Marchi STEP per Stato membro coinvolto
title-F16 = Indagine: rispondenti per tipo
title-F17 = Indagine: risposte per tipo di rispondente
title-F18 = Indagine: informazioni che i promotori di progetti ritengono essenziali

note-rounding = A causa degli arrotondamenti, la somma delle cifre può non coincidere con il totale.
note-additive = Le parti sono arrotondate in modo da dare i totali stampati (resti più alti); l’ultima cifra può quindi differire da quella del valore esatto.
note-call-without-fund = Un invito senza indicazione del Fondo è finanziato da più Fondi; l’importo non è ripartito.
note-preselected-by-call = Il Fondo per l’innovazione comunica la preselezione per una sovvenzione per invito, non per tema.
note-equal-split = I progetti con più ubicazioni sono ripartiti in parti uguali tra le rispettive ubicazioni.
note-own-contribution = Il contributo proprio di ciascuna entità è contabilizzato nello Stato membro dell’entità.
note-programmes-once = Un programma modificato per più Fondi è contato una sola volta.
note-category-of-programme = La categoria di un programma regionale è quella della sua regione; quella di un programma nazionale è quella comunicata dallo Stato membro o quella ipotizzata come qui indicato.
note-five-member-states = Sono comunicati solo i cinque Stati membri con il maggior numero di marchi; ne sono coinvolti anche altri.
note-seals-not-additive = Un marchio è contato una volta in ciascuno Stato membro coinvolto; la somma degli Stati membri non corrisponde quindi al numero di marchi.

place-cell = { $file }, cella { $cell }
place-cell-of-sheet = { $file }, foglio «{ $sheet }», cella { $cell }
note-assumed = * Non comunicato ma ipotizzato: { $column } «{ $value }» ({ $conditions }). { $reason }
note-corrected = Corretto: { $place }: è stato trasmesso «{ $from }», vale «{ $to }». { $reason }
note-filled = Corretto: { $place } è stato trasmesso vuoto, vale «{ $to }». { $reason }
note-emptied = Corretto: { $place }: è stato trasmesso «{ $from }», che non è contato. { $reason }
note-left-out = Omesso: { $place }, la riga «{ $from }». { $reason }
note-more-corrections = Vi sono altre correzioni; i file di dati le elencano tutte.
heading-K-table = Dati principali { $number }
heading-R-table = Tabella regionale { $number }
heading-R-figure = Grafico regionale { $number }
heading-S-table = Tabella supplementare { $number }
heading-S-figure = Grafico supplementare { $number }
heading-Y-table = Tabella per anno { $number }
heading-Y-figure = Grafico per anno { $number }

unit-EUR-per-inhabitant = EUR per abitante
unit-rank = posizione

measure-per_head = Importo per abitante
measure-rank = Posizione
measure-share_so_far = Quota cumulata con le righe precedenti
measure-share_of_ten_regions = Quota delle dieci regioni maggiori
measure-regions_making_half = Regioni che formano la metà dell’importo
measure-share_of_five_programmes = Quota dei cinque programmi maggiori
measure-programmes_making_half = Programmi che formano la metà dell’importo

title-S3 = Importi approvati per STEP per abitante, per Stato membro
title-S4 = Importi approvati per STEP per abitante, per regione NUTS 2
title-S5 = Importi approvati del FESR e dell’FSE+ per STEP per abitante, per categoria di regione
title-S6 = Concentrazione degli importi approvati per STEP, per Fondo
title-S7 = Le dieci aree con i maggiori importi approvati dei programmi regionali per STEP

note-top = Sono riportate solo le righe maggiori.
note-top-of-all = Sono riportate solo le righe maggiori; il totale si riferisce a tutte le righe.
note-population = Gli abitanti sono quelli della griglia di popolazione 2021 del Centro comune di ricerca, non un conteggio ufficiale; quelli delle regioni ultraperiferiche francesi provengono dal censimento nazionale.
note-per-head-of-all = Gli importi sono divisi per tutti gli abitanti del luogo, che vi sia o no un programma. Il totale è quello dell’Unione europea.
note-regions-of-the-whole = Le regioni sono quelle dei livelli NUTS 1 e 2 menzionate dai programmi. I programmi nazionali fanno parte dell’insieme, ma non figurano mai tra le regioni maggiori.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } mila
running-6 = { $count ->
    [one] { $number } milione
    [many] { $number } milioni
   *[other] { $number } milioni
}
running-9 = { $count ->
    [one] { $number } miliardo
    [many] { $number } miliardi
   *[other] { $number } miliardi
}
running-EUR = { $amount } di EUR
running-percent = { $number } %

column-key_figure = Dato principale
column-unit = Unità
column-value = Valore
column-measure = Misura
column-title = Titolo
column-operation = Operazione
column-partner = Partner esecutivo

none = Nessuno: per quest’anno non è comunicato nulla di questo tipo.
missing-key-figures = Nessuna delle relative serie di dati è stata comunicata.

title-K1 = Dati principali per il testo della relazione
title-S1 = Importi del dispositivo per la ripresa e la resilienza per STEP, per Stato membro e settore
title-S2 = Garanzie InvestEU per STEP, per Stato membro e settore

key-call_budget = Bilancio degli inviti in regime di gestione diretta
key-call_topics = Temi degli inviti in regime di gestione diretta
key-call_programmes = Programmi con tali inviti
key-seals = Marchi STEP assegnati
key-seals_preselected = Progetti con un marchio STEP preselezionati per una sovvenzione
key-grants = Sovvenzioni
key-submitted_amount = Importo delle modifiche dei programmi presentate
key-submitting_member_states = Stati membri che hanno presentato modifiche dei programmi
key-approved_amount = Importo delle modifiche dei programmi approvate
key-approved_amendments = Modifiche dei programmi approvate
key-approved_member_states = Stati membri con modifiche dei programmi approvate
key-largest_member_state = Maggiore importo approvato di uno Stato membro: { $of }
key-largest_member_state-unknown = Maggiore importo approvato di uno Stato membro
key-largest_member_states = Quota dei tre Stati membri con i maggiori importi approvati
key-less_developed_erdf = Quota delle regioni meno sviluppate nell’importo approvato del FESR
key-less_developed_esf = Quota delle regioni meno sviluppate nell’importo approvato dell’FSE+
key-national_calls = Inviti degli Stati membri nell’ambito dei programmi della politica di coesione
key-national_call_budget = Bilancio di tali inviti
heading-M-figure = Mappa { $number }
key-other = Altri
unit-number = numero
column-project = Progetto
column-entity = Entità
column-indicator = Indicatore
measure-target = Risultati previsti
note-repeated-rows = { $measure }: sono contati una volta in ciascuna riga cui appartengono; la somma delle righe non corrisponde quindi al totale.
note-repeated-columns = { $measure }: sono contati una volta in ciascuna colonna cui appartengono; la somma delle colonne non corrisponde quindi al totale.
note-funds-without-category = Il JTF e il Fondo di coesione non hanno una categoria di regione.
note-programme-area = Gli importi figurano nell’area di ciascun programma: quelli dei programmi nazionali e delle regioni di livello 1 non sono ripartiti tra le rispettive regioni.
note-grants-by-place = I progetti del Fondo per l’innovazione con più ubicazioni sono ripartiti in parti uguali tra le rispettive ubicazioni; negli altri casi è contabilizzato il contributo proprio di ciascuna entità.
title-R1 = Importi approvati per STEP, per regione e Fondo
title-R2 = Sovvenzioni a progetti STEP, per regione e settore
title-R3 = Marchi STEP, per regione coinvolta e settore
title-R4 = Importi approvati per STEP, per categoria di regione e Fondo
title-R5 = Importi approvati per STEP, per regione e settore
title-R6 = Risultati previsti dei programmi, per indicatore e settore
title-R7 = Progetti selezionati con le sovvenzioni più elevate
title-M1 = Importi approvati per STEP, per regione
title-M2 = Sovvenzioni a progetti STEP, per regione
title-M3 = Marchi STEP, per regione coinvolta
# Where a number comes from, in the page.
explain-title = Da dove proviene questa cifra
explain-hint = Per ogni cifra si può chiedere da dove proviene: cliccare su di essa, oppure raggiungerla con il tasto Tab e i tasti freccia e premere Invio.
explain-close = Chiudi
explain-exact = Valore esatto
explain-calculation = Calcolo
explain-counted = Che cosa conta
explain-universe = Fase
explain-places = Luoghi
explain-regions = Regioni
explain-rounded = Arrotondato
explain-addends = Composto da
explain-part = La parte è composta da
explain-whole = L’insieme è composto da
explain-value = Valore
explain-cell = Cella
explain-file = File e foglio
explain-written = Come indicato
explain-row = Riga
explain-more = e altri { $number }: { $command }
explain-values = { $count ->
    [one] { $number } valore
    [many] { $number } di valori
   *[other] { $number } valori
}
explain-per-head = { $amount } / { $people } abitanti = { $exact }
explain-distinct = { $number } diversi ({ $columns }): { $keys }
explain-up-to = { $of }, fino al { $date }
explain-half-up = le metà si allontanano da zero
explain-half-even = le metà verso la cifra pari
explain-rounding = una sola volta, dal valore esatto, { $rule }, con { $count ->
    [0] numeri interi
    [one] { $number } decimale
    [many] { $number } di decimali
   *[other] { $number } decimali
} ({ $unit })
explain-additive = { $rounding }; parti arrotondate in modo da dare il totale stampato
explain-carried = { $from } della NUTS { $from_version } è { $to } della NUTS { $to_version }
explain-carried-part = { $from } della NUTS { $from_version } è stata divisa: { $share } a { $to } della NUTS { $to_version }, secondo la popolazione del 2021

dataset-calls = Inviti a presentare proposte
dataset-seals = Marchi STEP, per tema
dataset-seals_by_member_state = Marchi STEP, per Stato membro
dataset-grants = Sovvenzioni, per Stato membro
dataset-projects = Progetti e relative entità
dataset-amendments = Modifiche dei programmi
dataset-national_calls = Inviti nazionali
dataset-indicators = Indicatori
dataset-survey = Indagine
dataset-cohesion_categorisation = Politica di coesione: finanziamento per categoria
dataset-cohesion_planned_finances = Politica di coesione: finanziamento previsto
dataset-cohesion_financial_plan = Politica di coesione: piano finanziario per anno
dataset-cohesion_payments = Politica di coesione: pagamenti cumulati
dataset-cordis_projects = CORDIS: progetti
dataset-cordis_organisations = CORDIS: organizzazioni

universe-submitted = presentato
universe-approved = approvato
universe-pending = presentato, in attesa di decisione
universe-reserved = riservato
universe-awarded = assegnato
universe-planned = previsto
universe-answered = con risposta

attribution-as-reported = come comunicato
attribution-equal-split-over-the-locations = parti uguali per le ubicazioni di un progetto
attribution-each-entitys-own-contribution = contributo proprio di ciascuna entità
attribution-once-in-every-country-involved = una volta in ciascun paese coinvolto

attribution-own-area = nell’area di ciascun programma, senza ripartizione tra le rispettive regioni
attribution-spread = ripartito tra le regioni di livello 2 secondo la popolazione
attribution-once-per-place = una volta in ciascun paese o regione coinvolti
explain-spread = l’importo di { $from } è ripartito tra le rispettive regioni: { $part } dei { $whole } abitanti del 2021 vivono in { $to }
explain-corrected = Corretto
explain-assumed = Ipotizzato
explain-left-out = omesso

column-year = Anno
measure-change = Variazione rispetto all’anno precedente
measure-change_percent = Variazione rispetto all’anno precedente, in percentuale
measure-cumulated = Cumulato dal primo anno
missing-earlier-years = Nessun anno precedente della serie di dati «{ $dataset }» è stato comunicato.
title-Y1 = Importi approvati per STEP, per Fondo e anno
title-Y2 = Importi approvati per STEP, per Stato membro: l’anno, la variazione rispetto all’anno precedente e la somma di tutti gli anni
title-Y3 = Bilancio degli inviti STEP in regime di gestione diretta, per settore e anno
note-change = Se entrambi gli anni sono stati comunicati, una riga mancante in uno di essi vi conta come zero.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[nota 1]`.
note-mark = nota
not-applicable = non pertinente
one-table = Questo foglio contiene una tabella.
about-workbook = Ogni tabella ha un foglio proprio. Le celle contengono i numeri non arrotondati e li mostrano arrotondati come nella relazione.
explain-place = posto { $number } di { $rows } righe, la maggiore per prima
explain-largest = { $sum }; il maggiore di { $all } ({ $of })
explain-making = i { $number } maggiori di { $all } ({ $of }) fanno il { $percent } %
explain-compared = Confrontato con
explain-year = L’anno
explain-year-before = L’anno precedente
explain-converted = Convertito

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Inviti in regime di gestione diretta: aperti, di prossima apertura e chiusi
title-portal-national-calls = Inviti negli Stati membri
title-portal-seal-projects = Progetti con un marchio STEP, per paese e regione
title-portal-seals = Marchi STEP per invito e tema
title-portal-amendments-by-member-state = Importi approvati per STEP, per Stato membro e Fondo
title-portal-grants-by-member-state = Sovvenzioni a progetti STEP, per Stato membro, programma e settore
title-portal-grants-by-region = Sovvenzioni a progetti STEP, per regione, programma e settore
title-portal-contact-points = Punti di contatto nazionali
column-organisation = Organismo
column-role = Ruolo
column-web_page = Pagina web
column-email = Indirizzo di posta elettronica
column-state_at_cut_off = Situazione alla data limite
word-extracts = Estratti per il portale STEP
filter-text = Cerca in tutte le colonne
filter-all = tutti
filter-reset = Mostra tutte le righe
filter-shown = Righe visualizzate: { $shown } su { $all }
title-portal-amendments-by-region = Importi approvati per STEP, per regione e Fondo
column-preselected = Preselezionati per una sovvenzione
dataset-forthcoming_calls = Inviti di prossima apertura
dataset-contact_points = Punti di contatto nazionali
