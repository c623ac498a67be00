import type { AnnotatedKey, AnnotatedSentence, AnnotatedText } from './annotation.ts';
import type { Item } from './items.ts';
import { CITATION_MATCHES, DISCREPANCY_KINDS, ITEM_KEYS, ITEM_KINDS, type ItemKind } from './kinds.ts';
import { assemble, quotesOf, spanOf } from './placed.ts';

const TEXT_KEYS = [
  'id',
  'language',
  'heldOut',
  'about',
  'complete',
  'sentences',
  'discrepancies',
  'citations',
];
const SENTENCE_KEYS = [
  'text',
  'hant',
  'kind',
  'paragraph',
  'issues',
  'excluded',
  'utterances',
  'holders',
  'record',
  'people',
  ...ITEM_KEYS,
];
const UTTERANCE_KEYS = ['said', 'nth', 'speaker', 'holders', 'act', 'quoted', 'outlet', 'stance'];
const COMPLETE: readonly AnnotatedKey[] = [
  'issues',
  'utterances',
  'people',
  'record',
  'discrepancies',
  'citations',
  ...ITEM_KEYS,
];
const STANCES = ['optimistic', 'pessimistic', 'mixed', null];

/**
 * Checks that an annotation holds together: its words stand in its sentences, its scripts have equal length, and its
 * keys and values are known.
 *
 * @throws Error naming the file, the sentence, the value and what to do
 */
export function check(text: AnnotatedText, file: string): AnnotatedText {
  known(Object.keys(text), TEXT_KEYS, `${file}: a text has no key`);
  known(text.complete ?? [], COMPLETE, `${file}: \`complete\` cannot list`);
  if (text.heldOut !== file.endsWith('-held-out.json'))
    throw new Error(
      `${file}: \`heldOut\` is ${text.heldOut}. A held-out text, and no other, has a name that ends in -held-out.json.`,
    );
  if (file !== `${text.id}.json`) throw new Error(`${file}: \`id\` is ${text.id}. Name the file after it.`);
  for (const [at, sentence] of text.sentences.entries())
    checkSentence(sentence, `${file}, sentence ${at + 1}`);
  checkScripts(text, file);
  checkTextLevel(text, assemble(text).content, file);
  return text;
}

function checkSentence(sentence: AnnotatedSentence, where: string): void {
  known(Object.keys(sentence), SENTENCE_KEYS, `${where}: a sentence has no key`);
  for (const words of [...Object.values(sentence.issues ?? {}), ...Object.values(sentence.excluded ?? {})])
    if (!sentence.text.includes(words)) missing(words, sentence.text, where);
  for (const utterance of sentence.utterances ?? []) {
    known(Object.keys(utterance), UTTERANCE_KEYS, `${where}: an utterance has no key`);
    placed(utterance.said, sentence.text, utterance.nth, where);
    for (const words of utterance.quoted ?? [])
      if (!sentence.text.includes(words)) missing(words, sentence.text, where);
    oneOf(utterance.stance ?? null, STANCES, `${where}: \`stance\``);
  }
  for (const key of ITEM_KEYS)
    for (const item of sentence[key] ?? [])
      checkItem(item, ITEM_KINDS[key], sentence.text, `${where}, ${key}`);
}

function checkItem(item: Item, { needed, free, allowed }: ItemKind, sentence: string, where: string): void {
  known(Object.keys(item), ['text', 'nth', ...needed, ...free], `${where}: an item has no key`);
  for (const key of needed)
    if (!(key in item))
      throw new Error(`${where}: “${item.text}” lacks \`${key}\`. Write it, null where there is none.`);
  placed(item.text, sentence, item.nth, where);
  for (const [key, values] of Object.entries(allowed))
    if (key in item)
      oneOf((item as unknown as Record<string, string | null>)[key] ?? null, values, `${where}: \`${key}\``);
}

/** Both scripts are read with the same spans, so that every sentence must have the same length in both. */
function checkScripts({ language, sentences }: AnnotatedText, file: string): void {
  const some = sentences.some(({ hant }) => hant !== undefined);
  if (some && language !== 'zh-Hans')
    throw new Error(`${file}: \`hant\` stands in a text whose language is ${language}. Make it zh-Hans.`);
  for (const [at, { text, hant }] of sentences.entries()) {
    if (some && hant === undefined)
      throw new Error(`${file}, sentence ${at + 1}: no \`hant\`, which other sentences have. Write it.`);
    if (hant !== undefined && hant.length !== text.length)
      throw new Error(
        `${file}, sentence ${at + 1}: \`hant\` has ${hant.length} characters and \`text\` ${text.length}. Make them equal: ${text} / ${hant}`,
      );
  }
}

function checkTextLevel({ discrepancies, citations }: AnnotatedText, content: string, file: string): void {
  for (const { discrepancy, quotes } of discrepancies ?? []) {
    oneOf(discrepancy, DISCREPANCY_KINDS, `${file}: \`discrepancy\``);
    if (quotes.length === 0)
      throw new Error(`${file}: the discrepancy ${discrepancy} has no quotes. Add its words.`);
    for (const [at, span] of quotesOf(quotes, content).entries())
      if (span === null)
        throw new Error(
          `${file}, discrepancy ${discrepancy}: “${quotes[at]}” does not stand in the text after the quotes before it. Give the quotes as they stand, in text order.`,
        );
  }
  for (const { url, outlet, match } of citations ?? []) {
    oneOf(match, CITATION_MATCHES, `${file}: \`match\``);
    if (url === undefined && !outlet) throw new Error(`${file}: a citation needs \`url\` or \`outlet\`.`);
    if (url !== undefined && !content.includes(url)) missing(url, content, file);
  }
}

function placed(words: string, within: string, nth: number | undefined, where: string): void {
  if (!within.includes(words)) missing(words, within, where);
  if (spanOf(words, within, nth) !== null) return;
  throw new Error(
    nth === undefined
      ? `${where}: “${words}” occurs several times. Add \`nth\`, counted from 0, or take more words.`
      : `${where}: “${words}” does not occur ${nth + 1} times. Correct \`nth\`, which counts from 0.`,
  );
}

function missing(words: string, within: string, where: string): never {
  const context = within.length > 200 ? '' : `: ${within}`;
  throw new Error(`${where}: “${words}” does not stand there. Copy the words as they stand${context}`);
}

function known(names: readonly string[], all: readonly string[], what: string): void {
  const other = names.find((name) => !all.includes(name));
  if (other !== undefined) throw new Error(`${what} \`${other}\`. Use one of ${all.join(', ')}.`);
}

function oneOf(value: string | null, all: readonly (string | null)[], what: string): void {
  if (!all.includes(value)) throw new Error(`${what} is “${value}”. Use one of ${all.join(', ')}.`);
}
