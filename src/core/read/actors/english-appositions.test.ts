import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';

/** The people named in a text, with their parties. */
function people(content: string, about: Partial<SourceFacts> = {}): string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const { named } = buildContext(createText('t', content), facts, builtinLexicon()).voices;
  return named.flatMap(({ actors }) =>
    actors.filter(({ kind }) => kind === 'person').map(({ id, party }) => `${id} ${party}`),
  );
}

describe('a name in apposition to an office', () => {
  it('is a person of the country that the office names', () => {
    expect(people("Norway's prime minister, Odd Brekke, said it was fair.")).toEqual(['per:odd-brekke NO']);
    expect(people("Odd Brekke, Norway's prime minister, left early.")).toEqual(['per:odd-brekke NO']);
    expect(people('The Swedish fisheries minister, Karin Ek, left. Ek said it was fair.')).toEqual([
      'per:karin-ek SE',
      'per:karin-ek SE',
    ]);
  });

  it('is of the master’s country where somebody speaks for a person', () => {
    expect(
      people("Norway's prime minister, Odd Brekke, left. A spokeswoman for Brekke, Liv Moe, said so."),
    ).toContain('per:liv-moe NO');
  });

  it('holds for a counterpart, of the other party where none is named', () => {
    const parties = ['TR', 'GR'];
    expect(people("Greece's premier, Eleni Dara, met her Turkish counterpart, Levent Aksu.")).toEqual([
      'per:eleni-dara GR',
      'per:levent-aksu TR',
    ]);
    expect(people("Greece's premier, Eleni Dara, met her counterpart, Levent Aksu.", { parties })).toContain(
      'per:levent-aksu TR',
    );
    expect(people("Greece's premier, Eleni Dara, met her counterpart, Levent Aksu.")).toContain(
      'per:levent-aksu null',
    );
  });
});

describe('an office without a country', () => {
  it('is the author’s own in an account, and nobody’s in a report', () => {
    const account = { kind: 'account' as const, party: 'CA', parties: ['CA', 'US'] };
    expect(people('Finance Minister Claire Roy spoke.', account)).toEqual(['per:claire-roy CA']);
    expect(people('贸易部长维拉表示欢迎。', account)).toEqual(['per:维拉 CA']);
    expect(people('Finance Minister Claire Roy spoke.')).toEqual(['per:claire-roy null']);
    expect(people('Secretary-General Claire Roy spoke.', account)).toEqual(['per:claire-roy null']);
  });
});
