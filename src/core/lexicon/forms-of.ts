import type { Form, Forms, PartyEntry } from './entry.ts';
import type { EntryKind, EntryOf, Hit } from './lexicon.ts';

/** One form of one entry with everything that its place in the entry says about it. */
export interface ListedForm extends Form {
  readonly language: 'en' | 'zh';
  readonly role?: Hit['role'];
}

/** All forms of an entry as records; for a party also its abbreviations, demonyms and metonyms with their roles. */
export function formsOf(kind: EntryKind, entry: EntryOf<EntryKind>): ListedForm[] {
  if (kind === 'party') return partyForms(entry as PartyEntry);
  return [...recordsOf(entry.forms.en, 'en'), ...recordsOf(entry.forms.zh, 'zh')];
}

/** The forms of one language as records; none where the language has a deliberate gap. */
export function recordsOf(
  forms: Forms | readonly (string | Form)[],
  language: 'en' | 'zh',
  role?: Hit['role'],
): ListedForm[] {
  if (!isList(forms)) return [];
  return forms.map((form) => {
    const record = typeof form === 'string' ? { text: form } : form;
    return role === undefined ? { ...record, language } : { ...record, language, role };
  });
}

/** Whether an alphabet writes the form, and not Chinese characters. */
export function isLatin(form: string): boolean {
  return !/\p{Script=Han}/u.test(form);
}

function isList(forms: Forms): forms is readonly (string | Form)[] {
  return Array.isArray(forms);
}

/** A name such as 中方 or `the White House` beside the name of the state is its side; the rest are names. */
function partyForms(party: PartyEntry): ListedForm[] {
  const abbreviations = party.abbreviations.flatMap((form) =>
    recordsOf([form], languageOf(form), 'abbreviation'),
  );
  const short = new Set(abbreviations.map((form) => form.text));
  const names = [...recordsOf(party.forms.en, 'en', 'name'), ...recordsOf(party.forms.zh, 'zh', 'name')];
  return [
    ...names
      .filter((form) => !short.has(form.text))
      .map((form) => (isSide(form.text) ? { ...form, role: 'side' as const } : form)),
    ...names
      .filter((form) => short.has(form.text))
      .map((form) => ({ ...form, role: 'abbreviation' as const })),
    ...abbreviations,
    ...party.demonyms.flatMap((form) => recordsOf([form], languageOf(form), 'demonym')),
    ...recordsOf(party.metonyms.en, 'en', 'metonym'),
    ...recordsOf(party.metonyms.zh, 'zh', 'metonym'),
  ];
}

/** Words that make a side of a name: 中方, 中国政府, `the US side`. */
function isSide(form: string): boolean {
  return /(?:方|方面|政府|当局|當局)$|\b(?:side|government|administration|leader|delegation)$/i.test(form);
}

function languageOf(form: string | Form): 'en' | 'zh' {
  return isLatin(typeof form === 'string' ? form : form.text) ? 'en' : 'zh';
}
