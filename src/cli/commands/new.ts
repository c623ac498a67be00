import { newDossier } from '../../tasks/new-dossier.ts';
import { EXIT } from '../exit-codes.ts';
import { print } from '../stdout.ts';

interface NewOptions {
  readonly parties: string;
  readonly title?: string;
  readonly watch?: string;
}

/** `readout new` */
export async function newCommand(folder: string, options: NewOptions): Promise<number> {
  const { title, watch } = options;
  const made = await newDossier(folder, {
    parties: listed(options.parties),
    ...(title === undefined ? {} : { title }),
    ...(watch === undefined ? {} : { watch: listed(watch) }),
  });
  const unknown = made.parties.filter(({ isKnown }) => !isKnown).map(({ id }) => id);
  const lines = [
    `Made ${made.file}`,
    ...(unknown.length > 0
      ? [
          `The lexicon has no names for ${unknown.join(' and ')}: write them into that file, or nothing about them is recognised.`,
        ]
      : []),
    `Next: readout add ${folder} FILES, FOLDERS OR ADDRESSES`,
  ];
  await print(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

/** The parts of a list that was written with commas. */
function listed(value: string): readonly string[] {
  return value
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
