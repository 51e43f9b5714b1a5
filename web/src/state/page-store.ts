/** The one store: page state bound to the browser's history. Choosing makes a history entry, adjusting replaces it. */
import { create } from 'zustand';
import { fromAddress, toAddress } from './address.ts';
import type { PageState } from './page-state.ts';

type Change = (state: PageState) => PageState;

type PageStore = {
  readonly state: PageState;
  /** Back goes back to what was looked at before. */
  choose(change: Change): void;
  /** A view, a filter, a keystroke: Back does not step through these. */
  adjust(change: Change): void;
};

export const usePageStore = create<PageStore>()((set, get) => {
  const apply = (change: Change, remember: 'pushState' | 'replaceState') => {
    const before = get().state;
    const state = change(before);
    if (state === before) return;
    const address = toAddress(state);
    if (address !== toAddress(before)) window.history[remember](null, '', address);
    set({ state });
  };
  return {
    state: fromAddress(window.location.hash),
    choose: (change) => apply(change, 'pushState'),
    adjust: (change) => apply(change, 'replaceState'),
  };
});

/** Back, forward and an address typed by hand. */
export function followHistory(): () => void {
  const follow = () => {
    const state = fromAddress(window.location.hash);
    if (toAddress(state) !== toAddress(usePageStore.getState().state)) usePageStore.setState({ state });
  };
  window.addEventListener('popstate', follow);
  return () => window.removeEventListener('popstate', follow);
}

export function usePage<T>(pick: (state: PageState) => T): T {
  return usePageStore((store) => pick(store.state));
}

export const choose = (change: Change): void => usePageStore.getState().choose(change);
export const adjust = (change: Change): void => usePageStore.getState().adjust(change);
