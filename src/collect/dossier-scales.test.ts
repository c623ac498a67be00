import { describe, expect, it } from 'vitest';
import { dossierScales } from './dossier-scales.ts';
import { readYaml } from './read-yaml.ts';

function scalesOf(source: string) {
  const yaml = readYaml(source, 'dossier.yaml');
  return dossierScales(yaml, (yaml.value as Record<string, unknown>).scales);
}

describe('dossierScales', () => {
  it('takes values as figures, with a reason or without', () => {
    const [scale] = scalesOf(
      'scales:\n  - id: ours\n    values:\n      demand: -4\n      threat: { value: -8, reason: Loud. }',
    );
    expect(scale).toMatchObject({ id: 'ours', label: 'ours', from: 'dossier' });
    expect(scale?.values).toEqual([
      { kind: 'demand', value: -4, reason: 'Given by the dossier.' },
      { kind: 'threat', value: -8, reason: 'Loud.' },
    ]);
  });

  it('takes what it leaves out from its base, once', () => {
    const [scale] = scalesOf('scales:\n  - id: ours\n    base: readout\n    values: { demand: -4 }');
    expect(scale?.values.filter(({ kind }) => kind === 'demand')).toHaveLength(1);
    expect(scale?.values.find(({ kind }) => kind === 'leader-call')?.value).toBe(3);
  });

  it.each([
    ['scales:\n  - id: ours\n    values: { demandd: -4 }', /dossier\.yaml:3.*“demandd”.*“demand”/],
    [
      'scales:\n  - id: ours\n    values: { demand: -40 }',
      /“-40” is no value\. Write a number from -10 to 10/,
    ],
    ['scales:\n  - id: ours\n    values: { demand: high }', /“high” is no value/],
    ['scales:\n  - id: readout\n    values: { demand: -4 }', /there is a scale “readout” already/],
    ['scales:\n  - id: ours\n    base: goldstein\n    values: {}', /no scale “goldstein”/],
    ['scales:\n  - id: ours', /`values` is missing/],
    ['scales: readout', /must be a list/],
  ])('refuses %j', (source, message) => {
    expect(() => scalesOf(source)).toThrow(message);
  });
});
