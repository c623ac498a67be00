import { plural } from './plural.ts';
import type { RecordWording } from './record-wording.ts';

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** What happened and what was done, in English. */
export const englishRecord: RecordWording = {
  byDay: (day) => `by ${day}`,
  between: (first, last) => `${beforeShared(first, last)} to ${last}`,
  year: (year) => year,
  season: (year, season) => `${SEASONS[season] ?? ''} ${year}`,
  days: (n) => plural(n, 'day'),
  daysFromTo: (least, most) => `${least} to ${most} days`,
  daysSoFar: (n) => `${plural(n, 'day')} so far`,
  inDays: (n) => (n === 0 ? 'today' : `in ${plural(n, 'day')}`),
  passedAgo: (n) => `passed ${plural(n, 'day')} ago, no extension known`,
  minutes: (n) => (n < 120 ? `+${n} min` : `+${Math.floor(n / 60)} h${n % 60 === 0 ? '' : ` ${n % 60} min`}`),
  workedOut: (day) => `${day} (worked out)`,
  andMore: (shown, n) => `${shown} and ${n} more`,
  exchangeName: (channel, date) => `${channel} of ${date}`,
  accountName: (party, date) => `${party} account of ${date}`,
  changed: (date, sides, kind) => [date, sides, lower(kind)].filter(Boolean).join(' '),

  rests: (texts, rows, day) =>
    `${plural(texts, 'text')} and ${plural(rows, 'row')} of tables, as known on ${day}.`,
  lastContact: (exchange, elapsed, inclusive) =>
    elapsed === 0
      ? `${capital(exchange)}, the day of this brief.`
      : `${capital(exchange)}: ${plural(elapsed, 'day')} ago (${inclusive} with both end days).`,
  phaseNow: (state, from, days, rule) =>
    `${capital(state)} since ${from}, ${plural(days, 'day')} so far. Rule: ${rule}.`,
  sinceThen: (exchange, n, shown) =>
    n === 0
      ? `No deed or contact is known since the ${exchange}.`
      : `${plural(n, 'deed or contact', 'deeds and contacts')} since the ${exchange}${shown < n ? `; the last ${shown} are` : ''}:`,
  line: (words) => `${words}.`,
  endsOn: (day, days, what) => `${day} (${days === 0 ? 'today' : `in ${plural(days, 'day')}`}): ${what}.`,
  moreEnd: (n) => `${plural(n, 'further measure ends', 'further measures end')} later.`,
  dueOn: (day, days, who) => `${day} (${days === 0 ? 'today' : `in ${plural(days, 'day')}`}), ${who}:`,
  pastDue: (n) => `The day has passed for ${plural(n, 'commitment')} that no analyst has assessed.`,
  inDispute: (n) => `${plural(n, 'commitment is', 'commitments are')} in dispute.`,
  forecastsWait: (n) => `${plural(n, 'forecast waits', 'forecasts wait')} for an outcome: the time is over.`,
  sourcesDiffer: (n) => `Sources differ on ${plural(n, 'point')}.`,

  contactCell: (channel, level) => `${channel} of ${level}`,
  gapCell: (gap, sameLevel) => `${gap} (${sameLevel} since the last of this level)`,
  gapMedian: (level, contacts, median, n, least, most) =>
    `${level === null ? 'All levels' : capital(level)}: ${plural(contacts, 'contact')}${
      median === null ? ', no gap between two' : `, median gap ${median} days (n = ${n}, ${least} to ${most})`
    }`,
  gapNow: (days, from, place, of) =>
    days === 0
      ? '; the last on the day of this brief.'
      : `; now ${plural(days, 'day')} since ${from}, not over: rank ${place} of ${of} by length, or higher.`,
  initiation: (what, who, explicit, sources) =>
    `${what} by ${who}${explicit ? '' : ' (implied by a formula only)'}, ${plural(sources, 'source')}:`,
  formulaRate: (party, stands, of) => `The formula stands in ${stands} of ${plural(of, `${party} account`)}.`,

  nothingSince: (days, since, sources) =>
    `nothing for ${plural(days, 'day')} since ${since}; ${plural(sources, 'source')} at hand`,
  pattern: (name, n, found) =>
    `${name}: ${n === 0 ? 'not found' : plural(n, 'time')}${found.length > 0 ? ` (${found.join('; ')})` : ''}.`,

  kindOf: (kind, about) => `${kind}: ${about}`,
  kindAct: (kind, action, level) => [kind, action, level].filter(Boolean).join(', '),
  actLine: (sides, what, action, level) =>
    [sides, what, level === '' ? action : `${action} (${level})`].filter(Boolean).join(', '),
  noTarget: (party) => `${party}, aimed at nobody by name`,
  totalInForce: (day, sides, total, sum, n) =>
    `On ${day}, ${sides}: ${total} on all goods${n > 1 ? ` = ${sum}` : ''}.`,
  notAdded: (level) => `${level} on some goods, not added`,
  untilCell: (until, then) => (until === '' ? '' : then === '' ? until : `${until}, then ${then}`),
  statedTotal: (sides, stated, sums) => `${sides}: ${stated} stated; the parts come to ${sums.join(' or ')}.`,
  version: (field, value, mentions) => `${field} ${value} (${plural(mentions, 'passage')})`,
  actVersions: (act, versions) => `${act}: ${versions.join('; ')}.`,

  apart: (month, sides, words, n, deeds, m) =>
    `${month}, ${sides}: words ${signed(words)} (n ${n}), deeds ${signed(deeds)} (n ${m}).`,
  turn: (party, direction, wordsOnly, issues) =>
    `${party}: ${wordsOnly ? `${direction} in words only, the act stands` : direction}${issues === '' ? '' : ` · ${issues}`}`,
  turnSide: (day, kind) => `${day}, ${lower(kind)}:`,
  turnAfter: (days, measures) =>
    `${plural(days, 'day')} between them${measures > 1 ? `; ${measures} measures turned so` : ''}.`,
  request: (by, to, object, times, outcome, exchange, sources) => {
    const isVisit = object === 'visit';
    const what = isVisit ? 'a visit' : 'a contact';
    const who =
      by === null
        ? `${isVisit ? 'An invitation to' : 'A request for'} ${what} by nobody who is named`
        : `${by} ${isVisit ? `invites ${to ?? 'the other side'} to` : `asks${to === null ? '' : ` ${to}`} for`} ${what}`;
    const often = times === null ? '' : `, ${plural(times, 'time')}`;
    const end = {
      answered: exchange === null ? 'answered' : `answered by the ${exchange}`,
      ignored: 'told to have been left without an answer',
      refused: 'told to have been turned down',
      'no-answer-told': 'no text tells an answer',
    }[outcome];
    return `${who}${often}: ${end} (${plural(sources, 'source')}).`;
  },

  model: (model, before, after) =>
    `${model === 'market' ? 'the market' : 'its own mean'}, days −${before} to +${after}`,
  confounders: (searched, entered, inDossier) =>
    `${searched ? (entered.length === 0 ? 'searched, none entered' : entered.join('; ')) : 'none searched'}${inDossier > 0 ? `; ${plural(inDossier, 'event')} of this dossier` : ''}`,
  distance: (distance, issues, phrases, phase) =>
    `Distance ${distance}: issues ${share(issues)}, set phrases ${share(phrases)}, ${phase === null ? 'phase not told' : `phase ${phase[0]} then, ${phase[1]} now`}.`,
  followed: (days, complete, n, deeds, more) =>
    `Within ${plural(days, 'day')}${complete ? '' : ' (no more have passed)'}: ${plural(n, 'event')}${deeds === '' ? '' : `, among them ${deeds}${more > 0 ? ` and ${more} more` : ''}`}.`,
};

function share(pair: readonly [number, number] | null): string {
  return pair === null ? 'not told' : `${pair[0]} of ${pair[1]} common`;
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0';
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

function lower(words: string): string {
  return `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`;
}

/** The first of two days without what it has in common with the second: 17 of 17 May 2031 and 18 May 2031. */
function beforeShared(first: string, last: string): string {
  const [, month = '', year = ''] = /^\d+( \p{L}+)( \d{4})$/u.exec(last) ?? [];
  for (const shared of [`${month}${year}`, year])
    if (shared !== '' && first.endsWith(shared)) return first.slice(0, -shared.length);
  return first;
}
