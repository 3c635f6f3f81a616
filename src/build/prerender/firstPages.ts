import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { PluginOption, ResolvedConfig } from 'vite'
import type * as prerender from '../../prerender.tsx'
import type { FirstPage } from '../../prerender.tsx'

/**
 * The first page of each language, drawn by the product itself: by a build of its own for Node, with the same class names.
 * Rejects where a page cannot be drawn.
 */
export async function firstPages({ root, base, define, css, cacheDir }: ResolvedConfig, plugins: PluginOption[]): Promise<readonly FirstPage[]> {
  const cache = join(cacheDir, '..', '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'prerender-'))
  try {
    await build({
      root,
      base,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: define ?? {},
      css: { modules: css.modules ?? {} },
      plugins,
      ssr: { noExternal: true },
      build: { ssr: 'prerender.tsx', outDir, emptyOutDir: true },
    })
    const { firstPage, locales } = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as typeof prerender
    return await Promise.all(locales.map(firstPage))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
