import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstUi } from '../locales/en/firstUi.ts'

const worker = fileURLToPath(new URL('./worker/sw.ts', import.meta.url))

const digest = (path: string) => `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`

const png = (src: string, size: number) => ({ src, sizes: `${size}x${size}`, type: 'image/png' })

/** How the product is named and shown where it is installed as an app. The colours are those of the page (src/ui/styles/tokens.css). */
const manifest = {
  id: './',
  name: firstUi.productName,
  short_name: firstUi.productName,
  description: firstUi.welcomeLead,
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf6ef',
  theme_color: '#faf6ef',
  categories: ['health', 'education'],
  icons: [
    png('icon-192.png', 192),
    png('icon-512.png', 512),
    { ...png('icon-maskable-512.png', 512), purpose: 'maskable' },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
} as const

/** Makes the app's manifest, and the worker with the list of all files of this version and the digest each must have. */
export function offlinePlugin(): PluginOption {
  let folder = ''
  return [
    {
      name: 'offline-folder',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir)
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: dirname(worker),
      filename: basename(worker),
      integration: {
        configureCustomSWViteBuild: (inlineConfig) => {
          inlineConfig.logLevel = 'warn'
        },
      },
      injectRegister: false,
      manifest: { ...manifest, icons: [...manifest.icons], categories: [...manifest.categories] },
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        injectionPoint: 'self.filesOfVersion',
        // The plugin adds the manifest by itself.
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
        globIgnores: ['clinic.json'],
        manifestTransforms: [(entries) => ({ manifest: entries.map(({ url, size }) => ({ url, size, revision: null, integrity: digest(join(folder, url)) })) })],
      },
    }),
  ]
}
