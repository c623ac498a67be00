import type { Form, Forms } from '../core/lexicon/entry.ts';

/** The forms of one language as the lexicon writes them; none where a gap was decided on. */
export function formTexts(forms: Forms | readonly (string | Form)[]): readonly string[] {
  return 'none' in forms ? [] : forms.map((form) => (typeof form === 'string' ? form : form.text));
}
