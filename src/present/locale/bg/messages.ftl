# Everything that a reader of the report sees in Bulgarian, but for the labels of codes.

report-title = Платформа за стратегически технологии за Европа: годишен доклад за { $year } г.
report-subtitle = Таблици и диаграми. Крайна дата: { $date }
made-by = Изготвено от step-report { $version } въз основа на таблиците от кампанията за докладване { $campaign }

report-title-synthetic = Платформа за стратегически технологии за Европа: годишен доклад за { $year } г. (синтетични данни)
report-subtitle-synthetic = Синтетични данни: всички числа са измислени. Таблици и диаграми. Крайна дата: { $date }
made-by-synthetic = Изготвено от step-report { $version } въз основа на синтетични данни, измислените таблици от кампанията { $campaign }
word-synthetic = Синтетични данни

table-heading = Таблица { $number }
figure-heading = Диаграма { $number }

word-contents = Съдържание
word-notes = Бележки
word-note = Бележка
word-cover = Титулна страница
word-tables = Таблици
word-figures = Диаграми
word-source = Източник
word-not-reported = Недокладвано
word-data-table = Числата в таблица
word-skip = Към съдържанието
word-sheet = Лист
word-title = Заглавие
word-number = Номер
word-reason = Причина
date = { $day } { $month } { $year } г.
month = { $month } { $year } г.
empty-cell = недокладвано или неприложимо
total = Общо
subtotal = Общо, { $label }
key-none = без разбивка

area-extra-regio = { $country }: извън регионите (extra-regio)
area-unknown-region = { $country }: неизвестен регион
area-unknown = Неизвестно място

source-line = Източник: данни, докладвани от службите на Комисията и държавите членки за годишния доклад за STEP за { $year } г.; крайна дата: { $date }
source-line-synthetic = Източник: синтетични данни, а не данни, докладвани за годишен доклад за STEP; { $year } г., крайна дата: { $date }
missing-dataset = Наборът от данни „{ $dataset }“ не е докладван.
missing-columns = { $count ->
    [one] Наборът от данни „{ $dataset }“ е докладван без колоната „{ $columns }“.
   *[other] Наборът от данни „{ $dataset }“ е докладван без колоните „{ $columns }“.
}
missing-facts = Наборът от данни „{ $dataset }“ не съдържа данни от този вид.

unit-EUR-0 = EUR
unit-EUR-3 = хил. EUR
unit-EUR-6 = млн. EUR
unit-EUR-9 = млрд. EUR
unit-count = брой
unit-percent = %
unit-score = оценка

column-sector = Сектор
column-programme = Програма
column-call = Покана
column-number = №
column-topic = Тема
column-opens = Откриване
column-closes = Закриване
column-member_state = Държава членка
column-level = Равнище
column-area = Област (NUTS)
column-category_of_region = Категория регион
column-fund = Фонд
column-status = Статус
column-state = Състояние
column-deadline = Срок
column-funding_rate = Процент на финансиране
column-rank = Място
column-item = Информация
column-specific_objective = Специфична цел
column-intervention_field = Област на интервенция
column-enterprise_type = Вид предприятие
column-policy_objective = Цел на политиката
column-kind_of_investment = Вид инвестиция
column-kind_of_area = Вид област
column-respondent_type = Вид респондент
column-respondents = Респонденти
column-basis = Основа

measure-budget = Бюджет
measure-amount = Сума
measure-grant = Безвъзмездни средства
measure-seals = Печати
measure-preselected = Предварително избрани за безвъзмездни средства
measure-not_preselected = Неизбрани предварително за безвъзмездни средства
measure-programmes = Програми
measure-share = Дял
measure-score = Оценка
measure-respondents = Респонденти

count-programmes = { $count ->
    [one] { $number } програма
   *[other] { $number } програми
}
count-seals = { $count ->
    [one] { $number } печат
   *[other] { $number } печата
}

alt-donut = Пръстеновидна диаграма с { $count ->
    [one] { $number } част
   *[other] { $number } части
}: { $title }
alt-bars = Стълбовидна диаграма с { $count ->
    [one] { $number } стълб
   *[other] { $number } стълба
}: { $title }
alt-map = Карта на държавите членки с кръг в { $number } от тях: { $title }
alt-tiles = Карта с квадрати на регионите NUTS 2, по един за всеки регион, със стойност в { $number } от тях: { $title }
alt-regions = Карта на регионите NUTS 2 със стойност в { $number } от тях: { $title }
description = { $title } ({ $unit }). { $values }.
description-regions = { $title } ({ $unit }). Най-високите стойности са: { $values }. Таблицата съдържа всички стойности.
map-no-value = без кръг: недокладвано
regions-no-value = недокладвано
regions-outside = извън ЕС
regions-elsewhere = Не са на картата, тъй като не са посочени по региони NUTS 2 ({ $unit }): { $rows }.
regions-boundaries = © EuroGeographics за административните граници.

title-T1 = Покани за представяне на предложения, допринасящи за STEP, по програми с пряко управление
title-T2 = Одобрени изменения на програми за STEP, по програми и фондове
title-T3 = Покани за проекти по STEP по програми на политиката на сближаване в държавите членки
title-T4 = Присъдени печати STEP и проекти, предварително избрани за безвъзмездни средства, по покани и теми
title-F3 = Бюджет на поканите по STEP с пряко управление, по сектори
title-F4 = Безвъзмездни средства от Фонда за иновации за чисти технологии, по държави членки
title-F5 = Безвъзмездни средства от „Хоризонт Европа“ за цифрови технологии, по държави членки
title-F6 = Безвъзмездни средства от програмата „ЕС в подкрепа на здравето“ за биотехнологии, по държави членки
title-F7 = Одобрени изменения на програми за STEP, по фондове
title-F8 = Одобрени изменения на програми за STEP: суми и брой програми, по държави членки
title-F9 = Изменения на програми за STEP, подадени до крайната дата, по държави членки
title-F10 = Одобрени суми от ЕФРР и ЕСФ+ за STEP, по категории региони
title-F11 = Одобрени суми за STEP, по цели на политиката и специфични цели
title-F12 = Одобрени суми за STEP, по видове инвестиции
title-F13 = Производствени инвестиции за STEP, по видове предприятия и сектори
title-F14 = Печати STEP по програми: проекти със и без безвъзмездни средства, с процента на финансиране
title-F15 = Печати STEP по участващи държави членки
title-F16 = Проучване: респонденти по видове
title-F17 = Проучване: отговори по видове респонденти
title-F18 = Проучване: информация, която организаторите на проекти считат за съществена

note-rounding = Поради закръгляване е възможно сборът на числата да не съвпада с общата стойност.
note-additive = Частите са закръглени така, че сборът им да дава отпечатаните общи стойности (най-големи остатъци); поради това последната цифра може да се различава от тази на точната стойност.
note-call-without-fund = Покана без посочен фонд се финансира от няколко фонда; сумата не е разбита.
note-preselected-by-call = Фондът за иновации докладва предварителния избор за безвъзмездни средства по покани, а не по теми.
note-equal-split = Проектите с няколко местоположения са разделени поравно между тях.
note-own-contribution = Собственият принос на всеки субект се отчита в държавата членка на субекта.
note-programmes-once = Програма, изменена за няколко фонда, се отчита веднъж.
note-category-of-programme = Категорията на регионална програма следва от нейния регион; категорията на национална програма е тази, която държавата членка докладва, или тази, която се приема, както е посочено тук.
note-five-member-states = Докладвани са само петте държави членки с най-много печати; участват и други.
note-seals-not-additive = Печатът се отчита веднъж във всяка участваща държава членка, поради което сборът на държавите членки не е равен на броя на печатите.

place-cell = { $file }, клетка { $cell }
place-cell-of-sheet = { $file }, лист „{ $sheet }“, клетка { $cell }
note-assumed = * Не е докладвано, а е прието: { $column } „{ $value }“ ({ $conditions }). { $reason }
note-corrected = Поправено: { $place }: изпратено е „{ $from }“, отчита се „{ $to }“. { $reason }
note-filled = Поправено: { $place }: изпратено е празно, отчита се „{ $to }“. { $reason }
note-emptied = Поправено: { $place }: изпратено е „{ $from }“, което не се отчита. { $reason }
note-left-out = Пропуснато: { $place }, редът „{ $from }“. { $reason }
note-more-corrections = Има и други поправки; всички са изброени във файловете с данни.
heading-K-table = Ключови показатели { $number }
heading-R-table = Регионална таблица { $number }
heading-R-figure = Регионална диаграма { $number }
heading-S-table = Допълнителна таблица { $number }
heading-S-figure = Допълнителна диаграма { $number }
heading-Y-table = Таблица по години { $number }
heading-Y-figure = Диаграма по години { $number }

unit-EUR-per-inhabitant = EUR на жител
unit-rank = място

measure-per_head = Сума на жител
measure-rank = Място
measure-share_so_far = Дял заедно с редовете по-горе
measure-share_of_ten_regions = Дял на десетте най-големи региона
measure-regions_making_half = Региони, които съставляват половината от сумата
measure-share_of_five_programmes = Дял на петте най-големи програми
measure-programmes_making_half = Програми, които съставляват половината от сумата

title-S3 = Одобрени суми за STEP на жител, по държави членки
title-S4 = Одобрени суми за STEP на жител, по региони NUTS 2
title-S5 = Одобрени суми от ЕФРР и ЕСФ+ за STEP на жител, по категории региони
title-S6 = Концентрация на одобрените суми за STEP, по фондове
title-S7 = Десетте области с най-големи одобрени суми от регионални програми за STEP

note-top = Показани са само най-големите редове.
note-top-of-all = Показани са само най-големите редове; общата стойност е на всички редове.
note-population = Броят на жителите е от мрежата за населението за 2021 г. на Съвместния изследователски център и не е официално преброяване; за най-отдалечените региони на Франция е от националното преброяване.
note-per-head-of-all = Сумите са разделени на всички жители на мястото, независимо дали то има програма. Общата стойност е за Европейския съюз.
note-regions-of-the-whole = Регионите са тези от равнища NUTS 1 и 2, които програмите посочват. Националните програми са част от цялото, но никога не са сред най-големите региони.
# Amounts and shares in running text.
running-0 = { $number }
running-3 = { $number } хил.
running-6 = { $number } млн.
running-9 = { $number } млрд.
running-EUR = { $amount } EUR
running-percent = { $number } %

column-key_figure = Ключов показател
column-unit = Единица
column-value = Стойност
column-measure = Мярка
column-title = Заглавие
column-operation = Операция
column-partner = Партньор по изпълнението

none = Няма: за тази година не се докладва нищо от този вид.
missing-key-figures = Не е докладван нито един от съответните набори от данни.

title-K1 = Ключови показатели за текста на доклада
title-S1 = Суми от Механизма за възстановяване и устойчивост за STEP, по държави членки и сектори
title-S2 = Гаранции по InvestEU за STEP, по държави членки и сектори

key-call_budget = Бюджет на поканите с пряко управление
key-call_topics = Теми на поканите с пряко управление
key-call_programmes = Програми с такива покани
key-seals = Присъдени печати STEP
key-seals_preselected = Проекти с печат STEP, предварително избрани за безвъзмездни средства
key-grants = Безвъзмездни средства
key-submitted_amount = Сума на подадените изменения на програми
key-submitting_member_states = Държави членки, подали изменения на програми
key-approved_amount = Сума на одобрените изменения на програми
key-approved_amendments = Одобрени изменения на програми
key-approved_member_states = Държави членки с одобрени изменения на програми
key-largest_member_state = Най-голяма одобрена сума за държава членка: { $of }
key-largest_member_state-unknown = Най-голяма одобрена сума за държава членка
key-largest_member_states = Дял на трите държави членки с най-големи одобрени суми
key-less_developed_erdf = Дял на по-слабо развитите региони в одобрената сума от ЕФРР
key-less_developed_esf = Дял на по-слабо развитите региони в одобрената сума от ЕСФ+
key-national_calls = Покани на държавите членки по програми на политиката на сближаване
key-national_call_budget = Бюджет на тези покани
heading-M-figure = Карта { $number }
key-other = Други
unit-number = брой
column-project = Проект
column-entity = Субект
column-indicator = Показател
measure-target = Планирани резултати
note-repeated-rows = { $measure }: отчитат се веднъж във всеки ред, към който спадат, поради което сборът на редовете не е равен на общата стойност.
note-repeated-columns = { $measure }: отчитат се веднъж във всяка колона, към която спадат, поради което сборът на колоните не е равен на общата стойност.
note-funds-without-category = ФСП и Кохезионният фонд нямат категория регион.
note-programme-area = Сумите са посочени при областта на всяка програма: сумите на националните програми и на регионите от равнище 1 не са разпределени между техните региони.
note-grants-by-place = Проектите на Фонда за иновации с няколко местоположения са разделени поравно между тях; в останалите случаи се отчита собственият принос на всеки субект.
title-R1 = Одобрени суми за STEP, по региони и фондове
title-R2 = Безвъзмездни средства за проекти по STEP, по региони и сектори
title-R3 = Печати STEP, по участващи региони и сектори
title-R4 = Одобрени суми за STEP, по категории региони и фондове
title-R5 = Одобрени суми за STEP, по региони и сектори
title-R6 = Планирани резултати на програмите, по показатели и сектори
title-R7 = Избрани проекти с най-много безвъзмездни средства
title-M1 = Одобрени суми за STEP, по региони
title-M2 = Безвъзмездни средства за проекти по STEP, по региони
title-M3 = Печати STEP, по участващи региони
# Where a number comes from, in the page.
explain-title = Откъде идва това число
explain-hint = За всяко число може да се провери откъде идва: щракнете върху него или отидете до него с клавиша Tab и стрелките и натиснете Enter.
explain-close = Затваряне
explain-exact = Точна стойност
explain-calculation = Изчисление
explain-counted = Какво се отчита
explain-universe = Етап
explain-places = Места
explain-regions = Региони
explain-rounded = Закръглено
explain-addends = Съставено от
explain-part = Частта е съставена от
explain-whole = Цялото е съставено от
explain-value = Стойност
explain-cell = Клетка
explain-file = Файл и лист
explain-written = Както е посочено
explain-row = Ред
explain-more = и още { $number }: { $command }
explain-values = { $count ->
    [one] { $number } стойност
   *[other] { $number } стойности
}
explain-per-head = { $amount } / { $people } жители = { $exact }
explain-distinct = { $number } различни ({ $columns }): { $keys }
explain-up-to = { $of }, до { $date }
explain-half-up = половините се закръгляват далеч от нулата
explain-half-even = половините се закръгляват към четната цифра
explain-rounding = веднъж, от точната стойност, { $rule }, до { $count ->
    [0] цели числа
    [one] { $number } знак след десетичната запетая
   *[other] { $number } знака след десетичната запетая
} ({ $unit })
explain-additive = { $rounding }; частите са закръглени така, че сборът им да дава отпечатаната обща стойност
explain-carried = { $from } от NUTS { $from_version } е { $to } от NUTS { $to_version }
explain-carried-part = { $from } от NUTS { $from_version } е разделен: { $share } към { $to } от NUTS { $to_version }, според населението през 2021 г.

dataset-calls = Покани за представяне на предложения
dataset-seals = Печати STEP, по теми
dataset-seals_by_member_state = Печати STEP, по държави членки
dataset-grants = Безвъзмездни средства, по държави членки
dataset-projects = Проекти и техните субекти
dataset-amendments = Изменения на програми
dataset-national_calls = Национални покани
dataset-indicators = Показатели
dataset-survey = Проучване
dataset-cohesion_categorisation = Политика на сближаване: финансиране по категории
dataset-cohesion_planned_finances = Политика на сближаване: планирано финансиране
dataset-cohesion_financial_plan = Политика на сближаване: финансов план по години
dataset-cohesion_payments = Политика на сближаване: плащания, общо
dataset-cordis_projects = CORDIS: проекти
dataset-cordis_organisations = CORDIS: организации

universe-submitted = подадено
universe-approved = одобрено
universe-pending = подадено, все още без решение
universe-reserved = запазено
universe-awarded = присъдено
universe-planned = планирано
universe-answered = с отговор

attribution-as-reported = както е докладвано
attribution-equal-split-over-the-locations = равни части за местоположенията на проекта
attribution-each-entitys-own-contribution = собственият принос на всеки субект
attribution-once-in-every-country-involved = веднъж във всяка участваща държава

attribution-own-area = при областта на всяка програма, без разпределяне между нейните региони
attribution-spread = разпределено между регионите от равнище 2 според населението им
attribution-once-per-place = веднъж във всяка участваща държава или регион
explain-spread = сумата за { $from } е разпределена между регионите на тази област: { $part } от { $whole } жители през 2021 г. живеят в { $to }
explain-corrected = Поправено
explain-assumed = Прието
explain-left-out = пропуснато

column-year = Година
measure-change = Промяна спрямо предходната година
measure-change_percent = Промяна спрямо предходната година, в проценти
measure-cumulated = Общо от първата година
missing-earlier-years = Не е докладвана нито една по-ранна година за набора от данни „{ $dataset }“.
title-Y1 = Одобрени суми за STEP, по фондове и години
title-Y2 = Одобрени суми за STEP, по държави членки: годината, промяната спрямо предходната година и сборът за всички години
title-Y3 = Бюджет на поканите по STEP с пряко управление, по сектори и години
note-change = Когато са докладвани и двете години, ред, който липсва в едната от тях, се отчита в нея като нула.
# What tables.xlsx and tables.ods say to those who open them. note-mark is the word in `[бележка 1]`.
note-mark = бележка
not-applicable = неприложимо
one-table = Този лист съдържа една таблица.
about-workbook = Всяка таблица е на отделен лист. Клетките съдържат незакръглените числа и ги показват закръглени, както в доклада.
explain-place = място { $number } от { $rows } реда, най-големият е първи
explain-largest = { $sum }; най-голямото от { $all } ({ $of })
explain-making = най-големите { $number } от { $all } ({ $of }) съставляват { $percent } %
explain-compared = Сравнено с
explain-year = Годината
explain-year-before = Предходната година
explain-converted = Превалутирано

# Extracts for the STEP portal, on the page and in data/portal.
title-portal-calls = Покани при пряко управление: открити, предстоящи и закрити
title-portal-national-calls = Покани в държавите членки
title-portal-seal-projects = Проекти с печат STEP, по държави и региони
title-portal-seals = Печати STEP по покани и теми
title-portal-amendments-by-member-state = Одобрени суми за STEP, по държави членки и фондове
title-portal-grants-by-member-state = Безвъзмездни средства за проекти по STEP, по държави членки, програми и сектори
title-portal-grants-by-region = Безвъзмездни средства за проекти по STEP, по региони, програми и сектори
title-portal-contact-points = Национални звена за контакт
column-organisation = Организация
column-role = Роля
column-web_page = Уебстраница
column-email = Адрес на електронна поща
column-state_at_cut_off = Състояние към крайната дата
word-extracts = Извлечения за портала на STEP
filter-text = Търсене във всички колони
filter-all = всички
filter-reset = Показване на всички редове
filter-shown = Показани редове: { $shown } от { $all }
title-portal-amendments-by-region = Одобрени суми за STEP, по региони и фондове
column-preselected = Предварително избрани за безвъзмездни средства
dataset-forthcoming_calls = Предстоящи покани
dataset-contact_points = Национални звена за контакт
