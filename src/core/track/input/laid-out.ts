import { analyseLayout } from '../../text/analyse-layout.ts';
import type { Layout } from '../../text/layout.ts';
import { makeView } from '../../text/make-view.ts';
import { createText, type Text } from '../../text/text.ts';
import type { View } from '../../text/view.ts';
import type { TrackedText } from './tracked-text.ts';

/** What several rooms need of the words of one text. Each part is made when it is first asked for, once for all rooms. */
class LaidOut {
  readonly #content: string;
  readonly #id: string;
  #layout: Layout | null = null;
  #view: View | null = null;
  #source: Text | null = null;
  #lower: string | null | undefined = undefined;

  constructor({ id, content = '' }: TrackedText) {
    this.#id = id;
    this.#content = content;
  }

  get layout(): Layout {
    this.#layout ??= analyseLayout(this.#content);
    return this.#layout;
  }

  get view(): View {
    this.#view ??= makeView(this.#content);
    return this.#view;
  }

  /** In small letters; `null` where its length changes with its case, so that offsets would not be its own. */
  get lower(): string | null {
    if (this.#lower === undefined) {
      const lower = this.#content.toLowerCase();
      this.#lower = lower.length === this.#content.length ? lower : null;
    }
    return this.#lower;
  }

  /** What quotes are made from: its hash takes a pass over the whole text. */
  get source(): Text {
    this.#source ??= createText(this.#id, this.#content);
    return this.#source;
  }
}

const known = new WeakMap<TrackedText, LaidOut>();

/** The words of a text with their layout; kept as long as somebody holds the text. */
export function laidOut(text: TrackedText): Pick<LaidOut, 'layout' | 'view' | 'source' | 'lower'> {
  let one = known.get(text);
  if (one === undefined) {
    one = new LaidOut(text);
    known.set(text, one);
  }
  return one;
}
