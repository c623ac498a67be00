import type { Example } from '../reader.ts';

/** Invented sentences that tell events, and some that do not. */
export const examples: readonly Example[] = [
  {
    language: 'zh',
    marked: '[[5月6日，美方与日方高级官员在里加进行电话交谈]]。',
    because: 'a date alone dates the clause behind it, and a place takes no part',
    value: {
      event: 'consult-call',
      actors: ['US', 'JP'],
      recipients: [],
      date: '2031-05-06',
      status: 'past',
    },
    about: { published: '2031-05-08' },
  },
  {
    language: 'zh',
    marked: '[[法方宣布法英第三輪會談將於下週一在里加舉行]]。',
    because: 'the date is that of the talks, and they are to come',
    value: { event: 'consult-meeting', actors: ['FR', 'GB'], date: '2031-05-12', status: 'scheduled' },
    about: { published: '2031-05-08' },
  },
  {
    language: 'zh',
    marked: '[[他邀请我访问]]，[[我也回请了]]。',
    because: 'in a leader’s own words the two persons are the two sides, and a returned invitation crosses',
    value: { event: 'invite', actors: ['FR'], recipients: ['GB'] },
    about: { party: 'GB', parties: ['GB', 'FR'] },
  },
  {
    language: 'zh',
    marked: '[[法方与英方并未举行会谈]]。',
    because: 'said not to have happened',
    value: { event: 'consult-meeting', status: 'denied' },
  },
  {
    language: 'en',
    marked: '[[On 6 May the British side spoke with the French side]].',
    because: 'a contact, in which whoever is named takes part',
    value: { event: 'consult-call', actors: ['GB', 'FR'], date: '2031-05-06' },
    about: { published: '2031-05-08' },
  },
  {
    language: 'en',
    marked: '[[He kindly invited me to visit]], [[and I reciprocated]].',
    because: 'returning an invitation invites the one who invited',
    value: { event: 'invite', actors: ['FR'], recipients: ['GB'] },
    about: { party: 'GB', parties: ['GB', 'FR'] },
  },
  {
    language: 'zh',
    marked: '[[海岬社诺港3月19日电（记者李想）加拿大总理18日晚同挪威首相通电话]]。',
    because: 'the dateline is the day of filing, and who filed takes no part',
    value: { event: 'consult-call', actors: ['CA', 'NO'], date: '2031-03-18' },
    about: { published: '2031-03-19' },
  },
  { language: 'zh', marked: '通话的气氛坦诚。', because: 'the call is a noun here, and no day is told' },
  { language: 'zh', marked: '法方希望尽快与英方举行会谈。', because: 'what is hoped for has not happened' },
  { language: 'en', marked: 'The call was frank.', because: 'a noun, and no day' },
  { language: 'en', marked: 'Britain hopes to hold talks with France.', because: 'a wish is no event' },
];
