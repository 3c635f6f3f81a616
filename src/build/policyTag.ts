import type { Plugin } from 'vite'
import { contentPolicy } from '../server/headers.mjs'

// A page cannot forbid by itself that it is framed. Whom a nurse's page may connect to is known once the clinic's settings
// are read: until then this leaves it open, and src/record/limitConnections.ts closes it.
const policy = contentPolicy('https: http:').replace("frame-ancestors 'none'; ", '')

const charset = '<meta charset="utf-8" />'

/** Puts the content policy into the page itself, for hosts that send no headers. */
export const policyTag = (): Plugin => ({
  name: 'policy-tag',
  apply: 'build',
  transformIndexHtml: (html) => {
    if (!html.includes(charset)) throw new Error(`index.html has no ${charset} for the content policy to follow`)
    return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
  },
})
