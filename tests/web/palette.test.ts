/** The colours of both themes: text, edges and marks stand out enough from what is behind them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../web/src/style/palette.css', import.meta.url), 'utf8');
const COLOUR = /--(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\);/g;

const palettes = { light: new Map<string, string>(), dark: new Map<string, string>() };
for (const { groups } of CSS.matchAll(COLOUR)) {
  palettes.light.set(groups?.name ?? '', groups?.light ?? '');
  palettes.dark.set(groups?.name ?? '', groups?.dark ?? '');
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** As a reader with deuteranopia sees it (Viénot, Brettel and Mollon 1999, in linear light). */
function deuteranopia(hex: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
  return [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b].map(
    (one) => Math.max(0, one) ** (1 / 2.2),
  );
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const palette = palettes[theme];
  const of = (name: string) => palette.get(name) ?? '#ff00ff';
  const TEXT = ['ink', 'soft', 'accent', 'inst', 'state', 'org', 'place', 'clause', 'warn', 'ok'];
  const GROUNDS = ['paper', 'panel', 'graph'];

  it('has every colour that is looked for', () => {
    expect(
      [...TEXT, ...GROUNDS, 'edge', 'quiet', 'border', 'tint', 'sel', 'found', 'focus'].filter(
        (name) => !palette.has(name),
      ),
    ).toEqual([]);
  });

  it.each(TEXT.flatMap((name) => GROUNDS.map((ground) => [name, ground] as const)))(
    '%s on %s reads: 4.5:1',
    (name, ground) => {
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['ink', 'tint'],
    ['accent', 'tint'],
    ['inst', 'tint'],
    ['ink', 'sel'],
    ['ink', 'found'],
    ['on-accent', 'accent'],
    ['panel', 'clause'],
  ] as const)('%s on %s reads: 4.5:1', (name, ground) => {
    expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'quiet', 'border', 'focus'].flatMap((name) => GROUNDS.map((ground) => [name, ground] as const)))(
    '%s on %s is seen: 3:1',
    (name, ground) => {
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps the kinds apart for readers who see no red and green', () => {
    const kinds = ['inst', 'state', 'org'].map((name) => deuteranopia(of(name)));
    for (const [index, one] of kinds.entries()) {
      for (const other of kinds.slice(index + 1)) {
        expect(Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))).toBeGreaterThan(0.1);
      }
    }
  });
});
