import type { PersonEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import { headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import { familyNamesIn } from './family-names.ts';

/** A sentence as patterns see it: who is named stands there by kind, so that a pattern holds for every party. */
export interface Shape {
  /** As long as the folded sentence, in small letters; `P`, `H`, `N` and `L` stand for names. */
  readonly text: string;
  readonly folded: FoldedSpan;
}

/** Offices that head a state or a government, by the English name that a lexicon gives them. */
const HEADS =
  /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Supreme Leader|General Secretary|Taoiseach)(?! of the (?:European Commission|Commission|Council|Senate|Assembly))/;

/** Replaces names by a letter for their kind, one for each character. */
export function shapeOf(context: ReadingContext, sentence: Sentence): Shape {
  const folded = foldSpan(context, sentence, sentence.language);
  const lower = folded.text.toLowerCase();
  let text = lower.length === folded.text.length ? lower : folded.text;
  const put = (start: number, end: number, letter: string) => {
    const from = folded.at(start);
    const to = folded.at(end);
    text = text.slice(0, from) + letter.repeat(to - from) + text.slice(to);
  };
  for (const hit of context.hits('place', sentence)) put(hit.start, hit.end, 'L');
  for (const hit of context.hits('person', sentence))
    put(hit.start, hit.end, isHead(hit.entry as PersonEntry) ? 'H' : 'N');
  for (const hit of context.hits('party', sentence)) put(hit.start, hit.end, 'P');
  if (sentence.language === 'en')
    for (const { start, end, person } of familyNamesIn(context, peopleOf(context), folded.text))
      text = text.slice(0, start) + (isHead(person) ? 'H' : 'N').repeat(end - start) + text.slice(end);
  if (PRONOUN.test(text) && isOfAHead(context, sentence))
    text = text.replace(sentence.language === 'zh' ? HE_ZH : HE_EN, (pronoun) => 'H'.repeat(pronoun.length));
  return { text: sentence.language === 'zh' ? withAbbreviations(context, text) : text, folded };
}

const PRONOUN = /\b(?:he|she)\b|[他她]/;
const HE_EN = /(?<![a-z])(?:he|she)(?![a-z])/g;
const HE_ZH = /(?<!其)[他她](?!们|国|人|方|日|乡)/g;

/** How far before a sentence somebody may be named to whom its "he" refers. */
const REACH = 300;
const people = new WeakMap<ReadingContext, readonly Hit<'person'>[]>();

function peopleOf(context: ReadingContext): readonly Hit<'person'>[] {
  let all = people.get(context);
  if (all === undefined) {
    all = context.hits('person', { start: 0, end: context.text.content.length });
    people.set(context, all);
  }
  return all;
}

/** Whether "he" is the head of a government: the person named last before the sentence. */
export function isOfAHead(context: ReadingContext, { start }: Sentence): boolean {
  const all = peopleOf(context);
  const last = all[headLength(all, (hit) => hit.end <= start) - 1];
  return last !== undefined && start - last.end < REACH && isHead(last.entry as PersonEntry);
}

function isHead(person: PersonEntry): boolean {
  return person.roles.some(({ title }) => HEADS.test(title));
}

const expressions = new WeakMap<ReadingContext, RegExp | null>();

/**
 * One character for a party of the exchange counts in compounds that nothing else means: 赴诺, 诺萨关系, 萨产钢材.
 * The lexicon finds it only beside characters that it knows.
 */
function withAbbreviations(context: ReadingContext, text: string): string {
  const expression = abbreviationsOf(context);
  return expression === null ? text : text.replace(expression, (words) => 'P'.repeat(words.length));
}

/** 佩方 shows that 佩 is short for the party. */
const OF_SIDE = /^([\u4e00-\u9fff])[方国]$/;

function formOf(one: string | { readonly text: string }): string {
  return typeof one === 'string' ? one : one.text;
}

function abbreviationsOf(context: ReadingContext): RegExp | null {
  const known = expressions.get(context);
  if (known !== undefined) return known;
  const characters = context.about.parties
    .flatMap((id) => {
      const party = context.lexicon.get('party', id);
      return [
        ...(party?.abbreviations ?? []).map(formOf).filter((one) => /^[\u4e00-\u9fff]$/.test(one)),
        ...(Array.isArray(party?.forms.zh) ? party.forms.zh : [])
          .map(formOf)
          .flatMap((one) => OF_SIDE.exec(one)?.[1] ?? []),
      ];
    })
    .join('');
  const any = `[${characters}]`;
  const expression =
    characters === ''
      ? null
      : new RegExp(
          `(?<=[访赴对驻抵涉输同与在从来P])${any}(?!${any})|${any}{2}(?=双|两|关|经|贸|元|领|之|间|外)|${any}(?=方|国|企|产|资|籍|媒|造|P)`,
          'g',
        );
  expressions.set(context, expression);
  return expression;
}
