import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

const installed = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => join(folder, name)))
    .find(runs)

/**
 * The Chromium that comes as an npm package. It unpacks into the temporary folder and trusts what lies there,
 * so it gets a private one, named by its version. Its own start arguments are not used: they crash Playwright.
 */
async function packed() {
  const modules = new URL('../../node_modules/', import.meta.url)
  const { version } = JSON.parse(readFileSync(new URL('@sparticuz/chromium/package.json', modules), 'utf8'))
  const folder = fileURLToPath(new URL(`.cache/chromium-${version}`, modules))
  const before = process.env['TMPDIR']
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  try {
    const path = await (await import('@sparticuz/chromium')).default.executablePath()
    return runs(path) ? path : undefined
  } catch {
    return undefined
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** How to start a browser here: CHROMIUM_PATH, Playwright's own, an installed Chromium or Chrome, or the one from npm. */
export async function launchOptions() {
  const sandbox = process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}
  if (process.env['CHROMIUM_PATH']) return { executablePath: process.env['CHROMIUM_PATH'], ...sandbox }
  if (existsSync(chromium.executablePath())) return sandbox
  const isLinux = process.platform === 'linux'
  const found = (isLinux ? installed() : undefined) ?? (isLinux && process.arch === 'x64' ? await packed() : undefined)
  return found ? { executablePath: found, ...sandbox } : { channel: 'chrome' }
}
