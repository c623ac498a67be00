import type { TextId } from '../../text/text.ts';
import type { BriefLanguage } from '../document.ts';
import type { Frame } from '../frame.ts';
import { WORDINGS } from '../wording/wordings.ts';
import { CONTACT_LABELS } from './labels/contact-labels.ts';
import { type Names, namesOf } from './names.ts';
import type { OverTimeInput, OverTimeSource } from './over-time-input.ts';

/** What stands around the sections of a brief over time. */
export function frameOf(
  input: OverTimeInput,
  sources: ReadonlyMap<TextId, OverTimeSource>,
  language: BriefLanguage,
): Frame {
  const wording = WORDINGS[language];
  const names = namesOf(input, language);
  const texts = [...sources.values()].filter(({ isTable }) => !isTable);
  return {
    wording,
    cited: (id) => {
      const source = sources.get(id);
      return source === undefined ? null : { ...source, name: nameOf(source, names, language) };
    },
    anchor: ({ text }) => sourceAnchor(text),
    program: input.version.program,
    made: wording.madeBy(input.version.program, input.version.lexicon),
    invented: texts.length > 0 && texts.every(({ invented }) => invented),
  };
}

/** Whose text it is, and of what kind. */
export function nameOf(source: OverTimeSource, names: Names, language: BriefLanguage): string {
  const { party, publisher, kind, title, isTable } = source;
  const whose = party === null ? publisher : names.party(party);
  const what = isTable
    ? (title ?? CONTACT_LABELS('data', language))
    : CONTACT_LABELS(kind ?? 'account', language);
  const day = source.published === null ? null : source.published.slice(0, 10);
  return [whose, kind === null && !isTable ? null : what, day].filter((one) => one !== null).join(' · ');
}

/** The anchor of a source in the list of sources. */
export function sourceAnchor(id: TextId): string {
  return `s-${id.replace(/[^A-Za-z0-9_-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)}`;
}
