import type { Finding, FindingKind } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import type { KnownExchange, TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** A context of two invented parties and calls of leaders on the given days. */
export function contextOf(days: readonly string[], more: Partial<TrackContext> = {}): TrackContext {
  return {
    parties: ['NV', 'TS'],
    exchanges: days.map(
      (date): KnownExchange => ({
        id: date,
        date,
        channel: 'call',
        level: 'leaders',
        place: null,
        parties: ['NV', 'TS'],
      }),
    ),
    watch: [],
    tables: [],
    lexicon: builtinLexicon().data,
    asOf: '2099-12-31',
    ...more,
  };
}

/** Something found where the words first stand in the content. */
export type Found = readonly [kind: FindingKind, words: string, value: Readonly<Record<string, unknown>>];

/** A text with findings, an account of NV about the exchange of its day unless said otherwise. */
export function tracked(
  id: string,
  day: string,
  content: string,
  found: readonly Found[],
  more: Partial<TrackedText> = {},
): TrackedText {
  const text = createText(id, content);
  const findings = found.map(([kind, words, value], at): Finding => {
    const start = content.indexOf(words);
    const evidence = [quote(text, { start, end: start + words.length })] as const;
    return { id: `${id}-${at}`, kind, value, basis: 'stated', evidence, reader: 'test@1' };
  });
  return {
    id,
    kind: 'account',
    party: 'NV',
    parties: [],
    publisher: null,
    title: null,
    url: null,
    exchange: day,
    language: 'en',
    published: day,
    group: id,
    findings,
    content,
    ...more,
  };
}

/** The value of a mention of an issue. */
export function issue(id: string, holders: readonly string[] = ['NV']): Readonly<Record<string, unknown>> {
  return { issue: id, status: 'mentioned', form: id, umbrella: false, holders, occasion: null };
}

/** The value of a set phrase. */
export function phrase(
  id: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    formulation: id,
    match: 'exact',
    phrase: id,
    dropped: [],
    added: [],
    slots: [],
    class: 'principle',
    valence: 0,
    ladder: null,
    issues: [],
    contrasts: [],
    holders: ['NV'],
    ...more,
  };
}

/** The value of an utterance, as far as wording looks at it. */
export function act(
  name: string,
  strength: number,
  issues: readonly string[],
): Readonly<Record<string, unknown>> {
  return { act: name, strength, negated: false, issues, holders: ['NV'], speaker: 'side:nv' };
}
