import type { Finding } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import type { FormulationValue, IssueValue } from '../../read/values.ts';
import { coveringAt } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import { laidOut } from '../input/laid-out.ts';
import type { Mention } from '../input/mention.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import type { RarityAbout, RaritySays } from './rarity-claim.ts';
import { rarityCues, speaksOfWording } from './rarity-cues.ts';

/** A sentence that calls a wording rare, new or gone. */
export interface RarityNote {
  readonly mention: Mention;
  readonly cue: string;
  readonly says: RaritySays;
  readonly about: RarityAbout | null;
}

/** Words between quotation marks, short enough for a phrase. */
const QUOTED = /[“「『"]([^“”「」『』"]{2,40})[”」』"]/g;

/** Notes what a text other than an account says of how rare or new a wording is. */
export function noteRarity(text: TrackedText): readonly RarityNote[] {
  const { kind, content = '', findings } = text;
  if (kind === 'account' || content === '') return [];
  const whole = laidOut(text);
  const { view } = whole;
  const cues = rarityCues(view.folded);
  if (cues.length === 0) return [];
  const { layout, source } = whole;
  return cues.flatMap(({ says, start, end }): readonly RarityNote[] => {
    const cue = view.toSource(start, end);
    const sentence = coveringAt(layout.sentences, cue.start);
    if (sentence === null || layout.blocks[sentence.block]?.kind !== 'body') return [];
    const words = content.slice(sentence.start, sentence.end);
    const isWording = speaksOfWording(
      view.folded.slice(view.toView(sentence.start), view.toView(sentence.end)),
    );
    const about = aboutOf(findings, sentence, cue, words, isWording);
    if (about === null && !isWording) return [];
    const { party, publisher, group } = text;
    const evidence = quote(source, { start: sentence.start, end: sentence.end });
    const mention = { evidence, kind, party, publisher, known: knownSince(text), group, finding: null };
    return [{ mention, cue: content.slice(cue.start, cue.end), says, about }];
  });
}

/** The set phrase that stands nearest to the cue, else quoted words, else, where wording is spoken of, an issue. */
function aboutOf(
  findings: readonly Finding[],
  sentence: Span,
  cue: Span,
  words: string,
  isWording: boolean,
): RarityAbout | null {
  const phrase = nearest(findings, 'formulation', sentence, cue);
  if (phrase !== null) return { kind: 'formulation', id: (phrase.value as FormulationValue).formulation };
  if (!isWording) return null;
  const quoted = [...words.matchAll(QUOTED)]
    .map((match) => ({ words: match[1] ?? '', distance: Math.abs(sentence.start + match.index - cue.start) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (quoted !== undefined) return { kind: 'words', words: quoted.words };
  const issue = nearest(findings, 'issue', sentence, cue);
  return issue === null ? null : { kind: 'issue', id: (issue.value as IssueValue).issue };
}

function nearest(
  findings: readonly Finding[],
  kind: Finding['kind'],
  sentence: Span,
  cue: Span,
): Finding | null {
  const distance = ({ evidence: [{ start, end }] }: Finding): number =>
    Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end));
  return (
    findings
      .filter((one) => one.kind === kind)
      .filter(({ evidence: [{ start, end }] }) => start >= sentence.start && end <= sentence.end)
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
