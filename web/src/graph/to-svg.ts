/** The drawing as SVG: sharp at any size, with real text, for papers and slides. */
import { edgeLook, type Focus, nodeLook, type Palette } from './appearance.ts';
import type { Curve, Layout, Point } from './layout.ts';
import { isLongSign } from './long-sign.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Scene } from './scene.ts';

const NO_FOCUS: Focus = { selected: null, hovered: null, lit: null, within: null };

export type SvgInput = {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly font: string;
};

export function toSvg({ scene, layout, palette, labels, font }: SvgInput): string {
  const { width, height } = layout.size;
  const parts: string[] = [];
  for (const { x, year } of layout.axis?.ticks ?? []) {
    parts.push(`<path d="M${n(x)} 40V${n(height - 14)}" stroke="${palette.quiet}" stroke-width=".5"/>`);
    parts.push(`<text x="${n(x)}" y="28" text-anchor="middle" font-size="11" fill="${palette.soft}">${year}</text>`);
  }
  for (const x of layout.axis?.breaks ?? []) {
    parts.push(`<path d="M${n(x - 6)} 20l6 12m0 -12l6 12" stroke="${palette.soft}" fill="none"/>`);
  }
  for (const { from, to, y } of layout.bars) {
    parts.push(`<path d="M${n(from)} ${n(y)}H${n(to)}" stroke="${palette.inst}" stroke-width="3"/>`);
  }
  for (const edge of scene.edges) {
    const a = layout.points.get(edge.source);
    const b = layout.points.get(edge.target);
    if (!a || !b) continue;
    const look = edgeLook(edge, NO_FOCUS, palette, layout.curve);
    if ('hidden' in look) continue;
    const path = toPath(layout.curve, a, b);
    parts.push(
      `<path d="M${n(a.x)} ${n(a.y)}${path}${n(b.x)} ${n(b.y)}" fill="none" stroke="${look.color}" stroke-width="${look.size}"/>`,
    );
  }
  for (const node of scene.nodes) {
    const point = layout.points.get(node.id);
    if (!point) continue;
    const look = nodeLook(node, NO_FOCUS, palette, 1, layout.row);
    const dash = look.dashed ? ' stroke-dasharray="3 2"' : '';
    const style = `fill="${look.inner}" stroke="${look.color}" stroke-width="${look.outline}"${dash}`;
    parts.push(
      `<path transform="translate(${n(point.x)} ${n(point.y)})" d="${outline(look.shape, look.size)}" ${style}><title>${toXml(node.title)}</title></path>`,
    );
    if (look.shape === 'square') {
      parts.push(
        `<text x="${n(point.x)}" y="${n(point.y + 4)}" ${isLongSign(node.label) ? 'dx="17"' : 'text-anchor="middle"'} font-size="11" fill="${palette.ink}">${toXml(node.label)}</text>`,
      );
      continue;
    }
    const label = labels.get(node.id);
    const x = point.x + (label?.dx ?? look.size + 6) + 3;
    const y = point.y + (label?.dy ?? -9) + 13;
    parts.push(
      `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="${palette.ink}" xml:lang="${toXml(node.lang)}">${toXml(node.label)}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${toXml(font)}"><rect width="100%" height="100%" fill="${palette.graph}"/>${parts.join('')}</svg>`;
}

function toPath(curve: Curve, a: Point, b: Point): string {
  const [x, y] = [n((a.x + b.x) / 2), n((a.y + b.y) / 2)];
  if (curve === 'level') return `C${x} ${n(a.y)} ${x} ${n(b.y)} `;
  return curve === 'upright' ? `C${n(a.x)} ${y} ${n(b.x)} ${y} ` : 'L';
}

function outline(shape: string, r: number): string {
  switch (shape) {
    case 'diamond':
      return `M0 ${-r}L${r} 0 0 ${r} ${-r} 0z`;
    case 'square':
      return `M${-r} ${n(-r * 0.9)}h${2 * r}v${n(r * 1.8)}h${-2 * r}z`;
    case 'hexagon':
      return `M${-r} 0L${n(-r / 2)} ${n(-r * 0.866)}H${n(r / 2)}L${r} 0 ${n(r / 2)} ${n(r * 0.866)}H${n(-r / 2)}z`;
    case 'sheet':
      return `M${n(-r * 0.76)} ${-r}H${n(r * 0.4)}L${n(r * 0.76)} ${n(-r * 0.64)}V${r}H${n(-r * 0.76)}z`;
    default:
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
