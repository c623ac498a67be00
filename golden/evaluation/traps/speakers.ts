import { type FindingOf, findingsOf } from '../../../src/core/read/reading.ts';
import { foldText } from '../folded.ts';
import { isOutlet } from './outlets.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

type Utterance = FindingOf<'utterance'>['value'];

/** The utterances of a case in text order. */
export function utterancesOf({ reading }: TrapCase): readonly Utterance[] {
  return findingsOf(reading, 'utterance').map(({ value }) => value);
}

/** What a person wants to see of an utterance. */
export function shown({ speaker, speakerAsWritten, party, act, mode, chain, said }: Utterance): unknown {
  return { speaker, speakerAsWritten, party, act, mode, chain, said };
}

/**
 * The sides that speak, in order. A side may say several things before the other does, so that a run of one side
 * may be longer than expected and must not be shorter.
 */
export const speakers: Check = (expected, one) => {
  const wanted = expected as readonly string[];
  const found = utterancesOf(one);
  const sides = found.map(({ party }) => party?.toLowerCase() ?? 'none');
  return verdict(
    runs(sides).join() === runs(wanted).join() && sides.length >= wanted.length,
    found.map(shown),
  );
};

function runs(list: readonly string[]): readonly string[] {
  return list.filter((item, at) => item !== list[at - 1]);
}

/** How the utterances judge, one by one where a list is expected, or at least one of them. */
export const stance: Check = (expected, one) => {
  const found = utterancesOf(one);
  const judged = found.map((value) => value.stance).filter((value) => value !== null);
  const right = Array.isArray(expected)
    ? runs(judged).join() === runs(expected as readonly string[]).join()
    : judged.includes(expected as (typeof judged)[number]);
  return verdict(right, found.map(shown));
};

/** Whose view 双方 or "both sides" gives. */
export const both: Check = (expected, one) => {
  const wanted = (expected as readonly string[]).map((side) => side.toUpperCase()).sort();
  const joint = one.reading.context.voices.voices.filter(({ holders }) => holders.length > 1);
  const right =
    joint.length > 0 && joint.every(({ holders }) => [...holders].sort().join() === wanted.join());
  return verdict(
    right,
    joint.map(({ holders, speaker }) => ({ speaker: speaker.asWritten, holders })),
  );
};

/** The utterance that a trap is about: the expected speaker's, or the one that stands deepest. */
export function theUtterance(one: TrapCase): Utterance | undefined {
  const found = utterancesOf(one);
  const { speaker: wanted } = one.trap.expected;
  const named = typeof wanted === 'string' ? found.find((value) => isSpeaker(value, wanted, one)) : undefined;
  return named ?? [...found].sort((a, b) => b.chain.length - a.chain.length)[0];
}

export const speaker: Check = (expected, one) => {
  const found = utterancesOf(one);
  const right = found.some((value) => isSpeaker(value, String(expected), one));
  return verdict(right, found.map(shown));
};

/** Surnames that traps use with 某, which has no Latin form of its own. */
const SURNAMES: Readonly<Record<string, string>> = {
  zhang: '张',
  wang: '王',
  li: '李',
  chen: '陈',
  liu: '刘',
  zhao: '赵',
  yang: '杨',
  zhou: '周',
  wu: '吴',
  sun: '孙',
};

/** Whether the speaker is the expected one: an id, somebody unnamed of a side, a name, or an office. */
function isSpeaker(value: Utterance, wanted: string, { reading }: TrapCase): boolean {
  if (value.speaker === wanted) return true;
  if (wanted.startsWith('anon:')) {
    const side = /^anon:(us|cn|[a-z]{2})_/.exec(wanted)?.[1];
    return value.speaker.startsWith('anon:') && (side === undefined || value.party?.toLowerCase() === side);
  }
  if (/^[a-z]+:/.test(wanted)) return false;
  const written = foldText(value.speakerAsWritten);
  const name = wanted.toLowerCase();
  if (written.includes(name)) return true;
  const surname = SURNAMES[name];
  if (surname !== undefined) return written.includes(`${surname}某`);
  return reading.context.lexicon.data.title.some(
    ({ label, forms }) =>
      label.en.toLowerCase().includes(name) &&
      !('none' in forms.zh) &&
      forms.zh.some((form) => written.includes(foldText(typeof form === 'string' ? form : form.text))),
  );
}

/** Carriers between the text and the speaker. Somebody unnamed is known by being unnamed. */
export const chain: Check = (expected, one) => {
  const found = theUtterance(one);
  const wanted = expected as readonly string[];
  const right =
    found?.chain.length === wanted.length &&
    wanted.every((carrier, at) => {
      const got = found.chain[at] ?? '';
      return carrier.startsWith('anon:')
        ? got.startsWith('anon:')
        : got === carrier || isOutlet(got, carrier);
    });
  return verdict(right, found && shown(found));
};

export const mode: Check = (expected, one) => {
  const found = theUtterance(one);
  return verdict(found?.mode === expected, found && shown(found));
};

export const act: Check = (expected, one) => {
  const found = theUtterance(one);
  return verdict(found?.act === expected, found && shown(found));
};

/** The outlet that carries an interview: named with it, and not its speaker. */
export const outlet: Check = (expected, one) => {
  const found = theUtterance(one);
  const named = findingsOf(one.reading, 'mention').some(
    ({ value }) => value.type === 'outlet' && isOutlet(value.entity ?? '', String(expected)),
  );
  const isCarrier = found?.chain.some((id) => isOutlet(id, String(expected))) ?? false;
  const isSpeakerOutlet = found?.speaker.startsWith('out:') ?? false;
  return verdict(found !== undefined && (named || isCarrier) && !isSpeakerOutlet, found && shown(found));
};

/** Speech acts in text order, of whatever was read as said. */
export const acts: Check = (expected, one) => {
  const found = utterancesOf(one);
  return verdict(found.map((value) => value.act).join() === (expected as string[]).join(), found.map(shown));
};

/** `unattributed`: somebody says so, and the text does not tell who. */
export const sourceClass: Check = (expected, one) => {
  const found = utterancesOf(one);
  return verdict(
    found.some((value) => value.speaker === `src:${expected}`),
    found.map(shown),
  );
};

/** A weight of zero: what is said counts for no side. */
export const weight: Check = (expected, one) => {
  if (expected !== 0) return 'no reader yet';
  const found = utterancesOf(one);
  return verdict(
    found.length > 0 && found.every(({ party, holders }) => party === null && holders.length === 0),
    found.map(shown),
  );
};

/** What the first or second thing said does: it denies, or only has nothing to tell. */
export function nthAct(at: number): Check {
  return (expected, one) => {
    const found = utterancesOf(one);
    return verdict(found[at]?.response === expected, found.map(shown));
  };
}

export const polarity: Check = (expected, one) => {
  const found = theUtterance(one);
  return verdict(found?.polarity === expected, found && { ...found });
};

/** `resolved`: the words end a state that they take for given. */
export const resolved: Check = (expected, one) => {
  if (expected !== 'resolved') return 'no reader yet';
  const found = utterancesOf(one);
  return verdict(
    found.some(({ cessation }) => cessation !== null),
    found.map(shown),
  );
};

export const byForce: Check = (expected, one) => {
  const found = utterancesOf(one).map(({ cessation }) => cessation);
  return verdict(found.length > 0 && found.every((force) => force === expected), found);
};

/** Whether the state is said to have ended, and not only that it should or will. */
export const factual: Check = (expected, one) => {
  const found = utterancesOf(one).map(({ cessation }) => cessation);
  return verdict(found.length > 0 && found.every((force) => (force === 'none') === expected), found);
};
