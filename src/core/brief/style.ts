/**
 * The look of a brief. Two faces from the reader's own machine: a serif for prose and quotations, a sans for
 * tables and labels. Colours meet WCAG AA in light and dark and never carry meaning alone: every sign has words.
 */
export const STYLE = `
:root {
  --paper: #fbfaf7; --ink: #1d1c1a; --soft: #5f5b53; --line: #dcd7cb; --tint: #f1eee6;
  --said: #1f5673; --other: #8a4b08; --excluded: #8c2f39; --mark: #fbe7a1; --link: #1f5673;
  --serif: "Iowan Old Style", "Palatino Linotype", Charter, Georgia, "Noto Serif", "Liberation Serif", "DejaVu Serif", "Times New Roman", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  --sans: "Avenir Next", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", "DejaVu Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #eae6dd; --soft: #aaa498; --line: #3a3731; --tint: #211f1c;
    --said: #86c1e0; --other: #e0a458; --excluded: #eb8f98; --mark: #5c4a12; --link: #86c1e0;
  }
}
:lang(zh-Hant) { --serif: "Noto Serif CJK TC", "Songti TC", PMingLiU, serif; --sans: "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); }
:lang(zh-Hans) body, :lang(zh-Hant) body { line-height: 1.8; }
header { border-bottom: 3px double var(--line); margin-bottom: 2rem; padding-bottom: 1rem; }
.eyebrow { font: 600 .75rem/1 var(--sans); letter-spacing: .14em; text-transform: uppercase; color: var(--soft); margin: 0 0 .75rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); line-height: 1.2; margin: 0; text-wrap: balance; }
.subtitle { color: var(--soft); font-style: italic; margin: .35rem 0 0; }
:lang(zh-Hans) .subtitle, :lang(zh-Hant) .subtitle { font-style: normal; }
.invented { font: .875rem/1.5 var(--sans); background: var(--tint); border-inline-start: 3px solid var(--other); padding: .5rem .75rem; margin: 1rem 0 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1.1rem 0 0; padding: 0; font: .85rem/1.5 var(--sans); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
h2 { font: 600 1.25rem/1.3 var(--sans); margin: 2.75rem 0 .9rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
h3 { font: 600 1rem/1.4 var(--sans); margin: 0 0 .35rem; }
main > section > p, .item, .facts, .full { max-width: 44rem; }
p { margin: 0 0 .7rem; }
.note { font: .85rem/1.55 var(--sans); color: var(--soft); }
q { quotes: none; }
.item { margin: 0 0 1.5rem; }
.item p { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.pair { margin: 0 0 1.6rem; }
.pair .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin: 0 0 .4rem; } .pair h3 { margin: 0; }
.pair .tags { display: flex; flex-wrap: wrap; gap: 0 .6rem; font: .82rem/1.6 var(--sans); color: var(--soft); margin: 0; }
.pair .type { font-weight: 600; color: var(--ink); } .opposite .type { color: var(--excluded); } .different .type { color: var(--other); } .same .type, .entails .type { color: var(--said); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .75rem 1.75rem; }
.sides > div { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; overflow-wrap: anywhere; }
.sides p { margin: 0; } .sides .head { font: .78rem/1.5 var(--sans); color: var(--soft); margin: 0 0 .1rem; }
.facts { margin: 0; display: grid; gap: .4rem; }
.facts div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; }
.facts dt { font: 600 .875rem/1.85 var(--sans); color: var(--soft); } .facts dd { margin: 0; }
.cite { font: .7em/1 var(--sans); margin-inline-start: .15em; white-space: normal; vertical-align: super; }
:lang(zh) .cite { margin-inline-end: .25em; }
.cite a { text-decoration: none; padding: 0 .1em; } .cite a:hover { text-decoration: underline; }
.matrix { width: 100%; border-collapse: collapse; font: .92rem/1.45 var(--sans); }
.matrix th, .matrix td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
.matrix thead th { font-weight: 600; border-bottom: 2px solid var(--ink); }
.matrix thead td { border-bottom: 2px solid var(--ink); }
.matrix tbody th[scope=row] { font-weight: 500; width: 27%; }
.family th { font: 600 .75rem/1.2 var(--sans); letter-spacing: .06em; color: var(--soft); padding-top: 1.1rem; background: none; }
.matrix td .glyph { display: inline-block; width: 1.4em; }
.said .glyph, .said { color: var(--said); } .reports-other, .reports-other .glyph { color: var(--other); }
.excluded, .excluded .glyph { color: var(--excluded); } .silent, .unknown { color: var(--soft); }
.verdict { color: var(--soft); white-space: nowrap; }
.part { font: 600 .8rem/1.4 var(--sans); letter-spacing: .05em; color: var(--soft); margin: 1.9rem 0 .6rem; }
.facts dd p { margin: 0 0 .25rem; }
.list { width: 100%; border-collapse: collapse; font: .9rem/1.5 var(--sans); margin: 0 0 1.2rem; }
.list th, .list td { text-align: start; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
.list thead th { font-weight: 600; color: var(--soft); font-size: .82rem; border-bottom: 1px solid var(--soft); }
.list tbody th { font-weight: 500; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.list .cites, .list .short { white-space: nowrap; } .list .cites .cite { font-size: .78rem; vertical-align: baseline; margin: 0; line-height: inherit; }
.sources { list-style: none; padding: 0; font-size: .95rem; } .sources li { margin: 0 0 .8rem; scroll-margin-top: 1rem; } .sources li:target { background: var(--tint); outline: 2px solid var(--other); outline-offset: .2rem; }
.more { margin: 0 0 1.2rem; } .more > summary { color: var(--link); margin: 0 0 .6rem; } .more[open] > summary { margin-bottom: .8rem; }
.evidence { padding-inline-start: 2.4rem; font-size: .95rem; }
.evidence li { margin-bottom: .8rem; padding: .15rem .4rem; scroll-margin-top: 1rem; }
.evidence li::marker { font: 600 .8rem var(--sans); color: var(--soft); }
.evidence li:target, .full p:target { background: var(--tint); outline: 2px solid var(--other); outline-offset: .2rem; }
.context { margin: 0; max-width: 44rem; color: var(--soft); overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--ink); padding: 0 .1em; }
.where { font: .8rem/1.4 var(--sans); text-decoration: none; } .where:hover { text-decoration: underline; }
code { font: .9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
summary { font: .875rem/1.5 var(--sans); cursor: pointer; }
.forms { font: .85rem/1.9 var(--sans); margin: .3rem 0 0; }
.form { background: var(--tint); border: 1px solid var(--line); border-radius: 3px; padding: .05rem .35rem; white-space: nowrap; }
.source { margin-bottom: 2rem; } .full { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; overflow-wrap: anywhere; }
.full p { scroll-margin-top: 1rem; }
.url { overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; font: .8rem/1.5 var(--sans); color: var(--soft); }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; width: auto; }
  .matrix thead { display: none; }
  .matrix tr:not(.family) { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  .matrix th, .matrix td { border: 0; padding: .1rem 0; }
  .matrix tbody th[scope=row] { font-weight: 600; width: auto; }
  .matrix .family th { padding-top: 1.4rem; }
  .matrix td[data-column] { display: grid; grid-template-columns: 1.4em 1fr; }
  .matrix td[data-column]::before { content: attr(data-column); grid-column: 1 / -1; font-size: .78rem; color: var(--soft); }
  .verdict { font-size: .85rem; }
  .list, .list tbody, .list tr, .list th, .list td { display: block; width: auto; }
  .list thead { display: none; } .list tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  .list th, .list td { border: 0; padding: .05rem 0; } .list td:empty { display: none; } .list tbody th { font-weight: 600; white-space: normal; }
  .list td[data-column] { display: grid; grid-template-columns: 6.5rem 1fr; gap: .6rem; }
  .list td[data-column]::before { content: attr(data-column); font-size: .78rem; line-height: 1.75; color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4; --said: #000; --other: #000; --excluded: #000; --mark: #eee; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  h2, h3, .family, thead { break-after: avoid; } tr, .item p, .pair, .evidence li { break-inside: avoid; }
  .matrix thead { display: table-header-group; }
  a { text-decoration: none; color: inherit; }
}
@page { margin: 18mm 16mm; }
`.trim();
