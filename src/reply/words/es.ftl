# Cartas a los remitentes y comentarios en sus libros de cálculo, en español.

letter-subject = Informe anual de STEP { $year }: solicitud de corrección de sus datos
letter-to = A la atención de: { $who }
letter-greeting = Estimados señores y señoras:
letter-intro = Les agradecemos los datos enviados para el informe anual de STEP { $year }. Al leerlos hemos encontrado { $count ->
    [one] un punto que solo ustedes pueden
   *[other] { $count } puntos que solo ustedes pueden
} rectificar. Les rogamos que corrijan lo que se indica a continuación en { $files ->
    [one] su archivo y nos lo
   *[other] sus archivos y nos los
} envíen de nuevo.
letter-copy = En la copia adjunta «{ $copy }», las celdas en cuestión están coloreadas y cada una lleva un comentario. La copia es solo para consulta: las fórmulas se han sustituido por sus valores.
copy-formula = En su archivo, esta celda contiene una fórmula; la copia solo recoge su valor.
copy-further = { $count ->
    [one] Otra celda de esta hoja está coloreada, pero no lleva comentario.
   *[other] Otras { $count } celdas de esta hoja están coloreadas, pero no llevan comentario.
}
letter-sheet = Hoja «{ $sheet }»
letter-error = Debe corregirse
letter-warning = Debe comprobarse
letter-cell = Celda
letter-found = Contenido
letter-remark = Observación
letter-cells = { $count ->
    [one] Celda: { $cells }
   *[other] Celdas: { $cells }
}
letter-more = { $count ->
    [one] y una celda más: { $cells }
   *[other] y { $count } celdas más: { $cells }
}
letter-closing = Atentamente,
letter-sign = Informe anual de STEP { $year }
column-named = la columna «{ $column }»
column-unnamed = la columna { $letters }

unreadable-file = { $kind ->
    [password] El archivo está protegido con una contraseña.
   *[other] No podemos abrir el archivo.
}
unreadable-file-do = { $kind ->
    [password] Les rogamos que lo envíen sin contraseña.
   *[other] Les rogamos que lo abran en su programa de hojas de cálculo, lo guarden como archivo .xlsx y nos envíen ese archivo.
}
missing-header = La hoja no tiene ninguna fila de encabezados que reconozcamos.
missing-header-do = Les rogamos que pongan un encabezado a cada columna, en una sola fila encima del primer dato. Las columnas necesarias son: { $columns }.
missing-column = Falta la columna «{ $column }».
missing-column-do = { $case ->
    [near] Si «{ $near }» es esa columna, denomínenla «{ $column }»; si no, añadan la columna.
    [bare] La columna { $bare } contiene datos, pero no tiene encabezado. Si es esa, escriban «{ $column }» encima; si no, añadan la columna.
   *[other] Les rogamos que la añadan.
}
duplicate-column = Dos columnas contienen lo mismo; «{ $heading }» es una de ellas.
duplicate-column-do = Supriman una de las dos o cámbienle el nombre.
unused-column = No conocemos la columna «{ $heading }»; su contenido no figurará en el informe.
unused-column-do = Si debe figurar en el informe, indíquennos qué contiene. Si no, no hay nada que hacer.
unnamed-column = La columna { $letters } contiene datos, pero no tiene encabezado.
unnamed-column-do = Escriban un encabezado encima o vacíen la columna.
missing-value = En { $where } hay celdas vacías que deben rellenarse.
missing-value-do = Rellénenlas; si un importe es cero, escriban 0.
merged-value = En { $where } hay celdas combinadas en varias filas, de modo que no sabemos a qué fila corresponde el valor.
merged-value-do = Separen esas celdas y escriban en cada fila su propio valor.
unparsable-amount = En { $where } hay celdas que no contienen un importe.
unparsable-amount-do = Escriban el importe como número, sin letras ni observaciones.
unparsable-number = En { $where } hay celdas que no contienen un número.
unparsable-number-do = Escriban un número, sin letras ni observaciones.
number-odd = «{ $odd }» no es una cifra
number-currency = no está en euros
unparsable-date = En { $where } hay celdas que no contienen una fecha.
unparsable-date-do = Escriban la fecha en la forma 31/12/2024.
ambiguous-number = En { $where } hay números que pueden leerse de dos maneras.
ambiguous-number-do = Escríbanlos sin separador de millares y con dos decimales.
ambiguous-number-cell = ¿{ $thousands } o { $decimals }?
ambiguous-date = En { $where } hay fechas que pueden leerse de dos maneras.
ambiguous-date-do = Escriban el mes con letras, o la fecha en la forma 2024-12-31.
too-precise = En { $where } hay importes con más decimales que céntimos.
too-precise-do = Redondéenlos al céntimo.
mixed-currencies = En { $where } hay importes en una moneda distinta de la del resto de su columna.
mixed-currencies-do = Indiquen todos los importes de una columna en una sola moneda, en euros si es posible.
unknown-unit = { $kind ->
    [currency] Los importes de { $where } no están en euros.
    [two] La hoja indica dos unidades distintas para los importes.
    [contradicting] El encabezado de { $where } y «{ $other }», más arriba, indican unidades distintas.
   *[none] No se indica la unidad de los importes de { $where }.
}
unknown-unit-do = { $kind ->
    [currency] Indíquenlos en euros.
    [two] Indiquen la unidad en el encabezado de cada columna de importes.
    [contradicting] Indiquen la misma unidad en ambos lugares o supriman una de las dos menciones.
   *[none] Escríbanla en el encabezado, por ejemplo «{ $heading } (millones EUR)».
}
unknown-code = En { $where } hay valores que no están en nuestra lista.
unknown-code-do = { $codes ->
    [none] Utilicen los valores de la lista de la plantilla.
   *[other] Utilicen uno de estos valores: { $codes }.
}
code-near = ¿«{ $near }»?
contradicting-code = En { $where } hay códigos que no concuerdan con otra columna de su fila.
contradicting-code-do = Corrijan uno de los dos datos.
contradicting-code-cell = a { $known } le corresponde: { $expected }
contradicting-amount = Las filas de algunos proyectos indican importes distintos para el conjunto del proyecto.
contradicting-amount-do = Indiquen el mismo importe en cada fila de un proyecto.
contradicting-amount-cell = { $other } en { $first }
error-cell = En { $where } hay celdas que muestran un error del programa de hojas de cálculo.
error-cell-do = Corrijan la fórmula o escriban el valor.
uncalculated-formula = En { $where } hay fórmulas sin resultado.
uncalculated-formula-do = Abran el archivo en su programa de hojas de cálculo, guárdenlo y envíennoslo de nuevo.
hidden-data = { $kind ->
    [sheet] La hoja está oculta; la hemos leído.
    [column] La columna { $letters } está oculta; la hemos leído.
   *[rows] { $count ->
        [one] Hay una fila con datos oculta; la hemos leído.
       *[other] Hay { $count } filas con datos ocultas; las hemos leído.
    }
}
hidden-data-do = Indíquennos si estos datos no deben contar, o suprímanlos.
duplicate-key = Algunos datos figuran dos veces.
duplicate-key-do = Supriman uno de los dos en cada caso, o den a cada uno su propio número.
duplicate-key-cell = igual que en { $first }
unbalanced-total = Algunos totales no son la suma de sus filas.
unbalanced-total-do = Corrijan el total o la fila que sea incorrecta.
unbalanced-total-cell = las filas suman { $expected }
impossible-fund = Algunas filas nombran un fondo que el Estado miembro no tiene en 2021-2027.
impossible-fund-do = Corrijan el fondo o el Estado miembro.
impossible-category = En algunas filas, el fondo y la categoría de región no concuerdan.
impossible-category-do = Solo el FEDER y el FSE+ se asignan por categoría de región: indíquenla para estos dos y dejen la celda vacía para los demás.
contradicting-category = En algunas filas, la categoría de región no es la que tiene la región en 2021-2027 según la Decisión de Ejecución (UE) 2021/1130.
contradicting-category-do = Corrijan la categoría o la región.
contradicting-category-cell = { $area }: { $expected }
mixed-nuts-versions = Los códigos NUTS son de versiones distintas.
mixed-nuts-versions-and = y
mixed-nuts-versions-do = Escriban todos los códigos del archivo en una sola versión, preferiblemente NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Algunos códigos NUTS están en otro Estado miembro.
foreign-area-do = Corrijan el código o el Estado miembro.
foreign-area-cell = no está en { $country }
above-limit = En { $where } hay importes más altos de lo posible.
above-limit-do = Corrijan uno de los dos importes.
above-limit-cell = como máximo { $most }
after-cut-off = En { $where } hay fechas posteriores a la fecha de cierre del informe, el { $cut_off }.
after-cut-off-do = Corrijan la fecha o dejen la fila para el próximo año.
before-cut-off = En { $where } hay fechas que no son posteriores a la fecha de cierre del informe, el { $cut_off }.
before-cut-off-do = Declaren estas filas con las convocatorias del año o corrijan la fecha.
malformed-address = En { $where } hay textos que no son una única dirección.
malformed-address-do = Escriban una dirección completa en cada celda y nada más.
ends-before-start = Algunos períodos terminan antes de empezar.
ends-before-start-do = Corrijan el principio o el fin.
ends-before-start-cell = empieza: { $start }
suspect-magnitude = En { $where } hay importes mucho más altos que los demás.
suspect-magnitude-do = Comprueben que la unidad es la correcta (euros, miles, millones). Si los importes son correctos, confírmenlos.
suspect-magnitude-cell = { $times } veces el importe habitual
negative-amount = En { $where } hay importes negativos.
negative-amount-do = Corríjanlos o indíquennos qué significan.
