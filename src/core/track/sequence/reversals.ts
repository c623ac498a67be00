import { compareCodeUnits as compare } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ActAction, MeasureAct, MeasureComponent } from '../measures/measure-act.ts';
import type { Measures } from '../measures/measures.ts';
import { daysBetween } from './lag.ts';
import type { AnswerNote, SequenceNote } from './note-sequence.ts';
import type { Reversal, ReversalSide } from './sequence.ts';

type Direction = Reversal['direction'];

/** A step of one side on one thing, in one of two opposite directions. */
interface Step {
  readonly actor: string;
  /** What makes two steps be about one thing: a component, or an issue. */
  readonly about: string;
  readonly issues: readonly string[];
  readonly direction: Direction;
  readonly isWords: boolean;
  readonly side: ReversalSide;
}

const BY_ACTION: Readonly<Partial<Record<ActAction, Direction>>> = {
  announce: 'tightened',
  impose: 'tightened',
  raise: 'tightened',
  tighten: 'tightened',
  cut: 'eased',
  suspend: 'eased',
  remove: 'eased',
  grant: 'eased',
  'strike-down': 'eased',
};

/** Acts in single cases under a rule, and what eases nothing of one's own: no policy is turned round by them. */
const SINGLE_CASES: ReadonlySet<string> = new Set([
  'licence-grant',
  'licence-revocation',
  'truce-period',
  'purchase-commitment',
]);

/** Words that are friendly enough to look like a turn. */
const WARM_WORDS: ReadonlySet<string> = new Set(['praise']);

/**
 * Where one side went one way and then the other on the same thing: on one component, or, where what eases stands under
 * a name of its own, on one family of measures and one issue. Words against a standing act
 * are shown as words: a statement changes no policy.
 */
export function reversals(
  { acts, components }: Pick<Measures, 'acts' | 'components'>,
  events: readonly TrackEvent[],
  notes: readonly SequenceNote[],
): readonly Reversal[] {
  const steps = [
    ...stepsOfActs(acts, components),
    ...stepsOfWords(events),
    ...notes.flatMap(({ answers }) => answers.flatMap(stepsOfAnswer)),
  ].sort(
    (a, b) =>
      compare(a.side.day, b.side.day) ||
      Number(a.isWords) - Number(b.isWords) ||
      compare(a.side.id, b.side.id),
  );
  return joined(turns(steps));
}

function stepsOfActs(acts: readonly MeasureAct[], components: readonly MeasureComponent[]): readonly Step[] {
  const componentOf = new Map(components.map((component) => [component.id, component]));
  const levels = new Map<string, number>();
  const tightened = new Set<string>();
  const byDay = [...acts].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
  return byDay.flatMap((act): readonly Step[] => {
    const component = componentOf.get(act.component);
    const day = dayOf(act);
    const [mention] = act.mentions;
    if (component === undefined || day === '' || mention === undefined || act.planned) return [];
    if (SINGLE_CASES.has(component.measure) || isSingleCase(act, component)) return [];
    const direction = directionOf(act, component, levels.get(component.id));
    if (act.level !== null) levels.set(component.id, act.level);
    if (direction === null) return [];
    const side: ReversalSide = { of: 'act', id: act.id, kind: act.action, day, evidence: mention.evidence };
    const issues = [...new Set([...act.issues, ...component.issues])].sort();
    // What eases under a name of its own (visa easing, a removal from a list) turns the rule of its family.
    const turnsFamily = direction === 'eased' && !tightened.has(component.id);
    if (direction === 'tightened') tightened.add(component.id);
    const family = familyOf(component.measure);
    const abouts = [
      component.id,
      ...(direction === 'tightened' || turnsFamily ? issues.map((issue) => `${family} on ${issue}`) : []),
      ...(direction === 'tightened' ? issues.map((issue) => `words on ${issue}`) : []),
    ];
    return abouts.map((about) => ({ actor: component.by, about, issues, direction, isWords: false, side }));
  });
}

/** The day of its announcement, else that of taking effect; empty where neither is told. */
function dayOf({ announced, effective }: MeasureAct): string {
  return announced?.day ?? effective?.day ?? '';
}

function isSingleCase(act: MeasureAct, { measure }: MeasureComponent): boolean {
  return measure === 'visa-revocation' && act.count !== null;
}

/** The kind of a measure without what is done to it: `visa-revocation` and `visa-easing` are one family. */
function familyOf(measure: string): string {
  return measure.replace(
    /-(?:add|remove|suspend|suspension|revocation|restriction|easing|rate|ban|grant)$/,
    '',
  );
}

function directionOf(
  { id, action, level }: MeasureAct,
  { measure, acts }: MeasureComponent,
  before: number | undefined,
): Direction | null {
  if (level !== null && before !== undefined)
    return level < before ? 'eased' : level > before ? 'tightened' : null;
  if (action === 'announce' && id !== acts[0]) return null;
  if (action === 'revoke') return /revocation|ban|restriction/.test(measure) ? 'tightened' : 'eased';
  return BY_ACTION[action] ?? null;
}

function stepsOfWords(events: readonly TrackEvent[]): readonly Step[] {
  return events.flatMap(({ id, kind, actors, day, lastDay, issues, status, mentions }): readonly Step[] => {
    const [actor] = actors;
    if (!WARM_WORDS.has(kind) || actors.length !== 1 || actor === undefined) return [];
    if (status !== 'past' || day === null || day !== lastDay) return [];
    const side: ReversalSide = { of: 'event', id, kind, day, evidence: mentions[0].evidence };
    return issues.map((issue) => ({
      actor,
      about: `words on ${issue}`,
      issues: [issue],
      direction: 'eased',
      isWords: true,
      side,
    }));
  });
}

function stepsOfAnswer({ party, response, issues, day, finding, evidence }: AnswerNote): readonly Step[] {
  const side: ReversalSide = { of: 'finding', id: finding, kind: response, day, evidence };
  return issues.map((issue) => ({
    actor: party,
    about: `answer on ${issue}`,
    issues: [issue],
    direction: response,
    isWords: false,
    side,
  }));
}

interface Run {
  readonly direction: Direction;
  readonly steps: [Step, ...Step[]];
  /** Whether words the other way were told already: the first ones are enough. */
  hasWords: boolean;
}

/** Each turn of a side on one thing: the run of steps one way, and the first step the other way. */
function turns(steps: readonly Step[]): readonly Reversal[] {
  const runs = new Map<string, Run>();
  const found: Reversal[] = [];
  for (const step of steps) {
    const key = JSON.stringify([step.actor, step.about]);
    const run = runs.get(key);
    if (run === undefined || run.direction === step.direction) {
      if (step.isWords) continue;
      if (run) run.steps.push(step);
      else runs.set(key, { direction: step.direction, steps: [step], hasWords: false });
      continue;
    }
    if (step.isWords && run.hasWords) continue;
    found.push(turnOf(run, step));
    if (step.isWords) run.hasWords = true;
    else runs.set(key, { direction: step.direction, steps: [step], hasWords: false });
  }
  return found;
}

function turnOf({ steps: [first, ...rest] }: Run, later: Step): Reversal {
  const isAccount = later.direction === 'confirmed' || later.direction === 'denied';
  return {
    actor: later.actor,
    type: isAccount ? 'account' : later.isWords ? 'words' : 'policy',
    direction: later.direction,
    issues: later.issues,
    earlier: first.side,
    between: rest.map(({ side }) => side),
    later: later.side,
    days: daysBetween(first.side.day, later.side.day),
  };
}

/** A turn that shows under several issues is one, with all of them. */
function joined(found: readonly Reversal[]): readonly Reversal[] {
  const byKey = new Map<string, Reversal>();
  for (const one of found) {
    const key = JSON.stringify([one.type, one.earlier.id, one.later.id]);
    const known = byKey.get(key);
    const issues = [...new Set([...(known?.issues ?? []), ...one.issues])].sort();
    byKey.set(key, { ...(known ?? one), issues });
  }
  return [...byKey.values()];
}
