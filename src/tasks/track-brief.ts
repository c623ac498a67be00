import { join } from 'node:path';
import { loadSource } from '../collect/load-source.ts';
import type { BriefDocument } from '../core/brief/document.ts';
import type { BriefLanguage } from '../core/brief/index.ts';
import type { OverTimeInput, OverTimeSource } from '../core/brief/over-time/over-time-input.ts';
import { citedTexts, overTimeHtml, overTimeMarkdown } from '../core/brief/over-time/over-time-page.ts';
import { writeOverTime } from '../core/brief/over-time/write-over-time.ts';
import { writePreview } from '../core/brief/over-time/write-preview.ts';
import type { Label } from '../core/lexicon/entry.ts';
import { createText, type TextId } from '../core/text/text.ts';
import type { BriefFormat } from './brief.ts';
import { openDossier } from './open-dossier.ts';
import type { TrackResult } from './track.ts';
import { programVersion } from './version.ts';

/** What is written up: the whole relationship, or what is known of the next round. */
export type TrackBrief = 'relationship' | 'next-round';

/** Writes a relationship over time up as one document. Only the texts that it cites are read again. */
export async function writeTrackBrief(
  folder: string,
  result: TrackResult,
  language: BriefLanguage,
  format: BriefFormat,
  about: TrackBrief = 'relationship',
): Promise<string> {
  const input = inputOf(result);
  const document = about === 'next-round' ? writePreview(input, language) : writeOverTime(input, language);
  const sources = await sourcesOf(folder, document, result);
  return format === 'html'
    ? overTimeHtml(document, input, sources)
    : overTimeMarkdown(document, input, sources);
}

/** What a brief over time is written from. */
export function inputOf({ tracking, lexicon, lexiconVersion, tables }: TrackResult): OverTimeInput {
  const { party, issue, formulation, person, outlet, organisation, place } = lexicon;
  return {
    tracking,
    labels: {
      party: labels(party),
      issue: labels(issue),
      formulation: labels(formulation),
      source: labels([...place, ...organisation, ...outlet, ...person]),
    },
    tables: new Set(tables.map(({ text }) => text.id)),
    version: { program: programVersion(), lexicon: lexiconVersion },
  };
}

function labels(
  entries: readonly { readonly id: string; readonly label: Label }[],
): ReadonlyMap<string, Label> {
  return new Map(entries.map(({ id, label }) => [id, label]));
}

async function sourcesOf(
  folder: string,
  document: BriefDocument,
  { tables }: TrackResult,
): Promise<ReadonlyMap<TextId, OverTimeSource>> {
  await using dossier = await openDossier(folder);
  const { store } = dossier;
  const facts = new Map((await store.facts()).map((one) => [one.id, one]));
  const byId = new Map(tables.map((table) => [table.text.id, table]));
  const sources = new Map<TextId, OverTimeSource>();
  for (const id of citedTexts(document)) {
    const table = byId.get(id);
    if (table !== undefined) {
      const { text, title } = table;
      const none = { party: null, publisher: null, published: null, url: null, language: null };
      sources.set(id, { ...none, text, title, kind: 'data', isTable: true, invented: false });
      continue;
    }
    const fact = facts.get(id);
    const content = await store.content(id);
    if (fact === undefined || content === null) continue;
    const { party, kind, title, publisher, published, url, language } = fact;
    const { header } = await loadSource(join(folder, fact.path));
    const known = { party, kind, title, publisher, published, url, language };
    const text = createText(id, content);
    sources.set(id, { ...known, text, isTable: false, invented: header.other.invented === true });
  }
  return sources;
}
