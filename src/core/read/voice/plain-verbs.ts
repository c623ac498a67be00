import type { Form, VerbEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';

interface PlainForm {
  readonly text: string;
  readonly not: readonly string[];
  readonly entry: VerbEntry;
}

const TABLES = new WeakMap<Lexicon, ReadonlyMap<string, readonly PlainForm[]>>();

/**
 * Chinese verbs of saying inside `[start, end)`, longest first at each place. Needed only inside a hit with a gap
 * (同…会谈), which in the verb layer hides the plain forms that stand in its gap.
 */
export function plainVerbs(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
): { start: number; end: number; entry: VerbEntry }[] {
  const table = tableOf(lexicon);
  const found: { start: number; end: number; entry: VerbEntry }[] = [];
  for (let at = start; at < end; at += 1) {
    const form = table
      .get(text[at] as string)
      ?.find(
        (one) => at + one.text.length <= end && text.startsWith(one.text, at) && !isExcluded(text, at, one),
      );
    if (!form) continue;
    found.push({ start: at, end: at + form.text.length, entry: form.entry });
    at += form.text.length - 1;
  }
  return found;
}

function isExcluded(text: string, at: number, form: PlainForm): boolean {
  return form.not.some((longer) => {
    const offset = longer.indexOf(form.text);
    return offset >= 0 && at >= offset && text.startsWith(longer, at - offset);
  });
}

function tableOf(lexicon: Lexicon): ReadonlyMap<string, readonly PlainForm[]> {
  const known = TABLES.get(lexicon);
  if (known) return known;
  const table = new Map<string, PlainForm[]>();
  for (const entry of lexicon.data.verb) {
    const forms = Array.isArray(entry.forms.zh) ? (entry.forms.zh as readonly (string | Form)[]) : [];
    for (const form of forms) {
      const record = typeof form === 'string' ? { text: form } : form;
      if (record.text.includes('…')) continue;
      const text = foldForm(record.text);
      const first = text[0] as string;
      const list = table.get(first) ?? [];
      list.push({ text, not: (record.not ?? []).map(foldForm), entry });
      table.set(first, list);
    }
  }
  for (const list of table.values())
    list.sort((a, b) => b.text.length - a.text.length || (a.entry.id < b.entry.id ? -1 : 1));
  TABLES.set(lexicon, table);
  return table;
}
