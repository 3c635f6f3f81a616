import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { billOfMaterials } from './billOfMaterials.mjs'
import { tarOf } from './tarOf.mjs'

// npm run release             a versioned archive of the built site, in the folder release/, and the proof report made of it
// npm run release -- --short  the same, with the proof report in its short form
// npm run release -- --twice  makes it from the last commit in two other folders, and tells whether they are the same

/** @typedef {import('./tarOf.mjs').File} File */

const here = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * @param {string} folder
 * @param {string} as the folder in the archive
 * @returns {File[]}
 */
const filesIn = (folder, as) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: `${as}${path.slice(folder.length)}`.replaceAll('\\', '/'), bytes: readFileSync(path) }))

/** @param {Buffer} bytes */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** As `sha256sum --check` reads it. @param {readonly File[]} files */
const digestsOf = (files) => files.map(({ path, bytes }) => `${digest(bytes)}  ${path}\n`).sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('')

/**
 * What helps whoever puts the site up, beside it.
 * @param {string} top
 * @returns {File[]}
 */
function besideSite(top) {
  const texts = { 'LICENSE': 'LICENSE', 'hosting/Caddyfile': '.github/deploy/Caddyfile', 'hosting/nginx.conf': '.github/deploy/nginx.conf', 'deploying.md': '.github/docs/deploying.md' }
  const files = Object.entries(texts).filter(([, place]) => existsSync(join(top, place))).map(([path, place]) => ({ path, bytes: readFileSync(join(top, place)) }))
  return [...files, { path: 'sbom.cdx.json', bytes: Buffer.from(billOfMaterials(top)) }]
}

/**
 * Builds the product in a folder of the project and packs it; gives back the archive.
 * @param {string} top
 */
function makeRelease(top) {
  execFileSync('npm', ['run', 'build', '--', '--logLevel', 'warn'], { cwd: top, stdio: 'inherit' })
  const { name, version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  const files = [...filesIn(join(top, 'dist'), 'site'), ...besideSite(top)]
  const all = [...files, { path: 'SHA256SUMS', bytes: Buffer.from(digestsOf(files)) }]
  const folder = `${name}-${version}`
  return { folder, bytes: gzipSync(tarOf(all.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }))), { level: 9 }) }
}

/**
 * Makes the proof report and puts it beside the archive: it tells of moments and durations, which no two releases share.
 * Throws where something is broken.
 * @param {string} name
 */
function addProof(name) {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const short = process.argv.includes('--short') ? ['--short'] : []
  execFileSync('node', ['tests/proof/proof.mjs', ...short, folder], { cwd: here, stdio: 'inherit' })
  copyFileSync(join(folder, 'index.html'), join(here, 'release', name))
  rmSync(folder, { recursive: true })
  console.log(`release/${name}: the proof report${short.length > 0 ? ', in its short form' : ''}`)
}

/** The last commit, in a folder of its own; packages are not installed again. */
function lastCommit() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: here, maxBuffer: 1e9 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function compareTwo() {
  const [one, other] = [lastCommit(), lastCommit()].map((folder) => {
    const { bytes } = makeRelease(folder)
    rmSync(folder, { recursive: true })
    return digest(bytes)
  })
  console.log(`${one}\n${other}\n${one === other ? 'Two releases of the last commit are the same, byte by byte.' : 'Two releases of the last commit differ.'}`)
  return one === other
}

function write() {
  const { folder, bytes } = makeRelease(here)
  const name = `${folder}.tar.gz`
  mkdirSync(join(here, 'release'), { recursive: true })
  writeFileSync(join(here, 'release', name), bytes)
  writeFileSync(join(here, 'release', `${name}.sha256`), `${digest(bytes)}  ${name}\n`)
  console.log(`release/${name}: ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${digest(bytes)}`)
  addProof(`${folder}.proof.html`)
}

if (!process.argv.includes('--twice')) write()
else if (!compareTwo()) process.exit(1)
