import type { Addition, Additions } from './additions.ts';
import { type Entry, type Form, type Forms, none } from './entry.ts';
import { recordsOf } from './forms-of.ts';
import { KINDS } from './layers.ts';
import type { EntryKind, EntryOf, LexiconData } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import { patternOf } from './pattern.ts';
import type { LexiconProblem } from './problem.ts';
import { toTraditionalLabel } from './validate-label.ts';

/** What a new entry has where the user does not say it. */
const DEFAULTS: Readonly<Partial<Record<EntryKind, Readonly<Record<string, unknown>>>>> = {
  issue: { family: 'process' },
  person: { party: null, roles: [] },
  formulation: { class: 'custom', signal: '', valence: 0 },
  party: { abbreviations: [], demonyms: [], metonyms: { en: [], zh: [] } },
  organisation: { party: null },
  outlet: { country: null, class: 'other' },
  place: { country: null },
  ladder: { caveat: '', rungs: [] },
};

/**
 * A lexicon with a user's additions. Forms are appended to an entry with the same id; other ids are new entries.
 * Nothing is overridden: an addition that contradicts an entry is an error that names both values.
 * @throws LexiconError with code `addition-conflict`
 */
export function mergeLexicon(base: LexiconData, additions: Additions): LexiconData {
  const problems: LexiconProblem[] = [];
  const merged: Partial<Record<EntryKind, EntryOf<EntryKind>[]>> = {};
  for (const kind of KINDS) {
    const entries = new Map<string, EntryOf<EntryKind>>(base[kind].map((entry) => [entry.id, entry]));
    for (const addition of additions[kind] ?? []) {
      const known = entries.get(addition.id);
      entries.set(addition.id, known ? extend(known, addition, problems) : create(kind, addition));
    }
    merged[kind] = [...entries.values()];
  }
  if (problems.length > 0) throw new LexiconError(problems);
  return merged as unknown as LexiconData;
}

function create(kind: EntryKind, { id, label, en, zh, fields }: Addition): EntryOf<EntryKind> {
  const first = (forms: Addition['en']): string | undefined => recordsOf(forms, 'en')[0]?.text;
  const [english, chinese] = [first(en) ?? first(zh) ?? id, first(zh) ?? first(en) ?? id];
  const entry: Entry = {
    id,
    label: label ?? { en: english, 'zh-Hans': chinese, 'zh-Hant': toTraditionalLabel(chinese) },
    forms: { en: listed(en), zh: listed(zh) },
  };
  return { ...DEFAULTS[kind], ...entry, ...fields } as EntryOf<EntryKind>;
}

function listed(forms: Addition['en']): Forms {
  return forms.length > 0 ? forms : none('not given by the user');
}

function extend(
  known: EntryOf<EntryKind>,
  addition: Addition,
  problems: LexiconProblem[],
): EntryOf<EntryKind> {
  const extended: Record<string, unknown> = {
    ...known,
    forms: { en: append(known.forms.en, addition.en), zh: append(known.forms.zh, addition.zh) },
  };
  const given = addition.label ? { ...addition.fields, label: addition.label } : addition.fields;
  for (const [field, value] of Object.entries(given)) {
    const old = extended[field];
    if (old === undefined || field === 'note') extended[field] = value;
    else if (Array.isArray(old) && Array.isArray(value)) extended[field] = [...old, ...missing(old, value)];
    else if (field === 'metonyms' || field === 'phrases' || field === 'saidOf')
      extended[field] = appendByLanguage(old, value);
    else if (!same(old, value)) {
      const remedy = `The entry \`${known.id}\` has ${JSON.stringify(old)}. Leave ${field} out, or use another id.`;
      const where = `${addition.where}, ${field}`;
      problems.push({ code: 'addition-conflict', where, value: JSON.stringify(value), remedy });
    }
  }
  return extended as unknown as EntryOf<EntryKind>;
}

/** Forms of the entry, then those that are new. */
function append(forms: Forms, more: Addition['en']): Forms {
  if (more.length === 0) return forms;
  const known = recordsOf(forms, 'en').map((form) => patternOf(form.text).text);
  const added = more.filter(
    (form) => !known.includes(patternOf(typeof form === 'string' ? form : form.text).text),
  );
  return 'none' in forms ? added : [...forms, ...added];
}

function appendByLanguage(old: unknown, more: unknown): unknown {
  const [a, b] = [old, more] as {
    readonly en: readonly (string | Form)[];
    readonly zh: readonly (string | Form)[];
  }[];
  return {
    en: [...(a?.en ?? []), ...missing(a?.en ?? [], b?.en ?? [])],
    zh: [...(a?.zh ?? []), ...missing(a?.zh ?? [], b?.zh ?? [])],
  };
}

function missing<Value>(old: readonly Value[], more: readonly Value[]): Value[] {
  return more.filter((value) => !old.some((known) => same(known, value)));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
