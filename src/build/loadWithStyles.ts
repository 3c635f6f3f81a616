import type { Plugin } from 'vite'

// What loads a part of the page with its styles. Vite's own does more than we need, in three times the bytes, on the first page.
const code = `
const asked = new Map()
const add = (href) => new Promise((done, failed) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: failed })))
const styles = (file, from) => {
  const { href } = new URL(file, from)
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return undefined
  const coming = asked.get(href) ?? add(href)
  asked.set(href, coming)
  coming.catch(() => asked.delete(href))
  return coming
}
export const __vitePreload = (load, files = [], from) => Promise.all(files.map((file) => styles(file, from))).then(load)
`

/** Puts it in the place of Vite's. */
export const loadWithStyles = (): Plugin => ({
  name: 'load-with-styles',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? code : undefined),
})
