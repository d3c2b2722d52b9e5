# Everything that a reader of the report sees in Portuguese, but for the labels of codes.

report-title = Plataforma de Tecnologias Estratégicas para a Europa: relatório anual de { $year }
report-subtitle = Quadros e gráficos. Data-limite: { $date }
made-by = Elaborado por step-report { $version } a partir das folhas de cálculo da campanha de comunicação de dados { $campaign }

report-title-synthetic = Plataforma de Tecnologias Estratégicas para a Europa: relatório anual de { $year } (dados sintéticos)
report-subtitle-synthetic = Dados sintéticos: todos os números são inventados. Quadros e gráficos. Data-limite: { $date }
made-by-synthetic = Elaborado por step-report { $version } a partir de dados sintéticos, as folhas de cálculo inventadas da campanha { $campaign }
word-synthetic = Dados sintéticos

table-heading = Quadro { $number }
figure-heading = Gráfico { $number }

word-contents = Índice
word-notes = Notas
word-note = Nota
word-cover = Capa
word-tables = Quadros
word-figures = Gráficos
word-source = Fonte
word-not-reported = Não comunicado
word-data-table = Os números em forma de quadro
word-skip = Ir para o conteúdo
word-sheet = Folha
word-title = Título
word-number = Número
word-reason = Motivo
date = { $day } de { $month } de { $year }
month = { $month } { $year }
empty-cell = não comunicado ou não aplicável
total = Total
subtotal = Total, { $label }
key-none = não discriminado

area-extra-regio = { $country }: fora das regiões (extrarregiões)
area-unknown-region = { $country }: região desconhecida
area-unknown = Local desconhecido

source-line = Fonte: dados comunicados pelos serviços da Comissão e pelos Estados-Membros para o relatório anual da STEP de { $year }; data-limite: { $date }.
source-line-synthetic = Fonte: dados sintéticos, e não os dados comunicados para um relatório anual da STEP; ano { $year }, data-limite: { $date }.
missing-dataset = O conjunto de dados «{ $dataset }» não foi comunicado.
missing-columns = { $count ->
    [one] O conjunto de dados «{ $dataset }» foi comunicado sem a coluna «{ $columns }».
    [many] O conjunto de dados «{ $dataset }» foi comunicado sem as colunas «{ $columns }».
   *[other] O conjunto de dados «{ $dataset }» foi comunicado sem as colunas «{ $columns }».
}
missing-facts = O conjunto de dados «{ $dataset }» não contém dados deste tipo.

unit-EUR-0 = EUR
unit-EUR-3 = milhares de EUR
unit-EUR-6 = milhões de EUR
unit-EUR-9 = mil milhões de EUR
unit-count = número
unit-percent = %
unit-score = pontuação

column-sector = Setor
column-programme = Programa
column-call = Convite
column-number = N.º
column-topic = Tema
column-opens = Abertura
column-closes = Encerramento
column-member_state = Estado-Membro
column-level = Nível
column-area = Zona (NUTS)
column-category_of_region = Categoria de região
column-fund = Fundo
column-status = Situação
column-state = Estado
column-deadline = Prazo
column-funding_rate = Taxa de financiamento
column-rank = Posição
column-item = Informação
column-specific_objective = Objetivo específico
column-intervention_field = Domínio de intervenção
column-enterprise_type = Tipo de empresa
column-policy_objective = Objetivo estratégico
column-kind_of_investment = Tipo de investimento
column-kind_of_area = Tipo de zona
column-respondent_type = Tipo de inquirido
column-respondents = Inquiridos
column-basis = Base

measure-budget = Orçamento
measure-amount = Montante
measure-grant = Subvenções
measure-seals = Selos
measure-preselected = Pré-selecionados para uma subvenção
measure-not_preselected = Não pré-selecionados para uma subvenção
measure-programmes = Programas
measure-share = Percentagem
measure-score = Pontuação
measure-respondents = Inquiridos

count-programmes = { $count ->
    [one] { $number } programa
    [many] { $number } de programas
   *[other] { $number } programas
}
count-seals = { $count ->
    [one] { $number } selo
    [many] { $number } de selos
   *[other] { $number } selos
}

alt-donut = Gráfico em anel com { $count ->
    [one] { $number } parte
    [many] { $number } de partes
   *[other] { $number } partes
}: { $title }
alt-bars = Gráfico de barras com { $count ->
    [one] { $number } barra
    [many] { $number } de barras
   *[other] { $number } barras
}: { $title }
alt-map = Mapa dos Estados-Membros com um círculo em { $number }: { $title }
alt-tiles = Mapa em mosaico das regiões NUTS 2, um quadrado por região, com um valor em { $number }: { $title }
alt-regions = Mapa das regiões NUTS 2 com um valor em { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Os valores mais elevados são: { $values }. O quadro contém todos os valores.
map-no-value = sem círculo: não comunicado
regions-no-value = não comunicado
regions-outside = fora da UE
regions-elsewhere = Não figuram no mapa, por não serem indicados por região NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics para as fronteiras administrativas.

title-T1 = Convites à apresentação de propostas que contribuem para a STEP no âmbito de programas em regime de gestão direta
title-T2 = Alterações de programas aprovadas para a STEP, por programa e fundo
title-T3 = Convites para projetos STEP no âmbito dos programas da política de coesão nos Estados-Membros
title-T4 = Selos STEP atribuídos e projetos pré-selecionados para uma subvenção, por convite e tema
title-F3 = Orçamento dos convites STEP em regime de gestão direta, por setor
title-F4 = Subvenções do Fundo de Inovação para tecnologias limpas, por Estado-Membro
title-F5 = Subvenções do Horizonte Europa para tecnologias digitais, por Estado-Membro
title-F6 = Subvenções do EU4Health para biotecnologias, por Estado-Membro
title-F7 = Alterações de programas aprovadas para a STEP, por fundo
title-F8 = Alterações de programas aprovadas para a STEP: montantes e número de programas, por Estado-Membro
title-F9 = Alterações de programas para a STEP apresentadas até à data-limite, por Estado-Membro
title-F10 = Montantes aprovados do FEDER e do FSE+ para a STEP, por categoria de região
title-F11 = Montantes aprovados para a STEP, por objetivo estratégico e objetivo específico
title-F12 = Montantes aprovados para a STEP, por tipo de investimento
title-F13 = Investimento produtivo para a STEP, por tipo de empresa e setor
title-F14 = Selos STEP por programa: projetos com e sem subvenção, com a taxa de financiamento
title-F15 = Selos STEP por Estado-Membro participante
title-F16 = Inquérito: inquiridos por tipo
title-F17 = Inquérito: respostas por tipo de inquirido
title-F18 = Inquérito: informações que os promotores de projetos consideram essenciais

note-rounding = Devido aos arredondamentos, a soma dos números pode não coincidir com o total.
note-additive = As partes são arredondadas de modo a perfazerem os totais impressos (maiores restos); o último algarismo pode, por isso, diferir do do valor exato.
note-call-without-fund = Um convite sem indicação do fundo é financiado por vários fundos; o montante não é discriminado.
note-preselected-by-call = O Fundo de Inovação comunica a pré-seleção para uma subvenção por convite, e não por tema.
note-equal-split = Os projetos com várias localizações são repartidos igualmente por elas.
note-own-contribution = A contribuição própria de cada entidade é contabilizada no Estado-Membro da entidade.
note-programmes-once = Um programa alterado para vários fundos é contado uma só vez.
note-category-of-programme = A categoria de um programa regional é a da sua região; a de um programa nacional é a que o Estado-Membro comunica, ou a que se presume, conforme aqui indicado.
note-five-member-states = Só são comunicados os cinco Estados-Membros com mais selos; participam também outros.
note-seals-not-additive = Um selo é contado uma vez em cada Estado-Membro participante, pelo que a soma dos Estados-Membros não corresponde ao número de selos.

place-cell = { $file }, célula { $cell }
place-cell-of-sheet = { $file }, folha «{ $sheet }», célula { $cell }
note-assumed = * Não comunicado, mas presumido: { $column } «{ $value }» ({ $conditions }). { $reason }
note-corrected = Corrigido: { $place }: foi enviado «{ $from }», vale «{ $to }». { $reason }
note-filled = Corrigido: { $place } foi enviado vazio, vale «{ $to }». { $reason }
note-emptied = Corrigido: { $place }: foi enviado «{ $from }», que não é contado. { $reason }
note-left-out = Omitido: { $place }, a linha «{ $from }». { $reason }
note-more-corrections = Há mais correções; os ficheiros de dados enumeram-nas todas.
heading-K-table = Números-chave { $number }
heading-R-table = Quadro regional { $number }
heading-R-figure = Gráfico regional { $number }
heading-S-table = Quadro suplementar { $number }
heading-S-figure = Gráfico suplementar { $number }
heading-Y-table = Quadro por ano { $number }
heading-Y-figure = Gráfico por ano { $number }

unit-EUR-per-inhabitant = EUR por habitante
unit-rank = posição

measure-per_head = Montante por habitante
measure-rank = Posição
measure-share_so_far = Percentagem acumulada com as linhas anteriores
measure-share_of_ten_regions = Percentagem das dez maiores regiões
measure-regions_making_half = Regiões que perfazem metade do montante
measure-share_of_five_programmes = Percentagem dos cinco maiores programas
measure-programmes_making_half = Programas que perfazem metade do montante

title-S3 = Montantes aprovados para a STEP por habitante, por Estado-Membro
title-S4 = Montantes aprovados para a STEP por habitante, por região NUTS 2
title-S5 = Montantes aprovados do FEDER e do FSE+ para a STEP por habitante, por categoria de região
title-S6 = Concentração dos montantes aprovados para a STEP, por fundo
title-S7 = As dez zonas com os montantes aprovados mais elevados dos programas regionais para a STEP

note-top = Só são apresentadas as linhas maiores.
note-top-of-all = Só são apresentadas as linhas maiores; o total é o de todas as linhas.
note-population = Os habitantes são os da grelha populacional de 2021 do Centro Comum de Investigação, e não uma contagem oficial; os das regiões ultraperiféricas francesas provêm do recenseamento nacional.
note-per-head-of-all = Os montantes são divididos por todos os habitantes do local, quer tenha ou não um programa. O total é o da União Europeia.
note-regions-of-the-whole = As regiões são as dos níveis NUTS 1 e 2 mencionadas pelos programas. Os programas nacionais fazem parte do conjunto, mas nunca figuram entre as maiores regiões.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } mil
running-6 = { $count ->
    [one] { $number } milhão
    [many] { $number } milhões
   *[other] { $number } milhões
}
running-9 = { $number } mil milhões
running-EUR = { $amount } de EUR
running-percent = { $number } %

column-key_figure = Número-chave
column-unit = Unidade
column-value = Valor
column-measure = Medida
column-title = Título
column-operation = Operação
column-partner = Parceiro de execução

none = Nenhum: para este ano não é comunicado nada deste tipo.
missing-key-figures = Nenhum dos respetivos conjuntos de dados foi comunicado.

title-K1 = Números-chave para o texto do relatório
title-S1 = Montantes do Mecanismo de Recuperação e Resiliência para a STEP, por Estado-Membro e setor
title-S2 = Garantias do InvestEU para a STEP, por Estado-Membro e setor

key-call_budget = Orçamento dos convites em regime de gestão direta
key-call_topics = Temas dos convites em regime de gestão direta
key-call_programmes = Programas com esses convites
key-seals = Selos STEP atribuídos
key-seals_preselected = Projetos com um selo STEP pré-selecionados para uma subvenção
key-grants = Subvenções
key-submitted_amount = Montante das alterações de programas apresentadas
key-submitting_member_states = Estados-Membros que apresentaram alterações de programas
key-approved_amount = Montante das alterações de programas aprovadas
key-approved_amendments = Alterações de programas aprovadas
key-approved_member_states = Estados-Membros com alterações de programas aprovadas
key-largest_member_state = Montante aprovado mais elevado de um Estado-Membro: { $of }
key-largest_member_state-unknown = Montante aprovado mais elevado de um Estado-Membro
key-largest_member_states = Percentagem dos três Estados-Membros com os montantes aprovados mais elevados
key-less_developed_erdf = Percentagem das regiões menos desenvolvidas no montante aprovado do FEDER
key-less_developed_esf = Percentagem das regiões menos desenvolvidas no montante aprovado do FSE+
key-national_calls = Convites dos Estados-Membros no âmbito dos programas da política de coesão
key-national_call_budget = Orçamento destes convites
heading-M-figure = Mapa { $number }
key-other = Outros
unit-number = número
column-project = Projeto
column-entity = Entidade
column-indicator = Indicador
measure-target = Resultados previstos
note-repeated-rows = { $measure }: contados uma vez em cada linha a que pertencem, pelo que a soma das linhas não corresponde ao total.
note-repeated-columns = { $measure }: contados uma vez em cada coluna a que pertencem, pelo que a soma das colunas não corresponde ao total.
note-funds-without-category = O FTJ e o Fundo de Coesão não têm categoria de região.
note-programme-area = Os montantes figuram na zona de cada programa: os dos programas nacionais e das regiões de nível 1 não são repartidos pelas respetivas regiões.
note-grants-by-place = Os projetos do Fundo de Inovação com várias localizações são repartidos igualmente por elas; nos outros casos, é contabilizada a contribuição própria de cada entidade.
title-R1 = Montantes aprovados para a STEP, por região e fundo
title-R2 = Subvenções a projetos STEP, por região e setor
title-R3 = Selos STEP, por região participante e setor
title-R4 = Montantes aprovados para a STEP, por categoria de região e fundo
title-R5 = Montantes aprovados para a STEP, por região e setor
title-R6 = Resultados previstos dos programas, por indicador e setor
title-R7 = Projetos selecionados com as subvenções mais elevadas
title-M1 = Montantes aprovados para a STEP, por região
title-M2 = Subvenções a projetos STEP, por região
title-M3 = Selos STEP, por região participante
# Where a number comes from, in the page.
explain-title = De onde provém este número
explain-hint = Pode perguntar-se de onde provém cada número: clique nele, ou vá até ele com a tecla Tab e as teclas de seta e prima Enter.
explain-close = Fechar
explain-exact = Valor exato
explain-calculation = Cálculo
explain-counted = O que conta
explain-universe = Fase
explain-places = Locais
explain-regions = Regiões
explain-rounded = Arredondado
explain-addends = Composto por
explain-part = A parte é composta por
explain-whole = O todo é composto por
explain-value = Valor
explain-cell = Célula
explain-file = Ficheiro e folha
explain-written = Tal como indicado
explain-row = Linha
explain-more = e mais { $number }: { $command }
explain-values = { $count ->
    [one] { $number } valor
    [many] { $number } de valores
   *[other] { $number } valores
}
explain-per-head = { $amount } / { $people } habitantes = { $exact }
explain-distinct = { $number } diferentes ({ $columns }): { $keys }
explain-up-to = { $of }, até { $date }
explain-half-up = as metades afastam-se de zero
explain-half-even = as metades para o algarismo par
explain-rounding = uma só vez, a partir do valor exato, { $rule }, com { $count ->
    [0] números inteiros
    [one] { $number } casa decimal
    [many] { $number } de casas decimais
   *[other] { $number } casas decimais
} ({ $unit })
explain-additive = { $rounding }; partes arredondadas de modo a perfazerem o total impresso
explain-carried = { $from } da NUTS { $from_version } é { $to } da NUTS { $to_version }
explain-carried-part = { $from } da NUTS { $from_version } foi dividida: { $share } para { $to } da NUTS { $to_version }, segundo a população de 2021

dataset-calls = Convites à apresentação de propostas
dataset-seals = Selos STEP, por tema
dataset-seals_by_member_state = Selos STEP, por Estado-Membro
dataset-grants = Subvenções, por Estado-Membro
dataset-projects = Projetos e respetivas entidades
dataset-amendments = Alterações de programas
dataset-national_calls = Convites nacionais
dataset-indicators = Indicadores
dataset-survey = Inquérito
dataset-cohesion_categorisation = Política de coesão: financiamento por categoria
dataset-cohesion_planned_finances = Política de coesão: financiamento previsto
dataset-cohesion_financial_plan = Política de coesão: plano financeiro por ano
dataset-cohesion_payments = Política de coesão: pagamentos acumulados
dataset-cordis_projects = CORDIS: projetos
dataset-cordis_organisations = CORDIS: organizações

universe-submitted = apresentado
universe-approved = aprovado
universe-pending = apresentado, a aguardar decisão
universe-reserved = reservado
universe-awarded = atribuído
universe-planned = previsto
universe-answered = respondido

attribution-as-reported = tal como comunicado
attribution-equal-split-over-the-locations = partes iguais para as localizações de um projeto
attribution-each-entitys-own-contribution = contribuição própria de cada entidade
attribution-once-in-every-country-involved = uma vez em cada país participante

attribution-own-area = na zona de cada programa, sem repartição pelas respetivas regiões
attribution-spread = repartido pelas regiões de nível 2 segundo a população
attribution-once-per-place = uma vez em cada país ou região participante
explain-spread = o montante de { $from } é repartido pelas respetivas regiões: { $part } dos { $whole } habitantes de 2021 vivem em { $to }
explain-corrected = Corrigido
explain-assumed = Presumido
explain-left-out = omitido

column-year = Ano
measure-change = Variação em relação ao ano anterior
measure-change_percent = Variação em relação ao ano anterior, em percentagem
measure-cumulated = Acumulado desde o primeiro ano
missing-earlier-years = Nenhum ano anterior do conjunto de dados «{ $dataset }» foi comunicado.
title-Y1 = Montantes aprovados para a STEP, por fundo e ano
title-Y2 = Montantes aprovados para a STEP, por Estado-Membro: o ano, a variação em relação ao ano anterior e a soma de todos os anos
title-Y3 = Orçamento dos convites STEP em regime de gestão direta, por setor e ano
note-change = Quando ambos os anos foram comunicados, uma linha que falte num deles conta nele como zero.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[nota 1]`.
note-mark = nota
not-applicable = não aplicável
one-table = Esta folha contém um quadro.
about-workbook = Cada quadro tem a sua própria folha. As células contêm os números não arredondados e apresentam-nos arredondados como no relatório.
explain-place = lugar { $number } de { $rows } linhas, a maior primeiro
explain-largest = { $sum }; o maior de { $all } ({ $of })
explain-making = os { $number } maiores de { $all } ({ $of }) perfazem { $percent } %
explain-compared = Comparado com
explain-year = O ano
explain-year-before = O ano anterior
explain-converted = Convertido

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Convites em gestão direta: abertos, previstos e encerrados
title-portal-national-calls = Convites nos Estados-Membros
title-portal-seal-projects = Projetos com um selo STEP, por país e região
title-portal-seals = Selos STEP por convite e tema
title-portal-amendments-by-member-state = Montantes aprovados para a STEP, por Estado-Membro e fundo
title-portal-grants-by-member-state = Subvenções a projetos STEP, por Estado-Membro, programa e setor
title-portal-grants-by-region = Subvenções a projetos STEP, por região, programa e setor
title-portal-contact-points = Pontos de contacto nacionais
column-organisation = Organização
column-role = Função
column-web_page = Página Web
column-email = Endereço eletrónico
column-state_at_cut_off = Estado na data-limite
word-extracts = Extratos para o portal STEP
filter-text = Procurar em todas as colunas
filter-all = todos
filter-reset = Mostrar todas as linhas
filter-shown = Linhas apresentadas: { $shown } de { $all }
title-portal-amendments-by-region = Montantes aprovados para a STEP, por região e fundo
column-preselected = Pré-selecionados para uma subvenção
dataset-forthcoming_calls = Convites previstos
dataset-contact_points = Pontos de contacto nacionais
