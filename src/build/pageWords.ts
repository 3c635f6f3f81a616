import type { Plugin } from 'vite'
import { escapeHtml } from './escapeHtml.ts'
import { ui as ar } from '../locales/ar/ui.ts'
import { en } from '../locales/en/ui.ts'
import { ui as tr } from '../locales/tr/ui.ts'

/** Puts the words of the page itself, from the catalogues, into index.html: its title, and what is said without JavaScript. */
export const pageWords = (): Plugin => ({
  name: 'page-words',
  transformIndexHtml: (html) =>
    html
      .replaceAll('%title%', escapeHtml(en.productName))
      .replace('%noScript.en%', escapeHtml(en.noScript))
      .replace('%noScript.tr%', escapeHtml(tr.noScript))
      .replace('%noScript.ar%', escapeHtml(ar.noScript)),
})
