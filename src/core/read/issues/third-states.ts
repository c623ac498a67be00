import type { Finding } from '../../evidence/finding.ts';
import type { ReadingContext } from '../context.ts';
import type { UtteranceValue } from '../values.ts';

/** Words for the exchange and for those who hold it, where neither of them is named. */
const EXCHANGE =
  /两国|双方|两个(?:国家|大国|邻国)|两边|休战|协议|协定|会晤|会谈|谈判|争端|争吵|(?<![a-z])(?:two (?:countries|sides|governments|neighbou?rs|powers|capitals)|both (?:sides|countries|governments)|truce|talks|deal|accord|agreement|quarrel|dispute|summit)(?![a-z])/;

/**
 * Whether officials of a state that is no party of an exchange between two say something of it; what it says of its
 * own dealings with one of the two is none.
 */
export function isOfThirdState(
  context: ReadingContext,
  { value, evidence }: Finding<UtteranceValue>,
): boolean {
  const { parties } = context.about;
  const { party, speaker, sourceClass } = value;
  if (parties.length !== 2 || party === null || parties.includes(party)) return false;
  if (!speaker.startsWith('side:') && sourceClass !== 'party' && !sourceClass.startsWith('official'))
    return false;
  const { start, end } = evidence[0];
  const named = new Set(context.hits('party', { start, end }).map((hit) => hit.entry.id));
  return (
    parties.every((one) => named.has(one)) || EXCHANGE.test(context.folded({ start, end }).toLowerCase())
  );
}
