import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ 'bom-ref': string, name: string, version: string }} Component */
/** @typedef {{ serialNumber?: string, metadata: { timestamp?: string, component: Component }, components: Component[], dependencies: { ref: string, dependsOn?: string[] }[] }} Bill */
/** @typedef {Readonly<Record<string, { name?: string, version: string, dependencies?: Record<string, string> }>>} Packages */

/**
 * The packages that end in the product, as name@version: those it names as dependencies, and theirs.
 * @param {Packages} packages of the lock file; all of ours stand at its top level
 * @param {readonly string[]} names
 * @returns {readonly string[]}
 */
const shippedBy = (packages, names) =>
  names.flatMap((name) => {
    const found = packages[`node_modules/${name}`]
    if (!found) throw new Error(`package-lock.json has no ${name}`)
    return [`${name}@${found.version}`, ...shippedBy(packages, Object.keys(found.dependencies ?? {}))]
  })

/**
 * The software bill of materials (CycloneDX) of what ends in the product: npm's, without the moment and the random number
 * it puts in. npm's own `--omit dev` is not used: it leaves React out, which is a peer of other packages as well.
 * @param {string} top the folder of the project
 */
export function billOfMaterials(top) {
  /** @type {Bill} */
  const bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: top, encoding: 'utf8', maxBuffer: 1e8 }))
  const { name, dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  /** @type {{ packages: Packages }} */
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'))
  const shipped = new Set(shippedBy(packages, Object.keys(dependencies)))
  const { component } = bill.metadata
  delete bill.serialNumber
  delete bill.metadata.timestamp
  component.name = name
  bill.components = bill.components.filter((one) => shipped.has(`${one.name}@${one.version}`))
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => ref === component['bom-ref'] || shipped.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => shipped.has(one)) }))
  return `${JSON.stringify(bill, undefined, 2)}\n`
}
