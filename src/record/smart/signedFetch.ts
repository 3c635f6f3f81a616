import type { TokenEndpointResponse } from 'oauth4webapi'

interface SignedIn {
  readonly tokens: TokenEndpointResponse
  /** The base address of the server the token is for: it goes nowhere else. */
  readonly server: string
  readonly fetch: typeof globalThis.fetch
  /** New tokens for a refresh token; rejects where none are given. */
  readonly refresh: (refreshToken: string) => Promise<TokenEndpointResponse>
  /** Milliseconds of a clock that nobody can set. */
  readonly now: () => number
}

/** A token that runs out in this many seconds counts as run out. */
const margin = 10

/**
 * The page's fetch with the token on what goes to the server. The token is held here, in memory, and nowhere else; one
 * that has run out is made new where the server allows it. If it does not, the server says no to the old one.
 */
export function signedFetch({ tokens: first, server, fetch, refresh, now }: SignedIn): typeof globalThis.fetch {
  const until = ({ expires_in: seconds }: TokenEndpointResponse) => (seconds === undefined ? Infinity : now() + (seconds - margin) * 1000)
  let tokens = first
  let isGoodUntil = until(first)

  const renew = async (refreshToken: string) => {
    const renewed = await refresh(refreshToken)
    // A server that keeps the refresh token does not send it again.
    tokens = { ...renewed, refresh_token: renewed.refresh_token ?? refreshToken }
    isGoodUntil = until(renewed)
  }

  return async (input, options) => {
    if (input !== server) throw new Error(`The sign-in is for ${server} alone`)
    if (now() >= isGoodUntil && tokens.refresh_token) await renew(tokens.refresh_token).catch(() => undefined)
    const headers = new Headers(options?.headers)
    headers.set('authorization', `Bearer ${tokens.access_token}`)
    return fetch(input, { ...options, headers })
  }
}
