import { makeView } from '../../src/core/text/make-view.ts';

/** A string as the program folds it for matching: Simplified, half width, lower case. */
export function foldText(text: string): string {
  return makeView(text).folded;
}
