import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import { partiesNamed } from '../../record/party-named.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { silenceWords } from './silence-words.ts';
import { disagreement, type Version } from './versions.ts';

/** A side whose account is said to be silent on an issue, while the text gives its official words on it. */
export const silence: Reader<'discrepancy'> = {
  id: 'discrepancy/silence',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'An account said to be silent on an issue (只字未提, "made no mention of") beside official words of the same side on that issue: a silence is one of one document.',
  after: ['utterance'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const silences = silencesOf(context);
    if (silences.length === 0) return;
    const byTopic = new Map<string, { issue: string; versions: Version[] }>();
    for (const { party, issue, start, end } of silences) {
      const key = `${party} ${issue}`;
      const group = byTopic.get(key) ?? { issue, versions: [] };
      if (!group.versions.some((one) => one.start === start))
        group.versions.push({ start, end, value: `silent:${party}` });
      byTopic.set(key, group);
    }
    const covered = new Set<string>();
    for (const [key, { issue, versions }] of byTopic) {
      const party = key.slice(0, key.indexOf(' '));
      const spoken: Version[] = [];
      for (const { value, evidence } of earlier.of('utterance')) {
        if (value.holders.length !== 1 || value.holders[0] !== party || value.negated) continue;
        if (!value.issues.includes(issue) || !isOfficial(value.speaker)) continue;
        // What only another account says that the side said is not its own word.
        if (value.chain.some((carrier) => carrier.startsWith('doc:'))) continue;
        const words = evidence[0];
        if (versions.some((one) => one.start < words.end && words.start < one.end)) continue;
        spoken.push({ start: words.start, end: words.end, value: `spoke:${party}` });
      }
      if (spoken.length === 0) continue;
      const same = spoken.map(({ start }) => start).join();
      if (covered.has(same)) continue;
      covered.add(same);
      yield disagreement(context, { discrepancy: 'silence', class: 'caution', about: issue }, [
        ...versions,
        ...spoken,
      ]);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '加方通报中[[对关税只字未提]]。加拿大政府随后强调，加方要求尽快取消关税。',
      because: 'the account is silent and the side is not',
      value: { discrepancy: 'silence', class: 'caution', about: 'tariffs' },
    },
    {
      language: 'zh',
      marked: '加方通報[[未提及關稅問題]]。加方強調，關稅問題必須解決。',
      because: 'Traditional is folded',
    },
    {
      language: 'en',
      marked:
        'The Canadian readout [[made no mention of rare earths]]. Canada said in a separate note that rare earths would stay under licence.',
      because: 'the account is silent and the side is not',
      value: { discrepancy: 'silence', about: 'rare-earths' },
    },
    {
      language: 'zh',
      marked: '加方通报中对关税只字未提。美方强调，关税问题必须解决。',
      because: 'the other side spoke',
    },
    {
      language: 'en',
      marked:
        'The Canadian readout made no mention of rare earths. Canada said it hoped for progress on student visas.',
      because: 'another issue',
    },
  ],
};

/** A side speaks through itself, its organs and whoever holds office; an outlet's or an expert's words are not its own. */
function isOfficial(speaker: string): boolean {
  return /^(?:side|org|doc|per):/.test(speaker);
}

interface Silence {
  readonly party: string;
  readonly issue: string;
  readonly start: number;
  readonly end: number;
}

function silencesOf(context: ReadingContext): Silence[] {
  const found: Silence[] = [];
  for (const sentence of context.sentences) {
    const folded = foldSpan(context, sentence, sentence.language);
    for (const words of silenceWords(folded.text, sentence.language)) {
      const party = partiesNamed(context, folded.source(words.subject.start, words.subject.end)).at(-1);
      if (party === undefined) continue;
      const span = folded.source(words.start, words.end);
      let issues = context.hits('issue', folded.source(words.topic.start, words.topic.end));
      if (words.anaphor) {
        const before = coveringAt(context.sentences, Math.max(0, sentence.start - 2));
        if (before !== null && before.block === sentence.block) issues = context.hits('issue', before);
      }
      for (const issue of new Set(issues.filter(({ entry }) => !entry.umbrella).map(({ entry }) => entry.id)))
        found.push({ party, issue, ...span });
    }
  }
  return found;
}
