import type { VerbEntry } from '../../entry.ts';
import { assertVerbs } from './assert.ts';
import { claimVerbs } from './claim.ts';
import { commissiveVerbs } from './commissives.ts';
import { contactVerbs } from './contact.ts';
import { denyVerbs } from './deny.ts';
import { directiveVerbs } from './directives.ts';
import { stressVerbs } from './stress.ts';

/** Verbs of saying: what the speaker does, how strongly, and what the reporter shows by choosing the word. */
export const verbs: readonly VerbEntry[] = [
  ...assertVerbs,
  ...stressVerbs,
  ...claimVerbs,
  ...denyVerbs,
  ...directiveVerbs,
  ...commissiveVerbs,
  ...contactVerbs,
];
