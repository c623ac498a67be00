import { builtinLexicon, builtinLexiconData } from '../../lexicon/builtin.ts';
import { compileLexicon } from '../../lexicon/compile.ts';
import { mergeLexicon } from '../../lexicon/merge.ts';
import { readAdditions } from '../../lexicon/read-additions.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import type { UtteranceValue } from '../values.ts';
import { utteranceReaders } from './readers.ts';

const lexicon = builtinLexicon();

/** Who says what in a report, as "speaker: words". */
export function told(content: string, about: Partial<SourceFacts> = {}): readonly string[] {
  return read(content, about, lexicon).map(({ speaker, said }) => `${speaker}: ${said}`);
}

/** `told` where Norvania (诺瓦尼亚, 诺方) and Lacharra (利哈拉, 利方), which are invented, are known as states. */
export function toldOfInvented(content: string, about: Partial<SourceFacts> = {}): readonly string[] {
  return valuesOfInvented(content, about).map(({ speaker, said }) => `${speaker}: ${said}`);
}

/** The utterances of a text about the same two states. */
export function valuesOfInvented(
  content: string,
  about: Partial<SourceFacts> = {},
): readonly UtteranceValue[] {
  invented ??= withStates();
  return read(content, about, invented);
}

let invented: ReturnType<typeof withStates> | null = null;

function withStates(): ReturnType<typeof builtinLexicon> {
  const state = (id: string, en: string, demonym: string, zh: string, hant: string, short: string) => ({
    id,
    label: { en, 'zh-Hans': zh, 'zh-Hant': hant },
    en: [en, `the ${demonym} side`, `the ${demonym} government`],
    zh: [zh, `${short}方`],
    demonyms: [demonym],
    abbreviations: [short],
    metonyms: { en: [], zh: [] },
  });
  const parties = [
    state('ZN', 'Norvania', 'Norvanian', '诺瓦尼亚', '諾瓦尼亞', '诺'),
    state('ZL', 'Lacharra', 'Lacharran', '利哈拉', '利哈拉', '利'),
  ];
  return compileLexicon(mergeLexicon(builtinLexiconData(), readAdditions({ parties }, 'test')), {
    version: 'test',
  });
}

function read(content: string, about: Partial<SourceFacts>, words: ReturnType<typeof builtinLexicon>) {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  return findingsOf(readText(createText('t', content), words, utteranceReaders, facts), 'utterance').map(
    ({ value }) => value,
  );
}
