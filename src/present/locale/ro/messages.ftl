# Everything that a reader of the report sees in Romanian, but for the labels of codes.

report-title = Platforma „Tehnologii strategice pentru Europa”: raport anual { $year }
report-subtitle = Tabele și grafice. Data-limită: { $date }
made-by = Realizat de step-report { $version } pe baza foilor de calcul din campania de raportare { $campaign }

report-title-synthetic = Platforma „Tehnologii strategice pentru Europa”: raport anual { $year } (date sintetice)
report-subtitle-synthetic = Date sintetice: toate cifrele sunt inventate. Tabele și grafice. Data-limită: { $date }
made-by-synthetic = Realizat de step-report { $version } pe baza unor date sintetice, foile de calcul inventate ale campaniei { $campaign }
word-synthetic = Date sintetice

table-heading = Tabelul { $number }
figure-heading = Graficul { $number }

word-contents = Cuprins
word-notes = Note
word-note = Notă
word-cover = Copertă
word-tables = Tabele
word-figures = Grafice
word-source = Sursa
word-not-reported = Neraportat
word-data-table = Cifrele sub formă de tabel
word-skip = Salt la conținut
word-sheet = Foaie
word-title = Titlu
word-number = Număr
word-reason = Motiv
date = { $day } { $month } { $year }
month = { $month } { $year }
empty-cell = neraportat sau nu se aplică
total = Total
subtotal = Total, { $label }
key-none = nedefalcat

area-extra-regio = { $country }: în afara regiunilor (extra-regio)
area-unknown-region = { $country }: regiune necunoscută
area-unknown = Loc necunoscut

source-line = Sursa: raportările serviciilor Comisiei și ale statelor membre pentru raportul anual STEP { $year }; data-limită: { $date }.
source-line-synthetic = Sursa: date sintetice, nu raportările pentru un raport anual STEP; anul { $year }, data-limită: { $date }.
missing-dataset = Setul de date „{ $dataset }” nu a fost raportat.
missing-columns = { $count ->
    [one] Setul de date „{ $dataset }” a fost raportat fără coloana „{ $columns }”.
    [few] Setul de date „{ $dataset }” a fost raportat fără coloanele „{ $columns }”.
   *[other] Setul de date „{ $dataset }” a fost raportat fără coloanele „{ $columns }”.
}
missing-facts = Setul de date „{ $dataset }” nu conține date de acest tip.

unit-EUR-0 = EUR
unit-EUR-3 = mii EUR
unit-EUR-6 = milioane EUR
unit-EUR-9 = miliarde EUR
unit-count = număr
unit-percent = %
unit-score = punctaj

column-sector = Sector
column-programme = Program
column-call = Cerere
column-number = Nr.
column-topic = Temă
column-opens = Deschidere
column-closes = Închidere
column-member_state = Stat membru
column-level = Nivel
column-area = Zonă (NUTS)
column-category_of_region = Categorie de regiune
column-fund = Fond
column-status = Situație
column-state = Stare
column-deadline = Termen
column-funding_rate = Rata de finanțare
column-rank = Loc
column-item = Informație
column-specific_objective = Obiectiv specific
column-intervention_field = Domeniu de intervenție
column-enterprise_type = Tip de întreprindere
column-policy_objective = Obiectiv de politică
column-kind_of_investment = Tip de investiție
column-kind_of_area = Tip de zonă
column-respondent_type = Tip de respondent
column-respondents = Respondenți
column-basis = Bază

measure-budget = Buget
measure-amount = Cuantum
measure-grant = Granturi
measure-seals = Mărci
measure-preselected = Preselectate pentru un grant
measure-not_preselected = Nepreselectate pentru un grant
measure-programmes = Programe
measure-share = Pondere
measure-score = Punctaj
measure-respondents = Respondenți

count-programmes = { $count ->
    [one] { $number } program
    [few] { $number } programe
   *[other] { $number } de programe
}
count-seals = { $count ->
    [one] { $number } marcă
    [few] { $number } mărci
   *[other] { $number } de mărci
}

alt-donut = Grafic inelar cu { $count ->
    [one] { $number } parte
    [few] { $number } părți
   *[other] { $number } de părți
}: { $title }
alt-bars = Grafic cu bare, cu { $count ->
    [one] { $number } bară
    [few] { $number } bare
   *[other] { $number } de bare
}: { $title }
alt-map = Harta statelor membre, cu un cerc în { $number }: { $title }
alt-tiles = Hartă cu pătrate a regiunilor NUTS 2, câte un pătrat pentru fiecare regiune, cu o valoare în { $number }: { $title }
alt-regions = Harta regiunilor NUTS 2, cu o valoare în { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Cele mai mari valori sunt: { $values }. Tabelul le cuprinde pe toate.
map-no-value = fără cerc: neraportat
regions-no-value = neraportat
regions-outside = în afara UE
regions-elsewhere = Nu figurează pe hartă, deoarece nu sunt indicate pe regiuni NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics pentru limitele administrative.

title-T1 = Cereri de propuneri care contribuie la STEP în cadrul programelor aflate în gestiune directă
title-T2 = Modificări ale programelor aprobate pentru STEP, pe programe și fonduri
title-T3 = Cereri pentru proiecte STEP în cadrul programelor politicii de coeziune din statele membre
title-T4 = Mărci STEP acordate și proiecte preselectate pentru un grant, pe cereri și teme
title-F3 = Bugetul cererilor STEP în gestiune directă, pe sectoare
title-F4 = Granturi din Fondul pentru inovare pentru tehnologii curate, pe state membre
title-F5 = Granturi din Orizont Europa pentru tehnologii digitale, pe state membre
title-F6 = Granturi din EU4Health pentru biotehnologii, pe state membre
title-F7 = Modificări ale programelor aprobate pentru STEP, pe fonduri
title-F8 = Modificări ale programelor aprobate pentru STEP: cuantumuri și număr de programe, pe state membre
title-F9 = Modificări ale programelor pentru STEP depuse până la data-limită, pe state membre
title-F10 = Cuantumuri aprobate din FEDR și FSE+ pentru STEP, pe categorii de regiuni
title-F11 = Cuantumuri aprobate pentru STEP, pe obiective de politică și obiective specifice
title-F12 = Cuantumuri aprobate pentru STEP, pe tipuri de investiții
title-F13 = Investiții productive pentru STEP, pe tipuri de întreprinderi și sectoare
title-F14 = Mărci STEP pe programe: proiecte cu și fără grant, cu rata de finanțare
title-F15 = Mărci STEP pe state membre implicate
title-F16 = Sondaj: respondenți pe tipuri
title-F17 = Sondaj: răspunsuri pe tipuri de respondenți
title-F18 = Sondaj: informații pe care promotorii de proiecte le consideră esențiale

note-rounding = Din cauza rotunjirii, suma cifrelor poate să nu coincidă cu totalul.
note-additive = Părțile sunt rotunjite astfel încât să dea totalurile tipărite (cele mai mari resturi); ultima cifră poate, prin urmare, să difere de cea a valorii exacte.
note-call-without-fund = O cerere fără fond indicat este finanțată din mai multe fonduri; cuantumul nu este defalcat.
note-preselected-by-call = Fondul pentru inovare raportează preselecția pentru un grant pe cereri, nu pe teme.
note-equal-split = Proiectele cu mai multe amplasamente sunt împărțite în mod egal între amplasamentele lor.
note-own-contribution = Contribuția proprie a fiecărei entități este contabilizată în statul membru al entității.
note-programmes-once = Un program modificat pentru mai multe fonduri este numărat o singură dată.
note-category-of-programme = Categoria unui program regional este cea a regiunii sale; cea a unui program național este cea pe care o raportează statul membru sau cea presupusă, astfel cum se arată aici.
note-five-member-states = Sunt raportate numai cele cinci state membre cu cele mai multe mărci; sunt implicate și altele.
note-seals-not-additive = O marcă este numărată o dată în fiecare stat membru implicat, astfel încât suma statelor membre nu corespunde numărului de mărci.

place-cell = { $file }, celula { $cell }
place-cell-of-sheet = { $file }, foaia „{ $sheet }”, celula { $cell }
note-assumed = * Neraportat, dar presupus: { $column } „{ $value }” ({ $conditions }). { $reason }
note-corrected = Corectat: { $place }: s-a trimis „{ $from }”, se ia în calcul „{ $to }”. { $reason }
note-filled = Corectat: { $place } s-a trimis fără valoare, se ia în calcul „{ $to }”. { $reason }
note-emptied = Corectat: { $place }: s-a trimis „{ $from }”, care nu se ia în calcul. { $reason }
note-left-out = Omis: { $place }, rândul „{ $from }”. { $reason }
note-more-corrections = Există și alte corecturi; fișierele de date le enumeră pe toate.
heading-K-table = Cifre-cheie { $number }
heading-R-table = Tabelul regional { $number }
heading-R-figure = Graficul regional { $number }
heading-S-table = Tabelul suplimentar { $number }
heading-S-figure = Graficul suplimentar { $number }
heading-Y-table = Tabelul pe ani { $number }
heading-Y-figure = Graficul pe ani { $number }

unit-EUR-per-inhabitant = EUR pe locuitor
unit-rank = loc

measure-per_head = Cuantum pe locuitor
measure-rank = Loc
measure-share_so_far = Pondere cumulată cu rândurile anterioare
measure-share_of_ten_regions = Ponderea celor mai mari zece regiuni
measure-regions_making_half = Regiuni care însumează jumătate din cuantum
measure-share_of_five_programmes = Ponderea celor mai mari cinci programe
measure-programmes_making_half = Programe care însumează jumătate din cuantum

title-S3 = Cuantumuri aprobate pentru STEP pe locuitor, pe state membre
title-S4 = Cuantumuri aprobate pentru STEP pe locuitor, pe regiuni NUTS 2
title-S5 = Cuantumuri aprobate din FEDR și FSE+ pentru STEP pe locuitor, pe categorii de regiuni
title-S6 = Concentrarea cuantumurilor aprobate pentru STEP, pe fonduri
title-S7 = Cele zece zone cu cele mai mari cuantumuri aprobate ale programelor regionale pentru STEP

note-top = Sunt prezentate numai cele mai mari rânduri.
note-top-of-all = Sunt prezentate numai cele mai mari rânduri; totalul este al tuturor rândurilor.
note-population = Numărul de locuitori este cel din grila populației din 2021 a Centrului Comun de Cercetare, nu un recensământ oficial; cel al regiunilor ultraperiferice franceze provine din recensământul național.
note-per-head-of-all = Cuantumurile sunt împărțite la toți locuitorii locului, indiferent dacă acesta are sau nu un program. Totalul este cel al Uniunii Europene.
note-regions-of-the-whole = Regiunile sunt cele de la nivelurile NUTS 1 și 2 pe care le menționează programele. Programele naționale fac parte din întreg, dar nu figurează niciodată printre cele mai mari regiuni.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $count ->
    [one] { $number } mie
    [few] { $number } mii
   *[other] { $number } de mii
}
running-6 = { $count ->
    [one] { $number } milion
    [few] { $number } milioane
   *[other] { $number } de milioane
}
running-9 = { $count ->
    [one] { $number } miliard
    [few] { $number } miliarde
   *[other] { $number } de miliarde
}
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Cifră-cheie
column-unit = Unitate
column-value = Valoare
column-measure = Măsură
column-title = Titlu
column-operation = Operațiune
column-partner = Partener de implementare

none = Niciuna: pentru acest an nu se raportează nimic de acest fel.
missing-key-figures = Niciunul dintre seturile sale de date nu a fost raportat.

title-K1 = Cifre-cheie pentru textul raportului
title-S1 = Cuantumuri din Mecanismul de redresare și reziliență pentru STEP, pe state membre și sectoare
title-S2 = Garanții InvestEU pentru STEP, pe state membre și sectoare

key-call_budget = Bugetul cererilor în gestiune directă
key-call_topics = Teme ale cererilor în gestiune directă
key-call_programmes = Programe cu astfel de cereri
key-seals = Mărci STEP acordate
key-seals_preselected = Proiecte cu o marcă STEP preselectate pentru un grant
key-grants = Granturi
key-submitted_amount = Cuantumul modificărilor programelor depuse
key-submitting_member_states = State membre care au depus modificări ale programelor
key-approved_amount = Cuantumul modificărilor programelor aprobate
key-approved_amendments = Modificări ale programelor aprobate
key-approved_member_states = State membre cu modificări ale programelor aprobate
key-largest_member_state = Cel mai mare cuantum aprobat al unui stat membru: { $of }
key-largest_member_state-unknown = Cel mai mare cuantum aprobat al unui stat membru
key-largest_member_states = Ponderea celor trei state membre cu cele mai mari cuantumuri aprobate
key-less_developed_erdf = Ponderea regiunilor mai puțin dezvoltate în cuantumul aprobat din FEDR
key-less_developed_esf = Ponderea regiunilor mai puțin dezvoltate în cuantumul aprobat din FSE+
key-national_calls = Cereri ale statelor membre în cadrul programelor politicii de coeziune
key-national_call_budget = Bugetul acestor cereri
heading-M-figure = Harta { $number }
key-other = Altele
unit-number = număr
column-project = Proiect
column-entity = Entitate
column-indicator = Indicator
measure-target = Rezultate planificate
note-repeated-rows = { $measure }: se numără o dată în fiecare rând de care aparțin, astfel încât suma rândurilor nu corespunde totalului.
note-repeated-columns = { $measure }: se numără o dată în fiecare coloană de care aparțin, astfel încât suma coloanelor nu corespunde totalului.
note-funds-without-category = FTJ și Fondul de coeziune nu au categorie de regiune.
note-programme-area = Cuantumurile figurează la zona fiecărui program: cele ale programelor naționale și ale regiunilor de nivelul 1 nu sunt repartizate între regiunile lor.
note-grants-by-place = Proiectele Fondului pentru inovare cu mai multe amplasamente sunt împărțite în mod egal între amplasamentele lor; în celelalte cazuri se contabilizează contribuția proprie a fiecărei entități.
title-R1 = Cuantumuri aprobate pentru STEP, pe regiuni și fonduri
title-R2 = Granturi pentru proiecte STEP, pe regiuni și sectoare
title-R3 = Mărci STEP, pe regiuni implicate și sectoare
title-R4 = Cuantumuri aprobate pentru STEP, pe categorii de regiuni și fonduri
title-R5 = Cuantumuri aprobate pentru STEP, pe regiuni și sectoare
title-R6 = Rezultate planificate ale programelor, pe indicatori și sectoare
title-R7 = Proiecte selectate cu cele mai mari granturi
title-M1 = Cuantumuri aprobate pentru STEP, pe regiuni
title-M2 = Granturi pentru proiecte STEP, pe regiuni
title-M3 = Mărci STEP, pe regiuni implicate
# Where a number comes from, in the page.
explain-title = De unde provine această cifră
explain-hint = Pentru fiecare cifră se poate afla de unde provine: faceți clic pe ea sau mergeți la ea cu tasta Tab și tastele săgeți și apăsați Enter.
explain-close = Închide
explain-exact = Valoare exactă
explain-calculation = Calcul
explain-counted = Ce se numără
explain-universe = Etapă
explain-places = Locuri
explain-regions = Regiuni
explain-rounded = Rotunjit
explain-addends = Compus din
explain-part = Partea este compusă din
explain-whole = Întregul este compus din
explain-value = Valoare
explain-cell = Celulă
explain-file = Fișier și foaie
explain-written = Astfel cum s-a indicat
explain-row = Rând
explain-more = și încă { $number }: { $command }
explain-values = { $count ->
    [one] { $number } valoare
    [few] { $number } valori
   *[other] { $number } de valori
}
explain-per-head = { $amount } / { $people } locuitori = { $exact }
explain-distinct = { $number } diferite ({ $columns }): { $keys }
explain-up-to = { $of }, până la { $date }
explain-half-up = jumătățile se îndepărtează de zero
explain-half-even = jumătățile către cifra pară
explain-rounding = o singură dată, din valoarea exactă, { $rule }, cu { $count ->
    [0] numere întregi
    [one] { $number } zecimală
    [few] { $number } zecimale
   *[other] { $number } de zecimale
} ({ $unit })
explain-additive = { $rounding }; părți rotunjite astfel încât să dea totalul tipărit
explain-carried = { $from } din NUTS { $from_version } este { $to } din NUTS { $to_version }
explain-carried-part = { $from } din NUTS { $from_version } a fost împărțită: { $share } către { $to } din NUTS { $to_version }, după populația din 2021

dataset-calls = Cereri de propuneri
dataset-seals = Mărci STEP, pe teme
dataset-seals_by_member_state = Mărci STEP, pe state membre
dataset-grants = Granturi, pe state membre
dataset-projects = Proiecte și entitățile lor
dataset-amendments = Modificări ale programelor
dataset-national_calls = Cereri naționale
dataset-indicators = Indicatori
dataset-survey = Sondaj
dataset-cohesion_categorisation = Politica de coeziune: finanțare pe categorii
dataset-cohesion_planned_finances = Politica de coeziune: finanțare planificată
dataset-cohesion_financial_plan = Politica de coeziune: plan financiar pe ani
dataset-cohesion_payments = Politica de coeziune: plăți cumulate
dataset-cordis_projects = CORDIS: proiecte
dataset-cordis_organisations = CORDIS: organizații

universe-submitted = depus
universe-approved = aprobat
universe-pending = depus, în așteptarea deciziei
universe-reserved = rezervat
universe-awarded = acordat
universe-planned = planificat
universe-answered = cu răspuns

attribution-as-reported = astfel cum s-a raportat
attribution-equal-split-over-the-locations = părți egale pentru amplasamentele unui proiect
attribution-each-entitys-own-contribution = contribuția proprie a fiecărei entități
attribution-once-in-every-country-involved = o dată în fiecare țară implicată

attribution-own-area = la zona fiecărui program, fără repartizare între regiunile sale
attribution-spread = repartizat între regiunile de nivelul 2 după populație
attribution-once-per-place = o dată în fiecare țară sau regiune implicată
explain-spread = cuantumul pentru { $from } este repartizat între regiunile sale: { $part } din cei { $whole } locuitori din 2021 locuiesc în { $to }
explain-corrected = Corectat
explain-assumed = Presupus
explain-left-out = omis

column-year = An
measure-change = Variație față de anul precedent
measure-change_percent = Variație față de anul precedent, în procente
measure-cumulated = Cumulat din primul an
missing-earlier-years = Niciun an anterior al setului de date „{ $dataset }” nu a fost raportat.
title-Y1 = Cuantumuri aprobate pentru STEP, pe fonduri și ani
title-Y2 = Cuantumuri aprobate pentru STEP, pe state membre: anul, variația față de anul precedent și suma tuturor anilor
title-Y3 = Bugetul cererilor STEP în gestiune directă, pe sectoare și ani
note-change = Dacă ambii ani au fost raportați, un rând care lipsește într-unul dintre ei contează în acesta drept zero.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[notă 1]`.
note-mark = notă
not-applicable = nu se aplică
one-table = Această foaie conține un tabel.
about-workbook = Fiecare tabel are propria foaie. Celulele conțin numerele nerotunjite și le afișează rotunjite ca în raport.
explain-place = locul { $number } din { $rows } rânduri, cel mai mare primul
explain-largest = { $sum }; cea mai mare din { $all } ({ $of })
explain-making = cele mai mari { $number } din { $all } ({ $of }) reprezintă { $percent } %
explain-compared = Comparat cu
explain-year = Anul
explain-year-before = Anul precedent
explain-converted = Convertit

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Cereri în gestiune directă: deschise, anunțate și închise
title-portal-national-calls = Cereri în statele membre
title-portal-seal-projects = Proiecte cu o marcă STEP, pe țări și regiuni
title-portal-seals = Mărci STEP pe cereri și teme
title-portal-amendments-by-member-state = Cuantumuri aprobate pentru STEP, pe state membre și fonduri
title-portal-grants-by-member-state = Granturi pentru proiecte STEP, pe state membre, programe și sectoare
title-portal-grants-by-region = Granturi pentru proiecte STEP, pe regiuni, programe și sectoare
title-portal-contact-points = Puncte naționale de contact
column-organisation = Organizație
column-role = Rol
column-web_page = Pagină web
column-email = Adresă de e-mail
column-state_at_cut_off = Starea la data-limită
word-extracts = Extrase pentru portalul STEP
filter-text = Căutare în toate coloanele
filter-all = toate
filter-reset = Afișează toate rândurile
filter-shown = Rânduri afișate: { $shown } din { $all }
title-portal-amendments-by-region = Cuantumuri aprobate pentru STEP, pe regiuni și fonduri
column-preselected = Preselectate pentru un grant
dataset-forthcoming_calls = Cereri anunțate
dataset-contact_points = Puncte naționale de contact
