const nothing = () => undefined

/**
 * Keeps the screen on and the page alone on it, where the browser allows it: the whole screen only ever follows a touch,
 * and the screen may sleep again each time the page was hidden. Refused, everything else still works.
 */
export function stayOn(browser: Window, signal: AbortSignal): void {
  const { document } = browser
  const wakeLock: WakeLock | undefined = browser.navigator.wakeLock

  const keepLit = () => {
    if (document.visibilityState === 'visible') wakeLock?.request('screen').catch(nothing)
  }
  const fillScreen = () => {
    const page: Partial<Pick<HTMLElement, 'requestFullscreen'>> = document.documentElement
    if (!document.fullscreenElement) page.requestFullscreen?.({ navigationUI: 'hide' }).catch(nothing)
  }

  keepLit()
  document.addEventListener('visibilitychange', keepLit, { signal })
  document.addEventListener('click', fillScreen, { signal })
}
