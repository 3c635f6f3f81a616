import { caddyfile } from './caddyfile.ts'
import { nginxConf } from './nginxConf.ts'

/** The files for web servers, by name, as they are when they are fresh. */
export const hostingFiles = (): Readonly<Record<string, string>> => ({
  '.github/deploy/Caddyfile': caddyfile(),
  '.github/deploy/nginx.conf': nginxConf(),
})
