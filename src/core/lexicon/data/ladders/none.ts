import { none } from '../../entry.ts';

/** A ladder orders formulations and is found through their forms. */
export const NO_FORMS = { en: none('found by its formulations'), zh: none('found by its formulations') };
