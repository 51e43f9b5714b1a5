/** Reader, graph, card and console beside each other; in a narrow window one at a time, by tabs. */
import { type CSSProperties, lazy, Suspense, useState } from 'react';
import { Card } from '../card/card.tsx';
import { ConsoleDrawer } from '../console/console-drawer.tsx';
import { useWords } from '../language/use-words.ts';
import { Reader } from '../reader/reader.tsx';
import { usePage } from '../state/page-store.ts';
import { type Part, usePreferences } from '../state/preferences.ts';
import { Splitter } from './splitter.tsx';
import { useWidth } from './use-width.ts';

const GraphPanel = lazy(async () => ({ default: (await import('../graph/graph-panel.tsx')).GraphPanel }));

const TABS: readonly Exclude<Part, 'console'>[] = ['reader', 'graph', 'card'];

export function Workspace() {
  const t = useWords();
  const width = useWidth();
  const sizes = usePreferences((preferences) => preferences.sizes);
  const folded = usePreferences((preferences) => preferences.folded);
  const consoleTab = usePage((state) => state.console);
  const [tab, setTab] = useState<(typeof TABS)[number]>('reader');
  const shows = (part: (typeof TABS)[number]) => (width === 'narrow' ? tab === part : !folded.includes(part));
  const style = {
    '--reader': `${((sizes.reader ?? (width === 'laptop' ? 0.46 : 0.4)) * 100).toFixed(1)}%`,
    '--card-width': `${((sizes.card ?? 0.1875) * 100).toFixed(1)}vw`,
    '--card-height': `${((sizes.cardHeight ?? 0.25) * 100).toFixed(1)}vh`,
    '--console': `${((sizes.console ?? 0.4) * 100).toFixed(1)}vh`,
  } as CSSProperties;
  const graph = (
    <Suspense fallback={<p className="empty">{t('loading')}</p>}>
      <GraphPanel />
    </Suspense>
  );
  const right = shows('graph') || shows('card');

  return (
    <main className={`work is-${width}`} style={style}>
      {width === 'narrow' && (
        <div className="tabbar" role="tablist" aria-label={t('parts.title')}>
          {TABS.map((one) => (
            <button key={one} type="button" role="tab" aria-selected={tab === one} onClick={() => setTab(one)}>
              {t(`part.${one}`)}
            </button>
          ))}
        </div>
      )}
      <div className={`split${shows('reader') ? '' : ' no-reader'}${right ? '' : ' only-reader'}`}>
        {shows('reader') && <Reader />}
        {shows('reader') && right && width !== 'narrow' && (
          <Splitter
            name="reader"
            label={t('parts.borderText')}
            axis="x"
            first={0.4}
            least={0.2}
            most={0.75}
            direction={1}
          />
        )}
        {right && (
          <div className={`right${shows('graph') ? '' : ' no-graph'}${shows('card') ? '' : ' no-card'}`}>
            {shows('graph') && graph}
            {shows('graph') && shows('card') && width === 'wide' && (
              <Splitter
                name="card"
                label={t('parts.borderCard')}
                axis="x"
                first={0.1875}
                least={0.12}
                most={0.4}
                direction={-1}
              />
            )}
            {shows('graph') && shows('card') && width === 'laptop' && (
              <Splitter
                name="cardHeight"
                label={t('parts.borderCard')}
                axis="y"
                first={0.25}
                least={0.12}
                most={0.6}
                direction={-1}
              />
            )}
            {shows('card') && <Card />}
          </div>
        )}
      </div>
      {consoleTab !== 'closed' && (
        <Splitter
          name="console"
          label={t('parts.borderConsole')}
          axis="y"
          first={0.4}
          least={0.15}
          most={0.8}
          direction={-1}
        />
      )}
      <ConsoleDrawer />
    </main>
  );
}
