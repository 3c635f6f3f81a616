import { connectionsFor } from '../record/fhir/connections.mjs'

/**
 * What the pages may do. Nothing leaves the device: they may connect to nobody but their own server, and the FHIR server
 * where the clinic names one.
 * @param {string} connections whom they may connect to (connections.mjs)
 */
export const contentPolicy = (connections) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connections}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Nothing may turn text into code; only the worker of src/offline may be named by address.
    "require-trusted-types-for 'script'",
    'trusted-types offline',
  ].join('; ')

/**
 * The security headers every answer is served with (OWASP ASVS 5.0, V3.4 and V3.5). Two more depend on what is asked for:
 * `Permissions-Policy` on the page (permissions.mjs), `Cache-Control` on the file (caching.mjs).
 * @param {string} connections whom the pages may connect to (connections.mjs)
 * @returns {Readonly<Record<string, string>>}
 */
export const headersWith = (connections) => ({
  'Content-Security-Policy': contentPolicy(connections),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  // A browser heeds this one over https alone. A year, for this name of a server and not those below it.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
})

/**
 * The security headers for what a clinic's `clinic.json` holds.
 * @param {unknown} [settings]
 */
export const headersFor = (settings) => headersWith(connectionsFor(settings))
