import type { Plugin } from 'vite'
import { ui as ar } from '../locales/ar/ui.ts'
import { en } from '../locales/en/ui.ts'
import { ui as tr } from '../locales/tr/ui.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Puts the words of the page itself, from the catalogues, into index.html: its title, and what is said without JavaScript. */
export const pageWords = (): Plugin => ({
  name: 'page-words',
  transformIndexHtml: (html) =>
    html
      .replaceAll('%title%', escape(en.productName))
      .replace('%noScript.en%', escape(en.noScript))
      .replace('%noScript.tr%', escape(tr.noScript))
      .replace('%noScript.ar%', escape(ar.noScript)),
})
