/** A tab of a browser, as far as a launch sees it: where it is, where it is sent to, and what it keeps for itself. */
export function openTab(href: string) {
  const kept = new Map<string, string>()
  const sentTo: string[] = []
  let at = href
  let time = 0
  const browser = {
    location: {
      get href() {
        return at
      },
      assign: (address: string) => sentTo.push(address),
    },
    history: { state: { flow: 'kept' } as unknown, replaceState: (_state: unknown, _: string, address: string) => (at = address) },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
    performance: { now: () => time },
    fetch: (input: string | URL | Request, options?: RequestInit) => fetch(input, options),
  }
  return {
    browser: browser as unknown as Window,
    kept,
    sentTo: () => sentTo.at(-1) ?? '',
    at: () => at,
    goTo: (address: string) => (at = address),
    pass: (seconds: number) => (time += seconds * 1000),
  }
}
