// Plain JavaScript, because the server that sends the content policy reads it too (src/server/headers.mjs).

/** @param {string} host */
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Names and numbers of machines only: what else an address may hold (`;`, `*`) would change a content policy. */
const isPlain = (/** @type {string} */ host) => /^[a-z\d.-]+$|^\[[\da-f:.]+\]$/.test(host)

/**
 * The origin of a server that answers may be sent to: https, or http to this device itself; no name or password in the
 * address. Undefined for any other address, or what is none.
 * @param {unknown} address
 * @returns {string | undefined}
 */
export function serverOrigin(address) {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined
  const { protocol, hostname, username, password, origin } = new URL(address)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  return isSafe && isPlain(hostname) && username + password === '' ? origin : undefined
}
