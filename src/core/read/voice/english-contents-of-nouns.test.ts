import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

function said(content: string): readonly string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'commentary' as const, parties: ['CL', 'PE'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id} ${one.act} ${content.slice(one.content.start, one.content.end).trim()}`);
}

it.each([
  // The verb of the sentence ends the words that are its subject.
  [
    "Chile's charge that Peru “violated” the statement was premature.",
    ['side:cl accuse Peru “violated” the statement'],
  ],
  ["Chile's insistence that it merely took the call is theater.", ['side:cl stress it merely took the call']],
  [
    "It came too late; so did Peru's claim that the guidance “undermined” it.",
    ['side:pe claim the guidance “undermined” it.'],
  ],
  // A verb of saying before the owner keeps its own subject.
  ["Peru rejected Chile's assertion that it had broken the accord.", ['side:pe reject']],
  // A noun without an owner is nobody's.
  ['The claim that the deal was dead surprised nobody.', []],
])('%s', (content, expected) => {
  const found = said(content);
  expect(found).toHaveLength(expected.length);
  for (const [at, one] of expected.entries()) expect(found[at]).toContain(one);
});
