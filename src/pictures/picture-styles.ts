/**
 * The look of pictures: the light palette of src/styles/tokens.css, written out, for what draws them
 * knows neither custom properties nor layers. Shapes have the classes of the charts.
 */
export const palette = {
  surface: '#fff',
  sunken: '#f3f6f6',
  ink: '#14201f',
  muted: '#4b5a5a',
  line: '#d5dedd',
  strong: '#74868a',
  accent: '#0b5a63',
  onAccent: '#fff',
  outcome: '#0b5a63',
  target: '#b0722a',
} as const;

/** Classes whose texts are set in bold. */
export const boldClasses: ReadonlySet<string> = new Set([
  'chart-highlight',
  'chart-outcome',
  'picture-figure',
  'picture-inverse-title',
  'picture-title',
  'trend-value',
]);

const { surface, sunken, ink, muted, line, strong, accent, onAccent, outcome, target } = palette;

/** Rules of one class each; a later rule goes before an earlier one. */
export const pictureStyles = `
.picture-ink,.picture-title,.picture-figure,.chart-drawing,.chart-value,.trend-value{fill:${ink}}
.picture-muted,.picture-ours,.chart-axis path,.chart-end,.chart-rank,.chart-stop path,.trend-year path,.trend-remark{fill:${muted}}
.picture-inverse,.picture-inverse-title{fill:${onAccent}}
.picture-accent{fill:${accent}}
.picture-sunken{fill:${sunken}}
.picture-line{fill:${line}}
.picture-frame{fill:none;stroke:${onAccent};stroke-width:1.5}
.chart-axis line,.chart-grid{stroke:${line}}
.trend-zero{stroke:${strong};stroke-width:1.5}
.chart-guide,.chart-zero,.chart-leader{stroke:${strong}}
.chart-value{stroke:${surface};stroke-width:5;stroke-linejoin:round;paint-order:stroke}
.chart-bar-result{fill:${outcome}}
.chart-bar-early,.chart-bar-forecast,.chart-span{fill:${surface};stroke:${outcome};stroke-width:2}
.chart-stripes{stroke:${outcome};stroke-dasharray:3 5}
.chart-open{fill:none;stroke:${outcome};stroke-width:1.5;stroke-dasharray:4 3}
.chart-tick{fill:${target};stroke:${surface};stroke-width:3;paint-order:stroke}
.chart-stop path{stroke:${surface};stroke-width:5;paint-order:stroke}
.chart-stretch{fill:${surface};stroke:${target};stroke-width:2}
.chart-inverse{fill:${surface}}
.chart-dot{fill:${outcome};stroke:${surface}}
.chart-near .chart-bar-result,.chart-near .chart-dot{fill:${surface};stroke:${outcome};stroke-width:2.5;stroke-dasharray:3 2.5}
.chart-near .chart-inverse{fill:${ink}}
.chart-other{fill:${surface};stroke:${strong};stroke-width:2}
.chart-whole{fill:${surface};stroke:${strong};stroke-width:1.5}
.chart-empty rect{fill:${surface};stroke:${strong};stroke-dasharray:4 4}
.trend-halo{fill:${surface}}
.trend-mark{stroke-width:2.5}
.trend-outcome .trend-mark{fill:${outcome};stroke:${outcome}}
.trend-target .trend-mark{fill:${surface};stroke:${target}}
.trend-near .trend-mark{fill:${surface};stroke-dasharray:3 2.5}
.trend-link{stroke-width:1.5}
.trend-link.trend-outcome{stroke:${outcome}}
.trend-link.trend-target{stroke:${target}}
`;
