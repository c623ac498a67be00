import { headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';

/** Issues of people abroad: a court that jails thieves of its own town brings none of them up. */
export function isOfAbroad(issue: string): boolean {
  return issue === 'detained-citizens';
}

/** Words that make somebody who is held a matter between states. */
const ABROAD = {
  en: /[PHL]|abroad|foreign|overseas|citizens?(?![a-z])|nationals?(?![a-z])|compatriots?|consul|embass|diplomat|ambassador|minist|president|prime minister|chancellor|leaders|capitals|governments|spokes|talks|negotiat|both sides|two sides|swap|exchange|hostage|exit ban|border|extradit|sailors?|seafarers?|crew|fishermen|journalists?|espionage|spy|wrongful|arbitrar|political prisoner/,
  zh: /[PHL]|外国|外籍|境外|海外|国外|公民|国民|同胞|侨|领事|使馆|使领|外交|大使|外长|部长|总统|总理|首相|主席|元首|政府|发言人|会谈|会晤|通话|磋商|谈判|双方|两国|换囚|换俘|交换|人质|出境|边境|引渡|海员|船员|渔民|记者|间谍|任意|不当/,
};
/** How far before a sentence a state may be named that its words go on with. */
const REACH = 300;

/**
 * Whether a sentence that tells of somebody who is held names nothing of another state, nor the text shortly before it.
 * @param shape the sentence as patterns see it
 */
export function isAtHome(context: ReadingContext, { start, language }: Sentence, shape: string): boolean {
  if (ABROAD[language].test(shape)) return false;
  const places = [
    ...context.hits('party', before(context, start)),
    ...context.hits('person', before(context, start)),
  ];
  return places.length === 0;
}

function before(context: ReadingContext, start: number): { start: number; end: number } {
  const { sentences } = context;
  const first = sentences[headLength(sentences, (one) => one.end <= start - REACH)];
  return { start: Math.min(first?.start ?? start, start), end: start };
}
