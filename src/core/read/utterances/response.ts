import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import type { UtteranceValue } from '../values/utterance.ts';
import type { Voice } from '../voice/voice.ts';

/** Having nothing to tell: 没有可以提供的信息, 不掌握有关情况, "no information to offer", "not aware of". */
const NOTHING_TO_TELL =
  /没有(?:什么|任何|更多|进一步|新的)?(?:可以|可|要|需要)?(?:向(?:你|大家|各位)?)?(?:提供|发布|分享|补充|透露|通报|公布)的|不(?:了解|掌握|清楚|知道|知晓|知情)(?:$|[,。”]|[^,;。]{0,12}(?:情况|消息|细节|信息))|(?:^|[^a-z])(?:no (?:further |more |new |additional )?(?:information|details?|readout|comment|announcements?|update)(?: (?:to|at|on|for)(?![a-z])|[,."”]|$)|nothing (?:further |more |new )?to (?:offer|share|announce|add|say|provide|report)|not aware of|unaware of|(?:do|does|did)(?: not|n't) have (?:any |further |more )?(?:information|details))/;

/** Keeping what one may know to oneself: 无可奉告, "would not comment". */
const REFUSES =
  /无可奉告|不予置评|不作(?:任何)?评论|不便(?:置评|评论|透露)|(?:^|[^a-z])(?:(?:would|will|could|can)(?: not|n't|not) (?:comment|discuss|confirm or deny|say|elaborate|go into)|no comment)(?![a-z])/;

/**
 * What an utterance answers to a question of fact. Having no information, or declining to give it, is neither a
 * denial nor a confirmation.
 */
export function responseOf(
  context: ReadingContext,
  voice: Voice,
  cues: readonly Hit<'cue'>[],
): UtteranceValue['response'] {
  const said = context.folded(voice.content);
  if (REFUSES.test(said)) return 'declined';
  if (cues.some(({ entry }) => entry.class === 'non-denial') || NOTHING_TO_TELL.test(said))
    return 'no-information';
  if (voice.act === 'deny') return voice.negated ? null : 'denied';
  if (voice.cue?.verb === 'confirm') return voice.negated ? 'declined' : 'confirmed';
  return null;
}
