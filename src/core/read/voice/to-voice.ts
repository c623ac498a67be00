import type { Frame } from '../actors/frame.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { directEnd } from './direct-words.ts';
import { actOf } from './modality.ts';
import { quotationOf } from './quotation.ts';
import type { Segment } from './segments.ts';
import type { Voice } from './voice.ts';

/** A segment as a voice of the text, with what is said and what is done by it. */
export function toVoice(context: NamingContext, frame: Frame, segment: Segment): Voice {
  const { attribution, voiced } = segment;
  const start = segment.start;
  let contentStart = attribution
    ? Math.min(Math.max(attribution.content, start), segment.end)
    : Math.max(start, segment.asks ?? segment.from ?? start);
  while (contentStart < segment.end && /[ ,]/.test(frame.text[contentStart] as string)) contentStart += 1;
  const resumes = goesOnBehind(segment);
  const ended =
    attribution?.position === 'after' && !resumes
      ? Math.max(
          contentStart,
          (frame.language === 'zh' ? directEnd(frame.text, contentStart, attribution.start) : null) ??
            trimmedEnd(frame.text, contentStart, attribution.start),
        )
      : ((resumes ? null : directEnd(frame.text, contentStart, segment.end)) ??
        trimmedEnd(frame.text, contentStart, segment.end));
  // Where the cue says it all (表示反对), the cue is what is said.
  const isBare =
    attribution !== null &&
    /^[\s,.;。!?]*(?:并|且|并且|而|和|but|and)?[\s,]*$/.test(frame.text.slice(contentStart, ended));
  const topic = attribution?.topic;
  const isTopic =
    topic !== undefined &&
    (isBare ||
      contentStart <= topic.start ||
      attribution?.cue.verb === 'describe' ||
      /^(?:严正|强烈)?(?:交涉|抗议|异议)/.test(frame.text.slice(contentStart, contentStart + 4)));
  const before = isTopic ? topic : isBare ? objectBefore(frame, attribution) : null;
  // A rest too short to be anybody's stays in the segment, and outside what is said.
  const until = frame.language === 'zh' ? (attribution?.until ?? ended) : ended;
  const said = until > contentStart ? Math.min(ended, until) : ended;
  const contentEnd = before?.end ?? (isBare ? attribution.cue.end : said);
  const from = before?.start ?? (isBare ? attribution.cue.start : contentStart);
  const verb = attribution?.refined ?? attribution?.entry ?? { act: 'assert' as const, strength: 1 };
  const span = frame.span(start, segment.end);
  const content = contentEnd > from ? frame.span(from, contentEnd) : { start: span.end, end: span.end };
  const { act, strength } =
    segment.asks === undefined ? actOf(context, verb, content) : ({ act: 'question', strength: 1 } as const);
  return {
    ...span,
    speaker: voiced.speaker,
    holders: voiced.holders,
    // Told to a paper, of what another said: the paper carries both, and stands once.
    chain: segment.chain
      .map((one) => one.speaker)
      .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at),
    cue: attribution
      ? {
          ...frame.span(attribution.cue.start, attribution.cue.end),
          verb: attribution.cue.verb,
          asWritten: frame.written(attribution.cue.start, attribution.cue.end),
        }
      : null,
    content,
    act,
    strength,
    negated: attribution?.negated ?? false,
    mode: segment.mode,
    quotation: quotationOf(
      resumes && attribution
        ? frame.text.slice(from, attribution.start) + frame.text.slice(attribution.resumes, contentEnd)
        : frame.text.slice(from, contentEnd),
    ),
  };
}

/** Fewer characters behind the name of the speaker are none of the words. */
const SHORTEST_REST = 6;

/** Whether the words go on behind the speaker within the segment. */
function goesOnBehind({ attribution, end }: Segment): boolean {
  return attribution?.resumes !== undefined && end - attribution.resumes >= SHORTEST_REST;
}

/** 对…深表遗憾: in Chinese what a bare verb is about stands before it. */
function objectBefore(
  { language, text }: Frame,
  { subject, cue, position }: NonNullable<Segment['attribution']>,
): { start: number; end: number } | null {
  if (language !== 'zh' || subject === null || position === 'after' || subject.end >= cue.start) return null;
  const match = /(?:^|[^针面相])对((?![此该这上有])[^,;:。“”]{2,40})$/.exec(
    text.slice(subject.end, cue.start).replace(/(?:深|再次|强烈|均|都|也)$/, ''),
  );
  const words = match?.[1];
  if (words === undefined) return null;
  const start = text.indexOf(words, subject.end);
  return { start, end: start + words.length };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;]/.test(text[at - 1] as string)) at -= 1;
  const remark = REMARK.exec(text.slice(Math.max(start, at - 120), at))?.[0].length ?? 0;
  if (remark > 0 && at - remark > start) at -= remark;
  const conjunction =
    /(?:,? (?:and|but|while|whereas|or|with)(?: (?:later|also|then))?|[,;](?:但是?|而且?|并且?|不过|然而|同时|且))$/.exec(
      text.slice(Math.max(start, at - 24), at),
    );
  return conjunction ? at - conjunction[0].length : at;
}

/** What a report adds about how much was told, on what ground and to what effect: ", without elaborating". Folded. */
const REMARK =
  /, according to (?:an?|the|its) [^,;“”"]{3,80}\.?$|,? (?:but|and) (?:gave|offered|provided|declined|refused|did not (?:elaborate|give|say|provide)|would not|could not) [^,;“”"]{2,50}\.?$|, (?:contradicting|prompting|sparking|triggering|echoing|reversing|drawing|dashing)(?![a-z])[^“”"]{3,110}$|,? without (?:elaborating(?: further)?|giving (?:any )?(?:further |more )?[a-z]+|going into [a-z]+|naming [a-z ]{2,24}|providing (?:any )?[a-z]+|specifying(?: [a-z]+){0,3}|further comment)\.?$|, (?:an?|the) (?:[a-z]+ )?(?:charge|claim|accusation|allegation|assertion|suggestion)(?: that| which)?$/;
