import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const lexicon = builtinLexicon();

/** What the last sentence of a text names. */
function last(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  const sentence = context.sentences[context.sentences.length - 1];
  return sentence === undefined ? [] : namingsIn(context, sentence).map(({ issue }) => issue);
}

describe('pointedBack', () => {
  it.each([
    [
      'Ghana banned imports of Peruvian beef in May. The ban has cost a village its living.',
      'food-safety-barriers',
    ],
    ['Ghana forbade exports of gallium to Peru. The ban hit three plants.', 'export-controls'],
    [
      'Two Peruvian sailors have been held in Ghana since May. The sailors are in good health.',
      'detained-citizens',
    ],
    [
      'Foreign Minister Quispe will visit Ghana on May 3. What is expected of the visit?',
      'high-level-contacts',
    ],
    ['Peru will restore direct flights to Accra. The route had been closed since 2030.', 'air-links'],
    ['Ghana suspended its tariffs on Peruvian glass. The suspension ends in May.', 'tariff-truce'],
  ])('%s', (content, issue) => {
    expect(last(content)).toContain(issue);
  });

  it.each([
    ['The ban has cost a village its living.', 'food-safety-barriers'],
    ['A storm sank a boat off Peru. The sailors are in good health.', 'detained-citizens'],
    [
      'Two Peruvian engineers have been held in Ghana since May. The teachers of Accra are on strike.',
      'detained-citizens',
    ],
    [
      'Ghana banned imports of Peruvian beef. The ban on smoking in parks is popular.',
      'food-safety-barriers',
    ],
    ['What is expected of the visit?', 'high-level-contacts'],
  ])('%s: points at nothing', (content, issue) => {
    expect(last(content)).not.toContain(issue);
  });
});
