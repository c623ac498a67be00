import { describe, expect, it } from 'vitest';
import { contextOf, trackedText } from './promises.fixture.ts';
import { notePromises, promisesOf } from './track-promises.ts';

function claimsIn(content: string): readonly string[] {
  const context = contextOf('2031-08-01');
  const text = trackedText('column', '2031-07-09', content, { kind: 'commentary' });
  return promisesOf([notePromises(text, context)], context).claims.claims.map(
    ({ claim, claimant }) => `${claim} ${claimant}`,
  );
}

describe('claims of a narrator', () => {
  it('are what the text itself says', () => {
    expect(claimsIn('Chile violated the joint statement.')).toEqual(['broken narrator']);
  });

  it('are not what somebody else charges, which the text goes on to reject', () => {
    expect(claimsIn('The charge that Chile violated the joint statement was premature.')).toEqual([]);
  });
});
