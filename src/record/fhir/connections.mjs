import { serverOrigin } from './serverOrigin.mjs'

/**
 * Whom a page may connect to, as sources of a content policy: its own server, and every server that the clinic's settings
 * name, where a nurse sends records and where the sign-in for that is.
 * @param {unknown} settings
 */
export const connectionsFor = (settings) => {
  const { fhirServer } = Object(settings)
  const origins = [fhirServer?.address, fhirServer?.signIn?.address].map(serverOrigin)
  return ["'self'", ...new Set(origins.filter((origin) => origin !== undefined))].join(' ')
}
