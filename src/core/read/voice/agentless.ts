import { actor } from '../actors/actor.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';

/** Words that say who holds an unowned view, and how the id names them. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/分析|analyst/, 'analysts'],
  [/专家|expert|学者/, 'experts'],
  [/观察|observer|commentator/, 'observers'],
  [/批评者|critic/, 'critics'],
  [/舆论|媒体|media/, 'media'],
];

/** Views that grammar leaves without an owner (被视为, "is widely seen as"), or with a nameless crowd. */
export function agentless(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  const found: Attribution[] = [];
  for (const cue of clauses.agentless) {
    if (enclosing(clauses.enclosed, cue.start)) continue;
    const form = text.slice(cue.start, cue.end);
    // 被称为“…”的口岸 tells a name and no view.
    if (/[称叫誉唤]/.test(form) && /^被/.test(form) && /[为作做]$/.test(form)) continue;
    const crowd = cue.id.includes('some') ? HOLDERS.find(([pattern]) => pattern.test(form)) : undefined;
    const passive =
      /^被|为$|(?:seen|regarded|viewed|interpreted|considered|expected|said|believed|thought)/.test(form) &&
      crowd === undefined;
    const before = text.slice(0, cue.start);
    const clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('。')) + 1;
    const start = passive
      ? clause + (text.slice(clause, cue.start).length - text.slice(clause, cue.start).trimStart().length)
      : cue.start;
    found.push({
      start,
      subject: crowd
        ? actor({ kind: 'anonymous', id: `anon:${crowd[1]}`, start: cue.start, end: cue.end })
        : null,
      kind: crowd ? 'named' : 'agentless',
      carriers: [],
      cue: { start: cue.start, end: cue.end, verb: cue.id },
      entry: { act: 'claim', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: passive ? start : cue.end,
      position: 'before',
      contrast: false,
      companions: [],
    });
  }
  return found;
}

/** A transcript: the speaker's name and a colon at the start of the sentence. */
export function transcript(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  const subject = clauses.actors[0];
  if (!subject || subject.start > 0 || (subject.kind !== 'person' && subject.kind !== 'role')) return [];
  if (text[subject.end] !== ':' || text.length < subject.end + 6) return [];
  return [
    {
      start: 0,
      subject,
      kind: 'named',
      carriers: [],
      cue: { start: subject.end, end: subject.end + 1, verb: 'say' },
      entry: { act: 'assert', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: subject.end + 1 + (text[subject.end + 1] === ' ' ? 1 : 0),
      position: 'before',
      contrast: false,
      companions: [],
    },
  ];
}
