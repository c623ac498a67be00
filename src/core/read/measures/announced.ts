import type { MeasureValue } from '../values.ts';
import type { Sides } from './chinese-parties.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/**
 * Whether an act without a verb of announcing is announced all the same: by the statement or post of the party whose
 * act it is, or because that party says that it will do it.
 */
export function isAnnounced(scene: Scene, link: Link, sides: Sides, status: MeasureValue['status']): boolean {
  return isByStatement(scene, link, sides, status) || isSaidByOwner(scene, link, sides, status);
}

/** "A said that it would raise its duty": what an authority says of its own act, without a condition, it announces. */
function isSaidByOwner(
  { context, frame }: Scene,
  { head, isRelative }: Link,
  { by }: Sides,
  status: MeasureValue['status'],
): boolean {
  if (status !== 'planned' || by === null || isRelative) return false;
  const before = frame.text.slice(0, head.start);
  if (UNSURE[frame.language].test(frame.text)) return false;
  const isSaid =
    frame.language === 'zh'
      ? SAYS_WILL_ZH.test(before)
      : SAYS_WOULD.test(before) || (WILL.test(before) && TAGGED.test(frame.text.slice(head.end)));
  if (!isSaid) return false;
  const voice = context.voices.at(frame.span(head.start, head.end).start);
  if (voice === null || voice.mode === 'narrator') return false;
  const { party, asWritten } = voice.speaker;
  // A leader whom nobody knows is that of the party whose act it is.
  return (party === by && !UNNAMED.test(asWritten)) || (party === null && TITLED.test(asWritten));
}

const SAYS_WOULD =
  /(?<![a-z])(?:said|says|declared|confirmed|disclosed|wrote|told (?:reporters|journalists|parliament|lawmakers|the press)|made (?:it )?known|let it be known)(?![a-z])[^;:]{0,160} (?:would|will) (?:[a-z]+ )?$/;
const WILL =
  /(?<![a-z])(?:will|shall|is to|are to|(?:is|are) going to|ha(?:s|ve) decided to) (?:[a-z]+ ){0,2}$/;
/** "…, the president said". */
const TAGGED =
  /, (?:the |its |their )?(?:[a-z'.-]+ ){1,6}(?:said|says|told|announced|declared|confirmed|disclosed|wrote|made it known)(?![a-z])/;
const SAYS_WILL_ZH =
  /(?:表示|称|说|指出|强调|透露|通报|证实|确认)[^;。]{0,40}(?:将于?|将在|将会|将从|将自|会)[^,;:。]{0,24}$/;
const UNSURE = {
  en: /(?<![a-z])(?:if|unless|once|provided|as soon as|otherwise|consider[a-z]*|in return|in exchange|plans?|intends?|hopes?)(?![a-z])/,
  zh: /如果?|若|一旦|除非|只要|前提|条件|考虑|可能|或将|有意|准备|打算|愿|承诺|同意|[换作]为?交换|据[^,;。]{1,20}(?:人士|官员)/,
};
const UNNAMED = /人士|官员|消息|知情|official|person|people|source/i;
const TITLED =
  /^(?:the )?(?:president|prime minister|premier|chancellor|[a-z]+ minister|minister|[a-z]+ secretary)(?![a-z])/i;

/** What a statement or a post of a party says in its own voice of its own measure, it announces. */
function isByStatement(
  { context, frame }: Scene,
  { head, isRelative, act, kind: { nature } }: Link,
  { by }: Sides,
  status: MeasureValue['status'],
): boolean {
  const { kind, party } = context.about;
  if ((kind !== 'statement' && kind !== 'post') || party === null || by !== party || isRelative) return false;
  if (act === 'stay' || act === 'retain' || status === 'executed' || nature === 'purchase') return false;
  if (kind === 'post' && status !== 'planned') return false;
  if (CONDITION[frame.language].test(frame.text)) return false;
  if (NOT_NOW[frame.language].test(frame.text.slice(0, head.end))) return false;
  if (
    frame.language === 'en' &&
    status === 'effective' &&
    !/takes? effect|with effect/.test(frame.text.slice(head.end))
  )
    return false;
  const voice = context.voices.at(frame.span(head.start, head.end).start);
  return voice === null || voice.mode === 'narrator' || (kind === 'post' && voice.speaker.party === party);
}

const CONDITION = {
  en: /(?<![a-z])(?:if|unless|once|provided|should|as soon as)(?![a-z])/,
  zh: /如(?!期|下|实)|若(?!干)|一旦|除非|只要/,
};
const NOT_NOW = {
  en: /(?<![a-z])(?:consider|studying|since|already|remains?)(?![a-z])/,
  zh: /考虑|研究|已(?!经?(?:启运|起运|装|发运|报关))|曾|此前|先前|以来|去年|前年|上[周月]|愿|可能|至今|目前/,
};
