import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// npm run diagram: writes the diagram of the running chart into the files that show it.

const top = new URL('../../', import.meta.url)

/** @type {{ module: typeof import('./diagramFiles.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('diagramFiles.ts', import.meta.url)))

for (const [name, text] of Object.entries(module.diagramFiles(readFileSync(new URL('README.md', top), 'utf8')))) writeFileSync(new URL(name, top), text)
