import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SentenceFound, StoredSentence } from '../dossier-store.ts';
import type { Catalog, Placed } from './catalog.ts';
import { readContent, unitWidth } from './content-block.ts';
import type { Names } from './names.ts';
import { roomAround } from './places.ts';
import { readSentences } from './sentence-block.ts';

/** Of so many sentences of a text each is cut out by itself; for more, the whole content is fetched. */
const FEW = 6;

/** Fetches sentences by their numbers. */
export class SentenceReader {
  readonly #blocks: StatementSync;
  readonly #part: StatementSync;
  readonly #whole: StatementSync;
  readonly #names: Names;

  constructor(database: DatabaseSync, names: Names) {
    this.#blocks = database.prepare('SELECT sentences, units FROM body WHERE number = ?');
    this.#part = database.prepare('SELECT substr(content, ?, ?) AS part FROM body WHERE number = ?');
    this.#whole = database.prepare('SELECT content FROM body WHERE number = ?');
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
    const row = this.#blocks.get(number);
    const units = row?.units as Uint8Array;
    const found = readSentences(row?.sentences as Uint8Array, this.#names, positions);
    const exactOf = found.length > FEW ? this.#cutter(number, units) : this.#fetcher(number, units);
    return found.map((sentence) => {
      const { start, end, role, tags } = sentence;
      return { text, start, end, role, tags, exact: exactOf(sentence) };
    });
  }

  #cutter(number: number, units: Uint8Array): (sentence: StoredSentence) => string {
    const content = readContent({ units, bytes: this.#whole.get(number)?.content as Uint8Array });
    return ({ start, end }) => content.slice(start, end);
  }

  #fetcher(number: number, units: Uint8Array): (sentence: StoredSentence) => string {
    const width = unitWidth(units);
    return ({ start, end }) => {
      // An empty part comes back as an empty blob; the first byte is number 1.
      const part = this.#part.get(start * width + 1, (end - start) * width, number)?.part as Uint8Array;
      return readContent({ units, bytes: part });
    };
  }
}

function holds({ number, sentences }: Placed, wanted: number): boolean {
  return number <= wanted && wanted < number + sentences;
}
