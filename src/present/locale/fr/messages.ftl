# Everything that a reader of the report sees in French, but for the labels of codes.

report-title = Plateforme «Technologies stratégiques pour l’Europe»: rapport annuel { $year }
report-subtitle = Tableaux et graphiques. Date limite: { $date }
made-by = Établi par step-report { $version } à partir des feuilles de calcul de la campagne de collecte { $campaign }

report-title-synthetic = Plateforme «Technologies stratégiques pour l’Europe»: rapport annuel { $year } (données synthétiques)
report-subtitle-synthetic = Données synthétiques: tous les chiffres sont inventés. Tableaux et graphiques. Date limite: { $date }
made-by-synthetic = Établi par step-report { $version } à partir de données synthétiques, les feuilles de calcul inventées de la campagne { $campaign }
word-synthetic = Données synthétiques

table-heading = Tableau { $number }
figure-heading = Graphique { $number }

word-contents = Table des matières
word-notes = Notes
word-note = Note
word-cover = Page de couverture
word-tables = Tableaux
word-figures = Graphiques
word-source = Source
word-not-reported = Non communiqué
word-data-table = Les chiffres sous forme de tableau
word-skip = Aller au contenu
word-sheet = Feuille
word-title = Titre
word-number = Numéro
word-reason = Motif
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month = { $month } { $year }
empty-cell = non communiqué ou sans objet
total = Total
subtotal = Total, { $label }
key-none = non ventilé

area-extra-regio = { $country }: hors régions (extra-regio)
area-unknown-region = { $country }: région inconnue
area-unknown = Lieu inconnu

source-line = Source: communications des services de la Commission et des États membres pour le rapport annuel STEP { $year }; date limite: { $date }.
source-line-synthetic = Source: données synthétiques, et non les communications pour un rapport annuel STEP; année { $year }, date limite: { $date }.
missing-dataset = Le jeu de données «{ $dataset }» n’a pas été communiqué.
missing-columns = { $count ->
    [one] Le jeu de données «{ $dataset }» a été communiqué sans la colonne «{ $columns }».
    [many] Le jeu de données «{ $dataset }» a été communiqué sans les colonnes «{ $columns }».
   *[other] Le jeu de données «{ $dataset }» a été communiqué sans les colonnes «{ $columns }».
}
missing-facts = Le jeu de données «{ $dataset }» ne contient aucune donnée de ce type.

unit-EUR-0 = EUR
unit-EUR-3 = milliers d’EUR
unit-EUR-6 = millions d’EUR
unit-EUR-9 = milliards d’EUR
unit-count = nombre
unit-percent = %
unit-score = note

column-sector = Secteur
column-programme = Programme
column-call = Appel
column-number = N°
column-topic = Thème
column-opens = Ouverture
column-closes = Clôture
column-member_state = État membre
column-level = Niveau
column-area = Zone (NUTS)
column-category_of_region = Catégorie de région
column-fund = Fonds
column-status = Statut
column-state = État
column-deadline = Échéance
column-funding_rate = Taux de financement
column-rank = Rang
column-item = Information
column-specific_objective = Objectif spécifique
column-intervention_field = Domaine d’intervention
column-enterprise_type = Type d’entreprise
column-policy_objective = Objectif stratégique
column-kind_of_investment = Type d’investissement
column-kind_of_area = Type de zone
column-respondent_type = Type de répondant
column-respondents = Répondants
column-basis = Base

measure-budget = Budget
measure-amount = Montant
measure-grant = Subventions
measure-seals = Labels
measure-preselected = Présélectionnés en vue d’une subvention
measure-not_preselected = Non présélectionnés en vue d’une subvention
measure-programmes = Programmes
measure-share = Part
measure-score = Note
measure-respondents = Répondants

count-programmes = { $count ->
    [one] { $number } programme
    [many] { $number } de programmes
   *[other] { $number } programmes
}
count-seals = { $count ->
    [one] { $number } label
    [many] { $number } de labels
   *[other] { $number } labels
}

alt-donut = Graphique en anneau à { $count ->
    [one] { $number } partie
    [many] { $number } de parties
   *[other] { $number } parties
}: { $title }
alt-bars = Graphique à barres avec { $count ->
    [one] { $number } barre
    [many] { $number } de barres
   *[other] { $number } barres
}: { $title }
alt-map = Carte des États membres, avec un cercle pour { $number } d’entre eux: { $title }
alt-tiles = Carte en carreaux des régions NUTS 2, un carré par région, avec une valeur pour { $number } d’entre elles: { $title }
alt-regions = Carte des régions NUTS 2, avec une valeur pour { $number } d’entre elles: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Les valeurs les plus élevées sont les suivantes: { $values }. Le tableau les contient toutes.
map-no-value = pas de cercle: non communiqué
regions-no-value = non communiqué
regions-outside = hors UE
regions-elsewhere = Absents de la carte, car non ventilés par région NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics pour les limites administratives.

title-T1 = Appels à propositions contribuant à STEP dans le cadre de programmes en gestion directe
title-T2 = Modifications de programmes approuvées au titre de STEP, par programme et par Fonds
title-T3 = Appels pour des projets STEP dans le cadre des programmes de la politique de cohésion dans les États membres
title-T4 = Labels STEP attribués et projets présélectionnés en vue d’une subvention, par appel et par thème
title-F3 = Budget des appels STEP en gestion directe, par secteur
title-F4 = Subventions du Fonds pour l’innovation en faveur des technologies propres, par État membre
title-F5 = Subventions d’Horizon Europe en faveur des technologies numériques, par État membre
title-F6 = Subventions d’EU4Health en faveur des biotechnologies, par État membre
title-F7 = Modifications de programmes approuvées au titre de STEP, par Fonds
title-F8 = Modifications de programmes approuvées au titre de STEP: montants et nombre de programmes, par État membre
title-F9 = Modifications de programmes au titre de STEP présentées à la date limite, par État membre
title-F10 = Montants approuvés du FEDER et du FSE+ au titre de STEP, par catégorie de région
title-F11 = Montants approuvés au titre de STEP, par objectif stratégique et par objectif spécifique
title-F12 = Montants approuvés au titre de STEP, par type d’investissement
title-F13 = Investissements productifs au titre de STEP, par type d’entreprise et par secteur
title-F14 = Labels STEP par programme: projets avec et sans subvention, avec le taux de financement
title-F15 = Labels STEP par État membre concerné
title-F16 = Enquête: répondants par type
title-F17 = Enquête: réponses par type de répondant
title-F18 = Enquête: informations que les promoteurs de projets jugent essentielles

note-rounding = En raison des arrondis, la somme des chiffres peut différer du total.
note-additive = Les parties sont arrondies de manière à correspondre aux totaux imprimés (plus fort reste); le dernier chiffre peut donc différer de celui de la valeur exacte.
note-call-without-fund = Un appel sans Fonds indiqué est financé par plusieurs Fonds; le montant n’est pas ventilé.
note-preselected-by-call = Le Fonds pour l’innovation communique la présélection en vue d’une subvention par appel, et non par thème.
note-equal-split = Les projets réalisés en plusieurs lieux sont répartis à parts égales entre ces lieux.
note-own-contribution = La contribution propre de chaque entité est comptée dans l’État membre de l’entité.
note-programmes-once = Un programme modifié pour plusieurs Fonds est compté une seule fois.
note-category-of-programme = La catégorie d’un programme régional est celle de sa région; celle d’un programme national est celle que communique l’État membre, ou celle qui est supposée comme indiqué ici.
note-five-member-states = Seuls les cinq États membres ayant le plus de labels sont communiqués; d’autres sont également concernés.
note-seals-not-additive = Un label est compté une fois dans chaque État membre concerné; la somme des États membres ne correspond donc pas au nombre de labels.

place-cell = { $file }, cellule { $cell }
place-cell-of-sheet = { $file }, feuille «{ $sheet }», cellule { $cell }
note-assumed = * Non communiqué mais supposé: { $column } «{ $value }» ({ $conditions }). { $reason }
note-corrected = Corrigé: { $place }: valeur transmise «{ $from }», valeur retenue «{ $to }». { $reason }
note-filled = Corrigé: { $place } a été transmis vide, valeur retenue «{ $to }». { $reason }
note-emptied = Corrigé: { $place }: la valeur transmise «{ $from }» n’est pas retenue. { $reason }
note-left-out = Non pris en compte: { $place }, la ligne «{ $from }». { $reason }
note-more-corrections = Il existe d’autres corrections; les fichiers de données les énumèrent toutes.
heading-K-table = Chiffres clés { $number }
heading-R-table = Tableau régional { $number }
heading-R-figure = Graphique régional { $number }
heading-S-table = Tableau complémentaire { $number }
heading-S-figure = Graphique complémentaire { $number }
heading-Y-table = Tableau par année { $number }
heading-Y-figure = Graphique par année { $number }

unit-EUR-per-inhabitant = EUR par habitant
unit-rank = rang

measure-per_head = Montant par habitant
measure-rank = Rang
measure-share_so_far = Part cumulée avec les lignes précédentes
measure-share_of_ten_regions = Part des dix plus grandes régions
measure-regions_making_half = Régions représentant la moitié du montant
measure-share_of_five_programmes = Part des cinq plus grands programmes
measure-programmes_making_half = Programmes représentant la moitié du montant

title-S3 = Montants approuvés au titre de STEP par habitant, par État membre
title-S4 = Montants approuvés au titre de STEP par habitant, par région NUTS 2
title-S5 = Montants approuvés du FEDER et du FSE+ au titre de STEP par habitant, par catégorie de région
title-S6 = Concentration des montants approuvés au titre de STEP, par Fonds
title-S7 = Les dix zones présentant les montants approuvés les plus élevés des programmes régionaux au titre de STEP

note-top = Seules les lignes les plus importantes sont présentées.
note-top-of-all = Seules les lignes les plus importantes sont présentées; le total porte sur toutes les lignes.
note-population = Les nombres d’habitants sont ceux de la grille de population 2021 du Centre commun de recherche et non ceux d’un recensement officiel; ceux des régions ultrapériphériques françaises proviennent du recensement national.
note-per-head-of-all = Les montants sont divisés par le nombre total d’habitants de la zone, qu’il y existe ou non un programme. Le total est celui de l’Union européenne.
note-regions-of-the-whole = Les régions sont celles des niveaux NUTS 1 et 2 que les programmes désignent. Les programmes nationaux comptent dans l’ensemble, mais jamais parmi les plus grandes régions.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $count ->
    [one] { $number } millier
    [many] { $number } milliers
   *[other] { $number } milliers
}
running-6 = { $count ->
    [one] { $number } million
    [many] { $number } millions
   *[other] { $number } millions
}
running-9 = { $count ->
    [one] { $number } milliard
    [many] { $number } milliards
   *[other] { $number } milliards
}
running-EUR = { $amount } d’EUR
running-percent = { $number } %

column-key_figure = Chiffre clé
column-unit = Unité
column-value = Valeur
column-measure = Mesure
column-title = Titre
column-operation = Opération
column-partner = Partenaire chargé de la mise en œuvre

none = Néant: rien de tel n’est communiqué pour cette année.
missing-key-figures = Aucun des jeux de données correspondants n’a été communiqué.

title-K1 = Chiffres clés pour le texte du rapport
title-S1 = Montants de la facilité pour la reprise et la résilience en faveur de STEP, par État membre et par secteur
title-S2 = Garanties d’InvestEU en faveur de STEP, par État membre et par secteur

key-call_budget = Budget des appels en gestion directe
key-call_topics = Thèmes des appels en gestion directe
key-call_programmes = Programmes comportant de tels appels
key-seals = Labels STEP attribués
key-seals_preselected = Projets titulaires d’un label STEP présélectionnés en vue d’une subvention
key-grants = Subventions
key-submitted_amount = Montant des modifications de programmes présentées
key-submitting_member_states = États membres ayant présenté des modifications de programmes
key-approved_amount = Montant des modifications de programmes approuvées
key-approved_amendments = Modifications de programmes approuvées
key-approved_member_states = États membres ayant des modifications de programmes approuvées
key-largest_member_state = Montant approuvé le plus élevé d’un État membre: { $of }
key-largest_member_state-unknown = Montant approuvé le plus élevé d’un État membre
key-largest_member_states = Part des trois États membres ayant les montants approuvés les plus élevés
key-less_developed_erdf = Part des régions moins développées dans le montant approuvé du FEDER
key-less_developed_esf = Part des régions moins développées dans le montant approuvé du FSE+
key-national_calls = Appels des États membres dans le cadre des programmes de la politique de cohésion
key-national_call_budget = Budget de ces appels
heading-M-figure = Carte { $number }
key-other = Autres
unit-number = nombre
column-project = Projet
column-entity = Entité
column-indicator = Indicateur
measure-target = Résultats prévus
note-repeated-rows = { $measure }: compté une fois dans chaque ligne concernée; la somme des lignes ne correspond donc pas au total.
note-repeated-columns = { $measure }: compté une fois dans chaque colonne concernée; la somme des colonnes ne correspond donc pas au total.
note-funds-without-category = Le FTJ et le Fonds de cohésion n’ont pas de catégorie de région.
note-programme-area = Les montants figurent à la zone de chaque programme: ceux des programmes nationaux et des régions de niveau 1 ne sont pas répartis entre leurs régions.
note-grants-by-place = Les projets du Fonds pour l’innovation réalisés en plusieurs lieux sont répartis à parts égales entre ces lieux; dans les autres cas, c’est la contribution propre de chaque entité qui est comptée.
title-R1 = Montants approuvés au titre de STEP, par région et par Fonds
title-R2 = Subventions aux projets STEP, par région et par secteur
title-R3 = Labels STEP, par région concernée et par secteur
title-R4 = Montants approuvés au titre de STEP, par catégorie de région et par Fonds
title-R5 = Montants approuvés au titre de STEP, par région et par secteur
title-R6 = Résultats prévus des programmes, par indicateur et par secteur
title-R7 = Projets sélectionnés ayant obtenu les subventions les plus élevées
title-M1 = Montants approuvés au titre de STEP, par région
title-M2 = Subventions aux projets STEP, par région
title-M3 = Labels STEP, par région concernée
# Where a number comes from, in the page.
explain-title = D’où vient ce chiffre
explain-hint = On peut demander l’origine de chaque chiffre: cliquez dessus, ou placez-vous dessus avec la touche Tab et les touches fléchées et appuyez sur Entrée.
explain-close = Fermer
explain-exact = Valeur exacte
explain-calculation = Calcul
explain-counted = Ce qui est compté
explain-universe = Stade
explain-places = Lieux
explain-regions = Régions
explain-rounded = Arrondi
explain-addends = Composé de
explain-part = La partie est composée de
explain-whole = Le tout est composé de
explain-value = Valeur
explain-cell = Cellule
explain-file = Fichier et feuille
explain-written = Tel qu’indiqué
explain-row = Ligne
explain-more = et { $number } de plus: { $command }
explain-values = { $count ->
    [one] { $number } valeur
    [many] { $number } de valeurs
   *[other] { $number } valeurs
}
explain-per-head = { $amount } / { $people } habitants = { $exact }
explain-distinct = { $number } différents ({ $columns }): { $keys }
explain-up-to = { $of }, jusqu’au { $date }
explain-half-up = la moitié s’éloignant de zéro
explain-half-even = la moitié vers le chiffre pair
explain-rounding = une seule fois, à partir de la valeur exacte, { $rule }, avec { $count ->
    [0] des nombres entiers
    [one] { $number } décimale
    [many] { $number } de décimales
   *[other] { $number } décimales
} ({ $unit })
explain-additive = { $rounding }; parties arrondies de manière à correspondre au total imprimé
explain-carried = { $from } de NUTS { $from_version } est { $to } de NUTS { $to_version }
explain-carried-part = { $from } de NUTS { $from_version } a été divisée: { $share } vers { $to } de NUTS { $to_version }, selon la population de 2021

dataset-calls = Appels à propositions
dataset-seals = Labels STEP, par thème
dataset-seals_by_member_state = Labels STEP, par État membre
dataset-grants = Subventions, par État membre
dataset-projects = Projets et leurs entités
dataset-amendments = Modifications de programmes
dataset-national_calls = Appels nationaux
dataset-indicators = Indicateurs
dataset-survey = Enquête
dataset-cohesion_categorisation = Politique de cohésion: financement par catégorie
dataset-cohesion_planned_finances = Politique de cohésion: financement prévu
dataset-cohesion_financial_plan = Politique de cohésion: plan de financement par année
dataset-cohesion_payments = Politique de cohésion: paiements cumulés
dataset-cordis_projects = CORDIS: projets
dataset-cordis_organisations = CORDIS: organisations

universe-submitted = présenté
universe-approved = approuvé
universe-pending = présenté, en attente de décision
universe-reserved = réservé
universe-awarded = attribué
universe-planned = prévu
universe-answered = répondu

attribution-as-reported = tel que communiqué
attribution-equal-split-over-the-locations = parts égales pour les lieux d’un projet
attribution-each-entitys-own-contribution = contribution propre de chaque entité
attribution-once-in-every-country-involved = une fois dans chaque pays concerné

attribution-own-area = à la zone de chaque programme, sans répartition entre ses régions
attribution-spread = réparti entre les régions de niveau 2 selon leur population
attribution-once-per-place = une fois dans chaque pays ou région concernés
explain-spread = le montant de { $from } est réparti entre ses régions: { $part } des { $whole } habitants de 2021 vivent dans { $to }
explain-corrected = Corrigé
explain-assumed = Supposé
explain-left-out = non pris en compte

column-year = Année
measure-change = Variation par rapport à l’année précédente
measure-change_percent = Variation par rapport à l’année précédente, en pour cent
measure-cumulated = Cumul depuis la première année
missing-earlier-years = Aucune année antérieure du jeu de données «{ $dataset }» n’a été communiquée.
title-Y1 = Montants approuvés au titre de STEP, par Fonds et par année
title-Y2 = Montants approuvés au titre de STEP, par État membre: l’année, la variation par rapport à l’année précédente et la somme de toutes les années
title-Y3 = Budget des appels STEP en gestion directe, par secteur et par année
note-change = Lorsque les deux années ont été communiquées, une ligne absente de l’une d’elles y compte pour zéro.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[note 1]`.
note-mark = note
not-applicable = sans objet
one-table = Cette feuille contient un tableau.
about-workbook = Chaque tableau a sa propre feuille. Les cellules contiennent les nombres non arrondis et les affichent arrondis comme dans le rapport.
explain-place = rang { $number } sur { $rows } lignes, la plus grande d’abord
explain-largest = { $sum }; le plus grand de { $all } ({ $of })
explain-making = les { $number } plus grands sur { $all } ({ $of }) représentent { $percent } %
explain-compared = Comparé à
explain-year = L’année
explain-year-before = L’année précédente
explain-converted = Converti

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Appels en gestion directe: ouverts, à venir et clos
title-portal-national-calls = Appels dans les États membres
title-portal-seal-projects = Projets porteurs d’un label STEP, par pays et par région
title-portal-seals = Labels STEP par appel et par thème
title-portal-amendments-by-member-state = Montants approuvés au titre de STEP, par État membre et par Fonds
title-portal-grants-by-member-state = Subventions aux projets STEP, par État membre, par programme et par secteur
title-portal-grants-by-region = Subventions aux projets STEP, par région, par programme et par secteur
title-portal-contact-points = Points de contact nationaux
column-organisation = Organisme
column-role = Rôle
column-web_page = Page web
column-email = Adresse électronique
column-state_at_cut_off = État à la date limite
word-extracts = Extraits pour le portail STEP
filter-text = Rechercher dans toutes les colonnes
filter-all = tous
filter-reset = Afficher toutes les lignes
filter-shown = Lignes affichées: { $shown } sur { $all }
title-portal-amendments-by-region = Montants approuvés au titre de STEP, par région et par Fonds
column-preselected = Présélectionnés en vue d’une subvention
dataset-forthcoming_calls = Appels à venir
dataset-contact_points = Points de contact nationaux
