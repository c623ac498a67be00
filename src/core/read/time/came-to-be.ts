/** Verbs by which an agreement, a duty or a text came to be, as alternatives of a pattern: 5月暂停的关税. */
export const CAME_TO_BE = '暂停|达成|宣布|公布|签署|签订|实施|加征|取消|发布|通过|生效';
