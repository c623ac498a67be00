import type { ActedSentence } from '../actors/actors-of.ts';
import { slug } from '../actors/identity.ts';
import type { Voiced } from './memory.ts';

/** Labels of those who ask, without a name. */
const ASKS =
  /^(?:q|question|reporter|journalist|correspondent|moderator|media|press|问|提问|追问|续问|又问|再问|主持人|(?:有|另一?|一)?(?:名|位)?(?:中外)?(?:记者|媒体)(?:问|提问)?)\.?$/;

/** Behind the name of an outlet in a label. */
const REPORTER = /(?:的?(?:驻[^,;:]{1,4})?(?:女?记者|特派员|通讯员))(?:提问|追问|续问|再问|又问|插问|问)?$/;

/** How names of outlets end. */
const OUTLET =
  /(?:》|通讯社|新闻社|[\u3400-\u9fff]{2}社|[日早晚时周邮商导新]报|评论|周刊|杂志|电视台?|广播公司|广播电视台|广播电台|电台|卫视|新闻网?|新闻台|网站|在线|客户端|[\u3400-\u9fff]{2}网|[\u3400-\u9fff]{2}台|tv|news|times|post)$/;

/**
 * Who asks behind a label, or `null` where the label is not of somebody who asks: an outlet, its reporter, 问, Q.
 * `asks` where its place before an answer tells so, whatever its name: an outlet's or a person's.
 */
export function askerOf(
  { frame, actors }: ActedSentence,
  label: string,
  asks: 'outlet' | 'person' | null = null,
): Voiced | null {
  const english = frame.language === 'en' ? outletAsking(label, frame.written(0, label.length)) : null;
  const unnamed = ASKS.test(label) || (frame.language === 'en' && ASKER_OF.test(label) && english === null);
  const outlet = actors.find(
    (one) =>
      one.kind === 'outlet' &&
      one.end <= label.length &&
      (one.start <= 1 || /[,(] ?(?:the )?$/.test(frame.text.slice(0, one.start))),
  );
  const name = label.replace(REPORTER, '');
  const isReporter = name !== label;
  const isOutlet = frame.language === 'zh' && OUTLET.test(name) && name.length > 2;
  if (
    !unnamed &&
    !isReporter &&
    !isOutlet &&
    english === null &&
    asks === null &&
    !endsWith(label, outlet?.end)
  )
    return null;
  const bare = name.replace(/[《》“”]/g, '');
  const id =
    outlet?.id ??
    (english !== null
      ? `out:${slug(english)}`
      : !unnamed && isOutlet
        ? `out:${slug(bare)}`
        : asks === 'outlet' &&
            !unnamed &&
            !actors.some(({ kind, start }) => kind === 'person' && start < label.length)
          ? `out:${slug(bare.replace(/^the /, ''))}`
          : 'anon:reporter');
  return {
    speaker: {
      id,
      party: null,
      asWritten: frame.written(0, label.length),
      span: frame.span(0, label.length),
      role: null,
    },
    holders: [],
    joint: false,
    personal: false,
  };
}

/** A label of somebody who asks, with the outlet in brackets, behind a comma or behind "from". Folded. */
const ASKER_OF =
  /^(?:q|question|reporter|journalist|correspondent|press|media|follow-up|follow up)\.?(?: (?:from )?\(|, | from )(?:the )?(.+?)\)?$/;

/** In brackets these say how a question was heard, and not whose it is. */
const NO_OUTLET =
  /interpret|translat|microphone|off-mic|inaudible|continu|laugh|remote|online|follow|^in |^via |^by |^speak/;

/** How English names of outlets end, in a label of two words or more that is in capitals or closes with a bracket. */
const OUTLET_EN =
  /(?:^|, | \()(?:the )?([a-z0-9&'’. -]* (?:news|times|post|tv|television|herald|agency|wire|daily|journal|gazette|tribune|chronicle|observer|radio|press|broadcasting|courier|telegraph|mail|weekly))\)?$/;

/** Whether a folded label ends as English names of outlets do. */
export function endsLikeOutlet(label: string): boolean {
  return OUTLET_EN.test(label);
}

/** The outlet that an English label names for somebody who asks and that the lexicon does not list; `null` for none. */
function outletAsking(label: string, written: string): string | null {
  const isCapitals = written === written.toUpperCase() || label.endsWith(')');
  const named = ASKER_OF.exec(label)?.[1] ?? (isCapitals ? OUTLET_EN.exec(label)?.[1] : undefined);
  return named === undefined || NO_OUTLET.test(named) ? null : named;
}

/** Whether nothing but a bracket stands behind the outlet in a label. */
function endsWith(label: string, end: number | undefined): boolean {
  return end !== undefined && (end === label.length || label.slice(end) === ')');
}
