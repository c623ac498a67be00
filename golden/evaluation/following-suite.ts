import { type Tracking, trackDossier } from '../../src/tasks/track.ts';
import { agendaPart } from './following/agenda.ts';
import { CHRONOLOGY, scoreChronology } from './following/chronology.ts';
import { deniedPart } from './following/denied.ts';
import { discrepanciesPart } from './following/discrepancies.ts';
import { eventsPart } from './following/events.ts';
import { exchangesPart } from './following/exchanges.ts';
import { forecastsPart } from './following/forecasts.ts';
import { marketPart } from './following/market.ts';
import { measuresPart } from './following/measures.ts';
import type { FollowingPart } from './following/part.ts';
import { phasesPart } from './following/phases.ts';
import { plantedPart } from './following/planted.ts';
import { promisesPart } from './following/promises.ts';
import { reactionsPart } from './following/reactions.ts';
import { sequencePart } from './following/sequence.ts';
import { wordingPart } from './following/wording.ts';
import type { Failure, Suite } from './suite.ts';
import { Tally } from './tally.ts';

/** The sections of `readout track` that were told by eye for the invented sample. */
const PARTS: readonly FollowingPart[] = [
  exchangesPart,
  discrepanciesPart,
  deniedPart,
  eventsPart,
  measuresPart,
  promisesPart,
  forecastsPart,
  sequencePart,
  phasesPart,
  wordingPart,
  reactionsPart,
  marketPart,
  agendaPart,
  plantedPart,
];

const SAMPLE = new URL('../../samples/harbour-dialogue', import.meta.url).pathname;

/**
 * What following makes of the invented sample, section by section, against what a careful analyst would have; and what
 * it answers about the year 2025.
 */
export const followingSuite: Suite = {
  name: 'following',
  title:
    'following of the invented sample against its sections told by eye, and the year 2025 worked out by hand',
  async run() {
    const answers = new Map<string, Promise<Tracking>>();
    const ask = (asOf: string, on: string) => {
      const key = `${asOf} ${on}`;
      const answer = answers.get(key) ?? trackDossier(SAMPLE, { asOf, on }).then(({ tracking }) => tracking);
      answers.set(key, answer);
      return answer;
    };
    const { tracking } = await trackDossier(SAMPLE);
    const tally = new Tally();
    const failures: Failure[] = [];
    for (const part of PARTS)
      for (const { kind, right, spurious, missed } of await part.score(tracking, ask)) {
        tally.add(kind, 'all', { right, spurious: spurious.length, missed: missed.length });
        const failure = { kind, language: 'all', where: part.name, sentence: '' };
        for (const line of missed) failures.push({ ...failure, expected: line, found: 'nothing' });
        for (const line of spurious) failures.push({ ...failure, expected: 'nothing', found: line });
      }
    failures.push(...(await scoreChronology(tally)));
    const scores = tally
      .kinds()
      .flatMap((kind) => (kind === CHRONOLOGY ? tally.accuracy(kind) : tally.f1(kind)));
    return { scores, failures, violations: [], notes: [], readers: {} };
  },
};
