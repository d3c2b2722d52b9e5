# Lettres aux expéditeurs et commentaires dans leurs classeurs, en français.

letter-subject = Rapport annuel STEP { $year } : demande de correction de vos données
letter-to = À l’attention de : { $who }
letter-greeting = Madame, Monsieur,
letter-intro = Nous vous remercions de vos données pour le rapport annuel STEP { $year }. À la lecture, nous avons relevé { $count ->
    [one] un point que vous seuls pouvez
   *[other] { $count } points que vous seuls pouvez
} rectifier. Nous vous prions de corriger ce qui figure ci-dessous dans { $files ->
    [one] votre fichier et de nous le
   *[other] vos fichiers et de nous les
} renvoyer.
letter-copy = Dans la copie jointe « { $copy } », les cellules concernées sont colorées et portent chacune un commentaire. Cette copie n’est destinée qu’à la consultation : les formules y sont remplacées par leurs valeurs.
copy-formula = Dans votre fichier, cette cellule contient une formule ; la copie n’en reprend que la valeur.
copy-further = { $count ->
    [one] Une autre cellule de cette feuille est colorée, mais n’a pas de commentaire.
   *[other] { $count } autres cellules de cette feuille sont colorées, mais n’ont pas de commentaire.
}
letter-sheet = Feuille « { $sheet } »
letter-error = À corriger
letter-warning = À vérifier
letter-cell = Cellule
letter-found = Contenu
letter-remark = Remarque
letter-cells = { $count ->
    [one] Cellule : { $cells }
   *[other] Cellules : { $cells }
}
letter-more = { $count ->
    [one] et une autre cellule : { $cells }
   *[other] et { $count } autres cellules : { $cells }
}
letter-closing = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
letter-sign = Rapport annuel STEP { $year }
column-named = la colonne « { $column } »
column-unnamed = la colonne { $letters }

unreadable-file = { $kind ->
    [password] Le fichier est protégé par un mot de passe.
   *[other] Nous ne pouvons pas ouvrir le fichier.
}
unreadable-file-do = { $kind ->
    [password] Veuillez l’envoyer sans mot de passe.
   *[other] Veuillez l’ouvrir dans votre tableur, l’enregistrer au format .xlsx et nous envoyer ce fichier.
}
missing-header = La feuille n’a pas de ligne d’en-têtes que nous reconnaissions.
missing-header-do = Veuillez donner un en-tête à chaque colonne, sur une seule ligne au-dessus de la première donnée. Les colonnes nécessaires sont : { $columns }.
missing-column = La colonne « { $column } » manque.
missing-column-do = { $case ->
    [near] Si « { $near } » est cette colonne, veuillez la nommer « { $column } » ; sinon, veuillez ajouter la colonne.
    [bare] La colonne { $bare } contient des données mais n’a pas d’en-tête. Si c’est elle, veuillez écrire « { $column } » au-dessus ; sinon, veuillez ajouter la colonne.
   *[other] Veuillez l’ajouter.
}
duplicate-column = Deux colonnes contiennent la même chose ; « { $heading } » est l’une d’elles.
duplicate-column-do = Veuillez supprimer l’une des deux ou la renommer.
unused-column = Nous ne connaissons pas la colonne « { $heading } » ; son contenu ne figurera pas dans le rapport.
unused-column-do = Si elle doit figurer dans le rapport, veuillez nous dire ce qu’elle contient. Sinon, il n’y a rien à faire.
unnamed-column = La colonne { $letters } contient des données mais n’a pas d’en-tête.
unnamed-column-do = Veuillez écrire un en-tête au-dessus, ou vider la colonne.
missing-value = Dans { $where }, des cellules qui doivent être remplies sont vides.
missing-value-do = Veuillez les remplir ; lorsqu’un montant est nul, veuillez écrire 0.
merged-value = Dans { $where }, des cellules sont fusionnées sur plusieurs lignes, de sorte que nous ne savons pas à quelle ligne appartient la valeur.
merged-value-do = Veuillez défusionner ces cellules et écrire sur chaque ligne sa propre valeur.
unparsable-amount = Dans { $where }, des cellules ne contiennent pas de montant.
unparsable-amount-do = Veuillez écrire le montant sous forme de nombre, sans lettres ni remarques.
unparsable-number = Dans { $where }, des cellules ne contiennent pas de nombre.
unparsable-number-do = Veuillez écrire un nombre, sans lettres ni remarques.
number-odd = « { $odd } » n’est pas un chiffre
number-currency = pas en euros
unparsable-date = Dans { $where }, des cellules ne contiennent pas de date.
unparsable-date-do = Veuillez écrire la date sous la forme 31/12/2024.
ambiguous-number = Dans { $where }, des nombres peuvent être lus de deux façons.
ambiguous-number-do = Veuillez les écrire sans séparateur de milliers et avec deux décimales.
ambiguous-number-cell = { $thousands } ou { $decimals } ?
ambiguous-date = Dans { $where }, des dates peuvent être lues de deux façons.
ambiguous-date-do = Veuillez écrire le mois en toutes lettres, ou la date sous la forme 2024-12-31.
too-precise = Dans { $where }, des montants ont plus de décimales que de centimes.
too-precise-do = Veuillez les arrondir au centime.
mixed-currencies = Dans { $where }, des montants sont exprimés dans une autre monnaie que le reste de leur colonne.
mixed-currencies-do = Veuillez indiquer tous les montants d’une colonne dans une seule monnaie, en euros si possible.
unknown-unit = { $kind ->
    [currency] Les montants de { $where } ne sont pas en euros.
    [two] La feuille indique deux unités différentes pour les montants.
    [contradicting] L’en-tête de { $where } et « { $other } » au-dessus indiquent des unités différentes.
   *[none] L’unité des montants de { $where } n’est pas indiquée.
}
unknown-unit-do = { $kind ->
    [currency] Veuillez les indiquer en euros.
    [two] Veuillez indiquer l’unité dans l’en-tête de chaque colonne de montants.
    [contradicting] Veuillez indiquer la même unité aux deux endroits, ou supprimer l’une des deux mentions.
   *[none] Veuillez l’écrire dans l’en-tête, par exemple « { $heading } (millions d’euros) ».
}
unknown-code = Dans { $where }, des valeurs ne figurent pas dans notre liste.
unknown-code-do = { $codes ->
    [none] Veuillez utiliser les valeurs de la liste du modèle.
   *[other] Veuillez utiliser l’une des valeurs suivantes : { $codes }.
}
code-near = « { $near } » ?
contradicting-code = Dans { $where }, des codes ne vont pas avec une autre colonne de leur ligne.
contradicting-code-do = Veuillez corriger l’une des deux données.
contradicting-code-cell = à { $known } correspond : { $expected }
contradicting-amount = Les lignes de certains projets indiquent des montants différents pour l’ensemble du projet.
contradicting-amount-do = Veuillez indiquer le même montant sur chaque ligne d’un projet.
contradicting-amount-cell = { $other } dans { $first }
error-cell = Dans { $where }, des cellules affichent une erreur du tableur.
error-cell-do = Veuillez corriger la formule ou saisir la valeur.
uncalculated-formula = Dans { $where }, des formules n’ont pas de résultat.
uncalculated-formula-do = Veuillez ouvrir le fichier dans votre tableur, l’enregistrer et nous le renvoyer.
hidden-data = { $kind ->
    [sheet] La feuille est masquée ; nous l’avons lue.
    [column] La colonne { $letters } est masquée ; nous l’avons lue.
   *[rows] { $count ->
        [one] Une ligne contenant des données est masquée ; nous l’avons lue.
       *[other] { $count } lignes contenant des données sont masquées ; nous les avons lues.
    }
}
hidden-data-do = Veuillez nous faire savoir si ces données ne doivent pas être prises en compte, ou les supprimer.
duplicate-key = Certaines données figurent deux fois.
duplicate-key-do = Veuillez supprimer l’une des deux chaque fois, ou donner à chacune son propre numéro.
duplicate-key-cell = la même qu’en { $first }
unbalanced-total = Certains totaux ne sont pas la somme de leurs lignes.
unbalanced-total-do = Veuillez corriger le total ou la ligne qui est erronée.
unbalanced-total-cell = la somme des lignes est de { $expected }
impossible-fund = Certaines lignes nomment un fonds que l’État membre n’a pas en 2021-2027.
impossible-fund-do = Veuillez corriger le fonds ou l’État membre.
impossible-category = Sur certaines lignes, le fonds et la catégorie de région ne vont pas ensemble.
impossible-category-do = Seuls le FEDER et le FSE+ sont alloués par catégorie de région : veuillez l’indiquer pour ces deux fonds et laisser la cellule vide pour les autres.
contradicting-category = Sur certaines lignes, la catégorie de région n’est pas celle que la région a en 2021-2027 selon la décision d’exécution (UE) 2021/1130.
contradicting-category-do = Veuillez corriger la catégorie ou la région.
contradicting-category-cell = { $area } : { $expected }
mixed-nuts-versions = Les codes NUTS sont de versions différentes.
mixed-nuts-versions-and = et
mixed-nuts-versions-do = Veuillez écrire tous les codes du fichier dans une seule version, de préférence NUTS 2024.
mixed-nuts-versions-cell = NUTS { $of }
foreign-area = Certains codes NUTS se trouvent dans un autre État membre.
foreign-area-do = Veuillez corriger le code ou l’État membre.
foreign-area-cell = pas dans l’État membre { $country }
above-limit = Dans { $where }, des montants sont plus élevés que possible.
above-limit-do = Veuillez corriger l’un des deux montants.
above-limit-cell = au plus { $most }
after-cut-off = Dans { $where }, des dates sont postérieures à la date de clôture du rapport, le { $cut_off }.
after-cut-off-do = Veuillez corriger la date, ou garder la ligne pour l’année prochaine.
before-cut-off = Dans { $where }, des dates ne sont pas postérieures à la date de clôture du rapport, le { $cut_off }.
before-cut-off-do = Veuillez déclarer ces lignes avec les appels de l’année, ou corriger la date.
malformed-address = Dans { $where }, des textes ne sont pas une seule adresse.
malformed-address-do = Veuillez écrire une adresse complète par cellule, et rien d’autre.
ends-before-start = Certaines périodes se terminent avant de commencer.
ends-before-start-do = Veuillez corriger le début ou la fin.
ends-before-start-cell = début : { $start }
suspect-magnitude = Dans { $where }, des montants sont beaucoup plus élevés que les autres.
suspect-magnitude-do = Veuillez vérifier que l’unité est la bonne (euros, milliers, millions). Si les montants sont exacts, veuillez les confirmer.
suspect-magnitude-cell = { $times } fois le montant habituel
negative-amount = Dans { $where }, des montants sont négatifs.
negative-amount-do = Veuillez les corriger, ou nous dire ce qu’ils signifient.
