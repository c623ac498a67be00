import type { HeadsWording } from './heads-wording.ts';
import type { PreviewWording } from './preview-wording.ts';
import type { RecordWording } from './record-wording.ts';
import type { ShapeWording } from './shape-wording.ts';
import type { StateWording } from './state-wording.ts';
import type { WordsWording } from './words-wording.ts';

/** All words of a brief over time in one language. A missing one is a type error in the language that lacks it. */
export interface OverTimeWording extends HeadsWording, RecordWording, WordsWording {
  readonly preview: PreviewWording;
  readonly state: StateWording;
  readonly shape: ShapeWording;
}
