import { connectionsFor } from './fhir/connections.mjs'

/**
 * From now on lets a page connect to nobody but its own server and the servers that the clinic's settings name, if they are
 * given. A host's headers say the same; this holds where a host sends none. It cannot be taken back.
 */
export function limitConnections(page: Document, settings?: unknown): void {
  const policy = page.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src ${connectionsFor(settings)}`
  page.head.append(policy)
}
