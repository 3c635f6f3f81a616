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
  plugins: [react(), chartLayout()],
})
