import { z } from 'zod';
import type { Addition, Additions } from './additions.ts';
import type { Label } from './entry.ts';
import type { EntryKind } from './lexicon.ts';
import { LexiconError } from './lexicon-error.ts';
import type { LexiconProblem } from './problem.ts';
import { toTraditionalLabel } from './validate-label.ts';

const LONGEST_FORM = 120;
const MOST_FORMS = 500;
const MOST_ENTRIES = 2000;

// Plain strings only. A user's regular expression could take exponential time, so that there are none.
const text = z
  .string({ error: 'Write text in quotation marks.' })
  .min(1, { error: 'Write at least one character.' })
  .max(LONGEST_FORM, { error: `Write at most ${LONGEST_FORM} characters.` })
  .regex(/^[^\p{Cc}]*$/u, { error: 'Write it on one line, without control characters.' });

const form = z.union(
  [
    text,
    z.strictObject({
      text,
      not: z.array(text).max(MOST_FORMS).optional(),
      caseSensitive: z.literal(true).optional(),
      exact: z.literal(true).optional(),
    }),
  ],
  {
    error: `Write a plain string of 1 to ${LONGEST_FORM} characters on one line, or a map with text and not.`,
  },
);

const forms = z
  .array(form, { error: 'Write a list of forms: [first, second].' })
  .max(MOST_FORMS, { error: `List at most ${MOST_FORMS} forms.` });

const label = z.union([text, z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text })], {
  error: 'Write a string, or a map with en, zh-Hans and zh-Hant.',
});

const common = {
  id: text,
  label: label.optional(),
  en: forms.optional(),
  zh: forms.optional(),
  note: text.optional(),
};
const party = text.nullable().optional();

const FAMILIES = [
  'relationship',
  'economy',
  'technology',
  'security',
  'region',
  'values',
  'global',
  'people',
  'process',
] as const;
const OUTLETS = [
  'agency',
  'state-media',
  'newspaper',
  'broadcaster',
  'magazine',
  'social',
  'official',
  'other',
] as const;

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, { error: `Use one of ${values.join(', ')}.` }).optional();
}

const valence = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)], {
  error: 'Use a whole number from -2 to 2.',
});

const words = z.array(text, { error: 'Write a list of texts: [first, second].' }).max(MOST_FORMS);
const slot = z.strictObject({
  name: text,
  choices: z
    .array(
      z.strictObject({
        id: text,
        en: words.default([]),
        zh: words.default([]),
        altered: z.literal(true).optional(),
      }),
    )
    .default([]),
  of: z.literal('party').optional(),
  optional: z.literal(true).optional(),
});
const rung = z.strictObject({
  id: text,
  ordinal: z.int({ error: 'Use a whole number from 1, the mildest.' }).min(1),
  label: z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text }),
  formulations: words,
  source: z.string().min(1, { error: 'Say who describes the step so.' }).max(400),
});

const role = z.strictObject({ title: text, from: text.optional(), until: text.optional() });

function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .array(z.strictObject({ ...common, ...shape }), { error: 'Write a list of entries, each with an id.' })
    .max(MOST_ENTRIES, { error: `List at most ${MOST_ENTRIES} entries.` })
    .optional();
}

/** The shape of a user's additions; `readAdditions` checks more than a shape can say. */
export const additionsShape = z.strictObject({
  issues: listOf({ family: oneOf(FAMILIES), umbrella: z.literal(true).optional() }),
  people: listOf({ party, roles: z.array(role).optional() }),
  formulations: listOf({
    class: text.optional(),
    signal: text.optional(),
    valence: valence.optional(),
    phrases: z.strictObject({ en: words.default([]), zh: words.default([]) }).optional(),
    slots: z.array(slot).optional(),
    contrasts: words.optional(),
  }),
  ladders: listOf({
    caveat: text.optional(),
    rising: z.enum(['harder', 'warmer', 'firmer']).optional(),
    saidOf: z.strictObject({ en: words.default([]), zh: words.default([]) }).optional(),
    rungs: z.array(rung).optional(),
  }),
  parties: listOf({
    abbreviations: forms.optional(),
    demonyms: forms.optional(),
    metonyms: z.strictObject({ en: forms.default([]), zh: forms.default([]) }).optional(),
  }),
  organisations: listOf({ party }),
  outlets: listOf({ country: party, class: oneOf(OUTLETS) }),
  places: listOf({ country: party }),
});

const KIND_OF: Readonly<Record<keyof z.infer<typeof additionsShape>, EntryKind>> = {
  issues: 'issue',
  people: 'person',
  formulations: 'formulation',
  ladders: 'ladder',
  parties: 'party',
  organisations: 'organisation',
  outlets: 'outlet',
  places: 'place',
};

/**
 * Reads a user's additions as YAML or JSON gives them: lists `issues`, `people`, `formulations`, `parties`,
 * `organisations`, `outlets` and `places` of entries with `id`, `label`, and lists of forms `en` and `zh`.
 *
 * @param where the file that they stand in, for errors
 * @throws LexiconError naming each key, value and remedy
 */
export function readAdditions(value: unknown, where: string): Additions {
  const parsed = additionsShape.safeParse(value ?? {});
  if (!parsed.success) {
    throw new LexiconError(parsed.error.issues.map((issue) => problemOf(issue, value, where)));
  }
  const additions: Partial<Record<EntryKind, Addition[]>> = {};
  for (const key of Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]) {
    const entries = parsed.data[key];
    if (entries)
      additions[KIND_OF[key]] = entries.map((entry, i) => additionOf(entry, `${where}, ${key}[${i}]`));
  }
  return additions;
}

type Parsed = z.infer<z.ZodObject<typeof common>>;

function additionOf({ id, label: given, en = [], zh = [], ...fields }: Parsed, where: string): Addition {
  // The record types leave undefined out; so do optional keys that were not written.
  const addition = { id, where, en: en as Addition['en'], zh: zh as Addition['zh'], fields };
  return given === undefined ? addition : { ...addition, label: labelOf(given) };
}

function labelOf(given: string | Label): Label {
  if (typeof given !== 'string') return given;
  return { en: given, 'zh-Hans': given, 'zh-Hant': toTraditionalLabel(given) };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown, where: string): LexiconProblem {
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const at = `${where}${path === '' ? '' : `, ${path.replace(/^\./, '')}`}`;
  if (issue.code === 'unrecognized_keys') {
    const remedy =
      'Remove the key or correct its spelling; the keys are id, label, en, zh, note and those of the kind.';
    return { code: 'addition-key-unknown', where: at, value: issue.keys.join(', '), remedy };
  }
  const offending = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown>)?.[step],
    value,
  );
  const shown = offending === undefined ? 'nothing' : JSON.stringify(offending);
  const remedy = offending === undefined ? 'Add this key.' : remedyOf(issue);
  return {
    code: 'addition-malformed',
    where: at,
    value: shown.length > 80 ? `${shown.slice(0, 80)}…` : shown,
    remedy,
  };
}

/** The schema's own words; for a wrong type without any, what is expected. */
function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid')) return issue.message;
  return issue.expected === 'object'
    ? 'Write a map of keys and values.'
    : `Write a value of type ${issue.expected}.`;
}
