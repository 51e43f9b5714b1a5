/** What lies on top closes first: Escape takes one layer at a time. */
import { useEffect, useRef } from 'react';

const layers: (() => void)[] = [];

export function useLayer(onClose: () => void, open = true): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!open) return;
    const close = () => latest.current();
    layers.push(close);
    return () => {
      layers.splice(layers.indexOf(close), 1);
    };
  }, [open]);
}

/** Whether something was there to close. */
export function closeTopLayer(): boolean {
  const close = layers.at(-1);
  close?.();
  return close !== undefined;
}
