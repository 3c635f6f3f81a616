/** Under this name, and no other, answers are kept. */
export const keptKey = 'exosome-guide.answers'

/** Whether anything is kept on this device under that name, readable or not; false where storage is refused. */
export function isSomethingKept(browser: Pick<Window, 'localStorage'>): boolean {
  try {
    return browser.localStorage.getItem(keptKey) !== null
  } catch {
    return false
  }
}
