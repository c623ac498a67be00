import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SentenceFound } from '../dossier-store.ts';
import type { Catalog, Placed } from './catalog.ts';
import { readContent } from './content-block.ts';
import type { Names } from './names.ts';
import { roomAround } from './places.ts';
import { readSentences } from './sentence-block.ts';

/** Fetches sentences by their numbers. */
export class SentenceReader {
  readonly #body: StatementSync;
  readonly #names: Names;

  constructor(database: DatabaseSync, names: Names) {
    this.#body = database.prepare('SELECT sentences, wide, content FROM body WHERE number = ?');
    this.#names = names;
  }

  /** The sentences with these numbers (which grow), by day, then by text id, then by offset. */
  read(numbers: readonly number[], { placed }: Catalog): SentenceFound[] {
    const texts: { room: number; id: string; sentences: SentenceFound[] }[] = [];
    let text = 0;
    for (let at = 0; at < numbers.length; ) {
      while (!holds(placed[text] as Placed, numbers[at] as number)) text += 1;
      const { number, facts, sentences } = placed[text] as Placed;
      const positions: number[] = [];
      for (; at < numbers.length && (numbers[at] as number) < number + sentences; at += 1)
        positions.push((numbers[at] as number) - number);
      const found = this.#sentencesOf(number, facts.id, positions);
      texts.push({ room: roomAround(number).start, id: facts.id, sentences: found });
    }
    texts.sort((a, b) => a.room - b.room || (a.id < b.id ? -1 : 1));
    return texts.flatMap(({ sentences }) => sentences);
  }

  #sentencesOf(number: number, text: string, positions: readonly number[]): SentenceFound[] {
    const row = this.#body.get(number);
    const content = readContent({ wide: row?.wide === 1, bytes: row?.content as Uint8Array });
    return readSentences(row?.sentences as Uint8Array, this.#names, positions).map((sentence) => ({
      ...sentence,
      text,
      exact: content.slice(sentence.start, sentence.end),
    }));
  }
}

function holds({ number, sentences }: Placed, wanted: number): boolean {
  return number <= wanted && wanted < number + sentences;
}
