import type { EventScale } from '../core/lexicon/scale.ts';
import type { StateRules } from '../core/lexicon/state-rules.ts';
import type { RelationSettings } from '../core/track/state/relation-settings.ts';
import { type DossierConfounder, dossierConfounders } from './dossier-confounders.ts';
import { dossierInvalid } from './dossier-invalid.ts';
import { partyAddition } from './dossier-party.ts';
import { dossierRelations } from './dossier-relations.ts';
import { dossierScales } from './dossier-scales.ts';
import { dossierStateRules } from './dossier-state-rules.ts';
import { type DossierTable, dossierTables } from './dossier-tables.ts';
import type { YamlValue } from './read-yaml.ts';
import { SOURCE_KINDS, type SourceKind } from './source-kinds.ts';

/** An exchange that the dossier knows. `date` is ISO, or an interval of two ISO dates joined by a stroke. */
export interface DossierExchange {
  readonly id: string;
  readonly date: string | null;
  /** Who met: `leaders`, `ministers`, or a word of the user's. */
  readonly level: string | null;
  /** How it took place, in the words of the exchange card: `call`, `meeting`, `talks`. */
  readonly channel: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
}

/** A feed, a sitemap or a page that is looked at again and again, and what its texts are. */
export interface Followed {
  readonly url: string;
  readonly kind: SourceKind | null;
  readonly party: string | null;
  readonly publisher: string | null;
}

/** What `dossier.yaml` says. */
export interface DossierFile {
  readonly title: string | null;
  /** Party codes in the dossier's order. */
  readonly parties: readonly string[];
  readonly exchanges: readonly DossierExchange[];
  /** Issue ids that the user wants to see even where no account brings them up. */
  readonly watch: readonly string[];
  readonly follow: readonly Followed[];
  /** Facts and figures in rows. */
  readonly tables: readonly DossierTable[];
  /** Scales of the user for events. */
  readonly scales: readonly EventScale[];
  /** Rules of the user for the label of the relationship; `null` where there are none. */
  readonly stateRules: StateRules | null;
  /** What the user gives for series of one number for the whole relation. */
  readonly relations: readonly RelationSettings[];
  /** What else happened on days around exchanges, for reading prices. */
  readonly confounders: readonly DossierConfounder[];
  /** Entries for the lexicon as they stand in the file; the core checks them. */
  readonly additions: Readonly<Record<string, unknown>>;
  /** Where the additions stand, for the core's messages. */
  readonly additionsFrom: string;
}

/** The keys whose entries go to the lexicon. */
const ADDITIONS = [
  'parties',
  'people',
  'outlets',
  'organisations',
  'places',
  'issues',
  'formulations',
  'ladders',
] as const;

/**
 * Checks the parts of `dossier.yaml` that are not the lexicon's business.
 * @throws InputError `dossier-invalid` with file, line and the remedy.
 */
export function readDossierFile(yaml: YamlValue, file: string): DossierFile {
  const map = mapAt(
    yaml,
    [],
    yaml.value,
    'A dossier is a list of “key: value” lines. Write `parties:` first.',
  );
  const additions: Record<string, unknown> = {};
  for (const key of ADDITIONS) {
    const entries = listAt(yaml, [key], map[key]);
    // A party may be named by its code alone; then the lexicon knows it already and nothing is added.
    const full = entries.filter((entry) => !(key === 'parties' && isBareParty(entry)));
    if (full.length > 0)
      additions[key] =
        key === 'parties' ? full.map((party) => partyAddition(party as Record<string, unknown>)) : full;
  }
  return {
    title: titleOf(map.title),
    parties: listAt(yaml, ['parties'], map.parties).map((party, at) => idOf(yaml, ['parties', at], party)),
    exchanges: listAt(yaml, ['exchanges'], map.exchanges).map((exchange, at) =>
      exchangeOf(yaml, at, exchange),
    ),
    watch: listAt(yaml, ['watch'], map.watch).map((id, at) => idOf(yaml, ['watch', at], id)),
    follow: listAt(yaml, ['follow'], map.follow).map((entry, at) => followedOf(yaml, at, entry)),
    tables: dossierTables(yaml, map.data),
    scales: dossierScales(yaml, map.scales),
    stateRules: dossierStateRules(yaml, map.state),
    relations: dossierRelations(yaml, map.relations),
    confounders: dossierConfounders(yaml, map.confounders),
    additions,
    additionsFrom: file,
  };
}

function isBareParty(entry: unknown): boolean {
  return typeof entry !== 'object' || entry === null || Object.keys(entry).every((key) => key === 'id');
}

function exchangeOf(yaml: YamlValue, at: number, value: unknown): DossierExchange {
  const path = ['exchanges', at];
  const map = mapAt(yaml, path, value, 'Write each exchange as `- id: …` with a `date:` below it.');
  const date = map.date ?? null;
  if (
    date !== null &&
    !(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(date))
  ) {
    throw dossierInvalid(yaml, [...path, 'date'], `“${String(date)}” is not a date. Write 2030-01-31.`);
  }
  const parties = listAt(yaml, [...path, 'parties'], map.parties);
  return {
    id: idOf(yaml, path, value),
    date,
    level: typeof map.level === 'string' ? map.level : null,
    channel: typeof map.channel === 'string' ? map.channel : null,
    place: typeof map.place === 'string' ? map.place : null,
    parties: parties.map((party, index) => idOf(yaml, [...path, 'parties', index], party)),
  };
}

function followedOf(yaml: YamlValue, at: number, value: unknown): Followed {
  const path = ['follow', at];
  const map = mapAt(
    yaml,
    path,
    value,
    'Write each as `- url: https://…`, with `kind:` and `party:` below it.',
  );
  const { url, kind = null } = map;
  if (typeof url !== 'string' || !/^https?:\/\/./i.test(url) || !URL.canParse(url))
    throw dossierInvalid(yaml, [...path, 'url'], `“${String(url)}” is no address. Write https://….`);
  const known = SOURCE_KINDS.find((one) => one === kind) ?? null;
  if (kind !== null && known === null)
    throw dossierInvalid(
      yaml,
      [...path, 'kind'],
      `there is no kind “${String(kind)}”. Use one of ${SOURCE_KINDS.join(', ')}.`,
    );
  const text = (key: string): string | null => (typeof map[key] === 'string' ? map[key] : null);
  return { url, kind: known, party: text('party'), publisher: text('publisher') };
}

function titleOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const english = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).en : null;
  return typeof english === 'string' ? english : null;
}

function idOf(yaml: YamlValue, path: readonly (string | number)[], value: unknown): string {
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).id : value;
  if (typeof id === 'string' && id !== '') return id;
  throw dossierInvalid(yaml, path, 'an `id` is missing. Write one, such as `id: AA`.');
}

function listAt(yaml: YamlValue, path: readonly (string | number)[], value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw dossierInvalid(yaml, path, `\`${path.at(-1)}\` must be a list. Begin each of its lines with “- ”.`);
}

function mapAt(
  yaml: YamlValue,
  path: readonly (string | number)[],
  value: unknown,
  remedy: string,
): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw dossierInvalid(yaml, path, `this is no set of keys. ${remedy}`);
}
