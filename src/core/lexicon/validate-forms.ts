import type { CueEntry, Forms } from './entry.ts';
import { formsOf, isLatin, type ListedForm } from './forms-of.ts';
import type { EntryKind, EntryOf } from './lexicon.ts';
import { patternOf } from './pattern.ts';
import type { LexiconProblem } from './problem.ts';

/** Checks the forms of one entry, each by itself and against each other. */
export function validateForms(kind: EntryKind, entry: EntryOf<EntryKind>): LexiconProblem[] {
  const where = `${kind} ${entry.id}`;
  return [
    ...validateGap(`${where}, forms.en`, entry.forms.en),
    ...validateGap(`${where}, forms.zh`, entry.forms.zh),
    ...formsOf(kind, entry).flatMap((form) => validateForm(kind, where, form)),
    ...validateTwice(where, formsOf(kind, entry)),
  ];
}

/** A language without forms must say why. */
function validateGap(where: string, forms: Forms): LexiconProblem[] {
  const reason = 'none' in forms ? forms.none : 'listed';
  if (('none' in forms && reason.trim() !== '') || (!('none' in forms) && forms.length > 0)) return [];
  const remedy = "List the forms, or write none('why there are none').";
  return [{ code: 'translation-missing', where, value: '', remedy }];
}

function validateForm(kind: EntryKind, entry: string, form: ListedForm): LexiconProblem[] {
  const where = `${entry}, forms.${form.language}`;
  const found: LexiconProblem[] = [];
  const report = (code: string, remedy: string, value = form.text): void => {
    found.push({ code, where, value, remedy });
  };
  const parts = form.text.split('…').map((part) => patternOf(part).text);
  if (parts.some((part) => part === '')) {
    report('form-empty', 'Remove it, or write what stands on both sides of the gap.');
    return found;
  }
  if (/^[\s–-]|[\s–-]$/.test(form.text)) {
    report('form-edge', 'Write it without a hyphen or space at its edges, which matching leaves out.');
  }
  if (form.language === 'en' && !isLatin(form.text)) report('form-language', 'Move it to the list of zh.');
  if (form.language === 'en' && isLatin(form.text)) {
    const letters = form.text.replace(/[^\p{L}\p{N}]/gu, '');
    if (letters.length < 3 && letters !== letters.toUpperCase() && !form.caseSensitive && !form.exact) {
      report('form-short', 'Write a longer form, or mark it caseSensitive or exact.');
    }
  }
  if (/^\p{Script=Han}$/u.test(form.text) && !form.not?.length && form.role !== 'abbreviation') {
    report(
      'form-single',
      'List in `not` the words in which the character means something else, or write a longer form.',
    );
  }
  for (const longer of form.not ?? []) {
    if (form.text.includes('…')) report('not-with-gap', 'Leave `not` off a form with a gap.', longer);
    else if (patternOf(longer).text === parts[0] || !patternOf(longer).text.includes(parts[0] as string)) {
      report('not-without-form', `Write a longer string that contains “${form.text}”, or remove it.`, longer);
    }
  }
  if (kind === 'party' && form.role === 'abbreviation' && isLatin(form.text)) {
    report('abbreviation-latin', 'List it under forms.en.');
  }
  return found;
}

/** One form twice in one entry and one language. */
function validateTwice(where: string, forms: readonly ListedForm[]): LexiconProblem[] {
  const seen = new Set<string>();
  return forms.flatMap((form) => {
    const key = `${form.language} ${form.role ?? ''} ${keyOf(form)}`;
    const twice = seen.has(key);
    seen.add(key);
    if (!twice) return [];
    const remedy = 'Remove one of the two; case, hyphens, and Simplified or Traditional make no difference.';
    return [{ code: 'form-twice', where: `${where}, forms.${form.language}`, value: form.text, remedy }];
  });
}

/**
 * One form in two entries of one kind. People may share a name, and cues of different classes a word: there
 * every entry is found. Demonyms, metonyms and abbreviations of parties may be shared for the same reason.
 */
export function validateSharedForms(
  kind: EntryKind,
  entries: readonly EntryOf<EntryKind>[],
): LexiconProblem[] {
  if (kind === 'person') return [];
  const owners = new Map<string, { readonly id: string; readonly shared: boolean }>();
  return entries.flatMap((entry) => {
    const scope = kind === 'cue' ? (entry as CueEntry).class : '';
    return formsOf(kind, entry).flatMap((form) => {
      if (form.role === 'demonym' || form.role === 'metonym' || form.role === 'abbreviation') return [];
      const key = `${form.language} ${scope} ${keyOf(form)}`;
      const owner = owners.get(key) ?? { id: entry.id, shared: form.shared === true };
      owners.set(key, owner);
      if (owner.id === entry.id || (owner.shared && form.shared)) return [];
      const where = `${kind} ${entry.id}, forms.${form.language}`;
      const remedy = `It stands in \`${owner.id}\` too. Keep it in one entry, make one of the two longer, or mark both \`shared\`.`;
      return [{ code: 'form-shared', where, value: form.text, remedy }];
    });
  });
}

/** Forms with one key match the same strings. */
function keyOf(form: ListedForm): string {
  const text = form.text
    .split('…')
    .map((part) => patternOf(part).text)
    .join('…');
  return form.caseSensitive ? `${text} ${form.text}` : text;
}
