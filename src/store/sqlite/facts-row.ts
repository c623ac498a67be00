import type { TextFacts } from '../dossier-store.ts';

/** The facts in the order in which they are stored, without their names. A change of it changes the schema's version. */
const KEYS = [
  'id',
  'path',
  'stamp',
  'key',
  'sha256',
  'original',
  'version',
  'kind',
  'party',
  'parties',
  'publisher',
  'title',
  'url',
  'exchange',
  'published',
  'language',
  'script',
  'length',
  'proposed',
  'group',
] as const satisfies readonly (keyof TextFacts)[];

/** Does not compile while a fact is missing above. */
type Missing = Exclude<keyof TextFacts, (typeof KEYS)[number]>;
const COMPLETE: [Missing] extends [never] ? true : Missing = true;

/** Facts as one string. */
export function writeFacts(facts: TextFacts): string {
  return JSON.stringify(COMPLETE && KEYS.map((key) => facts[key]));
}

/** What `writeFacts` was given. Written out, because opening a dossier waits for ten thousand of them. */
export function readFacts(row: string): TextFacts {
  const [
    id,
    path,
    stamp,
    key,
    sha256,
    original,
    version,
    kind,
    party,
    parties,
    publisher,
    title,
    url,
    exchange,
    published,
    language,
    script,
    length,
    proposed,
    group,
  ] = JSON.parse(row);
  return {
    id,
    path,
    stamp,
    key,
    sha256,
    original,
    version,
    kind,
    party,
    parties,
    publisher,
    title,
    url,
    exchange,
    published,
    language,
    script,
    length,
    proposed,
    group,
  };
}
