/** The same as the drawing, as a list: what there is, how it hangs together, and every action. */
import { useMemo } from 'react';
import { useWords } from '../language/use-words.ts';
import { edit, type NodeKind } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import type { PointerActions } from './bind-pointer.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

const ORDER: readonly NodeKind[] = [
  'Document',
  'Instrument',
  'Clause',
  'Part',
  'State',
  'Organisation',
  'Place',
  'Term',
];
/** More ties than this are counted, not listed. */
const TIES = 12;

export function GraphList({ scene, actions }: { readonly scene: Scene; readonly actions: PointerActions }) {
  const t = useWords();
  const selected = usePage((state) => state.selected);
  const { byId, ties } = useMemo(() => toTies(scene), [scene]);

  return (
    <div className="list">
      {ORDER.map((kind) => {
        const nodes = scene.nodes.filter((node) => node.kind === kind);
        if (nodes.length === 0) return null;
        return (
          <section key={kind}>
            <h2>
              <em className={`k is-${kind}`} aria-hidden="true" /> {t(`kinds.${kind}`)} <small>{nodes.length}</small>
            </h2>
            <ul>
              {nodes.sort(byOrder).map((node) => {
                const own = ties.get(node.id) ?? [];
                return (
                  <li key={node.id} className={node.id === selected ? 'on' : ''}>
                    <button
                      type="button"
                      className="link"
                      lang={node.lang}
                      aria-pressed={node.id === selected}
                      onClick={() => actions.choose(node.id)}
                    >
                      {node.label}
                    </button>
                    {node.date && <small> {node.date}</small>}
                    <ul className="ties">
                      {own.slice(0, TIES).map((edge) => {
                        const other = byId.get(edge.source === node.id ? edge.target : edge.source);
                        return (
                          <li key={edge.id}>
                            <span aria-hidden="true">{edge.source === node.id ? '→' : '←'}</span>{' '}
                            <button
                              type="button"
                              className="link"
                              lang={other?.lang}
                              onClick={() => actions.follow(edge)}
                            >
                              {other?.kind === 'Clause' ? t('place.clause', { number: other.label }) : other?.label}
                            </button>{' '}
                            <small>
                              {tieWord(t, edge)}
                              {edge.act ? ` · ${edge.act}` : ''}
                            </small>
                          </li>
                        );
                      })}
                      {own.length > TIES && <li>{t('graph.moreTies', { n: own.length - TIES })}</li>}
                    </ul>
                    <span className="btns">
                      <button type="button" onClick={() => actions.expand(node.id)}>
                        {t('card.expand')}
                      </button>
                      <button
                        type="button"
                        onClick={() => choose((state) => edit(state, { kind: 'hide', id: node.id }))}
                      >
                        {t('menu.hide')}
                      </button>
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function tieWord(t: ReturnType<typeof useWords>, edge: SceneEdge): string {
  switch (edge.type) {
    case 'CITES':
      return t(`function.${edge.function ?? 'unknown'}`);
    case 'MENTIONS':
      return t('tie.names');
    case 'ISSUED':
      return t('relation.ISSUED');
    default:
      return edge.type.toLowerCase().replaceAll('_', ' ');
  }
}

function byOrder(a: SceneNode, b: SceneNode): number {
  return a.order - b.order || (a.date ?? '').localeCompare(b.date ?? '') || a.label.localeCompare(b.label);
}

function toTies(scene: Scene) {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const ties = new Map<string, SceneEdge[]>();
  for (const edge of scene.edges) {
    for (const id of [edge.source, edge.target]) {
      const list = ties.get(id);
      if (list) list.push(edge);
      else ties.set(id, [edge]);
    }
  }
  return { byId, ties };
}
