import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

function said(content: string): readonly string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'report' as const, party: null, parties: ['FR', 'PE'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id}: ${content.slice(one.content.start, one.content.end)}`);
}

it.each([
  ['Ida Holm of the Calder Centre for Trade expects the boats to sail.', 'per:ida-holm: the boats to sail.'],
  ['Economists at Calder Bay Bank estimate that trade fell.', 'anon:economists: trade fell.'],
  ['Officials there argue that time is short.', 'anon:officials: time is short.'],
  [
    'By the count of the Peruvian trade ministry, nine boats are missing.',
    'side:pe: nine boats are missing.',
  ],
  ['Imports fell by a third, according to Peruvian customs data.', 'side:pe: Imports fell by a third'],
  ['The row began when France raised its fee, saying that the port was full.', 'side:fr: the port was full.'],
  [
    'Peru closed the port, a step that France called “a gift to smugglers”.',
    'side:fr: “a gift to smugglers”',
  ],
  ['Officials on both sides expect a deal.', 'anon:officials: a deal.'],
])('%s', (content, expected) => {
  expect(said(content)).toContain(expected);
});

it.each([
  'France gave a list of boats for the quota that it promised in May.',
  'The account of the call mentioned neither fish nor fees.',
  'Peru built a quay that sailors call “Old Nick”.',
  'France cut the fee, rising to nine dollars a tonne.',
])('is silent: %s', (content) => {
  expect(said(content)).toEqual([]);
});

it('gives what was promised to nobody inside a charge', () => {
  expect(said('Peru accused France of dragging its feet on the permits for boats that it promised.')).toEqual(
    ['side:pe: France of dragging its feet on the permits for boats that it promised.'],
  );
});
