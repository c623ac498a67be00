import type { PlaceEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { formTexts } from '../form-texts.ts';

/** A place in locative grammar. */
export interface NamedPlace {
  readonly span: Span;
  readonly id: string;
  /** English name of the entry, so that accounts in two languages agree; as written where the lexicon has none. */
  readonly name: string;
  readonly preposition: 'in' | 'at' | 'to' | 'zai';
}

const BEFORE_EN =
  /(?<![a-z])(?<preposition>in|at|visited|visits|visit to|arrived in|flew to|travell?ed to) (?:the )?(?:[a-z]+ (?:city|capital|town) of )?$/;
/** 在, with at most the state or a word such as 当地 between it and the place. */
const BEFORE_ZH = /(?:在|于|飞?抵达?)(?:当地|首都)?(?<between>[^,;:。!?、在于同与和]{0,8})$/;
const DATELINE = /^(?:[0-9一二三四五六七八九十月日]{2,8}(?:电|讯|专电)|,? [a-z]+ [0-9]{1,2} \()/;

/** The lexicon's places that stand in locative grammar, in text order. */
export function namedPlaces(context: ReadingContext, folded: FoldedSpan): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const one of placeHits(context, folded)) {
    const start = folded.at(one.span.start);
    const end = folded.at(one.span.end);
    const before = folded.text.slice(Math.max(0, start - 40), start);
    if (DATELINE.test(folded.text.slice(end, end + 24))) continue;
    const match = (folded.language === 'zh' ? BEFORE_ZH : BEFORE_EN).exec(before);
    if (match === null || !onlyNames(context, folded, start, match.groups?.between ?? '')) continue;
    const written = match.groups?.preposition;
    const english = written === 'in' || written === 'at' ? written : 'to';
    const preposition = folded.language === 'zh' ? 'zai' : english;
    found.push({ ...one, preposition });
  }
  return found;
}

type Place = Omit<NamedPlace, 'preposition'>;

function placeHits(context: ReadingContext, within: Span): Place[] {
  return context.hits('place', within).map((hit) => {
    const wider = hit.language === 'zh' ? widerPlace(context, hit.form) : null;
    const entry = wider ?? hit.entry;
    return { span: { start: hit.start, end: hit.end }, id: entry.id, name: entry.label.en };
  });
}

const cities = new WeakMap<Lexicon, ReadonlyMap<string, PlaceEntry>>();

/** The city that the name of a venue begins with: 北京人民大会堂 stands in 北京. */
function widerPlace({ lexicon }: ReadingContext, form: string): PlaceEntry | null {
  let byForm = cities.get(lexicon);
  if (byForm === undefined) {
    byForm = new Map(
      lexicon.data.place.flatMap((entry) => formTexts(entry.forms.zh).map((text) => [text, entry] as const)),
    );
    cities.set(lexicon, byForm);
  }
  for (let length = 2; length < form.length; length += 1) {
    const entry = byForm.get(form.slice(0, length));
    if (entry) return entry;
  }
  return null;
}

/** The place that `inner` is said to lie in: "the palace in Geneva", "the palace, Geneva". */
export function widened(context: ReadingContext, folded: FoldedSpan, inner: NamedPlace): NamedPlace {
  if (folded.language === 'zh') return inner;
  const end = folded.at(inner.span.end);
  const next = placeHits(context, folded).find((one) => one.span.start >= inner.span.end);
  if (
    next === undefined ||
    !/^,?(?: in)?(?: the)? $/.test(folded.text.slice(end, folded.at(next.span.start)))
  )
    return inner;
  return { ...next, preposition: inner.preposition };
}

/** A state as the place: 在马耳他同某人会晤, "met in Malta". */
export function countryPlace(context: ReadingContext, folded: FoldedSpan): NamedPlace | null {
  for (const hit of context.hits('party', folded)) {
    if (hit.role !== 'name') continue;
    const [start, end] = [folded.at(hit.start), folded.at(hit.end)];
    const before = folded.text.slice(Math.max(0, start - 8), start);
    const after = folded.text.slice(end, end + 8);
    const stands =
      folded.language === 'zh'
        ? /[在于]$/.test(before) && /^(?:同|与|和|会见|会晤|会谈|举行|进行|出席|访问)/.test(after)
        : /(?:^|[^a-z])in (?:the )?$/.test(before) &&
          /^(?:[,.;]|$| (?:on|today|this|yesterday|to|for|and|where|during)(?![a-z]))/.test(after);
    if (stands)
      return {
        span: { start: hit.start, end: hit.end },
        id: hit.entry.id,
        name: hit.entry.label.en,
        preposition: folded.language === 'zh' ? 'zai' : 'in',
      };
  }
  return null;
}

/** Between 在 and the place only the name of a state or another place may stand: 在韩国庆州. */
function onlyNames(context: ReadingContext, folded: FoldedSpan, end: number, between: string): boolean {
  if (between === '') return true;
  const span = folded.source(end - between.length, end);
  const covered = [...context.hits('party', span), ...context.hits('place', span)];
  return covered.some((hit) => hit.start === span.start);
}
