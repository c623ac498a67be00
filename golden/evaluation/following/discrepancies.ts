import { readFileSync } from 'node:fs';
import type { FollowingPart } from './part.ts';
import { sameLines } from './same-lines.ts';

interface Golden {
  readonly discrepancies: readonly string[];
  readonly sources: readonly string[];
  readonly quotations: readonly string[];
}

/** What texts tell differently, which text gives each version, and what became of quotations. */
export const discrepanciesPart: FollowingPart = {
  name: 'discrepancies',
  score({ discrepancies, quotations }) {
    const file = new URL('../../following/discrepancies.json', import.meta.url);
    const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
    const heads = discrepancies.map(({ kind, subject: { type, id, aspect }, versions }) => ({
      head: `${kind} | ${type} ${id}${aspect === null ? '' : ` ${aspect}`}`,
      versions,
    }));
    return [
      sameLines(
        'source-discrepancy',
        golden.discrepancies,
        heads.map(({ head, versions }) => [head, ...versions.map(({ value }) => value).sort()].join(' | ')),
      ),
      sameLines(
        'discrepancy-source',
        golden.sources,
        heads.flatMap(({ head, versions }) =>
          versions.flatMap(({ value, mentions }) =>
            mentions.map(({ evidence }) => `${head} | ${value} | ${evidence.text}`),
          ),
        ),
      ),
      sameLines(
        'checked-quotation',
        golden.quotations,
        quotations.map(({ status, words, party, mention }) =>
          [status, words, party, mention.evidence.text].join(' | '),
        ),
      ),
    ];
  },
};
