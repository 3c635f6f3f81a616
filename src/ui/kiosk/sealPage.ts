const stop = (event: Event) => event.preventDefault()

const isFunctionKey = (key: string) => /^F\d+$/.test(key)

/** Keys that mean something to the browser rather than to the page: other windows, zoom, search, saving, reloading. */
function stopBrowserKey(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || isFunctionKey(event.key)) event.preventDefault()
}

/** Zoom by two fingers on a touchpad comes as a wheel with Ctrl. */
function stopZoom(event: WheelEvent) {
  if (event.ctrlKey) event.preventDefault()
}

function stopLeaving(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
}

/**
 * Shuts the ways out of the page on a shared device: menus, dragging and dropping, zoom, the browser's keys, links and
 * new windows. What is left to CSS (marking text, pulling to reload, zoom by two fingers) is in kiosk.css.
 */
export function sealPage(browser: Window, signal: AbortSignal): void {
  const { document } = browser
  for (const kind of ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'gesturestart', 'copy', 'cut']) {
    document.addEventListener(kind, stop, { signal })
  }
  document.addEventListener('keydown', stopBrowserKey, { signal })
  document.addEventListener('wheel', stopZoom, { signal, passive: false })
  document.addEventListener('click', stopLeaving, { signal, capture: true })
  document.addEventListener('auxclick', stopLeaving, { signal, capture: true })
  browser.open = () => null
  document.documentElement.dataset['kiosk'] = ''
}
