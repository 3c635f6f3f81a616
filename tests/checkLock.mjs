import { readFileSync } from 'node:fs'

// npm can write a lock file that lacks the binaries of other platforms; `npm ci` then fails there.
/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, resolved?: string }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
  at ? Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`]) : [],
)
if (missing.length > 0) {
  console.error('package-lock.json lacks:', missing.join(', '))
  process.exit(1)
}
console.log('The lock file names every platform’s files.')
