import { join } from 'node:path';
import { builtinLexicon } from '../../src/core/lexicon/builtin.ts';
import { type ExpectedExchange, scoreCells } from './cells.ts';
import { GOLD, LOCAL, readJson } from './data.ts';
import { scoreRecord } from './exchange-record.ts';
import { accountSets } from './real-accounts.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

/** Cells of exchanges between real parties. The texts are not redistributed, so that most machines lack them. */
export const cellsSuite: Suite = {
  name: 'cells',
  title: 'expected cells of real paired accounts',
  async run() {
    const gold = readJson<{ readonly exchanges: readonly ExpectedExchange[] }>(GOLD, 'readouts.json');
    if (!gold) return { skipped: `no readouts.json in ${GOLD}` };
    const tally = new Tally();
    const failures: Failure[] = [];
    const notes: string[] = [];
    let ownForReported = 0;
    let texts = 0;
    for (const exchange of gold.exchanges) {
      const sets = accountSets(join(LOCAL, 'readouts', exchange.id), exchange);
      if (sets.length === 0) notes.push(`${exchange.id}: its texts are not here`);
      for (const { variant, comparison, languages } of sets) {
        texts += 1;
        const counts = new Tally();
        const scoring = {
          label: variant === '' ? '' : `${variant} · `,
          languageOf: (party: string) => languages.get(party) ?? null,
        };
        const cells = scoreCells(exchange, comparison, { ...scoring, tally });
        scoreCells(exchange, comparison, { ...scoring, tally: counts, languageOf: (party) => party });
        failures.push(...cells.failures);
        ownForReported += cells.ownForReported;
        failures.push(...scoreRecord(exchange, comparison, builtinLexicon(), { ...scoring, tally }));
        notes.push(`${scoring.label}${exchange.id}: ${perParty(counts, exchange.parties)}`);
      }
    }
    if (texts === 0) return { skipped: 'no texts in .local/readouts' };
    return {
      ...NOTHING,
      scores: ['account', 'position', 'record'].flatMap((kind) => tally.accuracy(kind)),
      failures,
      violations: [{ name: '`own` given where only the other side reports it', count: ownForReported }],
      notes,
    };
  },
};

function perParty(counts: Tally, parties: readonly string[]): string {
  return parties
    .flatMap((party) =>
      ['account', 'position'].map((kind) => {
        const { right, total } = counts.of(kind, party);
        return total === 0 ? [] : [`${party} ${kind} ${right}/${total}`];
      }),
    )
    .flat()
    .join(', ');
}
