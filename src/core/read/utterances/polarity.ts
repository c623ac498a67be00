import type { Hit } from '../../lexicon/lexicon.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { UtteranceValue } from '../values/utterance.ts';

/** Negations of a predicate; 拒绝, "fail" and "without" are verbs and words of their own. */
const NEGATES: ReadonlySet<string> = new Set([
  'negation:plain',
  'negation:not-yet',
  'negation:not-actually',
  'negation:never',
  'negation:neither',
  'negation:no-contact',
]);

/** A clause that only sets the scene of the main one: 如果…, "If …". */
const SCENE_ZH =
  /^["“\s]*(?:如果|如|若|假如|倘若|一旦|虽然|虽|尽管|即使|即便|由于|因为|鉴于|随着|除非|只要|当|在|自|对于|关于|至于|就|作为)/;
const SCENE_EN =
  /^["“'\s]*(?:if|unless|although|though|while|when|because|since|given|despite|as|in|on|at|after|before|during|for|with|until|once) /;

/** Behind these an English clause is no longer the main one. */
const SUBORDINATE_EN =
  /(?:^|[^a-z])(?:that|which|who|whom|whose|because|if|unless|when|while|although|though|until|to|before|after|than|whether)(?![a-z])/;

/** The negation and its noun describe another noun: 没有根据的指责. */
const DESCRIBES_ZH = /^[^,;。的]{0,10}的[^,;。是]{1,}/;

/** Whether the main clause of what is said is negated. */
export function polarityOf(
  context: ReadingContext,
  content: Span,
  cues: readonly Hit<'cue'>[],
): UtteranceValue['polarity'] {
  const negations = cues.filter(
    ({ entry, form }) => NEGATES.has(entry.id) || (entry.class === 'negation' && /^[不未无没]/.test(form)),
  );
  if (negations.length === 0) return 'positive';
  const folded = context.folded(content);
  const { view } = context;
  const base = view.toView(content.start);
  const isChinese = negations[0]?.language === 'zh';
  const main = mainClause(folded, isChinese);
  const inside = negations
    .map((hit) => ({ start: view.toView(hit.start) - base, end: view.toView(hit.end) - base }))
    .filter(({ start }) => start >= main.start && start < main.end);
  const plain = inside.filter(({ start, end }) => {
    if (isChinese) return !DESCRIBES_ZH.test(folded.slice(end, main.end));
    const before = folded.slice(main.start, start);
    return (
      !SUBORDINATE_EN.test(before) &&
      !/^ only/.test(folded.slice(end)) &&
      folded.slice(start, end) !== 'without'
    );
  });
  // Two negations of one predicate cancel out: 不是没有, "not unthinkable that no …" stays as it is read.
  return plain.length === 1 || (plain.length > 1 && !isCancelled(plain)) ? 'negative' : 'positive';
}

function isCancelled(plain: readonly Span[]): boolean {
  const [first, second] = plain;
  return first !== undefined && second !== undefined && second.start - first.end <= 1;
}

/** The first clause that does not only set the scene; the last one where all do. */
function mainClause(folded: string, isChinese: boolean): Span {
  const mark = isChinese ? /[,;。!?]/g : /[,;.!?](?= |$|["”'])/g;
  let start = 0;
  for (const match of matchesIn(folded, mark)) {
    const clause = folded.slice(start, match.index);
    const isScene = (isChinese ? SCENE_ZH : SCENE_EN).test(clause.trimStart());
    if (!isScene && clause.trim() !== '') return { start, end: match.index };
    start = match.index + 1;
  }
  return { start, end: folded.length };
}

/** 不再, 不应再有, "no longer": what follows has been so. */
const CEASES_ZH = /(?:不应|不得|不能|不会|不该|不可|不要|不必|无须|无需|勿|莫|不)再(?!次|度|生|三|保险|来一)/;
const CEASES_EN = /(?:^|[^a-z])(?:no longer|not (?:be )?any (?:longer|more)|never again|no more)(?![a-z])/;
const FORCE_ZH = /(?:应|应当|应该|必须|须|得|该|要|必|须|需|勿|莫)/;
const FORCE_EN = /(?:^|[^a-z])(?:should|must|ought to|need to|has to|have to|shall)(?![a-z])/;
const FORETOLD_ZH = /(?:将|会)/;
const FORETOLD_EN = /(?:^|[^a-z])(?:will|would|going to|may|might|could)(?![a-z])/;

/**
 * Whether the words end a state that they take for given (不应再有任何疑问 holds that there was doubt), and by which
 * force: that it should end, that it will, or that it has.
 */
export function cessationOf(context: ReadingContext, content: Span): UtteranceValue['cessation'] {
  const folded = context.folded(content);
  const zh = CEASES_ZH.exec(folded);
  if (zh) {
    const clause = folded.slice(Math.max(0, zh.index - 6), zh.index + zh[0].length);
    if (FORCE_ZH.test(clause.replace(/^.*[,;。]/, ''))) return 'deontic';
    return FORETOLD_ZH.test(clause.replace(/^.*[,;。]/, '')) ? 'epistemic' : 'none';
  }
  const en = CEASES_EN.exec(folded);
  if (!en) return null;
  const clause = folded.slice(Math.max(0, en.index - 60), en.index + en[0].length).replace(/^.*[,;.]/, '');
  if (FORCE_EN.test(clause)) return 'deontic';
  return FORETOLD_EN.test(clause) ? 'epistemic' : 'none';
}
