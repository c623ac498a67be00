import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitFrontMatter } from '../src/collect/front-matter.ts';

/** The dossier about two invented states whose sentences benches are made of. */
export const SAMPLE_DOSSIER = fileURLToPath(new URL('../samples/harbour-dialogue', import.meta.url));
const SAMPLE = join(SAMPLE_DOSSIER, 'sources');
/** Sentences of a document: about the length of a readout. */
const SENTENCES = 14;

/** Documents put together from sentences of the sample, half of them Chinese, no two alike; always the same ones. */
export function corpus(number: number): readonly string[] {
  const sentences = { en: [] as string[], zh: [] as string[] };
  for (const name of readdirSync(SAMPLE)
    .filter((one) => one.endsWith('.txt'))
    .sort()) {
    const { body } = splitFrontMatter(readFileSync(join(SAMPLE, name), 'utf8'), name);
    const isChinese = /\p{Script=Han}/u.test(body);
    const parts = body.split(isChinese ? /(?<=[。！？])|\n+/ : /(?<=\. )|\n+/).map((part) => part.trim());
    sentences[isChinese ? 'zh' : 'en'].push(...parts.filter((part) => part.length > 20));
  }
  let state = 12345;
  const pick = <Item>(list: readonly Item[]): Item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[state % list.length] as Item;
  };
  return Array.from({ length: number }, (_, at) => {
    const language = at % 2 === 0 ? 'en' : 'zh';
    const text = Array.from({ length: SENTENCES }, () => pick(sentences[language]));
    return `${text.slice(0, 7).join(language === 'en' ? ' ' : '')}\n\n${text.slice(7).join(language === 'en' ? ' ' : '')}\n\n(${at})\n`;
  });
}
