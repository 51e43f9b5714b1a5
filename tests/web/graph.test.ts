/** What is drawn and where: pure functions from an answer of the API to places in pixels. */
import { describe, expect, it } from 'vitest';
import type { GraphAnswer, GraphNode } from '#model/api';
import { edgeLook, nodeLook, type Palette } from '#web/src/graph/appearance.ts';
import { computeLayout } from '#web/src/graph/compute-layout.ts';
import { layoutTime } from '#web/src/graph/layout-time.ts';
import { neighboursOf, type Scene, toScene } from '#web/src/graph/scene.ts';
import { toSvg } from '#web/src/graph/to-svg.ts';
import { FIRST_STATE, type Shown, type ViewEdit } from '#web/src/state/page-state.ts';

const SIZE = { width: 800, height: 600 };

function node(id: string, kind: GraphNode['kind'], more: Partial<GraphNode> = {}): GraphNode {
  return { id, kind, caption: id, name: id, date: null, status: null, ...more };
}
const clause = (number: string, order: number) =>
  node(`doc:x#${number}`, 'Clause', { number, order, document: 'doc:x' });

const ANSWER: GraphAnswer = {
  nodes: [
    node('doc:x', 'Document', { date: '2020-09-11' }),
    clause('preamble', 1),
    clause('1', 2),
    clause('2', 3),
    node('instrument:charter', 'Instrument', { date: '1945-06-26' }),
    node('instrument:new', 'Instrument', { date: '2019-06-05' }),
    node('instrument:span', 'Instrument', { date: '2018-09/2019-09' }),
    node('instrument:draft', 'Instrument', { status: 'planned' }),
    node('instrument:own-title', 'Instrument', { date: '2020-09-11' }),
    node('state:CN', 'State'),
  ],
  edges: [
    {
      id: 'a',
      type: 'CITES',
      source: 'doc:x#1',
      target: 'instrument:charter',
      count: 1,
      act: 'recalling',
      function: 'recalls',
    },
    {
      id: 'b',
      type: 'CITES',
      source: 'doc:x#2',
      target: 'instrument:charter',
      count: 1,
      act: null,
      function: 'unknown',
    },
    { id: 'c', type: 'CITES', source: 'doc:x#2', target: 'instrument:new', count: 2, act: null, function: 'basis' },
    { id: 'd', type: 'CITES', source: 'doc:x#2', target: 'instrument:draft', count: 1, act: null, function: 'makes' },
    { id: 'e', type: 'CITES', source: 'doc:x#1', target: 'instrument:span', count: 1, act: null, function: 'names' },
    { id: 'f', type: 'MENTIONS', source: 'doc:x#1', target: 'instrument:charter', count: 1, act: null, function: null },
    { id: 'g', type: 'MENTIONS', source: 'doc:x#1', target: 'state:CN', count: 3, act: null, function: null },
    { id: 'h', type: 'HAS_CLAUSE', source: 'doc:x', target: 'doc:x#1', count: 1, act: null, function: null },
  ],
  truncated: null,
};

function scene(
  shown: readonly Shown[] = FIRST_STATE.shown,
  edits: readonly ViewEdit[] = [],
  expansions: readonly GraphAnswer[] = [],
): Scene {
  const base = { entities: new Map(), lang: 'en', scope: 'document' as const };
  return toScene({ answer: ANSWER, expansions, shown, edits, ...base });
}

describe('the scene', () => {
  it('holds the clauses and what they cite, and neither the document nor what no one cites', () => {
    expect(scene().nodes.map(({ id }) => id)).toEqual([
      'doc:x#preamble',
      'doc:x#1',
      'doc:x#2',
      'instrument:charter',
      'instrument:new',
      'instrument:span',
      'instrument:draft',
    ]);
  });

  it('draws one line where a citation is also a mention', () => {
    expect(scene().edges.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts what is switched off, too', () => {
    const { counts, nodes } = scene(['Clause']);
    expect(nodes.every(({ kind }) => kind === 'Clause')).toBe(true);
    expect([counts.get('Instrument'), counts.get('State'), counts.get('planned')]).toEqual([4, 1, 1]);
  });

  it('hides and expands at will', () => {
    const hidden = scene(FIRST_STATE.shown, [{ kind: 'hide', id: 'instrument:new' }]);
    expect(hidden.nodes.some(({ id }) => id === 'instrument:new')).toBe(false);
    const around: GraphAnswer = { nodes: [node('state:CN', 'State')], edges: [], truncated: null };
    expect(scene(FIRST_STATE.shown, [], [around]).edges.some(({ id }) => id === 'g')).toBe(true);
  });

  it('tells planned and undated instruments by a hollow shape', () => {
    const hollow = scene().nodes.filter((one) => one.hollow);
    expect(hollow.map(({ id }) => id)).toEqual(['instrument:draft']);
  });
});

describe('the time view', () => {
  const layout = layoutTime(scene(['Clause', 'Instrument', 'planned', 'State']), SIZE, false);
  const x = (id: string) => layout.points.get(id)?.x ?? Number.NaN;
  const y = (id: string) => layout.points.get(id)?.y ?? Number.NaN;

  it('puts earlier instruments to the left, clauses in order at the right, states beyond', () => {
    expect(x('instrument:charter')).toBeLessThan(x('instrument:span'));
    expect(x('instrument:span')).toBeLessThan(x('instrument:new'));
    expect(x('instrument:new')).toBeLessThan(x('instrument:draft'));
    expect(x('instrument:draft')).toBeLessThan(x('doc:x#1'));
    expect(x('doc:x#1')).toBeLessThan(x('state:CN'));
    expect(y('doc:x#preamble')).toBeLessThan(y('doc:x#1'));
    expect(y('doc:x#1')).toBeLessThan(y('doc:x#2'));
  });

  it('breaks the empty decades, unless the axis is to be linear', () => {
    expect(layout.axis?.breaks).toHaveLength(1);
    const linear = layoutTime(scene(), SIZE, true);
    expect(linear.axis?.breaks).toHaveLength(0);
    const years = linear.axis?.ticks.map(({ year }) => year) ?? [];
    expect([...years].sort((a, b) => a - b)).toEqual(years);
  });

  it('draws an interval as a bar through its node', () => {
    const [bar] = layout.bars;
    expect(bar?.id).toBe('instrument:span');
    expect(bar && bar.from < x('instrument:span') && x('instrument:span') < bar.to).toBe(true);
  });

  it('stays inside the window and finite, with nothing at all, too', () => {
    for (const view of ['time', 'force', 'layers'] as const) {
      for (const one of [scene(), scene([])]) {
        const { points, size } = computeLayout(one, view, SIZE, false);
        expect(points.size).toBe(one.nodes.length);
        for (const point of points.values()) {
          expect(point.x >= 0 && point.x <= size.width && point.y >= 0 && point.y <= size.height).toBe(true);
        }
      }
    }
  });

  it('gives the same picture for the same graph', () => {
    const once = computeLayout(scene(), 'force', SIZE, false);
    expect(computeLayout(scene(), 'force', SIZE, false).points).toEqual(once.points);
  });

  it('stands documents below and instruments above where all documents are looked at', () => {
    const cites = { type: 'CITES', count: 1, act: null, function: null, source: 'doc:x' };
    const overview: GraphAnswer = {
      nodes: ANSWER.nodes.filter(({ kind }) => kind === 'Document' || kind === 'Instrument'),
      edges: ['instrument:charter', 'instrument:new'].map((target) => ({ ...cites, id: target, target })),
      truncated: null,
    };
    const all = toScene({
      answer: overview,
      expansions: [],
      entities: new Map(),
      lang: 'en',
      scope: 'overview',
      shown: FIRST_STATE.shown,
      edits: [],
    });
    const { points } = layoutTime(all, SIZE, false);
    const document = points.get('doc:x');
    for (const { id } of all.nodes) if (id !== 'doc:x') expect(points.get(id)?.y).toBeLessThan(document?.y ?? 0);
  });
});

describe('looks', () => {
  const palette = new Proxy({}, { get: (_, name) => String(name) }) as Palette;
  const none = { selected: null, hovered: null, lit: null, within: null };
  const drawn = scene();
  const charter = drawn.nodes.find(({ id }) => id === 'instrument:charter');
  const cites = drawn.edges.find(({ id }) => id === 'a');

  it('tell kinds by shape and colour, and the selected one by a ring', () => {
    if (!charter || !cites) throw new Error('the scene lacks what this looks at');
    expect(nodeLook(charter, none, palette, 1, 30)).toMatchObject({ shape: 'diamond', color: 'inst', halo: null });
    expect(nodeLook(charter, { ...none, selected: charter.id }, palette, 1, 30).halo).toBe('sel');
    expect(edgeLook(cites, none, palette, 'level').color).toBe('edge');
    expect(edgeLook(cites, { ...none, selected: charter.id }, palette, 'level').color).toBe('inst');
  });

  it('light the neighbours of what is hovered, and quiet the rest', () => {
    const hovered = 'doc:x#1';
    const lit = new Set([hovered, ...(neighboursOf(drawn).get(hovered) ?? [])]);
    const colours = drawn.nodes.map((one) => [one.id, nodeLook(one, { ...none, hovered, lit }, palette, 1, 30).color]);
    expect(Object.fromEntries(colours)).toMatchObject({ 'instrument:charter': 'inst', 'instrument:new': 'quiet' });
  });

  it('are the same in a saved picture, with the names escaped', () => {
    const odd = { ...drawn, nodes: drawn.nodes.map((one) => ({ ...one, label: `<${one.label}&` })) };
    const svg = toSvg({
      scene: odd,
      layout: computeLayout(odd, 'time', SIZE, false),
      palette,
      labels: new Map(),
      font: 'serif',
    });
    expect(svg.match(/<title>/g)).toHaveLength(drawn.nodes.length);
    expect(svg).toContain('&lt;Pre&amp;');
    expect(svg).not.toContain('<Pre&');
  });
});
