import { describe, expect, it } from 'vitest';
import { withAdoptedTexts } from '#ingest/link/adopted-texts';

const RESOLUTION = 'instrument:A/RES/70/1';
const TEXT = 'instrument:A/RES/70/1/text';

describe('a resolution and the text it adopts', () => {
  it('are joined where both are there', () => {
    expect(withAdoptedTexts([TEXT, RESOLUTION], [])).toEqual([
      { from: TEXT, canonical: RESOLUTION, rule: 'link:adopted-text' },
    ]);
    expect(withAdoptedTexts([TEXT], [])).toEqual([]);
    expect(withAdoptedTexts([RESOLUTION, 'instrument:NPT'], [])).toEqual([]);
  });

  it('take along what is joined to the text', () => {
    const link = { from: 'instrument:2015/UNGA/zh-000000000000', canonical: TEXT, rule: 'link:issuers-date-title' };
    expect(withAdoptedTexts([TEXT, RESOLUTION, link.from], [link])).toContainEqual({ ...link, canonical: RESOLUTION });
  });
});
