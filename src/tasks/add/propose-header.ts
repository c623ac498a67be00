import type { DossierExchange } from '../../collect/dossier-file.ts';
import { NO_HEADER, type SourceHeader } from '../../collect/front-matter.ts';
import type { Imported } from '../../collect/import/imported.ts';
import type { LoadedSource } from '../../collect/load-source.ts';
import type { CompiledLexicon } from '../../core/lexicon/compile.ts';
import type { SourceFacts } from '../../core/read/context.ts';
import { OF_A_PARTY } from '../../core/read/own-texts.ts';
import { originOf, preparedOnce, type TextOrigin } from '../origin-of.ts';
import { exchangeByDate } from './exchange-by-date.ts';
import { partyOfPublisher } from './party-of-publisher.ts';

/** What a person says of a document that is put into a dossier; it wins over everything else. */
export interface SaidOfSource {
  readonly id?: string;
  readonly kind?: SourceFacts['kind'];
  readonly party?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly exchange?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Where the document came from. */
export interface CameFrom {
  /** The address that gave it, after redirects; `null` for a file. */
  readonly url: string | null;
  /** When it came, ISO 8601 in UTC. */
  readonly captured: string;
}

/** The header that a source had before, where it came with one or where this is a new version of it. */
type Before = SourceHeader;

/** Keys that the machine may fill in. */
const KEYS = [
  'kind',
  'party',
  'parties',
  'publisher',
  'language',
  'published',
  'signed',
  'exchange',
  'title',
  'url',
] as const;

/**
 * The header of a source: what a person says, then what its own header says, then what the document says of itself
 * and what its form shows. What no person said is listed under `proposed`, for a person to confirm.
 */
export function proposeHeader(
  imported: Imported,
  said: SaidOfSource,
  from: CameFrom,
  dossier: { readonly lexicon: CompiledLexicon; readonly exchanges: readonly DossierExchange[] },
  before: Before = NO_HEADER,
): SourceHeader {
  const { says } = imported;
  const stated = { ...before, ...given(said) };
  const found: SourceHeader = {
    ...stated,
    publisher: stated.publisher ?? says.publisher,
    published: stated.published ?? says.published,
    signed: stated.signed ?? says.signed,
    title: stated.title ?? says.title,
    url: stated.url ?? addressOf(says.url, from.url),
    language: stated.language ?? says.language,
    captured: from.captured,
  };
  const origin = isOpen(found) ? inferredOrigin(found, imported, dossier.lexicon) : null;
  const whose = {
    ...found,
    kind: found.kind ?? origin?.kind ?? null,
    party: found.party ?? origin?.party ?? publishing(found, dossier.lexicon),
  };
  const header: SourceHeader = {
    ...whose,
    parties: found.parties.length > 0 ? found.parties : (origin?.parties ?? []),
    exchange: found.exchange ?? (isOfContact(whose.kind) ? exchangeByDate(whose, dossier.exchanges) : null),
  };
  const proposed = KEYS.filter((key) => isFilled(header[key]) && !isFilled(stated[key]));
  // What was proposed before and still stands is no more certain for having been written down.
  const earlier = before.proposed.filter((key) => !(key in said));
  return { ...header, proposed: [...new Set([...earlier, ...proposed])] };
}

/** Whose body published it, where its kind leaves that open: a report is of no party, whoever reprints it. */
function publishing({ kind, publisher }: SourceHeader, lexicon: CompiledLexicon): string | null {
  if (publisher === null || !(kind === null || OF_A_PARTY.has(kind))) return null;
  return partyOfPublisher(publisher, lexicon);
}

/** Whether it is open what a text is, or whose: to look at its form takes a good part of reading it. */
function isOpen({ kind, party }: SourceHeader): boolean {
  return kind === null || (party === null && OF_A_PARTY.has(kind));
}

function inferredOrigin(header: SourceHeader, imported: Imported, lexicon: CompiledLexicon): TextOrigin {
  const source = asSource(header, imported);
  return originOf(source, {}, preparedOnce(source, lexicon));
}

/** Texts that are about one contact, as a rule. */
function isOfContact(kind: SourceHeader['kind']): boolean {
  return kind === 'account' || kind === 'post';
}

function given(said: SaidOfSource): Partial<SourceHeader> {
  const { kind, party, publisher, published, exchange, title, url, id } = said;
  const all = { id, kind, party, publisher, published, exchange, title, url };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/**
 * The address of a document: of a page that was fetched its own, where that is of the place that gave the page, because
 * others may claim what they like; of a file the one that it names. The front of a site is no address of a document.
 */
export function addressOf(own: string | null, from: string | null): string | null {
  const named = own !== null && URL.canParse(own, from ?? undefined) ? new URL(own, from ?? undefined) : null;
  const isDocument =
    named !== null && /^https?:$/.test(named.protocol) && (named.pathname !== '/' || named.search !== '');
  if (from === null) return isDocument ? named.href : null;
  return isDocument && named.hostname === new URL(from).hostname ? named.href : from;
}

function asSource(header: SourceHeader, imported: Imported): LoadedSource {
  return {
    id: 'new',
    path: 'new',
    header,
    content: imported.text,
    encoding: 'utf-8',
    bytes: imported.text.length,
  };
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
