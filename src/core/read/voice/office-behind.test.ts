import { expect, it } from 'vitest';
import { told } from '../utterances/told.fixture.ts';

const BRIEFING = [
  'Vera Lund, Official Spokesperson: Good evening. The visit began this morning.',
  'Tom Arden, Foreign Secretary: Thank you. The two sides have signed a text on fish.',
  'It will run for three years.',
].join('\n\n');

it('gives a turn to a name with an office behind it', () => {
  const found = told(BRIEFING, { kind: 'statement', party: 'NO', parties: ['NO', 'CA'] });
  expect(found).toContain('per:tom-arden: It will run for three years.');
  expect(found.some((one) => one.startsWith('per:vera-lund: The visit'))).toBe(true);
});

it('leaves a list of names and tasks alone', () => {
  expect(told('Vera Lund, fisheries: quotas.\n\nTom Arden, ports: fees.')).toEqual([]);
});
