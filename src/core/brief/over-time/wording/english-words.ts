import { plural } from './plural.ts';
import type { WordsWording } from './words-wording.ts';

/** What was promised, put, foretold and told differently, in English. */
export const englishWords: WordsWording = {
  commitmentHead: (who, state, day) => [who, state, day].filter(Boolean).join(' · '),
  assessed: (as) => `assessed: ${as}`,
  dueAhead: (day, days) => (days === 0 ? `due ${day}, today` : `due ${day}, in ${plural(days, 'day')}`),
  duePast: (day, days) => `due ${day}, ${plural(days, 'day')} ago`,
  stated: (day, type, voice, mentions, sources) => {
    const where = {
      joint: 'in a joint text',
      own: 'in its own words',
      other: 'only in the other side’s words',
      third: 'only in reports',
    }[voice];
    return `${day === '' ? 'No day told' : day}, ${type}, ${where} (${plural(mentions, 'mention')}, ${plural(sources, 'source')}):`;
  },
  otherDays: (days) => `Other texts give another day: ${days.join(', ')}.`,
  claims: (day, who, claim) => `${day === '' ? '' : `${day}, `}${who} ${claim}:`,
  yardstick: (party, criterion) => `${party}: ${criterion}`,
  yardsticks: (each) => `What each side takes as keeping it: ${each.join('; ')}.`,
  matched: (day, days, contrary) =>
    `A matching act${day === '' ? '' : ` on ${day}`}, ${plural(days, 'day')} after the statement${contrary > 0 ? `; ${plural(contrary, 'act')} the other way` : ''}.`,
  unmatched: (days, notDueYet, contrary) =>
    days === 0
      ? `No later text is at hand in which to look for a matching act${notDueYet ? ', and it is not due yet' : ''}.`
      : `No matching act in these texts after ${plural(days, 'day')}${notDueYet ? ', and it is not due yet' : ''}${contrary > 0 ? `; ${plural(contrary, 'act')} the other way` : ''}.`,
  analyst: (by, day, as, why) => `${by}, ${day}: ${as}. ${why}`,

  forceHead: (party, issue, direction, rule) => `${party} · ${issue}: ${direction} (${rule})`,
  onRung: (account, step) => `${account} (${step === 0 ? 'no phrase of the ladder' : `rung ${step}`}):`,
  inAccount: (account) => `${account}:`,
  earlierShifts: (n) => `${plural(n, 'shift')} between earlier accounts`,
  addedIn: (day) => `new, ${day}`,
  droppedSince: (day) => `dropped since ${day}`,
  kOfBefore: (k, n) => `${k} of ${n}`,
  kOfN: (what, k, n) => `${what} (in ${k} of ${n} before)`,
  kOfAccounts: (party, k, n) => `${k} of ${plural(n, `${party} account`)}`,
  shiftOf: (account, against) => `${account}, against that of ${against.replace(/^.* of /, '')}`,
  issuesChanged: (shift, change, issues) =>
    `${shift}, ${change === 'added' ? 'takes up' : 'leaves out'}: ${issues}.`,
  unusualSilence: (account, issue, mentioned, of) =>
    `The ${account} does not bring up ${issue}; ${mentioned} of ${of} before did.`,
  silencesCounted: (unusual, tooFew, noAccount, least) =>
    `${plural(unusual, 'unusual silence')}. ${tooFew} could not be judged: fewer than ${least} accounts before. ${noAccount} without an account to search.`,
  rarity: (what, says, cue, counted, unchecked) =>
    `“${cue}” (${says}): ${what}${counted.length > 0 ? `, in ${counted.join('; ')} known then` : ''}${
      unchecked === 'too-few-accounts'
        ? '; too few accounts to check it'
        : unchecked === 'no-wording'
          ? ', so that nothing can be counted'
          : ''
    }:`,

  speaker: (name, country, sourceClass) =>
    `${name}${country === null ? '' : ` (${country})`}, ${sourceClass}`,
  towards: (id, stance, target) =>
    `${stance} ${/^(?:critical|supportive)$/.test(id) ? 'of' : 'about'} ${target}`,
  stanceCount: (stance, n) => `${n} ${stance}`,

  forecastHead: (day, by, outcome) => [day, by, outcome].filter(Boolean).join(' · '),
  forecastFacts: (hedge, condition, horizon, sources) =>
    `${[
      hedge === null ? 'No hedge' : `Hedge “${hedge}”`,
      condition === null
        ? ''
        : `${/^(?:unless|barring|failing|absent|without)/i.test(condition) ? 'condition' : 'if'} “${condition}”`,
      horizon === null ? 'no time given' : `by ${horizon}`,
      plural(sources, 'source'),
    ]
      .filter(Boolean)
      .join('; ')}.`,
  probability: (from, by, p, brier) =>
    `${from === 'author' ? 'The author gives' : `${by} enters`} ${p}${brier === null ? '' : `; Brier score ${brier.toFixed(3)}`}.`,
  outcomeBy: (by, day, outcome, why) => `${by}, ${day}: ${outcome}${why === null ? '' : `. ${why}`}.`,
  scored: (from, by, n, brier, log) =>
    `${from === 'author' ? 'Probabilities of authors' : `Probabilities entered by ${by ?? ''}`}: Brier ${brier}, log ${log} (n ${n}).`,

  discrepancyHead: (kind, of, aspect, rule) =>
    `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)} · ${of}${aspect === null ? '' : ` · ${aspect}`} (${rule})`,
  versionOf: (value, sources) => `${value} (${plural(sources, 'source')}):`,
  computed: (values) => `Counted: ${values.join(', ')}.`,
  fromLevel: (level) => `from ${level}`,
  quotationOf: (speaker, status) => `${speaker}, ${status === 'elided' ? 'with words left out' : 'altered'}`,
  notFound: (speaker, texts) => `${speaker}, in none of ${plural(texts, 'text')} of the side:`,
  notFoundCount: (n) =>
    `${plural(n, 'quotation stands', 'quotations stand')} in no text of the side that is here (most were said, not published)`,
};
