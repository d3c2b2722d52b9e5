//! Goes through a document sentence by sentence and keeps in mind what was spoken of.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::arithmetic;
use super::contradiction;
use super::document::{Block, BlockKind, Document};
use super::fact::Fact;
use super::judge::{Judgement, Verdict, judge};
use super::mention::{Local, Subjects, locals, subjects};
use super::quantity::{Around, Kind, Quantity, declared_unit, quantities};
use super::row::{ROW, Rows};
use super::score::{Carried, Context};
use super::token::{Token, sentences, tokens};
use super::{Judged, Titles, wording};
use crate::prose::language::Language;

/// A number with its verdict and what it rests on, for the search for contradictions.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) judged: Judged,
    pub(super) quantity: Quantity,
    pub(super) facts: Vec<usize>,
}

/// All numbers of a document, judged.
pub(super) fn numbers(document: &Document, facts: &[Fact], year: Option<i128>, titles: &Titles, language: &Language) -> Vec<Judged> {
    let rows = facts.iter().filter_map(|fact| Some((fact.codes.get(ROW)?, fact.ids.iter().find_map(|id| titles.of(id)))));
    let rows = Rows::new(rows);
    let mut reader = Reader {
        facts,
        rows,
        year,
        table_unit: None,
        per_head: false,
        language,
        carried: Carried::default(),
        things: Vec::new(),
        beside: Vec::new(),
        read: Vec::new(),
    };
    for (place, block) in document.blocks.iter().enumerate() {
        reader.block(place, block);
    }
    let mut read = reader.read;
    contradiction::mark(&mut read);
    read.into_iter().map(|read| read.judged).collect()
}

struct Reader<'a> {
    facts: &'a [Fact],
    rows: Rows,
    /// The year that the ledger is of.
    year: Option<i128>,
    /// What the head of the table that is being read says of its numbers.
    table_unit: Option<u32>,
    /// Whether this paragraph speaks of amounts per inhabitant.
    per_head: bool,
    language: &'a Language,
    carried: Carried,
    /// What was counted so far in this paragraph.
    things: Vec<String>,
    /// The facts that the last numbers of this paragraph, list or table agree with.
    beside: Vec<usize>,
    read: Vec<Read>,
}

/// How many facts of the sentences before are kept in mind.
const BESIDE: usize = 6;

impl Reader<'_> {
    fn block(&mut self, place: usize, block: &Block) {
        let tokens = tokens(&block.text, self.language);
        let is_heading = matches!(block.kind, BlockKind::Heading(_));
        // What was spoken of goes on within a list or a table, and ends with a paragraph.
        if matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_)) {
            self.carried.codes.clear();
            self.carried.topics.clear();
            self.carried.outputs.clear();
            self.things.clear();
            self.beside.clear();
            self.per_head = false;
        }
        self.table_unit = match block.kind {
            BlockKind::Row => self.table_unit.or_else(|| self.unit_of_head(&tokens)),
            _ => None,
        };
        for sentence in sentences(&tokens, &block.text, self.language) {
            let subjects = subjects(&tokens, &sentence, &self.rows, self.language);
            if is_heading {
                self.heading(&subjects);
            } else {
                self.sentence(place, block, &tokens, &sentence, &subjects);
            }
        }
    }

    /// What a row without numbers, a head, says of the numbers below it. The unit of a row with numbers is its own.
    fn unit_of_head(&self, tokens: &[Token]) -> Option<u32> {
        let whole = 0..tokens.len();
        let around = Around { year: self.year, unit: None, per_head: false };
        let is_head = quantities(tokens, whole.clone(), around, self.language).is_empty();
        is_head.then(|| declared_unit(tokens, whole, self.language)).flatten()
    }

    /// A heading says what the paragraphs below it speak of. Its own numbers are no figures.
    fn heading(&mut self, subjects: &Subjects) {
        self.carried.heading_codes = codes(subjects);
        self.carried.heading_topics = subjects.topics.keys().cloned().collect();
    }

    fn sentence(&mut self, place: usize, block: &Block, tokens: &[Token], sentence: &Range<usize>, subjects: &Subjects) {
        self.per_head |=
            sentence.clone().any(|place| self.language.per_head.length(|offset| word(tokens, sentence, place + offset)).is_some());
        let found =
            quantities(tokens, sentence.clone(), Around { year: self.year, unit: self.table_unit, per_head: self.per_head }, self.language);
        let locals = locals(tokens, &found, subjects, self.language);
        let taken: BTreeSet<(&str, &str)> =
            locals.iter().flatten().filter_map(|(column, local)| Some((column.as_str(), local.one()?))).collect();
        let mut judged = Vec::new();
        for (quantity, local) in found.into_iter().zip(&locals) {
            let context = Context {
                local,
                taken: &taken,
                subjects,
                carried: &self.carried,
                reserved: self.is_reserved(tokens, sentence, &quantity),
                things: &self.things,
                series: &[],
            };
            let judgement = judge(&quantity, self.facts, &context);
            if !quantity.things.is_empty() {
                self.things.extend(quantity.things.iter().cloned());
            }
            judged.push((quantity, judgement));
        }
        self.reconsider(&mut judged, (tokens, sentence), &locals, &taken, subjects);
        acquit(&mut judged);
        for (quantity, judgement) in judged {
            // In a table a number in letters is part of a label.
            let is_label = block.kind == BlockKind::Row && quantity.in_letters;
            if !is_label && is_worth_a_word(&quantity, &judgement, &self.things) {
                self.read.push(self.told(place, block, tokens, sentence, quantity, judgement));
            }
        }
        self.carried.codes.extend(codes(subjects));
        self.carried.outputs.extend(subjects.outputs.iter().cloned());
        if !subjects.topics.is_empty() {
            self.carried.topics = subjects.topics.keys().cloned().collect();
        }
    }

    /// Whether the clause of a number says that it is of some only: `five had nothing approved`.
    fn is_reserved(&self, tokens: &[Token], sentence: &Range<usize>, quantity: &Quantity) -> bool {
        let ends = |place: &usize| !matches!(tokens[*place].text.as_str(), ";" | ".");
        let before = (sentence.start..quantity.tokens.start).rev().take_while(ends);
        let mut clause = before.chain((quantity.tokens.end..sentence.end).take_while(ends));
        clause.any(|place| self.language.reserved.has(&tokens[place].text))
    }

    /// Judges once more what nothing is known of, by the numbers beside it that agree.
    fn reconsider(
        &mut self,
        judged: &mut [(Quantity, Judgement)],
        (tokens, sentence): (&[Token], &Range<usize>),
        locals: &[BTreeMap<String, Local>],
        taken: &BTreeSet<(&str, &str)>,
        subjects: &Subjects,
    ) {
        let solid: Vec<usize> =
            judged.iter().filter(|(_, judgement)| judgement.is_of_one_fact()).map(|(_, judgement)| judgement.facts[0]).collect();
        let beside: Vec<usize> = self.beside.iter().chain(&solid).copied().collect();
        let series: Vec<&Fact> = beside.iter().map(|place| &self.facts[*place]).collect();
        for ((quantity, judgement), local) in judged.iter_mut().zip(locals) {
            if judgement.verdict != Verdict::NotInTheLedger {
                continue;
            }
            let reserved = self.is_reserved(tokens, sentence, quantity);
            let context = Context { local, taken, subjects, carried: &self.carried, reserved, things: &self.things, series: &series };
            *judgement = judge(quantity, self.facts, &context);
            if judgement.verdict != Verdict::Agrees {
                *judgement = arithmetic::of_beside(quantity, self.facts, &beside).unwrap_or_else(|| judgement.clone());
            }
        }
        self.beside.extend(solid);
        let old = self.beside.len().saturating_sub(BESIDE);
        self.beside.drain(..old);
    }

    fn told(
        &self,
        place: usize,
        block: &Block,
        tokens: &[Token],
        sentence: &Range<usize>,
        quantity: Quantity,
        judgement: Judgement,
    ) -> Read {
        let bytes = |range: &Range<usize>| tokens[range.start].range.start..tokens[range.end - 1].range.end;
        let range = bytes(&quantity.tokens);
        let meant: Vec<&Fact> = judgement.facts.iter().map(|fact| &self.facts[*fact]).collect();
        let mut ledger: Vec<String> = Vec::new();
        let values = match &judgement.derived {
            Some((value, _)) => vec![(quantity.kind, *value)],
            None => meant.iter().map(|fact| (fact.kind, fact.value)).collect(),
        };
        let derivation = judgement.derived.as_ref().map(|(_, derivation)| derivation);
        let derivation = derivation.or_else(|| meant.first().and_then(|fact| fact.derivation.as_ref()));
        for text in values.into_iter().map(|(kind, value)| wording::text(kind, value, &quantity, self.language)) {
            if !ledger.contains(&text) {
                ledger.push(text);
            }
        }
        let judged = Judged {
            block: place,
            written: block.text[range.clone()].to_owned(),
            sentence: block.text[bytes(sentence)].to_owned(),
            line: block.line(range.start),
            range,
            verdict: judgement.verdict,
            ids: meant.iter().flat_map(|fact| fact.ids.clone()).collect(),
            ledger,
            how: derivation.map(|derivation| wording::how(derivation, &quantity, self.language)),
            confidence: judgement.confidence,
            contradicts: Vec::new(),
        };
        Read { judged, quantity, facts: judgement.facts }
    }
}

/// A sentence does not say the same thing twice: where one of its numbers is a fact of the ledger, another one is not meant to be that fact,
/// but a part of it.
fn acquit(judged: &mut [(Quantity, Judgement)]) {
    let said: BTreeSet<usize> = judged
        .iter()
        .filter(|(quantity, judgement)| judgement.verdict == Verdict::Agrees && quantity.is_exact())
        .flat_map(|(_, judgement)| judgement.facts.clone())
        .collect();
    let sums: Vec<bool> = (0..judged.len()).map(|place| is_sum(judged, place)).collect();
    for ((_, judgement), is_sum) in judged.iter_mut().zip(sums).filter(|((_, judgement), _)| judgement.verdict == Verdict::Differs) {
        if is_sum || judgement.facts.iter().all(|fact| said.contains(fact)) {
            *judgement = Judgement::unknown();
        }
    }
}

/// Whether a number is the sum of the numbers before it or after it in the sentence.
fn is_sum(judged: &[(Quantity, Judgement)], place: usize) -> bool {
    let (quantity, _) = &judged[place];
    // Small counts are the sum of others too easily.
    if quantity.kind == Kind::Count || quantity.digits < 3 {
        return false;
    }
    let adds_up = |others: &mut dyn Iterator<Item = &(Quantity, Judgement)>| {
        let mut sum = 0;
        let mut step = quantity.step;
        others.take_while(|(other, _)| other.kind == quantity.kind).enumerate().any(|(count, (other, _))| {
            sum += other.value;
            step = step.max(other.step);
            count > 0 && (sum - quantity.value).abs() <= step
        })
    };
    adds_up(&mut judged[..place].iter().rev()) || adds_up(&mut judged[place + 1..].iter())
}

/// A word of a sentence, for the lexicons.
fn word<'a>(tokens: &'a [Token], sentence: &Range<usize>, place: usize) -> Option<&'a str> {
    sentence.contains(&place).then(|| tokens[place].text.as_str())
}

/// The codes that a sentence names, by column.
fn codes(subjects: &Subjects) -> BTreeMap<String, BTreeSet<String>> {
    let mut codes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mention in &subjects.mentions {
        codes.entry(mention.column.clone()).or_default().insert(mention.code.clone());
    }
    codes
}

/// A number in letters that nothing is known of is a way of speaking: `two of them`.
fn is_worth_a_word(quantity: &Quantity, judgement: &Judgement, things: &[String]) -> bool {
    let counted = !quantity.things.is_empty() || !things.is_empty();
    !quantity.in_letters || quantity.fraction || (counted && (!quantity.things.is_empty() || !judgement.facts.is_empty()))
}
