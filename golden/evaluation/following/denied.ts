import { readFileSync } from 'node:fs';
import { scoreLines } from './lines.ts';
import type { FollowingPart } from './part.ts';

/** Issues that were said not to have been discussed. */
export const deniedPart: FollowingPart = {
  name: 'denied',
  score({ denied }) {
    const { topics } = JSON.parse(
      readFileSync(new URL('../../following/denied.json', import.meta.url), 'utf8'),
    ) as { readonly topics: readonly string[] };
    const told = denied.map(({ exchange, issue, party, mentions, contrary }) => {
      const texts = [...new Set(mentions.map(({ evidence }) => evidence.text))].sort();
      const against = contrary.map(({ mention }) => mention.evidence.text);
      return [
        exchange ?? 'no contact',
        issue,
        party ?? 'nobody',
        texts.join(', '),
        against.length === 0 ? 'none' : against.join(', '),
      ].join(' | ');
    });
    return [scoreLines('denied-topic', topics, told)];
  },
};
