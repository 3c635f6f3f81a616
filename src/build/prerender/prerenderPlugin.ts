import { fileURLToPath } from 'node:url'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import type { Locale } from '../../locales/locale.ts'
import { chartLayout } from '../chartLayout.ts'
import { escapeHtml } from '../escapeHtml.ts'
import { oneScript } from '../oneScript.ts'
import { firstPages } from './firstPages.ts'
import type { FirstPage } from '../../prerender.tsx'

/** Runs before anything is painted. */
const earlyScript = fileURLToPath(new URL('../../early.ts', import.meta.url))

const tags = /\s*<(?:link rel="stylesheet"|script type="module")[^>]*>(?:<\/script>)?/g

/**
 * One page out of the shell that Vite made: what a person sees before the page's own script is there, in its language.
 * A policy in the page keeps browsers from looking ahead, so what is needed is named in the order in which it must begin
 * to arrive: styles, the script, then the early script, which all after it waits for; the words last.
 */
function pageFrom(shell: string, early: string, words: readonly string[], letters: readonly string[], { locale, dir, title, body, question, questionTitle }: FirstPage, failed: string, folder: string): string {
  const fromRoot = folder === '' ? './' : '../'
  const [script = '', style = ''] = [...shell.matchAll(tags)].map(([tag]) => tag.trim()).toSorted((a, b) => b.localeCompare(a))
  const preload = script.replace('<script type="module"', '<link rel="modulepreload"').replace('src=', 'href=').replace('</script>', '')
  const ahead = words.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
  return shell
    .replace(tags, '')
    .replace('</head>', () => `${[style, preload, ...letters, `<script src="./${early}"></script>`, script].join('\n    ')}\n  </head>`)
    .replace('</body>', () => `${ahead.join('\n    ')}\n  </body>`)
    .replaceAll('="./', `="${fromRoot}`)
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${dir}" translate="no" data-root="${fromRoot}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div><template title="${escapeHtml(questionTitle)}">${question}</template><template id="failed">${failed}</template>`)
}

/** The files of the words that a page of this language needs soon, in the order it needs them. */
const wordsOf = (bundle: Rolldown.OutputBundle, locale: Locale) =>
  [`/locales/${locale}/first.ts`, '/locales/laterWords.ts', `/locales/${locale}/catalogue.ts`].flatMap((module) =>
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.facadeModuleId?.endsWith(module) ? [file.fileName] : [])),
  )

const fonts: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [/next-latin-wght/],
  tr: [/next-latin-wght/, /next-latin-ext-wght/],
  ar: [/vazirmatn/],
}

/** The letters of a language: there soon after the page, so that its lines do not move. */
const fontsOf = (bundle: Rolldown.OutputBundle, locale: Locale) =>
  Object.keys(bundle)
    .filter((file) => file.endsWith('.woff2') && fonts[locale].some((name) => name.test(file)))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`)

/** Makes the first page of each language, painted before any script; `/` for everyone, and `/tr/`, `/ar/` beside it. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') throw new Error('The build made no index.html to draw the first pages in')
        const shell = String(index.source)
        // An old browser that cannot show the pages can still say so.
        const early = this.getFileName(this.emitFile({ type: 'asset', name: 'early.js', source: await oneScript(earlyScript, 'es2015') }))
        const pages = await firstPages(config, [chartLayout()])
        for (const page of pages) {
          const folder = page.locale === 'en' ? '' : page.locale
          // Modes other than the patient's have one address for all languages.
          const failed = folder === '' ? pages.map((one) => one.failed).join('') : page.failed
          const source = pageFrom(shell, early, wordsOf(bundle, page.locale), fontsOf(bundle, page.locale), page, failed, folder)
          if (folder === '') index.source = source
          else this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source })
        }
      },
    },
  }
}
