/**
 * The look of charts. Two parties have two colours that stay apart for every kind of colour blindness (after Okabe and
 * Ito, 2008) and two strokes or shapes besides, so that a chart in black ink reads the same. Colours of the page are
 * used where it has them.
 */
export const CHART_STYLE = `
.chart { --one: #0b62a4; --two: #b4500b; --quiet: #6b665c; display: block; width: 100%; height: auto; margin: .4rem 0; font-family: var(--sans, sans-serif); overflow: visible; }
@media (prefers-color-scheme: dark) { .chart { --one: #7cc0f0; --two: #f0a361; --quiet: #a8a296; } }
.chart text { fill: var(--ink, #1d1c1a); font-size: 11px; }
.chart .tick, .chart .quiet { fill: var(--soft, #5f5b53); font-size: 10.5px; }
.chart .year { font-weight: 600; }
.chart .rule { stroke: var(--line, #dcd7cb); stroke-width: .6; }
.chart .rule.year { stroke-width: 1.2; }
.chart .axis, .chart .zero { stroke: var(--soft, #5f5b53); stroke-width: 1; }
.chart .now { stroke: var(--ink, #1d1c1a); stroke-width: 1; stroke-dasharray: 1 3; }
.chart .strong { font-weight: 600; }
.chart .a { stroke: var(--one); fill: var(--one); } .chart .b { stroke: var(--two); fill: var(--two); } .chart .c { stroke: var(--quiet); fill: var(--quiet); }
.chart .ink { stroke: var(--ink, #1d1c1a); fill: var(--ink, #1d1c1a); }
.chart text.a, .chart text.b, .chart text.c { stroke: none; }
.chart path.a, .chart path.b, .chart path.c { fill: none; stroke-width: 2; }
.chart path.b { stroke-dasharray: 7 3; }
.chart path.ahead { stroke-dasharray: 1.5 3; }
.chart .hollow, .chart .ink.hollow { fill: var(--paper, #fff); stroke-width: 1.6; }
.chart .span { stroke: none; fill-opacity: .75; }
.chart .open { stroke-dasharray: 2 3; stroke-width: 2; }
.chart .band { fill: var(--tint, #f1eee6); stroke: var(--line, #dcd7cb); stroke-width: .6; }
.chart .band.even { fill: var(--paper, #fff); }
.chart .whisker { stroke-width: 1.4; }
.figure { margin: 0 0 1.6rem; } .figure figcaption { font: 600 .95rem/1.4 var(--sans, sans-serif); }
.figure .scroll { overflow-x: auto; } .figure .scroll .chart { min-width: 44rem; }
.figure details table { border-collapse: collapse; font: .82rem/1.45 var(--sans, sans-serif); } .figure details th, .figure details td { text-align: start; vertical-align: top; padding: .15rem .9rem .15rem 0; border-bottom: 1px solid var(--line, #dcd7cb); }
@media print { .chart { --one: #000; --two: #000; --quiet: #555; } .figure { break-inside: avoid; } .figure details { display: none; } }
`.trim();
