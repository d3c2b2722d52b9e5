# Everything that a reader of the report sees in Spanish, but for the labels of codes.

report-title = Plataforma de Tecnologías Estratégicas para Europa: informe anual { $year }
report-subtitle = Cuadros y gráficos. Fecha límite: { $date }
made-by = Elaborado por step-report { $version } a partir de las hojas de cálculo de la campaña de notificación { $campaign }

report-title-synthetic = Plataforma de Tecnologías Estratégicas para Europa: informe anual { $year } (datos sintéticos)
report-subtitle-synthetic = Datos sintéticos: todas las cifras son inventadas. Cuadros y gráficos. Fecha límite: { $date }
made-by-synthetic = Elaborado por step-report { $version } a partir de datos sintéticos, las hojas de cálculo inventadas de la campaña { $campaign }
word-synthetic = Datos sintéticos

table-heading = Cuadro { $number }
figure-heading = Gráfico { $number }

word-contents = Índice
word-notes = Notas
word-note = Nota
word-cover = Portada
word-tables = Cuadros
word-figures = Gráficos
word-source = Fuente
word-not-reported = No comunicado
word-data-table = Las cifras en forma de cuadro
word-skip = Ir al contenido
word-sheet = Hoja
word-title = Título
word-number = Número
word-reason = Motivo
date = { $day } de { $month } de { $year }
month = { $month } { $year }
empty-cell = no comunicado o no aplicable
total = Total
subtotal = Total, { $label }
key-none = sin desglosar

area-extra-regio = { $country }: fuera de las regiones (extra-regio)
area-unknown-region = { $country }: región desconocida
area-unknown = Lugar desconocido

source-line = Fuente: información comunicada por los servicios de la Comisión y los Estados miembros para el informe anual de STEP de { $year }; fecha límite: { $date }.
source-line-synthetic = Fuente: datos sintéticos, no la información comunicada para un informe anual de STEP; año { $year }, fecha límite: { $date }.
missing-dataset = No se ha comunicado el conjunto de datos «{ $dataset }».
missing-columns = { $count ->
    [one] El conjunto de datos «{ $dataset }» se ha comunicado sin la columna «{ $columns }».
    [many] El conjunto de datos «{ $dataset }» se ha comunicado sin las columnas «{ $columns }».
   *[other] El conjunto de datos «{ $dataset }» se ha comunicado sin las columnas «{ $columns }».
}
missing-facts = El conjunto de datos «{ $dataset }» no contiene datos de este tipo.

unit-EUR-0 = EUR
unit-EUR-3 = miles EUR
unit-EUR-6 = millones EUR
unit-EUR-9 = miles de millones EUR
unit-count = número
unit-percent = %
unit-score = puntuación

column-sector = Sector
column-programme = Programa
column-call = Convocatoria
column-number = N.º
column-topic = Tema
column-opens = Apertura
column-closes = Cierre
column-member_state = Estado miembro
column-level = Nivel
column-area = Zona (NUTS)
column-category_of_region = Categoría de región
column-fund = Fondo
column-status = Situación
column-state = Estado
column-deadline = Plazo
column-funding_rate = Tasa de financiación
column-rank = Posición
column-item = Información
column-specific_objective = Objetivo específico
column-intervention_field = Ámbito de intervención
column-enterprise_type = Tipo de empresa
column-policy_objective = Objetivo político
column-kind_of_investment = Tipo de inversión
column-kind_of_area = Tipo de zona
column-respondent_type = Tipo de encuestado
column-respondents = Encuestados
column-basis = Base

measure-budget = Presupuesto
measure-amount = Importe
measure-grant = Subvenciones
measure-seals = Sellos
measure-preselected = Preseleccionados para una subvención
measure-not_preselected = No preseleccionados para una subvención
measure-programmes = Programas
measure-share = Porcentaje
measure-score = Puntuación
measure-respondents = Encuestados

count-programmes = { $count ->
    [one] { $number } programa
    [many] { $number } de programas
   *[other] { $number } programas
}
count-seals = { $count ->
    [one] { $number } sello
    [many] { $number } de sellos
   *[other] { $number } sellos
}

alt-donut = Gráfico de anillo con { $count ->
    [one] { $number } parte
    [many] { $number } de partes
   *[other] { $number } partes
}: { $title }
alt-bars = Gráfico de barras con { $count ->
    [one] { $number } barra
    [many] { $number } de barras
   *[other] { $number } barras
}: { $title }
alt-map = Mapa de los Estados miembros con un círculo en { $number }: { $title }
alt-tiles = Mapa de teselas de las regiones NUTS 2, un cuadrado por región, con un valor en { $number }: { $title }
alt-regions = Mapa de las regiones NUTS 2 con un valor en { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Los valores más altos son: { $values }. El cuadro los contiene todos.
map-no-value = sin círculo: no comunicado
regions-no-value = no comunicado
regions-outside = fuera de la UE
regions-elsewhere = No figuran en el mapa, por no desglosarse por región NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics para los límites administrativos.

title-T1 = Convocatorias de propuestas que contribuyen a STEP en programas de gestión directa
title-T2 = Modificaciones de programas aprobadas para STEP, por programa y Fondo
title-T3 = Convocatorias de proyectos STEP en los programas de la política de cohesión de los Estados miembros
title-T4 = Sellos STEP concedidos y proyectos preseleccionados para una subvención, por convocatoria y tema
title-F3 = Presupuesto de las convocatorias STEP en gestión directa, por sector
title-F4 = Subvenciones del Fondo de Innovación para tecnologías limpias, por Estado miembro
title-F5 = Subvenciones de Horizonte Europa para tecnologías digitales, por Estado miembro
title-F6 = Subvenciones de EU4Health para biotecnologías, por Estado miembro
title-F7 = Modificaciones de programas aprobadas para STEP, por Fondo
title-F8 = Modificaciones de programas aprobadas para STEP: importes y número de programas, por Estado miembro
title-F9 = Modificaciones de programas para STEP presentadas hasta la fecha límite, por Estado miembro
title-F10 = Importes aprobados del FEDER y del FSE+ para STEP, por categoría de región
title-F11 = Importes aprobados para STEP, por objetivo político y objetivo específico
title-F12 = Importes aprobados para STEP, por tipo de inversión
title-F13 = Inversión productiva para STEP, por tipo de empresa y sector
title-F14 = Sellos STEP por programa: proyectos con y sin subvención, con la tasa de financiación
title-F15 = Sellos STEP por Estado miembro participante
title-F16 = Encuesta: encuestados por tipo
title-F17 = Encuesta: respuestas por tipo de encuestado
title-F18 = Encuesta: información que los promotores de proyectos consideran esencial

note-rounding = Debido al redondeo, la suma de las cifras puede no coincidir con el total.
note-additive = Las partes se redondean de modo que sumen los totales impresos (restos mayores); por ello, la última cifra puede diferir de la del valor exacto.
note-call-without-fund = Una convocatoria sin Fondo indicado se financia con varios Fondos; el importe no se desglosa.
note-preselected-by-call = El Fondo de Innovación comunica la preselección para una subvención por convocatoria, no por tema.
note-equal-split = Los proyectos con varias ubicaciones se reparten por igual entre ellas.
note-own-contribution = La contribución propia de cada entidad se contabiliza en el Estado miembro de la entidad.
note-programmes-once = Un programa modificado para varios Fondos se cuenta una sola vez.
note-category-of-programme = La categoría de un programa regional es la de su región; la de un programa nacional es la que comunica el Estado miembro o la que se supone según se indica aquí.
note-five-member-states = Solo se comunican los cinco Estados miembros con más sellos; también participan otros.
note-seals-not-additive = Un sello se cuenta una vez en cada Estado miembro participante, por lo que la suma de los Estados miembros no coincide con el número de sellos.

place-cell = { $file }, celda { $cell }
place-cell-of-sheet = { $file }, hoja «{ $sheet }», celda { $cell }
note-assumed = * No comunicado, sino supuesto: { $column } «{ $value }» ({ $conditions }). { $reason }
note-corrected = Corregido: { $place }: se envió «{ $from }», se contabiliza «{ $to }». { $reason }
note-filled = Corregido: { $place } se envió vacío, se contabiliza «{ $to }». { $reason }
note-emptied = Corregido: { $place }: se envió «{ $from }», que no se contabiliza. { $reason }
note-left-out = Omitido: { $place }, la fila «{ $from }». { $reason }
note-more-corrections = Hay más correcciones; los ficheros de datos las enumeran todas.
heading-K-table = Cifras clave { $number }
heading-R-table = Cuadro regional { $number }
heading-R-figure = Gráfico regional { $number }
heading-S-table = Cuadro complementario { $number }
heading-S-figure = Gráfico complementario { $number }
heading-Y-table = Cuadro por año { $number }
heading-Y-figure = Gráfico por año { $number }

unit-EUR-per-inhabitant = EUR por habitante
unit-rank = posición

measure-per_head = Importe por habitante
measure-rank = Posición
measure-share_so_far = Porcentaje acumulado con las filas anteriores
measure-share_of_ten_regions = Porcentaje de las diez mayores regiones
measure-regions_making_half = Regiones que suman la mitad del importe
measure-share_of_five_programmes = Porcentaje de los cinco mayores programas
measure-programmes_making_half = Programas que suman la mitad del importe

title-S3 = Importes aprobados para STEP por habitante, por Estado miembro
title-S4 = Importes aprobados para STEP por habitante, por región NUTS 2
title-S5 = Importes aprobados del FEDER y del FSE+ para STEP por habitante, por categoría de región
title-S6 = Concentración de los importes aprobados para STEP, por Fondo
title-S7 = Las diez zonas con los mayores importes aprobados de programas regionales para STEP

note-top = Solo se muestran las filas mayores.
note-top-of-all = Solo se muestran las filas mayores; el total es el de todas las filas.
note-population = Los habitantes son los de la malla de población de 2021 del Centro Común de Investigación, no un recuento oficial; los de las regiones ultraperiféricas francesas proceden del censo nacional.
note-per-head-of-all = Los importes se dividen por todos los habitantes del lugar, tenga o no un programa. El total es el de la Unión Europea.
note-regions-of-the-whole = Las regiones son las de los niveles NUTS 1 y 2 que mencionan los programas. Los programas nacionales forman parte del conjunto, pero nunca figuran entre las mayores regiones.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } mil
running-6 = { $count ->
    [one] { $number } millón
    [many] { $number } millones
   *[other] { $number } millones
}
running-9 = { $number } mil millones
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Cifra clave
column-unit = Unidad
column-value = Valor
column-measure = Medida
column-title = Título
column-operation = Operación
column-partner = Socio ejecutante

none = Ninguno: no se comunica nada de este tipo para este año.
missing-key-figures = No se ha comunicado ninguno de sus conjuntos de datos.

title-K1 = Cifras clave para el texto del informe
title-S1 = Importes del Mecanismo de Recuperación y Resiliencia para STEP, por Estado miembro y sector
title-S2 = Garantías de InvestEU para STEP, por Estado miembro y sector

key-call_budget = Presupuesto de las convocatorias en gestión directa
key-call_topics = Temas de las convocatorias en gestión directa
key-call_programmes = Programas con tales convocatorias
key-seals = Sellos STEP concedidos
key-seals_preselected = Proyectos con un sello STEP preseleccionados para una subvención
key-grants = Subvenciones
key-submitted_amount = Importe de las modificaciones de programas presentadas
key-submitting_member_states = Estados miembros que han presentado modificaciones de programas
key-approved_amount = Importe de las modificaciones de programas aprobadas
key-approved_amendments = Modificaciones de programas aprobadas
key-approved_member_states = Estados miembros con modificaciones de programas aprobadas
key-largest_member_state = Mayor importe aprobado de un Estado miembro: { $of }
key-largest_member_state-unknown = Mayor importe aprobado de un Estado miembro
key-largest_member_states = Porcentaje de los tres Estados miembros con los mayores importes aprobados
key-less_developed_erdf = Porcentaje de las regiones menos desarrolladas en el importe aprobado del FEDER
key-less_developed_esf = Porcentaje de las regiones menos desarrolladas en el importe aprobado del FSE+
key-national_calls = Convocatorias de los Estados miembros en los programas de la política de cohesión
key-national_call_budget = Presupuesto de estas convocatorias
heading-M-figure = Mapa { $number }
key-other = Otros
unit-number = número
column-project = Proyecto
column-entity = Entidad
column-indicator = Indicador
measure-target = Resultados previstos
note-repeated-rows = { $measure }: se cuentan una vez en cada fila a la que pertenecen, por lo que la suma de las filas no coincide con el total.
note-repeated-columns = { $measure }: se cuentan una vez en cada columna a la que pertenecen, por lo que la suma de las columnas no coincide con el total.
note-funds-without-category = El FTJ y el Fondo de Cohesión no tienen categoría de región.
note-programme-area = Los importes figuran en la zona de cada programa: los de los programas nacionales y de las regiones de nivel 1 no se reparten entre sus regiones.
note-grants-by-place = Los proyectos del Fondo de Innovación con varias ubicaciones se reparten por igual entre ellas; en los demás casos se contabiliza la contribución propia de cada entidad.
title-R1 = Importes aprobados para STEP, por región y Fondo
title-R2 = Subvenciones a proyectos STEP, por región y sector
title-R3 = Sellos STEP, por región participante y sector
title-R4 = Importes aprobados para STEP, por categoría de región y Fondo
title-R5 = Importes aprobados para STEP, por región y sector
title-R6 = Resultados previstos de los programas, por indicador y sector
title-R7 = Proyectos seleccionados con las mayores subvenciones
title-M1 = Importes aprobados para STEP, por región
title-M2 = Subvenciones a proyectos STEP, por región
title-M3 = Sellos STEP, por región participante
# Where a number comes from, in the page.
explain-title = De dónde procede esta cifra
explain-hint = Puede consultarse el origen de cada cifra: pulse sobre ella, o sitúese en ella con el tabulador y las flechas y pulse Intro.
explain-close = Cerrar
explain-exact = Valor exacto
explain-calculation = Cálculo
explain-counted = Qué se cuenta
explain-universe = Fase
explain-places = Lugares
explain-regions = Regiones
explain-rounded = Redondeado
explain-addends = Compuesto por
explain-part = La parte se compone de
explain-whole = El conjunto se compone de
explain-value = Valor
explain-cell = Celda
explain-file = Fichero y hoja
explain-written = Tal como se indicó
explain-row = Fila
explain-more = y { $number } más: { $command }
explain-values = { $count ->
    [one] { $number } valor
    [many] { $number } de valores
   *[other] { $number } valores
}
explain-per-head = { $amount } / { $people } habitantes = { $exact }
explain-distinct = { $number } diferentes ({ $columns }): { $keys }
explain-up-to = { $of }, hasta el { $date }
explain-half-up = las mitades, alejándose de cero
explain-half-even = las mitades, hacia la cifra par
explain-rounding = una sola vez, a partir del valor exacto, { $rule }, con { $count ->
    [0] números enteros
    [one] { $number } decimal
    [many] { $number } de decimales
   *[other] { $number } decimales
} ({ $unit })
explain-additive = { $rounding }; partes redondeadas de modo que sumen el total impreso
explain-carried = { $from } de NUTS { $from_version } es { $to } de NUTS { $to_version }
explain-carried-part = { $from } de NUTS { $from_version } se dividió: { $share } a { $to } de NUTS { $to_version }, según la población de 2021

dataset-calls = Convocatorias de propuestas
dataset-seals = Sellos STEP, por tema
dataset-seals_by_member_state = Sellos STEP, por Estado miembro
dataset-grants = Subvenciones, por Estado miembro
dataset-projects = Proyectos y sus entidades
dataset-amendments = Modificaciones de programas
dataset-national_calls = Convocatorias nacionales
dataset-indicators = Indicadores
dataset-survey = Encuesta
dataset-cohesion_categorisation = Política de cohesión: financiación por categoría
dataset-cohesion_planned_finances = Política de cohesión: financiación prevista
dataset-cohesion_financial_plan = Política de cohesión: plan financiero por año
dataset-cohesion_payments = Política de cohesión: pagos acumulados
dataset-cordis_projects = CORDIS: proyectos
dataset-cordis_organisations = CORDIS: organizaciones

universe-submitted = presentado
universe-approved = aprobado
universe-pending = presentado, pendiente de decisión
universe-reserved = reservado
universe-awarded = concedido
universe-planned = previsto
universe-answered = respondido

attribution-as-reported = tal como se comunicó
attribution-equal-split-over-the-locations = partes iguales para las ubicaciones de un proyecto
attribution-each-entitys-own-contribution = contribución propia de cada entidad
attribution-once-in-every-country-involved = una vez en cada país participante

attribution-own-area = en la zona de cada programa, sin repartir entre sus regiones
attribution-spread = repartido entre las regiones de nivel 2 según su población
attribution-once-per-place = una vez en cada país o región participante
explain-spread = el importe de { $from } se reparte entre sus regiones: { $part } de los { $whole } habitantes de 2021 viven en { $to }
explain-corrected = Corregido
explain-assumed = Supuesto
explain-left-out = omitido

column-year = Año
measure-change = Variación respecto al año anterior
measure-change_percent = Variación respecto al año anterior, en porcentaje
measure-cumulated = Acumulado desde el primer año
missing-earlier-years = No se ha comunicado ningún año anterior del conjunto de datos «{ $dataset }».
title-Y1 = Importes aprobados para STEP, por Fondo y año
title-Y2 = Importes aprobados para STEP, por Estado miembro: el año, la variación respecto al año anterior y la suma de todos los años
title-Y3 = Presupuesto de las convocatorias STEP en gestión directa, por sector y año
note-change = Cuando se han comunicado ambos años, una fila que falta en uno de ellos cuenta en él como cero.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[nota 1]`.
note-mark = nota
not-applicable = no aplicable
one-table = Esta hoja contiene un cuadro.
about-workbook = Cada cuadro tiene su propia hoja. Las celdas contienen los números sin redondear y los muestran redondeados como en el informe.
explain-place = puesto { $number } de { $rows } filas, la mayor primero
explain-largest = { $sum }; el mayor de { $all } ({ $of })
explain-making = los { $number } mayores de { $all } ({ $of }) suman el { $percent } %
explain-compared = Comparado con
explain-year = El año
explain-year-before = El año anterior
explain-converted = Convertido

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Convocatorias en gestión directa: abiertas, próximas y cerradas
title-portal-national-calls = Convocatorias en los Estados miembros
title-portal-seal-projects = Proyectos con un sello STEP, por país y región
title-portal-seals = Sellos STEP por convocatoria y tema
title-portal-amendments-by-member-state = Importes aprobados para STEP, por Estado miembro y Fondo
title-portal-grants-by-member-state = Subvenciones a proyectos STEP, por Estado miembro, programa y sector
title-portal-grants-by-region = Subvenciones a proyectos STEP, por región, programa y sector
title-portal-contact-points = Puntos de contacto nacionales
column-organisation = Organismo
column-role = Función
column-web_page = Página web
column-email = Correo electrónico
column-state_at_cut_off = Estado en la fecha límite
word-extracts = Extractos para el portal STEP
filter-text = Buscar en todas las columnas
filter-all = todos
filter-reset = Mostrar todas las filas
filter-shown = Filas mostradas: { $shown } de { $all }
title-portal-amendments-by-region = Importes aprobados para STEP, por región y Fondo
column-preselected = Preseleccionados para una subvención
dataset-forthcoming_calls = Convocatorias próximas
dataset-contact_points = Puntos de contacto nacionales
