import type { TrackContext } from '../input/track-context.ts';
import type { LeverageClaim } from './leverage-claim.ts';
import { isMatter } from './matter-issues.ts';
import type { CueHit, TextSentences } from './text-sentences.ts';
import { asks, whoseWords } from './whose-words.ts';

/** That somebody depends on somebody: the one who has it stands behind, the one who needs it before. */
const DEPENDS =
  /\b(?:depends?|depended|dependent|dependence|depending|rel(?:y|ies|ied|iant|iance)) (?:heavily |largely |almost entirely |entirely )?(?:up)?on\b|(?<!相互|路径)(?:依赖|仰赖)(?!性)/g;
/** A share that comes from somebody. */
const SHARE_FROM =
  /(?:[一二三四五六七八九]成|百分之[零一二三四五六七八九十百]+|\d+(?:\.\d+)?%)(?:以上|左右|多)?[^,。;]{0,6}(?:来自|产自)|(?:\d+(?:\.\d+)? ?(?:percent|per cent|%)|two-thirds|three-quarters|nearly all|more than half)\b[^.;]{0,60}\b(?:comes? from|(?:is|are) (?:supplied|imported|sourced) (?:by|from))\b/g;
const SHARE =
  /^(?:[一二三四五六七八九]成|百分之[零一二三四五六七八九十百]+|\d+(?:\.\d+)? ?(?:%|percent|per cent)|two-thirds|three-quarters|nearly all|more than half)(?:以上|左右|多)?/;
/** A means of pressure. */
const LEVERAGE =
  /(?:谈判|博弈|讨价还价的|地缘经济|施压|战略)筹码|王牌|\bbargaining chips?\b|\btrump cards?\b|\b(?:one|only|main|strongest|best|key) lever\b|\b(?:has|have|had|its|their|as|of|gain|lose|as a source of) (?:(?:[a-z]+) )?leverage\b/g;

const NOT = /(?:\b(?:not|never|no|hardly)|n't)(?: [a-z]+)? $|(?:不|没有|并非|未|无)[^,。;\s]{0,4}$/;
const OURS = /\b(?:us|our|we)\b|我们|我方/;

/** Who, according to a text, depends on whom for what, or has what as a means of pressure. Only what words state. */
export function noteLeverage(sentences: TextSentences, context: TrackContext): readonly LeverageClaim[] {
  return [
    ...sentences.cues(DEPENDS).flatMap((hit) => dependence(sentences, hit, context) ?? []),
    ...sentences.cues(SHARE_FROM).flatMap((hit) => dependence(sentences, hit, context) ?? []),
    ...sentences.cues(LEVERAGE).flatMap((hit) => leverage(sentences, hit, context) ?? []),
  ];
}

function dependence(sentences: TextSentences, hit: CueHit, context: TrackContext): LeverageClaim | null {
  const { cue, folded, at, sentence, words } = hit;
  if (asks(folded) || NOT.test(folded.slice(0, at))) return null;
  const asset = assetNear(sentences, hit, context);
  const before = partiesIn(sentences, sentence.start, cue.start, context).at(-1) ?? null;
  const behind = partiesIn(sentences, cue.end, sentence.end, context)[0] ?? null;
  if (asset === null || before === null || behind === null || before.party === behind.party) return null;
  const share = SHARE.exec(words.toLowerCase())?.[0];
  return {
    says: 'depends',
    ...asset,
    holder: behind.party,
    dependent: before.party,
    sector: sectorBehind(sentences.content.slice(before.end, cue.end)),
    share: share === undefined ? null : words.slice(0, share.length),
    by: sourceOf(sentences, hit, context),
    cue: words,
    mention: sentences.mention(sentence),
  };
}

function leverage(sentences: TextSentences, hit: CueHit, context: TrackContext): LeverageClaim | null {
  const { cue, folded, at, until, sentence, words } = hit;
  if (asks(folded) || NOT.test(folded.slice(0, at))) return null;
  const asset = assetNear(sentences, hit, context);
  const speaker = sentences.passages.within('utterance', cue).at(-1)?.value;
  const isOurs = speaker?.party != null && OURS.test(folded.slice(until));
  const named = partiesIn(sentences, sentence.start, cue.start, context).at(-1)?.party ?? null;
  const holder = isOurs ? (speaker?.party ?? null) : named;
  if (asset === null || holder === null) return null;
  return {
    says: 'leverage',
    ...asset,
    holder,
    dependent: null,
    sector: null,
    share: null,
    by: sourceOf(sentences, hit, context),
    cue: words,
    mention: sentences.mention(sentence),
  };
}

/** The matter that stands nearest to the cue in its sentence. */
function assetNear(
  sentences: TextSentences,
  { cue, sentence }: CueHit,
  { lexicon }: TrackContext,
): Pick<LeverageClaim, 'asset' | 'assetAsWritten'> | null {
  const apart = (start: number, end: number): number => Math.max(0, start - cue.end, cue.start - end);
  const [nearest] = sentences.passages
    .within('issue', sentence)
    .filter(({ value }) => value.status === 'mentioned' && !value.umbrella && isMatter(value.issue, lexicon))
    // "Depends heavily on" may itself be a way to name an issue; it is no asset.
    .filter(({ evidence: [{ start, end }] }) => end <= cue.start || start >= cue.end)
    .map(({ value, evidence: [{ start, end, exact }] }) => ({
      issue: value.issue,
      exact,
      far: apart(start, end),
    }))
    .sort((a, b) => a.far - b.far);
  return nearest === undefined ? null : { asset: nearest.issue, assetAsWritten: nearest.exact };
}

function partiesIn(
  { passages }: TextSentences,
  start: number,
  end: number,
  { parties }: TrackContext,
): readonly { readonly party: string; readonly end: number }[] {
  if (end <= start) return [];
  return passages
    .within('mention', { start, end })
    .flatMap(({ value, evidence: [quote] }) =>
      value.type === 'party' && value.party !== null && parties.includes(value.party)
        ? [{ party: value.party, end: quote.end }]
        : [],
    );
}

/** The branch that stands behind the name of the dependent, as written. */
function sectorBehind(words: string): string | null {
  const match =
    /^(?:的)?([\u4e00-\u9fff]{1,6}?(?:产业|產業|行业|行業|业|業))/.exec(words) ??
    /^(?:'s|’s)? ?((?:[A-Za-z-]+ ){0,2}(?:industry|sector|makers|manufacturers|factories|firms|companies))\b/.exec(
      words,
    );
  return match?.[1] ?? null;
}

/** 据…估计 and “according to” name the source; else it is whoever speaks. */
function sourceOf(sentences: TextSentences, hit: CueHit, { parties }: TrackContext): string {
  const { sentence, cue } = hit;
  const said = sentences.passages
    .within('mention', sentence)
    .filter(({ value }) => value.type === 'organisation' && value.entity !== null)
    .find(({ evidence: [{ start }] }) =>
      /(?:据|據|according to(?: the)?|estimates? by(?: the)?)\s?$/i.test(
        sentences.content.slice(Math.max(0, start - 20), start),
      ),
    );
  if (said?.value.entity != null) return said.value.entity;
  return (
    sentences.passages.within('utterance', cue).at(-1)?.value.speaker ??
    whoseWords(sentences, hit, parties).by
  );
}
