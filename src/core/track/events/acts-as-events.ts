import type { MeasureAct, MeasureComponent } from '../measures/measure-act.ts';
import type { Measures } from '../measures/measures.ts';
import type { EventNote } from './event-note.ts';

/** Lists of entities and persons, and sanctions. */
const NAMES = /entit|list|sanction/;

/** Rules on visas, where to revoke is to tighten. */
const GRANTS = /visa|licen[cs]e|permit|exemption|waiver|approval/;

/** What keeps a measure from somebody or something: as long as it goes on, the measure is held off. */
const RELIEFS = /exclusion|exemption|waiver/;

/** What is promised and no measure. */
const PROMISES = /purchase|truce/;

/** Acts upon measures as events: one when it is announced, where that is before its day, and one when it is in force. */
export function actsAsEvents(measures: Measures, asOf: string): readonly EventNote[] {
  const components = new Map(measures.components.map((one) => [one.id, one]));
  const acts = new Map(measures.acts.map((one) => [one.id, one]));
  return measures.acts.flatMap((act) => {
    const component = components.get(act.component);
    const [first, ...rest] = act.mentions;
    if (component === undefined || first === undefined || PROMISES.test(component.measure)) return [];
    const before = component.acts
      .slice(0, component.acts.indexOf(act.id))
      .flatMap((id) => acts.get(id) ?? []);
    const kind = kindOf(act, component, before.at(-1) ?? null);
    if (kind === null) return [];
    const common = {
      actors: [component.by],
      recipients: component.on === null ? [] : [component.on],
      dated: 'stated',
      issues: [...new Set([...act.issues, ...component.issues])],
      exchange: null,
      measure: component.measure,
      mentions: [first, ...rest],
    } as const;
    const announced = act.announced?.day ?? null;
    // Guidance has no day of its own to take effect on.
    const effective =
      kind === 'measure-clarified' ? (announced ?? act.effective?.day ?? null) : (act.effective?.day ?? null);
    const notes: EventNote[] = [];
    if (announced !== null && (effective === null || announced < effective) && ANNOUNCED[kind] !== undefined)
      notes.push({ ...common, kind: ANNOUNCED[kind] as string, date: announced, status: 'past' });
    if (effective !== null && !isHeldBack(act, before.at(-1) ?? null))
      notes.push({
        ...common,
        kind,
        // What had been done by the day on which it was made known is put on that day.
        date: act.effective?.bound === '<=' && effective !== announced ? `../${effective}` : effective,
        status: effective <= asOf ? 'past' : 'scheduled',
      });
    return notes;
  });
}

/** What is replaced before its day never takes effect, and neither does what is suspended before it and over it. */
function isHeldBack({ action, effective, supersededBy }: MeasureAct, before: MeasureAct | null): boolean {
  if (supersededBy !== null) return true;
  if (before?.action !== 'suspend' || !TIGHTENS.has(action)) return false;
  return before.until === null || effective === null || before.until.day >= effective.day;
}

const TIGHTENS: ReadonlySet<MeasureAct['action']> = new Set(['impose', 'announce', 'raise', 'tighten']);

/** What an act is called while it is announced and not in force. */
const ANNOUNCED: Readonly<Record<string, string>> = {
  'measure-imposed': 'measure-announced',
  'measure-escalated': 'measure-announced',
  'measure-extended': 'measure-announced',
  listing: 'measure-announced',
  'measure-eased': 'concession-announced',
  'measure-suspended': 'concession-announced',
};

/** Guidance says how a rule is to be read, whatever is done with it. */
const GUIDANCE = /guidance/;

function kindOf(
  act: MeasureAct,
  { measure, rated }: MeasureComponent,
  before: MeasureAct | null,
): string | null {
  if (GUIDANCE.test(measure)) return 'measure-clarified';
  switch (act.action) {
    case 'impose':
    case 'announce':
      return NAMES.test(measure)
        ? 'listing'
        : before === null || !rated
          ? 'measure-imposed'
          : 'measure-escalated';
    case 'raise':
    case 'tighten':
      return NAMES.test(measure) ? 'listing' : before === null ? 'measure-imposed' : 'measure-escalated';
    case 'cut':
    case 'remove':
    case 'strike-down':
      return 'measure-eased';
    case 'suspend':
      return 'measure-suspended';
    case 'extend':
      return RELIEFS.test(measure) || before?.action === 'suspend' || before?.action === 'extend'
        ? 'measure-suspended'
        : 'measure-extended';
    case 'revoke':
      return GRANTS.test(measure) ? 'measure-imposed' : 'measure-eased';
    case 'grant':
      return /licen[cs]e|approval/.test(measure) ? 'licence-granted' : 'measure-eased';
    case 'clarify':
      return 'measure-clarified';
    default:
      return null;
  }
}
