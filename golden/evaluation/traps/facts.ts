import { findingsOf } from '../../../src/core/read/reading.ts';
import { foldText } from '../folded.ts';
import { readers } from '../read.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

function records({ reading }: TrapCase) {
  return findingsOf(reading, 'record').map(({ value }) => value);
}

/** The date of the exchange; one without a year is expected as month and day. */
export const date: Check = (expected, one) => {
  const found = records(one).filter(({ field }) => field === 'date');
  return verdict(
    found.length > 0 && found.every((value) => String(value.value).endsWith(String(expected))),
    found,
  );
};

export const partOfDay: Check = (expected, one) => {
  const found = records(one).filter(({ field }) => field === 'partOfDay');
  return verdict(
    found.some(({ value }) => value === expected),
    found,
  );
};

/** How long the exchange took, in whatever way its ISO form is written. */
export const duration: Check = (expected, one) => {
  const found = records(one).filter((value) => value.field === 'duration');
  return verdict(
    found.some((value) => value.minutes === minutesOf(String(expected))),
    found,
  );
};

function minutesOf(iso: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * Dates of expressions. The expressions are given in Simplified Chinese; in the English version the dates must be
 * found in their order.
 */
export const dates: Check = (expected, one) => {
  if (!readers.some(({ kind }) => kind === 'time')) return 'no reader yet';
  const times = findingsOf(one.reading, 'time');
  const wanted = Object.entries(expected as Record<string, string>);
  const found = times.map(({ value, evidence }) => [evidence[0].exact, value.value]);
  if (one.version === 'en') {
    const values = times.map(({ value }) => value.value);
    let from = 0;
    const right = wanted.every(([, value]) => {
      const at = values.indexOf(value, from);
      from = at + 1;
      return at >= 0;
    });
    return verdict(right, found);
  }
  const right = wanted.every(([words, value]) =>
    times.some(
      (time) =>
        time.value.value === value &&
        foldText(time.evidence[0].exact).includes(words) &&
        // 下周一 holds 周一, which is another day.
        (words.startsWith('下') || !foldText(time.evidence[0].exact).startsWith('下')),
    ),
  );
  return verdict(right, found);
};

/** Topics that were said not to have been discussed: these and no others. */
export const deniedTopics: Check = (expected, { reading }) => {
  const found = findingsOf(reading, 'issue').filter(({ value }) => value.status === 'excluded');
  const topics = [...new Set(found.map(({ value }) => value.issue))].sort();
  return verdict(topics.join() === [...(expected as string[])].sort().join(), topics);
};

export const issue: Check = (expected, { reading }) => {
  const found = findingsOf(reading, 'issue').map(({ value }) => value.issue);
  return verdict(found.includes(String(expected)), found);
};

/** Whose word a term is: the US says policy where China says principle. */
export const terms: Check = (expected, { reading }) => {
  const words: Readonly<Record<string, RegExp>> = { policy: /政策|policy/, principle: /原则|principle/ };
  const found = [...findingsOf(reading, 'issue'), ...findingsOf(reading, 'formulation')].map(
    ({ value, evidence }) => ({ holders: value.holders, words: evidence[0].exact }),
  );
  const wanted = expected as readonly (readonly [party: string, word: string])[];
  if (!wanted.every(([, word]) => words[word])) return 'no reader yet';
  const right = wanted.every(([party, word]) =>
    found.some(
      (one) => one.holders.join() === party.toUpperCase() && words[word]?.test(foldText(one.words)) === true,
    ),
  );
  return verdict(right, found);
};

/** How many commitments were made. */
export const commitments: Check = (expected, { reading }) => {
  if (!readers.some(({ kind }) => kind === 'commitment')) return 'no reader yet';
  const found = reading.findings.filter(({ kind }) => kind === 'commitment').length;
  return verdict(found === expected, found);
};
