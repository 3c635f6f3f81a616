import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Does something with the folder of the built site, last of all: the worker is written when the rest is. */
export function afterBuild(name: string, act: (folder: string) => void): Plugin {
  let folder = ''
  return {
    name,
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: () => act(folder) },
  }
}
