import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSocket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from '../../src/server/serve.mjs'
import { missingServers } from './missingServers.mjs'

const deployFile = (name: string) => fileURLToPath(new URL(`../../.github/deploy/${name}`, import.meta.url))

/** A web server that serves a folder, with the files of .github/deploy as they are; `path` has a slash at both ends. */
interface Site {
  readonly folder: string
  readonly path: string
  /** Whom the pages may connect to, where the clinic names a FHIR server. */
  readonly connections?: string
}

interface Running {
  readonly address: string
  readonly stop: () => void
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => resolve(port))
    })
  })

const answers = (address: string) => fetch(address).then(() => true, () => false)

/** Starts a program; resolves once it answers, and rejects with what it said where it ends instead. */
async function start(command: string, args: readonly string[], env: Readonly<Record<string, string>>, address: string): Promise<Running> {
  const program = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  let hasEnded = false
  program.stderr.on('data', (text) => (said += String(text)))
  program.once('exit', () => (hasEnded = true))
  while (!(await answers(address))) {
    if (hasEnded) throw new Error(`${command} ended: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { address, stop: () => program.kill() }
}

async function startOwn({ folder, path }: Site): Promise<Running> {
  const files = filesOf(folder)
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(path)) return void response.writeHead(301, { Location: path }).end()
    request.url = request.url.slice(path.length - 1)
    return files(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://localhost:${port}${path}`, stop }
}

async function startCaddy({ folder, path, connections = "'self'" }: Site): Promise<Running> {
  const room = mkdtempSync(join(tmpdir(), 'caddy-'))
  const port = await freePort()
  writeFileSync(join(room, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${deployFile('Caddyfile')}\n`)
  const env = { GUIDE_ADDRESS: `http://localhost:${port}`, GUIDE_FOLDER: folder, GUIDE_PATH: path, GUIDE_CONNECTIONS: connections, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room }
  return start('caddy', ['run', '--config', join(room, 'Caddyfile'), '--adapter', 'caddyfile'], env, `http://localhost:${port}${path}`)
}

/** What a person does by hand with the lines marked in nginx.conf. */
const withOwn = (text: string, changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`nginx.conf has no “${from}”`)
    return changed.replace(from, to)
  }, text)

async function startNginx({ folder, path, connections = "'self'" }: Site): Promise<Running> {
  const room = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const lead = path === '/' ? '' : `location = ${path.slice(0, -1)} { return 301 ${path}; } `
  const changes = { 'listen 80': `listen 127.0.0.1:${port}`, 'location / {': `${lead}location ${path} {`, 'alias /srv/exosome-guide/': `alias ${folder}/`, [`"'self'"`]: `"${connections}"` }
  writeFileSync(join(room, 'site.conf'), withOwn(readFileSync(deployFile('nginx.conf'), 'utf8'), changes))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${room}/${name};`).join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(join(room, 'nginx.conf'), `daemon off; pid ${room}/pid; error_log stderr; ${user} events {} http { access_log off; ${places} include ${room}/site.conf; }`)
  return start('nginx', ['-c', join(room, 'nginx.conf')], {}, `http://localhost:${port}${path}`)
}

const missing = missingServers()

/** The web servers that can be started here: our own always, the others where they are installed. */
export const webServers: Readonly<Record<string, (site: Site) => Promise<Running>>> = {
  'our own': startOwn,
  ...(!missing.includes('caddy') && { Caddy: startCaddy }),
  ...(!missing.includes('nginx') && { nginx: startNginx }),
}
