import { findingsOf } from '../../../src/core/read/reading.ts';
import type { MentionValue } from '../../../src/core/read/values.ts';
import { foldText } from '../folded.ts';
import { isOutlet } from './outlets.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

function mentions({ reading }: TrapCase, ...types: readonly MentionValue['type'][]): readonly MentionValue[] {
  return findingsOf(reading, 'mention')
    .map(({ value }) => value)
    .filter(({ type }) => types.includes(type));
}

function entities(list: readonly MentionValue[]): readonly (string | null)[] {
  return list.map(({ entity }) => entity);
}

/** What names stand for, in order: a side, an outlet or a place. */
export const refs: Check = (expected, one) => {
  const wanted = expected as readonly string[];
  const found = entities(mentions(one, 'party', 'outlet', 'place'));
  const right =
    found.length === wanted.length &&
    wanted.every((ref, at) => {
      const got = found[at] ?? '';
      const outlet = ref.replace(/^outlet:/, 'out:');
      return got === ref || (outlet.startsWith('out:') ? isOutlet(got, outlet) : got.startsWith(`${ref}-`));
    });
  return verdict(right, found);
};

/** The people named, in order, each as often as named. */
export const ids: Check = (expected, one) => {
  const found = entities(mentions(one, 'person'));
  return verdict(found.join() === (expected as string[]).join(), found);
};

export const flag: Check = (expected, one) => {
  const found = mentions(one, 'person');
  return verdict(
    found.some((value) => value.flag === expected),
    found.map((value) => [value.entity, value.flag]),
  );
};

/**
 * Each expected person is among the other readings, by one of the names that the expectation gives. The order of
 * family and given name differs between conventions, so the words of a name are compared and not their order.
 */
export const candidates: Check = (expected, one) => {
  const found = mentions(one, 'person').flatMap((value) => value.candidates);
  const names = found.map((name) => wordsOf(name.replace(/^per:/, '')));
  const right = (expected as string[]).every((wanted) =>
    foldText(wanted)
      .split(/[()（）]/)
      .map(wordsOf)
      .filter((words) => words !== '')
      .some((words) => names.includes(words)),
  );
  return verdict(right, found);
};

/** The words of a name in one order. */
function wordsOf(name: string): string {
  return foldText(name).replaceAll('-', ' ').trim().split(/\s+/).sort().join(' ');
}

/** From whom to whom measures go, in order: 对华 of the US is us>cn. */
export const directions: Check = (expected, one) => {
  const wanted = expected as readonly unknown[];
  // "ease" and "tighten" are the direction of a measure's effect, which is another thing.
  if (!wanted.every(Array.isArray)) return 'no reader yet';
  const found = entities(mentions(one, 'direction'));
  return verdict(found.join() === wanted.map((pair) => `direction:${pair.join('>')}`).join(), found);
};

/** Pairs of states, in text order. The order inside a pair tells of the writer and not of the pair. */
export const dyads: Check = (expected, one) => {
  const found = entities(mentions(one, 'dyad'));
  const pairs = found.map((id) => (id ?? '').replace('dyad:', '').split('-').sort().join('-'));
  const wanted = (expected as readonly (readonly string[])[]).map((pair) => [...pair].sort().join('-'));
  return verdict(pairs.join() === wanted.join(), found);
};

/**
 * Roles with their time. The expectation gives them in Chinese; in the English version their number and times are
 * checked, and not their words.
 */
export const roles: Check = (expected, one) => {
  const wanted = expected as readonly { role: string; time: string }[];
  const found = mentions(one, 'person').filter(({ role }) => role !== null);
  const right = wanted.every(({ role, time }) =>
    found.some(
      (value) => value.roleTime === time && (one.version === 'en' || isRole(value.role ?? '', role)),
    ),
  );
  return verdict(
    right && found.length >= wanted.length,
    found.map(({ role, roleTime }) => [role, roleTime]),
  );
};

/** The role in full, or its office without the institution; never with its rank cut off (副部长 is no 部长). */
function isRole(found: string, wanted: string): boolean {
  const [got, full] = [foldText(found), foldText(wanted)];
  if (got.includes(full)) return true;
  return got.length >= 2 && full.endsWith(got) && !/[副前]$/.test(full.slice(0, -got.length));
}

/** Whether somebody holds an office of state now. */
export const officialNow: Check = (expected, one) => {
  const found = mentions(one, 'person').filter(({ role }) => role !== null);
  const official = found.some(
    ({ role, roleTime }) =>
      roleTime === 'current' &&
      one.reading.context.lexicon.data.title.some(
        ({ rank, forms }) =>
          rank !== 'expert' &&
          [forms.en, forms.zh].some(
            (list) =>
              !('none' in list) &&
              list.some((form) =>
                foldText(role ?? '').includes(foldText(typeof form === 'string' ? form : form.text)),
              ),
          ),
      ),
  );
  return verdict(
    found.length > 0 && official === expected,
    found.map(({ role, roleTime }) => [role, roleTime]),
  );
};

/** That nobody is named where the sentence only hints. */
export const assertNamed: Check = (expected, one) => {
  const named = mentions(one, 'party', 'dyad', 'direction');
  return expected === false ? verdict(named.length === 0, entities(named)) : 'no reader yet';
};
