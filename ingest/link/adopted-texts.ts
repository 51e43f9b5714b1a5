/**
 * A resolution and the text that it adopts are told apart, since a citation of the one by number is none of the other by
 * name; whoever follows either wants both, so the text is joined to its resolution.
 */
import { resolutionOfText } from '#ingest/knowledge/entities';
import type { SameAs } from './same-as.ts';

const RULE = 'link:adopted-text';

/** `links`, with each text joined to its resolution where both are there, and what was joined to the text with it. */
export function withAdoptedTexts(ids: readonly string[], links: readonly SameAs[]): readonly SameAs[] {
  const present = new Set(ids);
  const resolutionOf = new Map<string, string>();
  for (const id of ids) {
    const resolution = resolutionOfText(id);
    if (resolution !== null && present.has(resolution)) resolutionOf.set(id, resolution);
  }
  const redirected = links.map((link) => ({ ...link, canonical: resolutionOf.get(link.canonical) ?? link.canonical }));
  const added = [...resolutionOf].map(([from, canonical]) => ({ from, canonical, rule: RULE }));
  return [...redirected.filter(({ from }) => !resolutionOf.has(from)), ...added];
}
