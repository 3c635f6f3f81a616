import { build } from 'vite'

/** A script with all it imports in one piece, for browsers as old as `target` or for those that Vite builds for. Rejects where it cannot be built. */
export async function oneScript(entry: string, target?: string): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: { write: false, ...(target && { target }), lib: { entry, formats: ['iife'], name: 'script' } } })
  const [chunk] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built into one script`)
  return chunk.code
}
