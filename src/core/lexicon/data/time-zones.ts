/** When clocks are put forward by an hour. Named by the months between which they are. */
export type SummerTime = 'march-to-november' | 'march-to-october' | null;

/** A time zone as texts name it. Forms are folded: lower case, Simplified. */
export interface TimeZone {
  readonly id: string;
  readonly forms: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Minutes east of UTC outside summer time. */
  readonly minutes: number;
  readonly summer: SummerTime;
}

/**
 * The zones that diplomatic texts name. `EDT` and the like say themselves whether it is summer; `ET` and the names of
 * cities leave it to the day. Rules of summer time: United States since 2007 (second Sunday of March to first Sunday of
 * November), European Union since 1996 (last Sunday of March to last Sunday of October).
 */
export const timeZones: readonly TimeZone[] = [
  {
    id: 'beijing',
    forms: { en: ['beijing time', 'china standard time'], zh: ['北京时间'] },
    minutes: 480,
    summer: null,
  },
  {
    id: 'hong-kong',
    forms: {
      en: ['hong kong time', 'taipei time', 'singapore time'],
      zh: ['香港时间', '台北时间', '新加坡时间'],
    },
    minutes: 480,
    summer: null,
  },
  {
    id: 'eastern',
    forms: {
      en: ['eastern time', 'eastern', 'washington time', 'new york time', 'et'],
      zh: ['美国东部时间', '美东时间', '华盛顿时间', '纽约时间', '美东'],
    },
    minutes: -300,
    summer: 'march-to-november',
  },
  {
    id: 'eastern-summer',
    forms: { en: ['edt', 'eastern daylight time'], zh: ['美东夏令时间', '美东夏令时'] },
    minutes: -240,
    summer: null,
  },
  {
    id: 'eastern-standard',
    forms: { en: ['est', 'eastern standard time'], zh: ['美东标准时间'] },
    minutes: -300,
    summer: null,
  },
  {
    id: 'central',
    forms: { en: ['central time'], zh: ['美国中部时间', '美中时间'] },
    minutes: -360,
    summer: 'march-to-november',
  },
  {
    id: 'pacific',
    forms: { en: ['pacific time', 'pt'], zh: ['美国西部时间', '美西时间', '太平洋时间'] },
    minutes: -480,
    summer: 'march-to-november',
  },
  { id: 'pacific-summer', forms: { en: ['pdt'], zh: [] }, minutes: -420, summer: null },
  { id: 'pacific-standard', forms: { en: ['pst'], zh: [] }, minutes: -480, summer: null },
  {
    id: 'utc',
    forms: {
      en: ['gmt', 'utc', 'greenwich mean time', 'universal time'],
      zh: ['格林尼治时间', '格林威治时间', '世界时', '协调世界时'],
    },
    minutes: 0,
    summer: null,
  },
  {
    id: 'london',
    forms: { en: ['london time', 'british time'], zh: ['伦敦时间', '英国时间'] },
    minutes: 0,
    summer: 'march-to-october',
  },
  {
    id: 'london-summer',
    forms: { en: ['bst', 'british summer time'], zh: ['英国夏令时'] },
    minutes: 60,
    summer: null,
  },
  {
    id: 'central-european',
    forms: {
      en: [
        'central european time',
        'brussels time',
        'paris time',
        'berlin time',
        'geneva time',
        'madrid time',
        'stockholm time',
      ],
      zh: [
        '欧洲中部时间',
        '布鲁塞尔时间',
        '巴黎时间',
        '柏林时间',
        '日内瓦时间',
        '马德里时间',
        '斯德哥尔摩时间',
      ],
    },
    minutes: 60,
    summer: 'march-to-october',
  },
  { id: 'central-european-standard', forms: { en: ['cet'], zh: [] }, minutes: 60, summer: null },
  { id: 'central-european-summer', forms: { en: ['cest'], zh: [] }, minutes: 120, summer: null },
  { id: 'moscow', forms: { en: ['moscow time'], zh: ['莫斯科时间'] }, minutes: 180, summer: null },
  {
    id: 'kyiv',
    forms: { en: ['kyiv time', 'kiev time', 'eet'], zh: ['基辅时间'] },
    minutes: 120,
    summer: 'march-to-october',
  },
  {
    id: 'tokyo',
    forms: {
      en: ['tokyo time', 'japan standard time', 'seoul time', 'jst', 'kst'],
      zh: ['东京时间', '日本时间', '首尔时间', '韩国时间'],
    },
    minutes: 540,
    summer: null,
  },
  {
    id: 'india',
    forms: { en: ['indian standard time', 'new delhi time'], zh: ['印度时间', '新德里时间'] },
    minutes: 330,
    summer: null,
  },
  { id: 'riyadh', forms: { en: ['riyadh time'], zh: ['利雅得时间'] }, minutes: 180, summer: null },
  {
    id: 'kuala-lumpur',
    forms: { en: ['kuala lumpur time'], zh: ['吉隆坡时间'] },
    minutes: 480,
    summer: null,
  },
];
