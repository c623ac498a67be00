/** The shape of a dossier's lexicon entries. Apart from `lexicon.ts`, because checkers of shapes take time to load. */
export { additionsShape } from '../core/lexicon/read-additions.ts';
