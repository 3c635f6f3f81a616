import { spawnSync } from 'node:child_process'

/** Of the web servers that .github/deploy has files for, those that are not installed here. */
export const missingServers = () => ['caddy', 'nginx'].filter((program) => spawnSync(program, ['-v']).error !== undefined)
