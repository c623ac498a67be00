import { plural } from './plural.ts';
import type { ShapeWording } from './shape-wording.ts';

/** Who brings up what, and who wants what at home, in English. */
export const englishShape: ShapeWording = {
  heading: 'Agenda, pace and actors at home',
  sub: {
    indicators: 'Agenda and pace: indicators',
    first: 'Who brings up what, in the latest contact with an account',
    home: 'At home: who wants what',
    sentences: 'Sentences put otherwise',
    order: 'Order of issues',
  },
  indicatorsNote:
    'Figures with their n, side by side. None of them says who leads, and they are never added up.',
  homeNote:
    'Legislators, industry, courts and others who speak neither as head nor for the government. Nothing here says how much room a government has.',
  col: { indicator: 'Indicator' },
  indicator: {
    raisesInOwn: 'Brings up issues, by its own accounts',
    raisesInOthers: 'Brings up issues, by others’ accounts',
    echoes: 'Takes up the other side’s issues',
    echoesLast: 'The same, last contact with both accounts',
    responseLag: 'Median days to answer an act',
    requests: 'Requests ignored or refused',
  },
  share: (percent, n) => `${percent}% (n ${n})`,
  median: (days, n) => `${days} (n ${n})`,
  tooFew: (n, least) => `too few: ${n} of ${least}`,
  requests: (unanswered, n) => (n === 0 ? 'no request told' : `${unanswered} of ${n} told`),
  lookIndicators: 'accounts, acts and requests by which agenda and pace could be measured',
  first: (account, who, issues) =>
    who === ''
      ? `${account}, brought up by nobody it names: ${issues}.`
      : `${account}, brought up by ${who}: ${issues}.`,
  homeHead: (actor, role, party) => `${actor}${role === '' ? '' : ` (${role})`} · ${party}`,
  position: (day, direction, issues, reported) => {
    const does = { supports: 'supports', opposes: 'opposes', conditions: 'sets conditions on' }[direction];
    return `${day === '' ? '' : `${day}, `}${reported ? 'as others report, ' : ''}${does} ${issues}:`;
  },
  say: (say) =>
    `${{ ratifies: 'Has to agree, as the words say', vetoes: 'Can stop it, as the words say', decides: 'Is to decide, as the words say' }[say]}:`,
  before: 'Before:',
  after: 'After:',
  without: 'Left out:',
  with: 'Put in:',
  moved: (shift, moves) => `${shift}: ${moves.join('; ')}.`,
  move: (issue, before, after) => `${issue} from place ${before} to ${after}`,
  asToldBy: (party, kind) => ` (as told by ${party === '' ? `a ${kind}` : `${party}’s ${kind}`})`,
  survival: (level, n, half, last, left) =>
    `${level === null ? 'Contacts of any level' : `Contacts of ${level}`}: ${
      half === null
        ? `more than half of the spells without contact outlast ${plural(last, 'day')}`
        : `half of the spells without contact are over by day ${half}`
    }, and ${left} last longer than ${plural(last, 'day')} (Kaplan–Meier, n ${n}, the present spell counted as running).`,
  classes: (by, each, brier) =>
    `${by} gives ${each.join(', ')}${brier === null ? '' : `; Brier score over the classes ${brier.toFixed(3)}`}.`,
  happened: (by, day, what, why) => `${by}, ${day}: “${what}” happened${why === null ? '' : `. ${why}`}.`,
  classesScored: (by, n, brier, log) =>
    `Probabilities of several classes that ${by} entered: Brier ${brier} (0 to 2), log ${log} (n ${n}).`,
};
