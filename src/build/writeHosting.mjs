import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// npm run hosting: writes the files for web servers anew, from the lists in src/server.

const top = new URL('../../', import.meta.url)

/** @type {{ module: typeof import('./hosting/hostingFiles.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('hosting/hostingFiles.ts', import.meta.url)))

mkdirSync(new URL('.github/deploy/', top), { recursive: true })
for (const [name, text] of Object.entries(module.hostingFiles())) writeFileSync(new URL(name, top), text)
