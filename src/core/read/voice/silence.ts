import type { Language } from '../../text/language.ts';
import type { VerbToken } from './attribution.ts';

/** Entries whose every form says that nothing was said. */
const SILENT: ReadonlySet<string> = new Set([
  'remain-silent',
  'verify-no-info',
  'avoid-answer',
  'not-endorse',
]);

/** Bringing something up, which one side can leave undone; what was not discussed is a fact about the exchange. */
const BRINGING_UP: ReadonlySet<string> = new Set(['mention', 'raise']);

/** Told at the end of a sentence of what else was left undone: 但没有承诺时间表, 没有讨论核问题. */
const NOT_DONE = /,(?:但|却|而|也|并|均|都)*(?:没有|并未|未曾?|没)$/;

/** Acts that, denied, leave nothing said. A denied promise or agreement is itself a piece of news about a view. */
const TELLING: ReadonlySet<string> = new Set(['assert', 'announce', 'stress']);

/** "Refused to discuss", 拒绝就…作出说明: the refusal is to speak. */
const REFUSED_EN =
  /^(?:refus|declin)[a-z]+ to (?:comment|discuss|say|answer|elaborate|speculate|confirm|address|speak|talk|be drawn|give|provide|disclose|explain)/;
/** "Said nothing of the tariff", "said otherwise", "said as much": what was said is not told. */
const NOTHING_SAID =
  /^(?:said|says|say|saying|think|thinks|thought|suggests?|suggested|tells?|told(?: (?:[a-z]+ ){0,3}[a-z]+)?|added|gave|disclosed|revealed) (?:(?:nothing|little|no more|nothing more|not a word)(?: (?:about|of|on|to) [^.;,]{1,60})?|otherwise|as much|the same|so(?: (?:publicly|himself|herself|repeatedly|too|again))?|the opposite|no such thing|it differently|(?:it|the story|things) (?:rather |very |quite |a little )?(?:differently|another way|otherwise)|(?:a|quite a|a very|another) (?:different|other|rather different)? ?(?:story|tale|version))(?=[.,;]|$| (?:when|after|before|but|and|in|at|on|during) )/;
/** "Which tells us more about the past": what a thing shows, and nobody's words. */
const SHOWS_US =
  /^t(?:ells?|old) (?:us|you|one) (?:more|much|something|a lot|a great deal|little|nothing|all|as much)(?![a-z])/;
const REFUSED_ZH =
  /^(?:拒绝|拒不|回绝|不愿|不肯)(?:进一步|就此|对此|正面)?(?:透露|评论|置评|谈论|说明|解释|提供|公布|披露|证实|回答|回应)|^(?:愿|愿意|愿就|愿对|拒绝|拒不|回绝|有意)[^,;。]{0,24}?(?:置评|评论|表态|回应|说明|解释|透露|作答|谈论|讨论)(?:$|[,;。)])/;

/**
 * Whether a clause tells that somebody said nothing: 只字未提, "declined to comment", "did not say whether". What
 * stands in it is nobody's view.
 */
export function isSilence(language: Language, text: string, verb: VerbToken, negated: boolean): boolean {
  const { id, act } = verb.entry;
  if (SILENT.has(id)) return id !== 'verify-no-info' || !/^said /.test(text.slice(verb.start));
  if (negated && (TELLING.has(act) || BRINGING_UP.has(id))) return true;
  if (
    language === 'zh' &&
    negated &&
    NOT_DONE.test(text.slice(0, verb.start)) &&
    (id === 'promise' || act === 'discuss')
  )
    return true;
  const written = text.slice(verb.start, verb.start + 40);
  if (language === 'en')
    return (
      (BRINGING_UP.has(id) &&
        /^ (?:neither|nothing|no(?: [a-z-]+){1,3}(?=[.,;]|$| or ))(?![a-z])/.test(
          text.slice(verb.end, verb.end + 60),
        )) ||
      REFUSED_EN.test(written) ||
      SHOWS_US.test(written) ||
      NOTHING_SAID.test(text.slice(verb.start, verb.start + 90))
    );
  const refuses = /^(?:拒|回绝)/.test(written) || negated;
  return refuses && REFUSED_ZH.test(written);
}
