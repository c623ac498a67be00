import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import { GOODS_ZH } from './goods-nouns.ts';
import type { KindWord } from './words.ts';

/** A measure that an earlier sentence tells, for a later one that calls it by its noun alone. */
export interface Told {
  readonly kind: KindWord;
  readonly value: MeasureValue;
  /** The folded sentence that tells it. */
  readonly text: string;
  readonly sort: string;
}

const SORTS: readonly (readonly [sort: string, nouns: RegExp])[] = [
  ['tariff', /(?<![a-z])(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)$/],
  ['fee', /(?<![a-z])(?:fees?|charges?|tolls?|dues)$/],
  ['ban', /(?<![a-z])(?:bans?|embargo(?:es)?|moratorium|prohibition)(?: on [a-z' -]+)?$/],
  ['control', /(?<![a-z])(?:controls?|curbs?|restrictions?)(?: on [a-z' -]+)?$/],
  ['sanction', /(?<![a-z])sanctions?$/],
  ['permit', /(?<![a-z])(?:permits?|licen[cs]es?)$/],
  ['requirement', /(?<![a-z])(?:requirements?|regime|rules?)$/],
  ['quota', /(?<![a-z])quotas?$/],
  [
    'vessel',
    /(?<![a-z])(?:boats?|ships?|vessels?|tankers?|trawlers?|freighters?|ferry|ferries|airliner|plane)$/,
  ],
  ['closure', /(?<![a-z])closures?$/],
  ['advisory', /(?<![a-z])(?:advisory|warning|alert)$/],
  ['cap', /(?<![a-z])(?:caps?|limits?|ceilings?)$/],
  ['investigation', /(?<![a-z])(?:investigation|probe|inquiry)(?: into)?$/],
  ['tariff', /[关附加征]税率?$/],
  ['fee', /[港泊靠务口停通]费$/],
  ['ban', /禁令$|禁运$|^进口$/],
  ['control', /(?:限制|管制|管控)(?:措施)?$/],
  ['investigation', /调查$/],
];

/** 三文鱼禁令, 电动车关税: the goods in front of the noun. */
const GOODS_BEFORE = new RegExp(`(?:${GOODS_ZH}|[\\u4e00-\\u9fff]{2}车)$`);

/** 三文鱼禁令: the one measure of a Chinese text on those goods that the noun fits, or `null`. */
export function goodsToldBefore(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  told: readonly Told[],
): Told | null {
  const sort = sortOf(text.slice(start, end));
  const inside = text.slice(start, end).replace(/(?:禁令|限制|关税|管制|调查)$/, '');
  const goods = (GOODS_BEFORE.exec(inside) ??
    GOODS_BEFORE.exec(text.slice(Math.max(0, start - 8), start)))?.[0];
  if (sort === null || goods === undefined) return null;
  const fitting = told.filter(
    (one) => one.sort === sort && one.value.by !== null && one.text.includes(goods),
  );
  const owners = new Set(fitting.map(({ value }) => value.by));
  return owners.size === 1 ? (fitting.at(-1) as Told) : null;
}

/** The sort of noun that names a measure, by which it may be called again. */
export function sortOf(words: string): string | null {
  return SORTS.find(([, nouns]) => nouns.test(words))?.[0] ?? null;
}

/** How a measure may be called later, by the noun that names it here. */
export function againOf(
  { lexicon }: Pick<ReadingContext, 'lexicon'>,
  frame: Frame,
  { span, value }: Draft<MeasureValue>,
  kinds: readonly KindWord[],
): readonly Told[] {
  const verbal = frame.language === 'en' ? byVerb(lexicon, frame.text, frame.local(span.start), value) : null;
  if (verbal !== null) return [verbal];
  const kind = kinds.find(
    (one) =>
      one.verb === undefined && frame.local(span.start) <= one.start && one.end <= frame.local(span.end),
  );
  const words = kind === undefined ? '' : frame.text.slice(kind.start, kind.end);
  const sort = sortOf(words) ?? sortOf(words.replace(/ (?:on|for|of)$/, ''));
  return kind === undefined || sort === null ? [] : [{ kind, value, text: frame.text, sort }];
}

/** Verbs after which the measure may be called by their noun: "capped visas … the cap", "banned eels … the ban". */
const VERBAL: readonly (readonly [verb: RegExp, sort: string])[] = [
  [/^(?:cap|limit|restrict)(?:s|p?ed|p?ing)? /, 'cap'],
  [
    /^(?:ban|bar|outlaw|embargo|prohibit|forbid|forbade|shut out|turned away)(?:e?s|n?ed|r?ed|ning|ring|ing)? /,
    'ban',
  ],
  [/^tax(?:es|ed|ing)? /, 'tariff'],
];

const BY_MEASURE: Readonly<Record<string, string>> = {
  'vessel-seizure': 'vessel',
  'travel-advisory': 'advisory',
  'mission-closure': 'closure',
  'border-closure': 'closure',
};

function byVerb(lexicon: Lexicon, text: string, start: number, value: MeasureValue): Told | null {
  if (value.direction !== 'tighten') return null;
  const sort =
    BY_MEASURE[value.measure] ?? VERBAL.find(([verb]) => verb.test(text.slice(start, start + 24)))?.[1];
  const entry = lexicon.data.cue.find(
    ({ attributes }) =>
      attributes?.kind === value.measure &&
      attributes.nature === 'restriction' &&
      attributes.list === undefined,
  );
  return sort === undefined || entry === undefined
    ? null
    : {
        kind: { start, end: start, entry, nature: 'restriction', isList: false, isFlow: false },
        value,
        text,
        sort,
      };
}

const NOUN =
  'caps?|limits?|ceilings?|fees?|charges?|tolls?|dues|bans?|embargo(?:es)?|controls?|curbs?|restrictions?|quotas?|investigation|probe|inquiry';
/** That the noun names it, and does not tell what it is on. */
const ALONE = "(?![a-z'-]|(?:ed|ing)| (?:of(?! [0-9])|on|for|against|into|between|which|from)(?![a-z]))";

/** `noun` behind `before`. Whether a noun stands there at all is asked first: what stands before it takes longer to see. */
function nounBehind(before: string, noun: string): RegExp {
  return new RegExp(`(?=${noun})(?<=(?<![a-z])${before})(?:${noun})${ALONE}`, 'g');
}

const AGAIN = nounBehind(
  '(?:the|that|this|those|these|both|all) (?:(?:two|three|four|five|six|[0-9]+) )?(?:new |existing |current |additional |planned |extra |same |first |latest )?',
  `${NOUN}|boats?|ships?|vessels?|tankers?|trawlers?|freighters?|advisory|closure|moratorium|lev(?:y|ies)|sanctions|permits|licen[cs]es|requirement`,
);
const ITS_AGAIN = nounBehind('(?:its|their)(?: own| new| existing)? ', NOUN);

/** "The duty", "the 20 percent tariff", without a word of what it is on. */
function isBare(text: string, { start, end }: KindWord): boolean {
  return (
    /(?<![a-z])(?:the|that|this) (?:(?:new|additional|extra|higher|full|existing|[0-9.]+ ?%|[0-9.]+ per ?cent) ){0,2}$/.test(
      text.slice(Math.max(0, start - 40), start),
    ) &&
    !/^ (?:of|on|for|against|from|that|which|imposed|introduced)(?![a-z])/.test(text.slice(end, end + 12))
  );
}

const EXEMPT =
  /^(?:goods|shipments|consignments|products|cargo(?:es)?|vehicles|items|articles|imports|deliveries|containers|vessels|ships|boats)$/;

/** "Lift the fee", "the ban": the measure of that sort that was told last. */
export function withNamedAgain(
  frame: Frame,
  all: readonly KindWord[],
  told: readonly Told[],
): readonly KindWord[] {
  let kinds = all;
  if (told.length === 0 || frame.language !== 'en') return kinds;
  const found: KindWord[] = [];
  for (const { 0: noun, index } of matchesIn(frame.text, AGAIN)) {
    const end = index + noun.length;
    const sort = sortOf(noun);
    const at = kinds.filter((one) => one.start < end && index < one.end);
    const last = told.findLast((one) => one.sort === sort);
    if (last === undefined || at.some((one) => one.isWeak !== true)) continue;
    found.push({ ...last.kind, start: index, end, owner: last.value.by });
  }
  for (const { 0: noun, index } of matchesIn(frame.text, ITS_AGAIN)) {
    const end = index + noun.length;
    const sort = sortOf(noun);
    const last = told.findLast((one) => one.sort === sort);
    if (last === undefined || kinds.some((one) => one.isWeak !== true && one.start < end && index < one.end))
      continue;
    found.push({ ...last.kind, start: index, end });
  }
  // "Ships in ballast are exempt": from what was told last, be it a fee or a licence.
  const last = told.findLast(({ sort }) => /^(?:tariff|fee|requirement|permit)$/.test(sort));
  if (last !== undefined && last.sort !== 'tariff')
    kinds = kinds.map((one) =>
      one.verb === undefined && !one.isFlow && EXEMPT.test(frame.text.slice(one.start, one.end))
        ? { ...last.kind, start: one.start, end: one.end }
        : one,
    );
  // "The duty came down": that of whoever's duty was told of.
  const owned = kinds.map((one) => {
    const sort =
      one.owner === undefined && one.nature === 'restriction'
        ? sortOf(frame.text.slice(one.start, one.end))
        : null;
    const last =
      sort === null || !isBare(frame.text, one) ? undefined : told.findLast((other) => other.sort === sort);
    return last === undefined ? one : { ...one, owner: last.value.by };
  });
  if (found.length === 0) return owned;
  const others = owned.filter(
    (one) => !found.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

/** "The cobalt ban", "A's port fees": the one measure of the text that the name fits, or `null`. */
export function toldBefore(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  told: readonly Told[],
  by: string | null,
): Told | null {
  const sort = sortOf(text.slice(start, end));
  if (sort === null) return null;
  const front = text.slice(Math.max(0, start - 50), start);
  const before = (
    by === null
      ? /(?<![a-z])(?:the|that|this) ((?:(?!for |of |on |to |the )[a-z-]+ ){0,3})$/
      : /(?:^|[^a-z])[a-z]+(?:'s|s'|')? ((?:(?!for |of |on |to |the )[a-z-]+ ){0,3})$/
  ).exec(front);
  if (before === null && by === null) return null;
  const behind =
    /^ (?:on|for|against) ((?:(?!and |or )[a-z-]+ ?){1,2})/.exec(text.slice(end, end + 40))?.[1] ?? '';
  const goods = [
    ...(before?.[1] ?? '').split(' '),
    ...text.slice(start, end).split(' ').slice(0, -1),
    ...(by === null ? behind.split(' ').slice(0, 1) : []),
  ].filter(
    (word) =>
      word.length > 2 &&
      !/^(?:new|existing|current|additional|port|import|export|trade|the|its|all|some|these)$/.test(word),
  );
  const fitting = told.filter(
    (one) =>
      one.sort === sort &&
      one.value.by !== null &&
      (by === null || one.value.by === by) &&
      goods.every((word) => one.text.includes(word.replace(/s$/, ''))),
  );
  if (fitting.length === 0 || (by === null && goods.length === 0)) return null;
  const owners = new Set(fitting.map(({ value }) => value.by));
  return owners.size === 1 ? (fitting.at(-1) as Told) : null;
}
