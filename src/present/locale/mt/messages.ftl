# Everything that a reader of the report sees in Maltese, but for the labels of codes.

report-title = Pjattaforma tat-Teknoloġiji Strateġiċi għall-Ewropa: rapport annwali { $year }
report-subtitle = Tabelli u figuri. Data limitu: { $date }
made-by = Magħmul minn step-report { $version } mill-ispreadsheets tal-kampanja ta’ rapportar { $campaign }

report-title-synthetic = Pjattaforma tat-Teknoloġiji Strateġiċi għall-Ewropa: rapport annwali { $year } (data sintetika)
report-subtitle-synthetic = Data sintetika: iċ-ċifri kollha huma ivvintati. Tabelli u figuri. Data limitu: { $date }
made-by-synthetic = Magħmul minn step-report { $version } minn data sintetika, l-ispreadsheets ivvintati tal-kampanja { $campaign }
word-synthetic = Data sintetika

table-heading = Tabella { $number }
figure-heading = Figura { $number }

word-contents = Werrej
word-notes = Noti
word-note = Nota
word-cover = Qoxra
word-tables = Tabelli
word-figures = Figuri
word-source = Sors
word-not-reported = Mhux irrapportat
word-data-table = Iċ-ċifri bħala tabella
word-skip = Aqbeż għall-kontenut
word-sheet = Paġna
word-title = Titolu
word-number = Numru
word-reason = Raġuni
date = { $day } ta’ { $month } { $year }
month = { $month } { $year }
empty-cell = mhux irrapportat jew mhux applikabbli
total = Total
subtotal = Total, { $label }
key-none = mhux imqassam

area-extra-regio = { $country }: barra mir-reġjuni (extra-regio)
area-unknown-region = { $country }: reġjun mhux magħruf
area-unknown = Post mhux magħruf

source-line = Sors: rapportar tas-servizzi tal-Kummissjoni u tal-Istati Membri għar-rapport annwali STEP { $year }; data limitu: { $date }.
source-line-synthetic = Sors: data sintetika, mhux ir-rapportar għal xi rapport annwali STEP; sena { $year }, data limitu: { $date }.
missing-dataset = Is-sett tad-data “{ $dataset }” ma ġiex irrapportat.
missing-columns = { $count ->
    [one] Is-sett tad-data “{ $dataset }” ġie rrapportat mingħajr il-kolonna “{ $columns }”.
    [two] Is-sett tad-data “{ $dataset }” ġie rrapportat mingħajr il-kolonni “{ $columns }”.
    [few] Is-sett tad-data “{ $dataset }” ġie rrapportat mingħajr il-kolonni “{ $columns }”.
    [many] Is-sett tad-data “{ $dataset }” ġie rrapportat mingħajr il-kolonni “{ $columns }”.
   *[other] Is-sett tad-data “{ $dataset }” ġie rrapportat mingħajr il-kolonni “{ $columns }”.
}
missing-facts = Is-sett tad-data “{ $dataset }” ma fih l-ebda data ta’ dan it-tip.

unit-EUR-0 = EUR
unit-EUR-3 = elf EUR
unit-EUR-6 = miljun EUR
unit-EUR-9 = biljun EUR
unit-count = għadd
unit-percent = %
unit-score = punteġġ

column-sector = Settur
column-programme = Programm
column-call = Sejħa
column-number = Nru
column-topic = Suġġett
column-opens = Tiftaħ
column-closes = Tagħlaq
column-member_state = Stat Membru
column-level = Livell
column-area = Żona (NUTS)
column-category_of_region = Kategorija ta’ reġjun
column-fund = Fond
column-status = Status
column-state = Stat
column-deadline = Skadenza
column-funding_rate = Rata ta’ finanzjament
column-rank = Klassifikazzjoni
column-item = Informazzjoni
column-specific_objective = Objettiv speċifiku
column-intervention_field = Qasam ta’ intervent
column-enterprise_type = Tip ta’ intrapriża
column-policy_objective = Objettiv ta’ politika
column-kind_of_investment = Tip ta’ investiment
column-kind_of_area = Tip ta’ żona
column-respondent_type = Tip ta’ rispondent
column-respondents = Rispondenti
column-basis = Bażi

measure-budget = Baġit
measure-amount = Ammont
measure-grant = Għotjiet
measure-seals = Siġilli
measure-preselected = Magħżula minn qabel għal għotja
measure-not_preselected = Mhux magħżula minn qabel għal għotja
measure-programmes = Programmi
measure-share = Sehem
measure-score = Punteġġ
measure-respondents = Rispondenti

count-programmes = { $count ->
    [one] { $number } programm
    [two] { $number } programmi
    [few] { $number } programmi
    [many] { $number }-il programm
   *[other] { $number } programm
}
count-seals = { $count ->
    [one] { $number } siġill
    [two] { $number } siġilli
    [few] { $number } siġilli
    [many] { $number }-il siġill
   *[other] { $number } siġill
}

alt-donut = Ċart f’forma ta’ ċirku, { $count ->
    [one] { $number } parti
    [two] { $number } partijiet
    [few] { $number } partijiet
    [many] { $number }-il parti
   *[other] { $number } parti
}: { $title }
alt-bars = Ċart bil-kolonni, { $count ->
    [one] { $number } kolonna
    [two] { $number } kolonni
    [few] { $number } kolonni
    [many] { $number }-il kolonna
   *[other] { $number } kolonna
}: { $title }
alt-map = Mappa tal-Istati Membri b’ċirku f’dan l-għadd ta’ Stati: { $number }: { $title }
alt-tiles = Mappa bil-kwadri tar-reġjuni NUTS 2, kwadru għal kull wieħed, b’valur f’dan l-għadd ta’ reġjuni: { $number }: { $title }
alt-regions = Mappa tar-reġjuni NUTS 2 b’valur f’dan l-għadd ta’ reġjuni: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). L-ogħla valuri huma: { $values }. It-tabella fiha l-valuri kollha.
map-no-value = mingħajr ċirku: mhux irrapportat
regions-no-value = mhux irrapportat
regions-outside = barra mill-UE
regions-elsewhere = Mhumiex fuq il-mappa, għax mhumiex mogħtija skont ir-reġjun NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics għall-konfini amministrattivi.

title-T1 = Sejħiet għal proposti li jikkontribwixxu għal STEP fi programmi b’ġestjoni diretta
title-T2 = Emendi tal-programmi approvati għal STEP, skont il-programm u l-fond
title-T3 = Sejħiet għal proġetti STEP fi programmi tal-politika ta’ koeżjoni fl-Istati Membri
title-T4 = Siġilli STEP mogħtija u proġetti magħżula minn qabel għal għotja, skont is-sejħa u s-suġġett
title-F3 = Baġit tas-sejħiet STEP b’ġestjoni diretta, skont is-settur
title-F4 = Għotjiet tal-Fond għall-Innovazzjoni għal teknoloġiji nodfa, skont l-Istat Membru
title-F5 = Għotjiet ta’ Orizzont Ewropa għal teknoloġiji diġitali, skont l-Istat Membru
title-F6 = Għotjiet ta’ EU4Health għal bijoteknoloġiji, skont l-Istat Membru
title-F7 = Emendi tal-programmi approvati għal STEP, skont il-fond
title-F8 = Emendi tal-programmi approvati għal STEP: ammonti u għadd ta’ programmi, skont l-Istat Membru
title-F9 = Emendi tal-programmi għal STEP ippreżentati sad-data limitu, skont l-Istat Membru
title-F10 = Ammonti approvati tal-FEŻR u tal-FSE+ għal STEP, skont il-kategorija ta’ reġjun
title-F11 = Ammonti approvati għal STEP, skont l-objettiv ta’ politika u l-objettiv speċifiku
title-F12 = Ammonti approvati għal STEP, skont it-tip ta’ investiment
title-F13 = Investiment produttiv għal STEP, skont it-tip ta’ intrapriża u s-settur
title-F14 = Siġilli STEP skont il-programm: proġetti b’għotja u mingħajrha, bir-rata ta’ finanzjament
title-F15 = Siġilli STEP skont l-Istat Membru involut
title-F16 = Stħarriġ: rispondenti skont it-tip
title-F17 = Stħarriġ: tweġibiet skont it-tip ta’ rispondent
title-F18 = Stħarriġ: informazzjoni li l-promoturi tal-proġetti jqisu essenzjali

note-rounding = Minħabba l-arrotondament, is-somma taċ-ċifri tista’ ma taqbilx mat-total.
note-additive = Il-partijiet huma arrotondati b’tali mod li jagħtu t-totali stampati (l-akbar fdal); l-aħħar ċifra tista’ għalhekk tkun differenti minn dik tal-valur eżatt.
note-call-without-fund = Sejħa mingħajr fond indikat hija ffinanzjata minn bosta fondi; l-ammont mhuwiex imqassam.
note-preselected-by-call = Il-Fond għall-Innovazzjoni jirrapporta l-għażla minn qabel għal għotja skont is-sejħa, mhux skont is-suġġett.
note-equal-split = Proġetti f’bosta postijiet huma maqsuma b’mod ugwali bejn il-postijiet tagħhom.
note-own-contribution = Il-kontribut proprju ta’ kull entità jingħadd fl-Istat Membru tal-entità.
note-programmes-once = Programm li ġie emendat għal bosta fondi jingħadd darba.
note-category-of-programme = Il-kategorija ta’ programm reġjonali tirriżulta mir-reġjun tiegħu; dik ta’ programm nazzjonali hija dik li jirrapporta l-Istat Membru, jew dik li hija preżunta kif jingħad hawnhekk.
note-five-member-states = Ġew irrapportati biss il-ħames Stati Membri bl-akbar għadd ta’ siġilli; huma involuti wkoll oħrajn.
note-seals-not-additive = Siġill jingħadd darba f’kull Stat Membru involut, għalhekk is-somma tal-Istati Membri mhijiex l-għadd ta’ siġilli.

place-cell = { $file }, ċella { $cell }
place-cell-of-sheet = { $file }, paġna “{ $sheet }”, ċella { $cell }
note-assumed = * Mhux irrapportat iżda preżunt: { $column } “{ $value }” ({ $conditions }). { $reason }
note-corrected = Ikkoreġut: { $place }: intbagħat “{ $from }”, jgħodd “{ $to }”. { $reason }
note-filled = Ikkoreġut: { $place }: intbagħat vojt, jgħodd “{ $to }”. { $reason }
note-emptied = Ikkoreġut: { $place }: intbagħat “{ $from }”, li ma jgħoddx. { $reason }
note-left-out = Imħolli barra: { $place }, ir-ringiela “{ $from }”. { $reason }
note-more-corrections = Hemm aktar korrezzjonijiet; il-fajls tad-data jelenkawhom kollha.
heading-K-table = Ċifri ewlenin { $number }
heading-R-table = Tabella reġjonali { $number }
heading-R-figure = Figura reġjonali { $number }
heading-S-table = Tabella supplimentari { $number }
heading-S-figure = Figura supplimentari { $number }
heading-Y-table = Tabella skont is-sena { $number }
heading-Y-figure = Figura skont is-sena { $number }

unit-EUR-per-inhabitant = EUR għal kull abitant
unit-rank = klassifikazzjoni

measure-per_head = Ammont għal kull abitant
measure-rank = Klassifikazzjoni
measure-share_so_far = Sehem flimkien mar-ringieli ta’ fuq
measure-share_of_ten_regions = Sehem tal-akbar għaxar reġjuni
measure-regions_making_half = Reġjuni li jagħmlu nofs l-ammont
measure-share_of_five_programmes = Sehem tal-akbar ħames programmi
measure-programmes_making_half = Programmi li jagħmlu nofs l-ammont

title-S3 = Ammonti approvati għal STEP għal kull abitant, skont l-Istat Membru
title-S4 = Ammonti approvati għal STEP għal kull abitant, skont ir-reġjun NUTS 2
title-S5 = Ammonti approvati tal-FEŻR u tal-FSE+ għal STEP għal kull abitant, skont il-kategorija ta’ reġjun
title-S6 = Konċentrazzjoni tal-ammonti approvati għal STEP, skont il-fond
title-S7 = L-għaxar żoni bl-akbar ammonti approvati ta’ programmi reġjonali għal STEP

note-top = Jintwerew biss l-akbar ringieli.
note-top-of-all = Jintwerew biss l-akbar ringieli; it-total huwa tar-ringieli kollha.
note-population = L-abitanti huma dawk tal-grilja tal-popolazzjoni tal-2021 taċ-Ċentru Konġunt tar-Riċerka, mhux għadd uffiċjali; dawk tar-reġjuni ultraperiferiċi Franċiżi ġejjin miċ-ċensiment nazzjonali.
note-per-head-of-all = L-ammonti huma diviżi bl-abitanti kollha tal-post, kemm jekk għandu programm kif ukoll jekk le. It-total huwa dak tal-Unjoni Ewropea.
note-regions-of-the-whole = Ir-reġjuni huma dawk tal-livelli NUTS 1 u 2 li jsemmu l-programmi. Il-programmi nazzjonali huma parti mit-total, iżda qatt ma jkunu fost l-akbar reġjuni.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } elf
running-6 = { $number } miljun
running-9 = { $number } biljun
running-EUR = EUR { $amount }
running-percent = { $number } %

column-key_figure = Ċifra ewlenija
column-unit = Unità
column-value = Valur
column-measure = Miżura
column-title = Titolu
column-operation = Operazzjoni
column-partner = Sieħeb implimentattiv

none = Xejn: għal din is-sena ma jiġi rrapportat xejn ta’ dan it-tip.
missing-key-figures = Ma ġie rrapportat l-ebda wieħed mis-settijiet tad-data tiegħu.

title-K1 = Ċifri ewlenin għat-test tar-rapport
title-S1 = Ammonti tal-Faċilità għall-Irkupru u r-Reżiljenza għal STEP, skont l-Istat Membru u s-settur
title-S2 = Garanziji InvestEU għal STEP, skont l-Istat Membru u s-settur

key-call_budget = Baġit tas-sejħiet b’ġestjoni diretta
key-call_topics = Suġġetti tas-sejħiet b’ġestjoni diretta
key-call_programmes = Programmi b’sejħiet bħal dawn
key-seals = Siġilli STEP mogħtija
key-seals_preselected = Proġetti b’Siġill STEP magħżula minn qabel għal għotja
key-grants = Għotjiet
key-submitted_amount = Ammont tal-emendi tal-programmi ppreżentati
key-submitting_member_states = Stati Membri li ppreżentaw emendi tal-programmi
key-approved_amount = Ammont tal-emendi tal-programmi approvati
key-approved_amendments = Emendi tal-programmi approvati
key-approved_member_states = Stati Membri b’emendi tal-programmi approvati
key-largest_member_state = L-akbar ammont approvat ta’ Stat Membru: { $of }
key-largest_member_state-unknown = L-akbar ammont approvat ta’ Stat Membru
key-largest_member_states = Sehem tat-tliet Stati Membri bl-akbar ammonti approvati
key-less_developed_erdf = Sehem tar-reġjuni inqas żviluppati fl-ammont approvat tal-FEŻR
key-less_developed_esf = Sehem tar-reġjuni inqas żviluppati fl-ammont approvat tal-FSE+
key-national_calls = Sejħiet tal-Istati Membri fi programmi tal-politika ta’ koeżjoni
key-national_call_budget = Baġit ta’ dawn is-sejħiet
heading-M-figure = Mappa { $number }
key-other = Oħrajn
unit-number = għadd
column-project = Proġett
column-entity = Entità
column-indicator = Indikatur
measure-target = Riżultati ppjanati
note-repeated-rows = { $measure }: jingħaddu darba f’kull ringiela li jappartjenu għaliha, għalhekk is-somma tar-ringieli mhijiex it-total.
note-repeated-columns = { $measure }: jingħaddu darba f’kull kolonna li jappartjenu għaliha, għalhekk is-somma tal-kolonni mhijiex it-total.
note-funds-without-category = L-FTĠ u l-Fond ta’ Koeżjoni m’għandhomx kategorija ta’ reġjun.
note-programme-area = L-ammonti jinsabu fiż-żona ta’ kull programm: dawk ta’ programmi nazzjonali u ta’ reġjuni tal-livell 1 mhumiex imqassma bejn ir-reġjuni tagħhom.
note-grants-by-place = Il-proġetti tal-Fond għall-Innovazzjoni f’bosta postijiet huma maqsuma b’mod ugwali bejn il-postijiet tagħhom; inkella jingħadd il-kontribut proprju ta’ kull entità.
title-R1 = Ammonti approvati għal STEP, skont ir-reġjun u l-fond
title-R2 = Għotjiet lil proġetti STEP, skont ir-reġjun u s-settur
title-R3 = Siġilli STEP, skont ir-reġjun involut u s-settur
title-R4 = Ammonti approvati għal STEP, skont il-kategorija ta’ reġjun u l-fond
title-R5 = Ammonti approvati għal STEP, skont ir-reġjun u s-settur
title-R6 = Riżultati ppjanati tal-programmi, skont l-indikatur u s-settur
title-R7 = Proġetti magħżula bl-akbar għotjiet
title-M1 = Ammonti approvati għal STEP, skont ir-reġjun
title-M2 = Għotjiet lil proġetti STEP, skont ir-reġjun
title-M3 = Siġilli STEP, skont ir-reġjun involut
# Where a number comes from, in the page.
explain-title = Minn fejn ġej dan in-numru
explain-hint = Għal kull numru wieħed jista’ jistaqsi minn fejn ġej: ikklikkja fuqu, jew mur fuqu bit-tast Tab u bit-tasti bil-vleġeġ u agħfas Enter.
explain-close = Agħlaq
explain-exact = Valur eżatt
explain-calculation = Kalkolu
explain-counted = X’jingħadd
explain-universe = Stadju
explain-places = Postijiet
explain-regions = Reġjuni
explain-rounded = Arrotondat
explain-addends = Magħmul minn
explain-part = Il-parti hija magħmula minn
explain-whole = It-total huwa magħmul minn
explain-value = Valur
explain-cell = Ċella
explain-file = Fajl u paġna
explain-written = Kif inkiteb
explain-row = Ringiela
explain-more = u { $number } oħra: { $command }
explain-values = { $count ->
    [one] { $number } valur
    [two] { $number } valuri
    [few] { $number } valuri
    [many] { $number }-il valur
   *[other] { $number } valur
}
explain-per-head = { $amount } / { $people } abitanti = { $exact }
explain-distinct = { $number } differenti ({ $columns }): { $keys }
explain-up-to = { $of }, sa { $date }
explain-half-up = in-nofs lil hinn miż-żero
explain-half-even = in-nofs lejn iċ-ċifra żewġ
explain-rounding = darba, mill-valur eżatt, { $rule }, sa { $count ->
    [0] numri sħaħ
    [one] { $number } ċifra deċimali
    [two] { $number } ċifri deċimali
    [few] { $number } ċifri deċimali
    [many] { $number }-il ċifra deċimali
   *[other] { $number } ċifra deċimali
} ({ $unit })
explain-additive = { $rounding }; partijiet arrotondati b’tali mod li jagħtu t-total stampat
explain-carried = { $from } tan-NUTS { $from_version } huwa { $to } tan-NUTS { $to_version }
explain-carried-part = { $from } tan-NUTS { $from_version } inqasam: { $share } lil { $to } tan-NUTS { $to_version }, skont il-popolazzjoni tal-2021

dataset-calls = Sejħiet għal proposti
dataset-seals = Siġilli STEP, skont is-suġġett
dataset-seals_by_member_state = Siġilli STEP, skont l-Istat Membru
dataset-grants = Għotjiet, skont l-Istat Membru
dataset-projects = Proġetti u l-entitajiet tagħhom
dataset-amendments = Emendi tal-programmi
dataset-national_calls = Sejħiet nazzjonali
dataset-indicators = Indikaturi
dataset-survey = Stħarriġ
dataset-cohesion_categorisation = Politika ta’ koeżjoni: finanzi skont il-kategorija
dataset-cohesion_planned_finances = Politika ta’ koeżjoni: finanzi ppjanati
dataset-cohesion_financial_plan = Politika ta’ koeżjoni: pjan finanzjarju skont is-sena
dataset-cohesion_payments = Politika ta’ koeżjoni: pagamenti kumulattivi
dataset-cordis_projects = CORDIS: proġetti
dataset-cordis_organisations = CORDIS: organizzazzjonijiet

universe-submitted = ippreżentat
universe-approved = approvat
universe-pending = ippreżentat, għadu mhux deċiż
universe-reserved = riżervat
universe-awarded = mogħti
universe-planned = ippjanat
universe-answered = imwieġeb

attribution-as-reported = kif irrapportat
attribution-equal-split-over-the-locations = partijiet ugwali għall-postijiet ta’ proġett
attribution-each-entitys-own-contribution = il-kontribut proprju ta’ kull entità
attribution-once-in-every-country-involved = darba f’kull pajjiż involut

attribution-own-area = fiż-żona ta’ kull programm, mhux imqassam bejn ir-reġjuni tagħha
attribution-spread = imqassam bejn ir-reġjuni tal-livell 2 skont il-popolazzjoni
attribution-once-per-place = darba f’kull pajjiż jew reġjun involut
explain-spread = l-ammont ta’ { $from } huwa mqassam bejn ir-reġjuni tiegħu: { $part } minn { $whole } abitanti tal-2021 jgħixu f’{ $to }
explain-corrected = Ikkoreġut
explain-assumed = Preżunt
explain-left-out = imħolli barra

column-year = Sena
measure-change = Bidla mis-sena ta’ qabel
measure-change_percent = Bidla mis-sena ta’ qabel, f’perċentwal
measure-cumulated = Kumulattiv mill-ewwel sena
missing-earlier-years = Ma ġiet irrapportata l-ebda sena preċedenti tas-sett tad-data “{ $dataset }”.
title-Y1 = Ammonti approvati għal STEP, skont il-fond u s-sena
title-Y2 = Ammonti approvati għal STEP, skont l-Istat Membru: is-sena, il-bidla mis-sena ta’ qabel u s-somma tas-snin kollha
title-Y3 = Baġit tas-sejħiet STEP b’ġestjoni diretta, skont is-settur u s-sena
note-change = Fejn iż-żewġ snin ġew irrapportati, ringiela li hija nieqsa f’waħda minnhom tgħodd bħala xejn fiha.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[nota 1]`.
note-mark = nota
not-applicable = mhux applikabbli
one-table = Din il-paġna fiha tabella waħda.
about-workbook = Kull tabella għandha paġna tagħha. Iċ-ċelloli fihom in-numri mhux arrotondati, u juruhom arrotondati bħal fir-rapport.

explain-place = post { $number } minn { $rows } ringieli, l-akbar l-ewwel
explain-largest = { $sum }; l-akbar minn { $all } ({ $of })
explain-making = l-akbar { $number } minn { $all } ({ $of }) jagħmlu { $percent } %
explain-compared = Imqabbel ma’
explain-year = Is-sena
explain-year-before = Is-sena ta’ qabel
explain-converted = Ikkonvertit

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Sejħiet b’ġestjoni diretta: miftuħa, li ġejjin u magħluqa
title-portal-national-calls = Sejħiet fl-Istati Membri
title-portal-seal-projects = Proġetti b’Siġill STEP, skont il-pajjiż u r-reġjun
title-portal-seals = Siġilli STEP skont is-sejħa u s-suġġett
title-portal-amendments-by-member-state = Ammonti approvati għal STEP, skont l-Istat Membru u l-fond
title-portal-grants-by-member-state = Għotjiet lil proġetti STEP, skont l-Istat Membru, il-programm u s-settur
title-portal-grants-by-region = Għotjiet lil proġetti STEP, skont ir-reġjun, il-programm u s-settur
title-portal-contact-points = Punti ta’ kuntatt nazzjonali
column-organisation = Organizzazzjoni
column-role = Rwol
column-web_page = Paġna web
column-email = Indirizz tal-email
column-state_at_cut_off = Stat fid-data limitu
word-extracts = Estratti għall-portal STEP
filter-text = Fittex fil-kolonni kollha
filter-all = kollha
filter-reset = Uri r-ringieli kollha
filter-shown = Ringieli murija: { $shown } minn { $all }
title-portal-amendments-by-region = Ammonti approvati għal STEP, skont ir-reġjun u l-fond
column-preselected = Magħżula minn qabel għal għotja
dataset-forthcoming_calls = Sejħiet li ġejjin
dataset-contact_points = Punti ta’ kuntatt nazzjonali
