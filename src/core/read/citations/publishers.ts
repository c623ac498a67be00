import type { Domain } from '../../lexicon/entry.ts';
import type { Lexicon, LexiconData } from '../../lexicon/lexicon.ts';
import type { Address } from './addresses.ts';

/** Who publishes under an address, and in which language. */
export interface Publisher {
  readonly id: string;
  readonly language: string | null;
}

const NOBODY = { id: null, language: null };

/** The domains of one lexicon's entries: built once, because it is data that never changes. */
const INDEXES = new WeakMap<LexiconData, ReadonlyMap<string, Publisher>>();

/** Parts of a path or a host that tell the language of what stands there. */
const PATH_LANGUAGE =
  /\/(zhongwen|chinese|zh(?:-(?:hans|hant|cn|tw))?|english|eng?|de|fr|es|ja|ko|ru)(?=\/|$)/;
const HOST_LANGUAGE = /^(?:[a-z0-9-]+\.)?(cn|zh|chinese|english|eng?)\./;
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  zhongwen: 'zh',
  chinese: 'zh',
  cn: 'zh',
  english: 'en',
  eng: 'en',
};

/**
 * The publisher of an address, by the longest domain of the lexicon that it falls under. A masked host falls under
 * none: what the mask hides is not guessed.
 */
export function publisherOf(
  lexicon: Lexicon,
  { host, path }: Pick<Address, 'host' | 'path'>,
): { readonly id: string | null; readonly language: string | null } {
  const index = indexOf(lexicon.data);
  const listed = withPath(index, host, path) ?? NOBODY;
  // The domain tells the language where it names one for that very path; the address itself does otherwise.
  return { id: listed.id, language: writtenLanguage(host, path) ?? listed.language };
}

function withPath(index: ReadonlyMap<string, Publisher>, host: string, path: string): Publisher | null {
  const steps = path.toLowerCase().split(/[/?#]/).slice(1, 3);
  for (let from = host; from.includes('.'); from = from.slice(from.indexOf('.') + 1)) {
    for (let depth = steps.length; depth >= 0; depth -= 1) {
      const found = index.get([from, ...steps.slice(0, depth)].join('/'));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function writtenLanguage(host: string, path: string): string | null {
  const sign = PATH_LANGUAGE.exec(path.toLowerCase())?.[1] ?? HOST_LANGUAGE.exec(host)?.[1];
  if (sign === undefined) return null;
  return LANGUAGE_OF[sign] ?? sign.slice(0, 2);
}

function indexOf(data: LexiconData): ReadonlyMap<string, Publisher> {
  let index = INDEXES.get(data);
  if (index === undefined) {
    index = new Map(
      [...data.outlet, ...data.organisation].flatMap(({ id, domains = [] }) =>
        domains.map(({ host, language }: Domain) => [host, { id, language }] as const),
      ),
    );
    INDEXES.set(data, index);
  }
  return index;
}
