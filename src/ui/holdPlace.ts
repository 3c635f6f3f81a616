const topOf = (one: Element) => one.getBoundingClientRect().top

// Older browsers cannot tell what is folded away; there, any text will do.
const isShown = (one: Element) => !('checkVisibility' in one) || one.checkVisibility()

/**
 * Remembers what stands at the top of the window; called again, it brings that back to where it stood.
 * At the page's top there is nothing to bring back.
 */
export function holdPlace(): () => void {
  if (window.scrollY === 0) return () => undefined
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, summary, label)')]
  const first = texts.find((one) => topOf(one) >= 0 && isShown(one))
  const before = first && topOf(first)
  return () => {
    if (first?.isConnected && before !== undefined) window.scrollBy({ top: topOf(first) - before, behavior: 'instant' })
  }
}
