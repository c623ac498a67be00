import type { Finding } from '../../evidence/finding.ts';
import type { SourceClass } from '../../read/values/utterance.ts';
import type { UtteranceValue } from '../../read/values.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { countryNamed, personNamed, personOf } from './speaker-country.ts';

/** Whose words a judgement is. */
export interface Voice {
  readonly speaker: string;
  readonly speakerAsWritten: string;
  readonly party: string | null;
  readonly sourceClass: SourceClass;
  readonly counts: boolean;
  readonly country: string | null;
  readonly outlet: string | null;
  /** Both sides together: no reaction of anybody. */
  readonly joint: boolean;
}

/** The speaker of an utterance. A person's country is where the lexicon puts the person, else what the words name. */
export function voiceOfUtterance({ value }: Finding, { lexicon }: TrackContext): Voice {
  const { speaker, speakerAsWritten, party, sourceClass, weight, role, affiliation, outlet, holders } =
    value as UtteranceValue;
  const person = personOf(speaker, lexicon);
  const words = [speakerAsWritten, role, affiliation, ...(person?.roles.map(({ title }) => title) ?? [])];
  return {
    speaker,
    speakerAsWritten,
    party,
    sourceClass,
    counts: weight === 1,
    country: party ?? person?.party ?? countryNamed(words, lexicon),
    outlet,
    joint: speaker === 'side:both' || (party === null && holders.length > 1),
  };
}

/** What speaks where nobody is named: a side in its own texts, the author of a commentary, the press. */
export function voiceOfText(text: TrackedText, { lexicon }: TrackContext): Voice | null {
  const { id, kind, party, parties, publisher } = text;
  if (parties.length > 1) return null;
  const person = kind === 'post' ? personNamed(publisher, lexicon) : null;
  const isSide = party !== null && (kind === 'post' || kind === 'statement');
  const sourceClass: SourceClass =
    person !== null ? 'official-named' : isSide ? 'party' : kind === 'commentary' ? 'expert' : 'press';
  return {
    speaker: person?.id ?? (isSide ? `side:${party.toLowerCase()}` : `doc:${id}`),
    speakerAsWritten: publisher ?? id,
    party,
    sourceClass,
    counts: true,
    country: party ?? person?.party ?? null,
    outlet: null,
    joint: false,
  };
}
