import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls once to what is marked by data-now, a third into what is to be seen; never the page around it, as
 * scrollIntoView would.
 */
export const useBeginAtNow = <Scroller extends HTMLElement>(): RefObject<Scroller | null> => {
  const scroller = useRef<Scroller>(null);
  useEffect(() => {
    const { current } = scroller;
    const mark = current?.querySelector('[data-now]')?.getBoundingClientRect();
    if (!current || !mark) return;
    const { left, top, width, height } = current.getBoundingClientRect();
    current.scrollLeft += mark.left - left - width / 3;
    current.scrollTop += mark.top - top - height / 3;
  }, []);
  return scroller;
};
