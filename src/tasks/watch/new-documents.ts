import type { DossierFile, Followed as FollowedEntry } from '../../collect/dossier-file.ts';
import { importDocument } from '../../collect/import/import-document.ts';
import { InputError } from '../../collect/input-error.ts';
import { sha256Of } from '../../collect/put-source.ts';
import { fetchDocument } from '../../collect/web/fetch-document.ts';
import type { Fetched } from '../../collect/web/fetched.ts';
import { listKind } from '../../collect/web/list-kind.ts';
import { poll } from '../../collect/web/poll.ts';
import type { Followed, NamedDocument } from '../../collect/web/poll-event.ts';
import { onlyFollowed, type PollState, withSource } from '../../collect/web/poll-state.ts';
import { WebError } from '../../collect/web/web-error.ts';
import type { WebSession } from '../../collect/web/web-session.ts';
import type { Given } from '../add/add-sources.ts';
import type { SaidOfSource } from '../add/propose-header.ts';
import type { WatchState } from './watch-state.ts';

/** Something about a followed address that a person should know. */
export interface WatchNote {
  readonly url: string;
  readonly code: string;
  readonly message: string;
}

/** What a look leaves behind, filled in while its documents are taken. */
export interface LookNotes {
  /** To be kept once every document is safe. */
  state: Pick<WatchState, 'poll' | 'kinds'>;
  readonly problems: WatchNote[];
  readonly told: WatchNote[];
}

/** Everything new at what a dossier follows, with what the dossier says of each source's texts. */
export async function* newDocuments(
  dossier: DossierFile,
  notes: LookNotes,
  session: WebSession,
  signal: AbortSignal,
): AsyncGenerator<Given> {
  const entries = new Map(dossier.follow.map((entry) => [entry.url, entry]));
  const followed: Followed[] = [];
  for (const { url } of dossier.follow) {
    const kind = notes.state.kinds[url] ?? (await kindOf(url, session, signal, notes));
    if (kind === null) continue;
    notes.state = { ...notes.state, kinds: { ...notes.state.kinds, [url]: kind } };
    followed.push({ kind, url });
  }
  let kept: PollState = onlyFollowed(notes.state.poll, [...entries.keys()]);
  // Sources with a document that could not be got: they are taken as not looked at, so that it is told again.
  const again = new Set<string>();
  for await (const event of poll(followed, kept, session, { signal, digest: textDigest })) {
    const { source } = event;
    const said = saidOf(entries.get(source.url));
    if (event.kind === 'captured') yield fetchedDocument(event.fetched, said);
    else if (event.kind === 'new' || event.kind === 'updated') {
      const document = await namedDocument(event.document, said, session, signal);
      if ('problem' in document && mayComeLater(document.problem)) again.add(source.url);
      yield document;
    } else if (event.kind === 'problem') notes.problems.push(noteOf(event));
    else if (event.kind === 'told') notes.told.push(noteOf(event));
    else if (event.kind === 'checked' && !again.has(source.url)) {
      kept = withSource(kept, event.url, event.state);
      notes.state = { ...notes.state, poll: kept };
    }
  }
}

/** A page has changed when its text has: advertisements and counters change with every look. */
async function textDigest({ bytes, url, contentType, charset }: Fetched): Promise<string> {
  try {
    const { text } = await importDocument(bytes, url, {
      url,
      ...(contentType === null ? {} : { contentType }),
      ...(charset === null ? {} : { charset }),
    });
    return sha256Of(text);
  } catch (error) {
    if (error instanceof InputError) return sha256Of(bytes);
    throw error;
  }
}

/** Whether what failed may work at the next look: no answer, or a fault of the server. */
function mayComeLater(problem: InputError): boolean {
  return (
    problem instanceof WebError &&
    (problem.status === null || problem.status >= 500 || problem.status === 429)
  );
}

/** What stands at an address, the first time: a list is told by its first element. */
async function kindOf(
  url: string,
  session: WebSession,
  signal: AbortSignal,
  notes: LookNotes,
): Promise<Followed['kind'] | null> {
  try {
    const { bytes, contentType } = await fetchDocument(url, session, { signal });
    return listKind(bytes, contentType) ?? 'address';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notes.problems.push({ url, code: error.code, message: error.message });
    return null;
  }
}

async function namedDocument(
  document: NamedDocument,
  said: SaidOfSource,
  session: WebSession,
  signal: AbortSignal,
): Promise<Given> {
  const { url, id, title, content, summary } = document;
  if (url === null) {
    // A feed of full texts without addresses: what it brings is all there is.
    const bytes = Buffer.from(content ?? summary ?? '');
    const came = { url: null, captured: new Date(session.clock.now()).toISOString() };
    const all = { ...said, ...(title === null ? {} : { title }) };
    return {
      from: id,
      bytes,
      name: `${id}.html`,
      contentType: 'text/html',
      charset: 'utf-8',
      came,
      warnings: [],
      said: all,
      versionOf: null,
    };
  }
  try {
    return fetchedDocument(await fetchDocument(url, session, { signal }), said);
  } catch (error) {
    if (error instanceof InputError) return { from: url, problem: error };
    throw error;
  }
}

function fetchedDocument(fetched: Fetched, said: SaidOfSource): Given {
  const { url, requested, bytes, contentType, charset, captured } = fetched;
  const came = { url, captured };
  return {
    from: requested,
    bytes,
    name: url,
    contentType,
    charset,
    came,
    warnings: [],
    said,
    versionOf: null,
  };
}

/** What the dossier says of a source's texts was said by a person. */
function saidOf(entry: FollowedEntry | undefined): SaidOfSource {
  const { kind = null, party = null, publisher = null } = entry ?? {};
  return {
    ...(kind === null ? {} : { kind }),
    ...(party === null ? {} : { party }),
    ...(publisher === null ? {} : { publisher }),
  };
}

function noteOf({
  source,
  code,
  message,
}: {
  readonly source: Followed;
  readonly code: string;
  readonly message: string;
}): WatchNote {
  return { url: source.url, code, message };
}
