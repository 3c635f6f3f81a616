import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin, ResolvedConfig } from 'vite'
import { chartLayout } from '../chartLayout.ts'
import { firstPages } from './firstPages.ts'
import type { FirstPage } from '../../prerender.tsx'

const earlyScript = fileURLToPath(new URL('../../early.ts', import.meta.url))

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The script that runs before anything is painted, in one piece. Rejects where it cannot be built. */
async function earlyCode({ root }: ResolvedConfig): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // An old browser that cannot show the pages can still say so.
    build: { write: false, target: 'es2015', lib: { entry: earlyScript, formats: ['iife'], name: 'early' } },
  })
  const [chunk] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${earlyScript} was not built into one script`)
  return chunk.code
}

/** One page out of the shell that Vite made: what a person sees before the page's own script is there, in its language. */
function pageFrom(shell: string, early: string, fonts: string, { locale, dir, title, body, question, questionTitle }: FirstPage, failed: string, folder: string): string {
  const fromRoot = folder === '' ? './' : '../'
  return shell
    .replaceAll('="./', `="${fromRoot}`)
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${dir}" translate="no" data-root="${fromRoot}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>${fonts}<script src="${fromRoot}${early}"></script>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div><template title="${escape(questionTitle)}">${question}</template><template id="failed">${failed}</template>`)
}

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
        const early = this.getFileName(this.emitFile({ type: 'asset', name: 'early.js', source: await earlyCode(config) }))
        const pages = await firstPages(config, [chartLayout()])
        for (const page of pages) {
          const folder = page.locale === 'en' ? '' : page.locale
          // Modes other than the patient's have one address for all languages.
          const failed = folder === '' ? pages.map((one) => one.failed).join('') : page.failed
          const source = pageFrom(shell, early, '', page, failed, folder)
          if (folder === '') index.source = source
          else this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source })
        }
      },
    },
  }
}
