import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chartLayout } from '../../src/build/chartLayout.ts'
import { defined } from '../../src/build/defined.ts'

/** The gallery for developers, straight from the sources: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../public',
  cacheDir: '../../node_modules/.vite-gallery',
  define: defined,
  // For the browser tests, which look at many items: one file is loaded faster than each of its sources.
  build: { outDir: '../../node_modules/.cache/gallery', emptyOutDir: true, chunkSizeWarningLimit: 10_000, modulePreload: false },
  plugins: [react(), chartLayout()],
})
