import type { Forms } from '../lexicon/entry.ts';

/** The forms of one language as plain strings; none for a deliberate gap. */
export function formTexts(forms: Forms): readonly string[] {
  if ('none' in forms) return [];
  return forms.map((form) => (typeof form === 'string' ? form : form.text));
}
