import { type Folded, matchesWithin, soughtAll } from '../sought/may-stand.ts';
import type { Act, ActWord, ClassOf, KindWord } from './words.ts';

/**
 * Verbs that say nothing of measures by themselves and do with the right noun: to give, to hold back and to demand are
 * acts upon a permit, to add and to lay on upon flights. A class holds what its verbs do to each sort of noun; which way
 * that helps follows from the polarity of the noun (`effectOf`). The classes are those of Levin, English Verb Classes
 * and Alternations: give (13.1), contribute (13.2), keep (15.2), order (60), put (9.1).
 */
interface VerbClass {
  /** Every form, as alternatives of a pattern. */
  readonly verbs: string;
  readonly does: readonly (readonly [sort: Sort, act: Act])[];
  /** What may stand between the verb and its noun: whoever gets it, and no preposition. */
  readonly gap: RegExp;
  /** What must stand behind the noun. */
  readonly behind?: RegExp;
}

/** Sorts of nouns by what can be done to them. */
type Sort = ClassOf['sort'];

const PERMITS: ReadonlySet<string> = new Set([
  'licence',
  'import-licence',
  'visa',
  'visa-free',
  'tariff-exclusion',
  'tariff-quota',
  'entry',
]);

/** Papers that are asked of those who come or send goods. */
const ENTRY: ReadonlySet<string> = new Set(['licence', 'import-licence', 'visa']);

/** What sort of noun a measure is named by. */
export function isOfSort({ entry, nature, isFlow, verb }: KindWord, sort: Sort): boolean {
  const id = entry.id.slice('measure-kind:'.length);
  if (verb !== undefined) return false;
  if (sort === 'seized') return id === 'vessel-seizure';
  if (nature === 'restriction') return false;
  if (sort === 'trade') return isFlow;
  if (sort === 'flights') return id === 'flights';
  if (sort === 'entry') return ENTRY.has(id);
  return PERMITS.has(id) && !isFlow;
}

const NO_PREPOSITION =
  "(?:(?!(?:on|about|at|in|with|from|by|over|as|up|out|back|away|to|into|notice|way|rise|reason|reasons|weight|details?|evidence|thought|advice|that|which|who|whether|how)(?![a-z]))[a-z0-9.,'%-]+ )";
/** Whoever gets it may be described: "gave makers in the north licences". */
const GETTER = new RegExp(`^ ${NO_PREPOSITION}{0,8}$`);
/** A licence to host games is none of trade. */
const TO_TRADE =
  /^(?! to (?!fish|sell|export|import|buy|ship|operate|mine|drill|carry|land|trawl|work|enter|cross|build|supply|harvest|fly|dock|[a-z]+(?:ian|ean|ese|ish|an|i) |[0-9]|two |three |four |five |six |seven |eight |nine |ten |its |the |their |all |more |some ))/;
const DIRECT =
  /^ (?:(?!(?:on|about|at|with|by|over|that|which|who|whether|how|its (?:reply|answer|decision|view))(?![a-z]))[a-z0-9.,'%-]+ ){0,5}$/;

const CLASSES = {
  GIVE: {
    verbs:
      'give|gives|gave|given|giving|hand|hands|handed|handing|accord|accords|accorded|hand over|handed over|let have|issue with|issued with|make available|made available|dispense|dispenses|dispensed|allot|allots|allotted|allotting|allocate|allocates|allocated|allocating|assign|assigns|assigned|assigning',
    does: [
      ['permit', 'grant'],
      ['flights', 'grant'],
    ],
    gap: GETTER,
    behind: TO_TRADE,
  },
  HOLD: {
    verbs:
      'hold back|holds back|held back|holding back|keep back|keeps back|kept back|keeping back|block|blocks|blocked|blocking',
    does: [['permit', 'suspend']],
    gap: DIRECT,
  },
  DEMAND: {
    verbs: 'demand|demands|demanded|demanding|insist on|insists on|insisted on|insisting on',
    does: [['entry', 'impose']],
    gap: /^ (?:(?!(?:that|on|about|to|the|its|their|his|her|more|these|those|they|it)(?![a-z]))[a-z0-9'-]+ ){0,3}$/,
    behind: /^ (?:from|of) /,
  },
  SUBJECT: {
    verbs: 'make|makes|made|making',
    does: [['entry', 'impose']],
    gap: /^ (?:(?!(?:that|which|who|is|are|was|were|and|but)(?![a-z]))[a-z0-9'-]+ ){1,8}(?:subject to|conditional on|dependent on) (?:an? |the )?(?:(?:export|import|prior|special|individual|government) )?$/,
  },
  COMPULSORY: {
    verbs: 'make|makes|made|making',
    does: [['entry', 'impose']],
    gap: DIRECT,
    behind: /^ (?:compulsory|mandatory|obligatory|a requirement|a condition)(?![a-z])/,
  },
  ADD: {
    verbs:
      'add|adds|added|adding|lay on|lays on|laid on|laying on|put on|puts on|putting on|open|opens|opened|opening|open up|opened up|launch|launches|launched|launching|start|starts|started|starting|begin|begins|began|begun|run|runs|ran|schedule|scheduled',
    does: [['flights', 'grant']],
    gap: DIRECT,
  },
  LICENSE: {
    verbs: 'licensed|licenced|licenses the|licensing the|licence the|license the',
    does: [['trade', 'grant']],
    gap: /^ (?:(?:the|all|some|new|further|more|direct|its|[0-9]+) ){0,3}$|^ $/,
  },
  TAKE: {
    verbs: 'take|takes|took|taking',
    does: [
      ['permit', 'remove'],
      ['flights', 'remove'],
    ],
    gap: DIRECT,
    behind: /^(?: (?:of|from|for) (?:[a-z0-9-]+ ){0,5}?[a-z-]+)? (?:away|back)(?![a-z])/,
  },
  RECEIVE: {
    verbs:
      'get|gets|got|getting|receive|receives|received|receiving|secure|secures|secured|securing|win|wins|won|winning',
    does: [['permit', 'grant']],
    gap: DIRECT,
    behind: TO_TRADE,
  },
  LOSE: {
    verbs: 'lose|loses|lost|losing|forfeit|forfeits|forfeited',
    does: [['permit', 'remove']],
    gap: /^ (?:(?:its|their|all|the|[0-9]+) ){1,2}(?:(?!and |or )[a-z-]+ ){0,2}$/,
  },
  ONLY: {
    verbs: 'only with|only under|only against|not without|except under|except with',
    does: [['entry', 'impose']],
    gap: /^ (?:an? |the )?(?:(?:export|import|prior|special|individual|government|state) ){0,2}$/,
  },
  RETURN: {
    verbs:
      'give back|gives back|gave back|given back|giving back|hand back|hands back|handed back|handing back|return|returns|returned|let go|lets go|letting go|free|frees|freed|freeing|release|releases|released|releasing|set free',
    does: [['seized', 'remove']],
    gap: DIRECT,
  },
  EMBARGO: {
    verbs: 'embargoed|embargoing|embargoes the|embargoes all|embargo the|embargo all',
    does: [['trade', 'ban']],
    gap: /^ (?:(?:the|all|any|further) ){0,2}$|^ $/,
  },
} as const satisfies Readonly<Record<string, VerbClass>>;

const OF_FORM = new Map<string, VerbClass[]>();
for (const one of Object.values<VerbClass>(CLASSES))
  for (const form of one.verbs.split('|')) OF_FORM.set(form, [...(OF_FORM.get(form) ?? []), one]);

const SOUGHT = soughtAll({
  VERBS: new RegExp(
    `(?<![a-z-])(?:${[...OF_FORM.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z-])`,
    'g',
  ),
});

/** The verbs of these classes in a folded English sentence that names a measure of a sort that they act upon. */
export function englishClassActs(folded: Folded, kinds: readonly KindWord[]): readonly ActWord[] {
  const sorts = (['permit', 'entry', 'flights', 'trade', 'seized'] as const).filter((sort) =>
    kinds.some((kind) => isOfSort(kind, sort)),
  );
  if (sorts.length === 0) return [];
  return matchesWithin(folded, folded.text, SOUGHT.VERBS).flatMap(({ 0: form, index }) =>
    (OF_FORM.get(form) ?? []).flatMap(({ does, gap, behind }) =>
      does
        .filter(([sort]) => sorts.includes(sort))
        .map(([sort, act]) => ({ act, of: { sort, gap, behind }, start: index, end: index + form.length })),
    ),
  );
}
