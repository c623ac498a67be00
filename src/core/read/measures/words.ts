import type { CueEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { englishVerbFrames } from './english-verb-frames.ts';
import { FormTable } from './form-table.ts';
import { goodsRestrictions } from './goods-restrictions.ts';
import { kindWord } from './kind-word.ts';
import { asRequirement, ofImports, onShips } from './named-otherwise.ts';

/** What a verb does, by the lexicon: the published actions and those that depend on what they are done to. */
export type Act =
  | 'impose'
  | 'raise'
  | 'cut'
  | 'suspend'
  | 'retain'
  | 'extend'
  | 'remove'
  | 'grant'
  | 'issue'
  | 'resume'
  | 'tighten'
  | 'expand'
  | 'ease'
  | 'ban'
  | 'add'
  | 'delist'
  | 'announce'
  | 'clarify'
  | 'require'
  | 'expire'
  | 'open'
  | 'stay'
  | 'exempt';

/** A word in a sentence, at local offsets. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A word that does something to a measure. */
export interface ActWord extends Placed {
  readonly act: Act;
  /** Where the verb does this to one sort of noun only, what it is and how the verb reaches it. */
  readonly of?: ClassOf;
}

/** How a verb of a class reaches its noun: see `english-verb-classes.ts`. */
export interface ClassOf {
  readonly sort: 'permit' | 'entry' | 'flights' | 'trade' | 'seized';
  /** Between the verb and its noun. */
  readonly gap: RegExp;
  /** Behind the noun. */
  readonly behind?: RegExp | undefined;
}

/** A word that names a measure or what a measure is about. */
export interface KindWord extends Placed {
  readonly entry: CueEntry;
  readonly nature: string;
  /** Names are put on it and taken off. */
  readonly isList: boolean;
  /** Trade itself, such as exports: only halting and allowing it are measures. */
  readonly isFlow: boolean;
  /** Whose it is, where an earlier sentence tells. */
  readonly owner?: string | null;
  /** The verb that tells the measure with its object, where no noun names it. */
  readonly verb?: ActWord;
  /** A noun of a class, which is a measure only by what a party does to it. */
  readonly isWeak?: boolean;
  /** The noun of a measure before it in the sentence, taken up again: "halve the rate on plywood". */
  readonly isTakenUp?: boolean;
  /** A measure only where it is done to another party: what somebody orders or bans may be anything. */
  readonly isOfTwo?: boolean;
  /** What its own words do, where they are a verb that names the measure: 下架, 停签. */
  readonly act?: Act;
}

/**
 * The words of a sentence that name measures; they are the cues that the reader starts from. A longer cue with a gap
 * (未…也未) covers what stands in its gap, so that its inside is looked through again.
 */
export function kindWords(context: ReadingContext, frame: Frame): KindWord[] {
  const found: KindWord[] = [];
  for (const { entry, start, end } of context.hits('cue', frame.sentence)) {
    const [from, to] = [frame.local(start), frame.local(end)];
    if (entry.class === 'measure-kind' && isBeside(frame.text, entry)) found.push(kindWord(entry, from, to));
    // A longer cue of another class may hold the word: "will purchase".
    else if (entry.class !== 'measure-kind') found.push(...kindsInside(context, frame, from, to));
  }
  const made = [...goodsRestrictions(context, frame, found)];
  if (frame.language === 'en') made.push(...verbFrames(context, frame, [...found, ...made]));
  const all = found.filter(
    (one) => !made.some((other) => one.start < other.end && (other.verb?.start ?? other.start) < one.end),
  );
  all.push(...made);
  all.sort((a, b) => a.start - b.start);
  // 关税暂停期 and 关税休战 are the truce, and name no tariff beside it.
  return all
    .filter((one, i) => !isOfTheList(one, all[i - 1]))
    .map((one) => ofImports(context, frame.text, one))
    .map((one) => asRequirement(frame.text, one))
    .map((one) => onShips(context, frame, one))
    .filter((one) => !(one.isFlow && isInName(frame, one)))
    .filter(
      (one) => !(one.isFlow && PERMIT_FOR.test(frame.text.slice(Math.max(0, one.start - 40), one.start))),
    )
    .filter(
      (one, i) => !(one.isFlow && frame.language === 'en' && isWhatIsRestricted(frame.text, one, all[i - 1])),
    )
    .filter(
      (one, i) => !isNamedBy(frame.text, one, all[i + 1]) && !isExcludedFrom(frame.text, one, all[i - 1]),
    );
}

/** Measures told by a verb and its object; where a noun inside names one, that noun tells it. */
function verbFrames(context: ReadingContext, frame: Frame, others: readonly KindWord[]): readonly KindWord[] {
  return englishVerbFrames(frame).flatMap(({ start, end, kind, act, verb }): readonly KindWord[] => {
    const entry = context.lexicon.get('cue', `measure-kind:${kind}`);
    const isNamed = others.some(
      (one) =>
        !one.isFlow &&
        one.isWeak !== true &&
        one.start < end &&
        start < one.end &&
        // "License 40 boats to fish": the verb, and no noun.
        one.start !== verb.start &&
        one.nature !== 'purchase',
    );
    return entry === undefined || isNamed
      ? []
      : // Whom it is done to stands between the verb and the last word.
        [
          {
            ...kindWord(entry, Math.max(verb.start, frame.text.lastIndexOf(' ', end - 1) + 1), end),
            verb: { ...verb, act },
            // What a police force seizes or closes is none of a state unless a party does it.
            ...(OF_PARTIES.test(kind) ? { isWeak: true } : {}),
            ...(OF_TWO.test(kind) ? { isOfTwo: true } : {}),
          },
        ];
  });
}

const OF_TWO = /^(?:purchase|import-restriction)$/;
const OF_PARTIES = /^(?:expulsion|mission-closure|border-closure|vessel-seizure)$/;

/** "The Export Federation": a word in the name of a body. */
function isInName(frame: Frame, { start, end }: Placed): boolean {
  return (
    frame.language === 'en' &&
    /^[a-z]+$/.test(frame.text.slice(start, end)) &&
    frame.isCapital(start) &&
    /^ [a-z]+/.test(frame.text.slice(end, end + 30)) &&
    frame.isCapital(end + 1)
  );
}

/** "An embargo on turbine exports": the trade is what the measure before it is on. */
function isWhatIsRestricted(text: string, { start }: Placed, previous: KindWord | undefined): boolean {
  return (
    previous !== undefined &&
    !previous.isFlow &&
    !previous.isList &&
    /^ (?:on|for|of|over|against|covering|governing) (?:(?!and |or |but |to )[a-z'-]+ ){0,5}$/.test(
      text.slice(previous.end, start),
    )
  );
}

/** "Licences for the export of engines": the permit, and no trade beside it. */
const PERMIT_FOR =
  /(?<![a-z])(?:licen[cs]es?|permits?|authori[sz]ations?|applications?) (?:for|to|covering) (?:the |all |any )?$/;

/** A fee is one on ships where the sentence speaks of ships: words that need another beside them name it. */
function isBeside(text: string, { attributes }: CueEntry): boolean {
  const words = attributes?.beside;
  return typeof words !== 'string' || words.split('|').some((word) => text.includes(word));
}

/** "The exclusion of lenses from the duty" is the exclusion, and names no duty beside it. */
function isExcludedFrom(text: string, one: KindWord, previous: KindWord | undefined): boolean {
  return (
    previous?.entry.id === 'measure-kind:tariff-exclusion' &&
    /^ (?:of|for) [^,;:.]{1,60} from (?:the |this |these |all ){0,2}(?:[a-z]+ ){0,2}$/.test(
      text.slice(previous.end, one.start),
    )
  );
}

/** 实体清单制裁 is the list. */
function isOfTheList(one: KindWord, previous: KindWord | undefined): boolean {
  return one.entry.id === 'measure-kind:sanction' && previous?.isList === true && previous.end === one.start;
}

/** 税率50%关税 is one duty. */
/** 出口高纯石英的通用许可: what the permit is for. */
const PERMITTED = /^[^,;:。对]{1,14}的[^,;:。的]{0,6}$/;

const RATE_OF = /^(?:达|为|高达)?[0-9.]{1,6}%的?(?:附加|额外|对等|惩罚性|报复性|进口)*$/;

const RULE = /affiliates-rule|fdpr/;

function isNamedBy(text: string, one: KindWord, next: KindWord | undefined): boolean {
  const gap = next === undefined ? null : text.slice(one.end, next.start);
  // 反制关税 is the duty.
  if (gap !== null && /^性?$/.test(gap) && one.entry.id === 'measure-kind:countermeasure') return true;
  if (gap !== null && RATE_OF.test(gap) && next?.entry.id === one.entry.id) return true;
  if (gap !== null && one.isFlow && next?.nature === 'permission' && !next.isFlow && PERMITTED.test(gap))
    return true;
  // 税率21.4%的反倾销税.
  if (gap !== null && RATE_OF.test(gap) && next?.entry.id === 'measure-kind:antidumping') return true;
  // 出口管制“实体清单” and 出口管制穿透性规则 are the list and the rule.
  if (gap !== null && /^["“‘「]?$/.test(gap) && (next?.isList === true || RULE.test(next?.entry.id ?? '')))
    return true;
  return (
    next?.nature === 'truce' && /^的?$/.test(text.slice(one.end, next.start)) && one.nature === 'restriction'
  );
}

function kindsInside(context: ReadingContext, frame: Frame, from: number, to: number): readonly KindWord[] {
  const inside = insideOf(context, frame.language, frame.text.slice(from, to));
  return inside.map(({ entry, start, end }) => kindWord(entry, from + start, from + end));
}

interface Inside extends Span {
  readonly entry: CueEntry;
}

/** A form with a gap may stand with any words in it; a shorter one stands again and again. */
const REMEMBERED = 24;

const known = new WeakMap<Lexicon['data'], Map<string, readonly Inside[]>>();

/** The words for kinds of measures in a cue of another class, looked for once for each wording of a cue. */
function insideOf({ lexicon }: ReadingContext, language: Language, cue: string): readonly Inside[] {
  const { pattern, meanings } = KINDS.of(lexicon, language);
  const look = (): readonly Inside[] =>
    matchesIn(cue, pattern).flatMap(({ 0: word, index }): readonly Inside[] => {
      const entry = meanings.get(word);
      return entry === undefined ? [] : [{ entry, start: index, end: index + word.length }];
    });
  if (cue.length > REMEMBERED) return look();
  const ofLexicon = known.get(lexicon.data) ?? new Map<string, readonly Inside[]>();
  known.set(lexicon.data, ofLexicon);
  const key = `${language} ${cue}`;
  const found = ofLexicon.get(key) ?? look();
  ofLexicon.set(key, found);
  return found;
}

const KINDS = new FormTable<CueEntry>('measure-kind', (entry) => entry);
const ACTS = new FormTable<Act>('measure-action', (entry) => entry.attributes?.action as Act);

/**
 * The words of a sentence that do something to a measure. By the forms of the lexicon and not by its settled hits,
 * because a longer cue of another class may hold the word (将暂停).
 */
export function actWords(context: ReadingContext, frame: Frame): ActWord[] {
  const { pattern, meanings } = ACTS.of(context.lexicon, frame.language);
  return matchesIn(frame.text, pattern).flatMap((match) => {
    const act = meanings.get(match[0]);
    return act === undefined ? [] : [{ act, start: match.index, end: match.index + match[0].length }];
  });
}
