/** The menu of a node: the same actions that the card's buttons have. */
import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { useLayer } from '../shell/use-layer.ts';
import { edit } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import type { PointerActions } from './bind-pointer.ts';

type Props = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly actions: PointerActions;
  readonly onClose: () => void;
};

export function NodeMenu({ id, x, y, actions, onClose }: Props) {
  const t = useWords();
  const menu = useRef<HTMLDivElement>(null);
  useLayer(onClose);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    menu.current?.querySelector('button')?.focus();
    const outside = (event: PointerEvent) => menu.current?.contains(event.target as Node) || onClose();
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      before?.focus({ preventScroll: true });
    };
  }, [onClose]);

  const traceable = id.startsWith('instrument:') || id.includes('#');
  const items: readonly (readonly [string, () => void])[] = [
    [t('menu.select'), () => actions.choose(id)],
    [t('card.expand'), () => actions.expand(id)],
    ...(traceable
      ? [[t('card.trace'), () => choose((state) => ({ ...state, page: 'trace', trace: id }))] as const]
      : []),
    [t('menu.hide'), () => choose((state) => edit(state, { kind: 'hide', id }))],
  ];
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={t('menu.label')}
      className="menu"
      style={{ left: Math.min(x, window.innerWidth - 190), top: Math.min(y, window.innerHeight - 150) }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {items.map(([label, act]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
