/** The verb that a unit opens with: 重申, Recalling also, ссылаясь на. */

import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import type { UnitKind } from '#model/annotated-document';

export function openingAct({ text }: Reading, block: Block, _kind: UnitKind): string | null {
  const found = /^[A-Z][a-z]+(?: (?:also|further|upon|with [a-z]+))?/.exec(text.slice(block.words, block.words + 80));
  return found?.[0] ?? null;
}
