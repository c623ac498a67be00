import { readFileSync } from 'node:fs';
import type { EventRef } from '../../../src/core/track/sequence/event-ref.ts';
import { readingOf } from '../../../src/core/track/sequence/tendencies.ts';
import type { Tracking } from '../../../src/tasks/track.ts';
import { compareLines, type FollowingPart } from './part.ts';

type Lines = readonly { readonly is: string }[];

interface Golden {
  readonly pairs: Lines;
  readonly reversals: Lines;
  readonly requests: Lines;
  readonly around: Lines;
}

/** What came after what: acts and answers, reversals, requests, and deeds and contacts near exchanges. */
export const sequencePart: FollowingPart = {
  name: 'sequence',
  score({ sequence }) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/sequence.json', import.meta.url), 'utf8'),
    ) as Golden;
    const { pairs, reversals, requests } = sequence;
    const expected = (lines: Lines) => lines.map(({ is }) => is);
    return [
      compareLines(
        'answer',
        unique(pairs.map(({ action, reaction }) => `${actLine(action)} -> ${actLine(reaction)}`)),
        expected(golden.pairs),
      ),
      compareLines(
        'reversal',
        unique(
          reversals.map(
            ({ actor, type, earlier, later, direction }) =>
              `${actor} ${type} ${earlier.day} -> ${later.day} ${direction}`,
          ),
        ),
        expected(golden.reversals),
      ),
      compareLines(
        'request',
        requests.map(
          ({ by, to, object, outcome, exchange, times }) =>
            `${by ?? '?'} -> ${to ?? '?'} ${object} ${outcome} ${exchange ?? times ?? '-'}`,
        ),
        expected(golden.requests),
      ),
      compareLines('neighbour', unique(neighbours(sequence.around)), expected(golden.around)),
    ];
  },
};

function actLine({ actors, date, kind }: EventRef): string {
  return `${actors.join('+')} ${date ?? '?'} ${weightOf(kind)} ${signOf(kind)}`;
}

function weightOf(kind: string): string {
  return readingOf(kind).isDeed ? 'deed' : 'words';
}

function signOf(kind: string): string {
  const { tendency } = readingOf(kind);
  return tendency === null ? '0' : tendency === 'friendly' ? '+' : '-';
}

/** Deeds and contacts only: what is said around an exchange is a matter of taste. */
function neighbours(around: Tracking['sequence']['around']): readonly string[] {
  return around.flatMap(({ exchange, neighbours: near }) =>
    near.flatMap(({ event, side, distance: { least, most } }) => {
      const isContact = event.actors.length > 1 && /visit|call|meeting|talks/.test(event.kind);
      if (side === 'during' || (!isContact && !readingOf(event.kind).isDeed)) return [];
      const offset = least === most ? `${side === 'before' ? '-' : '+'}${least}` : '?';
      const what = isContact
        ? 'contact'
        : `${event.actors.join('+')} ${weightOf(event.kind)} ${signOf(event.kind)}`;
      return [`${exchange} ${offset} ${what}`];
    }),
  );
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
