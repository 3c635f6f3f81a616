import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterBuild } from './afterBuild.ts'

const isText = (name: string) => /\.(?:html|js|css|svg|json|webmanifest|txt)$/.test(name)

/** Puts a copy of every text beside it, as small as Brotli can make it, for servers that send such copies. The clinic's own settings change, and have none. */
export function compressTexts(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => isText(name) && name !== 'clinic.json')
  for (const name of names) writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))))
}

/** Does so after a build. */
export const compressed = () => afterBuild('compressed', compressTexts)
