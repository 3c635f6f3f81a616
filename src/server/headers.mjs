import { serverOrigin } from '../record/fhir/serverOrigin.mjs'

/**
 * Every server that the settings name: where a nurse sends records, and where the sign-in for that is.
 * @param {unknown} settings
 * @returns {readonly string[]}
 */
const serversIn = (settings) => {
  const { fhirServer } = Object(settings)
  const origins = [fhirServer?.address, fhirServer?.signIn?.address].map(serverOrigin)
  return [...new Set(origins.filter((origin) => origin !== undefined))]
}

/**
 * The security headers every page is served with, for what a clinic's `clinic.json` holds. Nothing leaves the device:
 * the page may connect to nobody but its own server, and the FHIR server where the clinic names one.
 * The one for `Permissions-Policy` depends on the page (permissions.mjs).
 * @param {unknown} [settings]
 * @returns {Readonly<Record<string, string>>}
 */
export const headersFor = (settings) => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...serversIn(settings)].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Nothing may turn text into code; only the worker of src/offline may be named by address.
    "require-trusted-types-for 'script'",
    'trusted-types offline',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})
