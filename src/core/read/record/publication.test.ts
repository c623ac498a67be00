import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { Found } from '../found.ts';
import { recordPublication } from './publication.ts';

const lexicon = builtinLexicon();

function parties(content: string) {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  return [...recordPublication.read(context, new Found())].map(({ value, basis }) =>
    value.field === 'publication' ? [value.value, value.party, basis ?? 'stated'] : [],
  );
}

describe('the full text after a flash', () => {
  it.each([
    'Xinhua carried a short flash at 8:05, and the full readout followed at 9:30.',
    'Xinhua carried a short flash at 8:05. The full text was published at 9:30.',
    '新华社8时5分播发快讯，9时30分播发全文。',
    '新華社8時5分播發快訊，隨後於9時30分發布全文。',
  ])('is of the organ that sent the flash: %s', (content) => {
    expect(parties(content)).toEqual([
      ['flash', 'CN', 'stated'],
      ['full', 'CN', 'inferred'],
    ]);
  });

  it.each([
    [
      'names a publisher',
      'Xinhua carried a short flash at 8:05, and the embassy published the full text at 9:30.',
    ],
    [
      'names a publisher after "by"',
      'Xinhua carried a short flash at 8:05, and the full text was released by diplomats at 9:30.',
    ],
    ['names a publisher in Chinese', '新华社8时5分播发快讯，使馆9时30分发布全文。'],
    ['follows nothing', 'The full readout came at 9:30.'],
    ['follows a break', 'Xinhua carried a short flash at 8:05. Markets rose. The full readout came at 9:30.'],
    ['follows a private agency', 'Reuters carried a short flash at 8:05, and the full readout came at 9:30.'],
  ])('is nobody’s where it %s', (_, content) => {
    expect(parties(content).at(-1)).toEqual(['full', null, 'stated']);
  });

  it('leaves a bare president alone', () => {
    const found = parties(
      'Xinhua sent a flash at 8:05, the president posted at 9:00, and the full readout came at 9:30.',
    );
    expect(found.map(([kind, party]) => [kind, party])).toEqual([
      ['flash', 'CN'],
      ['post', null],
      ['full', 'CN'],
    ]);
  });
});
