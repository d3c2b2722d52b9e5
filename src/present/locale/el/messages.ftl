# Everything that a reader of the report sees in Greek, but for the labels of codes.

report-title = Πλατφόρμα στρατηγικών τεχνολογιών για την Ευρώπη: ετήσια έκθεση { $year }
report-subtitle = Πίνακες και διαγράμματα. Καταληκτική ημερομηνία: { $date }
made-by = Καταρτίστηκε από το step-report { $version } με βάση τα υπολογιστικά φύλλα της εκστρατείας υποβολής στοιχείων { $campaign }

report-title-synthetic = Πλατφόρμα στρατηγικών τεχνολογιών για την Ευρώπη: ετήσια έκθεση { $year } (συνθετικά δεδομένα)
report-subtitle-synthetic = Συνθετικά δεδομένα: όλοι οι αριθμοί είναι επινοημένοι. Πίνακες και διαγράμματα. Καταληκτική ημερομηνία: { $date }
made-by-synthetic = Καταρτίστηκε από το step-report { $version } με βάση συνθετικά δεδομένα, τα επινοημένα υπολογιστικά φύλλα της εκστρατείας { $campaign }
word-synthetic = Συνθετικά δεδομένα

table-heading = Πίνακας { $number }
figure-heading = Διάγραμμα { $number }

word-contents = Περιεχόμενα
word-notes = Σημειώσεις
word-note = Σημείωση
word-cover = Εξώφυλλο
word-tables = Πίνακες
word-figures = Διαγράμματα
word-source = Πηγή
word-not-reported = Δεν υποβλήθηκαν στοιχεία
word-data-table = Οι αριθμοί σε πίνακα
word-skip = Μετάβαση στο περιεχόμενο
word-sheet = Φύλλο
word-title = Τίτλος
word-number = Αριθμός
word-reason = Λόγος
date = { $day ->
    [1] 1η
   *[other] { $day }
} { $month } { $year }
month = { $month } { $year }
empty-cell = δεν υποβλήθηκαν στοιχεία ή άνευ αντικειμένου
total = Σύνολο
subtotal = Σύνολο, { $label }
key-none = χωρίς ανάλυση

area-extra-regio = { $country }: εκτός των περιφερειών (extra-regio)
area-unknown-region = { $country }: άγνωστη περιφέρεια
area-unknown = Άγνωστος τόπος

source-line = Πηγή: στοιχεία που υπέβαλαν οι υπηρεσίες της Επιτροπής και τα κράτη μέλη για την ετήσια έκθεση STEP { $year }· καταληκτική ημερομηνία: { $date }.
source-line-synthetic = Πηγή: συνθετικά δεδομένα, όχι στοιχεία που υποβλήθηκαν για ετήσια έκθεση STEP· έτος { $year }, καταληκτική ημερομηνία: { $date }.
missing-dataset = Το σύνολο δεδομένων «{ $dataset }» δεν υποβλήθηκε.
missing-columns = { $count ->
    [one] Το σύνολο δεδομένων «{ $dataset }» υποβλήθηκε χωρίς τη στήλη «{ $columns }».
   *[other] Το σύνολο δεδομένων «{ $dataset }» υποβλήθηκε χωρίς τις στήλες «{ $columns }».
}
missing-facts = Το σύνολο δεδομένων «{ $dataset }» δεν περιέχει στοιχεία αυτού του είδους.

unit-EUR-0 = EUR
unit-EUR-3 = χιλ. EUR
unit-EUR-6 = εκατ. EUR
unit-EUR-9 = δισ. EUR
unit-count = πλήθος
unit-percent = %
unit-score = βαθμολογία

column-sector = Τομέας
column-programme = Πρόγραμμα
column-call = Πρόσκληση
column-number = Αριθ.
column-topic = Θέμα
column-opens = Έναρξη
column-closes = Λήξη
column-member_state = Κράτος μέλος
column-level = Επίπεδο
column-area = Περιοχή (NUTS)
column-category_of_region = Κατηγορία περιφέρειας
column-fund = Ταμείο
column-status = Στάδιο
column-state = Κατάσταση
column-deadline = Προθεσμία
column-funding_rate = Ποσοστό χρηματοδότησης
column-rank = Κατάταξη
column-item = Πληροφορία
column-specific_objective = Ειδικός στόχος
column-intervention_field = Πεδίο παρέμβασης
column-enterprise_type = Είδος επιχείρησης
column-policy_objective = Στόχος πολιτικής
column-kind_of_investment = Είδος επένδυσης
column-kind_of_area = Είδος περιοχής
column-respondent_type = Είδος ερωτηθέντος
column-respondents = Ερωτηθέντες
column-basis = Βάση

measure-budget = Προϋπολογισμός
measure-amount = Ποσό
measure-grant = Επιχορηγήσεις
measure-seals = Σφραγίδες
measure-preselected = Προεπιλεγμένα για επιχορήγηση
measure-not_preselected = Μη προεπιλεγμένα για επιχορήγηση
measure-programmes = Προγράμματα
measure-share = Μερίδιο
measure-score = Βαθμολογία
measure-respondents = Ερωτηθέντες

count-programmes = { $count ->
    [one] { $number } πρόγραμμα
   *[other] { $number } προγράμματα
}
count-seals = { $count ->
    [one] { $number } σφραγίδα
   *[other] { $number } σφραγίδες
}

alt-donut = Δακτυλιοειδές διάγραμμα με { $count ->
    [one] { $number } τμήμα
   *[other] { $number } τμήματα
}: { $title }
alt-bars = Ραβδόγραμμα με { $count ->
    [one] { $number } ράβδο
   *[other] { $number } ράβδους
}: { $title }
alt-map = Χάρτης των κρατών μελών με κύκλο σε { $number }: { $title }
alt-tiles = Χάρτης ψηφίδων των περιφερειών NUTS 2, ένα τετράγωνο ανά περιφέρεια, με τιμή σε { $number }: { $title }
alt-regions = Χάρτης των περιφερειών NUTS 2 με τιμή σε { $number }: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Οι υψηλότερες τιμές είναι: { $values }. Ο πίνακας τις περιέχει όλες.
map-no-value = χωρίς κύκλο: δεν υποβλήθηκαν στοιχεία
regions-no-value = δεν υποβλήθηκαν στοιχεία
regions-outside = εκτός ΕΕ
regions-elsewhere = Δεν εμφανίζονται στον χάρτη, διότι δεν αναφέρονται ανά περιφέρεια NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics για τα διοικητικά όρια.

title-T1 = Προσκλήσεις υποβολής προτάσεων που συμβάλλουν στη STEP στο πλαίσιο προγραμμάτων υπό άμεση διαχείριση
title-T2 = Εγκεκριμένες τροποποιήσεις προγραμμάτων για τη STEP, ανά πρόγραμμα και ταμείο
title-T3 = Προσκλήσεις για έργα STEP στο πλαίσιο προγραμμάτων της πολιτικής συνοχής στα κράτη μέλη
title-T4 = Σφραγίδες STEP που απονεμήθηκαν και έργα που προεπιλέχθηκαν για επιχορήγηση, ανά πρόσκληση και θέμα
title-F3 = Προϋπολογισμός των προσκλήσεων STEP υπό άμεση διαχείριση, ανά τομέα
title-F4 = Επιχορηγήσεις του Ταμείου Καινοτομίας για καθαρές τεχνολογίες, ανά κράτος μέλος
title-F5 = Επιχορηγήσεις του προγράμματος «Ορίζων Ευρώπη» για ψηφιακές τεχνολογίες, ανά κράτος μέλος
title-F6 = Επιχορηγήσεις του προγράμματος EU4Health για βιοτεχνολογίες, ανά κράτος μέλος
title-F7 = Εγκεκριμένες τροποποιήσεις προγραμμάτων για τη STEP, ανά ταμείο
title-F8 = Εγκεκριμένες τροποποιήσεις προγραμμάτων για τη STEP: ποσά και αριθμός προγραμμάτων, ανά κράτος μέλος
title-F9 = Τροποποιήσεις προγραμμάτων για τη STEP που υποβλήθηκαν έως την καταληκτική ημερομηνία, ανά κράτος μέλος
title-F10 = Εγκεκριμένα ποσά του ΕΤΠΑ και του ΕΚΤ+ για τη STEP, ανά κατηγορία περιφέρειας
title-F11 = Εγκεκριμένα ποσά για τη STEP, ανά στόχο πολιτικής και ειδικό στόχο
title-F12 = Εγκεκριμένα ποσά για τη STEP, ανά είδος επένδυσης
title-F13 = Παραγωγικές επενδύσεις για τη STEP, ανά είδος επιχείρησης και τομέα
title-F14 = Σφραγίδες STEP ανά πρόγραμμα: έργα με και χωρίς επιχορήγηση, με το ποσοστό χρηματοδότησης
title-F15 = Σφραγίδες STEP ανά συμμετέχον κράτος μέλος
title-F16 = Έρευνα: ερωτηθέντες ανά είδος
title-F17 = Έρευνα: απαντήσεις ανά είδος ερωτηθέντος
title-F18 = Έρευνα: πληροφορίες που οι φορείς έργων θεωρούν ουσιώδεις

note-rounding = Λόγω στρογγυλοποίησης, το άθροισμα των αριθμών ενδέχεται να μη συμπίπτει με το σύνολο.
note-additive = Τα μέρη στρογγυλοποιούνται έτσι ώστε να δίνουν τα τυπωμένα σύνολα (μεγαλύτερα υπόλοιπα)· ως εκ τούτου, το τελευταίο ψηφίο ενδέχεται να διαφέρει από εκείνο της ακριβούς τιμής.
note-call-without-fund = Πρόσκληση χωρίς αναφερόμενο ταμείο χρηματοδοτείται από περισσότερα ταμεία· το ποσό δεν αναλύεται.
note-preselected-by-call = Το Ταμείο Καινοτομίας αναφέρει την προεπιλογή για επιχορήγηση ανά πρόσκληση, όχι ανά θέμα.
note-equal-split = Τα έργα σε περισσότερες τοποθεσίες κατανέμονται ισομερώς στις τοποθεσίες τους.
note-own-contribution = Η ίδια συνεισφορά κάθε οντότητας υπολογίζεται στο κράτος μέλος της οντότητας.
note-programmes-once = Πρόγραμμα που τροποποιήθηκε για περισσότερα ταμεία υπολογίζεται μία φορά.
note-category-of-programme = Η κατηγορία περιφερειακού προγράμματος είναι εκείνη της περιφέρειάς του· η κατηγορία εθνικού προγράμματος είναι εκείνη που αναφέρει το κράτος μέλος ή εκείνη που τεκμαίρεται, όπως αναφέρεται εδώ.
note-five-member-states = Αναφέρονται μόνο τα πέντε κράτη μέλη με τις περισσότερες σφραγίδες· συμμετέχουν και άλλα.
note-seals-not-additive = Μια σφραγίδα υπολογίζεται μία φορά σε κάθε συμμετέχον κράτος μέλος· συνεπώς, το άθροισμα των κρατών μελών δεν ισούται με τον αριθμό των σφραγίδων.

place-cell = { $file }, κελί { $cell }
place-cell-of-sheet = { $file }, φύλλο «{ $sheet }», κελί { $cell }
note-assumed = * Δεν αναφέρθηκε, αλλά τεκμαίρεται: { $column } «{ $value }» ({ $conditions }). { $reason }
note-corrected = Διορθώθηκε: { $place }: υποβλήθηκε «{ $from }», ισχύει «{ $to }». { $reason }
note-filled = Διορθώθηκε: { $place }: υποβλήθηκε κενό, ισχύει «{ $to }». { $reason }
note-emptied = Διορθώθηκε: { $place }: υποβλήθηκε «{ $from }», που δεν υπολογίζεται. { $reason }
note-left-out = Παραλείφθηκε: { $place }, η γραμμή «{ $from }». { $reason }
note-more-corrections = Υπάρχουν και άλλες διορθώσεις· τα αρχεία δεδομένων τις απαριθμούν όλες.
heading-K-table = Βασικά στοιχεία { $number }
heading-R-table = Περιφερειακός πίνακας { $number }
heading-R-figure = Περιφερειακό διάγραμμα { $number }
heading-S-table = Συμπληρωματικός πίνακας { $number }
heading-S-figure = Συμπληρωματικό διάγραμμα { $number }
heading-Y-table = Πίνακας ανά έτος { $number }
heading-Y-figure = Διάγραμμα ανά έτος { $number }

unit-EUR-per-inhabitant = EUR ανά κάτοικο
unit-rank = κατάταξη

measure-per_head = Ποσό ανά κάτοικο
measure-rank = Κατάταξη
measure-share_so_far = Μερίδιο μαζί με τις προηγούμενες γραμμές
measure-share_of_ten_regions = Μερίδιο των δέκα μεγαλύτερων περιφερειών
measure-regions_making_half = Περιφέρειες που αποτελούν το ήμισυ του ποσού
measure-share_of_five_programmes = Μερίδιο των πέντε μεγαλύτερων προγραμμάτων
measure-programmes_making_half = Προγράμματα που αποτελούν το ήμισυ του ποσού

title-S3 = Εγκεκριμένα ποσά για τη STEP ανά κάτοικο, ανά κράτος μέλος
title-S4 = Εγκεκριμένα ποσά για τη STEP ανά κάτοικο, ανά περιφέρεια NUTS 2
title-S5 = Εγκεκριμένα ποσά του ΕΤΠΑ και του ΕΚΤ+ για τη STEP ανά κάτοικο, ανά κατηγορία περιφέρειας
title-S6 = Συγκέντρωση των εγκεκριμένων ποσών για τη STEP, ανά ταμείο
title-S7 = Οι δέκα περιοχές με τα μεγαλύτερα εγκεκριμένα ποσά περιφερειακών προγραμμάτων για τη STEP

note-top = Εμφανίζονται μόνο οι μεγαλύτερες γραμμές.
note-top-of-all = Εμφανίζονται μόνο οι μεγαλύτερες γραμμές· το σύνολο αφορά όλες τις γραμμές.
note-population = Οι κάτοικοι είναι εκείνοι του πληθυσμιακού πλέγματος 2021 του Κοινού Κέντρου Ερευνών και όχι επίσημη απογραφή· για τις γαλλικές εξόχως απόκεντρες περιφέρειες προέρχονται από την εθνική απογραφή.
note-per-head-of-all = Τα ποσά διαιρούνται με όλους τους κατοίκους του τόπου, είτε αυτός έχει πρόγραμμα είτε όχι. Το σύνολο είναι εκείνο της Ευρωπαϊκής Ένωσης.
note-regions-of-the-whole = Περιφέρειες είναι εκείνες των επιπέδων NUTS 1 και 2 που αναφέρουν τα προγράμματα. Τα εθνικά προγράμματα αποτελούν μέρος του συνόλου, αλλά ποτέ δεν περιλαμβάνονται στις μεγαλύτερες περιφέρειες.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } χιλ.
running-6 = { $number } εκατ.
running-9 = { $number } δισ.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Βασικό στοιχείο
column-unit = Μονάδα
column-value = Τιμή
column-measure = Μέτρο
column-title = Τίτλος
column-operation = Πράξη
column-partner = Εταίρος υλοποίησης

none = Κανένα: για το έτος αυτό δεν υποβάλλονται στοιχεία αυτού του είδους.
missing-key-figures = Δεν υποβλήθηκε κανένα από τα σχετικά σύνολα δεδομένων.

title-K1 = Βασικά στοιχεία για το κείμενο της έκθεσης
title-S1 = Ποσά του Μηχανισμού Ανάκαμψης και Ανθεκτικότητας για τη STEP, ανά κράτος μέλος και τομέα
title-S2 = Εγγυήσεις InvestEU για τη STEP, ανά κράτος μέλος και τομέα

key-call_budget = Προϋπολογισμός των προσκλήσεων υπό άμεση διαχείριση
key-call_topics = Θέματα των προσκλήσεων υπό άμεση διαχείριση
key-call_programmes = Προγράμματα με τέτοιες προσκλήσεις
key-seals = Σφραγίδες STEP που απονεμήθηκαν
key-seals_preselected = Έργα με σφραγίδα STEP που προεπιλέχθηκαν για επιχορήγηση
key-grants = Επιχορηγήσεις
key-submitted_amount = Ποσό των τροποποιήσεων προγραμμάτων που υποβλήθηκαν
key-submitting_member_states = Κράτη μέλη που υπέβαλαν τροποποιήσεις προγραμμάτων
key-approved_amount = Ποσό των εγκεκριμένων τροποποιήσεων προγραμμάτων
key-approved_amendments = Εγκεκριμένες τροποποιήσεις προγραμμάτων
key-approved_member_states = Κράτη μέλη με εγκεκριμένες τροποποιήσεις προγραμμάτων
key-largest_member_state = Μεγαλύτερο εγκεκριμένο ποσό κράτους μέλους: { $of }
key-largest_member_state-unknown = Μεγαλύτερο εγκεκριμένο ποσό κράτους μέλους
key-largest_member_states = Μερίδιο των τριών κρατών μελών με τα μεγαλύτερα εγκεκριμένα ποσά
key-less_developed_erdf = Μερίδιο των λιγότερο ανεπτυγμένων περιφερειών στο εγκεκριμένο ποσό του ΕΤΠΑ
key-less_developed_esf = Μερίδιο των λιγότερο ανεπτυγμένων περιφερειών στο εγκεκριμένο ποσό του ΕΚΤ+
key-national_calls = Προσκλήσεις των κρατών μελών στο πλαίσιο προγραμμάτων της πολιτικής συνοχής
key-national_call_budget = Προϋπολογισμός των προσκλήσεων αυτών
heading-M-figure = Χάρτης { $number }
key-other = Λοιπά
unit-number = πλήθος
column-project = Έργο
column-entity = Οντότητα
column-indicator = Δείκτης
measure-target = Προγραμματισμένα αποτελέσματα
note-repeated-rows = { $measure }: υπολογίζονται μία φορά σε κάθε γραμμή στην οποία ανήκουν· συνεπώς, το άθροισμα των γραμμών δεν ισούται με το σύνολο.
note-repeated-columns = { $measure }: υπολογίζονται μία φορά σε κάθε στήλη στην οποία ανήκουν· συνεπώς, το άθροισμα των στηλών δεν ισούται με το σύνολο.
note-funds-without-category = Το ΤΔΜ και το Ταμείο Συνοχής δεν έχουν κατηγορία περιφέρειας.
note-programme-area = Τα ποσά αναγράφονται στην περιοχή κάθε προγράμματος: τα ποσά εθνικών προγραμμάτων και περιφερειών επιπέδου 1 δεν κατανέμονται στις περιφέρειές τους.
note-grants-by-place = Τα έργα του Ταμείου Καινοτομίας σε περισσότερες τοποθεσίες κατανέμονται ισομερώς στις τοποθεσίες τους· στις λοιπές περιπτώσεις υπολογίζεται η ίδια συνεισφορά κάθε οντότητας.
title-R1 = Εγκεκριμένα ποσά για τη STEP, ανά περιφέρεια και ταμείο
title-R2 = Επιχορηγήσεις σε έργα STEP, ανά περιφέρεια και τομέα
title-R3 = Σφραγίδες STEP, ανά συμμετέχουσα περιφέρεια και τομέα
title-R4 = Εγκεκριμένα ποσά για τη STEP, ανά κατηγορία περιφέρειας και ταμείο
title-R5 = Εγκεκριμένα ποσά για τη STEP, ανά περιφέρεια και τομέα
title-R6 = Προγραμματισμένα αποτελέσματα των προγραμμάτων, ανά δείκτη και τομέα
title-R7 = Επιλεγμένα έργα με τις μεγαλύτερες επιχορηγήσεις
title-M1 = Εγκεκριμένα ποσά για τη STEP, ανά περιφέρεια
title-M2 = Επιχορηγήσεις σε έργα STEP, ανά περιφέρεια
title-M3 = Σφραγίδες STEP, ανά συμμετέχουσα περιφέρεια
# Where a number comes from, in the page.
explain-title = Από πού προέρχεται ο αριθμός
explain-hint = Για κάθε αριθμό μπορείτε να δείτε από πού προέρχεται: κάντε κλικ πάνω του ή μεταβείτε σε αυτόν με το πλήκτρο Tab και τα βέλη και πατήστε Enter.
explain-close = Κλείσιμο
explain-exact = Ακριβής τιμή
explain-calculation = Υπολογισμός
explain-counted = Τι υπολογίζεται
explain-universe = Στάδιο
explain-places = Τόποι
explain-regions = Περιφέρειες
explain-rounded = Στρογγυλοποίηση
explain-addends = Αποτελείται από
explain-part = Το μέρος αποτελείται από
explain-whole = Το όλον αποτελείται από
explain-value = Τιμή
explain-cell = Κελί
explain-file = Αρχείο και φύλλο
explain-written = Όπως δηλώθηκε
explain-row = Γραμμή
explain-more = και { $number } ακόμη: { $command }
explain-values = { $count ->
    [one] { $number } τιμή
   *[other] { $number } τιμές
}
explain-per-head = { $amount } / { $people } κάτοικοι = { $exact }
explain-distinct = { $number } διαφορετικά ({ $columns }): { $keys }
explain-up-to = { $of }, έως { $date }
explain-half-up = τα μισά απομακρύνονται από το μηδέν
explain-half-even = τα μισά προς το ζυγό ψηφίο
explain-rounding = μία φορά, από την ακριβή τιμή, { $rule }, με ακρίβεια { $count ->
    [0] ακεραίων
    [one] { $number } δεκαδικού ψηφίου
   *[other] { $number } δεκαδικών ψηφίων
} ({ $unit })
explain-additive = { $rounding }· τα μέρη στρογγυλοποιούνται έτσι ώστε να δίνουν το τυπωμένο σύνολο
explain-carried = { $from } της NUTS { $from_version } είναι { $to } της NUTS { $to_version }
explain-carried-part = { $from } της NUTS { $from_version } διαιρέθηκε: { $share } στην { $to } της NUTS { $to_version }, με βάση τον πληθυσμό του 2021

dataset-calls = Προσκλήσεις υποβολής προτάσεων
dataset-seals = Σφραγίδες STEP, ανά θέμα
dataset-seals_by_member_state = Σφραγίδες STEP, ανά κράτος μέλος
dataset-grants = Επιχορηγήσεις, ανά κράτος μέλος
dataset-projects = Έργα και οι οντότητές τους
dataset-amendments = Τροποποιήσεις προγραμμάτων
dataset-national_calls = Εθνικές προσκλήσεις
dataset-indicators = Δείκτες
dataset-survey = Έρευνα
dataset-cohesion_categorisation = Πολιτική συνοχής: χρηματοδότηση ανά κατηγορία
dataset-cohesion_planned_finances = Πολιτική συνοχής: προγραμματισμένη χρηματοδότηση
dataset-cohesion_financial_plan = Πολιτική συνοχής: σχέδιο χρηματοδότησης ανά έτος
dataset-cohesion_payments = Πολιτική συνοχής: σωρευτικές πληρωμές
dataset-cordis_projects = CORDIS: έργα
dataset-cordis_organisations = CORDIS: οργανισμοί

universe-submitted = υποβληθέντα
universe-approved = εγκεκριμένα
universe-pending = υποβληθέντα, χωρίς απόφαση ακόμη
universe-reserved = δεσμευμένα
universe-awarded = απονεμηθέντα
universe-planned = προγραμματισμένα
universe-answered = απαντημένα

attribution-as-reported = όπως αναφέρθηκε
attribution-equal-split-over-the-locations = ίσα μέρη για τις τοποθεσίες ενός έργου
attribution-each-entitys-own-contribution = η ίδια συνεισφορά κάθε οντότητας
attribution-once-in-every-country-involved = μία φορά σε κάθε συμμετέχουσα χώρα

attribution-own-area = στην περιοχή κάθε προγράμματος, χωρίς κατανομή στις περιφέρειές της
attribution-spread = κατανομή στις περιφέρειες επιπέδου 2 με βάση τον πληθυσμό
attribution-once-per-place = μία φορά σε κάθε συμμετέχουσα χώρα ή περιφέρεια
explain-spread = το ποσό της { $from } κατανέμεται στις περιφέρειές της: { $part } από τους { $whole } κατοίκους του 2021 ζουν στην { $to }
explain-corrected = Διορθώθηκε
explain-assumed = Τεκμαίρεται
explain-left-out = παραλείφθηκε

column-year = Έτος
measure-change = Μεταβολή σε σχέση με το προηγούμενο έτος
measure-change_percent = Μεταβολή σε σχέση με το προηγούμενο έτος, σε ποσοστό
measure-cumulated = Σωρευτικά από το πρώτο έτος
missing-earlier-years = Δεν υποβλήθηκε κανένα προηγούμενο έτος του συνόλου δεδομένων «{ $dataset }».
title-Y1 = Εγκεκριμένα ποσά για τη STEP, ανά ταμείο και έτος
title-Y2 = Εγκεκριμένα ποσά για τη STEP, ανά κράτος μέλος: το έτος, η μεταβολή σε σχέση με το προηγούμενο έτος και το άθροισμα όλων των ετών
title-Y3 = Προϋπολογισμός των προσκλήσεων STEP υπό άμεση διαχείριση, ανά τομέα και έτος
note-change = Όπου έχουν υποβληθεί και τα δύο έτη, γραμμή που λείπει από ένα από αυτά υπολογίζεται σε αυτό ως μηδέν.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[σημείωση 1]`.
note-mark = σημείωση
not-applicable = άνευ αντικειμένου
one-table = Το φύλλο αυτό περιέχει έναν πίνακα.
about-workbook = Κάθε πίνακας έχει το δικό του φύλλο. Τα κελιά περιέχουν τους μη στρογγυλοποιημένους αριθμούς και τους εμφανίζουν στρογγυλοποιημένους όπως στην έκθεση.

explain-place = θέση { $number } από { $rows } γραμμές, η μεγαλύτερη πρώτη
explain-largest = { $sum }· το μεγαλύτερο από { $all } ({ $of })
explain-making = τα { $number } μεγαλύτερα από { $all } ({ $of }) αποτελούν το { $percent } %
explain-compared = Σε σύγκριση με
explain-year = Το έτος
explain-year-before = Το προηγούμενο έτος
explain-converted = Μετατροπή

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Προσκλήσεις υπό άμεση διαχείριση: ανοικτές, προσεχείς και κλειστές
title-portal-national-calls = Προσκλήσεις στα κράτη μέλη
title-portal-seal-projects = Έργα με σφραγίδα STEP, ανά χώρα και περιφέρεια
title-portal-seals = Σφραγίδες STEP ανά πρόσκληση και θέμα
title-portal-amendments-by-member-state = Εγκεκριμένα ποσά για τη STEP, ανά κράτος μέλος και ταμείο
title-portal-grants-by-member-state = Επιχορηγήσεις σε έργα STEP, ανά κράτος μέλος, πρόγραμμα και τομέα
title-portal-grants-by-region = Επιχορηγήσεις σε έργα STEP, ανά περιφέρεια, πρόγραμμα και τομέα
title-portal-contact-points = Εθνικά σημεία επαφής
column-organisation = Οργανισμός
column-role = Ρόλος
column-web_page = Ιστοσελίδα
column-email = Ηλεκτρονική διεύθυνση
column-state_at_cut_off = Κατάσταση κατά την καταληκτική ημερομηνία
word-extracts = Αποσπάσματα για τη διαδικτυακή πύλη STEP
filter-text = Αναζήτηση σε όλες τις στήλες
filter-all = όλα
filter-reset = Εμφάνιση όλων των σειρών
filter-shown = Σειρές που εμφανίζονται: { $shown } από { $all }
title-portal-amendments-by-region = Εγκεκριμένα ποσά για τη STEP, ανά περιφέρεια και ταμείο
column-preselected = Προεπιλεγμένα για επιχορήγηση
dataset-forthcoming_calls = Προσεχείς προσκλήσεις
dataset-contact_points = Εθνικά σημεία επαφής
