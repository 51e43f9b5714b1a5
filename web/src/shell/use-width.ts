/** How much room there is: wide, a laptop, or narrow enough for tabs. */
import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(width < 900px)');
const laptop = window.matchMedia('(width < 1400px)');

export function useWidth(): 'wide' | 'laptop' | 'narrow' {
  return useSyncExternalStore(subscribe, () => (narrow.matches ? 'narrow' : laptop.matches ? 'laptop' : 'wide'));
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  laptop.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
    laptop.removeEventListener('change', listener);
  };
}
