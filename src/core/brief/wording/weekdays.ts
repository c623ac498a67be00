/** Days of the week as results name them, in Chinese; the same in both scripts. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  monday: '星期一',
  tuesday: '星期二',
  wednesday: '星期三',
  thursday: '星期四',
  friday: '星期五',
  saturday: '星期六',
  sunday: '星期日',
};
