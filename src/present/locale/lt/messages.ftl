# Everything that a reader of the report sees in Lithuanian, but for the labels of codes.

report-title = Europos strateginių technologijų platforma: { $year } m. metinė ataskaita
report-subtitle = Lentelės ir paveikslai. Duomenų data: { $date }
made-by = Parengta naudojant step-report { $version } pagal ataskaitų teikimo kampanijos { $campaign } lenteles

report-title-synthetic = Europos strateginių technologijų platforma: { $year } m. metinė ataskaita (sintetiniai duomenys)
report-subtitle-synthetic = Sintetiniai duomenys: visi skaičiai išgalvoti. Lentelės ir paveikslai. Duomenų data: { $date }
made-by-synthetic = Parengta naudojant step-report { $version } pagal sintetinius duomenis, išgalvotas kampanijos { $campaign } lenteles
word-synthetic = Sintetiniai duomenys

table-heading = { $number } lentelė
figure-heading = { $number } paveikslas

word-contents = Turinys
word-notes = Pastabos
word-note = Pastaba
word-cover = Titulinis lapas
word-tables = Lentelės
word-figures = Paveikslai
word-source = Šaltinis
word-not-reported = Nepranešta
word-data-table = Skaičiai lentelėje
word-skip = Eiti prie turinio
word-sheet = Lapas
word-title = Pavadinimas
word-number = Numeris
word-reason = Priežastis
date = { $year } m. { $month } { $day } d.
month = { $year } m. { $month }
empty-cell = nepranešta arba netaikoma
total = Iš viso
subtotal = Iš viso, { $label }
key-none = nesuskirstyta

area-extra-regio = { $country }: už regionų ribų (extra-regio)
area-unknown-region = { $country }: regionas nežinomas
area-unknown = Vieta nežinoma

source-line = Šaltinis: Komisijos tarnybų ir valstybių narių duomenys, pateikti { $year } m. STEP metinei ataskaitai; duomenų data: { $date }
source-line-synthetic = Šaltinis: sintetiniai duomenys, o ne STEP metinei ataskaitai pateikti duomenys; { $year } m., duomenų data: { $date }
missing-dataset = Duomenų rinkinys „{ $dataset }“ nepateiktas.
missing-columns = { $count ->
    [one] Duomenų rinkinys „{ $dataset }“ pateiktas be skilties „{ $columns }“.
    [few] Duomenų rinkinys „{ $dataset }“ pateiktas be skilčių „{ $columns }“.
    [many] Duomenų rinkinys „{ $dataset }“ pateiktas be skilčių „{ $columns }“.
   *[other] Duomenų rinkinys „{ $dataset }“ pateiktas be skilčių „{ $columns }“.
}
missing-facts = Duomenų rinkinyje „{ $dataset }“ nėra tokių duomenų.

unit-EUR-0 = EUR
unit-EUR-3 = tūkst. EUR
unit-EUR-6 = mln. EUR
unit-EUR-9 = mlrd. EUR
unit-count = skaičius
unit-percent = %
unit-score = įvertinimas

column-sector = Sektorius
column-programme = Programa
column-call = Kvietimas
column-number = Nr.
column-topic = Tema
column-opens = Pradžia
column-closes = Pabaiga
column-member_state = Valstybė narė
column-level = Lygmuo
column-area = Teritorija (NUTS)
column-category_of_region = Regiono kategorija
column-fund = Fondas
column-status = Statusas
column-state = Būsena
column-deadline = Terminas
column-funding_rate = Finansavimo norma
column-rank = Vieta
column-item = Informacija
column-specific_objective = Konkretus tikslas
column-intervention_field = Intervencijos sritis
column-enterprise_type = Įmonės rūšis
column-policy_objective = Politikos tikslas
column-kind_of_investment = Investicijos rūšis
column-kind_of_area = Teritorijos rūšis
column-respondent_type = Respondento rūšis
column-respondents = Respondentai
column-basis = Pagrindas

measure-budget = Biudžetas
measure-amount = Suma
measure-grant = Dotacijos
measure-seals = Ženklai
measure-preselected = Preliminariai atrinkti dotacijai gauti
measure-not_preselected = Preliminariai neatrinkti dotacijai gauti
measure-programmes = Programos
measure-share = Dalis
measure-score = Įvertinimas
measure-respondents = Respondentai

count-programmes = { $count ->
    [one] { $number } programa
    [few] { $number } programos
    [many] { $number } programos
   *[other] { $number } programų
}
count-seals = { $count ->
    [one] { $number } ženklas
    [few] { $number } ženklai
    [many] { $number } ženklo
   *[other] { $number } ženklų
}

alt-donut = Žiedinė diagrama, { $count ->
    [one] { $number } dalis
    [few] { $number } dalys
    [many] { $number } dalies
   *[other] { $number } dalių
}: { $title }
alt-bars = Stulpelinė diagrama, { $count ->
    [one] { $number } stulpelis
    [few] { $number } stulpeliai
    [many] { $number } stulpelio
   *[other] { $number } stulpelių
}: { $title }
alt-map = Valstybių narių žemėlapis; valstybių narių su skrituliu skaičius: { $number }: { $title }
alt-tiles = NUTS 2 regionų kvadratų žemėlapis, vienas kvadratas kiekvienam regionui; regionų su verte skaičius: { $number }: { $title }
alt-regions = NUTS 2 regionų žemėlapis; regionų su verte skaičius: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Didžiausios vertės: { $values }. Lentelėje pateiktos visos vertės.
map-no-value = nėra skritulio: nepranešta
regions-no-value = nepranešta
regions-outside = už ES ribų
regions-elsewhere = Nėra žemėlapyje, nes nenurodyta pagal NUTS 2 regionus ({ $unit }): { $rows }.
regions-boundaries = © „EuroGeographics“ (administracinės ribos).

title-T1 = Kvietimai teikti pasiūlymus, kuriais prisidedama prie STEP, pagal tiesiogiai valdomas programas
title-T2 = STEP patvirtinti programų pakeitimai, pagal programas ir fondus
title-T3 = Kvietimai teikti STEP projektus pagal sanglaudos politikos programas valstybėse narėse
title-T4 = Suteikti STEP ženklai ir preliminariai dotacijai gauti atrinkti projektai, pagal kvietimus ir temas
title-F3 = Tiesiogiai valdomų STEP kvietimų biudžetas, pagal sektorius
title-F4 = Inovacijų fondo dotacijos švarioms technologijoms, pagal valstybes nares
title-F5 = Programos „Europos horizontas“ dotacijos skaitmeninėms technologijoms, pagal valstybes nares
title-F6 = Programos „ES – sveikatos labui“ dotacijos biotechnologijoms, pagal valstybes nares
title-F7 = STEP patvirtinti programų pakeitimai, pagal fondus
title-F8 = STEP patvirtinti programų pakeitimai: sumos ir programų skaičius, pagal valstybes nares
title-F9 = Iki duomenų datos pateikti STEP programų pakeitimai, pagal valstybes nares
title-F10 = STEP patvirtintos ERPF ir ESF+ sumos, pagal regionų kategorijas
title-F11 = STEP patvirtintos sumos, pagal politikos tikslus ir konkrečius tikslus
title-F12 = STEP patvirtintos sumos, pagal investicijų rūšis
title-F13 = Gamybinės investicijos į STEP, pagal įmonių rūšis ir sektorius
title-F14 = STEP ženklai pagal programas: projektai su dotacija ir be jos, su finansavimo norma
title-F15 = STEP ženklai pagal dalyvaujančias valstybes nares
title-F16 = Apklausa: respondentai pagal rūšis
title-F17 = Apklausa: atsakymai pagal respondentų rūšis
title-F18 = Apklausa: informacija, kurią projektų vykdytojai laiko esmine

note-rounding = Dėl apvalinimo skaičių suma gali nesutapti su bendra suma.
note-additive = Dalys suapvalintos taip, kad jų suma sutaptų su išspausdintomis bendromis sumomis (didžiausios liekanos); todėl paskutinis skaitmuo gali skirtis nuo tikslios vertės skaitmens.
note-call-without-fund = Kvietimas, kurio fondas nenurodytas, finansuojamas iš kelių fondų; suma nesuskirstyta.
note-preselected-by-call = Inovacijų fondas apie preliminarią atranką dotacijai gauti praneša pagal kvietimus, o ne pagal temas.
note-equal-split = Keliose vietose vykdomi projektai padalyti po lygiai toms vietoms.
note-own-contribution = Kiekvieno subjekto nuosavas įnašas įskaitomas subjekto valstybėje narėje.
note-programmes-once = Programa, pakeista dėl kelių fondų, skaičiuojama vieną kartą.
note-category-of-programme = Regioninės programos kategorija nustatoma pagal jos regioną; nacionalinės programos kategorija yra ta, kurią praneša valstybė narė, arba ta, kurios prielaida daroma, kaip čia nurodyta.
note-five-member-states = Pranešta tik apie penkias valstybes nares, turinčias daugiausia ženklų; dalyvauja ir kitos.
note-seals-not-additive = Ženklas skaičiuojamas vieną kartą kiekvienoje dalyvaujančioje valstybėje narėje, todėl valstybių narių suma nėra ženklų skaičius.

place-cell = { $file }, langelis { $cell }
place-cell-of-sheet = { $file }, lapas „{ $sheet }“, langelis { $cell }
note-assumed = * Nepranešta, bet daroma prielaida: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Ištaisyta: { $place }: atsiųsta „{ $from }“, įskaitoma „{ $to }“. { $reason }
note-filled = Ištaisyta: { $place }: atsiųsta tuščia, įskaitoma „{ $to }“. { $reason }
note-emptied = Ištaisyta: { $place }: atsiųsta „{ $from }“, tai neįskaitoma. { $reason }
note-left-out = Praleista: { $place }, eilutė „{ $from }“. { $reason }
note-more-corrections = Yra ir daugiau taisymų; visi jie išvardyti duomenų rinkmenose.
heading-K-table = { $number } pagrindinių skaičių lentelė
heading-R-table = { $number } regioninė lentelė
heading-R-figure = { $number } regioninis paveikslas
heading-S-table = { $number } papildoma lentelė
heading-S-figure = { $number } papildomas paveikslas
heading-Y-table = { $number } lentelė pagal metus
heading-Y-figure = { $number } paveikslas pagal metus

unit-EUR-per-inhabitant = EUR vienam gyventojui
unit-rank = vieta

measure-per_head = Suma vienam gyventojui
measure-rank = Vieta
measure-share_so_far = Dalis kartu su ankstesnėmis eilutėmis
measure-share_of_ten_regions = Dešimties didžiausių regionų dalis
measure-regions_making_half = Regionai, kuriems tenka pusė sumos
measure-share_of_five_programmes = Penkių didžiausių programų dalis
measure-programmes_making_half = Programos, kurioms tenka pusė sumos

title-S3 = STEP patvirtintos sumos vienam gyventojui, pagal valstybes nares
title-S4 = STEP patvirtintos sumos vienam gyventojui, pagal NUTS 2 regionus
title-S5 = STEP patvirtintos ERPF ir ESF+ sumos vienam gyventojui, pagal regionų kategorijas
title-S6 = STEP patvirtintų sumų koncentracija, pagal fondus
title-S7 = Dešimt teritorijų, kurių regioninėms programoms patvirtintos didžiausios STEP sumos

note-top = Pateiktos tik didžiausios eilutės.
note-top-of-all = Pateiktos tik didžiausios eilutės; bendra suma apima visas eilutes.
note-population = Gyventojų skaičius paimtas iš Jungtinio tyrimų centro 2021 m. gyventojų tinklelio ir nėra oficialus surašymas; Prancūzijos atokiausių regionų skaičius paimtas iš nacionalinio surašymo.
note-per-head-of-all = Sumos padalytos iš visų vietos gyventojų, nesvarbu, ar ji turi programą. Bendra suma yra Europos Sąjungos.
note-regions-of-the-whole = Regionai yra programose nurodyti NUTS 1 ir 2 lygmens regionai. Nacionalinės programos yra visumos dalis, bet niekada nepatenka tarp didžiausių regionų.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } tūkst.
running-6 = { $number } mln.
running-9 = { $number } mlrd.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Pagrindinis skaičius
column-unit = Vienetas
column-value = Vertė
column-measure = Priemonė
column-title = Pavadinimas
column-operation = Veiksmas
column-partner = Įgyvendinimo partneris

none = Nėra: už šiuos metus nieko tokio nepranešta.
missing-key-figures = Nepateiktas nė vienas iš atitinkamų duomenų rinkinių.

title-K1 = Pagrindiniai skaičiai ataskaitos tekstui
title-S1 = Ekonomikos gaivinimo ir atsparumo didinimo priemonės sumos STEP, pagal valstybes nares ir sektorius
title-S2 = „InvestEU“ garantijos STEP, pagal valstybes nares ir sektorius

key-call_budget = Tiesiogiai valdomų kvietimų biudžetas
key-call_topics = Tiesiogiai valdomų kvietimų temos
key-call_programmes = Programos su tokiais kvietimais
key-seals = Suteikti STEP ženklai
key-seals_preselected = STEP ženklą turintys projektai, preliminariai atrinkti dotacijai gauti
key-grants = Dotacijos
key-submitted_amount = Pateiktų programų pakeitimų suma
key-submitting_member_states = Valstybės narės, pateikusios programų pakeitimus
key-approved_amount = Patvirtintų programų pakeitimų suma
key-approved_amendments = Patvirtinti programų pakeitimai
key-approved_member_states = Valstybės narės, turinčios patvirtintų programų pakeitimų
key-largest_member_state = Didžiausia valstybei narei patvirtinta suma: { $of }
key-largest_member_state-unknown = Didžiausia valstybei narei patvirtinta suma
key-largest_member_states = Trijų valstybių narių, kurioms patvirtintos didžiausios sumos, dalis
key-less_developed_erdf = Mažiau išsivysčiusių regionų dalis patvirtintoje ERPF sumoje
key-less_developed_esf = Mažiau išsivysčiusių regionų dalis patvirtintoje ESF+ sumoje
key-national_calls = Valstybių narių kvietimai pagal sanglaudos politikos programas
key-national_call_budget = Šių kvietimų biudžetas
heading-M-figure = { $number } žemėlapis
key-other = Kiti
unit-number = skaičius
column-project = Projektas
column-entity = Subjektas
column-indicator = Rodiklis
measure-target = Planuojami rezultatai
note-repeated-rows = { $measure }: skaičiuojama vieną kartą kiekvienoje eilutėje, kuriai priklauso, todėl eilučių suma nėra bendra suma.
note-repeated-columns = { $measure }: skaičiuojama vieną kartą kiekvienoje skiltyje, kuriai priklauso, todėl skilčių suma nėra bendra suma.
note-funds-without-category = TPF ir Sanglaudos fondas neturi regiono kategorijos.
note-programme-area = Sumos nurodytos prie kiekvienos programos teritorijos: nacionalinių programų ir 1 lygmens regionų sumos nepaskirstytos jų regionams.
note-grants-by-place = Inovacijų fondo projektai, vykdomi keliose vietose, padalyti po lygiai toms vietoms; kitais atvejais įskaitomas kiekvieno subjekto nuosavas įnašas.
title-R1 = STEP patvirtintos sumos, pagal regionus ir fondus
title-R2 = Dotacijos STEP projektams, pagal regionus ir sektorius
title-R3 = STEP ženklai, pagal dalyvaujančius regionus ir sektorius
title-R4 = STEP patvirtintos sumos, pagal regionų kategorijas ir fondus
title-R5 = STEP patvirtintos sumos, pagal regionus ir sektorius
title-R6 = Planuojami programų rezultatai, pagal rodiklius ir sektorius
title-R7 = Atrinkti projektai, kuriems skirtos didžiausios dotacijos
title-M1 = STEP patvirtintos sumos, pagal regionus
title-M2 = Dotacijos STEP projektams, pagal regionus
title-M3 = STEP ženklai, pagal dalyvaujančius regionus
# Where a number comes from, in the page.
explain-title = Iš kur šis skaičius
explain-hint = Galima sužinoti, iš kur gautas kiekvienas skaičius: spustelėkite jį arba pereikite prie jo tabuliavimo ir rodyklių klavišais ir paspauskite „Enter“.
explain-close = Užverti
explain-exact = Tiksli vertė
explain-calculation = Apskaičiavimas
explain-counted = Kas skaičiuojama
explain-universe = Etapas
explain-places = Vietos
explain-regions = Regionai
explain-rounded = Suapvalinta
explain-addends = Dėmenys
explain-part = Dalį sudaro
explain-whole = Visumą sudaro
explain-value = Vertė
explain-cell = Langelis
explain-file = Rinkmena ir lapas
explain-written = Kaip nurodyta
explain-row = Eilutė
explain-more = ir dar { $number }: { $command }
explain-values = { $count ->
    [one] { $number } vertė
    [few] { $number } vertės
    [many] { $number } vertės
   *[other] { $number } verčių
}
explain-per-head = { $amount } / { $people } gyventojų = { $exact }
explain-distinct = { $number } skirtingi ({ $columns }): { $keys }
explain-up-to = { $of }, duomenų data: { $date }
explain-half-up = pusės tolyn nuo nulio
explain-half-even = pusės prie lyginio skaitmens
explain-rounding = vieną kartą, nuo tikslios vertės, { $rule }, tikslumas: { $count ->
    [0] sveikieji skaičiai
    [one] { $number } skaitmuo po kablelio
    [few] { $number } skaitmenys po kablelio
    [many] { $number } skaitmens po kablelio
   *[other] { $number } skaitmenų po kablelio
} ({ $unit })
explain-additive = { $rounding }; dalys suapvalintos taip, kad jų suma sutaptų su išspausdinta bendra suma
explain-carried = NUTS { $from_version } regionas { $from } yra NUTS { $to_version } regionas { $to }
explain-carried-part = NUTS { $from_version } regionas { $from } padalytas: { $share } NUTS { $to_version } regionui { $to }, pagal 2021 m. gyventojų skaičių

dataset-calls = Kvietimai teikti pasiūlymus
dataset-seals = STEP ženklai, pagal temas
dataset-seals_by_member_state = STEP ženklai, pagal valstybes nares
dataset-grants = Dotacijos, pagal valstybes nares
dataset-projects = Projektai ir jų subjektai
dataset-amendments = Programų pakeitimai
dataset-national_calls = Nacionaliniai kvietimai
dataset-indicators = Rodikliai
dataset-survey = Apklausa
dataset-cohesion_categorisation = Sanglaudos politika: finansavimas pagal kategorijas
dataset-cohesion_planned_finances = Sanglaudos politika: planuojamas finansavimas
dataset-cohesion_financial_plan = Sanglaudos politika: finansinis planas pagal metus
dataset-cohesion_payments = Sanglaudos politika: mokėjimai iš viso
dataset-cordis_projects = CORDIS: projektai
dataset-cordis_organisations = CORDIS: organizacijos

universe-submitted = pateikta
universe-approved = patvirtinta
universe-pending = pateikta, dar nenuspręsta
universe-reserved = rezervuota
universe-awarded = suteikta
universe-planned = planuojama
universe-answered = atsakyta

attribution-as-reported = kaip pranešta
attribution-equal-split-over-the-locations = lygios dalys projekto vietoms
attribution-each-entitys-own-contribution = kiekvieno subjekto nuosavas įnašas
attribution-once-in-every-country-involved = vieną kartą kiekvienoje dalyvaujančioje šalyje

attribution-own-area = prie kiekvienos programos teritorijos, nepaskirstyta jos regionams
attribution-spread = paskirstyta 2 lygmens regionams pagal gyventojų skaičių
attribution-once-per-place = vieną kartą kiekvienoje dalyvaujančioje šalyje ar regione
explain-spread = { $from } suma paskirstyta jo regionams: { $part } iš { $whole } 2021 m. gyventojų gyvena { $to }
explain-corrected = Ištaisyta
explain-assumed = Daroma prielaida
explain-left-out = praleista

column-year = Metai
measure-change = Pokytis, palyginti su ankstesniais metais
measure-change_percent = Pokytis, palyginti su ankstesniais metais, procentais
measure-cumulated = Iš viso nuo pirmųjų metų
missing-earlier-years = Nepateikti jokių ankstesnių metų duomenų rinkinio „{ $dataset }“ duomenys.
title-Y1 = STEP patvirtintos sumos, pagal fondus ir metus
title-Y2 = STEP patvirtintos sumos, pagal valstybes nares: metai, pokytis, palyginti su ankstesniais metais, ir visų metų suma
title-Y3 = Tiesiogiai valdomų STEP kvietimų biudžetas, pagal sektorius ir metus
note-change = Kai pranešta apie abejus metus, eilutė, kurios vienuose iš jų nėra, juose laikoma nuliu.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[pastaba 1]`.
note-mark = pastaba
not-applicable = netaikoma
one-table = Šiame lape yra viena lentelė.
about-workbook = Kiekviena lentelė pateikta atskirame lape. Langeliuose įrašyti nesuapvalinti skaičiai, kurie rodomi suapvalinti kaip ataskaitoje.
explain-place = { $number } vieta iš { $rows } eilučių, didžiausia pirma
explain-largest = { $sum }; didžiausia iš { $all } ({ $of })
explain-making = didžiausi, { $number } iš { $all } ({ $of }), sudaro { $percent } %
explain-compared = Palyginta su
explain-year = Metai
explain-year-before = Ankstesni metai
explain-converted = Perskaičiuota

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Tiesiogiai valdomi kvietimai: atviri, numatomi ir uždaryti
title-portal-national-calls = Kvietimai valstybėse narėse
title-portal-seal-projects = Projektai, turintys STEP ženklą, pagal šalis ir regionus
title-portal-seals = STEP ženklai pagal kvietimus ir temas
title-portal-amendments-by-member-state = STEP patvirtintos sumos, pagal valstybes nares ir fondus
title-portal-grants-by-member-state = Dotacijos STEP projektams, pagal valstybes nares, programas ir sektorius
title-portal-grants-by-region = Dotacijos STEP projektams, pagal regionus, programas ir sektorius
title-portal-contact-points = Nacionaliniai informacijos centrai
column-organisation = Organizacija
column-role = Vaidmuo
column-web_page = Interneto puslapis
column-email = E. pašto adresas
column-state_at_cut_off = Būsena duomenų datą
word-extracts = Išrašai STEP portalui
filter-text = Ieškoti visuose stulpeliuose
filter-all = visi
filter-reset = Rodyti visas eilutes
filter-shown = Rodoma eilučių: { $shown } iš { $all }
title-portal-amendments-by-region = STEP patvirtintos sumos, pagal regionus ir fondus
column-preselected = Preliminariai atrinkti dotacijai gauti
dataset-forthcoming_calls = Numatomi kvietimai
dataset-contact_points = Nacionaliniai informacijos centrai
