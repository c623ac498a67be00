import type { SourceKind } from '../collect/source-kinds.ts';
import type { Finding, FindingKind } from '../core/evidence/finding.ts';
import type { Sought } from '../core/search/sought.ts';

/** How a file looked when it was read: cheap to compare, so that an unchanged dossier opens at once. */
export interface FileStamp {
  readonly size: number;
  /** Time of the last change in nanoseconds since 1970, as decimal digits. */
  readonly changed: string;
}

/** What is known of a stored text without its content. */
export interface TextFacts {
  readonly id: string;
  /** Path below the dossier's folder, with forward strokes. */
  readonly path: string;
  readonly stamp: FileStamp;
  /** Hash of everything that the reading depends on; another key means that the text must be read again. */
  readonly key: string;
  /** Of the content in UTF-8. */
  readonly sha256: string;
  /** SHA-256 of the bytes that it was extracted from; `null` where a person wrote the text. */
  readonly original: string | null;
  readonly version: number;
  readonly kind: SourceKind | null;
  readonly party: string | null;
  readonly parties: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly exchange: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly script: string | null;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Keys of its header that the machine filled in and nobody has confirmed. */
  readonly proposed: readonly string[];
  /** Texts of one group say nearly the same; the id of the first of them by id. */
  readonly group: string;
}

/** A sentence as the index knows it; offsets address the content. */
export interface StoredSentence {
  readonly start: number;
  readonly end: number;
  /** What the block is that it stands in: `body`, `heading`, `caption`, ... */
  readonly role: string;
  /** What was found in it, as a search asks for it: `issue:rare-earths`, `speaker:per:lin-an`, `found:measure`. */
  readonly tags: readonly string[];
}

/** A text with everything that was found in it. */
export interface TextRecord {
  readonly facts: TextFacts;
  readonly content: string;
  readonly sentences: readonly StoredSentence[];
  readonly findings: readonly Finding[];
  /** Signs by which texts that say nearly the same are known; empty where the text is too short for them. */
  readonly signature: readonly number[];
}

/** Which stored findings are wanted; everything where a key is absent. */
export interface FindingsWanted {
  readonly texts?: readonly string[];
  readonly kinds?: readonly FindingKind[];
}

/** Which sentences a search looks at. */
export interface SentencesWanted {
  /** What they must have; `null` for every sentence. */
  readonly sought: Sought | null;
  /** Ids of the only texts that come into question; `null` for all. Unknown ids are left out. */
  readonly texts: readonly string[] | null;
  /** About how many are wanted, see `SentencesFound`. At least 1. */
  readonly atMost: number;
}

/** A sentence that has what is sought, as far as an index can tell. */
export interface SentenceFound extends StoredSentence {
  /** Id of its text. */
  readonly text: string;
  /** The sentence's own characters. */
  readonly exact: string;
}

/**
 * Sentences by the day on which their text was published, the newest day first, texts without a date last; of one
 * day by text id; of one text by offset. A day (of texts without a date: a part of them that hangs on their ids
 * only) is never parted, so that the answer does not depend on the order in which texts came into the store: there
 * are at most `atMost` sentences, or those of one day.
 */
export interface SentencesFound {
  readonly sentences: readonly SentenceFound[];
  /** Whether older sentences were left out. */
  readonly more: boolean;
}

/**
 * A dossier's index at rest. Derived: it may be thrown away at any time and is built again from the folder. Every
 * engine passes the contract suite; several processes may use one store at a time; a call happens wholly or not at
 * all, also when the process is killed in it.
 */
export interface DossierStore {
  /** Facts of all texts, by id in code unit order. */
  facts(): Promise<readonly TextFacts[]>;
  /** Stores texts with all that belongs to them; those of the same id are replaced. */
  put(records: readonly TextRecord[]): Promise<void>;
  /** Changes facts on which the reading does not depend, such as stamps, paths and groups. Unknown ids are left out. */
  note(facts: readonly TextFacts[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  content(id: string): Promise<string | null>;
  /** Signatures of all texts that have one, by id. */
  signatures(): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Findings text by text in the order of their ids, each text's in the order in which they were read. */
  findings(wanted?: FindingsWanted): AsyncIterable<Finding>;
  /** The findings of that id with the text that each stands in; more than one only if two ids fall together. */
  findingsWithId(id: string): Promise<readonly Finding[]>;
  /** What a search looks at. One state of the store, whatever is written meanwhile. */
  sentences(wanted: SentencesWanted): Promise<SentencesFound>;
  /** How many sentences have each of these; counting ends at `atMost`. */
  counts(sought: readonly Sought[], atMost: number): Promise<readonly number[]>;
  /** Tags of all sentences that begin so, by code unit order. */
  tags(beginning: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
