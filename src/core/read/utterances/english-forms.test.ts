import { describe, expect, it } from 'vitest';
import { told } from './told.fixture.ts';

describe('a speaker named beside the words', () => {
  it.each([
    ['“The gate is open,” one harbour master joked.', 'anon:master: “The gate is open,”'],
    ['“Sand is cheap,” sighed Ida Holm.', 'per:ida-holm: “Sand is cheap,”'],
    [
      'The dam will hold another winter, Ida Holm reckoned.',
      'per:ida-holm: The dam will hold another winter',
    ],
    [
      'Peru will close the port for ten days, its interior ministry said.',
      'side:pe: Peru will close the port for ten days',
    ],
    [
      '“Nothing was signed,” said a statement from the Peruvian foreign ministry.',
      'side:pe: “Nothing was signed,”',
    ],
    [
      'LIMA, May 3 (Quay Agency) — Peru will reopen the port, Ida Holm said.',
      'per:ida-holm: Peru will reopen the port',
    ],
    [
      'According to the Calder Institute for Harbour Studies, which counts ships, traffic fell in May.',
      'org:calder-institute-for-harbour-studies: traffic fell in May.',
    ],
    [
      'The Quito Observer, citing two traders, reported on Monday that Peru had closed the port.',
      'anon:traders: Peru had closed the port.',
    ],
    ['Peru’s parting words were that the gate stays open.', 'side:pe: the gate stays open.'],
    [
      'A Peruvian diplomat gave a different version, according to which nobody had knocked.',
      'anon:pe_diplomat: nobody had knocked.',
    ],
    ['In Lima’s opinion, “the gate is half shut”.', 'side:pe: “the gate is half shut”'],
    [
      'The council doubled a harbour fee that Peru says is a tax by another name.',
      'side:pe: is a tax by another name.',
    ],
    [
      'It was a step that Peru described as “a stunt” and that Chile called “the last straw”.',
      'side:cl: “the last straw”',
    ],
    ['The toll, which Peru calls an ambush, went up in May.', 'side:pe: an ambush'],
    [
      'The gap has narrowed, Trade and Industry Minister Ida Holm said on Friday (May 3, 2031) evening.',
      'per:ida-holm: The gap has narrowed',
    ],
    [
      '“It went well,” Ida Holm said on the radio, describing it as “useful”.',
      'per:ida-holm: “It went well,”',
    ],
    ['Ida Holm said on Friday: “We will wait.”', 'per:ida-holm: “We will wait.”'],
    [
      'Earlier in the day, Ida Holm said during a news conference the new rules would apply in June.',
      'per:ida-holm: the new rules would apply in June.',
    ],
    [
      'Trade Minister Ida Holm did not hold back on Friday, accusing Peru of being careless.',
      'per:ida-holm: Peru of being careless.',
    ],
    ['Peru’s answer, sent by letter, was that no ship had left.', 'side:pe: no ship had left.'],
    ['The shipbuilder Marel Dock warned that jobs would go.', 'org:marel-dock: jobs would go.'],
  ])('is found in %s', (content, expected) => {
    expect(told(content)).toContain(expected);
  });

  it('makes two of a quotation that is cut in two', () => {
    expect(told('“It is late,” Ida Holm, the trade minister, said on Friday, “and it is cold.”')).toEqual([
      'per:ida-holm: “It is late,”',
      'per:ida-holm: “and it is cold.”',
    ]);
  });

  it('goes on in a clause with "who"', () => {
    expect(told('“Nobody came,” said Ida Holm, a broker in Lima, who expects a quiet spring.')).toEqual([
      'per:ida-holm: “Nobody came,”',
      'per:ida-holm: a quiet spring.',
    ]);
  });
});

describe('nobody says anything', () => {
  it.each([
    'Had Lima said no, the ship would have left.',
    'Nobody knows whether Peru asked for the delay.',
    'Unless Peru agrees to open the port, the season is lost.',
    'The ministers shared their concerns.',
    'He replied to the charges of his neighbour.',
    'This was supported by Peru.',
    'The crew found a letter, one of dozens, and continued.',
    'The minister accepted an invitation to visit Lima in the autumn.',
    'Ida Holm denied the charge on Tuesday evening.',
  ])('in %s', (content) => {
    expect(told(content)).toEqual([]);
  });

  it('in what an official text ordains', () => {
    const about = { kind: 'statement' as const, party: 'PE', parties: ['PE', 'CL'] };
    expect(told('A duty of 5 percent shall apply to timber from Chile.', about)).toEqual([]);
  });
});

describe('a briefing', () => {
  const about = { kind: 'statement' as const, party: 'PE', parties: ['PE', 'CL'] };
  it('knows full names with the family name first, outlets in brackets and questions', () => {
    const content = [
      'Quispe Rosa Maria, Spokesperson, May 3, 2033',
      'MS. QUISPE: The port is open; the road is not.',
      'QUESTION (Quay Business News): Has the ministry spoken to Chile about the road?',
      'MS. QUISPE: It has. The two sides agreed that work will start in June; our engineers will lead it.',
    ].join('\n\n');
    expect(told(content, about)).toEqual([
      'per:quispe-rosa-maria: The port is open; the road is not.',
      'out:quay-business-news: Has the ministry spoken to Chile about the road?',
      'per:quispe-rosa-maria: It has.',
      'side:both: work will start in June',
      'per:quispe-rosa-maria: our engineers will lead it.',
    ]);
  });
});
