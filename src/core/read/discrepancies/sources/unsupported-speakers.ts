import { coveringAt, headLength } from '../../../text/bisect.ts';
import { foldForm } from '../../../text/fold.ts';
import { bodyOutlets } from '../../citations/body-outlets.ts';
import { hasList, type ListedSource, listedSources } from '../../citations/listed-sources.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';

/** So many speakers are shown. */
const MOST = 6;

/** Somebody of science or of a firm: an official speaks for an office that answers for his words. */
const EXPERT =
  /教授|研究员|学者|专家|主任|分析师|策略师|策略主管|经济学家|顾问|院长|所长|professor|fellow|scholar|expert|analyst|strategist|economist|director|adviser|advisor|researcher|lecturer/i;

/** Words spoken to whoever writes: the text itself is their source. */
const SPOKEN_HERE =
  /(?:对|向|告诉|接受)(?:本(?:报|刊|台|网|社|院|所)|记者|笔者|我们)|told (?:me|us|this (?:paper|magazine|author|newspaper))/;

/** Named experts whose words no source of the text's list can be shown to hold. */
export const unsupportedSpeakers: Reader<'discrepancy'> = {
  id: 'discrepancy/unsupported-speaker',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Named experts unknown to the lexicon whose words come without an outlet, or through one that the text’s own list of sources lacks, in one finding.',
  after: ['citation', 'mention', 'utterance'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const listed = listedSources(context);
    if (!hasList(listed)) return;
    const isHeld = holdsWords(context, listed);
    const speakers = new Map<string, Version | null>();
    for (const finding of earlier.of('utterance')) {
      const { speaker } = finding.value;
      if (!speaker.startsWith('per:') || context.lexicon.get('person', speaker) !== undefined) continue;
      // One passage with a source supports the speaker.
      if (isHeld(finding)) speakers.set(speaker, null);
      else if (!speakers.has(speaker)) {
        const version = expertOf(context, finding);
        if (version !== null) speakers.set(speaker, version);
      }
    }
    const versions = [...speakers.values()].filter((version) => version !== null);
    if (versions.length === 0) return;
    yield disagreement(
      context,
      { discrepancy: 'unsupported-speaker', class: 'gap', about: null },
      versions.slice(0, MOST),
    );
  },
  examples: [
    {
      language: 'zh',
      marked:
        '双方会谈持续一天。[[晨光大学教授罗兰·维姆斯]]表示，谈判可能拖延。《金融时报》指出分歧仍在。\n\n参考文献\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'no outlet for the words, and no source that names him',
      value: { discrepancy: 'unsupported-speaker', class: 'gap' },
    },
    {
      language: 'zh',
      marked:
        '雙方會談持續一天。[[晨光大學教授羅蘭·維姆斯]]表示，談判可能拖延。《金融時報》指出分歧仍在。\n\n參考文獻\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'no outlet for the words, and no source that names him',
    },
    {
      language: 'en',
      marked:
        'The talks lasted a day. [[Professor Roland Weems]] said that talks might drag on.\n\nReferences\nhttps://www.ft.com/content/4c90\nhttps://www.wsj.com/world/talks-7e63',
      because: 'no outlet for the words',
    },
    {
      language: 'en',
      marked: 'Professor Roland Weems said that talks might drag on.',
      because: 'a text without a list of sources',
    },
  ],
};

/** Tells whether the list, or the author's own talk, can be the source of an utterance. */
function holdsWords(
  context: ReadingContext,
  listed: readonly ListedSource[],
): (finding: FindingOf<'utterance'>) => boolean {
  const outlets = new Set(listed.map(({ outlet }) => outlet));
  const named = bodyOutlets(context).filter(({ outlet }) => outlets.has(outlet));
  const names = [...new Set(listed.flatMap(({ name }) => (name === null ? [] : [name])))];
  const list = listed.map((source) => context.folded(source)).join('\n');
  const inList = new Map<string, boolean>();
  const isListed = (name: string): boolean => {
    const known = inList.get(name) ?? (list.includes(name) || list.includes(name.replaceAll('-', ' ')));
    inList.set(name, known);
    return known;
  };
  return ({ value: { speaker, chain }, evidence: [{ start }] }) => {
    if (isListed(speaker.slice('per:'.length))) return true;
    if (chain.some((id) => outlets.has(id))) return true;
    const sentence = coveringAt(context.sentences, start);
    if (sentence === null) return false;
    const folded = context.folded(sentence);
    const from = headLength(named, (one) => one.start < sentence.start);
    return (
      SPOKEN_HERE.test(folded) ||
      names.some((one) => folded.includes(one)) ||
      (named[from]?.start ?? sentence.end) < sentence.end
    );
  };
}

/** Who speaks, as written, with the outlet that carries the words; `null` where no expert is named outright. */
function expertOf(
  context: ReadingContext,
  { value, evidence: [whole] }: FindingOf<'utterance'>,
): Version | null {
  const { speaker, subject, role, speakerAsWritten, chain } = value;
  if (subject !== 'explicit' || !EXPERT.test(`${role ?? ''} ${speakerAsWritten}`)) return null;
  // A title alone that stands for somebody named before is no naming.
  const name = speaker.slice('per:'.length).replace(/-as-written$/, '');
  const family = name.slice(name.lastIndexOf('-') + 1);
  if (!foldForm(speakerAsWritten).includes(family)) return null;
  const words = context.text.content.slice(whole.start, whole.end + speakerAsWritten.length);
  const at = words.indexOf(speakerAsWritten);
  if (at < 0 || speakerAsWritten === '') return null;
  const start = whole.start + at;
  return {
    start,
    end: start + speakerAsWritten.length,
    value: chain.find((id) => id.startsWith('out:')) ?? null,
  };
}
