/** Does something once the browser has nothing better to do, or after a second where it does not say when. */
export function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 1_000)
}
