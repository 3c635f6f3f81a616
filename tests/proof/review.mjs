import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// npm run review                tells which answer sets end elsewhere than in the last commit
// npm run review -- <git ref>   than in that version
// npm run review -- --accept    accepts the figures of the working tree (machines/rules/figures.json), and writes them into the README

const root = fileURLToPath(new URL('../..', import.meta.url))
const needed = ['machines/path.ts', 'machines/screening.machine.ts', 'machines/rules/decide.ts']
const classesFile = 'tests/proof/answerClasses.ts'

class Refusal extends Error {}

/** @param {readonly string[]} args */
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'buffer', maxBuffer: 2 ** 28 })

/** @param {string} ref */
function commitOf(ref) {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (status !== 0) throw new Refusal(`There is no version "${ref}" in this repository: give a commit, a branch or a tag.`)
  return stdout.toString().trim()
}

/**
 * The folder with the machines of an earlier version; taken out of git once. Inside node_modules, so that its packages are found.
 * @param {string} sha
 * @param {string} ref
 */
function folderOf(sha, ref) {
  const isThere = (/** @type {string} */ path) => git('cat-file', '-e', `${sha}:${path}`).status === 0
  const missing = needed.filter((path) => !isThere(path))
  if (missing.length > 0) throw new Refusal(`The version "${ref}" cannot be compared: it has no ${missing.join(' and no ')}.`)
  const folder = `${root}node_modules/.cache/review/${sha}`
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.part`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const paths = ['machines', 'tests/proof'].filter(isThere)
  const { stdout } = git('archive', '--format=tar', sha, ...paths)
  const unpacked = spawnSync('tar', ['-x', '-C', unfinished, '-f', '-'], { input: stdout })
  if (unpacked.status !== 0) throw new Refusal(`The version "${ref}" could not be unpacked: ${unpacked.stderr?.toString().trim()}`)
  renameSync(unfinished, folder)
  return folder
}

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  cacheDir: 'node_modules/.cache/review/vite',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
})

/**
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
const load = (path) => server.ssrLoadModule(path).then((loaded) => /** @type {T} */ (/** @type {unknown} */ (loaded)))

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<import('./compareVersions.ts').Version>}
 */
async function versionIn(folder, name) {
  /** @type {Promise<Partial<import('./compareVersions.ts').Version>>[]} */
  const rooms = needed.map((file) => load(`${folder}/${file}`))
  const [path, chart, rules] = await Promise.all(rooms).catch((/** @type {unknown} */ reason) => {
    throw new Refusal(`The version "${name}" cannot be compared: its machines do not start (${reason instanceof Error ? reason.message : String(reason)}).`)
  })
  const relevantAnswers = path?.relevantAnswers
  const pathOf = chart?.pathOf
  const decide = rules?.decide
  if (!relevantAnswers || !pathOf || !decide) throw new Refusal(`The version "${name}" cannot be compared: it has no relevantAnswers, pathOf or decide.`)
  return { relevantAnswers, pathOf, decide }
}

/** @typedef {import('../../machines/questionnaire/answers.ts').Answers} Answers */

/**
 * An answer set of each class of a version, made by its own machines.
 * @param {string} folder
 * @returns {Promise<readonly Answers[]>}
 */
async function setsIn(folder) {
  /** @type {typeof import('./answerClasses.ts')} */
  const { answerClasses } = await load(`${folder}/${classesFile}`)
  return Array.from(answerClasses(), ({ answers }) => answers)
}

/**
 * Every answer set that one of the two versions tells apart, once.
 * @param {readonly (readonly Answers[])[]} lists
 * @returns {Generator<Answers>}
 */
function* together(lists) {
  const seen = new Set()
  for (const sets of lists) {
    for (const answers of sets) {
      const mark = createHash('sha1').update(JSON.stringify(answers)).digest('base64')
      if (seen.has(mark)) continue
      seen.add(mark)
      yield answers
    }
  }
}

/** @param {string} ref */
async function compareWith(ref) {
  const sha = commitOf(ref)
  const folder = folderOf(sha, ref)
  // A version that could not make classes yet is given the way of today: the kinds come from its own rules and chart all the same.
  if (git('cat-file', '-e', `${sha}:${classesFile}`).status !== 0) cpSync(`${root}tests/proof`, `${folder}/tests/proof`, { recursive: true })
  const [before, after] = await Promise.all([versionIn(folder, ref), versionIn(root, 'working tree')])
  /** @type {typeof import('./compareVersions.ts')} */
  const { compareVersions } = await load(`${root}tests/proof/compareVersions.ts`)
  /** @type {typeof import('./inWords.ts')} */
  const { inWords } = await load(`${root}tests/proof/inWords.ts`)
  const ours = await setsIn(root)
  // What the earlier version told apart, and this one no longer does, shows only on its own classes.
  const theirs = await setsIn(folder).catch(() => undefined)
  const among = theirs ? 'one of the two versions tells' : 'the working tree tells'
  console.log(`Compared with ${ref} (${sha.slice(0, 7)}), on every kind of answer sets that ${among} apart:\n`)
  console.log(inWords(compareVersions(before, after, together(theirs ? [ours, theirs] : [ours]))).join('\n'))
  if (!theirs) console.log(`\nWhat ${ref} alone tells apart could not be tried: a row or a question that is gone may not show.`)
}

async function accept() {
  /** @type {typeof import('./countFigures.ts')} */
  const { countFigures } = await load(`${root}tests/proof/countFigures.ts`)
  const figures = countFigures()
  writeFileSync(`${root}machines/rules/figures.json`, `${JSON.stringify(figures, null, 2)}\n`)
  // Loaded only now: it reads the figures just written.
  /** @type {typeof import('./readmeProof.ts')} */
  const { withProofFigures } = await load(`${root}tests/proof/readmeProof.ts`)
  const readme = `${root}README.md`
  writeFileSync(readme, withProofFigures(readFileSync(readme, 'utf8')))
  console.log(`Accepted: the figures of ${figures.classes} kinds of answer sets, in machines/rules/figures.json and README.md.`)
}

try {
  const [what = 'HEAD', ...rest] = process.argv.slice(2)
  if (rest.length > 0) throw new Refusal('Name one version to compare with: npm run review -- <git ref>. Or accept the figures: npm run review -- --accept.')
  await (what === '--accept' ? accept() : compareWith(what))
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason
  console.error(reason.message)
  process.exitCode = 2
} finally {
  await server.close()
}
