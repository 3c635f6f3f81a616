import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chartLayout } from './src/build/chartLayout.ts'
import { classNameIn } from './src/build/classNames.ts'
import { compressed } from './src/build/compressed.ts'
import { defined } from './src/build/defined.ts'
import { headersFilePlugin } from './src/build/hosting/headersFilePlugin.ts'
import { loadWithStyles } from './src/build/loadWithStyles.ts'
import { licences, packageLicences } from './src/build/licences.ts'
import { pageWords } from './src/build/pageWords.ts'
import { prerenderPlugin } from './src/build/prerender/prerenderPlugin.ts'
import { policyTag } from './src/build/policyTag.ts'
import { offlinePlugin } from './src/offline/offlinePlugin.ts'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../node_modules/.vite',
  build: { outDir: '../dist', emptyOutDir: true, license: { fileName: packageLicences }, modulePreload: false, rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } } },
  css: { modules: { generateScopedName: classNameIn(fileURLToPath(new URL('.', import.meta.url))) } },
  define: defined,
  plugins: [react(), loadWithStyles(), pageWords(), policyTag(), chartLayout(), prerenderPlugin(), licences(), offlinePlugin(), headersFilePlugin(), compressed()],
  test: {
    // Both of two cores: Vitest alone would leave one idle.
    maxWorkers: 2,
    // Files share what they import: a quarter of the time went into importing it anew for each.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', root: '.', include: ['tests/{machines,record,locales,build,proof,settings,modes,server,offline}/**/*.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'component',
          root: '.',
          include: ['tests/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: [fileURLToPath(new URL('tests/support/component.setup.ts', import.meta.url))],
        },
      },
    ],
  },
})
