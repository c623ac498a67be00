import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import type { Factuality, UtteranceValue } from '../values/utterance.ts';
import type { Voice } from '../voice/voice.ts';

/** Acts that hold a state of things to be so. What is hoped for or demanded is held to be nothing yet. */
const HOLDING: ReadonlySet<Voice['act']> = new Set<Voice['act']>([
  'assert',
  'claim',
  'stress',
  'praise',
  'accuse',
  'criticise',
  'announce',
  'reaffirm',
  'warn',
  'concern',
  'regret',
  'welcome',
  'thank',
  'agree',
  'commit',
]);

/** Verbs whose writer holds what follows for a fact: to admit, to confirm, to point out. */
const FACTIVE: ReadonlySet<string> = new Set([
  'confirm',
  'acknowledge',
  'recognise',
  'admit',
  'reveal',
  'point-out',
  'note',
]);

/** The text itself: a value says nothing of the name under which a text is kept. */
export const TELLER = 'narrator';

/** Degrees of likelihood below which something is only possible, by the upper end that the lexicon gives. */
const POSSIBLE_UP_TO = 0.72;

/**
 * How each source of a chain holds the words, outermost first: the text itself, whoever passes them on, the speaker.
 * Whoever reports another's words is committed to none of it, unless the verb of reporting says so.
 */
export function levelsOf(
  context: ReadingContext,
  voice: Voice,
  cues: readonly Hit<'cue'>[],
): UtteranceValue['levels'] {
  const speaker = { id: speakerIdOf(voice), factuality: factualityOf(voice, cues) };
  if (voice.mode === 'narrator') return [speaker];
  const verb = voice.cue === null ? undefined : context.lexicon.get('verb', voice.cue.verb);
  const isFactive =
    verb !== undefined && !voice.negated && verb.reporterStance === 'endorsing' && FACTIVE.has(verb.id);
  const carriers = voice.chain.map(({ id }) => ({ id, factuality: 'not-committed' as const }));
  return [
    { id: TELLER, factuality: isFactive && carriers.length === 0 ? speaker.factuality : 'not-committed' },
    ...carriers,
    speaker,
  ];
}

/** The id of whoever speaks, as values give it. */
export function speakerIdOf({ mode, cue, speaker }: Voice): string {
  return mode === 'narrator' && cue === null ? TELLER : speaker.id;
}

/** How the speaker holds what is said, by the act and by the words of likelihood in it. */
function factualityOf({ act, negated }: Voice, cues: readonly Hit<'cue'>[]): Factuality {
  if (act === 'deny') return negated ? 'possible' : 'denied';
  const likely = cues.find(({ entry }) => entry.class === 'epistemic' && entry.id !== 'epistemic:will');
  if (act === 'predict') return likely && isOnlyPossible(likely) ? 'possible' : 'probable';
  if (!HOLDING.has(act) || negated) return 'not-committed';
  if (cues.some(({ entry }) => entry.class === 'non-denial')) return 'not-committed';
  if (!likely || likely.entry.id === 'epistemic:certain')
    return cues.some(({ entry }) => entry.id === 'hedge:seem') ? 'probable' : 'asserted';
  if (likely.entry.id === 'epistemic:impossible') return 'denied';
  return isOnlyPossible(likely) ? 'possible' : 'probable';
}

function isOnlyPossible({ entry }: Hit<'cue'>): boolean {
  const high = entry.attributes?.high;
  return typeof high === 'number' && high <= POSSIBLE_UP_TO;
}
