import type { TemplateSource } from '../../../shared/commands/templateSource.ts';
import { tints } from '../../../shared/model/vocabulary.ts';
import { cssInk } from '../../scene/sceneStyle.ts';

const width = 132;
const height = 84;
const left = 12;
const right = width - 12;
const top = 14;
const bottom = height - 14;

/** How a template is built: its stages as regions, with a curve, or with rows and the line of visibility. */
export function TemplatePicture({ template }: { template: TemplateSource }) {
  const isBlueprint = template.lanes.some(({ kind }) => kind === 'frontstage') && template.lanes.some(({ kind }) => kind === 'support');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {template.stages.length < 2 ? <path d="M56 42h20M66 32v20" stroke={cssInk('ink-3')} strokeWidth={2} /> : isBlueprint ? <Rows template={template} /> : <Relief template={template} />}
    </svg>
  );
}

function columns({ stages }: TemplateSource) {
  const step = (right - left + 2) / stages.length;
  return stages.map((stage, index) => ({ x: left + index * step, width: step - 2, fill: cssInk(stage.tint ?? tints[index % tints.length] ?? 't1') }));
}

/** Rises and falls by turns, so that each number of stages has a line of its own. */
function Relief({ template }: { template: TemplateSource }) {
  const boxes = columns(template);
  const levels = [0.5, 0.7, 0.25, 0.45, 0.68, 0.3, 0.55, 0.72, 0.35, 0.25];
  const points = boxes.map((box, index) => ({ x: box.x + box.width / 2, y: top + (bottom - top) * (levels[index % levels.length] ?? 0.5) }));
  const line = points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    const middle = (before.x + x) / 2;
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }).join('');
  return (
    <>
      {boxes.map((box) => <rect key={box.x} {...box} y={top} height={bottom - top} rx={2} />)}
      <path d={line} fill="none" stroke={cssInk('ink-2')} strokeWidth={1.5} strokeLinecap="round" />
    </>
  );
}

function Rows({ template }: { template: TemplateSource }) {
  const rows = [top + 14, top + 27, top + 40];
  return (
    <>
      {columns(template).map((box) => (
        <g key={box.x}>
          <rect {...box} y={top} height={9} rx={2} />
          {rows.map((y) => <rect key={y} x={box.x} width={box.width} y={y} height={9} rx={2} fill={cssInk('surface')} stroke={cssInk('line-2')} />)}
        </g>
      ))}
      <path d={`M${left - 4} ${top + 25}H${right + 4}`} stroke={cssInk('ink-2')} strokeDasharray="3 2" />
    </>
  );
}
