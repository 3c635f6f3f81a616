import { emptyStorage } from './emptyStorage.ts'

/** What of a browser can hold something of a person. */
type Browser = Pick<Window, 'document' | 'getSelection' | 'localStorage' | 'name' | 'scrollTo' | 'sessionStorage'> & Partial<Pick<Window, 'speechSynthesis'>>

/**
 * Takes away what a person leaves in the browser around the page: what is stored under our names (also what another
 * mode kept on this device), the page's title and name, what is marked, being read aloud or scrolled to. What the page
 * itself holds is its own to forget; the clipboard, where nothing of ours is put, is left alone. The copy for use
 * without a network stays: it holds the product's own files only. Never throws: what the browser refuses to open can
 * hold nothing of ours, and the rest is done.
 */
export function wipe(browser: Browser): void {
  const steps = [
    () => browser.speechSynthesis?.cancel(),
    () => emptyStorage(browser.localStorage),
    () => emptyStorage(browser.sessionStorage),
    () => browser.getSelection()?.removeAllRanges(),
    () => Object.assign(browser, { name: '' }),
    () => Object.assign(browser.document, { title: '' }),
    () => browser.scrollTo(0, 0),
  ]
  for (const step of steps) {
    try {
      step()
    } catch {
      // Storage or speech that the browser refuses.
    }
  }
}
