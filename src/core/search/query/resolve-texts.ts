import { foldForm } from '../../text/fold.ts';
import type { Searchable, SearchableText } from '../searchable.ts';
import { type Days, daysOf } from './days.ts';
import { type FieldValue, unknownValue } from './field-value.ts';
import type { FieldQuery } from './query.ts';
import { QueryError } from './query-error.ts';

type Test = (text: SearchableText) => boolean;

/**
 * The texts of which a field about texts holds, or `null` for a field about sentences.
 * @throws QueryError `query-value-unknown`, `query-date`
 */
export function resolveTexts(
  query: string,
  field: FieldQuery,
  searchable: Searchable,
): ReadonlySet<string> | null {
  const tests: Test[] = [];
  for (const value of field.values) {
    const test = testOf(query, field, value, searchable);
    if (test === null) return null;
    tests.push(test);
  }
  const texts = searchable.texts.filter((text) => tests.some((test) => test(text)));
  return new Set(texts.map(({ id }) => id));
}

function testOf(
  query: string,
  { field }: FieldQuery,
  value: FieldValue,
  searchable: Searchable,
): Test | null {
  const { texts } = searchable;
  const folded = foldForm(value.text);
  const named = (
    known: readonly string[],
    none: string,
    read: (text: SearchableText) => readonly (string | null)[],
  ): Test => {
    const same = remembered((one) => foldForm(one) === folded);
    const test: Test = (text) => read(text).some((one) => one !== null && same(one));
    if (!texts.some(test) && !known.some((one) => foldForm(one) === folded))
      throw unknownValue(query, field, value, known, none);
    return test;
  };
  switch (field) {
    case 'party':
      return partyTest(query, value, searchable);
    case 'kind':
      return named(searchable.kinds, '', ({ kind }) => [kind]);
    case 'text':
      return named(
        texts.map(({ id }) => id),
        'There are no texts yet.',
        ({ id }) => [id],
      );
    case 'exchange':
      return named(
        present(texts, 'exchange'),
        'No text of the dossier names an exchange.',
        ({ exchange }) => [exchange],
      );
    case 'lang':
      return named(['en', 'zh', 'zh-Hans', 'zh-Hant'], '', ({ language, script }) => [
        language,
        `${language}-${script}`,
      ]);
    case 'publisher':
      return publisherTest(query, value, texts);
    case 'after':
    case 'before':
    case 'on':
      return dateTest(query, field, value);
    default:
      return null;
  }
}

/** A code, or any name of the party that the lexicon knows. */
function partyTest(query: string, value: FieldValue, { texts, lexicon }: Searchable): Test {
  const folded = foldForm(value.text);
  const codes = new Set<string>();
  for (const { party } of texts) if (party !== null && foldForm(party) === folded) codes.add(party);
  if (codes.size === 0) for (const id of partiesNamed(folded, lexicon)) codes.add(id);
  if (codes.size === 0)
    throw unknownValue(
      query,
      'party',
      value,
      present(texts, 'party'),
      'No text of the dossier says whose it is.',
    );
  return ({ party }) => party !== null && codes.has(party);
}

function partiesNamed(folded: string, lexicon: Searchable['lexicon']): string[] {
  const isNamed = (names: readonly string[]): boolean => names.some((name) => foldForm(name) === folded);
  return lexicon.party
    .filter(({ id, label, forms }) =>
      isNamed([id, ...Object.values(label), ...formsIn(forms.en), ...formsIn(forms.zh)]),
    )
    .map(({ id }) => id);
}

function publisherTest(query: string, value: FieldValue, texts: readonly SearchableText[]): Test {
  const folded = foldForm(value.text);
  const holds = remembered((publisher) => foldForm(publisher).includes(folded));
  const test: Test = ({ publisher }) => publisher !== null && holds(publisher);
  if (texts.some(test)) return test;
  throw unknownValue(
    query,
    'publisher',
    value,
    present(texts, 'publisher'),
    'No text of the dossier names its publisher.',
  );
}

/** A text whose date is a month or a year counts where one of its days would. */
function dateTest(query: string, field: 'after' | 'before' | 'on', value: FieldValue): Test {
  const days = daysOf(value.text);
  if (days === null) {
    throw new QueryError(
      'query-date',
      query,
      value.at,
      'this is no date. Write a day, a month, a year or two of them: 2030-01-31, 2030-01, 2030, 2030-01/2030-03.',
    );
  }
  const fits: (of: Days) => boolean =
    field === 'after'
      ? (of) => of.last >= days.first
      : field === 'before'
        ? (of) => of.first < days.first
        : (of) => of.first <= days.last && of.last >= days.first;
  const holds = remembered((published) => {
    const of = daysOf(published);
    return of !== null && fits(of);
  });
  return ({ published }) => published !== null && holds(published);
}

/** The same question about the same words is answered once: ten thousand texts have a few publishers and days. */
function remembered(test: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const answer = known.get(value);
    if (answer !== undefined) return answer;
    const given = test(value);
    known.set(value, given);
    return given;
  };
}

function present(texts: readonly SearchableText[], key: 'party' | 'publisher' | 'exchange'): string[] {
  return [...new Set(texts.map((text) => text[key]).filter((one) => one !== null))].sort();
}

/** Names in full; an abbreviation such as 中 is left to whoever writes the code. */
export function formsIn(
  forms: { readonly none: string } | readonly (string | { readonly text: string })[],
): string[] {
  return 'none' in forms ? [] : forms.map((form) => (typeof form === 'string' ? form : form.text));
}
