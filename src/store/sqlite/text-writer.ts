import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { indexTokens } from '../../core/search/index-tokens.ts';
import type { StoredSentence, TextFacts, TextRecord } from '../dossier-store.ts';
import { writeContent } from './content-block.ts';
import { writeFacts } from './facts-row.ts';
import { writeFindings } from './finding-block.ts';
import { writeMarks } from './finding-marks.ts';
import { stemToken, tagToken } from './match-query.ts';
import type { Names } from './names.ts';
import { freeIn, roomOf, SPILL_START, type Stretch } from './places.ts';
import { readSentences, writeSentences } from './sentence-block.ts';
import { writeSignature } from './signature-block.ts';

/** Tables that have a row for a text. */
const OF_TEXT = ['text', 'body', 'mark', 'signature'] as const;

/** Writes texts into the tables and takes them out again. Every method is called within a transaction. */
export class TextWriter {
  readonly #database: DatabaseSync;
  readonly #names: Names;
  readonly #prepared = new Map<string, StatementSync>();
  /** Rooms by their start in which so many sentences, or more, found no place since the last text was taken out. */
  readonly #full = new Map<number, number>();

  constructor(database: DatabaseSync, names: Names) {
    this.#database = database;
    this.#names = names;
  }

  /** Of records with one id, the last one counts. */
  put(records: readonly TextRecord[]): void {
    const last = new Map(records.map((record) => [record.facts.id, record]));
    for (const id of last.keys()) this.remove(id);
    const numbered = [...last.values()].map((record) => ({ record, number: this.#place(record) }));
    // The index takes rows in the order of their numbers; any other order would leave it in small pieces.
    numbered.sort((a, b) => a.number - b.number);
    for (const { record, number } of numbered) this.#add(record, number);
  }

  remove(id: string): void {
    const row = this.#run('SELECT number, sentences FROM text WHERE id = ?').get(id);
    if (row === undefined) return;
    this.#full.clear();
    const number = row.number as number;
    for (const tag of this.#tagsOf(number))
      this.#run('UPDATE tag SET texts = texts - 1 WHERE name = ?').run(tag);
    this.#run('DELETE FROM tag WHERE texts = 0').run();
    this.#run('DELETE FROM sentence WHERE rowid >= ? AND rowid < ?').run(
      number,
      number + (row.sentences as number),
    );
    for (const table of OF_TEXT) this.#run(`DELETE FROM ${table} WHERE number = ?`).run(number);
  }

  note(facts: TextFacts): void {
    this.#run('UPDATE text SET facts = ? WHERE id = ?').run(writeFacts(facts), facts.id);
  }

  /** Reserves the numbers; the row is filled by `#add`. */
  #place({ facts, sentences }: TextRecord): number {
    const length = Math.max(1, sentences.length);
    const room = roomOf(facts.published, facts.id);
    const number = this.#freeIn(room, length) ?? this.#freeIn(SPILL, length) ?? SPILL_START;
    this.#run('INSERT INTO text (number, id, sentences, facts) VALUES (?, ?, ?, ?)').run(
      number,
      facts.id,
      length,
      writeFacts(facts),
    );
    return number;
  }

  /** The first free number: behind the last text of the room, else in a gap that a text left there. */
  #freeIn(room: Stretch, length: number): number | null {
    const last = this.#run(
      'SELECT number, sentences FROM text WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT 1',
    ).get(room.start, room.end);
    const behind = freeIn(room, last === undefined ? [] : [stretchOf(last)], length);
    if (behind !== null && (last === undefined || behind > (last.number as number))) return behind;
    // To look through all texts of a day for each further one would take a time that grows with their square.
    if (length >= (this.#full.get(room.start) ?? Number.POSITIVE_INFINITY)) return null;
    const gap = freeIn(room, this.#taken(room), length);
    if (gap === null) this.#full.set(room.start, length);
    return gap;
  }

  #taken({ start, end }: Stretch): Stretch[] {
    const rows = this.#run(
      'SELECT number, sentences FROM text WHERE number >= ? AND number < ? ORDER BY number',
    ).all(start, end);
    return rows.map(stretchOf);
  }

  #add({ facts, content, sentences, findings, signature }: TextRecord, number: number): void {
    const names = this.#names;
    const { units, bytes } = writeContent(content);
    const found = writeFindings(findings, { id: facts.id, content, sha256: facts.sha256 }, names);
    this.#run('INSERT INTO body (number, sentences, units, content, findings) VALUES (?, ?, ?, ?, ?)').run(
      number,
      writeSentences(sentences, names),
      units,
      bytes,
      found,
    );
    if (findings.length > 0)
      this.#run('INSERT INTO mark (number, marks) VALUES (?, ?)').run(
        number,
        writeMarks(findings.map(({ id }) => id)),
      );
    if (signature.length > 0)
      this.#run('INSERT INTO signature (number, signs) VALUES (?, ?)').run(number, writeSignature(signature));
    for (const tag of new Set(sentences.flatMap(({ tags }) => tags)))
      this.#run(
        'INSERT INTO tag (name, texts) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET texts = texts + 1',
      ).run(names.idOf(tag));
    for (const [at, sentence] of sentences.entries()) this.#addSentence(number + at, sentence, content);
  }

  #addSentence(number: number, { start, end, tags }: StoredSentence, content: string): void {
    const { words, stems } = indexTokens(content.slice(start, end));
    const marked = [...stems.map(stemToken), ...tags.map((tag) => tagToken(this.#names.idOf(tag)))];
    this.#run('INSERT INTO sentence (rowid, tokens) VALUES (?, ?)').run(
      number,
      [...words, ...marked].join(' '),
    );
  }

  #tagsOf(number: number): Set<number> {
    const row = this.#run('SELECT sentences FROM body WHERE number = ?').get(number);
    const sentences = readSentences(row?.sentences as Uint8Array, this.#names, null);
    return new Set(sentences.flatMap(({ tags }) => tags.map((tag) => this.#names.idOf(tag))));
  }

  #run(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}

/** Where those go that find no room on their day. */
const SPILL: Stretch = { start: SPILL_START, end: Number.MAX_SAFE_INTEGER };

function stretchOf({ number, sentences }: Readonly<Record<string, unknown>>): Stretch {
  return { start: number as number, end: (number as number) + (sentences as number) };
}
