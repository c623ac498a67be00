import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

/** Who says what by way of whom, in a report. */
function said(content: string): string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'report' as const };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ cue }) => cue !== null)
    .map(({ speaker, act, chain }) => [speaker.id, act, ...chain.map(({ id }) => id)].join(' '));
}

describe('papers and agencies that the lexicon does not list', () => {
  it('are told something, and he is the one who told it', () => {
    expect(
      said('Trade Minister Odd Brekke told Harbour Wire that it was fair. He said talks would go on.'),
    ).toEqual(['per:odd-brekke assert out:harbour-wire', 'per:odd-brekke assert']);
    expect(said('In an interview with Radio Costa, Odd Brekke said it was fair.')).toEqual([
      'per:odd-brekke assert out:radio-costa',
    ]);
  });

  it('carry the words of whoever they quote', () => {
    expect(said('"It is fair," Brekke was quoted by the Harbour Ledger as saying.')[0]).toBe(
      'per:brekke assert out:harbour-ledger',
    );
    expect(said('Odd Brekke, quoted by the Harbour Ledger, said it was fair.')[0]).toContain(
      'per:odd-brekke',
    );
  });
});

describe('somebody without a name', () => {
  it('speaks behind the reason why the name is withheld', () => {
    expect(said('A Turkish diplomat who asked not to be named said talks had stalled.')).toEqual([
      'anon:tr_diplomat assert',
    ]);
    expect(said('日本政府一名不愿具名的高官透露，谈判艰难。')).toEqual(['anon:jp_official assert']);
  });

  it('is no organisation', () => {
    expect(said('一位渔业协会负责人表示，配额不公。')).toEqual(['anon:source assert']);
  });
});

describe('what a third party did', () => {
  it('is no act of whoever tells it', () => {
    expect(
      said("Norway's trade ministry said in a statement that Sweden had agreed to lift its ban."),
    ).toEqual(['side:no assert']);
    expect(said('Norway said its boat was hit, a claim Stockholm rejected.').slice(0, 2)).toEqual([
      'side:no assert',
      'side:se reject',
    ]);
  });
});
