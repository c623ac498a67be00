import type { Act, ActWord, KindWord } from './words.ts';

/** A measure and what is done to it, at local offsets of one sentence. */
export interface Link {
  readonly kind: KindWord;
  /** `null` where the words only name the measure. */
  readonly act: Act | null;
  /** What is itself extended or ended: the suspension of 延长暂停. */
  readonly inner: Act | null;
  /** The words of the act; those of the kind where there is no act. */
  readonly head: { readonly start: number; readonly end: number };
  /** The innermost verb, after which its object stands. */
  readonly verbEnd: number;
  readonly start: number;
  readonly end: number;
  /** The subject of the verb suffers it: "tariffs were suspended". */
  readonly isPassive: boolean;
  /** A clause or participle behind the measure tells the act, and says which measure is meant: "the duty that A imposed". */
  readonly isRelative: boolean;
  /** The measure is named earlier, and goes on: "and will retain the remaining 10 percent". */
  readonly isCarried: boolean;
}

/** Verbs that take another act as what they act upon. */
const OUTER: ReadonlySet<Act> = new Set(['suspend', 'extend', 'remove', 'resume', 'retain']);

/** Whether an act can stand over another one. */
export function isOuter(act: Act): boolean {
  return OUTER.has(act);
}

/** The link of a kind with an act and the acts over it, outermost last. */
export function linked(
  kind: KindWord,
  chain: readonly ActWord[],
  also: Partial<Pick<Link, 'isPassive' | 'isCarried' | 'isRelative' | 'inner'>> = {},
): Link {
  const outer = chain.at(-1) as ActWord;
  const under = chain.length > 1 ? (chain.at(-2) as ActWord).act : null;
  const inner = also.inner ?? under;
  // Ending a suspension puts the measure back.
  const act = outer.act === 'remove' && inner === 'suspend' ? 'resume' : outer.act;
  const isCarried = also.isCarried === true;
  const words = isCarried ? chain : [...chain, kind];
  return {
    kind,
    act,
    inner: (inner === 'suspend' && act !== 'resume') || (inner === 'ban' && kind.isFlow) ? inner : null,
    head: { start: outer.start, end: outer.end },
    verbEnd: (chain[0] as ActWord).end,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
    isPassive: also.isPassive === true,
    isRelative: also.isRelative === true,
    isCarried,
  };
}

/** A measure that the words name, without an act upon it. */
export function named(kind: KindWord): Link {
  const { start, end } = kind;
  return {
    kind,
    act: null,
    inner: null,
    head: { start, end },
    verbEnd: start,
    start,
    end,
    isPassive: false,
    isRelative: false,
    isCarried: false,
  };
}
