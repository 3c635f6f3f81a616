import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const top = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Builds the product once more, in a folder of its own; resolves to that folder and to the shipped code by the module it comes from. */
export async function buildAgain() {
  const folder = top('node_modules/.cache/builtAgain')
  const shipped = new Map<string, string>()
  const modulesOf = {
    name: 'modules-of',
    generateBundle: (_: unknown, bundle: Readonly<Record<string, { readonly type: string; readonly modules?: Readonly<Record<string, { readonly code: string | null }>> }>>) => {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { code }] of Object.entries(modules)) shipped.set(id.replace(/^.*\/node_modules\//, '').replace(top(''), ''), code ?? '')
    },
  }
  await build({ configFile: top('vite.config.ts'), root: top('src'), mode: 'production', logLevel: 'error', plugins: [modulesOf], build: { outDir: folder, emptyOutDir: true } })
  return { folder, shipped }
}
