# Everything that a reader of the report sees in Irish, but for the labels of codes.

report-title = An tArdán um Theicneolaíochtaí Straitéiseacha don Eoraip: tuarascáil bhliantúil { $year }
report-subtitle = Táblaí agus figiúirí. Spriocdháta: { $date }
made-by = Arna dhéanamh ag step-report { $version } as scarbhileoga an fheachtais tuairiscithe { $campaign }

report-title-synthetic = An tArdán um Theicneolaíochtaí Straitéiseacha don Eoraip: tuarascáil bhliantúil { $year } (sonraí sintéiseacha)
report-subtitle-synthetic = Sonraí sintéiseacha: tá gach figiúr cumtha. Táblaí agus figiúirí. Spriocdháta: { $date }
made-by-synthetic = Arna dhéanamh ag step-report { $version } as sonraí sintéiseacha, scarbhileoga cumtha an fheachtais { $campaign }
word-synthetic = Sonraí sintéiseacha

table-heading = Tábla { $number }
figure-heading = Fíor { $number }

word-contents = Clár na nÁbhar
word-notes = Nótaí
word-note = Nóta
word-cover = Clúdach
word-tables = Táblaí
word-figures = Fíoracha
word-source = Foinse
word-not-reported = Gan tuairisciú
word-data-table = Na figiúirí mar thábla
word-skip = Léim chuig an ábhar
word-sheet = Bileog
word-title = Teideal
word-number = Uimhir
word-reason = Cúis
date = { $day } { $month } { $year }
month = { $month } { $year }
empty-cell = gan tuairisciú nó ní bhaineann
total = Iomlán
subtotal = Iomlán, { $label }
key-none = gan miondealú

area-extra-regio = { $country }: lasmuigh de na réigiúin (extra-regio)
area-unknown-region = { $country }: réigiún anaithnid
area-unknown = Áit anaithnid

source-line = Foinse: tuairisciú ó sheirbhísí an Choimisiúin agus ó na Ballstáit do thuarascáil bhliantúil STEP { $year }; spriocdháta: { $date }.
source-line-synthetic = Foinse: sonraí sintéiseacha, ní tuairisciú d’aon tuarascáil bhliantúil STEP; bliain { $year }, spriocdháta: { $date }.
missing-dataset = Níor tuairiscíodh an tacar sonraí ‘{ $dataset }’.
missing-columns = { $count ->
    [one] Tuairiscíodh an tacar sonraí ‘{ $dataset }’ gan an colún ‘{ $columns }’.
    [two] Tuairiscíodh an tacar sonraí ‘{ $dataset }’ gan na colúin ‘{ $columns }’.
    [few] Tuairiscíodh an tacar sonraí ‘{ $dataset }’ gan na colúin ‘{ $columns }’.
    [many] Tuairiscíodh an tacar sonraí ‘{ $dataset }’ gan na colúin ‘{ $columns }’.
   *[other] Tuairiscíodh an tacar sonraí ‘{ $dataset }’ gan na colúin ‘{ $columns }’.
}
missing-facts = Níl sonraí den chineál seo sa tacar sonraí ‘{ $dataset }’.

unit-EUR-0 = EUR
unit-EUR-3 = míle EUR
unit-EUR-6 = milliún EUR
unit-EUR-9 = billiún EUR
unit-count = líon
unit-percent = %
unit-score = scór

column-sector = Earnáil
column-programme = Clár
column-call = Glao
column-number = Uimh.
column-topic = Topaic
column-opens = Osclaíonn
column-closes = Dúnann
column-member_state = Ballstát
column-level = Leibhéal
column-area = Limistéar (NUTS)
column-category_of_region = Catagóir réigiúin
column-fund = Ciste
column-status = Stádas
column-state = Staid
column-deadline = Sprioc-am
column-funding_rate = Ráta maoinithe
column-rank = Rang
column-item = Faisnéis
column-specific_objective = Cuspóir sonrach
column-intervention_field = Réimse idirghabhála
column-enterprise_type = Cineál fiontair
column-policy_objective = Cuspóir beartais
column-kind_of_investment = Cineál infheistíochta
column-kind_of_area = Cineál limistéir
column-respondent_type = Cineál freagróra
column-respondents = Freagróirí
column-basis = Bonn

measure-budget = Buiséad
measure-amount = Méid
measure-grant = Deontais
measure-seals = Séalaí
measure-preselected = Réamhroghnaithe le haghaidh deontais
measure-not_preselected = Gan réamhroghnú le haghaidh deontais
measure-programmes = Cláir
measure-share = Sciar
measure-score = Scór
measure-respondents = Freagróirí

count-programmes = { $count ->
    [one] { $number } chlár
    [two] { $number } chlár
    [few] { $number } chlár
    [many] { $number } gclár
   *[other] { $number } clár
}
count-seals = { $count ->
    [one] { $number } séala
    [two] { $number } shéala
    [few] { $number } shéala
    [many] { $number } séala
   *[other] { $number } séala
}

alt-donut = Fáinnechairt, { $count ->
    [one] { $number } chuid
    [two] { $number } chuid
    [few] { $number } chuid
    [many] { $number } gcuid
   *[other] { $number } cuid
}: { $title }
alt-bars = Barrachairt, { $count ->
    [one] { $number } bharra
    [two] { $number } bharra
    [few] { $number } bharra
    [many] { $number } mbarra
   *[other] { $number } barra
}: { $title }
alt-map = Léarscáil de na Ballstáit; líon na mBallstát a bhfuil ciorcal iontu: { $number }: { $title }
alt-tiles = Léarscáil tíleanna de réigiúin NUTS 2, cearnóg amháin an ceann; líon na réigiún a bhfuil luach acu: { $number }: { $title }
alt-regions = Léarscáil de réigiúin NUTS 2; líon na réigiún a bhfuil luach acu: { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Is iad seo a leanas na luachanna is airde: { $values }. Tá siad go léir sa tábla.
map-no-value = gan chiorcal: gan tuairisciú
regions-no-value = gan tuairisciú
regions-outside = lasmuigh den Aontas
regions-elsewhere = Níl siad ar an léarscáil, toisc nach dtugtar iad de réir réigiún NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics do na teorainneacha riaracháin.

title-T1 = Glaonna ar thograí a rannchuidíonn le STEP faoi chláir atá faoi bhainistíocht dhíreach
title-T2 = Leasuithe formheasta ar chláir do STEP, de réir cláir agus ciste
title-T3 = Glaonna le haghaidh tionscadail STEP faoi chláir an bheartais comhtháthaithe sna Ballstáit
title-T4 = Séalaí STEP a bronnadh agus tionscadail a réamhroghnaíodh le haghaidh deontais, de réir glao agus topaice
title-F3 = Buiséad na nglaonna STEP faoi bhainistíocht dhíreach, de réir earnála
title-F4 = Deontais ón gCiste Nuálaíochta i dteicneolaíochtaí glana, de réir Ballstáit
title-F5 = Deontais ó Fís Eorpach i dteicneolaíochtaí digiteacha, de réir Ballstáit
title-F6 = Deontais ó EU4Health i mbiteicneolaíochtaí, de réir Ballstáit
title-F7 = Leasuithe formheasta ar chláir do STEP, de réir ciste
title-F8 = Leasuithe formheasta ar chláir do STEP: méideanna agus líon na gclár, de réir Ballstáit
title-F9 = Leasuithe ar chláir do STEP a cuireadh isteach faoin spriocdháta, de réir Ballstáit
title-F10 = Méideanna formheasta ó CFRE agus CSE+ do STEP, de réir catagóir réigiúin
title-F11 = Méideanna formheasta do STEP, de réir cuspóir beartais agus cuspóir sonrach
title-F12 = Méideanna formheasta do STEP, de réir cineál infheistíochta
title-F13 = Infheistíocht tháirgiúil do STEP, de réir cineál fiontair agus earnála
title-F14 = Séalaí STEP de réir cláir: tionscadail le deontas agus gan deontas, leis an ráta maoinithe
title-F15 = Séalaí STEP de réir an Bhallstáit lena mbaineann
title-F16 = Suirbhé: freagróirí de réir cineáil
title-F17 = Suirbhé: freagraí de réir cineál freagróra
title-F18 = Suirbhé: faisnéis a mheasann tionscnóirí tionscadal a bheith riachtanach

note-rounding = De bharr slánú, d’fhéadfadh sé nach ionann suim na bhfigiúirí agus an t-iomlán.
note-additive = Slánaítear na codanna sa chaoi gurb ionann a suim agus na hiomláin chlóite (an fuílleach is mó); dá bhrí sin, d’fhéadfadh an digit dheireanach a bheith éagsúil le digit an luacha bheacht.
note-call-without-fund = Maoinítear glao gan ciste sonraithe as roinnt cistí; níl an méid miondealaithe.
note-preselected-by-call = Tuairiscíonn an Ciste Nuálaíochta an réamhroghnú le haghaidh deontais de réir glao, ní de réir topaice.
note-equal-split = Roinntear tionscadail i roinnt suíomhanna go cothrom idir a suíomhanna.
note-own-contribution = Áirítear ranníocaíocht féin gach eintitis i mBallstát an eintitis.
note-programmes-once = Áirítear clár a leasaíodh le haghaidh roinnt cistí uair amháin.
note-category-of-programme = Leanann catagóir cláir réigiúnaigh óna réigiún; is í catagóir cláir náisiúnta an ceann a thuairiscíonn an Ballstát, nó an ceann a ghlactar leis mar a deirtear anseo.
note-five-member-states = Níor tuairiscíodh ach na cúig Bhallstát is mó a bhfuil séalaí acu; tá baint ag cinn eile leo freisin.
note-seals-not-additive = Áirítear séala uair amháin i ngach Ballstát lena mbaineann, agus mar sin ní hionann suim na mBallstát agus líon na séalaí.

place-cell = { $file }, cill { $cell }
place-cell-of-sheet = { $file }, bileog ‘{ $sheet }’, cill { $cell }
note-assumed = * Gan tuairisciú ach glactha leis: { $column } ‘{ $value }’ ({ $conditions }). { $reason }
note-corrected = Ceartaithe: { $place }: seoladh ‘{ $from }’, áirítear ‘{ $to }’. { $reason }
note-filled = Ceartaithe: { $place }: seoladh folamh é, áirítear ‘{ $to }’. { $reason }
note-emptied = Ceartaithe: { $place }: seoladh ‘{ $from }’, nach n-áirítear. { $reason }
note-left-out = Fágtha ar lár: { $place }, an tsraith ‘{ $from }’. { $reason }
note-more-corrections = Tá tuilleadh ceartúchán ann; liostaítear iad go léir sna comhaid sonraí.
heading-K-table = Príomhfhigiúirí { $number }
heading-R-table = Tábla réigiúnach { $number }
heading-R-figure = Fíor réigiúnach { $number }
heading-S-table = Tábla forlíontach { $number }
heading-S-figure = Fíor fhorlíontach { $number }
heading-Y-table = Tábla de réir bliana { $number }
heading-Y-figure = Fíor de réir bliana { $number }

unit-EUR-per-inhabitant = EUR in aghaidh an áitritheora
unit-rank = rang

measure-per_head = Méid in aghaidh an áitritheora
measure-rank = Rang
measure-share_so_far = Sciar mar aon leis na sraitheanna thuas
measure-share_of_ten_regions = Sciar na ndeich réigiún is mó
measure-regions_making_half = Réigiúin arb ionann iad agus leath an mhéid
measure-share_of_five_programmes = Sciar na gcúig chlár is mó
measure-programmes_making_half = Cláir arb ionann iad agus leath an mhéid

title-S3 = Méideanna formheasta do STEP in aghaidh an áitritheora, de réir Ballstáit
title-S4 = Méideanna formheasta do STEP in aghaidh an áitritheora, de réir réigiún NUTS 2
title-S5 = Méideanna formheasta ó CFRE agus CSE+ do STEP in aghaidh an áitritheora, de réir catagóir réigiúin
title-S6 = Comhchruinniú na méideanna formheasta do STEP, de réir ciste
title-S7 = Na deich limistéar a bhfuil na méideanna formheasta is mó ó chláir réigiúnacha do STEP acu

note-top = Ní thaispeántar ach na sraitheanna is mó.
note-top-of-all = Ní thaispeántar ach na sraitheanna is mó; baineann an t-iomlán leis na sraitheanna go léir.
note-population = Is as greille daonra 2021 an Airmheáin Chomhpháirtigh Taighde líon na n-áitritheoirí agus ní comhaireamh oifigiúil é; is as an daonáireamh náisiúnta líon na n-áitritheoirí i réigiúin fhorimeallacha na Fraince.
note-per-head-of-all = Roinntear na méideanna ar áitritheoirí uile na háite, bíodh clár aici nó ná bíodh. Is é iomlán an Aontais Eorpaigh an t-iomlán.
note-regions-of-the-whole = Is iad na réigiúin ná réigiúin leibhéil NUTS 1 agus 2 a luann cláir. Is cuid den iomlán iad cláir náisiúnta, ach ní bhíonn siad riamh i measc na réigiún is mó.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } míle
running-6 = { $number } milliún
running-9 = { $number } billiún
running-EUR = EUR { $amount }
running-percent = { $number } %

column-key_figure = Príomhfhigiúr
column-unit = Aonad
column-value = Luach
column-measure = Beart
column-title = Teideal
column-operation = Oibríocht
column-partner = Comhpháirtí cur chun feidhme

none = Dada: ní thuairiscítear aon rud den chineál seo don bhliain seo.
missing-key-figures = Níor tuairiscíodh aon cheann dá thacair sonraí.

title-K1 = Príomhfhigiúirí do théacs na tuarascála
title-S1 = Méideanna ón tSaoráid Téarnaimh agus Athléimneachta do STEP, de réir Ballstáit agus earnála
title-S2 = Ráthaíochtaí InvestEU do STEP, de réir Ballstáit agus earnála

key-call_budget = Buiséad na nglaonna faoi bhainistíocht dhíreach
key-call_topics = Topaicí na nglaonna faoi bhainistíocht dhíreach
key-call_programmes = Cláir a bhfuil glaonna den sórt sin acu
key-seals = Séalaí STEP a bronnadh
key-seals_preselected = Tionscadail a bhfuil Séala STEP acu agus a réamhroghnaíodh le haghaidh deontais
key-grants = Deontais
key-submitted_amount = Méid na leasuithe ar chláir a cuireadh isteach
key-submitting_member_states = Ballstáit a chuir leasuithe ar chláir isteach
key-approved_amount = Méid na leasuithe formheasta ar chláir
key-approved_amendments = Leasuithe formheasta ar chláir
key-approved_member_states = Ballstáit a bhfuil leasuithe formheasta ar chláir acu
key-largest_member_state = An méid formheasta is mó de chuid Ballstáit: { $of }
key-largest_member_state-unknown = An méid formheasta is mó de chuid Ballstáit
key-largest_member_states = Sciar na dtrí Bhallstát a bhfuil na méideanna formheasta is mó acu
key-less_developed_erdf = Sciar na réigiún is lú forbairt sa mhéid formheasta ó CFRE
key-less_developed_esf = Sciar na réigiún is lú forbairt sa mhéid formheasta ó CSE+
key-national_calls = Glaonna ó na Ballstáit faoi chláir an bheartais comhtháthaithe
key-national_call_budget = Buiséad na nglaonna sin
heading-M-figure = Léarscáil { $number }
key-other = Eile
unit-number = líon
column-project = Tionscadal
column-entity = Eintiteas
column-indicator = Táscaire
measure-target = Torthaí pleanáilte
note-repeated-rows = { $measure }: áirítear uair amháin iad i ngach sraith lena mbaineann siad, agus mar sin ní hionann suim na sraitheanna agus an t-iomlán.
note-repeated-columns = { $measure }: áirítear uair amháin iad i ngach colún lena mbaineann siad, agus mar sin ní hionann suim na gcolún agus an t-iomlán.
note-funds-without-category = Níl catagóir réigiúin ag CUAC ná ag an gCiste Comhtháthaithe.
note-programme-area = Tá na méideanna ag limistéar gach cláir: ní roinntear méideanna clár náisiúnta ná réigiúin leibhéal 1 idir a réigiúin.
note-grants-by-place = Roinntear tionscadail an Chiste Nuálaíochta i roinnt suíomhanna go cothrom idir a suíomhanna; i gcásanna eile, áirítear ranníocaíocht féin gach eintitis.
title-R1 = Méideanna formheasta do STEP, de réir réigiúin agus ciste
title-R2 = Deontais do thionscadail STEP, de réir réigiúin agus earnála
title-R3 = Séalaí STEP, de réir an réigiúin lena mbaineann agus earnála
title-R4 = Méideanna formheasta do STEP, de réir catagóir réigiúin agus ciste
title-R5 = Méideanna formheasta do STEP, de réir réigiúin agus earnála
title-R6 = Torthaí pleanáilte na gclár, de réir táscaire agus earnála
title-R7 = Tionscadail roghnaithe a bhfuil na deontais is mó acu
title-M1 = Méideanna formheasta do STEP, de réir réigiúin
title-M2 = Deontais do thionscadail STEP, de réir réigiúin
title-M3 = Séalaí STEP, de réir an réigiúin lena mbaineann
# Where a number comes from, in the page.
explain-title = Cad as a dtagann an uimhir seo
explain-hint = Is féidir a fhiafraí de gach uimhir cad as a dtagann sí: cliceáil uirthi, nó téigh chuici le Tab agus leis na saigheadeochracha agus brúigh Enter.
explain-close = Dún
explain-exact = Luach beacht
explain-calculation = Ríomh
explain-counted = Cad a áirítear
explain-universe = Céim
explain-places = Áiteanna
explain-regions = Réigiúin
explain-rounded = Slánaithe
explain-addends = Déanta as
explain-part = Tá an chuid déanta as
explain-whole = Tá an t-iomlán déanta as
explain-value = Luach
explain-cell = Cill
explain-file = Comhad agus bileog
explain-written = Mar a scríobhadh
explain-row = Sraith
explain-more = agus { $number } eile: { $command }
explain-values = { $count ->
    [one] { $number } luach
    [two] { $number } luach
    [few] { $number } luach
    [many] { $number } luach
   *[other] { $number } luach
}
explain-per-head = { $amount } / { $people } áitritheoir = { $exact }
explain-distinct = { $number } éagsúil ({ $columns }): { $keys }
explain-up-to = { $of }, suas go dtí { $date }
explain-half-up = leatha amach ó nialas
explain-half-even = leatha chuig an digit chothrom
explain-rounding = uair amháin, ón luach beacht, { $rule }, go { $count ->
    [0] slánuimhreacha
    [one] { $number } ionad deachúlach
    [two] { $number } ionad deachúlacha
    [few] { $number } ionad dheachúlacha
    [many] { $number } n-ionad dheachúlacha
   *[other] { $number } ionad deachúlach
} ({ $unit })
explain-additive = { $rounding }; codanna slánaithe sa chaoi gurb ionann a suim agus an t-iomlán clóite
explain-carried = Is ionann { $from } de NUTS { $from_version } agus { $to } de NUTS { $to_version }
explain-carried-part = Roinneadh { $from } de NUTS { $from_version }: { $share } go { $to } de NUTS { $to_version }, de réir dhaonra 2021

dataset-calls = Glaonna ar thograí
dataset-seals = Séalaí STEP, de réir topaice
dataset-seals_by_member_state = Séalaí STEP, de réir Ballstáit
dataset-grants = Deontais, de réir Ballstáit
dataset-projects = Tionscadail agus a n-eintitis
dataset-amendments = Leasuithe ar chláir
dataset-national_calls = Glaonna náisiúnta
dataset-indicators = Táscairí
dataset-survey = Suirbhé
dataset-cohesion_categorisation = Beartas comhtháthaithe: maoiniú de réir catagóire
dataset-cohesion_planned_finances = Beartas comhtháthaithe: maoiniú pleanáilte
dataset-cohesion_financial_plan = Beartas comhtháthaithe: plean airgeadais de réir bliana
dataset-cohesion_payments = Beartas comhtháthaithe: íocaíochtaí carntha
dataset-cordis_projects = CORDIS: tionscadail
dataset-cordis_organisations = CORDIS: eagraíochtaí

universe-submitted = curtha isteach
universe-approved = formheasta
universe-pending = curtha isteach, gan chinneadh fós
universe-reserved = forchoimeádta
universe-awarded = bronnta
universe-planned = pleanáilte
universe-answered = freagartha

attribution-as-reported = mar a tuairiscíodh
attribution-equal-split-over-the-locations = codanna cothroma do shuíomhanna tionscadail
attribution-each-entitys-own-contribution = ranníocaíocht féin gach eintitis
attribution-once-in-every-country-involved = uair amháin i ngach tír lena mbaineann

attribution-own-area = ag limistéar gach cláir, gan roinnt idir a réigiúin
attribution-spread = roinnte idir réigiúin leibhéal 2 de réir a ndaonra
attribution-once-per-place = uair amháin i ngach tír nó réigiún lena mbaineann
explain-spread = roinntear méid { $from } idir a réigiúin: tá cónaí ar { $part } as { $whole } áitritheoir in 2021 in { $to }
explain-corrected = Ceartaithe
explain-assumed = Glactha leis
explain-left-out = fágtha ar lár

column-year = Bliain
measure-change = Athrú ón mbliain roimhe
measure-change_percent = Athrú ón mbliain roimhe, mar chéatadán
measure-cumulated = Carntha ón gcéad bhliain
missing-earlier-years = Níor tuairiscíodh aon bhliain roimhe sin den tacar sonraí ‘{ $dataset }’.
title-Y1 = Méideanna formheasta do STEP, de réir ciste agus bliana
title-Y2 = Méideanna formheasta do STEP, de réir Ballstáit: an bhliain, an t-athrú ón mbliain roimhe agus suim na mblianta go léir
title-Y3 = Buiséad na nglaonna STEP faoi bhainistíocht dhíreach, de réir earnála agus bliana
note-change = I gcás inar tuairiscíodh an dá bhliain, áirítear sraith atá ar iarraidh i gceann acu mar náid inti.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[nóta 1]`.
note-mark = nóta
not-applicable = ní bhaineann
one-table = Tá tábla amháin ar an mbileog seo.
about-workbook = Tá a bileog féin ag gach tábla. Tá na huimhreacha neamhshlánaithe sna cealla, agus taispeántar slánaithe iad mar atá sa tuarascáil.

explain-place = áit { $number } as { $rows } sraith, an ceann is mó ar dtús
explain-largest = { $sum }; an ceann is mó as { $all } ({ $of })
explain-making = is ionann an { $number } is mó as { $all } ({ $of }) agus { $percent } %
explain-compared = I gcomparáid le
explain-year = An bhliain
explain-year-before = An bhliain roimhe
explain-converted = Tiontaithe

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Glaonna faoi bhainistíocht dhíreach: ar oscailt, le teacht agus dúnta
title-portal-national-calls = Glaonna sna Ballstáit
title-portal-seal-projects = Tionscadail a bhfuil Séala STEP acu, de réir tíre agus réigiúin
title-portal-seals = Séalaí STEP de réir glao agus topaice
title-portal-amendments-by-member-state = Méideanna formheasta do STEP, de réir Ballstáit agus ciste
title-portal-grants-by-member-state = Deontais do thionscadail STEP, de réir Ballstáit, cláir agus earnála
title-portal-grants-by-region = Deontais do thionscadail STEP, de réir réigiúin, cláir agus earnála
title-portal-contact-points = Pointí teagmhála náisiúnta
column-organisation = Eagraíocht
column-role = Ról
column-web_page = Leathanach gréasáin
column-email = Seoladh ríomhphoist
column-state_at_cut_off = Staid ar an spriocdháta
word-extracts = Sleachta do thairseach STEP
filter-text = Cuardaigh i ngach colún
filter-all = gach ceann
filter-reset = Taispeáin gach ró
filter-shown = Rónna a thaispeántar: { $shown } as { $all }
title-portal-amendments-by-region = Méideanna formheasta do STEP, de réir réigiúin agus ciste
column-preselected = Réamhroghnaithe le haghaidh deontais
dataset-forthcoming_calls = Glaonna le teacht
dataset-contact_points = Pointí teagmhála náisiúnta
