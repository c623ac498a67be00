import type { Tenure } from '../../../lexicon/entry.ts';
import { headLength } from '../../../text/bisect.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import { parseIsoDay } from '../../time/calendar.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from '../figures/by-sentence.ts';
import { numberOf } from '../figures/days.ts';
import { disagreement } from '../words/versions.ts';
import { isTenureOf, soleOffice } from './offices.ts';

/** An office is often called by its last holder for a while. */
const GRACE = 60;
/** How far the day of a sentence may lie from the day of the text, in days, and be of the present. */
const PRESENT = 45;

/** An office beside somebody who had left it by then. */
export const termsOfOffice: Reader<'discrepancy'> = {
  id: 'discrepancy/term-of-office',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['mention', 'time'],
  summary:
    'An office of one’s own state, written as held beside a person who, by the lexicon, had left it more than two months before the day that the sentence tells. Sentences without a day near the publication are left alone.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const { published } = context.about;
    const spoken =
      parseIsoDay(published?.slice(0, 10) ?? '') === null ? null : (published as string).slice(0, 10);
    if (spoken === null) return;
    const times = bySentence(context.sentences, earlier.of('time'));
    const seen = new Set<string>();
    for (const { value, evidence } of earlier.of('mention')) {
      const [own, role] = evidence;
      const { type, entity, party, roleTime, flag } = value;
      if (
        type !== 'person' ||
        entity === null ||
        role === undefined ||
        flag !== null ||
        roleTime === 'former'
      )
        continue;
      const person = context.lexicon.get('person', entity);
      if (!person || person.party === null || party !== person.party || seen.has(entity)) continue;
      const office = soleOffice(context.folded(role));
      if (office === null) continue;
      const at = headLength(context.sentences, ({ end }) => end <= own.start);
      const day = presentDay(times[at] ?? [], spoken);
      if (day === null) continue;
      const left = lastDay(person.roles.filter((one) => isTenureOf(one, office)));
      if (left === null || numberOf(day) - numberOf(left) <= GRACE) continue;
      seen.add(entity);
      const draft = disagreement(context, { discrepancy: 'holder', class: 'conflict', about: entity }, [
        { start: Math.min(own.start, role.start), end: Math.max(own.end, role.end), value: value.role },
      ]);
      yield { ...draft, value: { ...draft.value, computed: [{ of: 'left-office', value: left }] } };
    }
  },
  examples: [
    {
      language: 'en',
      marked: '[[South Korean President Moon Jae-in]] said on Wednesday that the pact would take effect.',
      about: { published: '2031-03-20' },
      because: 'he had left the office years before',
      value: { discrepancy: 'holder', class: 'conflict', about: 'per:moon-jae-in' },
    },
    {
      language: 'zh',
      marked: '[[韩国总统文在寅]]3月19日表示，协定即将生效。',
      about: { published: '2031-03-20' },
      because: 'he had left the office years before',
    },
    {
      language: 'en',
      marked: 'South Korean President Moon Jae-in signed the pact in 2019.',
      about: { published: '2031-03-20' },
      because: 'the sentence is about a year in which he held it',
    },
    {
      language: 'en',
      marked: 'Former South Korean President Moon Jae-in said on Wednesday that the pact would take effect.',
      about: { published: '2031-03-20' },
      because: 'former',
    },
  ],
};

/** A day of the sentence that is near the day of the text, where no other time of it is further back. */
function presentDay(times: readonly FindingOf<'time'>[], spoken: string): string | null {
  let day: string | null = null;
  for (const { value } of times) {
    const first = /^(?:\.\.\/)?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(value.value ?? '')?.[1];
    if (first === undefined) continue;
    if (first.length < 10) {
      if (first.slice(0, 4) < spoken.slice(0, 4)) return null;
      continue;
    }
    if (Math.abs(numberOf(first) - numberOf(spoken)) <= PRESENT) day ??= first;
    else if (first < spoken) return null;
  }
  return day;
}

/** The day on which the last of the terms ended; `null` where one has no end, or there is none. */
function lastDay(terms: readonly Tenure[]): string | null {
  let last: string | null = null;
  for (const { until } of terms) {
    if (until === undefined || parseIsoDay(until) === null) return null;
    if (last === null || until > last) last = until;
  }
  return last;
}
