import type { ReadingContext } from '../context.ts';
import type { SourceClass, UtteranceValue } from '../values/utterance.ts';
import type { Speaker } from '../voice/voice.ts';
import { affiliationOf } from './affiliation.ts';

/** What a text tells of a speaker besides the name. */
export type SpeakerFacts = Pick<
  UtteranceValue,
  'role' | 'roleTime' | 'affiliation' | 'sourceClass' | 'weight'
>;

/** What earlier clauses of a text told of its speakers, by id: a short later mention tells nothing itself. */
type Told = Map<string, Pick<SpeakerFacts, 'affiliation' | 'sourceClass' | 'roleTime'>>;

const TOLD = new WeakMap<ReadingContext, Told>();

/** Words that mark the time of a role, right before it. */
const MARKER =
  /(?:曾任|曾担任|曾出任|曾在|前任|前|原|时任|卸任|现任|现为|新任|former |ex-|current |now |now a |formerly )$/;

/** A scholar, or somebody who explains events for a firm or an institute. */
const EXPERT =
  /大学|学院|研究|商会|协会|学会|交流中心|智库|教授|学者|专家|分析师|经济学家|策略|主管|高级顾问|university|institut|think[- ]tank|research|professor|fellow|scholar|analyst|economist|strategist|expert|lecturer|historian|consultan/;

/** Unnamed people of a government. */
const OFFICIAL = /official|diplomat|minister|spokes/;

/**
 * Role, organisation and class of a speaker, from the words beside the name here and, for a short later mention,
 * from where the text told them first. Call in text order.
 */
export function speakerFacts(context: ReadingContext, speaker: Speaker): SpeakerFacts {
  let told = TOLD.get(context);
  if (told === undefined) {
    told = new Map();
    TOLD.set(context, told);
  }
  const here = {
    affiliation: affiliationOf(context, speaker),
    sourceClass: classOf(context, speaker),
    roleTime: timeOf(speaker),
  };
  const before = told.get(speaker.id);
  const isShort = (speaker.roles ?? []).length === 0;
  const kept = before === undefined || !isShort ? mergeFacts(here, before) : before;
  if (speaker.id.startsWith('per:')) told.set(speaker.id, kept);
  return {
    ...kept,
    role: roleAsWritten(context, speaker),
    weight: kept.sourceClass === 'unattributed' ? 0 : 1,
  };
}

type Kept = Pick<SpeakerFacts, 'affiliation' | 'sourceClass' | 'roleTime'>;

function mergeFacts(here: Kept, before: Kept | undefined): Kept {
  return before === undefined
    ? here
    : {
        affiliation: here.affiliation ?? before.affiliation,
        sourceClass: here.sourceClass,
        roleTime: here.roleTime ?? before.roleTime,
      };
}

/** Former where every role written here is; current where one is marked so. */
function timeOf({ roles = [] }: Speaker): SpeakerFacts['roleTime'] {
  if (roles.some(({ time }) => time === 'current')) return 'current';
  return roles.length > 0 && roles.every(({ time }) => time === 'former') ? 'former' : null;
}

/** The roles as the text has them, each with the word that marks its time. */
function roleAsWritten({ text, view }: ReadingContext, { role, roles = [] }: Speaker): string | null {
  if (!roles.some(({ time }) => time !== null)) return role;
  const written = roles.map(({ start, end }) => {
    const from = view.toView(start);
    const lead = MARKER.exec(view.folded.slice(Math.max(0, from - 10), from))?.[0] ?? '';
    const whole = view.toSource(from - lead.length, view.toView(end));
    return text.content.slice(whole.start, whole.end);
  });
  return written.join(/[\u3400-\u9fff]/.test(role ?? '') ? '、' : ', ');
}

function classOf(context: ReadingContext, { id, party, asWritten, span, roles = [] }: Speaker): SourceClass {
  const kind = id.slice(0, id.indexOf(':'));
  if (id === 'src:unattributed') return 'unattributed';
  if (kind === 'side') return roles.length > 0 ? 'official-named' : 'party';
  if (kind === 'doc')
    return party !== null ? 'party' : context.about.kind === null ? 'unattributed' : 'press';
  if (kind === 'out') return 'press';
  const written = span ? context.folded(span) : asWritten.toLowerCase();
  if (kind === 'anon') {
    if (/media|press/.test(id)) return 'press';
    return OFFICIAL.test(id) ? 'official-unnamed' : 'anonymous';
  }
  if (kind === 'org' && context.lexicon.get('organisation', id)?.civil === true) return 'expert';
  if (kind === 'org') return party === null && EXPERT.test(written) ? 'expert' : 'official-named';
  if (party !== null) return 'official-named';
  const all = [...(span ? [span] : []), ...roles];
  const ranks = all.flatMap((one) => context.hits('title', one).map((hit) => hit.entry.rank));
  const isFormer = roles.length > 0 && roles.every(({ time }) => time === 'former');
  if (isFormer || ranks.includes('expert') || EXPERT.test(written)) return 'expert';
  if (all.some((one) => EXPERT.test(context.folded(one)))) return 'expert';
  return ranks.length > 0 ? 'official-named' : 'expert';
}
