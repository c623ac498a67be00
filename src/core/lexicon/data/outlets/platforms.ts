import type { OutletEntry } from '../../entry.ts';

/** Social platforms and the channels of governments. */
export const platformOutlets: readonly OutletEntry[] = [
  {
    id: 'out:truth-social',
    label: { en: 'Truth Social', 'zh-Hans': '真实社交', 'zh-Hant': '真實社交' },
    country: 'US',
    class: 'social',
    forms: {
      en: ['Truth Social', { text: 'TruthSocial', caseSensitive: true }],
      zh: ['真实社交', '真相社交', '真相社群', '“真实社交”平台', '社交媒体平台“真实社交”'],
    },
  },
  {
    id: 'out:x-twitter',
    label: { en: 'X (Twitter)', 'zh-Hans': '社交平台X', 'zh-Hant': '社交平台X' },
    country: 'US',
    class: 'social',
    forms: {
      en: [
        { text: 'Twitter', caseSensitive: true },
        { text: 'on X', exact: true },
        'post on X',
        'posted on X',
        'platform X',
        'social media platform X',
      ],
      zh: ['社交平台X', '推特', '社交媒体X', 'X平台', '社群平台X'],
    },
  },
  {
    id: 'out:facebook',
    label: { en: 'Facebook', 'zh-Hans': '脸书', 'zh-Hant': '臉書' },
    country: 'US',
    class: 'social',
    forms: {
      en: [{ text: 'Facebook', caseSensitive: true }, 'Meta’s Facebook'],
      zh: ['脸书', '脸谱网', '面书', '脸书专页'],
    },
  },
  {
    id: 'out:instagram',
    label: { en: 'Instagram', 'zh-Hans': '照片墙', 'zh-Hant': '照片牆' },
    country: 'US',
    class: 'social',
    forms: { en: [{ text: 'Instagram', caseSensitive: true }], zh: ['照片墙', 'Instagram'] },
  },
  {
    id: 'out:youtube',
    label: { en: 'YouTube', 'zh-Hans': '优兔', 'zh-Hant': '優兔' },
    country: 'US',
    class: 'social',
    forms: { en: [{ text: 'YouTube', caseSensitive: true }], zh: ['优兔', '油管', 'YouTube'] },
  },
  {
    id: 'out:telegram',
    label: { en: 'Telegram', 'zh-Hans': '电报频道', 'zh-Hant': '電報頻道' },
    country: null,
    class: 'social',
    forms: {
      en: [{ text: 'Telegram', caseSensitive: true }, 'Telegram channel'],
      zh: ['电报频道', 'Telegram频道'],
    },
  },
  {
    id: 'out:linkedin',
    label: { en: 'LinkedIn', 'zh-Hans': '领英', 'zh-Hant': '領英' },
    country: 'US',
    class: 'social',
    forms: { en: [{ text: 'LinkedIn', caseSensitive: true }], zh: ['领英'] },
  },
  {
    id: 'out:weibo',
    label: { en: 'Weibo', 'zh-Hans': '微博', 'zh-Hant': '微博' },
    country: 'CN',
    class: 'social',
    forms: { en: [{ text: 'Weibo', caseSensitive: true }, 'Sina Weibo'], zh: ['微博', '新浪微博'] },
  },
  {
    id: 'out:wechat',
    label: { en: 'WeChat', 'zh-Hans': '微信', 'zh-Hant': '微信' },
    country: 'CN',
    class: 'social',
    forms: {
      en: [
        { text: 'WeChat', caseSensitive: true },
        { text: 'Weixin', caseSensitive: true },
      ],
      zh: ['微信', '微信公众号', '公众号'],
    },
  },
  {
    id: 'out:xiaohongshu',
    label: { en: 'Xiaohongshu', 'zh-Hans': '小红书', 'zh-Hant': '小紅書' },
    country: 'CN',
    class: 'social',
    forms: {
      en: [
        { text: 'Xiaohongshu', caseSensitive: true },
        { text: 'RedNote', caseSensitive: true },
      ],
      zh: ['小红书'],
    },
  },
  {
    id: 'out:douyin',
    label: { en: 'Douyin', 'zh-Hans': '抖音', 'zh-Hant': '抖音' },
    country: 'CN',
    class: 'social',
    forms: { en: [{ text: 'Douyin', caseSensitive: true }], zh: ['抖音'] },
  },
  {
    id: 'out:tiktok',
    label: { en: 'TikTok', 'zh-Hans': 'TikTok账号', 'zh-Hant': 'TikTok賬號' },
    country: null,
    class: 'social',
    forms: { en: ['TikTok account'], zh: ['TikTok账号'] },
  },
  {
    id: 'out:bluesky',
    label: { en: 'Bluesky', 'zh-Hans': 'Bluesky', 'zh-Hant': 'Bluesky' },
    country: 'US',
    class: 'social',
    forms: { en: [{ text: 'Bluesky', caseSensitive: true }], zh: ['Bluesky'] },
  },
  {
    id: 'out:threads',
    label: { en: 'Threads', 'zh-Hans': 'Threads', 'zh-Hant': 'Threads' },
    country: 'US',
    class: 'social',
    forms: { en: ['Threads app'], zh: ['Threads平台'] },
  },
  {
    id: 'out:white-house',
    label: { en: 'The White House', 'zh-Hans': '白宫通报', 'zh-Hant': '白宮通報' },
    country: 'US',
    class: 'official',
    forms: {
      en: [
        'White House readout',
        { text: 'WhiteHouse.gov', caseSensitive: true },
        'White House website',
        'White House Fact Sheet',
        'White House Press Office',
      ],
      zh: ['白宫通报', '白宫声明', '白宫官网', '白宫网站', '白宫新闻稿'],
    },
  },
  {
    id: 'out:state-dept',
    label: { en: 'State Department', 'zh-Hans': '美国国务院官网', 'zh-Hant': '美國國務院官網' },
    country: 'US',
    class: 'official',
    forms: {
      en: [
        'State Department readout',
        { text: 'State.gov', caseSensitive: true },
        'State Department website',
      ],
      zh: ['美国国务院官网', '美国国务院通报', '美国国务院声明', '国务院声明'],
    },
  },
  {
    id: 'out:gov-uk',
    label: { en: 'GOV.UK', 'zh-Hans': '英国政府网站', 'zh-Hant': '英國政府網站' },
    country: 'GB',
    class: 'official',
    forms: {
      en: [{ text: 'GOV.UK', caseSensitive: true }, 'gov.uk', 'Number 10 readout', 'Downing Street readout'],
      zh: ['英国政府网站', '唐宁街声明', '英国政府官网'],
    },
  },
  {
    id: 'out:cn-mfa',
    label: { en: 'Chinese Foreign Ministry', 'zh-Hans': '外交部网站', 'zh-Hant': '外交部網站' },
    country: 'CN',
    class: 'official',
    forms: {
      en: ['FMPRC', 'Foreign Ministry website', 'Chinese Foreign Ministry website', 'Chinese MFA readout'],
      zh: ['外交部网站', '外交部官网', '中国外交部网站', '外交部发言人办公室'],
    },
  },
  {
    id: 'out:cn-mofcom',
    label: { en: 'Chinese Ministry of Commerce', 'zh-Hans': '商务部网站', 'zh-Hant': '商務部網站' },
    country: 'CN',
    class: 'official',
    forms: {
      en: ['MOFCOM website', 'MOFCOM statement', 'MOFCOM announcement'],
      zh: ['商务部网站', '商务部官网', '商务部新闻办公室'],
    },
  },
  {
    id: 'out:gov-cn',
    label: { en: 'Gov.cn', 'zh-Hans': '中国政府网', 'zh-Hant': '中國政府網' },
    country: 'CN',
    class: 'official',
    forms: { en: [{ text: 'Gov.cn', caseSensitive: true }, 'State Council website'], zh: ['中国政府网'] },
  },
  {
    id: 'out:elysee-channel',
    label: { en: 'Élysée', 'zh-Hans': '爱丽舍宫声明', 'zh-Hant': '愛麗舍宮聲明' },
    country: 'FR',
    class: 'official',
    forms: { en: ['Élysée readout', 'elysee.fr', 'Elysee statement'], zh: ['爱丽舍宫声明', '爱丽舍宫公报'] },
  },
  {
    id: 'out:kremlin-channel',
    label: { en: 'Kremlin.ru', 'zh-Hans': '克里姆林宫网站', 'zh-Hant': '克里姆林宮網站' },
    country: 'RU',
    class: 'official',
    forms: {
      en: [{ text: 'Kremlin.ru', caseSensitive: true }, 'Kremlin website', 'Kremlin readout'],
      zh: ['克里姆林宫网站', '克里姆林宫官网', '克宫网站'],
    },
  },
  {
    id: 'out:eu-channel',
    label: { en: 'EU press corner', 'zh-Hans': '欧盟委员会新闻稿', 'zh-Hant': '歐盟委員會新聞稿' },
    country: 'BE',
    class: 'official',
    forms: {
      en: ['EU press corner', 'Commission press release', 'EEAS press team', 'Council press release'],
      zh: ['欧盟委员会新闻稿', '欧盟对外行动署声明'],
    },
  },
];
