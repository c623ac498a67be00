import type { OutletEntry, PartyEntry, PersonEntry } from './entry.ts';
import { KINDS } from './layers.ts';
import type { EntryKind, EntryOf, LexiconData } from './lexicon.ts';
import type { LexiconProblem } from './problem.ts';
import { validateForms, validateSharedForms } from './validate-forms.ts';
import { validateFormulations } from './validate-formulations.ts';
import { validateLabel } from './validate-label.ts';

export type { LexiconProblem } from './problem.ts';

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** How the ids of each kind are written. */
const ID: Readonly<Record<EntryKind, { readonly pattern: RegExp; readonly shape: string }>> = {
  party: { pattern: /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, shape: 'in capitals, such as NV' },
  person: { pattern: new RegExp(`^per:${KEBAB}$`), shape: 'per: and the English name, such as per:lin-an' },
  outlet: {
    pattern: new RegExp(`^out:${KEBAB}$`),
    shape: 'out: and the English name, such as out:daily-post',
  },
  organisation: {
    pattern: new RegExp(`^org:${KEBAB}$`),
    shape: 'org: and the English name, such as org:trade-office',
  },
  place: {
    pattern: new RegExp(`^place:${KEBAB}$`),
    shape: 'place: and the English name, such as place:port-town',
  },
  issue: { pattern: new RegExp(`^${KEBAB}$`), shape: 'in kebab case, such as rare-earths' },
  verb: { pattern: new RegExp(`^${KEBAB}$`), shape: 'in kebab case, such as point-out' },
  formulation: { pattern: new RegExp(`^${KEBAB}$`), shape: 'in kebab case, such as win-win' },
  title: {
    pattern: new RegExp(`^title:${KEBAB}$`),
    shape: 'title: and a name, such as title:prime-minister',
  },
  ladder: { pattern: new RegExp(`^${KEBAB}$`), shape: 'in kebab case, such as warning' },
  cue: { pattern: new RegExp(`^${KEBAB}:${KEBAB}$`), shape: 'class:name, such as both-sides:leaders' },
};

/** EDTF dates as far as tenures need them: year, month or day, with `?`, `~` or `%` for doubt. */
const EDTF_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

/** Checks all entries. An empty list means that the lexicon can be compiled. */
export function validateLexicon(data: LexiconData): LexiconProblem[] {
  const parties = new Set(data.party.map((party) => party.id));
  return KINDS.flatMap((kind) => [
    ...validateIds(kind, data[kind]),
    ...data[kind].flatMap((entry) => [
      ...validateLabel(`${kind} ${entry.id}`, entry),
      ...validateForms(kind, entry),
      ...validateReferences(kind, entry, parties),
    ]),
    ...validateSharedForms(kind, data[kind]),
  ]).concat(validateFormulations(data));
}

function validateIds(kind: EntryKind, entries: readonly EntryOf<EntryKind>[]): LexiconProblem[] {
  const { pattern, shape } = ID[kind];
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    const where = `${kind} ${id}`;
    const problems: LexiconProblem[] = [];
    if (!pattern.test(id)) {
      problems.push({ code: 'id-malformed', where, value: id, remedy: `Write the id ${shape}.` });
    }
    if (seen.has(id)) {
      problems.push({
        code: 'id-duplicate',
        where,
        value: id,
        remedy: 'Join the two entries, or rename one.',
      });
    }
    seen.add(id);
    return problems;
  });
}

function validateReferences(
  kind: EntryKind,
  entry: EntryOf<EntryKind>,
  parties: ReadonlySet<string>,
): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const where = `${kind} ${entry.id}`;
  const party =
    kind === 'person' || kind === 'organisation'
      ? (entry as PersonEntry).party
      : kind === 'outlet' || kind === 'place'
        ? (entry as OutletEntry).country
        : null;
  if (party !== null && !parties.has(party)) {
    const remedy = 'Use the id of a party, add the party, or write null.';
    problems.push({ code: 'party-unknown', where, value: party, remedy });
  }
  if (kind === 'person') {
    for (const role of (entry as PersonEntry).roles) {
      for (const date of [role.from, role.until]) {
        if (date === undefined || EDTF_DATE.test(date)) continue;
        const remedy = 'Write it as EDTF: 2021, 2021-03 or 2021-03-15, with ~ where it is approximate.';
        problems.push({ code: 'date-malformed', where: `${where}, role ${role.title}`, value: date, remedy });
      }
      if (role.from !== undefined && role.until !== undefined && role.until < role.from) {
        const value = `${role.from}/${role.until}`;
        const remedy = 'Put the earlier date in `from` and the later one in `until`.';
        problems.push({ code: 'tenure-reversed', where: `${where}, role ${role.title}`, value, remedy });
      }
    }
  }
  if (kind === 'party' && (entry as PartyEntry).abbreviations.length > 0) {
    for (const form of (entry as PartyEntry).abbreviations) {
      const text = typeof form === 'string' ? form : form.text;
      if (/^\p{Script=Han}{2,}$/u.test(text)) {
        const remedy = 'Abbreviations have one character; list a longer name under forms.zh.';
        problems.push({ code: 'abbreviation-long', where, value: text, remedy });
      }
    }
  }
  return problems;
}
