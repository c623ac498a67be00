import type { Attribution } from './attribution.ts';

/** A text put out, or the contact itself, as the only object of a verb. */
const BARE_OBJECT =
  /^(?:了)?(?:一份|一则|一篇|一条)?(?:联合|书面|简短|官方)?(?:声明|公告|通告|公报|通报|通稿|帖子|消息|文章|新闻稿|[^,;:。“”]{1,12}的?(?:关切|立场|看法|主张|考虑|有关情况|最新情况)|(?:此次|本次|这次|该次|双方)(?:通话|会谈|会晤|会见|交流|谈话|磋商|访问|对话))[,:]?(?:并|且|随后|其后)?$/;

/** "Rejected that, saying …", "denied the charge on Friday, arguing …": what is rejected stands in other words. */
const REJECTED =
  /^ (?:that|it|this|(?:the|those|these|his|her|its|their|any|all|such)(?: [a-z’'-]+){1,5}?)(?: (?:on|in|at|late|early|outright|again|yesterday|today)(?: [a-z]+){0,3})?, (?:and )?$/;

/** Whether a verb of rejecting has no words of its own and a participle gives them. */
function rejects(text: string, outer: Attribution, inner: Attribution): boolean {
  return (
    inner.subject === null &&
    outer.position === 'before' &&
    (outer.entry.act === 'deny' || outer.entry.act === 'reject') &&
    /^[a-z]+ing(?![a-z])/.test(text.slice(inner.cue.start, inner.cue.end)) &&
    REJECTED.test(text.slice(outer.cue.end, inner.cue.start))
  );
}

/** 予以否认，并强调…: the denial has no words of its own, and what follows it has. */
function deniesFirst(text: string, outer: Attribution, inner: Attribution): boolean {
  return (
    inner.subject === null &&
    outer.entry.act === 'deny' &&
    outer.position === 'before' &&
    /^,[\u3400-\u9fff]{0,5}$/.test(text.slice(outer.cue.end, inner.cue.start))
  );
}

/** 发布声明，强调…; 高度评价此次会谈，称…: the first clause only leads up to the words of the second. */
export function leadsUp(text: string, outer: Attribution, inner: Attribution): boolean {
  if (rejects(text, outer, inner) || deniesFirst(text, outer, inner)) return true;
  return (
    inner.subject === null &&
    outer.topic === undefined &&
    outer.position === 'before' &&
    (outer.entry.act === 'announce' ||
      outer.entry.act === 'praise' ||
      outer.entry.act === 'assert' ||
      outer.cue.verb === 'refute') &&
    (BARE_OBJECT.test(text.slice(outer.cue.end, inner.start)) ||
      // 发表联合声明，宣布…: the verb's own form holds the text.
      (/(?:声明|公报|公告|谈话|讲话)$/.test(text.slice(outer.cue.start, outer.cue.end)) &&
        /^[,:](?:并|随后)?$/.test(text.slice(outer.cue.end, inner.start))) ||
      // 作出回应，强调…: an answer whose words the next verb opens.
      ((outer.cue.verb === 'respond' || outer.cue.verb === 'refute') &&
        /^[,:]$/.test(text.slice(outer.cue.end, inner.start))))
  );
}
