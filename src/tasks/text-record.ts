import type { LoadedSource } from '../collect/load-source.ts';
import { sha256Of } from '../collect/put-source.ts';
import type { Finding } from '../core/evidence/finding.ts';
import { headLength } from '../core/text/bisect.ts';
import { signatureOf } from '../core/text/near-duplicates.ts';
import type { FileStamp, StoredSentence, TextFacts, TextRecord } from '../store/dossier-store.ts';
import type { DossierReading } from './read-dossier-source.ts';

/** The group of a text that nobody has grouped yet: no id is empty. */
const UNGROUPED = '';

/** Raised when a record holds something else of the same reading: then everything is stored anew. */
export const RECORD_VERSION = 3;

/** Where a source stands and how its file looked. */
export interface StoredPlace {
  /** Below the dossier's folder, with forward strokes. */
  readonly path: string;
  readonly stamp: FileStamp;
  readonly key: string;
}

/** What the index keeps of a source: its facts, its sentences with what was found in each, and its findings. */
export function textRecord(
  source: LoadedSource,
  reading: DossierReading | null,
  place: StoredPlace,
): TextRecord {
  const { header, content, id } = source;
  const layout = reading?.reading.context.layout ?? null;
  const findings = reading?.reading.findings ?? [];
  // What the header says and nothing else: facts must be the same whether the file was opened this time or not.
  const facts: TextFacts = {
    ...place,
    id,
    sha256: reading?.reading.context.text.sha256 ?? sha256Of(content),
    original: header.original?.sha256 ?? null,
    version: header.version,
    kind: header.kind,
    party: header.party,
    parties: header.parties,
    publisher: header.publisher,
    title: header.title,
    url: header.url,
    exchange: header.exchange,
    published: header.published,
    language: layout?.language ?? null,
    script: layout?.script ?? null,
    length: content.length,
    proposed: header.proposed,
    group: UNGROUPED,
  };
  return {
    facts,
    content,
    sentences: sentencesOf(reading, findings),
    findings,
    signature: signatureOf(content, layout?.language ?? null),
  };
}

function sentencesOf(
  reading: DossierReading | null,
  findings: readonly Finding[],
): readonly StoredSentence[] {
  if (reading === null) return [];
  const { layout } = reading.reading.context;
  const tags = layout.sentences.map(() => new Set<string>());
  for (const finding of findings) {
    const { start } = finding.evidence[0];
    const at = headLength(layout.sentences, (sentence) => sentence.start <= start) - 1;
    for (const tag of tagsOf(finding)) tags[at]?.add(tag);
  }
  return layout.sentences.map(({ start, end, block }, at) => ({
    start,
    end,
    role: layout.blocks[block]?.kind ?? 'body',
    tags: [...(tags[at] ?? [])].sort(),
  }));
}

/** Fields of values by which people look for findings. */
const FIELDS = ['issue', 'speaker', 'formulation', 'measure', 'event'] as const;

/** What a search may ask a sentence for: the kind of the finding, and the ids in its value. */
function tagsOf({ kind, value }: Finding): readonly string[] {
  const tags = [`found:${kind}`];
  if (typeof value !== 'object' || value === null) return tags;
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.entity === 'string') tags.push(`mention:${fields.entity}`);
  for (const field of FIELDS) {
    const named = fields[field];
    if (typeof named === 'string') tags.push(`${field}:${named}`);
  }
  for (const holder of Array.isArray(fields.holders) ? fields.holders : [])
    if (typeof holder === 'string') tags.push(`holder:${holder}`);
  return tags;
}
