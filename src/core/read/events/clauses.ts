import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import { eventWordIn } from './event-words.ts';

/** Where a second thing may be told without a mark that ends a clause. */
const TURNS = soughtAll({
  en: /,? (?=(?:where|when|who (?:last |also |had )?(?:spoke|met|talked|conferred|held)|during which|after which|before which|(?:after|before|since) (?:the|their|its|his|her|both|[a-z]+'s) [^,;]{0,40}(?:met|spoke|meet|visited)) )|(?<=, who [^,]{6,80}), (?=(?:will|are|is|plan|expect|agreed|had|have)(?![a-z]))|,? (?:and|but|before|then) (?=(?:then |later |also )?(?:i|we|he|she|they)(?:'ll|'ve)? )|,? and (?=(?:then |later |also |will |is due to |are due to |is to |are to |was to )?(?:met|meet|meets|spoke|signed|sign|visited|visit|held|hold|travel|travelled|flew|fly|invited|attended|concluded)(?![a-z]))/g,
  zh: /(?<=[^,;。]{6})(?:并(?!未|没|非|不)|随后|之后|后)(?=(?:将|已|又|还|在|与|同|和|于)?[^,;。]{0,16}(?:会见|会晤|会谈|通电话|通话|签署|访问|举行|邀请))/g,
});

/** A clause of its own, whatever the one before it tells. */
const ASIDE = /^(?:where|when|who|during|after|before|since)(?![a-z])/;

/** Kinds that one clause may tell two of. */
const CONTACTS: ReadonlySet<string> = new Set([
  'consult-call',
  'consult-meeting',
  'visit',
  'invite',
  'sign',
  'agree',
]);

/**
 * The parts of a clause that each tell a contact: "concluded a visit to A, where she met B", "I spoke to him and will
 * see him on Friday". A clause with one contact, or none, is left whole.
 */
export function contactClauses(statement: Statement): readonly Statement[] {
  const { text, frame, start } = statement;
  const whole = matchesWithin(frame, text, TURNS[frame.language]);
  if (whole.length === 0) return [statement];
  const parts: Statement[] = [];
  let from = 0;
  for (const { index, 0: mark } of whole) {
    const cut = frame.language === 'zh' ? index : index + mark.length;
    const isAside = ASIDE.test(text.slice(cut, cut + 14));
    if (!isContact(text.slice(cut), statement)) continue;
    if (!isAside && !isContact(text.slice(from, cut), statement)) continue;
    parts.push(part(statement, start + from, start + cut, parts.at(-1)));
    from = cut;
  }
  if (parts.length === 0) return [statement];
  parts.push(part(statement, start + from, start + text.length, parts.at(-1)));
  return parts;
}

function isContact(text: string, { frame }: Statement): boolean {
  const word = eventWordIn(frame, text, frame.language);
  return word !== null && CONTACTS.has(word.kind);
}

function part(whole: Statement, start: number, end: number, previous: Statement | undefined): Statement {
  const text = whole.frame.text.slice(start, end);
  return { ...whole, start, end, text, previous: previous ?? whole.previous };
}
