import { FINDING_KINDS } from '../../evidence/finding.ts';
import type { Entry, IssueEntry } from '../../lexicon/entry.ts';
import type { EntryKind } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Searchable } from '../searchable.ts';
import { type FieldValue, unknownValue } from './field-value.ts';
import type { FieldQuery } from './query.ts';
import { formsIn } from './resolve-texts.ts';

/**
 * The tags of which a sentence must have one for a field about sentences to hold.
 * @throws QueryError `query-value-unknown`
 */
export function resolveTags(query: string, { field, values }: FieldQuery, searchable: Searchable): string[] {
  const tags = values.flatMap((value) => {
    const ids = idsOf(query, field, value, searchable);
    return ids.map((id) => `${field}:${id}`);
  });
  return [...new Set(tags)];
}

function idsOf(query: string, field: string, value: FieldValue, searchable: Searchable): readonly string[] {
  switch (field) {
    case 'found':
      if ((FINDING_KINDS as readonly string[]).includes(value.text)) return [value.text];
      throw unknownValue(query, 'kind of finding', value, FINDING_KINDS, '');
    case 'issue':
      return issueIds(query, value, searchable);
    case 'formulation':
      return entryIds(query, 'formulation', value, searchable);
    default:
      return namedIds(query, field, value, searchable);
  }
}

/** An issue and those that are a part of it: whoever sells arms to a place speaks of that place. */
function issueIds(query: string, value: FieldValue, searchable: Searchable): string[] {
  const ids = entryIds(query, 'issue', value, searchable);
  const narrower = searchable.lexicon.issue.filter((entry: IssueEntry) =>
    entry.broader?.some((id) => ids.includes(id)),
  );
  return [...new Set([...ids, ...narrower.map(({ id }) => id)])];
}

function entryIds(
  query: string,
  kind: 'issue' | 'formulation',
  value: FieldValue,
  searchable: Searchable,
): string[] {
  const entries = searchable.lexicon[kind];
  const found = named(entries, foldForm(value.text)).map(({ id }) => id);
  const tagged = taggedAs(searchable, kind).filter((id) => id === value.text);
  const ids = [...new Set([...found, ...tagged])];
  if (ids.length > 0) return ids;
  throw unknownValue(
    query,
    kind,
    value,
    entries.map(({ id }) => id),
    `The lexicon knows no ${kind}.`,
  );
}

const NAMED = ['person', 'organisation', 'party', 'outlet', 'place'] as const satisfies readonly EntryKind[];

/** Speakers and others that sentences name, by id with or without its prefix, or by any name that the lexicon has for them. */
function namedIds(query: string, field: string, value: FieldValue, searchable: Searchable): string[] {
  const known = taggedAs(searchable, field);
  const folded = foldForm(value.text);
  const slug = folded.replaceAll(/\s+/g, '-');
  const wanted = new Set([folded, slug]);
  for (const kind of NAMED) {
    for (const { id } of named(searchable.lexicon[kind], folded)) {
      wanted.add(id.toLowerCase());
      if (kind === 'party') wanted.add(`side:${id.toLowerCase()}`);
    }
  }
  const ids = known.filter((id) => {
    const lower = foldForm(id);
    return wanted.has(lower) || wanted.has(withoutPrefix(lower));
  });
  if (ids.length > 0) return ids;
  // Known, and silent in this dossier: that is an answer and no mistake.
  const isNamed = NAMED.some((kind) => named(searchable.lexicon[kind], folded).length > 0);
  if (isNamed) return [...wanted];
  throw unknownValue(query, field, value, known.map(withoutPrefix), `No ${field} was found in the texts.`);
}

function withoutPrefix(id: string): string {
  return id.replace(/^[a-z]+:/, '').replace(/-as-written$/, '');
}

function taggedAs({ tags }: Searchable, field: string): string[] {
  return tags.filter((tag) => tag.startsWith(`${field}:`)).map((tag) => tag.slice(field.length + 1));
}

function named(entries: readonly Entry[], folded: string): Entry[] {
  return entries.filter(({ id, label, forms }) =>
    [id, ...Object.values(label), ...formsIn(forms.en), ...formsIn(forms.zh)].some(
      (name) => foldForm(name) === folded,
    ),
  );
}
