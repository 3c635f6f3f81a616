import type { Plugin } from 'vite'
import { loadFirst } from '../locales/load.ts'
import { ofEvery } from '../locales/ofEvery.ts'
import { escapeHtml } from './escapeHtml.ts'

const words = await ofEvery(loadFirst)

const noScript = Object.values(words).map(({ locale, dir, ui }) => `<p lang="${locale}" dir="${dir}">${escapeHtml(ui.noScript)}</p>`)

/** Puts the words of the page itself, from the catalogues, into index.html: its title, and what is said without JavaScript. */
export const pageWords = (): Plugin => ({
  name: 'page-words',
  transformIndexHtml: (html) => html.replaceAll('%title%', escapeHtml(words.en.ui.productName)).replace('%noScript%', noScript.join('\n      ')),
})
