import { compareAccounts } from '../compare/compare.ts';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../read/build-context.ts';
import { readText } from '../read/engine.ts';
import { readers } from '../read/registry.ts';
import { createText } from '../text/text.ts';
import type { BriefInput } from './brief-input.ts';

/** What tests of briefs are written from: invented accounts by party, read and compared. */
export function inventedInput(accounts: Readonly<Record<string, string>>): BriefInput {
  const lexicon = builtinLexicon();
  const parties = Object.keys(accounts);
  const texts = Object.entries(accounts).map(([party, content]) => ({
    party,
    text: createText(party, content),
  }));
  const comparison = compareAccounts({
    exchange: { id: null, date: '2031-07-21', level: null, place: 'Merrow', parties, previous: [] },
    accounts: texts.map(({ party, text }) => ({
      party,
      reading: readText(text, lexicon, readers, {
        ...UNKNOWN_SOURCE,
        kind: 'account',
        party,
        parties,
        exchangeDate: '2031-07-21',
      }),
    })),
    past: {},
    lexicon,
  });
  return {
    comparison,
    sources: new Map(
      texts.map(({ party, text }) => [
        text.id,
        { text, party, title: null, publisher: null, published: null, url: null },
      ]),
    ),
    labels: {
      party: new Map(lexicon.data.party.map((entry) => [entry.id, entry.label])),
      issue: new Map(lexicon.data.issue.map((entry) => [entry.id, entry])),
      formulation: new Map(lexicon.data.formulation.map((entry) => [entry.id, entry])),
    },
    version: { program: '0.0.0', lexicon: '0.0.0' },
    invented: true,
  };
}
