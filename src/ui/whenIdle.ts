/** Does something once the browser has nothing better to do, or after two seconds at the latest. */
export function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2_000 })
  else setTimeout(act, 2_000)
}
