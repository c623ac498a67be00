import type { ImportWarning } from '../../collect/import/imported.ts';
import { InputError } from '../../collect/input-error.ts';
import { fetchDocument } from '../../collect/web/fetch-document.ts';
import type { Fetched } from '../../collect/web/fetched.ts';
import { listKind } from '../../collect/web/list-kind.ts';
import { readFeed } from '../../collect/web/read-feed.ts';
import { readSitemap } from '../../collect/web/read-sitemap.ts';
import type { WebSession } from '../../collect/web/web-session.ts';
import type { IncomingDocument, NotGot } from './incoming.ts';

/** The document at an address; of a feed or a sitemap, the documents that it lists, newest first, `most` at most. */
export async function* entriesAt(
  address: string,
  session: WebSession,
  most: number,
): AsyncGenerator<IncomingDocument | NotGot> {
  const got = await fetched(address, session);
  if ('problem' in got) {
    yield got;
    return;
  }
  const kind = listKind(got.bytes, got.contentType);
  if (kind === null) {
    yield documentOf(got, []);
    return;
  }
  let listed: Listed;
  try {
    listed = kind === 'feed' ? await feedAddresses(got) : await sitemapAddresses(got, session, most);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { from: address, problem: error };
    return;
  }
  const { addresses, warnings } = listed;
  const left = addresses.length - most;
  if (left > 0) {
    const message = `The list at ${address} has ${addresses.length} documents; the newest ${most} are taken. Pass --most ${addresses.length} for all.`;
    warnings.push({ code: 'list-cut', message });
  }
  for (const [at, url] of addresses.slice(0, most).entries()) {
    const one = await fetched(url, session);
    yield 'problem' in one ? one : documentOf(one, at === 0 ? warnings : []);
  }
}

interface Listed {
  readonly addresses: readonly string[];
  readonly warnings: ImportWarning[];
}

async function feedAddresses({ bytes, url, charset }: Fetched): Promise<Listed> {
  const { entries, warnings } = await readFeed(bytes, url, charset);
  return { addresses: distinct(entries.flatMap((entry) => entry.url ?? [])), warnings: [...warnings] };
}

/** Of an index of sitemaps, the newest ones, until there are enough documents. */
async function sitemapAddresses({ bytes, url }: Fetched, session: WebSession, most: number): Promise<Listed> {
  const map = await readSitemap(bytes, url);
  const own = map.entries.map((entry) => entry.url);
  if (map.kind === 'documents') return { addresses: distinct(own), warnings: [...map.warnings] };
  const addresses: string[] = [];
  const warnings = [...map.warnings];
  for (const one of own) {
    if (addresses.length >= most) break;
    const got = await fetched(one, session);
    if ('problem' in got) warnings.push({ code: got.problem.code, message: got.problem.message });
    else {
      const inner = await readSitemap(got.bytes, got.url);
      if (inner.kind === 'documents') addresses.push(...inner.entries.map((entry) => entry.url));
    }
  }
  return { addresses: distinct(addresses), warnings };
}

async function fetched(address: string, session: WebSession): Promise<Fetched | NotGot> {
  try {
    return await fetchDocument(address, session);
  } catch (error) {
    if (error instanceof InputError) return { from: address, problem: error };
    throw error;
  }
}

function documentOf(got: Fetched, warnings: readonly ImportWarning[]): IncomingDocument {
  const { url, requested, bytes, contentType, charset, captured } = got;
  return { from: requested, bytes, name: url, contentType, charset, came: { url, captured }, warnings };
}

function distinct(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)];
}
