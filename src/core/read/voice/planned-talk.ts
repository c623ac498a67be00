import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Attribution } from './attribution.ts';
import type { Spoken } from './segments.ts';

/** Asking others to do something. */
const ASKING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['urge', 'demand', 'hope', 'propose']);

/** Acts of which talks still to come can be the content: 商定举行磋商，讨论…. */
const PLANS: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'agree',
  'commit',
  'propose',
  'announce',
  'invite',
]);

/** 双方同意…，就…保持沟通: talks that are agreed on or offered are part of the words before. */
export function isPlannedTalk(text: string, last: Spoken, inner: Attribution): boolean {
  // 呼吁双方克制，共同致力于和平: what is asked of others is kept by none yet.
  if (
    inner.subject === null &&
    inner.cue.verb === 'remain-committed' &&
    ASKING.has(last.attribution.entry.act)
  )
    return true;
  // 双方同意成立委员会，并责成部长们…: whoever is told to carry it out is part of what is agreed.
  if (inner.subject === null && inner.cue.verb === 'instruct' && last.attribution.entry.act === 'agree')
    return true;
  return (
    inner.subject === null &&
    inner.entry.act === 'discuss' &&
    last.attribution.position === 'before' &&
    last.attribution.withheld === undefined &&
    last.attribution.entry.act !== 'discuss' &&
    (/^就/.test(text.slice(inner.cue.start)) ||
      (PLANS.has(last.attribution.entry.act) &&
        /,(?:讨论|商讨|探讨|磋商|商谈|研究)/.test(text.slice(inner.cue.start - 1, inner.cue.start + 2)))) &&
    !/[了过]/.test(text.slice(Math.max(inner.cue.start, inner.cue.end - 5), inner.cue.end)) &&
    !/[还也]$/.test(text.slice(0, inner.cue.start))
  );
}

/** 重申，坚持…，反对…: what is held and what is opposed are what is said again. */
export function isSaidAgain(text: string, { attribution }: Spoken, inner: Attribution): boolean {
  return (
    inner.subject === null &&
    (attribution.cue.verb === 'reiterate' || attribution.cue.verb === 'reaffirm') &&
    /^,/.test(text.slice(attribution.cue.end)) &&
    (inner.entry.act === 'oppose' ||
      inner.entry.act === 'support' ||
      inner.entry.act === 'reaffirm' ||
      inner.cue.verb === 'maintain') &&
    /[,、]$/.test(text.slice(0, inner.start))
  );
}
