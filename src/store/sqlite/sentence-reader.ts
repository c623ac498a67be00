import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SentenceFound, StoredSentence } from '../dossier-store.ts';
import type { Catalog, Placed } from './catalog.ts';
import { readContent, unitWidth } from './content-block.ts';
import type { Names } from './names.ts';
import { roomAround } from './places.ts';
import { readSentences } from './sentence-block.ts';

/** Of so many sentences of a text each is cut out by itself; for more, the whole content is fetched. */
const FEW = 6;

/** Sentences of one text that are wanted. */
interface Wanted {
  readonly placed: Placed;
  readonly positions: readonly number[];
}

/** Wanted sentences with where they stand, before their characters are fetched. */
interface Located {
  readonly placed: Placed;
  readonly units: Uint8Array;
  readonly sentences: readonly StoredSentence[];
}

/** Fetches sentences by their numbers: thousands in three questions, because each question has its price. */
export class SentenceReader {
  readonly #blocks: StatementSync;
  readonly #parts: StatementSync;
  readonly #whole: StatementSync;
  readonly #names: Names;

  constructor(database: DatabaseSync, names: Names) {
    this.#blocks = database.prepare(
      `SELECT body.sentences, body.units FROM json_each(?) AS wanted
        LEFT JOIN body ON body.number = wanted.value ORDER BY wanted.key`,
    );
    this.#parts = database.prepare(
      `SELECT substr(body.content, wanted.value ->> 1, wanted.value ->> 2) AS part FROM json_each(?) AS wanted
        LEFT JOIN body ON body.number = wanted.value ->> 0 ORDER BY wanted.key`,
    );
    this.#whole = database.prepare('SELECT content FROM body WHERE number = ?');
    this.#names = names;
  }

  /** The sentences with these numbers (which grow), by day, then by text id, then by offset. */
  read(numbers: readonly number[], catalog: Catalog): SentenceFound[] {
    const located = this.#locate(wantedOf(numbers, catalog));
    const few = located.filter(({ sentences }) => sentences.length <= FEW);
    const parts = this.#fetch(few);
    const texts = located.map((one) => ({
      room: roomAround(one.placed.number).start,
      id: one.placed.facts.id,
      sentences: this.#found(one, parts.get(one) ?? null),
    }));
    texts.sort((a, b) => a.room - b.room || (a.id < b.id ? -1 : 1));
    return texts.flatMap(({ sentences }) => sentences);
  }

  #locate(wanted: readonly Wanted[]): Located[] {
    const rows = this.#blocks.all(JSON.stringify(wanted.map(({ placed }) => placed.number)));
    return wanted.map(({ placed, positions }, at) => {
      const { sentences, units } = rows[at] as { sentences: Uint8Array; units: Uint8Array };
      return { placed, units, sentences: readSentences(sentences, this.#names, positions) };
    });
  }

  /** The bytes of each sentence of each text. */
  #fetch(texts: readonly Located[]): ReadonlyMap<Located, readonly Uint8Array[]> {
    const places = texts.flatMap(({ placed, units, sentences }) => {
      const width = unitWidth(units);
      // The first byte is number 1.
      return sentences.map(({ start, end }) => [placed.number, start * width + 1, (end - start) * width]);
    });
    const rows = this.#parts.all(JSON.stringify(places));
    const parts = new Map<Located, readonly Uint8Array[]>();
    let at = 0;
    for (const text of texts) {
      const end = at + text.sentences.length;
      parts.set(
        text,
        rows.slice(at, end).map(({ part }) => part as Uint8Array),
      );
      at = end;
    }
    return parts;
  }

  #found({ placed, units, sentences }: Located, parts: readonly Uint8Array[] | null): SentenceFound[] {
    const content =
      parts === null
        ? readContent({ units, bytes: this.#whole.get(placed.number)?.content as Uint8Array })
        : '';
    return sentences.map(({ start, end, role, tags }, at) => ({
      text: placed.facts.id,
      start,
      end,
      role,
      tags,
      exact:
        parts === null ? content.slice(start, end) : readContent({ units, bytes: parts[at] as Uint8Array }),
    }));
  }
}

function wantedOf(numbers: readonly number[], { placed }: Catalog): Wanted[] {
  const wanted: Wanted[] = [];
  let text = 0;
  for (let at = 0; at < numbers.length; ) {
    while (!holds(placed[text] as Placed, numbers[at] as number)) text += 1;
    const one = placed[text] as Placed;
    const positions: number[] = [];
    for (; at < numbers.length && holds(one, numbers[at] as number); at += 1)
      positions.push((numbers[at] as number) - one.number);
    wanted.push({ placed: one, positions });
  }
  return wanted;
}

function holds({ number, sentences }: Placed, wanted: number): boolean {
  return number <= wanted && wanted < number + sentences;
}
