import { describe, expect, it } from 'vitest';
import { told } from './told.fixture.ts';

describe('sources of a report', () => {
  it.each([
    [
      'Quoting a diplomat who asked not to be named, Quay News reported that the port was shut.',
      'anon:diplomat: the port was shut.',
    ],
    ['The quay is full, sources from both ports told the Lima Post.', 'anon:source: The quay is full'],
    [
      'Peru and Chile’s trade ministers met in Lima and agreed to open the road, Ida Holm said.',
      'side:both: to open the road',
    ],
    [
      'President of Peru Ida Holm and President of Chile Jan Marsh discussed the road.',
      'side:both: the road.',
    ],
    [
      'The Peruvian prime minister, Ida Holm, announced that the road was open.',
      'per:ida-holm: the road was open.',
    ],
    [
      'Chairman of the growers’ council, Jan Marsh, says prices will fall.',
      'per:jan-marsh: prices will fall.',
    ],
    [
      '“Come back in May,” Peruvian Harbour Authority (PHA) spokesman Jan Marsh told Quay News.',
      'per:jan-marsh: “Come back in May,”',
    ],
    [
      'Foreign Minister Ida Holm briefed reporters on Tuesday about the talks on salt.',
      'per:ida-holm: the talks on salt.',
    ],
    ['Peru confirmed that talks had taken place but gave no details.', 'side:pe: talks had taken place'],
    ['Peru said, however, that the road was open.', 'side:pe: the road was open.'],
    [
      'Ida Holm pointed out that Peru has paid and, along with Chile, has proposed a date.',
      'per:ida-holm: Peru has paid and, along with Chile, has proposed a date.',
    ],
  ])('%s', (content, expected) => {
    expect(told(content)).toContain(expected);
  });

  it('goes on in a paragraph that is a quotation, and with him', () => {
    expect(
      told(
        'Foreign Minister Ida Holm said the road was open.\n\n“It will stay open.”\n\nAccording to her, the work is done.',
      ),
    ).toEqual([
      'per:ida-holm: the road was open.',
      'per:ida-holm: “It will stay open.”',
      'per:ida-holm: the work is done.',
    ]);
  });

  it.each([
    'Peru raised its flag on the islet and recalled its ambassador.',
    'The firm published a Travel Warning that nobody read.',
    'Rain fell, the dam held, and the crew replied.',
  ])('reads none in %s', (content) => {
    expect(told(content)).toEqual([]);
  });
});
