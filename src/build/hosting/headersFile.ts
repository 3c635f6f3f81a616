import { caching, lastingFolder } from '../../server/caching.mjs'
import { headersFor } from '../../server/headers.mjs'
import { permissions } from '../../server/permissions.mjs'

const rule = (path: string, headers: Readonly<Record<string, string>>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * The file `_headers` that some hosts of static files read (Cloudflare Pages, Netlify). They cannot tell the nurse's page
 * by its address, so no page gets the camera until its own worker serves it. A header must come from one rule alone:
 * `asked` are the addresses, of files and of folders with a page, that are asked for again each time.
 */
export const headersFile = (settings: unknown, asked: readonly string[]) =>
  `${[
    rule('/*', { ...headersFor(settings), 'Permissions-Policy': permissions.others }),
    rule(`${lastingFolder}*`, { 'Cache-Control': caching.lasting }),
    ...asked.map((path) => rule(path, { 'Cache-Control': caching.asked })),
  ].join('\n\n')}\n`
