import type { EntryKind, Layer } from './lexicon.ts';

/** All kinds, in the order in which hits of equal span are listed. */
export const KINDS: readonly EntryKind[] = [
  'person',
  'organisation',
  'outlet',
  'party',
  'place',
  'issue',
  'verb',
  'formulation',
  'title',
  'cue',
  'ladder',
];

/** All layers; a layer's position is its bit in masks. */
export const LAYERS: readonly Layer[] = ['name', 'issue', 'verb', 'formulation', 'title', 'cue'];

const LAYER_OF: Readonly<Record<EntryKind, Layer>> = {
  party: 'name',
  person: 'name',
  outlet: 'name',
  organisation: 'name',
  place: 'name',
  issue: 'issue',
  verb: 'verb',
  formulation: 'formulation',
  title: 'title',
  cue: 'cue',
  ladder: 'formulation',
};

/** The layer in which a kind competes. */
export function layerOf(kind: EntryKind): Layer {
  return LAYER_OF[kind];
}
