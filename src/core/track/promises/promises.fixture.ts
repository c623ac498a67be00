import { builtinLexicon } from '../../lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../../read/build-context.ts';
import type { SourceFacts } from '../../read/context.ts';
import { readText } from '../../read/engine.ts';
import { readers } from '../../read/registry.ts';
import { createText } from '../../text/text.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** What is known of a text beside its words. */
export interface About {
  readonly kind?: SourceFacts['kind'];
  readonly party?: string;
  readonly parties?: readonly string[];
  readonly exchange?: string;
  readonly group?: string;
}

/** A text as it comes to following, read as the program reads it, in a dossier of Chile and Peru. */
export function trackedText(id: string, published: string, content: string, about: About = {}): TrackedText {
  const { kind = 'statement', party = null, parties = [], exchange = null, group = id } = about;
  const text = createText(id, content);
  const facts = { ...UNKNOWN_SOURCE, kind, party, parties: ['CL', 'PE'], published };
  const { findings } = readText(text, builtinLexicon(), readers, facts);
  const source = { publisher: null, title: null, url: null, language: null };
  return { id, kind, party, parties, exchange, published, group, content, findings, ...source };
}

/** What following knows of that dossier. */
export function contextOf(asOf: string, more: Partial<TrackContext> = {}): TrackContext {
  return {
    parties: ['CL', 'PE'],
    exchanges: [
      {
        id: 'lima',
        date: '2031-05-18',
        channel: 'talks',
        level: 'ministers',
        place: 'Lima',
        parties: ['CL', 'PE'],
      },
    ],
    watch: [],
    tables: [],
    lexicon: builtinLexicon().data,
    asOf,
    ...more,
  };
}
