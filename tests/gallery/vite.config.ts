import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import packageJson from '../../package.json' with { type: 'json' }
import { chartLayout } from '../../src/build/chartLayout.ts'

/** The gallery for developers, straight from the sources: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../public',
  cacheDir: '../../node_modules/.vite-gallery',
  define: { productVersion: JSON.stringify(packageJson.version) },
  plugins: [react(), chartLayout()],
})
