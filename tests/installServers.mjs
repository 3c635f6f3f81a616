import { spawnSync } from 'node:child_process'
import { missingServers } from './support/missingServers.mjs'

// npm run servers, on Debian and as root: installs the web servers that .github/deploy has files for. The tests then run them.

const apt = (/** @type {string[]} */ ...args) =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

if (missingServers().length > 0 && apt('update')) apt('install', '-y', '--no-install-recommends', 'caddy', 'nginx-light')
if (missingServers().length > 0) {
  console.error(`Not installed: ${missingServers().join(', ')}. This needs Debian, root and the network; elsewhere install them by hand.`)
  process.exit(1)
}
console.log('Caddy and nginx are installed: `npm test` runs them.')
