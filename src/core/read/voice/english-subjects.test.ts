import { describe, expect, it } from 'vitest';
import { told } from '../utterances/told.fixture.ts';

describe('the subject of an English clause', () => {
  it.each([
    [
      'across two descriptions',
      'Peruvian Minister Ida Holm, joined by her deputy, Luis Paz, said that the quay was safe.',
      'per:ida-holm: the quay was safe.',
    ],
    [
      'as the one whom "who" means',
      'The plan was mocked by Ida Holm, a former pilot, who said that the quay was too short.',
      'per:ida-holm: the quay was too short.',
    ],
    [
      'over a joined verb',
      'Peruvian Minister Ida Holm toured the quay on Monday and promised that the cranes would come.',
      'per:ida-holm: the cranes would come.',
    ],
    [
      'as a pronoun over a joined verb',
      'Peruvian Minister Ida Holm spoke first. She laughed and swore that the quay was safe.',
      'per:ida-holm: the quay was safe.',
    ],
    [
      'with a name in what describes it',
      '“Nobody asked us,” an aide to Holm insisted.',
      'anon:aide: “Nobody asked us,”',
    ],
    [
      'as a bare number',
      'Several complained that the quay was too short.',
      'anon:person: the quay was too short.',
    ],
    [
      'by a course of saying',
      'Peru has been warning for months that the quay is sinking.',
      'side:pe: the quay is sinking.',
    ],
    [
      'by a name learnt before',
      'Peruvian Minister Ida Holm left early. According to Holm, the quay was safe.',
      'per:ida-holm: the quay was safe.',
    ],
    [
      'by a view of somebody',
      'The quay is too short, in the opinion of Ida Holm, who pilots tankers.',
      'per:ida-holm: The quay is too short',
    ],
    [
      'of a clause without that',
      'Peruvian Minister Ida Holm feared the quay would sink.',
      'per:ida-holm: the quay would sink.',
    ],
    [
      'as the body that "which" means',
      'Peru, which says that the quay is sinking, blamed the tide.',
      'side:pe: the quay is sinking',
    ],
    [
      'behind the part of another',
      'Peru said the quay was safe; it would open in May, two pilots in Lima said.',
      'anon:pilots: it would open in May',
    ],
    [
      'as the one who is quoted',
      '“It floats,” Peruvian Minister Ida Holm was quoted by state radio as saying.',
      'per:ida-holm: “It floats,”',
    ],
    ['before a colon', 'Peruvian Minister Ida Holm shrugged: “It floats.”', 'per:ida-holm: “It floats.”'],
    [
      'with what stands behind it',
      'A diplomat in the city called the quay “a raft”.',
      'anon:diplomat: “a raft”',
    ],
    [
      'as the office of a leader',
      'Peruvian Prime Minister Ida Holm’s office insists that the quay is safe.',
      'side:pe: the quay is safe.',
    ],
    [
      'as the person through whom a side speaks',
      'Peru said on Monday through its port minister, Ida Holm, that the quay was safe.',
      'per:ida-holm: the quay was safe.',
    ],
    [
      'as a body that the text treats as one',
      'The talks with the Andor bloc failed. Andor insisted that the quay was safe.',
      'org:andor: the quay was safe.',
    ],
    [
      'as the press of a country',
      'Peruvian media reported on Monday that the quay was safe.',
      'anon:pe_media: the quay was safe.',
    ],
  ])('is found %s', (_how, content, words) => {
    expect(told(content)).toContain(words);
  });

  it.each([
    'Peru added nine brokers to the register of agents.',
    'The quay, which was mocked by the pilots, reopened on Monday.',
    'It was feared that the quay would sink.',
    'The pilots made a “generous” offer to Peru.',
    'A pilot, who asked not to be named, went home.',
  ])('is none in %s', (content) => {
    expect(told(content).filter((one) => !one.startsWith('src:'))).toEqual([]);
  });
});

describe('English transcripts', () => {
  const own = { kind: 'statement' as const, party: 'PE', parties: ['PE', 'EC'] };

  it('give remarks with one label to whoever the label names', () => {
    const content =
      'Joint Statement\n\nPresident Ida Holm of Peru met her neighbour.\n\nPRESIDENT HOLM: Good morning.\n\nThe quay will open in May. It took two years.';
    expect(told(content, own).slice(-2)).toEqual([
      'per:ida-holm: The quay will open in May.',
      'per:ida-holm: It took two years.',
    ]);
  });

  it('take the paper from a reporter who gives a name', () => {
    const content =
      'SPOKESPERSON: Good morning.\n\nQ: Thank you. Ada Brandt with Calder News. Will the quay open in May?\n\nSPOKESPERSON: It will.';
    expect(told(content, own)).toContain('out:calder-news: Will the quay open in May?');
    expect(told(content, own).join()).not.toContain('Ada Brandt');
  });

  it('take the office that writes for the side', () => {
    const content = 'Ecuador says the quay is unsafe. The Ministry hopes that this is a mistake.';
    expect(told(content, own).at(-1)).toBe('side:pe: this is a mistake.');
  });

  it('take the name of a minister from the heading', () => {
    const content =
      'Readout: Minister Ida Holm meets her Chilean counterpart, Luis Paz\n\nMinister Holm stressed that the quay was safe.';
    expect(told(content, { ...own, kind: 'account' }).at(-1)).toBe('per:ida-holm: the quay was safe.');
  });

  it('take ministers without an article together', () => {
    expect(told('Ministers welcomed the new quay.', own)).toEqual(['side:both: the new quay.']);
  });

  it('take the parties of an agreement together', () => {
    expect(told('The Parties have decided to share the quay.', own)).toEqual([
      'side:both: to share the quay.',
    ]);
  });
});
