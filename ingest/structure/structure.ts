/** Cuts a text into the units that a lawyer would cite, and the parts around them. */
import type { Reading } from '#ingest/reading';
import { openDeclaration } from '#ingest/structure/declaration';
import { tellGenre } from '#ingest/structure/genre';
import { partGlued } from '#ingest/structure/gluing';
import { partInlineSequences } from '#ingest/structure/inline-sequence';
import { cutLines } from '#ingest/structure/line';
import { markBlocks } from '#ingest/structure/marking';
import { outline } from '#ingest/structure/outline';
import { takePageLines } from '#ingest/structure/page-lines';
import { repairMarkers } from '#ingest/structure/repair';
import { tellRoles } from '#ingest/structure/roles';
import type { Structure } from '#ingest/structure/unit';
import { toUnits } from '#ingest/structure/units';
import { joinLines } from '#ingest/structure/wrapping';

export function cutUnits(reading: Reading): Structure {
  const { lines } = takePageLines(reading, cutLines(reading));
  const joined = joinLines(reading, lines);
  const parted = partInlineSequences(reading, partGlued(reading, joined));
  const told = tellRoles(reading, repairMarkers(reading, markBlocks(reading, parted)));
  const blocks = openDeclaration(reading, told);
  const genre = tellGenre(reading, blocks);
  return { units: toUnits(reading, outline(reading, blocks, genre), genre), findings: [] };
}
