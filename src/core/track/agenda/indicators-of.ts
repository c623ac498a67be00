import { median } from '../input/median.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { Tracking } from '../track.ts';
import type { AgendaIndicators, Measured, PartyIndicators, RaisedFirst } from './indicators.ts';

/** Below that many issues, answers or requests a share or a median says nothing. */
const LEAST = 5;

/**
 * Who brings up what, who takes up whose issues, how fast, and whose requests stay without an answer: figures with
 * their n, side by side for all parties, from what other rooms counted.
 */
export function indicatorsOf(
  { parties }: Pick<TrackContext, 'parties'>,
  { wording, sequence }: Pick<Tracking, 'wording' | 'sequence'>,
  raisedFirst: readonly RaisedFirst[] = [],
): AgendaIndicators {
  return {
    parties: parties.map((party) => partyIndicators(party, wording, sequence, raisedFirst)),
    raisedFirst,
  };
}

function partyIndicators(
  party: string,
  { echoes }: Tracking['wording'],
  { responseLags, requests }: Tracking['sequence'],
  raisedFirst: readonly RaisedFirst[],
): PartyIndicators {
  const rows = raisedFirst.flatMap(({ accounts }) => accounts);
  const raised = (own: boolean): Measured => {
    const told = rows.filter((row) => (row.party === party) === own && row.by.length > 0);
    return share(told.filter(({ by }) => by.includes(party)).length, told.length);
  };
  const answers = echoes.filter(
    (one) => one.party === party && one.account !== null && one.otherAccount !== null,
  );
  const last = answers.at(-1);
  const lags = responseLags.filter(({ to }) => to === party).flatMap((one) => one.lags);
  const made = requests.filter(({ by, object }) => by === party && object === 'contact');
  const count = (outcome: 'ignored' | 'refused'): number =>
    made.filter((one) => one.outcome === outcome).reduce((sum, { times }) => sum + (times ?? 1), 0);
  return {
    party,
    raisesInOwn: raised(true),
    raisesInOthers: raised(false),
    echoes: share(
      answers.reduce((sum, { echoed }) => sum + echoed.length, 0),
      answers.reduce((sum, { echoed, left }) => sum + echoed.length + left.length, 0),
    ),
    echoesLast: {
      ...share(last?.echoed.length ?? 0, (last?.echoed.length ?? 0) + (last?.left.length ?? 0)),
      exchange: last?.exchange ?? null,
    },
    responseLag: { value: lags.length < LEAST ? null : median(lags), n: lags.length, least: LEAST },
    requests: {
      n: made.reduce((sum, { times }) => sum + (times ?? 1), 0),
      ignored: count('ignored'),
      refused: count('refused'),
    },
  };
}

function share(k: number, n: number): Measured {
  return { value: n < LEAST ? null : Math.round((k / n) * 1e4) / 1e4, n, least: LEAST };
}
