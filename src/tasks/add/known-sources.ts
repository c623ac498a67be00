import { InputError } from '../../collect/input-error.ts';
import { loadSource } from '../../collect/load-source.ts';
import { sha256Of } from '../../collect/put-source.ts';
import { IdsInUse } from '../../collect/source-id.ts';
import { sourceStamps } from '../../collect/source-stamps.ts';
import type { TextFacts } from '../../store/dossier-store.ts';
import { sameStamp } from '../same-stamp.ts';

/** A source that a dossier has, as far as it must be known to tell whether a document is new. */
export interface KnownSource {
  readonly id: string;
  /** As the system knows it. */
  readonly file: string;
  /** SHA-256 of the bytes that it came from; `null` where a person wrote the text. */
  readonly original: string | null;
  /** SHA-256 of its text. */
  readonly sha256: string;
  readonly url: string | null;
  /** Settles when its file is written, where that is still under way. */
  readonly written?: Promise<unknown>;
}

/** The sources of a dossier, to be asked whether a document is there already. */
export class KnownSources {
  readonly ids = new IdsInUse();
  readonly #byBytes = new Map<string, KnownSource>();
  readonly #byText = new Map<string, KnownSource>();
  readonly #byId = new Map<string, KnownSource>();
  readonly #byAddress = new Map<string, KnownSource>();

  add(source: KnownSource): void {
    this.ids.add(source.id);
    this.#byId.set(source.id, source);
    if (source.original !== null) this.#byBytes.set(source.original, source);
    this.#byText.set(source.sha256, source);
    if (source.url !== null) this.#byAddress.set(plainAddress(source.url), source);
  }

  /** The source that came from the same bytes or has the same text, letter by letter. */
  sameAs(original: string, text: string): KnownSource | null {
    return this.#byBytes.get(original) ?? this.#byText.get(text) ?? null;
  }

  get(id: string): KnownSource | null {
    return this.#byId.get(id) ?? null;
  }

  /** The source that came from this address. */
  at(url: string): KnownSource | null {
    return this.#byAddress.get(plainAddress(url)) ?? null;
  }
}

/**
 * The sources that a dossier has. Those whose files look as the index knows them are not opened; a source that cannot
 * be read takes its place by its name alone, so that nothing is written over it.
 */
export async function knownSources(folder: string, stored: readonly TextFacts[]): Promise<KnownSources> {
  const byPath = new Map(stored.map((facts) => [facts.path, facts]));
  const known = new KnownSources();
  for (const at of await sourceStamps(folder)) {
    const { path, file } = at;
    const facts = byPath.get(path);
    if (facts !== undefined && sameStamp(facts, at)) {
      known.add({ id: facts.id, file, original: facts.original, sha256: facts.sha256, url: facts.url });
      continue;
    }
    try {
      const { id, header, content } = await loadSource(file);
      const original = header.original?.sha256 ?? null;
      known.add({ id, file, original, sha256: sha256Of(content), url: header.url });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      known.ids.add(path.replace(/^.*\//, '').replace(/\.[^.]+$/, ''));
    }
  }
  return known;
}

/** Parameters that tell where a reader came from and not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|spm|from|share\w*|wxfid|mc_[ce]id)$/i;

/** An address without what does not change the document: fragment, tracking, the last stroke, www and the scheme. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const key of [...parsed.searchParams.keys()]) if (TRACKING.test(key)) parsed.searchParams.delete(key);
  parsed.searchParams.sort();
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams}` : '';
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${query}`;
}
