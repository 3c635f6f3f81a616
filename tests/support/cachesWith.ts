/** A browser's caches, each a name with the texts of its files. `names` tells which are left. */
export function cachesWith(held: Readonly<Record<string, readonly string[]>>) {
  const left = new Map(Object.entries(held))
  const caches = {
    keys: () => Promise.resolve([...left.keys()]),
    open: (name: string) => Promise.resolve({ matchAll: () => Promise.resolve((left.get(name) ?? []).map((text) => new Response(text))) }),
    delete: (name: string) => Promise.resolve(left.delete(name)),
  }
  return { caches, names: () => [...left.keys()] }
}
