# Everything that a reader of the report sees in Finnish, but for the labels of codes.

report-title = Euroopan strategisten teknologioiden kehysväline: vuosikertomus { $year }
report-subtitle = Taulukot ja kuviot. Tietojen katkaisupäivä: { $date }
made-by = Laadittu ohjelmalla step-report { $version } raportointikierroksen { $campaign } laskentataulukoista

report-title-synthetic = Euroopan strategisten teknologioiden kehysväline: vuosikertomus { $year } (synteettistä aineistoa)
report-subtitle-synthetic = Synteettistä aineistoa: kaikki luvut ovat keksittyjä. Taulukot ja kuviot. Tietojen katkaisupäivä: { $date }
made-by-synthetic = Laadittu ohjelmalla step-report { $version } synteettisestä aineistosta, kierroksen { $campaign } keksityistä laskentataulukoista
word-synthetic = Synteettistä aineistoa

table-heading = Taulukko { $number }
figure-heading = Kuvio { $number }

word-contents = Sisällys
word-notes = Huomautukset
word-note = Huomautus
word-cover = Kansilehti
word-tables = Taulukot
word-figures = Kuviot
word-source = Lähde
word-not-reported = Ei ilmoitettu
word-data-table = Luvut taulukkona
word-skip = Siirry sisältöön
word-sheet = Välilehti
word-title = Otsikko
word-number = Numero
word-reason = Syy
date = { $day }. { $month } { $year }
month = { $month } { $year }
empty-cell = ei ilmoitettu tai ei sovelleta
total = Yhteensä
subtotal = Yhteensä, { $label }
key-none = ei eritelty

area-extra-regio = { $country }: alueiden ulkopuolella (extra-regio)
area-unknown-region = { $country }: alue ei tiedossa
area-unknown = Paikka ei tiedossa

source-line = Lähde: komission yksiköiden ja jäsenvaltioiden ilmoitukset STEP-vuosikertomusta { $year } varten; tietojen katkaisupäivä: { $date }.
source-line-synthetic = Lähde: synteettinen aineisto, ei STEP-vuosikertomusta varten tehdyt ilmoitukset; vuosi { $year }, tietojen katkaisupäivä: { $date }.
missing-dataset = Tietoaineistoa ”{ $dataset }” ei ilmoitettu.
missing-columns = { $count ->
    [one] Tietoaineisto ”{ $dataset }” ilmoitettiin ilman saraketta ”{ $columns }”.
   *[other] Tietoaineisto ”{ $dataset }” ilmoitettiin ilman sarakkeita ”{ $columns }”.
}
missing-facts = Tietoaineistossa ”{ $dataset }” ei ole tällaisia tietoja.

unit-EUR-0 = EUR
unit-EUR-3 = tuhatta euroa
unit-EUR-6 = miljoonaa euroa
unit-EUR-9 = miljardia euroa
unit-count = lukumäärä
unit-percent = %
unit-score = pisteet

column-sector = Ala
column-programme = Ohjelma
column-call = Ehdotuspyyntö
column-number = Nro
column-topic = Aihe
column-opens = Avautuu
column-closes = Sulkeutuu
column-member_state = Jäsenvaltio
column-level = Taso
column-area = Alue (NUTS)
column-category_of_region = Alueluokka
column-fund = Rahasto
column-status = Tila
column-state = Vaihe
column-deadline = Määräaika
column-funding_rate = Rahoitusaste
column-rank = Sija
column-item = Tieto
column-specific_objective = Erityistavoite
column-intervention_field = Tukitoimen ala
column-enterprise_type = Yritystyyppi
column-policy_objective = Toimintapoliittinen tavoite
column-kind_of_investment = Investoinnin laji
column-kind_of_area = Alueen laji
column-respondent_type = Vastaajatyyppi
column-respondents = Vastaajat
column-basis = Peruste

measure-budget = Talousarvio
measure-amount = Määrä
measure-grant = Avustukset
measure-seals = Merkit
measure-preselected = Avustusta varten esivalitut
measure-not_preselected = Muut kuin avustusta varten esivalitut
measure-programmes = Ohjelmat
measure-share = Osuus
measure-score = Pisteet
measure-respondents = Vastaajat

count-programmes = { $count ->
    [one] { $number } ohjelma
   *[other] { $number } ohjelmaa
}
count-seals = { $count ->
    [one] { $number } merkki
   *[other] { $number } merkkiä
}

alt-donut = Rengaskaavio, { $count ->
    [one] { $number } osa
   *[other] { $number } osaa
}: { $title }
alt-bars = Palkkikaavio, { $count ->
    [one] { $number } palkki
   *[other] { $number } palkkia
}: { $title }
alt-map = Jäsenvaltioiden kartta, ympyröitä { $number }: { $title }
alt-tiles = NUTS 2 -alueiden ruutukartta, yksi neliö aluetta kohti, arvoja { $number }: { $title }
alt-regions = NUTS 2 -alueiden kartta, arvoja { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Suurimmat arvot ovat: { $values }. Taulukossa ovat kaikki arvot.
map-no-value = ei ympyrää: ei ilmoitettu
regions-no-value = ei ilmoitettu
regions-outside = EU:n ulkopuolella
regions-elsewhere = Eivät kartalla, koska niitä ei ole ilmoitettu NUTS 2 -alueittain ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics hallinnollisten rajojen osalta.

title-T1 = STEP-kehysvälinettä tukevat ehdotuspyynnöt suoraan hallinnoiduissa ohjelmissa
title-T2 = STEP-kehysvälinettä koskevat hyväksytyt ohjelmamuutokset, ohjelmittain ja rahastoittain
title-T3 = STEP-hankkeita koskevat ehdotuspyynnöt jäsenvaltioiden koheesiopolitiikan ohjelmissa
title-T4 = Myönnetyt STEP-merkit ja avustusta varten esivalitut hankkeet, ehdotuspyynnöittäin ja aiheittain
title-F3 = Suoraan hallinnoitujen STEP-ehdotuspyyntöjen talousarvio, aloittain
title-F4 = Innovaatiorahaston avustukset puhtaisiin teknologioihin, jäsenvaltioittain
title-F5 = Horisontti Eurooppa -puiteohjelman avustukset digitaaliteknologioihin, jäsenvaltioittain
title-F6 = EU4Health-ohjelman avustukset bioteknologioihin, jäsenvaltioittain
title-F7 = STEP-kehysvälinettä koskevat hyväksytyt ohjelmamuutokset, rahastoittain
title-F8 = STEP-kehysvälinettä koskevat hyväksytyt ohjelmamuutokset: määrät ja ohjelmien lukumäärä, jäsenvaltioittain
title-F9 = Katkaisupäivään mennessä toimitetut STEP-kehysvälinettä koskevat ohjelmamuutokset, jäsenvaltioittain
title-F10 = STEP-kehysvälineelle hyväksytyt EAKR:n ja ESR+:n määrät, alueluokittain
title-F11 = STEP-kehysvälineelle hyväksytyt määrät, toimintapoliittisten tavoitteiden ja erityistavoitteiden mukaan
title-F12 = STEP-kehysvälineelle hyväksytyt määrät, investoinnin lajin mukaan
title-F13 = Tuotannolliset investoinnit STEP-kehysvälineessä, yritystyypin ja alan mukaan
title-F14 = STEP-merkit ohjelmittain: avustusta saavat ja muut hankkeet sekä rahoitusaste
title-F15 = STEP-merkit osallistuvien jäsenvaltioiden mukaan
title-F16 = Kysely: vastaajat tyypeittäin
title-F17 = Kysely: vastaukset vastaajatyypeittäin
title-F18 = Kysely: hankkeiden toteuttajien olennaisina pitämät tiedot

note-rounding = Pyöristyksen vuoksi luvut eivät välttämättä täsmää yhteissummien kanssa.
note-additive = Osat on pyöristetty niin, että niistä muodostuvat painetut yhteissummat (suurimmat jäännökset); viimeinen numero voi siksi poiketa tarkan arvon numerosta.
note-call-without-fund = Ehdotuspyyntö, jolle ei ole ilmoitettu rahastoa, rahoitetaan useasta rahastosta; määrää ei ole eritelty.
note-preselected-by-call = Innovaatiorahasto ilmoittaa esivalinnan avustusta varten ehdotuspyynnöittäin, ei aiheittain.
note-equal-split = Usealla paikalla toteutettavat hankkeet on jaettu tasan paikkojen kesken.
note-own-contribution = Kunkin yhteisön oma osuus lasketaan yhteisön jäsenvaltioon.
note-programmes-once = Ohjelma, jota on muutettu usean rahaston osalta, lasketaan kerran.
note-category-of-programme = Alueellisen ohjelman luokka määräytyy sen alueen mukaan; kansallisen ohjelman luokka on se, jonka jäsenvaltio ilmoittaa, tai se, joka oletetaan, kuten tässä sanotaan.
note-five-member-states = Ilmoitettu on vain viisi jäsenvaltiota, joilla on eniten merkkejä; muitakin osallistuu.
note-seals-not-additive = Merkki lasketaan kerran kussakin osallistuvassa jäsenvaltiossa, joten jäsenvaltioiden summa ei ole merkkien lukumäärä.

place-cell = { $file }, solu { $cell }
place-cell-of-sheet = { $file }, välilehti ”{ $sheet }”, solu { $cell }
note-assumed = * Ei ilmoitettu vaan oletettu: { $column } ”{ $value }” ({ $conditions }). { $reason }
note-corrected = Korjattu: { $place }: lähetettiin ”{ $from }”, lasketaan ”{ $to }”. { $reason }
note-filled = Korjattu: { $place }: lähetettiin tyhjänä, lasketaan ”{ $to }”. { $reason }
note-emptied = Korjattu: { $place }: lähetettiin ”{ $from }”, jota ei lasketa. { $reason }
note-left-out = Jätetty pois: { $place }, rivi ”{ $from }”. { $reason }
note-more-corrections = Korjauksia on enemmän; datatiedostoissa luetellaan ne kaikki.
heading-K-table = Avainluvut { $number }
heading-R-table = Alueellinen taulukko { $number }
heading-R-figure = Alueellinen kuvio { $number }
heading-S-table = Lisätaulukko { $number }
heading-S-figure = Lisäkuvio { $number }
heading-Y-table = Vuositaulukko { $number }
heading-Y-figure = Vuosikuvio { $number }

unit-EUR-per-inhabitant = euroa asukasta kohti
unit-rank = sija

measure-per_head = Määrä asukasta kohti
measure-rank = Sija
measure-share_so_far = Osuus yhdessä edeltävien rivien kanssa
measure-share_of_ten_regions = Kymmenen suurimman alueen osuus
measure-regions_making_half = Alueet, jotka muodostavat puolet määrästä
measure-share_of_five_programmes = Viiden suurimman ohjelman osuus
measure-programmes_making_half = Ohjelmat, jotka muodostavat puolet määrästä

title-S3 = STEP-kehysvälineelle hyväksytyt määrät asukasta kohti, jäsenvaltioittain
title-S4 = STEP-kehysvälineelle hyväksytyt määrät asukasta kohti, NUTS 2 -alueittain
title-S5 = STEP-kehysvälineelle hyväksytyt EAKR:n ja ESR+:n määrät asukasta kohti, alueluokittain
title-S6 = STEP-kehysvälineelle hyväksyttyjen määrien keskittyminen, rahastoittain
title-S7 = Kymmenen aluetta, joiden alueellisista ohjelmista on hyväksytty eniten STEP-kehysvälineelle

note-top = Vain suurimmat rivit esitetään.
note-top-of-all = Vain suurimmat rivit esitetään; yhteissumma koskee kaikkia rivejä.
note-population = Asukasmäärät ovat Yhteisen tutkimuskeskuksen vuoden 2021 väestöruudukosta eivätkä virallisesta laskennasta; Ranskan syrjäisimpien alueiden luvut ovat kansallisesta väestönlaskennasta.
note-per-head-of-all = Määrät on jaettu kaikilla paikan asukkailla riippumatta siitä, onko paikalla ohjelmaa. Yhteissumma on Euroopan unionin.
note-regions-of-the-whole = Alueet ovat ohjelmissa mainittuja NUTS-tasojen 1 ja 2 alueita. Kansalliset ohjelmat ovat osa kokonaisuutta mutta eivät koskaan suurimpien alueiden joukossa.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $count ->
    [one] { $number } tuhat
   *[other] { $number } tuhatta
}
running-6 = { $count ->
    [one] { $number } miljoona
   *[other] { $number } miljoonaa
}
running-9 = { $count ->
    [one] { $number } miljardi
   *[other] { $number } miljardia
}
running-EUR = { $amount } euroa
running-percent = { $number } %

column-key_figure = Avainluku
column-unit = Yksikkö
column-value = Arvo
column-measure = Toimenpide
column-title = Nimi
column-operation = Toimi
column-partner = Toteutuskumppani

none = Ei yhtään: tältä vuodelta ei ilmoiteta mitään tällaista.
missing-key-figures = Mitään sen tietoaineistoista ei ilmoitettu.

title-K1 = Avainluvut kertomuksen tekstiä varten
title-S1 = Elpymis- ja palautumistukivälineen määrät STEP-kehysvälineelle, jäsenvaltioittain ja aloittain
title-S2 = InvestEU-takuut STEP-kehysvälineelle, jäsenvaltioittain ja aloittain

key-call_budget = Suoraan hallinnoitujen ehdotuspyyntöjen talousarvio
key-call_topics = Suoraan hallinnoitujen ehdotuspyyntöjen aiheet
key-call_programmes = Ohjelmat, joissa on tällaisia ehdotuspyyntöjä
key-seals = Myönnetyt STEP-merkit
key-seals_preselected = STEP-merkin saaneet hankkeet, jotka on esivalittu avustusta varten
key-grants = Avustukset
key-submitted_amount = Toimitettujen ohjelmamuutosten määrä
key-submitting_member_states = Jäsenvaltiot, jotka ovat toimittaneet ohjelmamuutoksia
key-approved_amount = Hyväksyttyjen ohjelmamuutosten määrä
key-approved_amendments = Hyväksytyt ohjelmamuutokset
key-approved_member_states = Jäsenvaltiot, joilla on hyväksyttyjä ohjelmamuutoksia
key-largest_member_state = Jäsenvaltion suurin hyväksytty määrä: { $of }
key-largest_member_state-unknown = Jäsenvaltion suurin hyväksytty määrä
key-largest_member_states = Niiden kolmen jäsenvaltion osuus, joilla on suurimmat hyväksytyt määrät
key-less_developed_erdf = Vähemmän kehittyneiden alueiden osuus EAKR:n hyväksytystä määrästä
key-less_developed_esf = Vähemmän kehittyneiden alueiden osuus ESR+:n hyväksytystä määrästä
key-national_calls = Jäsenvaltioiden ehdotuspyynnöt koheesiopolitiikan ohjelmissa
key-national_call_budget = Näiden ehdotuspyyntöjen talousarvio
heading-M-figure = Kartta { $number }
key-other = Muut
unit-number = lukumäärä
column-project = Hanke
column-entity = Yhteisö
column-indicator = Indikaattori
measure-target = Suunnitellut tulokset
note-repeated-rows = { $measure }: lasketaan kerran jokaisella rivillä, jolle kuuluvat, joten rivien summa ei ole yhteissumma.
note-repeated-columns = { $measure }: lasketaan kerran jokaisessa sarakkeessa, johon kuuluvat, joten sarakkeiden summa ei ole yhteissumma.
note-funds-without-category = JTF:llä ja koheesiorahastolla ei ole alueluokkaa.
note-programme-area = Määrät on merkitty kunkin ohjelman alueelle: kansallisten ohjelmien ja tason 1 alueiden määriä ei ole jaettu niiden alueille.
note-grants-by-place = Innovaatiorahaston usealla paikalla toteutettavat hankkeet on jaettu tasan paikkojen kesken; muutoin lasketaan kunkin yhteisön oma osuus.
title-R1 = STEP-kehysvälineelle hyväksytyt määrät, alueittain ja rahastoittain
title-R2 = Avustukset STEP-hankkeille, alueittain ja aloittain
title-R3 = STEP-merkit, osallistuvien alueiden ja alojen mukaan
title-R4 = STEP-kehysvälineelle hyväksytyt määrät, alueluokittain ja rahastoittain
title-R5 = STEP-kehysvälineelle hyväksytyt määrät, alueittain ja aloittain
title-R6 = Ohjelmien suunnitellut tulokset, indikaattoreittain ja aloittain
title-R7 = Valitut hankkeet, joilla on suurimmat avustukset
title-M1 = STEP-kehysvälineelle hyväksytyt määrät, alueittain
title-M2 = Avustukset STEP-hankkeille, alueittain
title-M3 = STEP-merkit, osallistuvien alueiden mukaan
# Where a number comes from, in the page.
explain-title = Mistä tämä luku on peräisin
explain-hint = Jokaisesta luvusta voi katsoa, mistä se on peräisin: napsauta sitä tai siirry siihen sarkain- ja nuolinäppäimillä ja paina Enter.
explain-close = Sulje
explain-exact = Tarkka arvo
explain-calculation = Laskelma
explain-counted = Mitä lasketaan
explain-universe = Vaihe
explain-places = Paikat
explain-regions = Alueet
explain-rounded = Pyöristetty
explain-addends = Osatekijät
explain-part = Osa koostuu seuraavista
explain-whole = Kokonaisuus koostuu seuraavista
explain-value = Arvo
explain-cell = Solu
explain-file = Tiedosto ja välilehti
explain-written = Kuten ilmoitettu
explain-row = Rivi
explain-more = ja vielä { $number }: { $command }
explain-values = { $count ->
    [one] { $number } arvo
   *[other] { $number } arvoa
}
explain-per-head = { $amount } / { $people } asukasta = { $exact }
explain-distinct = { $number } eri ({ $columns }): { $keys }
explain-up-to = { $of }, { $date } mennessä
explain-half-up = puolikkaat poispäin nollasta
explain-half-even = puolikkaat parilliseen numeroon
explain-rounding = kerran, tarkasta arvosta, { $rule }, tarkkuus: { $count ->
    [0] kokonaisluvut
    [one] { $number } desimaali
   *[other] { $number } desimaalia
} ({ $unit })
explain-additive = { $rounding }; osat pyöristetty niin, että niistä muodostuu painettu yhteissumma
explain-carried = NUTS { $from_version } -luokituksen { $from } on NUTS { $to_version } -luokituksen { $to }
explain-carried-part = NUTS { $from_version } -luokituksen { $from } jaettiin: { $share } NUTS { $to_version } -luokituksen alueeseen { $to }, vuoden 2021 väestön mukaan

dataset-calls = Ehdotuspyynnöt
dataset-seals = STEP-merkit, aiheittain
dataset-seals_by_member_state = STEP-merkit, jäsenvaltioittain
dataset-grants = Avustukset, jäsenvaltioittain
dataset-projects = Hankkeet ja niiden yhteisöt
dataset-amendments = Ohjelmamuutokset
dataset-national_calls = Kansalliset ehdotuspyynnöt
dataset-indicators = Indikaattorit
dataset-survey = Kysely
dataset-cohesion_categorisation = Koheesiopolitiikka: rahoitus luokittain
dataset-cohesion_planned_finances = Koheesiopolitiikka: suunniteltu rahoitus
dataset-cohesion_financial_plan = Koheesiopolitiikka: rahoitussuunnitelma vuosittain
dataset-cohesion_payments = Koheesiopolitiikka: kumulatiiviset maksut
dataset-cordis_projects = CORDIS: hankkeet
dataset-cordis_organisations = CORDIS: organisaatiot

universe-submitted = toimitettu
universe-approved = hyväksytty
universe-pending = toimitettu, ei vielä ratkaistu
universe-reserved = varattu
universe-awarded = myönnetty
universe-planned = suunniteltu
universe-answered = vastattu

attribution-as-reported = kuten ilmoitettu
attribution-equal-split-over-the-locations = yhtä suuret osat hankkeen paikoille
attribution-each-entitys-own-contribution = kunkin yhteisön oma osuus
attribution-once-in-every-country-involved = kerran kussakin osallistuvassa maassa

attribution-own-area = kunkin ohjelman alueella, ei jaettu sen alueille
attribution-spread = jaettu tason 2 alueille asukasluvun mukaan
attribution-once-per-place = kerran kussakin osallistuvassa maassa tai kullakin osallistuvalla alueella
explain-spread = alueen { $from } määrä on jaettu sen alueille: { $part } / { $whole } vuoden 2021 asukkaasta asuu alueella { $to }
explain-corrected = Korjattu
explain-assumed = Oletettu
explain-left-out = jätetty pois

column-year = Vuosi
measure-change = Muutos edellisvuodesta
measure-change_percent = Muutos edellisvuodesta prosentteina
measure-cumulated = Kertymä ensimmäisestä vuodesta
missing-earlier-years = Tietoaineistosta ”{ $dataset }” ei ole ilmoitettu aiempia vuosia.
title-Y1 = STEP-kehysvälineelle hyväksytyt määrät, rahastoittain ja vuosittain
title-Y2 = STEP-kehysvälineelle hyväksytyt määrät, jäsenvaltioittain: vuosi, muutos edellisvuodesta ja kaikkien vuosien summa
title-Y3 = Suoraan hallinnoitujen STEP-ehdotuspyyntöjen talousarvio, aloittain ja vuosittain
note-change = Jos molemmat vuodet on ilmoitettu, rivi, joka puuttuu toisesta, lasketaan siinä nollaksi.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[huomautus 1]`.
note-mark = huomautus
not-applicable = ei sovelleta
one-table = Tällä välilehdellä on yksi taulukko.
about-workbook = Jokaisella taulukolla on oma välilehtensä. Soluissa ovat pyöristämättömät luvut, ja ne näytetään pyöristettyinä kuten kertomuksessa.
explain-place = sija { $number }, rivejä { $rows }, suurin ensin
explain-largest = { $sum }; suurin, kaikkiaan { $all } ({ $of })
explain-making = suurimmat, { $number } kaikkiaan { $all } ({ $of }), muodostavat { $percent } %
explain-compared = Vertailukohta
explain-year = Vuosi
explain-year-before = Edellinen vuosi
explain-converted = Muunnettu

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Suoraan hallinnoidut ehdotuspyynnöt: avoimet, tulossa olevat ja suljetut
title-portal-national-calls = Ehdotuspyynnöt jäsenvaltioissa
title-portal-seal-projects = Hankkeet, joilla on STEP-merkki, maittain ja alueittain
title-portal-seals = STEP-merkit ehdotuspyynnöittäin ja aiheittain
title-portal-amendments-by-member-state = STEP-kehysvälineelle hyväksytyt määrät, jäsenvaltioittain ja rahastoittain
title-portal-grants-by-member-state = Avustukset STEP-hankkeille, jäsenvaltioittain, ohjelmittain ja aloittain
title-portal-grants-by-region = Avustukset STEP-hankkeille, alueittain, ohjelmittain ja aloittain
title-portal-contact-points = Kansalliset yhteyspisteet
column-organisation = Organisaatio
column-role = Rooli
column-web_page = Verkkosivu
column-email = Sähköpostiosoite
column-state_at_cut_off = Vaihe katkaisupäivänä
word-extracts = Otteet STEP-portaalia varten
filter-text = Hae kaikista sarakkeista
filter-all = kaikki
filter-reset = Näytä kaikki rivit
filter-shown = Rivejä näkyvissä: { $shown }/{ $all }
title-portal-amendments-by-region = STEP-kehysvälineelle hyväksytyt määrät, alueittain ja rahastoittain
column-preselected = Avustusta varten esivalitut
dataset-forthcoming_calls = Tulossa olevat ehdotuspyynnöt
dataset-contact_points = Kansalliset yhteyspisteet
