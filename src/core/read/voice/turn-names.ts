import type { ActedSentence } from '../actors/actors-of.ts';
import { isTranscribing } from '../actors/chinese-names.ts';
import { slug } from '../actors/identity.ts';
import type { NamingContext } from '../actors/pieces.ts';

/** Forms of address and offices before the name in a label. */
const ADDRESS =
  /^(?:mr|ms|mrs|dr|shri|smt|sir|madam|secretary|deputy|assistant|foreign|prime|minister|ambassador|president|premier|chancellor|spokesperson|spokesman|spokeswoman)\.? /;

/** A list of speakers, or a byline, names them in full near the top. */
const TOP = 4000;

/** Whether a label begins with an office: PRIME MINISTER LUND. */
export function isOffice(label: string): boolean {
  return ADDRESS.test(label) && /^(?!mr|ms|mrs|dr|shri|smt|sir|madam)[a-z]+ [a-z]/.test(label);
}

/** A name without the office that a Chinese label gives it: 发言人某某, 某某部长. */
export function bareName(label: string): string {
  return label
    .replace(/(?<=[\u3400-\u9fff·]{2})(?:回答|回应|答复|答道|答|说道|说)$/, '')
    .replace(
      /^(?:[\u3400-\u9fff]{0,8}(?:发言人|司长|局长|部长|外长|大使|总理|总统|主席|主任))(?=[\u3400-\u9fff]{2,3}$)/,
      '',
    )
    .replace(
      /(?<=^[\u3400-\u9fff]{2,3})(?:发言人|副?部长|外长|总理|总统|主席|副?主任|大使|司长|局长|先生|女士)$/,
      '',
    );
}

/** The office of whoever holds a briefing, before or behind the name in an English label. */
const SPOKESPERSON =
  /^(?:the )?(?:(?:official|chief|deputy|foreign ministry|ministry) )?spokes(?:person|man|woman),? (?=[a-z])|, (?:the )?(?:[a-z]+ ){0,3}spokes(?:person|man|woman)(?: [a-z ]{2,30})?$/;

/** An office behind the name in an English label: "Vera Lund, Foreign Secretary". Folded. */
const OFFICE_BEHIND =
  /, (?:the )?(?:[a-z'-]+ ){0,4}(?:secretary|minister|ambassador|envoy|commissioner|president|premier|chancellor|director(?: general)?|adviser|advisor|representative)(?: (?:of|for|to) [a-z &'-]{2,40})?$/;

/** Whether a folded label is a name with an office behind it. */
export function hasOfficeBehind(label: string): boolean {
  return OFFICE_BEHIND.test(label);
}

/** Whether a folded label is of a spokesperson by the office that it gives. */
export function isSpokespersons(label: string): boolean {
  return SPOKESPERSON.test(label);
}

export function nameIn(label: string): string {
  let rest = bareName(label.replace(SPOKESPERSON, '').replace(OFFICE_BEHIND, ''));
  for (let lead = ADDRESS.exec(rest); lead !== null; lead = ADDRESS.exec(rest))
    rest = rest.slice(lead[0].length);
  return rest;
}

/** The spokesperson who holds the briefing, as the text's top names one: 发言人某某主持例行记者会. */
export function spokespersonNamed({ view }: NamingContext): string | null {
  const top = view.folded.slice(0, TOP / 4);
  return HOST.exec(top)?.[1] ?? null;
}

/** The spokesperson whom the top of an English briefing names, as a slug: "Tao Mei, Spokesperson". */
export function englishHost({ text }: NamingContext): string | null {
  const match = HOST_EN.exec(text.content.slice(0, TOP / 4));
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? null : slug(name);
}

const HOST_EN =
  /(?:^|\n)(?:By |With )?(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}(?:[\p{Ll}'’-]+|\.)){1,3}), (?:the |Principal |Deputy |Ministry |Foreign |Department |Official |Chief |Government ){0,3}[Ss]pokes(?:person|man|woman)|[Ss]pokes(?:person|man|woman) (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}(?:[\p{Ll}'’-]+|\.)){1,3})(?=[\n,.;:’']| (?:held|hold|took|on|at|in|answers?)(?![a-z]))/u;

/** The spokesperson's name before what is done by him; one in three parts at most. */
const HOST =
  /发言人((?:[\u3400-\u9fff]{1,6}·){1,2}[\u3400-\u9fff]{1,8}?|(?!答|就|在|可[否能以]|[能会是应]否|会不会|有[何没无]|怎|如何|为何|将|应|也|还|曾|没有|不|请|并|又|则|未|方面|回[答应]|表示|例行|今|昨|对|谈|宣布|强调|重申|指出|称|说|办公室)[\u3400-\u9fff]{2,4}?)(?=主持|就|答|回答|举行|在|于|出席|表示|介绍|例行|[\s,。:0-9])/;

/** Whoever the text names in full with this family name. */
export function personCalled(
  named: readonly ActedSentence[],
  name: string,
): { id: string; party: string | null } | null {
  const key = slug(name);
  let bare: { id: string; party: string | null } | null = null;
  for (const { actors } of named)
    for (const { kind, id, party } of actors) {
      if (kind !== 'person' || id === null) continue;
      if (id.endsWith(`-${key}`) || id.startsWith(`per:${key}-`)) return { id, party };
      // The label itself names somebody by the family name alone.
      if (id === `per:${key}`) bare ??= { id, party };
    }
  return bare;
}

/** What an interview is introduced by. Folded. */
const INTERVIEWED =
  /(?:^|[^a-z])(?:spoke|speaks|talked|talks|sat down|sits down|answer(?:s|ed)|interview(?:s|ed)?|conversation|questions|asked)(?![a-z])|采访|专访|访谈|对话|对谈|接受/;

/**
 * Whoever the lines above the first label introduce as the one who answers: the one person whom they name, or the
 * first in the one sentence that tells of an interview.
 */
export function personInterviewed(
  named: readonly ActedSentence[],
  first: ActedSentence,
): { id: string; party: string | null } | null {
  const people = new Map<string, string | null>();
  let told: { id: string; party: string | null } | null = null;
  for (const { actors, frame } of named) {
    if (frame.sentence.start >= first.frame.sentence.start) break;
    const isTold = told === null && INTERVIEWED.test(frame.text);
    for (const { kind, id, party } of actors) {
      if (kind !== 'person' || id === null) continue;
      people.set(id, party);
      if (isTold) told ??= { id, party };
    }
  }
  const [only] = people;
  return told ?? (people.size === 1 && only ? { id: only[0], party: only[1] } : null);
}

/** The full name as a byline near the top gives it, as a slug; the name in the label where none does. */
export function fullName({ text }: NamingContext, name: string): string {
  const top = text.content.slice(0, TOP);
  const dotted = /([\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})*)·$/.exec(
    top.slice(0, Math.max(0, top.indexOf(`·${name}`) + 1)),
  )?.[1];
  if (dotted !== undefined) {
    let from = dotted.length;
    while (from > 0 && (isTranscribing(dotted[from - 1]) || dotted[from - 1] === '·')) from -= 1;
    return slug(`${dotted.slice(from)}·${name}`);
  }
  const family = name.charAt(0).toUpperCase() + name.slice(1);
  for (let at = top.indexOf(family); at >= 0; at = top.indexOf(family, at + 1)) {
    const given = GIVEN.exec(top.slice(Math.max(0, at - 30), at))?.[1];
    if (given !== undefined && !NO_GIVEN.test(given)) return slug(`${given} ${family}`);
    const behind = GIVEN_BEHIND.exec(top.slice(at + family.length, at + family.length + 40))?.[1];
    if (behind !== undefined) return slug(`${family} ${behind}`);
  }
  return slug(name);
}

/** A given name before the family name, and what stands there and is none. */
const GIVEN = /(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?) $/u;
const NO_GIVEN =
  /^(?:Mr|Ms|Mrs|Dr|[A-Z][a-z]*(?:[Ss]ecretary|[Mm]inister)|Secretary|Spokes[a-z]+|Minister|President|Ambassador|With|By|From|And|Deputy|Director|General|The|Press|Chancellor|Premier)$/;

/** The given names behind a family name that comes first, closed off or before an office or a verb. */
const GIVEN_BEHIND =
  /^ (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?)(?=[,;:(\n—–]|$| \(| (?:said|told|spokes|of|for|hold|held|took|brief|speak|answer|at|on|to)|['’]s)/u;
