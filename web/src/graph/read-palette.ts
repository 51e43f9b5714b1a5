/** The colours of the style sheet as the canvas needs them: resolved for the theme that is on. */
import type { Palette } from './appearance.ts';

const NAMES = [
  'graph',
  'panel',
  'ink',
  'soft',
  'edge',
  'quiet',
  'clause',
  'state',
  'org',
  'inst',
  'place',
  'sel',
  'warn',
] as const;

export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const palette = {} as Record<(typeof NAMES)[number], string>;
  for (const name of NAMES) {
    probe.style.color = `var(--${name})`;
    palette[name] = toHex(getComputedStyle(probe).color);
  }
  probe.remove();
  return palette;
}

const RGB = /rgba?\((?<red>\d+),? (?<green>\d+),? (?<blue>\d+)/;

function toHex(color: string): string {
  const groups = RGB.exec(color)?.groups;
  if (!groups) return '#808080';
  return `#${[groups.red, groups.green, groups.blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
