/** Mentions of United Nations resolutions, decisions and documents, by number and by symbol. */
import { type BodySymbol, bodySymbolAt } from '#ingest/patterns/body-symbols';
import { euActAt } from '#ingest/patterns/eu-acts';
import { dateOpens, type NumberItem, numbersBefore, numbersBehind, numbersFurtherOn } from '#ingest/patterns/un-lists';
import { unSymbolAt } from '#ingest/patterns/un-symbols';
import type { TriggerHit } from '#ingest/recognise/scan';
import type { Entity, Finding } from '#model/annotated-document';
import type { Span } from '#model/span';
import { bodyActInstrument } from './body-act.ts';
import { type Draft, type Drafts, finding } from './draft.ts';
import { nameEndingAt, nameStartingAt } from './nearby-names.ts';
import { isKnownSymbol, symbolInstrument, unInstrument } from './un-instrument.ts';
import {
  councilBefore,
  isUnitedNations,
  leftOrgan,
  nearOrgan,
  type OrganFound,
  organAt,
  rightOrgan,
  skipBlanks,
  skipBlanksBack,
  type UnContext,
} from './un-organs.ts';
import { identifyBareNumber, identifyUnNumber, type UnAct, type UnClue } from './un-symbol.ts';

/** Security Council resolutions by their number alone, once they have been named with their year. */
type Seen = Map<string, Entity>;

export function findUnInstruments(context: UnContext, triggers: readonly TriggerHit[]): Drafts {
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  const seen: Seen = new Map();
  let done = 0;
  const own = triggers.filter(({ trigger }) => trigger.startsWith('un-'));
  const nouns = own.filter(({ trigger }) => trigger.startsWith('un-number'));
  let noun = 0;
  for (const trigger of own) {
    if (trigger.start < done) continue;
    while (noun < nouns.length && (nouns[noun]?.start ?? 0) <= trigger.start) noun += 1;
    const found = fromTrigger(context, trigger, seen, nouns[noun]?.start ?? context.reading.folded.length);
    drafts.push(...found.drafts);
    findings.push(...found.findings);
    done = Math.max(done, found.drafts.at(-1)?.end ?? 0);
    for (const { entity } of found.drafts) {
      const item = /^S\/RES\/(?<item>\d+)\(/.exec(entity?.identifiers.unSymbol ?? '')?.groups?.item;
      if (entity && item && !seen.has(item)) seen.set(item, entity);
    }
  }
  return { drafts, findings };
}

const NOTHING: Drafts = { drafts: [], findings: [] };

function fromTrigger(context: UnContext, trigger: TriggerHit, seen: Seen, limit: number): Drafts {
  const { text, folded } = context.reading;
  switch (trigger.trigger) {
    case 'un-symbol': {
      const ofBody = bodySymbolAt(text, folded, trigger.start);
      if (ofBody) return { drafts: [bodyDraft(context, ofBody, 'pattern:body-symbol')], findings: [] };
      const act = euActAt(text, folded, trigger.start);
      if (act) return { drafts: [bodyDraft(context, act, 'pattern:eu-act')], findings: [] };
      const symbol = unSymbolAt(text, folded, trigger.start);
      if (!symbol) return NOTHING;
      const entity = unInstrument(symbol.identity, context.knowledge);
      const span = { start: trigger.start, end: symbol.end };
      return { drafts: [{ ...span, entity, candidates: [], rule: 'pattern:un-symbol', form: 'name' }], findings: [] };
    }
    case 'un-number-en':
    case 'un-number-ru':
      return behindNoun(context, trigger, trigger.trigger === 'un-number-en' ? 'en' : 'ru', seen, limit);
    case 'un-number-zh':
      return beforeNoun(context, trigger, seen);
    default:
      return NOTHING;
  }
}

const NOUN_BEFORE = /(?:resolutions?|decisions?|резолюци\p{L}{1,3}|решени\p{L}{1,3})\s{1,3}(?:(?:no\.|№)\s?)?$/u;
const NOUN_BEHIND = /号(?:决议|决定)/y;

/** With the noun and the organ before it: World Health Assembly resolution WHA61.21, 第2/CP.18号决定. */
function bodyDraft({ reading, names }: UnContext, { symbol, kind, start, end }: BodySymbol, rule: string): Draft {
  const { folded } = reading;
  const from = Math.max(0, start - 24);
  const noun = NOUN_BEFORE.exec(folded.slice(from, start));
  const nounAt = noun ? from + noun.index : start;
  const organ = noun ? nameEndingAt(names, skipBlanksBack(folded, nounAt)) : null;
  const isOrgan = organ?.entries[0]?.type === 'Organisation' && isLatin(folded, organ.start);
  NOUN_BEHIND.lastIndex = end;
  const isBehind = NOUN_BEHIND.test(folded);
  return {
    start: isBehind && folded[start - 1] === '第' ? start - 1 : isOrgan ? organ.start : nounAt,
    end: isBehind ? NOUN_BEHIND.lastIndex : end,
    entity: symbolInstrument(symbol, kind),
    candidates: [],
    rule,
    form: 'name',
  };
}

function isLatin(folded: string, at: number): boolean {
  return /[a-z]/.test(folded[at] ?? '');
}

const OWN_ORGAN = /^(?:unscrs?|scrs?|рсб оон)$/u;
const ABBREVIATED = /^(?:resn?|рез)$/u;

function behindNoun(context: UnContext, trigger: Span, language: 'en' | 'ru', seen: Seen, limit: number): Drafts {
  const { text, folded } = context.reading;
  const noun = folded.slice(trigger.start, trigger.end);
  const act: UnAct = /^(?:decision|решени)/.test(noun) ? 'decision' : 'resolution';
  // UNSCR 2231 has its organ in itself.
  const left: OrganFound = OWN_ORGAN.test(noun)
    ? { organ: 'UNSC', id: null, start: trigger.start }
    : leftOrgan(context, trigger.start, language);
  let from = trigger.end;
  let inner: OrganFound = null;
  if (language === 'ru') {
    const name = nameStartingAt(context.names, skipBlanks(folded, from));
    inner = organAt(name);
    if (name && inner) from = name.end;
  }
  const direct = numbersBehind(text, folded, from, language);
  const isPlural = /^(?:resolutions|decisions|unscrs|scrs|резолюци(?:и|й|ям|ями|ях)|решени(?:я|й|ям|ями|ях))$/.test(
    noun,
  );
  const further = numbersFurtherOn(text, folded, direct.at(-1)?.end ?? from, limit, language);
  // Behind a single resolution a further number must look like one by itself: 2367 (2017).
  const items = [...direct, ...(isPlural ? further : further.filter(({ number }) => number.form === 'council'))];
  if (items.length === 0) return NOTHING;
  const attached = left ?? inner ?? rightOrgan(context, direct.at(-1), language);
  // H. Res. 311 is of a parliament: shortened, the noun says nothing without its organ.
  if (attached === null && ABBREVIATED.test(noun)) return NOTHING;
  return identifyItems(
    context,
    items,
    act,
    attached,
    seen,
    (item, index) => ({
      start: index === 0 && direct.length > 0 ? (left && !left.apart ? left.start : trigger.start) : item.start,
      end: item.end,
    }),
    `pattern:un-resolution/${language}`,
  );
}

function beforeNoun(context: UnContext, trigger: Span, seen: Seen): Drafts {
  const { text, folded } = context.reading;
  const noun = folded.slice(trigger.start, trigger.end);
  if (!/^号(?:等.{0,4})?决/u.test(noun)) return NOTHING;
  // 第242号、第338号等决议: what follows the last number is of all of them.
  const last = noun.startsWith('号等') ? trigger.start + 1 : trigger.end;
  const items = numbersBefore(text, folded, trigger.start);
  const first = items[0];
  if (!first) return NOTHING;
  const act: UnAct = noun.endsWith('决定') ? 'decision' : 'resolution';
  const name = nameEndingAt(context.names, skipBlanksBack(folded, first.start));
  const opens = dateOpens(folded, first.start);
  const organ =
    organAt(name) ?? (opens < first.start ? organAt(nameEndingAt(context.names, skipBlanksBack(folded, opens))) : null);
  const council = name ? null : councilBefore(context, first.start);
  const named = name && (organ || isUnitedNations(name)) ? name : council;
  return identifyItems(
    context,
    items,
    act,
    organ ?? council,
    seen,
    (item, index) => ({
      start: index === 0 && named ? named.start : item.start,
      end: index === items.length - 1 ? last : item.end,
    }),
    'pattern:un-resolution/zh',
  );
}

function identifyItems(
  context: UnContext,
  items: readonly NumberItem[],
  act: UnAct,
  organ: OrganFound,
  seen: Seen,
  spanOf: (item: NumberItem, index: number) => Span,
  rule: string,
): Drafts {
  const { text } = context.reading;
  const attached = organ?.organ ?? null;
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  const first = items[0];
  const near = first ? nearOrgan(context, first.start) : null;
  for (const [index, item] of items.entries()) {
    const span = spanOf(item, index);
    if (organ?.organ === 'other' && organ.id !== null && item.number.form !== 'council') {
      const entity = bodyActInstrument(organ.id, act, item);
      if (entity) drafts.push({ ...span, entity, candidates: [], rule, form: 'name' });
      continue;
    }
    if (item.number.form === 'bare' && attached === null) {
      const before = seen.get(item.number.first);
      if (before) {
        drafts.push({ ...span, entity: before, candidates: [], rule: 'coreference:resolution-number', form: 'short' });
        continue;
      }
    }
    const clue: UnClue = { attached, near, own: context.own, date: item.date };
    const isAlone = item.number.form === 'bare' && attached === null && !item.date;
    const identities = isAlone
      ? identifyBareNumber(item.number, act, clue, context.year, (key) => isKnownSymbol(key, context.knowledge))
      : identifyUnNumber(item.number, act, clue);
    if (isAlone && identities.length === 0) {
      const note = 'A resolution number without organ, session or year.';
      findings.push(finding(text, span, 'resolve/incomplete-number', note));
      continue;
    }
    const entities = identities.map((identity) => unInstrument(identity, context.knowledge));
    const [entity, other] = entities;
    if (!entity) continue;
    if (!other) {
      drafts.push({ ...span, entity, candidates: [], rule, form: 'name' });
      continue;
    }
    const candidates = entities.map(({ id }) => id);
    drafts.push({ ...span, entity: null, candidates, rule, form: 'name' });
    findings.push(
      finding(
        text,
        span,
        'resolve/ambiguous-number',
        'The text does not tell which organ this number is of.',
        'warning',
        candidates,
      ),
    );
  }
  return { drafts, findings };
}
