import { realpathSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chartLayout } from '../../src/build/chartLayout.ts'
import { defined } from '../../src/build/defined.ts'

const top = `${import.meta.dirname}/../..`

/** The gallery for developers, straight from the sources: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../public',
  cacheDir: '../../node_modules/.vite-gallery',
  define: defined,
  // Packages may lie elsewhere: in a copy of the project they are a link.
  server: { fs: { allow: [top, realpathSync(`${top}/node_modules`)] } },
  plugins: [react(), chartLayout()],
})
