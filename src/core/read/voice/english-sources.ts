import { type Actor, actor } from '../actors/actor.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';
import { partStart } from './english-inverted.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

/** What may stand between "according to" and the name: "according to law" and "to the plan" name nobody. */
const DOCUMENT =
  /^(?:(?:an?|the|one|two|several|[a-z]+'s) )?(?:[a-z0-9-]+ ){0,8}(?:seen|obtained|reviewed|viewed|read|published|quoted|cited|carried|released|posted|circulated|collected|compiled|gathered|provided|supplied|issued|tracked|kept) by (?:the )?$/;

const NAMED_SOURCE =
  /^(?:(?:the|an?|one|two|some|several|unnamed|senior|former|state|local|official|data|figures|people|sources|reports?|readout|account|statement|text|version|news|agency|survey|surveys|study|studies|poll|polls|analysis|research|estimates?|statistics|filing|tally|transcript|communique|from|by|in|of|issued|released|published) )*$/;

/** What opens the name of a source. */
const SOURCE = sought(
  /(?<![a-z])(?:according to |(?:in the (?:opinion|view|estimation|judge?ment|reading|telling|eyes|assessment|words)|by the (?:own )?(?:count|reckoning|tally|calculations?|estimates?|admission)) of (?=[a-z]))/g,
);

/** "According to X," and ", according to X". */
export function accordingTo(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  const found: Attribution[] = [];
  for (const { index: at, 0: opening } of matchesWithin(clauses.frame, text, SOURCE)) {
    const from = at + opening.length;
    const word =
      /^(?:him|her|them|it|the (?:minister|ministry|spokes[a-z]+|official|statement|readout))(?=[,. ]|$)/.exec(
        text.slice(from, from + 24),
      )?.[0];
    const named = clauses.actors.find(
      (one) =>
        one.start >= from &&
        ((one.start - from <= 40 && NAMED_SOURCE.test(text.slice(from, one.start))) ||
          (one.start - from <= 90 && DOCUMENT.test(text.slice(from, one.start)))),
    );
    // Inside quotation marks it is one of the words.
    if (enclosing(clauses.enclosed, at)?.kind === 'quote') continue;
    // "the China Chamber of Commerce" names no country.
    const subject = named ?? (word === undefined ? undefined : pointed(word, from));
    if (!subject || isGoingOn(clauses, subject.end)) continue;
    const lead = text.slice(0, at).trimEnd();
    const opens =
      lead === '' ||
      /(?:;|but|and|while|^[^,;.]{2,50}:)$/.test(lead) ||
      (lead.length < 60 && /[—–-]$/.test(lead));
    const cited = citedBehind(clauses, subject.end);
    const end = (cited ?? subject).end;
    const comma = text.indexOf(',', end + (DESCRIBED.exec(text.slice(end, end + 180))?.[0].length ?? 0));
    found.push({
      start: at,
      subject: cited ?? subject,
      kind: 'named',
      carriers: cited ? [subject] : [],
      cue: { start: at, end: from - 1, verb: 'according-to' },
      entry: { act: 'assert', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: opens ? (comma < 0 ? subject.end : comma + 1) : partStart(clauses, at),
      position: opens ? 'before' : 'after',
      contrast: false,
      companions: [],
    });
  }
  return found;
}

/**
 * "X, according to the readout, said …": the source between the speaker and the verb passes on what X says, and the
 * name before it is no words of its own.
 */
export function withSourcesBeside(clauses: Clauses, found: readonly Attribution[]): readonly Attribution[] {
  const { text } = clauses.frame;
  let rest = found;
  for (const source of found) {
    if (source.position !== 'after' || source.subject === null || !PASSES_ON.has(source.cue.verb)) continue;
    const told = rest.find(
      ({ subject, cue, position }) =>
        subject !== null &&
        position === 'before' &&
        subject.end <= source.start &&
        cue.start > source.cue.end &&
        /^, ?$/.test(text.slice(subject.end, source.start)) &&
        BESIDE.test(text.slice(source.cue.end, cue.start)) &&
        (source.cue.verb === 'according-to' || /^, /.test(text.slice(source.cue.end))),
    );
    if (told === undefined && source.cue.verb !== 'according-to') continue;
    if (told === undefined) {
      const beside = behindName(clauses, source);
      rest = rest.map((one) => (one === source ? beside : one));
      continue;
    }
    const carriers = [source.subject, ...source.carriers, ...told.carriers];
    rest = rest.flatMap((one) => (one === source ? [] : one === told ? [{ ...told, carriers }] : [one]));
  }
  return rest;
}

/** "X, according to the readout, will visit": what is told stands behind the source, and not the name before it. */
function behindName({ frame, actors }: Clauses, source: Attribution): Attribution {
  const { text } = frame;
  const comma = text.indexOf(',', source.subject?.end ?? source.cue.end);
  const name = actors.find((one) => /^, ?$/.test(text.slice(one.end, source.start)));
  const opens = name !== undefined && /^(?:the |but |and |["“])?$/.test(text.slice(0, name.start));
  return (opens || isNameOnly(frame, source.start)) && comma > 0 && comma < text.length - 3
    ? { ...source, position: 'before', content: comma + 1 }
    : source;
}

/** Whether only a name of capitalised words, or one word, stands before a comma at the start of a sentence. */
function isNameOnly(frame: Clauses['frame'], end: number): boolean {
  const words = /^(?:[a-z.'’-]+ ){0,3}[a-z.'’-]+(?=, ?$)/.exec(frame.text.slice(0, end))?.[0].split(' ');
  let at = 0;
  return (
    words?.every((word) => {
      at += word.length + 1;
      return frame.isCapital(at - word.length - 1);
    }) === true
  );
}

const PASSES_ON: ReadonlySet<string> = new Set(['according-to', 'say', 'report']);

const BESIDE = /^[^;:“”"]{0,90},(?: [a-z]+ly| also| then| later| had| has)* $/;

/** "According to him", "according to the ministry". */
function pointed(word: string, start: number): Actor {
  const isHim = /^(?:him|her|the (?:minister|spokes[a-z]+|official))$/.test(word);
  const pronoun = isHim ? 'third' : word === 'them' ? 'third-plural' : 'thing';
  return actor({ kind: 'pronoun', id: null, start, end: start + word.length, pronoun });
}

/** Behind the name of a source, what describes it up to the comma before its words. */
const DESCRIBED =
  /^, (?:which|who|whose|based|headquartered|(?:an?|the) [a-z -]{0,40}?(?:tank|consultancy|group|firm|body|charity|agency|daily|newspaper|institute|association|union|company|bank|broadcaster|official|minister))(?![a-z])[^,;“”"]{0,150}(?=,)/;

/** ", X reported, citing Y": Y, whose words X passes on. */
export function citedBehind({ frame: { text }, actors }: Clauses, end: number): Actor | null {
  const cites = CITES.exec(text.slice(end, end + 90));
  if (cites === null) return null;
  const from = end + cites[0].length;
  return actors.find((one) => one.start <= from + 4 && one.end > from) ?? null;
}

/** "The paper said …, quoting an aide.": whose words a report passes on, told at the end of the sentence; `null` for nobody. */
export function citedAtEnd(
  { frame: { text }, actors }: Clauses,
  cueEnd: number,
): { readonly cited: Actor; readonly start: number } | null {
  const match = /, (?:citing|quoting) (?:the )?(?=[a-z])[^,;:“”"]{2,90}$/.exec(text);
  if (match === null || match.index <= cueEnd) return null;
  const cited = actors.find((one) => one.start > match.index && one.kind !== 'outlet');
  return cited === undefined || cited.start - match.index > 30 ? null : { cited, start: match.index };
}

/** "Kaland said on Monday through its trade minister, X, that": the person through whom a side speaks. */
export function throughWhom({ frame: { text }, actors }: Clauses, end: number): Actor | null {
  const through = /^(?: (?:on |late |early )?[a-z]+day)?,? (?:through|via|by the mouth of) /.exec(
    text.slice(end, end + 40),
  );
  if (through === null) return null;
  const from = end + through[0].length;
  const one = actors.find((each) => each.kind === 'person' && each.end > from);
  return one !== undefined &&
    one.headStart - from < 60 &&
    !/[;:]| that /.test(text.slice(from, one.headStart))
    ? one
    : null;
}

/** "Quoting a diplomat who asked not to be named, the agency reported that …": whose words the subject passes on. */
export function citedBefore({ frame: { text }, actors }: Clauses, subjectStart: number): Actor | null {
  const opening = /^(?:but |and )?(?:quoting|citing) (?:the |an? )?/.exec(text)?.[0];
  if (opening === undefined || !/, (?:the )?$/.test(text.slice(0, subjectStart))) return null;
  const cited = actors.find((one) => one.start <= opening.length && one.end > opening.length);
  return cited !== undefined && cited.end < subjectStart && cited.kind !== 'outlet' ? cited : null;
}

/** Between a verb of saying and whoever is cited, with when and where at most. */
const CITES =
  /^(?: (?:on |late |early )?[a-z]+day| in [a-z ]{1,30}| earlier)?, (?:which |who )?(?:has |had )?(?:citing|quoting|cited|quoted)(?: what it called)? /;

/** Whether a capitalised word goes on with a name that was taken to end here. */
function isGoingOn({ frame }: Clauses, end: number): boolean {
  return frame.text[end] === ' ' && /[a-z]/.test(frame.text[end + 1] ?? '') && frame.isCapital(end + 1);
}

/** What follows the name in "As X aptly put it,", folded. */
const TOLD =
  /^(?: [a-z]+ly| also| once| later| recently| himself| herself| itself)?,? (?:put|puts|described|describes|noted|notes|said|says|explained|argued|observed|warned|wrote|writes|pointed out|remarked|told [a-z]+|(?:used|liked|likes|is fond) (?:to say|of saying)|would say)(?: it| this| them)?(?: (?:in|on|at|to|last|this|earlier|yesterday) [a-z ]{1,40}| recently| earlier)?, /;

/** "As X aptly described it, …": the words that follow are X's. */
export function asTold({ frame: { text }, actors }: Clauses): Attribution[] {
  const lead = /^(?:and |but |or )?(?:just )?as (?:the )?(?:late )?/.exec(text)?.[0].length;
  if (lead === undefined) return [];
  const subject = actors.find((one) => one.start <= lead && lead < one.end);
  const told = subject ? TOLD.exec(text.slice(subject.end)) : null;
  if (!subject || !told) return [];
  const end = subject.end + told[0].length;
  return [
    {
      ...PLAINLY_TOLD,
      start: 0,
      subject,
      cue: { start: subject.end + 1, end: end - 2, verb: 'say' },
      content: end,
      position: 'before',
    },
  ];
}
