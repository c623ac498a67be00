import { englishDate } from './dates.ts';
import type { InsideWording } from './inside-wording.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What one account shows by itself, in English. */
export const englishInside: InsideWording = {
  discrepancy: {
    interval: 'Days stated and days counted',
    'vague-interval': 'A rough length of time and the days counted',
    duration: 'How long it lasted',
    weekday: 'A weekday and its date',
    offset: 'How long after it came',
    sum: 'A total and its parts',
    figure: 'One act, two figures',
    'event-date': 'The day of one event',
    'quotation-form': 'One quotation in several wordings',
    'quotation-venue': 'Where the same words were said',
    'quotation-object': 'What the same words are about',
    initiator: 'Who asked for the exchange',
    scope: 'What was discussed',
    silence: 'Silent, and quoted on it',
    status: 'Planned or done',
    'instrument-status': 'Signed or issued',
    'publication-order': 'Who published first',
    tone: 'A heading and the text under it',
    channel: 'A call or a meeting',
    level: 'At which level they spoke',
    'name-form': 'One name in two forms',
    role: 'One person in two posts',
    holder: 'A name and a role that do not go together',
    affiliation: 'One person at two institutions',
    enumeration: 'Points announced and points made',
    exhibit: 'A table or figure that is not there',
    'uncited-source': 'Named as a source and not listed',
    'unused-citation': 'Listed as a source and not used',
    'early-source': 'Sources older than the exchange',
    masked: 'Masked addresses or words',
    'unsupported-speaker': 'Experts without a source',
    unattributed: 'Claims that nobody answers for',
    'quotation-marks': 'Quotation marks that quote nobody',
    script: 'Characters of the other script',
    punctuation: 'Punctuation of the other width',
    boilerplate: 'Captions and notices',
  },
  class: { conflict: 'cannot all hold', gap: 'missing', caution: 'may mislead' },
  told: (discrepancy, kind) => `${discrepancy} (${kind}):`,
  between: '·',
  counted: {
    'elapsed-days': (value) => `${count(Number(value), 'day', 'days')} elapsed`,
    'inclusive-days': (value) => `${value} if both end days are counted`,
    sum: (value) => `the parts make ${value}`,
    difference: (value) => `the difference is ${value}`,
    weekday: (value) => `that day is a ${value[0]?.toUpperCase() ?? ''}${value.slice(1)}`,
    'exchange-day': (value) => `the exchange was on ${englishDate(value)}`,
  },
  counting: (values) => `(counted: ${values.join('; ')})`,
  judged: (party, { positive, negative, breaches, motives }) =>
    [
      `${party} with ${count(positive, 'word', 'words')} of praise and ${negative} of blame`,
      breaches > 0 ? count(breaches, 'breach told as a fact', 'breaches told as facts') : '',
      motives > 0 ? count(motives, 'aim imputed', 'aims imputed') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  balance: (judged, tilt, n) =>
    `In its own voice, beside what it quotes, this text judges ${judged.join('; ')}. ${tilt === null ? 'The words are balanced' : `The words favour ${tilt}`} (n\u00a0=\u00a0${n}).`,
};
