import { InputError } from '../collect/input-error.ts';
import { nearest } from '../collect/nearest.ts';
import { SCALES } from '../core/lexicon/data/scales/index.ts';
import type { EventScale } from '../core/lexicon/scale.ts';

/**
 * All scales, the chosen one first: those of Readout and those of a dossier.
 * @throws InputError `scale-unknown`
 */
export function chooseScale(
  own: readonly EventScale[],
  chosen: string | undefined,
): readonly [EventScale, ...EventScale[]] {
  const all = [...SCALES, ...own];
  const scale = chosen === undefined ? SCALES[0] : all.find(({ id }) => id === chosen);
  if (scale === undefined) {
    const ids = all.map(({ id }) => id);
    const [meant] = nearest(chosen ?? '', ids, 1);
    throw new InputError(
      'scale-unknown',
      `There is no scale “${chosen}”. ${meant === undefined ? 'Use one of' : `Do you mean “${meant}”? There are`} ${ids.join(', ')}; more can be put below \`scales:\` in dossier.yaml.`,
    );
  }
  return [scale, ...all.filter((one) => one !== scale)];
}
